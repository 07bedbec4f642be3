import type { caseBack as nl } from '../nl/case-back.ts';

/** What somebody with a code reads and does later: a letter, taking a report back, what went on without them. */
export const caseBack: Record<keyof typeof nl, string> = {
  'letter.title': 'A letter for you',
  'letter.from': '{name} wrote this letter on {day}.',
  'letter.from.unnamed': 'This letter is of {day}.',
  'letter.calm': 'Read it at a quiet moment. You do not have to do anything.',
  'letter.translation':
    'This is a translation. Does it say something else? Then the Dutch letter counts.',
  'letter.read': 'I have read this letter',
  'letter.read.hint': 'So we know that you have seen the letter. You do not have to agree with it.',
  'letter.read.done': 'On {day} you said that you have read this letter.',

  'withdraw.title': 'Do you want to withdraw your report?',
  'withdraw.text':
    'You may. We then stop working on your report. For 7 days you can change your mind.',
  'withdraw.after':
    'The board already has your report. Do you withdraw it? Then the board may go on only for somebody’s safety, or when the law demands it. Does it go on? Then you read here why.',
  'withdraw.calm': 'You do not have to choose now. You can also call or write first.',
  'withdraw.why': 'Would you like to say why? You do not have to.',
  'withdraw.button': 'I want to withdraw my report',
  'withdraw.sure': 'Are you sure?',
  'withdraw.yes': 'Yes, withdraw my report',
  'withdraw.no': 'No, leave it',
  'withdraw.busy': 'We are withdrawing your report …',
  'withdraw.done':
    'You have withdrawn your report. Do you want to go on after all? You can until the end of {day}.',
  'withdraw.done.after': 'You have withdrawn your report. The board gets to read this.',
  'withdraw.back.button': 'I want to go on with my report after all',

  'override.title': 'Your report was passed on',
  'override.text': '{name} passed your report on, on {day}. That was without your yes.',
  'override.text.unnamed': 'Your report was passed on, on {day}. That was without your yes.',
  'override.DANGER': 'The reason: somebody is in danger.',
  'override.LEGAL_DUTY': 'The reason: the law demands it.',
  'override.why': 'This is the explanation: {why}',
  'override.do': 'Do you disagree? Are you afraid? Write to us, or call.',
  'override.danger': 'Are you in danger now? Call 112.',

  'letIn.title': 'One more person reads this',
  'letIn.text':
    'Since {day} {who} reads this and decides with the others. There were too few people to decide.',
  'letIn.by': '{name} chose this.',
  'letIn.reads': 'This person reads the messages here and the statements.',
  'letIn.reads.not':
    'This person does not read what you wrote in your report, nor your name, nor a confidential conversation.',
  'letIn.do': 'Do you not want this? Write to us, or call.',

  'continued.title': 'It goes on after all',
  'continued.text':
    'You withdrew your report. {name} wrote on {day} that the board has to go on all the same.',
  'continued.text.unnamed':
    'You withdrew your report. On {day} it was written down that the board has to go on all the same.',
  'continued.SAFETY': 'The reason: somebody’s safety.',
  'continued.LEGAL': 'The reason: the law demands it.',
  'continued.why': 'This is the explanation: {why}',
  'continued.do':
    'You do not have to take part in anything any more. Your statement no longer counts as evidence.',
  'continued.wrong': 'Do you disagree? Write to us, or call.',

  'hearing.declined': 'There was no talk with you. We wrote that down on {day}.',
  'hearing.declined.why': 'This was added: {why}',
  'hearing.declined.wrong': 'Is this not right? Or do you want to talk after all? Write to us.',
};
