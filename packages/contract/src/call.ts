import type * as z from 'zod/mini';
import type { Endpoint } from './endpoint.ts';
import { PROBLEMS, PROOF_HEADER, type ProblemCode, type Puzzle } from './problems.ts';

/** What went wrong with a call: a refusal by the server, or no answer at all. */
export type CallProblem = ProblemCode | 'OFFLINE' | 'TIMED_OUT' | 'ANSWER_MALFORMED';

export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: CallProblem };

/** How requests travel. `fetch` is passed in, so tests and benchmarks can watch or break it. */
export interface Transport {
  readonly fetch: typeof globalThis.fetch;
  /** Origin without a trailing slash; empty for the page's own. */
  readonly origin: string;
  /** Milliseconds before a call counts as lost. */
  readonly timeout: number;
  /**
   * Does the work that the server asks for while a flood lasts.
   * @returns what goes into the header; null where it cannot be done here.
   */
  readonly prove?: (puzzle: Puzzle) => Promise<string | null>;
}

type Input<E extends Endpoint> = {
  readonly token?: string;
  readonly body?: NonNullable<E['body']> extends z.ZodMiniType
    ? z.input<NonNullable<E['body']>>
    : never;
  readonly params?: NonNullable<E['params']> extends z.ZodMiniType
    ? z.input<NonNullable<E['params']>>
    : never;
};

/** What an endpoint takes and gives, for signatures elsewhere. */
export type Calls<E extends Endpoint> = { input: Input<E>; value: z.output<E['response']> };

function address(endpoint: Endpoint, params: Record<string, string> = {}): string {
  return endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
}

/** What a refusal without a problem document means: a proxy in front may answer in our place. */
const BY_STATUS: { readonly [status: number]: ProblemCode } = {
  413: 'BODY_TOO_LARGE',
  429: 'TOO_MANY_REQUESTS',
};

function codeOf(body: unknown, status: number): CallProblem {
  // Somebody in between says that the server cannot be reached.
  if (body === undefined) return BY_STATUS[status] ?? 'OFFLINE';
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  if (typeof code === 'string' && Object.hasOwn(PROBLEMS, code)) return code as ProblemCode;
  return 'ANSWER_MALFORMED';
}

/** @returns undefined for what is no JSON. @throws where the connection breaks off. */
async function jsonOf(response: Response): Promise<unknown> {
  try {
    return (await response.json()) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const SEED = /^[A-Za-z0-9_-]{43}$/;
/** More than this would be a telephone's whole day: such a server is not ours, or not well. */
const MOST_BITS = 20;

function puzzleOf(body: unknown): Puzzle | null {
  if (typeof body !== 'object' || body === null || !('puzzle' in body)) return null;
  const { seed, bits } = (body.puzzle ?? {}) as Partial<Record<keyof Puzzle, unknown>>;
  if (typeof seed !== 'string' || !SEED.test(seed)) return null;
  if (typeof bits !== 'number' || !Number.isInteger(bits)) return null;
  return bits >= 0 && bits <= MOST_BITS ? { seed, bits } : null;
}

function read<E extends Endpoint>(
  endpoint: E,
  response: Response,
  body: unknown,
): Reply<z.output<E['response']>> {
  if (!response.ok) return { ok: false, problem: codeOf(body, response.status) };
  const parsed = endpoint.response.safeParse(body);
  return parsed.success
    ? { ok: true, value: parsed.data as z.output<E['response']> }
    : { ok: false, problem: 'ANSWER_MALFORMED' };
}

/** A reply, and the work with which the same request would pass. */
interface Asked<T> {
  readonly reply: Reply<T>;
  readonly puzzle: Puzzle | null;
}

async function ask<E extends Endpoint>(
  transport: Transport,
  endpoint: E,
  input: Input<E>,
  proof: string | null,
): Promise<Asked<z.output<E['response']>>> {
  const signal = AbortSignal.timeout(transport.timeout);
  try {
    const response = await transport.fetch(
      transport.origin + address(endpoint, input.params as Record<string, string> | undefined),
      {
        method: endpoint.method,
        headers: {
          ...(endpoint.body && { 'content-type': 'application/json' }),
          ...(input.token && { authorization: `Bearer ${input.token}` }),
          ...(proof !== null && { [PROOF_HEADER]: proof }),
        },
        ...(endpoint.body && { body: JSON.stringify(input.body ?? {}) }),
        signal,
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
      },
    );
    const body = await jsonOf(response);
    return { reply: read(endpoint, response, body), puzzle: puzzleOf(body) };
  } catch {
    const problem = signal.aborted ? 'TIMED_OUT' : 'OFFLINE';
    return { reply: { ok: false, problem }, puzzle: null };
  }
}

/** A puzzle may grow too old while a telephone sleeps: then there is a second one, no third. */
const MOST_PUZZLES = 2;

/**
 * Call one endpoint.
 * @returns the checked answer, or the code of what went wrong. Never throws, and asks again only
 * with work that the server wanted; what it refused for that it has not looked at.
 */
export async function call<E extends Endpoint>(
  transport: Transport,
  endpoint: E,
  input: Input<E> = {},
): Promise<Reply<z.output<E['response']>>> {
  let { reply, puzzle } = await ask(transport, endpoint, input, null);
  for (let round = 0; round < MOST_PUZZLES; round++) {
    if (reply.ok || reply.problem !== 'PROOF_WANTED' || puzzle === null) return reply;
    const proof = (await transport.prove?.(puzzle)) ?? null;
    if (proof === null) return reply;
    ({ reply, puzzle } = await ask(transport, endpoint, input, proof));
  }
  return reply;
}
