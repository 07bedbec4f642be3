import type { deskFrame as nl } from '../nl/desk-frame.ts';

/** The frame around every page of the desk, and the way in and out. */
export const deskFrame: Record<keyof typeof nl, string> = {
  'desk.skip': 'To the content',
  'desk.nav': 'Menu',
  'desk.nav.inbox': 'Reports',
  'desk.nav.oral': 'Take down a talk',
  'desk.nav.team': 'Team',
  'desk.language': 'Language',
  'desk.lock': 'Lock',
  'desk.lockKeys': 'Alt + Shift + L',
  'desk.locking': 'The screen is being locked. What you were writing is being kept.',
  'desk.nearLock':
    'Nothing has happened for 9 minutes. The screen will lock in 1 minute. Press a key to go on. Your texts are kept.',
  'desk.loading': 'One moment',
  'desk.optional': 'May stay empty.',
  'desk.lost': 'This page does not exist',
  'desk.lost.text': 'Perhaps the address is wrong. All pages are in the menu.',
  'desk.problems': 'Something is not right yet',
  'desk.busy': 'Working …',
  'desk.pending':
    'Your key has been made. You do not see any reports yet. First the board signs the list of members, and the confidential contact person and the stand-in countersign it.',

  'draft.waiting': 'Being kept …',
  'draft.kept': 'Kept as a draft, encrypted. Only you can read it.',
  'draft.failed': 'Not kept yet: it does not work right now. Your text is still here.',

  'signIn.title': 'Sign in',
  'signIn.name': 'Sign-in name',
  'signIn.passphrase': 'Passphrase',
  'signIn.passphrase.hint': 'Your six words, or the sentence you chose yourself.',
  'signIn.button': 'Sign in',
  'signIn.busy': 'Your key is being made from your passphrase. This takes a moment.',
  'signIn.failed': 'This name and this passphrase do not belong together. Check them both.',
  'signIn.nameMissing': 'Fill in your sign-in name.',
  'signIn.passphraseMissing': 'Fill in your passphrase.',
  'signIn.recover': 'I have forgotten my passphrase',
  'signIn.farewell.LOCKED':
    'The screen is locked. What you were writing has been kept. You will see it again when you sign in.',
  'signIn.farewell.IDLE':
    'Nothing happened for 10 minutes, so the screen was locked. What you were writing has been kept.',
  'signIn.farewell.ENDED':
    'You have been signed out, because you had been signed in for long or because the server was restarted. Sign in again. What you were writing will still be there.',
  'signIn.farewell.JOINED':
    'Your key has been made. Now sign in with your sign-in name and your passphrase.',
  'signIn.farewell.NOT_KEPT':
    'The screen is locked. The last words you wrote could not be kept: there was no connection. What had been kept before is still there.',
  'signIn.reload':
    'If you reload this page, you sign in again. Nothing readable stays behind on this computer.',

  'recover.title': 'Make a new passphrase',
  'recover.intro':
    'You need your recovery sheet. If you have lost it, ask the supervisory board for the sealed envelope. The sheet in that envelope works too.',
  'recover.code': 'Code on the sheet',
  'recover.code.hint': 'Type all groups. Hyphens and spaces do not matter.',
  'recover.codeMissing': 'Fill in the code on the sheet.',
  'recover.button': 'Replace the passphrase and sign in',
  'recover.failed': 'This name and this code do not belong together. Check them both.',
  'recover.back': 'I remember my passphrase',

  'passphrase.title': 'Choose a passphrase',
  'passphrase.why':
    'Your passphrase opens your key. Nobody else knows it. The organisation cannot look it up for you either.',
  'passphrase.how': 'What kind of passphrase do you want?',
  'passphrase.how.words': 'Six Dutch words that we propose',
  'passphrase.how.words.hint': 'Easy to remember, hard to guess.',
  'passphrase.how.own': 'I will think of a sentence',
  'passphrase.how.own.hint':
    'Take a long sentence that is written nowhere and that nobody guesses.',
  'passphrase.words': 'Your six words',
  'passphrase.words.other': 'Other words',
  'passphrase.words.keep': 'Write them down and keep the paper where only you can get at it.',
  'passphrase.retype': 'Type the six words',
  'passphrase.own': 'Your passphrase',
  'passphrase.own.again': 'The same passphrase once more',
  'passphrase.missing': 'Think of a passphrase and fill it in.',
  'passphrase.differs': 'This is not the same as above. Compare them word by word.',
};
