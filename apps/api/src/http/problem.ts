import { problemDetails, type ProblemCode, type Puzzle } from '@gehoord/contract';

/** Ends a request with a refusal. Carries a code and nothing of the request. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  /** Seconds after which it makes sense to ask again; null where waiting does not help. */
  readonly retryAfter: number | null;

  /** With PROOF_WANTED: the work with which the same request passes. */
  readonly puzzle: Puzzle | undefined;

  constructor(code: ProblemCode, retryAfter: number | null = null, puzzle?: Puzzle) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.retryAfter = retryAfter;
    this.puzzle = puzzle;
  }
}

/** @throws {Refusal} where a rule gave a code. */
export function unlessRefused(code: ProblemCode | null): void {
  if (code !== null) throw new Refusal(code);
}

const FULL = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT']);
const BY_STATUS: Readonly<Partial<Record<number, ProblemCode>>> = {
  400: 'BODY_MALFORMED',
  404: 'NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  414: 'NOT_FOUND',
  415: 'CONTENT_TYPE_WRONG',
};

const read = (error: unknown, key: 'code' | 'statusCode' | 'cause'): unknown =>
  typeof error === 'object' && error !== null && key in error
    ? (error as Record<string, unknown>)[key]
    : undefined;

const isFull = (code: unknown) => typeof code === 'string' && FULL.has(code);

/** The code under which any error is told to the outside. What is not expected is INTERNAL. */
export function codeOf(error: unknown): ProblemCode {
  if (error instanceof Refusal) return error.code;
  const code = read(error, 'code');
  if ([code, read(read(error, 'cause'), 'code')].some(isFull)) return 'STORAGE_FULL';
  const status = read(error, 'statusCode');
  // Only the framework's own errors carry a status; a status from elsewhere means nothing here.
  const framework = typeof code === 'string' && code.startsWith('FST_ERR_');
  return (framework && typeof status === 'number' && BY_STATUS[status]) || 'INTERNAL';
}

/** A refusal as it goes over the wire. */
export function problemBody(code: ProblemCode, puzzle?: Puzzle): string {
  return JSON.stringify(problemDetails(code, puzzle));
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';
