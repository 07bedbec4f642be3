import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MAX_BODY_BYTES } from '@gehoord/contract';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBodies } from './bodies.ts';
import { createBodyMemory } from './body-memory.ts';
import { codeOf } from './problem.ts';

/* A listener with room for 300 kB of larger bodies, and a clock that only moves when told to. */

const KB = 1024;
const MOST = 300 * KB;
const LARGE = 200 * KB;
let now = 0;
let app: FastifyInstance;
let letGo: () => void = () => undefined;

beforeEach(async () => {
  now = 0;
  app = Fastify({ forceCloseConnections: true });
  readBodies(app, createBodyMemory({ now: () => now, most: MOST }));
  app.setErrorHandler((error, _request, reply) => reply.code(400).send(codeOf(error)));
  const length = (value: unknown) => JSON.stringify(value).length;
  app.post('/', { bodyLimit: LARGE }, async ({ body }) => `took ${length(body)}`);
  app.post('/later', { bodyLimit: LARGE }, async ({ body }) => {
    await new Promise<void>((resolve) => (letGo = resolve));
    return `took ${length(body)}`;
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(() => app.close());

const text = (size: number) =>
  JSON.stringify(
    randomBytes(size)
      .toString('hex')
      .slice(0, size - 2),
  );
const LATE = text(LARGE);

function begin(whole: string, path = '/', more: Record<string, string> = {}): ClientRequest {
  const { port } = app.server.address() as AddressInfo;
  return request({
    ...{ host: '127.0.0.1', port, path, method: 'POST', agent: false },
    headers: { 'content-type': 'application/json', 'content-length': whole.length, ...more },
  });
}
async function answerTo(sending: ClientRequest): Promise<string> {
  const [answer] = (await once(sending, 'response')) as [IncomingMessage];
  let said = '';
  for await (const chunk of answer) said += String(chunk);
  return said;
}
const send = (whole: string, path?: string) => answerTo(begin(whole, path).end(whole));
const moment = () => new Promise((resolve) => setTimeout(resolve, 100));
/** A body of which all but the last byte has arrived. */
async function almost(whole: string): Promise<ClientRequest> {
  const sending = begin(whole);
  sending.on('error', () => undefined);
  sending.write(whole.slice(0, -1));
  await moment();
  return sending;
}
const finish = (sending: ClientRequest) => answerTo(sending.end('"'));

describe('Larger bodies', () => {
  it('wait their turn no longer than ten seconds: then the oldest makes room', async () => {
    const slow = await almost(LATE);
    expect(await send(LATE)).toBe('BUSY');
    now = 10_000;
    expect(await send(LATE)).toBe(`took ${LARGE}`);
    expect(await finish(slow)).toBe('BUSY');
    expect(await send(LATE)).toBe(`took ${LARGE}`);
  });

  it('keep nobody out with small ones', async () => {
    await almost(LATE);
    const other = await almost(text(90 * KB));
    const small = text(16 * KB);
    expect(await send(small)).toBe(`took ${small.length}`);
    expect(await finish(other)).toBe(`took ${90 * KB}`);
  });

  it('count until they are answered, and not after', async () => {
    const first = send(LATE, '/later');
    await moment();
    now = 60_000;
    // It is whole and being worked on: nothing is taken away from it.
    expect(await send(LATE)).toBe('BUSY');
    letGo();
    expect(await first).toBe(`took ${LARGE}`);
    expect(await send(LATE)).toBe(`took ${LARGE}`);
  });

  it('count no longer when whoever sent them is gone', async () => {
    const gone = await almost(LATE);
    gone.on('error', () => undefined);
    gone.destroy();
    await moment();
    expect(await send(LATE)).toBe(`took ${LARGE}`);
  });

  it('are whole however they are cut', async () => {
    const whole = JSON.stringify({ text: 'één é 🙂'.repeat(2000) });
    const bytes = Buffer.from(whole);
    const sending = begin('x'.repeat(bytes.length));
    sending.setNoDelay(true);
    for (let at = 0; at < bytes.length; at += 997) {
      sending.write(bytes.subarray(at, at + 997));
      if (at % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await answerTo(sending.end())).toBe(`took ${whole.length}`);
  });
});

describe('A body', () => {
  it('is no longer than its endpoint takes, and says how long it is', async () => {
    expect(await send(text(LARGE + 1))).toBe('BODY_TOO_LARGE');
    const chunked = begin('""');
    chunked.removeHeader('content-length');
    chunked.setHeader('transfer-encoding', 'chunked');
    expect(await answerTo(chunked.end('""'))).toBe('BODY_MALFORMED');
  });

  it('that is too large is heard out before it is refused', async () => {
    const whole = text(LARGE + 1);
    const sending = begin(whole);
    let answered = false;
    sending.once('response', () => (answered = true));
    const answer = answerTo(sending);
    // Longer in all than the silence that ends it, and never silent for so long.
    for (let at = 0; at < 5; at += 1) {
      sending.write(whole.slice(at, at + 1));
      await moment();
      expect(answered).toBe(false);
    }
    sending.end(whole.slice(5));
    expect(await answer).toBe('BODY_TOO_LARGE');
  });

  it('that is too large is refused once nothing more of it comes', async () => {
    const sending = begin(text(LARGE + 1));
    sending.write('"');
    expect(await answerTo(sending)).toBe('BODY_TOO_LARGE');
    sending.destroy();
  });

  it('that is far too large is refused while it is still coming', async () => {
    const sending = begin('');
    sending.setHeader('content-length', 5 * MAX_BODY_BYTES);
    sending.on('error', () => undefined);
    const more = setInterval(() => sending.write('x'), 20);
    expect(await answerTo(sending)).toBe('BODY_TOO_LARGE');
    clearInterval(more);
    sending.destroy();
  });

  it('that is no JSON is refused', async () => {
    for (const nonsense of ['', '{', 'x', '{"a":1}}']) {
      expect(await send(nonsense)).toBe('BODY_MALFORMED');
    }
  });
});
