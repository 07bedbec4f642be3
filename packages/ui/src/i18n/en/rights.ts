/** What somebody with a code may ask about what stands there of them. */
export const rights = {
  'rights.title': 'Your data',
  'rights.intro': 'You may always ask something about your data. You need no reason for it.',
  'rights.open': 'Ask something about your data',
  'rights.what': 'What do you want to ask?',
  'rights.what.missing': 'First choose what you want to ask.',
  'rights.ACCESS': 'What do you have about me?',
  'rights.CORRECTION': 'Something is not right',
  'rights.ERASURE': 'Erase my data',
  'rights.OBJECTION': 'I object',
  'rights.ACCESS.text':
    'You will then read here what is written about you. We leave out names of others. Sometimes we leave out something else too.',
  'rights.CORRECTION.text':
    'Write what is not right. If we agree, what was there stays. What you write then stands beside it.',
  'rights.ERASURE.text':
    'We look at what we can erase. Sometimes we still have to keep something, for instance for somebody’s safety, or by law. Then you will read here why.',
  'rights.ERASURE.reporter':
    'Do you want to stop? Then you can also withdraw your report. You find that under “What else do you want to do?”.',
  'rights.OBJECTION.text':
    'Write what you do not agree with. We look at it again. You will read here what we think.',
  'rights.words.needed': 'Write it here.',
  'rights.words.may': 'Do you want to add something? You do not have to.',
  'rights.words.missing': 'First write what you mean.',
  'rights.who': 'This is read by: {names}.',
  'rights.send': 'Send my question',
  'rights.sent': 'Your question was sent. Above it says by when we have to answer.',
  'rights.none':
    'You asked everything that you can ask here. Wait for an answer, or take a question back.',
  'rights.yours': 'Your questions about your data',
  'rights.asked': 'You asked this on {day}.',
  'rights.words': 'You wrote: {text}',
  'rights.due': 'We have to answer on or before {day}.',
  'rights.late':
    'We should have answered on {day}. That is not because of you. Write to us, or call.',
  'rights.take': 'I take this question back',
  'rights.take.text': 'Are you sure? You can ask it again later.',
  'rights.WITHDRAWN': 'You took this question back.',
  'rights.LEFT':
    'After that the board got your report. They cannot see this question. Ask it again if you want.',
  'rights.GRANTED': 'Yes.',
  'rights.PARTLY': 'In part.',
  'rights.REFUSED': 'No.',
  'rights.answered': 'Our answer: {outcome}',
  'rights.by': '{name} wrote this on {day}.',
  'rights.by.unnamed': 'This was written on {day}.',
  'rights.beside':
    'What you wrote now stands beside what was there first. Nothing was changed or taken away.',
  'rights.notAgreed':
    'Do you not agree? Write to us, or call. You may also complain to the Dutch data protection authority (Autoriteit Persoonsgegevens).',
  'rights.given': 'This is written about you',
  'rights.given.text':
    'Names of others were left out. Where it says [weggelaten], something is gone. A second person checked this.',
  'rights.print': 'Print',
  'rights.print.hint': 'Mind: whoever finds the paper can read it.',
} as const;
