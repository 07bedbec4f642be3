/**
 * Every way a request can be refused, in one place (RFC 9457 problem details carry the code).
 * A test compares this list with the texts on screen, so a code without a sentence cannot ship.
 */
export const PROBLEMS = {
  BODY_MALFORMED: { status: 400, title: 'The request does not have the expected shape.' },
  BODY_TOO_LARGE: { status: 413, title: 'The request is too large.' },
  CONTENT_TYPE_WRONG: { status: 415, title: 'Send application/json.' },
  NOT_FOUND: { status: 404, title: 'There is nothing at this address.' },
  NOT_OPEN: { status: 503, title: 'This organisation cannot receive reports yet.' },
  CHALLENGE_EXPIRED: { status: 401, title: 'The challenge is unknown, used or too old.' },
  SIGN_IN_FAILED: { status: 401, title: 'This name, code or key is not known here.' },
  SESSION_ENDED: { status: 401, title: 'The session has ended.' },
  NOT_ALLOWED: { status: 403, title: 'This is not yours to do.' },
  STALE_HEAD: { status: 409, title: 'Somebody else was first. Read what is new and try again.' },
  ALREADY_THERE: { status: 409, title: 'Something else already stands at this place.' },
  DIRECTORY_STALE: { status: 409, title: 'The directory has changed. Fetch it and try again.' },
  ENTRY_REFUSED: { status: 422, title: 'An entry, signature or share does not hold.' },
  RECEIVER_REFUSED: { status: 422, title: 'A reader in this entry may not receive reports.' },
  DIRECTORY_REFUSED: { status: 422, title: 'The directory or countersignature does not hold.' },
  ORDER_REFUSED: { status: 422, title: 'The order or a signature under it does not hold.' },
  SECOND_SIGNATURE_REQUIRED: { status: 422, title: 'This takes the keys of two different people.' },
  ON_HOLD: { status: 409, title: 'Nothing of this dossier is destroyed while a hold stands.' },
  TOO_EARLY: { status: 409, title: 'The day for this has not come.' },
  ERASED: { status: 410, title: 'What this code was for is gone.' },
  INVITATION_UNKNOWN: { status: 404, title: 'The invitation is unknown, used or expired.' },
  NAME_TAKEN: { status: 409, title: 'This sign-in name is already in use.' },
  SETUP_REFUSED: { status: 403, title: 'Set-up is done, or the set-up link is not the right one.' },
  UPLOAD_UNKNOWN: {
    status: 404,
    title: 'A file is not here: never sent, not whole, or its day is over.',
  },
  UPLOAD_REFUSED: { status: 422, title: 'This is not the next part of the file.' },
  TOO_MANY_REQUESTS: { status: 429, title: 'Too many requests. Wait a moment.' },
  PROOF_WANTED: { status: 429, title: 'Too many requests. Wait, or do some work and ask again.' },
  TOO_SLOW: { status: 408, title: 'The request took too long to arrive.' },
  BUSY: { status: 503, title: 'Too much is being sent at the same time. Wait a moment.' },
  STORAGE_FULL: { status: 507, title: 'The server cannot store anything now.' },
  INTERNAL: { status: 500, title: 'Something went wrong on the server.' },
} as const;

/** Stable name of a refusal. Clients branch on this, never on the status or the title. */
export type ProblemCode = keyof typeof PROBLEMS;

/** The body of a refusal: `application/problem+json`, with nothing in it that came from the request. */
export interface ProblemDetails {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  /** With PROOF_WANTED only: the work with which the same request passes. */
  readonly puzzle?: Puzzle;
}

/** Work that takes a moment to do and nothing to check; `packages/crypto` does both. */
export interface Puzzle {
  /** 32 bytes, base64url. */
  readonly seed: string;
  readonly bits: number;
}

/** The header in which finished work travels: the seed, a dot, and the proof, both base64url. */
export const PROOF_HEADER = 'x-proof';

/**
 * The problem document for a code.
 * @returns a fresh object, ready to be sent as `application/problem+json`.
 */
export function problemDetails(code: ProblemCode, puzzle?: Puzzle): ProblemDetails {
  const { status, title } = PROBLEMS[code];
  return { type: 'about:blank', title, status, code, ...(puzzle && { puzzle }) };
}
