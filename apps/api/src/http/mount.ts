import { PROOF_HEADER, SMALL_BODY_BYTES, type Endpoint } from '@gehoord/contract';
import type { FastifyRequest } from 'fastify';
import type * as z from 'zod/mini';
import type { Admit, Asking } from './gate.ts';
import type { Listener } from './listener.ts';
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
    /** A gate of its own, in place of the one for guesses. */
    readonly admit?: Admit;
  },
) => void;

/** @returns whom a living session token belongs to, or null. */
export type Authenticate<Subject> = (token: string) => Promise<Subject | null>;

const bearer = (request: FastifyRequest) =>
  /^Bearer ([A-Za-z0-9_-]{43})$/.exec(request.headers.authorization ?? '')?.[1] ?? '';

function askingOf(request: FastifyRequest, most: number): Asking {
  const { [PROOF_HEADER]: proof, 'content-length': length } = request.headers;
  return {
    address: request.ip,
    proof: typeof proof === 'string' ? proof : undefined,
    bytes: Math.min(most, Number(length ?? 0)),
  };
}

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
  { app, limits }: Listener,
  authenticate: Authenticate<Subject>,
): Mount<Subject> {
  const subjects = new WeakMap<FastifyRequest, Subject>();

  /** Counted for each session: a flood from the same address does not reach who is signed in. */
  const identify = async (request: FastifyRequest) => {
    const token = bearer(request);
    const subject = await authenticate(token);
    if (subject === null) {
      limits.anyone(request.ip);
      throw new Refusal('SESSION_ENDED');
    }
    limits.session(token);
    subjects.set(request, subject);
  };

  // Before the body is read: nobody who is not let in makes the server parse megabytes.
  const guard = ({ auth }: Endpoint, most: number, admit: Admit) => {
    return async (request: FastifyRequest) => {
      if (auth === 'none') admit(askingOf(request, most));
      else await identify(request);
    };
  };

  return (endpoint, handler, options = {}) => {
    const { path, takesWork, mostBytes: most = SMALL_BODY_BYTES } = endpoint;
    const soon = takesWork === 'SOON';
    const admit = options.admit ?? (soon ? limits.guessing(path) : limits.open(path));
    app.route({
      method: endpoint.method,
      url: path,
      schema: schemaOf(endpoint),
      bodyLimit: most,
      onRequest: guard(endpoint, most, admit),
      config: { ownLimit: true, gated: soon },
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
