import { call, portal, PROOF_HEADER, type Transport } from '@gehoord/contract';
import { fromBase64url, random, ready, toBase64url, verifyProof } from '@gehoord/crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { withProof } from './proof.ts';

beforeAll(ready);

const BITS = 6;
const asked: { url: string; proof: string | null; body: string }[] = [];

/** A server that wants work for each of these seeds, in this order, and then says yes. */
function flooded(seeds: readonly string[], bits: unknown = BITS): Transport {
  asked.length = 0;
  const fetch = async (url: string, init: RequestInit) => {
    const proof = new Headers(init.headers).get(PROOF_HEADER);
    asked.push({ url, proof, body: init.body as string });
    const seed = seeds[asked.length - 1];
    if (seed === undefined) return Response.json({ receivedOn: '2027-03-10' });
    return Response.json({ code: 'PROOF_WANTED', puzzle: { seed, bits } }, { status: 429 });
  };
  return { fetch: fetch as typeof globalThis.fetch, origin: 'http://127.0.0.1', timeout: 5000 };
}

const seed = () => toBase64url(random(32));
const body = { founding: {}, person: {}, geneses: [] } as never;
const file = (transport: Transport) => call(transport, portal.fileReport, { body });
const holds = (given: string, proof: string | null) => {
  const [of = '', done = ''] = proof?.split('.') ?? [];
  return of === given && verifyProof(fromBase64url(of), BITS, fromBase64url(done));
};

describe('a request during a flood', () => {
  test('goes out again with the work done, and with the same bytes', async () => {
    const given = seed();
    const reply = await file(withProof(flooded([given])));
    expect(reply).toEqual({ ok: true, value: { receivedOn: '2027-03-10' } });
    expect(asked.map(({ proof }) => proof !== null)).toEqual([false, true]);
    expect(holds(given, asked[1]?.proof ?? null)).toBe(true);
    expect(asked[1]).toMatchObject({ url: asked[0]?.url, body: asked[0]?.body });
  });

  test('does a second puzzle where the first grew too old, and no third', async () => {
    const seeds = [seed(), seed(), seed()];
    const reply = await file(withProof(flooded(seeds)));
    expect(reply).toEqual({ ok: false, problem: 'PROOF_WANTED' });
    expect(asked).toHaveLength(3);
    expect([1, 2].map((at) => holds(seeds[at - 1] ?? '', asked[at]?.proof ?? null))).toEqual([
      true,
      true,
    ]);
  });

  test('does no work that a server of ours never asks for', async () => {
    for (const [given, bits] of [
      [seed(), 21],
      [seed(), -1],
      [seed(), '6'],
      ['short', BITS],
    ] as const) {
      const reply = await file(withProof(flooded([given], bits)));
      expect(reply).toEqual({ ok: false, problem: 'PROOF_WANTED' });
      expect(asked).toHaveLength(1);
    }
  });

  test('is refused where nobody can do the work', async () => {
    expect(await file(flooded([seed()]))).toEqual({ ok: false, problem: 'PROOF_WANTED' });
    const cannot = { ...flooded([seed()]), prove: async () => null };
    expect(await file(cannot)).toEqual({ ok: false, problem: 'PROOF_WANTED' });
    expect(asked).toHaveLength(1);
  });

  test('lets other things happen meanwhile', async () => {
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 0);
    await file(withProof(flooded([seed()], 12)));
    clearInterval(counting);
    expect(turns).toBeGreaterThan(5);
  });
});
