import { describe, expect, it } from 'vitest';
import { noor, root, teun } from '../../vectors/people.ts';
import { flipped } from '../../vectors/tamper.ts';
import { hash } from '../hash.ts';
import { fingerprint } from './fingerprint.ts';

/** The same by another road: five bytes as one whole number. */
const byHand = (what: Uint8Array) => {
  const digest = hash('fingerprint', what);
  return [0, 5, 10, 15, 20, 25].map((at) => {
    const number = BigInt(`0x${Buffer.from(digest.slice(at, at + 5)).toString('hex')}`);
    return (number % 100_000n).toString().padStart(5, '0');
  });
};

describe('a fingerprint', () => {
  it('is six groups of five digits, also for ROOT', () => {
    for (const what of [noor.kid, root.publicKey]) {
      expect(fingerprint(what)).toHaveLength(6);
      for (const group of fingerprint(what)) expect(group).toMatch(/^\d{5}$/);
    }
  });

  it('is five bytes of the hash at a time, with leading zeros', () => {
    let short = 0;
    for (let at = 0; at < 200; at++) {
      const what = Uint8Array.of(at);
      expect(fingerprint(what)).toEqual(byHand(what));
      if (fingerprint(what).some((group) => group.startsWith('00'))) short++;
    }
    expect(short).toBeGreaterThan(0);
  });

  it('tells Noor from Teun, and every changed bit', () => {
    expect(fingerprint(noor.kid)).not.toEqual(fingerprint(teun.kid));
    for (let at = 0; at < 16; at++)
      expect(fingerprint(flipped(noor.kid, at))).not.toEqual(fingerprint(noor.kid));
  });
});
