import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Puzzle } from '@gehoord/contract';
import { verifyProof } from '@gehoord/crypto/verify';

/**
 * Zero bits of each of a proof's sixteen parts. A million hashes: about a second for a browser on
 * this year's laptop, some eight on an old telephone.
 */
export const PROOF_BITS = 16;

/** A puzzle is good for at least this long and at most twice as long, in milliseconds. */
const LIFE = 5 * 60_000;
/** Seeds remembered as used. When there are more, the key changes early. */
const MOST_USED = 20_000;

const HALF = 16;
const FINISHED = /^([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{86})$/;
const bytesOf = (text = '') => Buffer.from(text, 'base64url');

/** A key under which seeds are given out, and the seeds of its time that were used. */
interface Generation {
  readonly key: Buffer;
  readonly until: number;
  readonly used: Set<string>;
}

/** Work to be done for one operation, so that somebody passes while a flood lasts. */
export interface Puzzles {
  /** Nothing is kept of it. */
  make(operation: string): Puzzle;
  /** Use finished work up. False for anything that is not finished, ours, young and unused. */
  redeem(operation: string, finished: string | undefined): boolean;
}

/**
 * Puzzles need no memory: a seed is sixteen random bytes and a keyed hash of these and of what they
 * are for, under a key that lives a few minutes, in memory only. What is remembered are seeds that
 * were used, until their key is gone.
 * @param now milliseconds.
 * @param mostUsed see {@link MOST_USED}; tests take fewer.
 */
export function createPuzzles(
  now: () => number,
  bits: number = PROOF_BITS,
  mostUsed: number = MOST_USED,
): Puzzles {
  const begin = (): Generation => ({
    key: randomBytes(32),
    until: now() + LIFE,
    used: new Set(),
  });
  let [current, previous] = [begin(), begin()];
  const turn = () => {
    if (now() < current.until && current.used.size < mostUsed) return;
    [current, previous] = [begin(), current];
  };
  const isYoung = ({ until }: Generation) => now() < until + LIFE;
  const mark = (key: Buffer, operation: string, random: Buffer) =>
    createHmac('sha256', key).update(random).update(operation).digest().subarray(0, HALF);
  const isFrom = (operation: string, seed: Buffer) => (generation: Generation) =>
    timingSafeEqual(mark(generation.key, operation, seed.subarray(0, HALF)), seed.subarray(HALF));
  return {
    make(operation) {
      turn();
      const random = randomBytes(HALF);
      const seed = Buffer.concat([random, mark(current.key, operation, random)]);
      return { seed: seed.toString('base64url'), bits };
    },
    redeem(operation, finished) {
      const [, given, proof] = FINISHED.exec(finished ?? '') ?? [];
      if (given === undefined) return false;
      turn();
      const seed = bytesOf(given);
      const young = [current, previous].filter(isYoung);
      const generation = young.find(isFrom(operation, seed));
      // By its bytes: base64url has two ways to write the last character.
      const name = seed.toString('hex');
      if (generation === undefined || generation.used.has(name)) return false;
      if (!verifyProof(seed, bits, bytesOf(proof))) return false;
      generation.used.add(name);
      return true;
    },
  };
}
