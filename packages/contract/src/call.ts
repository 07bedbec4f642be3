import type * as z from 'zod/mini';
import type { Endpoint } from './endpoint.ts';
import { PROBLEMS, type ProblemCode } from './problems.ts';

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

async function answer<E extends Endpoint>(
  endpoint: E,
  response: Response,
): Promise<Reply<z.output<E['response']>>> {
  const body = await jsonOf(response);
  if (!response.ok) return { ok: false, problem: codeOf(body, response.status) };
  const parsed = endpoint.response.safeParse(body);
  return parsed.success
    ? { ok: true, value: parsed.data as z.output<E['response']> }
    : { ok: false, problem: 'ANSWER_MALFORMED' };
}

/**
 * Call one endpoint.
 * @returns the checked answer, or the code of what went wrong. Never throws, never retries.
 */
export async function call<E extends Endpoint>(
  transport: Transport,
  endpoint: E,
  input: Input<E> = {},
): Promise<Reply<z.output<E['response']>>> {
  const signal = AbortSignal.timeout(transport.timeout);
  try {
    const response = await transport.fetch(
      transport.origin + address(endpoint, input.params as Record<string, string> | undefined),
      {
        method: endpoint.method,
        headers: {
          ...(endpoint.body && { 'content-type': 'application/json' }),
          ...(input.token && { authorization: `Bearer ${input.token}` }),
        },
        ...(endpoint.body && { body: JSON.stringify(input.body ?? {}) }),
        signal,
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
      },
    );
    return await answer(endpoint, response);
  } catch {
    return { ok: false, problem: signal.aborted ? 'TIMED_OUT' : 'OFFLINE' };
  }
}
