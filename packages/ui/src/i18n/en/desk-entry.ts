import type { deskEntry as nl } from '../nl/desk-entry.ts';

/** Set-up of the organisation, joining by invitation, and the printed sheets. */
export const deskEntry: Record<keyof typeof nl, string> = {
  'setUp.noLink.title': 'This workplace has not been set up yet',
  'setUp.noLink.text':
    'Setting up starts with a link that works once. The link stands in the window in which the server was started, behind “Set up the organisation, once:”. Open that link in this browser.',
  'setUp.done.title': 'This workplace has already been set up',
  'setUp.done.text':
    'The set-up link no longer works. Sign in, or ask the board for an invitation.',
  'setUp.step': 'Step {number} of {total}',
  'setUp.step.organisation': 'The organisation',
  'setUp.step.contact': 'The confidential contact person',
  'setUp.step.member': 'You',
  'setUp.step.passphrase': 'Your passphrase',
  'setUp.step.declaration': 'Secrecy',
  'setUp.step.sheets': 'Keep these papers',
  'setUp.organisation.name': 'Name of the organisation',
  'setUp.organisation.name.hint': 'It stands like this on every page where people report.',
  'setUp.organisation.nameMissing': 'Fill in the name of the organisation.',
  'setUp.leaveUrl': 'Address of the “leave quickly” button',
  'setUp.leaveUrl.hint':
    'Whoever wants to leave quickly gets to this website. Choose an ordinary one, for example the weather or the news.',
  'setUp.leaveUrlWrong': 'Fill in an address that begins with https://',
  'setUp.contact.intro':
    'This stands on every page where people report. Who does not want to type can call.',
  'setUp.contact.name': 'Name of the confidential contact person',
  'setUp.contact.nameMissing': 'Fill in the name of the confidential contact person.',
  'setUp.contact.phone': 'Phone number',
  'setUp.contact.phoneMissing': 'Fill in the phone number of the confidential contact person.',
  'setUp.contact.hours': 'Can be reached',
  'setUp.contact.hours.hint': 'For example: Monday to Thursday, 9.00 – 17.00',
  'setUp.contact.hoursMissing': 'Fill in when the confidential contact person can be reached.',
  'setUp.member.intro':
    'You are the first member of the team, and a member of the board. After this you invite the others.',
  'member.name': 'Your name',
  'member.name.hint': 'Reporters and colleagues see this name.',
  'member.nameMissing': 'Fill in your name.',
  'member.signInName': 'Sign-in name',
  'member.signInName.hint': 'Short and easy, for example your first name. Only you use it.',
  'member.signInNameMissing': 'Choose a sign-in name of at least 2 characters.',
  'setUp.sheets.ifLost':
    'Nothing has been made on the server yet. Does something go wrong before you are done at the bottom? Then destroy these sheets, open the same link once more and start again.',
  'setUp.sheets.busy': 'The organisation is being made. Do not close this window.',
  'setUp.sheets.refused':
    'This link no longer holds, or there is an organisation already. Nothing has been made now. Destroy the sheets and look which link stands in the window in which the server was started.',
  'setUp.create': 'Make the keys',
  'setUp.creating':
    'The keys are being made in this browser. This takes a moment. Do not close this window.',

  'declaration.intro':
    'Read the declaration. If you agree, the text is signed with your key and kept.',
  'declaration.text':
    'I work for {organisation} as {role}. In this role I hear and read personal things about people.\n\nI keep secret what I read in a report or hear about a report. I talk about it only with colleagues who may read the report too, and only when that is needed.\n\nI read only what I need for my work. I look nothing up out of curiosity.\n\nI keep no reports outside this workplace. If I print something, I keep the paper locked away and destroy it when it is no longer needed.\n\nI give my passphrase and my recovery sheet to nobody. I lock the screen when I walk away.\n\nIf a report is about me, or about somebody I am close to, I say so at once and do nothing with it.\n\nSometimes I have to speak all the same: when somebody is in acute danger, or when the law demands it. Then I tell no more than is needed. If possible I talk to the reporter first.\n\nThis secrecy remains when I no longer work here.',
  'declaration.question': 'Will you keep to this?',
  'declaration.agree': 'I have read the declaration and I will keep to it.',
  'declaration.agreeMissing': 'Tick the box if you agree. Without the declaration you get no key.',

  'sheets.intro':
    'These codes exist nowhere else. When you close this page they are gone. Print them now. If you have no printer, write them down, each on a sheet of its own.',
  'sheets.print': 'Print the sheets',
  'sheets.list': 'This comes out of the printer',
  'sheet.kind.rootBoard': 'Main key of the organisation – sheet for the board',
  'sheet.kind.rootAlternate': 'Main key of the organisation – sheet for the supervisory board',
  'sheet.kind.recovery': 'Recovery sheet of {name}',
  'sheet.kind.escrow': 'Second recovery sheet of {name}',
  'sheet.use.root':
    'With this code the board signs who belongs to the team. It does not open a single report. The other sheet has the same code. Are both sheets lost? Then nobody can join the team any more.',
  'sheet.keep.rootBoard': 'Keep this sheet in a safe of the board.',
  'sheet.keep.rootAlternate': 'Give this sheet in a closed envelope to the supervisory board.',
  'sheet.use.recovery':
    'Forgotten your passphrase? With this code you make a new one. Under “Sign in” choose “I have forgotten my passphrase”.',
  'sheet.keep.recovery': 'Keep this sheet at home, locked away. Not near your computer.',
  'sheet.use.escrow': 'Lost your recovery sheet as well? This second sheet does the same.',
  'sheet.keep.escrow':
    'Put this sheet in a closed envelope, sign across the edge and give it to the supervisory board.',
  'sheet.code': 'Code',
  'sheet.signInName': 'Sign-in name: {name}',
  'sheet.fingerprint': 'Check number, to compare aloud',
  'sheet.madeOn': 'Made on {day}',
  'sheet.page': 'Sheet {number} of {total}',
  'sheets.confirm.title': 'Check that the sheets are right',
  'sheets.confirm.text':
    'Take the sheets and type the group we ask for from each of them. Then we know they can be read.',
  'sheets.confirm.group': '{sheet}: group {number}',
  'sheets.confirm.root': 'Main key of the organisation',
  'sheets.confirm.recovery': 'Recovery sheet',
  'sheets.confirm.escrow': 'Second recovery sheet',
  'sheets.confirm.wrong':
    '{sheet}: this is not group {number}. The number stands before each group.',
  'sheets.confirm.button': 'The sheets are right. On to signing in',

  'invitation.title': 'You have been invited',
  'invitation.intro': 'You have been invited to the team of {organisation}. Your role is: {role}.',
  'invitation.private':
    'Do this only on a computer you trust, with nobody looking over your shoulder.',
  'invitation.gone.title': 'This invitation does not work',
  'invitation.gone.text':
    'The link has been used, has expired or has been withdrawn. Ask the board for a new one. Did you reload the page? Then open the link once more.',
  'invitation.sheets.ifLost':
    'Does this page close too early? You can still sign in with your passphrase. But the sheets do not come back. Forget your passphrase after that, and nobody can open your key.',
  'invitation.create': 'Make the keys and join',
};
