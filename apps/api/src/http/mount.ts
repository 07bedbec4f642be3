import type { Auth, Endpoint } from '@gehoord/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type * as z from 'zod/mini';
import type { Admit } from './limits.ts';
import { Refusal } from './problem.ts';

/** What an endpoint's body is once it is checked; null where it has none. */
export type BodyOf<E> =
  E extends Endpoint<infer B> ? (B extends z.ZodMiniType ? z.output<B> : null) : never;
type ParamsOf<E> =
  E extends Endpoint<z.ZodMiniType | undefined, z.ZodMiniType, infer P>
    ? P extends z.ZodMiniType
      ? z.output<P>
      : null
    : never;

/** What a handler gets: checked by the endpoint's own schemas, signed in as it demands. */
export interface Call<E extends Endpoint, Subject> {
  readonly body: BodyOf<E>;
  readonly params: ParamsOf<E>;
  readonly subject: E['auth'] extends 'none' ? null : Subject;
  /** The session's token; empty where nobody has to be signed in. */
  readonly token: string;
}

/** Answers one endpoint of the contract. The answer is checked against the endpoint's schema. */
export type Handler<E extends Endpoint, Subject> = (
  call: Call<E, Subject>,
) => Promise<z.input<E['response']>>;

/** Mounts endpoints on one listener. */
export type Mount<Subject> = <E extends Endpoint>(
  endpoint: E,
  handler: Handler<E, Subject>,
  options?: {
    readonly rateLimit?: { readonly max: number } | undefined;
    /** Asked before the body is read. */
    readonly admit?: Admit;
  },
) => void;

/** @returns whom a living session token belongs to, or null. */
export type Authenticate<Subject> = (token: string) => Promise<Subject | null>;

const bearer = (request: FastifyRequest) =>
  /^Bearer ([A-Za-z0-9_-]{43})$/.exec(request.headers.authorization ?? '')?.[1] ?? '';

const schemaOf = ({ body, params, response }: Endpoint) => ({
  ...(body && { body }),
  ...(params && { params }),
  response: { 200: response },
});

/**
 * How this listener mounts an endpoint: path, shapes and sign-in come from the endpoint object, so
 * that the contract is the route table.
 */
export function mounting<Subject>(
  app: FastifyInstance,
  authenticate: Authenticate<Subject>,
): Mount<Subject> {
  const subjects = new WeakMap<FastifyRequest, Subject>();

  // Before the body is read: nobody who is not signed in makes the server parse megabytes.
  const guard = (auth: Auth, admit?: Admit) => async (request: FastifyRequest) => {
    admit?.(request.ip);
    if (auth === 'none') return;
    const subject = await authenticate(bearer(request));
    if (subject === null) throw new Refusal('SESSION_ENDED');
    subjects.set(request, subject);
  };

  return (endpoint, handler, { rateLimit, admit } = {}) => {
    app.route({
      method: endpoint.method,
      url: endpoint.path,
      schema: schemaOf(endpoint),
      onRequest: guard(endpoint.auth, admit),
      ...(rateLimit && { config: { rateLimit } }),
      handler: async (request, reply) => {
        reply.type('application/json');
        // The compiler cannot follow a schema through the framework; the framework has applied it.
        return handler({
          body: request.body ?? null,
          params: request.params,
          subject: subjects.get(request) ?? null,
          token: bearer(request),
        } as Call<typeof endpoint, Subject>);
      },
    });
  };
}
