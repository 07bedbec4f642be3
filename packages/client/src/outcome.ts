import type { CallProblem } from '@gehoord/contract';
import type { Rule } from '@gehoord/protocol';

/** Refusals the client itself gives, next to those of a call. */
export const CLIENT_PROBLEMS = [
  'CRYPTO_UNAVAILABLE',
  'CODE_TOO_SHORT',
  'CODE_TOO_LONG',
  'CODE_MISTYPED',
  'PAPER_CODE_MISTYPED',
  'PASSPHRASE_WEAK',
  'DIRECTORY_UNTRUSTED',
  'SIGNED_OUT',
  'STORY_MISSING',
  'TEXT_TOO_LONG',
  'TEXT_MISSING',
  'NO_READER_LEFT',
  'READERS_CHANGED',
  'ABOUT_YOURSELF',
  'NOTHING_TO_DO',
  'DOSSIER_UNKNOWN',
  'CONSENT_MISSING',
  'CONSENT_INVALID',
  'PAPER_CHANGED',
  'PAPER_WAITS',
  'QUESTION_OPEN',
  'DATE_IN_THE_PAST',
  'STONES_CHANGED',
  'FILE_TOO_LARGE',
  'TOO_MANY_FILES',
  'FILE_CHANGED',
  'FILE_DAMAGED',
  'STEP_REFUSED',
] as const;

export type Problem = CallProblem | (typeof CLIENT_PROBLEMS)[number];

/** What stood in the way. */
export interface Refused {
  readonly ok: false;
  readonly problem: Problem;
  /** With `STEP_REFUSED`: the rule of the protocol that says so. */
  readonly rule?: Rule;
}

/** Every action of the client answers with a value or with the code of what stood in the way. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refused;

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (problem: Problem): Refused => ({ ok: false, problem });
export const refusedBy = (rule: Rule): Refused => ({ ok: false, problem: 'STEP_REFUSED', rule });
