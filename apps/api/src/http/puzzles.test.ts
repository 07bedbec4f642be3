import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ready, verifyProof } from '@gehoord/crypto/verify';
import { createPuzzles, type Puzzles } from './puzzles.ts';

/*
 * The work itself is tested where it is done (packages/crypto, packages/client). Here a puzzle has
 * no bits at all, so that any sixteen counters are the finished work; what is left is whose it is.
 */

beforeAll(ready);

const MINUTE = 60_000;
const ANY_WORK = 'A'.repeat(86);
let now = 0;
let puzzles: Puzzles;
beforeEach(() => {
  now = 0;
  puzzles = createPuzzles(() => now, 0);
});
const finished = (operation = 'file') => `${puzzles.make(operation).seed}.${ANY_WORK}`;

describe('Finished work', () => {
  it('counts once', () => {
    const one = finished();
    const other = finished();
    expect([1, 2, 3].map(() => puzzles.redeem('file', one))).toEqual([true, false, false]);
    expect(puzzles.redeem('file', other)).toBe(true);
  });

  it('counts once however its last character is written', () => {
    const { seed } = puzzles.make('file');
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = alphabet.indexOf(seed.at(-1) ?? '');
    const same = seed.slice(0, -1) + (alphabet[last ^ 1] ?? '');
    expect(same).not.toBe(seed);
    expect(puzzles.redeem('file', `${seed}.${ANY_WORK}`)).toBe(true);
    expect(puzzles.redeem('file', `${same}.${ANY_WORK}`)).toBe(false);
  });

  it('counts only for what it was asked for', () => {
    const one = finished('file');
    expect(puzzles.redeem('sign in', one)).toBe(false);
    expect(puzzles.redeem('file', one)).toBe(true);
  });

  it('must have been asked for here', () => {
    expect(createPuzzles(() => now, 0).redeem('file', finished())).toBe(false);
    const made = finished();
    const changed = (made.startsWith('A') ? 'B' : 'A') + made.slice(1);
    expect(puzzles.redeem('file', changed)).toBe(false);
    for (const nonsense of [undefined, '', '.', ANY_WORK, `${made}A`, made.slice(1), ` ${made}`]) {
      expect(puzzles.redeem('file', nonsense)).toBe(false);
    }
  });

  it('must be finished', () => {
    const hard = createPuzzles(() => now, 20);
    const { seed, bits } = hard.make('file');
    expect(bits).toBe(20);
    expect(verifyProof(Buffer.from(seed, 'base64url'), 20, new Uint8Array(64))).toBe(false);
    expect(hard.redeem('file', `${seed}.${ANY_WORK}`)).toBe(false);
  });

  it('counts for five minutes at least, and never after a quarter of an hour', () => {
    const late = finished();
    now = 5 * MINUTE - 1;
    const later = finished();
    now = 10 * MINUTE - 2;
    expect(puzzles.redeem('file', later)).toBe(true);
    now = 15 * MINUTE;
    expect(puzzles.redeem('file', late)).toBe(false);
  });

  it('is forgotten with the key it was made under, however long nobody asks', () => {
    const old = finished();
    now = 24 * 60 * MINUTE;
    expect(puzzles.redeem('file', old)).toBe(false);
  });

  it('never counts twice because too much was used', () => {
    puzzles = createPuzzles(() => now, 0, 3);
    const all = Array.from({ length: 7 }, () => {
      const one = finished();
      expect(puzzles.redeem('file', one)).toBe(true);
      return one;
    });
    expect(all.map((one) => puzzles.redeem('file', one))).toEqual(all.map(() => false));
  });
});
