import { describe, expect, test } from 'vitest';
import { call, type Transport } from './call.ts';
import { portal } from './portal.ts';

const answering = (answer: () => Promise<Response>): Transport => ({
  ...{ fetch: answer, origin: 'http://127.0.0.1', timeout: 1000 },
});
const problemOf = async (answer: () => Promise<Response>) => {
  const reply = await call(answering(answer), portal.challenge, { body: {} });
  return reply.ok ? 'OK' : reply.problem;
};
const page = (status: number) => () => Promise.resolve(new Response('<html>no</html>', { status }));

describe('a call', () => {
  test('gives the code of a problem document', async () => {
    const body = JSON.stringify({ code: 'NOT_OPEN' });
    const answer = () => Promise.resolve(new Response(body, { status: 409 }));
    expect(await problemOf(answer)).toBe('NOT_OPEN');
  });

  test('understands a proxy that answers with a page in our place', async () => {
    expect(await problemOf(page(413))).toBe('BODY_TOO_LARGE');
    expect(await problemOf(page(429))).toBe('TOO_MANY_REQUESTS');
    expect(await problemOf(page(502))).toBe('OFFLINE');
    expect(await problemOf(page(200))).toBe('ANSWER_MALFORMED');
  });

  test('takes a connection that breaks off for what it is', async () => {
    expect(await problemOf(() => Promise.reject(new TypeError('network')))).toBe('OFFLINE');
  });

  test('takes nobody’s own code for one of ours', async () => {
    const body = JSON.stringify({ code: 'toString' });
    const answer = () => Promise.resolve(new Response(body, { status: 400 }));
    expect(await problemOf(answer)).toBe('ANSWER_MALFORMED');
  });
});
