import type { problems as nl } from '../nl/problems.ts';

/** What stands on the portal's screen when something went wrong: what to do now. */
export const problems: Record<keyof typeof nl, string> = {
  'problem.BODY_MALFORMED':
    'The computer did not understand this. Your text is still here. Try again.',
  'problem.BODY_TOO_LARGE': 'Your text is too long. Make it shorter. You can tell more later.',
  'problem.CONTENT_TYPE_WRONG': 'The computer did not understand this. Try another browser.',
  'problem.NOT_FOUND': 'This is not here any more. Fill in your code again.',
  'problem.NOT_OPEN': 'You cannot send anything here now. Call one of the numbers below.',
  'problem.CHALLENGE_EXPIRED': 'It took too long. Try again.',
  'problem.SIGN_IN_FAILED':
    'We do not know this code. Compare all digits. Is it a card? Look until which day it works. You got a new card, or everything has been erased? Then the old code no longer works.',
  'problem.SESSION_ENDED':
    'You were away for a while. Fill in your code again. Your text stays here.',
  'problem.NOT_ALLOWED': 'This is not possible here. Call if you want help.',
  'problem.STALE_HEAD': 'A new message just came in. Read it and try again.',
  'problem.ALREADY_THERE': 'This had been sent already. See whether there is something new.',
  'problem.DIRECTORY_STALE': 'The people who read have changed. Look again whom you choose.',
  'problem.ENTRY_REFUSED': 'Sending did not work. Your text is still here. Try again.',
  'problem.RECEIVER_REFUSED': 'One person may not read this. Choose somebody else.',
  'problem.DIRECTORY_REFUSED': 'Something is wrong with who reads here. Send nothing now. Call us.',
  'problem.INVITATION_UNKNOWN': 'This invitation no longer works. Ask for a new one.',
  'problem.NAME_TAKEN': 'This name exists already. Choose another.',
  'problem.SETUP_REFUSED': 'This is not possible here.',
  'problem.TOO_MANY_REQUESTS': 'It is busy now. Wait a minute. Then try again.',
  'problem.PROOF_WANTED': 'It is busy now. Wait a minute. Then try again.',
  'problem.BUSY': 'It is busy now. Your text is still here. Wait a moment. Then try again.',
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
    'There is no more room. It has not been sent. Call one of the numbers below.',
  'problem.INTERNAL': 'Something went wrong with us. Your text is still here. Try again.',
  'problem.OFFLINE': 'There is no connection. Your text is still here. Try again.',
  'problem.TIMED_OUT': 'It takes too long. Your text is still here. Try again.',
  'problem.ANSWER_MALFORMED': 'We got a strange answer. Try again. Does it happen again? Call us.',
  'problem.CRYPTO_UNAVAILABLE':
    'This browser cannot lock your message. That is why we send nothing. Better call, or use another device.',
  'problem.CODE_TOO_SHORT': 'The code has 24 digits. Something is missing.',
  'problem.CODE_TOO_LONG': 'The code has 24 digits. These are too many.',
  'problem.CODE_MISTYPED': 'A digit is wrong. Compare all groups.',
  'problem.PAPER_CODE_MISTYPED': 'A character is wrong. Compare all groups.',
  'problem.PASSPHRASE_WEAK': 'These words are too easy. Choose other words.',
  'problem.DIRECTORY_UNTRUSTED':
    'Something is wrong with who reads here. Send nothing now. Call us.',
  'problem.SIGNED_OUT': 'Fill in your code again. Your text stays here.',
  'problem.STORY_MISSING': 'First write something. A few words are enough.',
  'problem.TEXT_TOO_LONG': 'Your text is too long. Make it shorter. You can tell more later.',
  'problem.TEXT_MISSING': 'First write something.',
  'problem.NO_READER_LEFT': 'Nobody is left now who may read this. Call one of the numbers below.',
  'problem.NOTHING_TO_DO': 'Nothing has changed.',
  'problem.DOSSIER_UNKNOWN': 'This is not here any more. Fill in your code again.',
  'problem.CONSENT_MISSING': 'First choose yes or no.',
  'problem.PAPER_CHANGED':
    'This paper was changed or taken back meanwhile. See whether there is anything new and read it again.',
  'problem.PAPER_WAITS': 'This is not possible now.',
  'problem.QUESTION_OPEN': 'This is not possible now.',
  'problem.CONSENT_INVALID': 'This question has changed. Read it again and then choose.',
  'problem.ORDER_REFUSED': 'This is not possible now.',
  'problem.SECOND_SIGNATURE_REQUIRED': 'This is not possible now.',
  'problem.ON_HOLD': 'This is not possible now.',
  'problem.TOO_EARLY': 'This is not possible yet.',
  'problem.ERASED': 'Your data are gone. There is nothing left to read with this code.',
  'problem.STONES_CHANGED': 'This is not possible now.',
  'problem.DATE_IN_THE_PAST': 'This day has passed.',
  'problem.ABOUT_YOURSELF': 'This is about you. Let somebody else take it down.',
  'problem.READERS_CHANGED':
    'Somebody was let in or shut out here without permission. That is why you cannot write here any more.',
  'problem.STEP_REFUSED': 'This cannot be done yet. See whether there is something new.',
};
