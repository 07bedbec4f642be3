import { MAX_BODY_BYTES, problemDetails, type ProblemCode } from '@gehoord/contract';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { addSecurityHeaders } from './headers.ts';
import { addRateLimit } from './limits.ts';
import { logRefused, type Log } from './log.ts';
import { codeOf, problemBody, PROBLEM_TYPE, Refusal } from './problem.ts';
import { rawRefusal } from './raw.ts';

export interface ListenerOptions {
  /** See {@link Config.trustProxy}. */
  readonly trustProxy: number;
  /** Requests a minute for one address; 0 is without limit. */
  readonly rateLimit: number;
  readonly log: Log;
}

const refuse = (reply: FastifyReply, code: ProblemCode) =>
  reply.code(problemDetails(code).status).type(PROBLEM_TYPE).send(problemBody(code));

/** Every answer that refuses is a problem document, and leaves one line in the log. */
function addRefusals(app: FastifyInstance, log: Log): void {
  const codes = new WeakMap<FastifyRequest, ProblemCode>();
  const answer = (request: FastifyRequest, reply: FastifyReply, code: ProblemCode) => {
    codes.set(request, code);
    return refuse(reply, code);
  };
  app.setErrorHandler((error, request, reply) => {
    const wait = error instanceof Refusal ? error.retryAfter : null;
    if (wait !== null) reply.header('retry-after', wait);
    return answer(request, reply, codeOf(error));
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
  /** Close the list of routes. Await before the first request. */
  ready(): Promise<void>;
}

/**
 * A listener without any route yet: headers, limits, problem documents and log are in place.
 * The framework's own log stays off, since it writes addresses.
 */
export async function createListener(options: ListenerOptions): Promise<Listener> {
  const { trustProxy, rateLimit, log } = options;
  const raw = rawRefusal(log);
  const app = Fastify({
    logger: false,
    trustProxy: trustProxy > 0 && ((_address: string, hop: number) => hop < trustProxy),
    bodyLimit: MAX_BODY_BYTES,
    // The contract's strict shapes refuse such keys; searching megabytes for them would cost more.
    onProtoPoisoning: 'ignore',
    onConstructorPoisoning: 'ignore',
    requestTimeout: 120_000,
    // Those that are idle when it ends; the others are told with their answer.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: (_error, request, reply) => raw.onResponse(request.raw.method, reply.raw),
    clientErrorHandler: (_error, socket) => raw.onSocket(socket),
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeContentTypeParser('text/plain');
  await addSecurityHeaders(app, trustProxy > 0);
  addRefusals(app, log);
  letGoAtTheEnd(app);
  await addRateLimit(app, rateLimit);
  app.get('/healthz', { config: { rateLimit: false } }, async (_request, reply) =>
    reply.type('text/plain').send('ok\n'),
  );
  return {
    app,
    async ready() {
      await app.ready();
      await raw.learn(app);
    },
  };
}
