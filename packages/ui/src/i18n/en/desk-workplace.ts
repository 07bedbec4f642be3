import type { deskWorkplace as nl } from '../nl/desk-workplace.ts';

export const deskWorkplace: Record<keyof typeof nl, string> = {
  'case.next': 'The next step',
  'case.tick': 'This is right',
  'case.parties': 'Hear and inform',
  'case.notHeard': 'No talk was written down.',
  'case.declined': 'On {day} it was written down that there was no talk.',
  'case.waits': '{what} — by {role}',
  'case.advice.gave': '{day}: {name} gave advice',
  'case.decision.signers': 'Signed by {names}, on {day}.',
  'case.withdrawn.on': 'That was on {day}.',
  'case.withdrawn.goesOn':
    'That was on {day}. The case goes on; the reporter can read why. Their statement does not count as evidence.',
  'case.conflict.names': 'Does nothing here any more: {names}. That is no reproach.',
  'case.log.by': '{day}, by {name}',
  'case.log.older': 'Show what came before ({n})',
  'case.print': 'Print the case',
  'case.print.one': 'Print this',
  'case.print.text':
    'On paper anybody can read this. Whoever prints something stands in the logbook.',
  'case.print.foot':
    'Printed on {day} by {name}. Destroy this paper when the dossier is destroyed.',
  'case.to.next': 'To the next step',
  'case.to.ConsentAsked': 'Ask the reporter if it may go to the directors',
  'case.to.HandedOver': 'Hand the report over',
  'case.to.StatementWritten': 'Write the statement',
  'case.to.StatementOffered': 'Offer the statement',
  'case.to.PersonInvited': 'Give somebody a code',
  'case.to.HearingOffered': 'Invite people for a talk',
  'case.to.HearingHeld': 'Write down which talk there was',
  'case.to.HearingDeclined': 'Write down that there was no talk',
  'case.to.LetterSent': 'Write the letters',
};
