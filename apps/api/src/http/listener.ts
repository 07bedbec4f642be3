import { problemDetails, SMALL_BODY_BYTES, type ProblemCode, type Puzzle } from '@gehoord/contract';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { addSecurityHeaders } from './headers.ts';
import { readBodies } from './bodies.ts';
import type { BodyMemory } from './body-memory.ts';
import { limitConnections } from './connections.ts';
import { createLimits, type Limits } from './limits.ts';
import { logRefused, type Log } from './log.ts';
import { codeOf, problemBody, PROBLEM_TYPE, Refusal } from './problem.ts';
import { createPuzzles } from './puzzles.ts';
import { rawRefusal } from './raw.ts';

export interface ListenerOptions {
  /** See {@link Config.trustProxy}. */
  readonly trustProxy: number;
  /** Requests a minute for one address; 0 is without limit. */
  readonly rateLimit: number;
  readonly log: Log;
  /** See {@link PROOF_BITS}. */
  readonly proofBits?: number | undefined;
  /** The memory for bodies. */
  readonly bodies: BodyMemory;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** This route counts its requests itself, or not at all. */
    ownLimit?: boolean;
    /** There is a gate before it: while a flood lasts it takes work. */
    gated?: boolean;
  }
}

/**
 * How long somebody may take, in milliseconds. Whoever is on a bad line gets twenty seconds for the
 * headers (a browser sends them at once) and two minutes for a whole report of six megabytes, which
 * is 50 kB a second. A connection without a request is kept for 72 seconds, a little longer than
 * proxies keep theirs, so that none of them sends a report into a connection that is just closed.
 */
const PATIENCE = {
  headersTimeout: 20_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 72_000,
  /** Nothing read and nothing taken: somebody asks and does not fetch the answer. */
  connectionTimeout: 120_000,
  /** How often Node looks at the first two. */
  connectionsCheckingInterval: 5000,
};
/** Ours are below one kilobyte, a proof and a proxy's included. */
const MOST_HEADER_BYTES = 8192;

const refuse = (reply: FastifyReply, code: ProblemCode, puzzle?: Puzzle) =>
  reply.code(problemDetails(code).status).type(PROBLEM_TYPE).send(problemBody(code, puzzle));

/** Every answer that refuses is a problem document, and leaves one line in the log. */
function addRefusals(app: FastifyInstance, log: Log): void {
  const codes = new WeakMap<FastifyRequest, ProblemCode>();
  const answer = (
    request: FastifyRequest,
    reply: FastifyReply,
    code: ProblemCode,
    puzzle?: Puzzle,
  ) => {
    codes.set(request, code);
    return refuse(reply, code, puzzle);
  };
  app.setErrorHandler((error, request, reply) => {
    const refusal = error instanceof Refusal ? error : null;
    if (typeof refusal?.retryAfter === 'number') reply.header('retry-after', refusal.retryAfter);
    return answer(request, reply, codeOf(error), refusal?.puzzle);
  });
  app.setNotFoundHandler((request, reply) => answer(request, reply, 'NOT_FOUND'));
  // Before the body is read: at an address where there is nothing, nothing is worth parsing.
  app.addHook('onRequest', async (request) => {
    if (request.is404) throw new Refusal('NOT_FOUND');
  });
  app.addHook('onResponse', async (request, reply) => {
    if (reply.statusCode < 400) return;
    logRefused(log, {
      method: request.method,
      route: request.is404 ? null : (request.routeOptions.url ?? null),
      status: reply.statusCode,
      code: codes.get(request) ?? null,
    });
  });
}

/** A browser that wants to keep its connection must not keep the process from ending. */
function letGoAtTheEnd(app: FastifyInstance): void {
  let ending = false;
  app.addHook('preClose', async () => {
    ending = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (ending) reply.header('connection', 'close');
  });
}

/** A listener before and after its routes. */
export interface Listener {
  readonly app: FastifyInstance;
  readonly limits: Limits;
  /** Close the list of routes. Await before the first request. */
  ready(): Promise<void>;
}

/**
 * A listener without any route yet: headers, limits, problem documents and log are in place.
 * The framework's own log stays off, since it writes addresses.
 */
export async function createListener(options: ListenerOptions): Promise<Listener> {
  const { trustProxy, rateLimit, log } = options;
  const limits = createLimits(rateLimit, createPuzzles(Date.now, options.proofBits));
  const { headersTimeout, connectionsCheckingInterval, ...patience } = PATIENCE;
  const raw = rawRefusal(log);
  const app = Fastify({
    logger: false,
    trustProxy: trustProxy > 0 && ((_address: string, hop: number) => hop < trustProxy),
    bodyLimit: SMALL_BODY_BYTES,
    ...patience,
    http: { headersTimeout, connectionsCheckingInterval, maxHeaderSize: MOST_HEADER_BYTES },
    // The contract's strict shapes refuse such keys; searching megabytes for them would cost more.
    onProtoPoisoning: 'ignore',
    onConstructorPoisoning: 'ignore',
    // Those that are idle when it ends; the others are told with their answer.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: (_error, request, reply) => raw.onResponse(request.raw.method, reply.raw),
    clientErrorHandler: (error, socket) => raw.onSocket(error, socket),
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeContentTypeParser('text/plain');
  limitConnections(app.server);
  await addSecurityHeaders(app, trustProxy > 0);
  readBodies(app, options.bodies);
  addRefusals(app, log);
  letGoAtTheEnd(app);
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.ownLimit !== true) limits.anyone(request.ip);
  });
  app.get('/healthz', { config: { ownLimit: true } }, async (_request, reply) =>
    reply.type('text/plain').send('ok\n'),
  );
  return {
    app,
    limits,
    async ready() {
      await app.ready();
      await raw.learn(app);
    },
  };
}
