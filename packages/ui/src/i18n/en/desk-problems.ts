import type { deskProblems as nl } from '../nl/desk-problems.ts';

/** What stands on the desk's screen when something was refused. */
export const deskProblems: Record<keyof typeof nl, string> = {
  'problem.BODY_MALFORMED':
    'The server did not understand this. Your text is still here. Reload the page if it happens again.',
  'problem.BODY_TOO_LARGE': 'This is too large to keep. Make the text shorter.',
  'problem.CONTENT_TYPE_WRONG':
    'The server did not understand this. Use the newest version of your browser.',
  'problem.NOT_FOUND': 'This is not here (any more). Go back to the list.',
  'problem.NOT_OPEN':
    'The organisation cannot receive reports yet. See Team for what still has to happen.',
  'problem.CHALLENGE_EXPIRED': 'Signing in took too long. Try again.',
  'problem.SIGN_IN_FAILED':
    'This name and these words do not belong together. Check them and try again.',
  'problem.SESSION_ENDED': 'You have been signed out. Sign in again; your text has been kept.',
  'problem.NOT_ALLOWED': 'This is not part of your role. Ask somebody who may do this.',
  'problem.STALE_HEAD': 'Somebody else was first. Read what is new and try again.',
  'problem.ALREADY_THERE': 'Something else already stands here. Reload and look.',
  'problem.DIRECTORY_STALE': 'The list of members has changed. Try again.',
  'problem.ENTRY_REFUSED': 'The server could not check this and did not keep it. Try again.',
  'problem.RECEIVER_REFUSED':
    'Somebody in this list may not receive reports. Choose other readers.',
  'problem.DIRECTORY_REFUSED':
    'The new list of members does not hold and was not kept. Check the root key.',
  'problem.INVITATION_UNKNOWN': 'This invitation is used or expired. Ask for a new one.',
  'problem.NAME_TAKEN': 'This sign-in name exists already. Choose another.',
  'problem.SETUP_REFUSED':
    'The organisation has been set up already, or this is not the right link.',
  'problem.TOO_MANY_REQUESTS': 'That was too much at once. Wait a minute and try again.',
  'problem.PROOF_WANTED': 'The server is very busy. Wait a minute and try again.',
  'problem.BUSY': 'The server is very busy. Your text is still here. Try again in a moment.',
  'problem.TOO_SLOW': 'Sending took too long. Your text is still here. Try again.',
  'problem.UPLOAD_UNKNOWN': 'A file did not arrive whole, or waited too long. Send it once more.',
  'problem.UPLOAD_REFUSED': 'Something went wrong while a file was being sent. Please try again.',
  'problem.FILE_TOO_LARGE':
    'This file is too large. One file can be 100 MB, all files together 500 MB. Choose a smaller one.',
  'problem.TOO_MANY_FILES': 'You can send ten files at a time. Remove one first.',
  'problem.FILE_CHANGED':
    'A file was changed or is gone since you chose it. Remove it from the list and choose it again. Your text is still there.',
  'problem.FILE_DAMAGED': 'This file is not what was sent. It is not opened.',
  'problem.STORAGE_FULL':
    'The server is full. Nothing was kept. Warn the administrator; your text is still here.',
  'problem.INTERNAL': 'Something went wrong on the server. Try again; your text is still here.',
  'problem.OFFLINE':
    'There is no connection. Your text is still here. Try again when you are online.',
  'problem.TIMED_OUT': 'The server does not answer. Your text is still here. Try again.',
  'problem.ANSWER_MALFORMED': 'The server’s answer does not hold. Reload the page.',
  'problem.CRYPTO_UNAVAILABLE': 'This browser cannot encrypt. Use a newer browser.',
  'problem.CODE_TOO_SHORT': 'The code has 24 digits. Something is missing.',
  'problem.CODE_TOO_LONG': 'The code has 24 digits. These are more.',
  'problem.CODE_MISTYPED': 'A digit is wrong. Compare all groups.',
  'problem.PAPER_CODE_MISTYPED': 'A character is wrong. Compare all groups with your paper.',
  'problem.PASSPHRASE_WEAK': 'These words are too easy to guess. Take the six words we propose.',
  'problem.DIRECTORY_UNTRUSTED':
    'The server’s list of members does not hold. Stop working and call the other members.',
  'problem.SIGNED_OUT': 'You are not signed in. Sign in.',
  'problem.STORY_MISSING': 'First write down what was told.',
  'problem.TEXT_TOO_LONG': 'This text is too long. Make it shorter or split it into two messages.',
  'problem.TEXT_MISSING': 'First write something.',
  'problem.NO_READER_LEFT':
    'Nobody is left who may read this. Call the stand-in from outside the team.',
  'problem.NOTHING_TO_DO': 'Nothing has changed, so there is nothing to keep.',
  'problem.DOSSIER_UNKNOWN': 'This case does not exist, or you may not read it.',
  'problem.CONSENT_MISSING': 'The reporter has not given consent for this yet.',
  'problem.PAPER_CHANGED': 'This statement was changed meanwhile. Read it again.',
  'problem.PAPER_WAITS':
    'A statement is still with the reporter, or its newest version was not answered yet. Wait for the answer, or take the statement back.',
  'problem.QUESTION_OPEN': 'A question about the handover is still open. Finish that first.',
  'problem.CONSENT_INVALID': 'The consent does not hold or was withdrawn. Ask again.',
  'problem.ORDER_REFUSED':
    'The server could not check this order and does not carry it out. Try again.',
  'problem.SECOND_SIGNATURE_REQUIRED': 'This takes the signatures of two different people.',
  'problem.ON_HOLD': 'Destruction is on hold. Release the hold first.',
  'problem.TOO_EARLY': 'The day for this has not come yet.',
  'problem.ERASED': 'This has been erased.',
  'problem.STONES_CHANGED':
    'The list of destroyed dossiers on the server is no longer right. Stop working and call the other members.',
  'problem.DATE_IN_THE_PAST': 'This day has passed. Choose a later day.',
  'problem.ABOUT_YOURSELF':
    'This is about you. Then you do not take it down yourself. Say that the other person can use the reporting form, or call somebody else of the team.',
  'problem.READERS_CHANGED':
    'Somebody was let in or shut out here without permission. That is why you cannot write here any more.',
  'problem.STEP_REFUSED': 'This step cannot be taken yet. See which step comes first.',
};
