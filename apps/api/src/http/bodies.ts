import type { IncomingMessage } from 'node:http';
import { MAX_BODY_BYTES } from '@gehoord/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Body, BodyMemory } from './body-memory.ts';
import { Refusal } from './problem.ts';

/** Seconds after which whoever found no room should try again. */
const COME_BACK = 5;

/** Up to here a body that is too large is listened to before it is refused. */
const LISTEN = 4 * MAX_BODY_BYTES;
/** Milliseconds without a byte after which it is refused at once. */
const SILENCE = 250;

const lengthOf = ({ headers }: FastifyRequest) => Number(headers['content-length'] ?? 0);

/** All of a body, in the memory there is. Who had to make room is told so at the end. */
function collect(payload: IncomingMessage, body: Body, memory: BodyMemory): Promise<string> {
  return new Promise((resolve, reject) => {
    payload.on('data', (chunk: Buffer) => memory.add(body, chunk));
    payload.on('error', () => reject(new Refusal('BODY_MALFORMED')));
    payload.on('end', () => {
      memory.complete(body);
      if (body.dropped) reject(new Refusal('BUSY', COME_BACK));
      else resolve(body.room.toString('utf8', 0, body.length));
    });
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal('BODY_MALFORMED');
  }
}

/**
 * Let a body that is too large go by, as long as it keeps coming, and keep nothing of it. A proxy that
 * is still sending when the answer comes breaks off, and then nobody hears what was wrong.
 */
function goBy(payload: IncomingMessage, length: number): Promise<void> {
  if (length > LISTEN) return Promise.resolve();
  return new Promise((resolve) => {
    const silence = setTimeout(resolve, SILENCE);
    payload.on('data', () => silence.refresh());
    for (const over of ['end', 'error', 'close']) payload.once(over, resolve);
  });
}

/**
 * Let a listener read its JSON within one amount of memory. What is made of a body takes about as
 * much as its bytes did, so it counts until the answer, or until whoever asked is gone.
 */
export function readBodies(app: FastifyInstance, memory: BodyMemory): void {
  const bodies = new WeakMap<FastifyRequest, Body>();
  const release = (request: FastifyRequest) => {
    const body = bodies.get(request);
    if (body !== undefined) memory.release(body);
  };
  // Whoever knows the length says it, as every browser does. The other way lets somebody send a body
  // in a million pieces of one byte, each of which costs as much as a whole one.
  app.addHook('onRequest', async (request, reply) => {
    if (request.headers['transfer-encoding'] === undefined) return;
    reply.header('connection', 'close');
    throw new Refusal('BODY_MALFORMED');
  });
  app.addHook('preParsing', async (request, reply) => {
    reply.raw.once('close', () => release(request));
  });
  app.addHook('onResponse', async (request) => release(request));
  const read = async (request: FastifyRequest, payload: IncomingMessage): Promise<unknown> => {
    const length = lengthOf(request);
    if (length > request.routeOptions.bodyLimit) {
      await goBy(payload, length);
      throw new Refusal('BODY_TOO_LARGE');
    }
    const body = memory.begin(length);
    bodies.set(request, body);
    return parse(await collect(payload, body, memory));
  };
  app.addContentTypeParser('application/json', read);
}
