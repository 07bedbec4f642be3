import type { sent as nl } from '../nl/sent.ts';

/** The code, keeping it, and what happens when. */
export const sent: Record<keyof typeof nl, string> = {
  'sent.heading': 'It has been sent',
  'sent.lead': 'It is good that you told this.',
  'keep.title': 'This is your code',
  'keep.why': 'With this code you read our answer. We do not know the code.',
  'keep.how': 'Keep it now',
  'keep.paper': 'Write all digits on paper.',
  'keep.phone': 'Or save them with a contact in your phone. Choose a name yourself.',
  'keep.print': 'Or print this page.',
  'keep.print.button': 'Print',
  'keep.warnings': 'Please note',
  'keep.screenshot': 'Better not take a screenshot. It may go to your cloud.',
  'keep.lost': 'Lost the code? Nobody can find it again. Then you tell it anew.',
  'keep.found':
    'Does somebody find your code? They see our messages and how far it is. Sometimes also a statement that waits for you. And they can answer and choose in your place. The story you just wrote is never there.',
  'keep.check.title': 'Did you keep it?',
  'keep.check.label': 'Type group {n} of your code',
  'keep.check.hint': 'Look at your paper or in your phone.',
  'keep.check.wrong': 'That is not group {n}. Look again.',
  'keep.done': 'Yes, I kept it',
  'receipt.heading': 'Done. You do not have to do anything now.',
  'receipt.lead': 'We received your message on {day}.',
  'receipt.nocode': 'You have no code. Do you want to tell more later? Then write again.',
  'receipt.back': 'Come back later with your code. Then you read the answer.',
  'receipt.care': 'Take good care of yourself',
  'receipt.care.text':
    'Talk to somebody you trust. You may always tell a doctor or a friend everything.',
  'receipt.close': 'Close',
};
