import { desk, PROOF_HEADER, problemDetails } from '@gehoord/contract';
import { ready } from '@gehoord/crypto/verify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBodyMemory } from './body-memory.ts';
import { createListener, type Listener } from './listener.ts';
import { mounting } from './mount.ts';

/* A listener with the limits on, and low: three requests a minute, one guess, work without bits. */

let listener: Listener;
let sessions: ReadonlyMap<string, string>;
beforeEach(async () => {
  await ready();
  // A clock that stands still: nothing is refilled while a busy machine takes its time.
  vi.useFakeTimers({ toFake: ['Date'] });
  sessions = new Map(['noor', 'teun'].map((name) => [name.repeat(11).slice(0, 43), name]));
  listener = await createListener({
    ...{ trustProxy: 0, rateLimit: 3, log: () => undefined, proofBits: 0 },
    bodies: createBodyMemory({ now: Date.now }),
  });
  const mount = mounting<string>(listener, async (token) => sessions.get(token) ?? null);
  mount(desk.closeSession, async () => ({}));
  mount(desk.challenge, async () => ({ challenge: 'A'.repeat(43) }));
  mount(desk.lookAtInvitation, async () => ({ role: 'board' as const, organisation: 'Samenop' }));
  await listener.ready();
});
afterEach(async () => {
  await listener.app.close();
  vi.useRealTimers();
});

/** One request, always from the same address. */
const ask = (
  { method, path }: { method: 'POST' | 'DELETE' | 'GET' | 'PUT'; path: string },
  more: { token?: string; proof?: string; payload?: object } = {},
) =>
  listener.app.inject({
    ...{ method, url: path },
    ...(more.payload && { payload: more.payload }),
    headers: {
      ...(more.token && { authorization: `Bearer ${more.token}` }),
      ...(more.proof && { [PROOF_HEADER]: more.proof }),
    },
  });
const times = async (count: number, act: () => Promise<{ statusCode: number }>) => {
  const found = [];
  for (let i = 0; i < count; i++) found.push((await act()).statusCode);
  return found.join(' ');
};

describe('At an address whose limit is used up', () => {
  const flood = () => times(10, () => ask(desk.closeSession));

  it('who is signed in goes on, each within a limit of their own', async () => {
    // Three of the address, and one that the server has to spare.
    expect(await flood()).toBe('401 401 401 401 429 429 429 429 429 429');
    const [noor, teun] = [...sessions.keys()];
    expect(await times(4, () => ask(desk.closeSession, { token: noor ?? '' }))).toBe(
      '200 200 200 429',
    );
    expect(await times(1, () => ask(desk.closeSession, { token: teun ?? '' }))).toBe('200');
  });

  it('who does the work comes in, once for each piece of work and only with that', async () => {
    await flood();
    const payload = {};
    const refused = await ask(desk.challenge, { payload });
    expect(refused.json()).toMatchObject(problemDetails('PROOF_WANTED'));
    const { puzzle } = refused.json<{ puzzle: { seed: string } }>();
    const proof = `${puzzle.seed}.${'A'.repeat(86)}`;
    const look = { payload: { token: 'A'.repeat(43) } };
    expect(await times(2, () => ask(desk.lookAtInvitation, look))).toBe('200 429');
    expect(await times(1, () => ask(desk.lookAtInvitation, { ...look, proof }))).toBe('429');
    expect(await times(2, () => ask(desk.challenge, { payload, proof }))).toBe('200 429');
  });
});
