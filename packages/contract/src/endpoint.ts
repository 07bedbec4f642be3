import type * as z from 'zod/mini';
import type { ProblemCode } from './problems.ts';

/** Who may call: anybody, the holder of a code, a signed-in member. */
export type Auth = 'none' | 'code' | 'member';

/** One HTTP endpoint as a plain object: the api mounts it, the client calls it, documents print it. */
export interface Endpoint<
  Body extends z.ZodMiniType | undefined = z.ZodMiniType | undefined,
  Response extends z.ZodMiniType = z.ZodMiniType,
  Params extends z.ZodMiniType | undefined = z.ZodMiniType | undefined,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Route template; `:name` parts are described by `params`. */
  readonly path: `/api/${string}`;
  readonly auth: Auth;
  readonly params?: Params;
  readonly body?: Body;
  /** Largest body in bytes, where {@link SMALL_BODY_BYTES} is not enough. */
  readonly mostBytes?: number;
  readonly response: Response;
  /**
   * While a flood lasts a proof of work takes the place of a refusal. SOON: it costs the server much
   * or guesses at secrets, so it has tight limits of its own. LATE: beyond the limit for everything,
   * and only when the server has nothing to spare.
   */
  readonly takesWork?: 'SOON' | 'LATE';
  /** Refusals particular to this endpoint, next to the general ones every endpoint may give. */
  readonly problems: readonly ProblemCode[];
}

/** Keeps the exact types of an endpoint's schemas while checking its shape. */
export function endpoint<
  Response extends z.ZodMiniType,
  Body extends z.ZodMiniType | undefined = undefined,
  Params extends z.ZodMiniType | undefined = undefined,
>(it: Endpoint<Body, Response, Params>): Endpoint<Body, Response, Params> {
  return it;
}
