import type { deskTeam as nl } from '../nl/desk-team.ts';

/** The team: who is in, what is missing, invitations, signatures. */
export const deskTeam: Record<keyof typeof nl, string> = {
  'team.title': 'Team',
  'team.refresh': 'See whether anything has changed',
  'team.back': 'Back to the team',
  'team.open': 'People can report. Everything that is needed has been done.',
  'team.missing.title': 'What has to happen before people can report',
  'team.missing.titleOpen': 'Reports can come in. This is still to do before everybody takes part',
  'team.step.done': 'done',
  'team.step.now': 'now',
  'team.step.later': 'after that',
  'team.step.CONFIDANT': 'The confidential contact person joins',
  'team.step.CONFIDANT.how':
    'Invite this person. They open the link on their own computer and make their own keys there.',
  'team.step.ALTERNATE': 'A stand-in from the supervisory board joins',
  'team.step.ALTERNATE.how':
    'Invite somebody from the supervisory board. They read a report only if it is about the confidential contact person or the board.',
  'team.step.SECOND_DECIDER': 'At least two people can decide together',
  'team.step.SECOND_DECIDER.how':
    'Nobody decides alone. Invite a second member of the board. The stand-in counts too.',
  'team.step.ROOT_SIGNATURE': 'The board signs the list of members',
  'team.step.ROOT_SIGNATURE.how': 'With the code on the sheet “Main key of the organisation”.',
  'team.step.COUNTERSIGN_CONFIDANT': 'The confidential contact person countersigns',
  'team.step.COUNTERSIGN_CONFIDANT.how':
    'They call everybody, compare the check numbers and then countersign.',
  'team.step.COUNTERSIGN_ALTERNATE': 'The stand-in from the supervisory board countersigns',
  'team.step.COUNTERSIGN_ALTERNATE.how':
    'They call everybody, compare the check numbers and then countersign.',
  'team.members': 'Who is on the team',
  'team.member.you': 'you',
  'team.member.declared': 'Secrecy signed on {day}',
  'team.member.name': 'Name',
  'team.member.role': 'Role',
  'team.member.state': 'State',
  'team.member.fingerprint': 'Check number',
  'team.state.WAITING_FOR_ROOT': 'waits for the signature of the board',
  'team.state.WAITING_FOR_COUNTERSIGNATURE': 'waits for countersignatures',
  'team.state.ACTIVE': 'takes part',
  'team.fingerprint.why':
    'The check number belongs to that person’s key. Compare it aloud: then you know that nobody has swapped a key.',
  'team.root': 'Check number of the organisation',
  'team.root.why': 'Put this number on the poster about reporting. A reporter can compare it.',
  'team.directory.title': 'The signed list',
  'team.directory.none': 'There is no signed list yet.',
  'team.directory': 'List {number}, valid until {day}',
  'team.directory.countersigned': 'Countersigned by {names}.',
  'team.directory.nobody': 'Nobody has countersigned yet.',
  'team.directory.soon':
    'The list expires in {days, plural, one {# day} other {# days}}. Sign it again. Otherwise nobody can report any more.',

  'invite.title': 'Invite somebody',
  'invite.role': 'In which role?',
  'invite.roleMissing': 'Choose a role.',
  'invite.role.confidant.hint':
    'From outside the organisation. Reads reports, answers and supports the reporter.',
  'invite.role.board.hint':
    'Gets a report only with the reporter’s consent, or through their own door.',
  'invite.role.coordinator.hint': 'Takes down what somebody tells in a talk.',
  'invite.role.alternate.hint':
    'From the supervisory board. Takes over when a report is about the confidential contact person or the board.',
  'invite.button': 'Make a link',
  'invite.made': 'The link is ready',
  'invite.made.once':
    'You see this link once. It works once, until {day}. Hand it to the person yourself, preferably on paper. Do not send it to a group.',
  'invite.made.role': 'For: {role}',
  'invite.qr': 'Square code with the same link, for the camera of a phone',
  'invite.copy': 'Copy the link',
  'invite.copied': 'The link has been copied.',
  'invite.notCopied':
    'Copying does not work in this browser. Select the link and copy it yourself.',
  'invite.print': 'Print the link',
  'invite.close': 'Done, take the link away',
  'invite.paper': 'Invitation to the team of {organisation}',
  'invite.paper.how':
    'Open this link on your own computer. There you make your own key. Take half an hour and make sure a printer is near.',
  'invite.paper.once': 'The link works once, until {day}. Give it to nobody else.',
  'invite.waiting': 'Invitations not used yet',
  'invite.waiting.none': 'There are no open invitations.',
  'invite.waiting.row': '{role}, valid until {day}',
  'invite.withdraw': 'Withdraw',
  'invite.withdrawn': 'The invitation has been withdrawn. The link no longer works.',

  'sign.title': 'Sign the list of members',
  'sign.intro':
    'You make a new list of everybody who is in now, and sign it with the code on paper. After that the confidential contact person and the supervisory board countersign.',
  'sign.who': 'These people are on the list',
  'sign.code': 'Code on the sheet “Main key of the organisation”',
  'sign.code.hint': 'Type all groups. The code is forgotten right after signing.',
  'sign.codeMissing': 'Type the code on the sheet.',
  'sign.button': 'Sign',
  'sign.busy': 'The list is being signed.',
  'sign.done':
    'The list has been signed. Now the confidential contact person and the supervisory board have to countersign.',
  'sign.link': 'Sign the list of members',

  'countersign.title': 'Countersign',
  'countersign.link': 'Compare and countersign',
  'countersign.intro':
    'You make sure that nobody has swapped a key. Call everybody on a number you already knew. Let them read out their check number. Is every digit right? Then tick the box.',
  'countersign.wrong':
    'Is a digit wrong? Then do not countersign. Call the board and talk to each other.',
  'countersign.own': 'Your own check number. Read this out when somebody calls you.',
  'countersign.call': 'Call {name} ({role})',
  'countersign.compared': 'Compared with {name}?',
  'countersign.tick': 'I have compared the number of {name} aloud. Every digit is right.',
  'countersign.missing': 'Compare the number of {name} too, and tick the box.',
  'countersign.button': 'Countersign',
  'countersign.busy': 'Your signature is being made.',
  'countersign.done':
    'You have countersigned. On the Team page you see whether anything still has to happen before the website opens for reports.',
  'countersign.nothing': 'There is nothing to countersign now.',

  'contact.title': 'What reporters see of us',
  'contact.link': 'Change',
  'contact.intro': 'What you change here stands at once on every page where people report.',
  'contact.button': 'Save',
  'contact.done': 'Reporters now see the new data.',
  'contact.languages': 'Which languages do you switch on as well?',
  'contact.languages.hint':
    'Dutch and English are always on. These languages are translated, but nobody who grew up with them has read them. Whoever chooses one reads that at the top of the page. Have somebody you trust read them first.',
  'contact.languages.on': 'Also in: {languages}',
  'contact.of': '{name}, {phone}, {hours}',
};
