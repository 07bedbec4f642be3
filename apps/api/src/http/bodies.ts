import type { IncomingMessage } from 'node:http';
import { MAX_BODY_BYTES, SMALL_BODY_BYTES } from '@gehoord/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from './problem.ts';

/** Bytes of larger bodies in memory at a time: eight of the largest, or 450 usual reports. */
const MOST_BYTES = 8 * MAX_BODY_BYTES;
/** Milliseconds after which a body that is still coming in makes room for others. */
const PATIENCE = 10_000;
/** Seconds after which whoever found no room should try again. */
const COME_BACK = 5;

const NOTHING = Buffer.alloc(0);

/** A body from its first byte until its request is answered. */
interface Body {
  readonly began: number;
  /** As much as came, at the head of the room made for it. */
  room: Buffer;
  length: number;
  /** What it takes of the common memory. */
  held: number;
  /** It had to make room: what still comes is not kept. */
  dropped: boolean;
}

/** How much memory bodies may take together; tests take less. */
export interface BodyOptions {
  /** Milliseconds. */
  readonly now: () => number;
  readonly most?: number;
}

/** Reads JSON bodies within one amount of memory. */
export interface Bodies {
  /** Let a listener read its JSON through this. */
  readFor(app: FastifyInstance): void;
}

/**
 * Put a chunk behind what came before. One buffer that grows, never a list of chunks: a body sent in
 * crumbs of one byte would take two hundred times its length.
 */
function append(body: Body, chunk: Buffer, limit: number): void {
  const length = body.length + chunk.length;
  if (body.length === 0) {
    body.room = chunk;
  } else if (length > body.room.length) {
    const room = Buffer.allocUnsafeSlow(Math.min(limit, Math.max(length, 2 * body.room.length)));
    body.room.copy(room, 0, 0, body.length);
    body.room = room;
  }
  if (body.length > 0) chunk.copy(body.room, body.length);
  body.length = length;
}

function parse(body: Body): unknown {
  try {
    return JSON.parse(body.room.toString('utf8', 0, body.length)) as unknown;
  } catch {
    throw new Refusal('BODY_MALFORMED');
  }
}

const lengthOf = ({ headers }: FastifyRequest) => Number(headers['content-length'] ?? Infinity);

/**
 * The memory for bodies, shared by both listeners. Small ones are always read. Larger ones count
 * from their first byte until they are answered. Where there is no room, the oldest one that is
 * still coming in after ten seconds is thrown away: whoever sends slowly, or stops in the middle,
 * keeps nobody out. Who is thrown away is told so once the rest has passed by.
 */
export function createBodies({ now, most = MOST_BYTES }: BodyOptions): Bodies {
  const counted = new WeakMap<FastifyRequest, Body>();
  // In the order in which they began.
  const coming = new Set<Body>();
  let held = 0;

  const hold = (body: Body, bytes: number) => {
    held += bytes - body.held;
    body.held = bytes;
  };
  const drop = (body: Body) => {
    coming.delete(body);
    hold(body, 0);
    Object.assign(body, { room: NOTHING, length: 0, dropped: true });
  };
  const makeRoom = () => {
    for (const body of coming) {
      if (held <= most || body.began + PATIENCE > now()) return;
      drop(body);
    }
  };
  const count = (body: Body) => {
    hold(body, body.room.length);
    if (held > most) makeRoom();
    if (held > most) drop(body);
  };
  const begin = (request: FastifyRequest, limit: number): Body => {
    const body = { began: now(), room: NOTHING, length: 0, held: 0, dropped: false };
    if (limit > SMALL_BODY_BYTES) {
      counted.set(request, body);
      coming.add(body);
    }
    return body;
  };

  const collect = (request: FastifyRequest, payload: IncomingMessage, most: number) => {
    const limit = Math.min(most, lengthOf(request));
    const body = begin(request, limit);
    let received = 0;
    return new Promise<Body>((resolve, reject) => {
      payload.on('data', (chunk: Buffer) => {
        received += chunk.length;
        if (received > limit) {
          drop(body);
          reject(new Refusal('BODY_TOO_LARGE'));
        }
        if (body.dropped) return;
        append(body, chunk, limit);
        if (coming.has(body)) count(body);
      });
      payload.on('error', () => reject(new Refusal('BODY_MALFORMED')));
      payload.on('end', () => {
        coming.delete(body);
        if (body.dropped) reject(new Refusal('BUSY', COME_BACK));
        else resolve(body);
      });
    });
  };

  return {
    readFor(app) {
      app.addContentTypeParser(
        'application/json',
        async (request: FastifyRequest, payload: IncomingMessage) => {
          const { bodyLimit } = request.routeOptions;
          if (lengthOf(request) !== Infinity && lengthOf(request) > bodyLimit) {
            throw new Refusal('BODY_TOO_LARGE');
          }
          const body = await collect(request, payload, bodyLimit);
          const value = parse(body);
          // What was made of it takes about as much, so it counts on until the answer.
          body.room = NOTHING;
          return value;
        },
      );
      app.addHook('onResponse', async (request) => {
        const body = counted.get(request);
        if (body !== undefined) drop(body);
      });
    },
  };
}
