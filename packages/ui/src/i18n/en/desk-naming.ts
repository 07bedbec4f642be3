import type { deskNaming as nl } from '../nl/desk-naming.ts';

export const deskNaming: Record<keyof typeof nl, string> = {
  'names.title': 'May the name be said?',
  'names.explain': 'The accused hears who it is about only if that person agrees.',
  'names.none': 'Not asked yet. Do not say the name.',
  'names.ASKED': 'Asked on {day}. No answer yet: do not say the name.',
  'names.ASKED.over':
    'Asked on {day}. The last day has passed: {until}. No answer came. Do not say the name.',
  'names.GIVEN': 'Yes, on {day}. Named as: {name}. Allowed until {until}.',
  'names.GIVEN.over':
    'Yes, on {day}. The last day has passed: {until}. Do not say the name any more.',
  'names.notYet': 'Yes, on {day}. This yes does not count yet: do not say the name yet.',
  'names.DECLINED': 'No, on {day}. Do not say the name.',
  'names.WITHDRAWN': 'The yes was taken back on {day}. Do not say the name any more.',
  'names.unconfirmed':
    'This person’s code was made here. The yes counts once a second person confirms it.',
  'names.again.from':
    'This person said no. Do not ask again before {day}, and then only for another reason.',
  'refusal.ASKED_TOO_SOON': 'This person said no. Leave it for 14 days before you ask again.',
  'refusal.SAME_REASON_AGAIN':
    'This person already said no for this reason. Ask again only if there is another reason, and write that down.',
  'rule.ASKED_TOO_SOON': 'Somebody was asked about their name again within 14 days of a no.',
  'rule.SAME_REASON_AGAIN':
    'Somebody who said no was asked about their name again for the same reason.',
  'names.open': 'Ask',
  'names.again': 'Ask again',
  'names.name': 'How would you name this person?',
  'names.name.hint': 'Exactly as you would say it to the accused.',
  'names.name.missing': 'Fill in how you would name this person.',
  'names.why': 'Why do you ask this?',
  'names.why.hint': 'This person reads it. Short and plain.',
  'names.why.missing': 'First write why you ask this.',
  'names.why.text':
    'We are going to talk with the person the report is about. Without your name it can be harder for them to answer. You decide. No is fine too.',
  'names.ask': 'Ask the question',
  'names.initials':
    'These are the initials of somebody who may not be named. They can give somebody away too. Leave them out if you can.',
  'now.CONFIRM_HANDOVER': 'Confirm that the reporter said yes themselves',
  'now.CONFIRM_HANDOVER.text': 'The reporter answered with a code that was made here.',
  'now.CONFIRM_NAMING': 'Confirm a yes about a name',
  'now.CONFIRM_NAMING.text': 'The yes of {day} counts once a second person confirms it.',
  'now.to.names': 'To the names',
  'confirm.title': 'Confirm this yes',
  'confirm.handover':
    'The reporter said yes with a code from {name}. Whoever made the code could have answered themselves. So a second person confirms it. Until then nobody else can get a code.',
  'confirm.other': 'Somebody other than {name} has to confirm this.',
  'confirm.other.unnamed': 'Somebody other than whoever made the code has to confirm this.',
  'confirm.how': 'How do you know that this person said yes themselves?',
  'confirm.how.hint':
    'For example: I spoke with this person myself on 3 March. Your colleagues and this person read it.',
  'confirm.how.missing': 'First write how you know this.',
  'confirm.button': 'I confirm this',
  'confirm.done': '{name} confirmed this on {day}: {how}',
};
