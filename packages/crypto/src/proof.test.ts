import { beforeAll, describe, expect, it } from 'vitest';
import { concat } from './encoding.ts';
import { hash, random } from './hash.ts';
import { PROOF_BYTES, PROOF_PARTS, solvePart, verifyProof } from './proof.ts';
import { ready } from './sodium.ts';

beforeAll(ready);

const BITS = 8;
const solve = (seed: Uint8Array, bits = BITS) =>
  concat(Array.from({ length: PROOF_PARTS }, (_, part) => solvePart(seed, bits, part)));
const u32 = (value: number) => Uint8Array.of(0, 0, value >> 8, value & 255);

describe('a proof of work', () => {
  it('holds for its own seed, whatever the seed is', () => {
    for (const seed of [random(32), random(32), random(16), new Uint8Array(0)]) {
      expect(verifyProof(seed, BITS, solve(seed))).toBe(true);
      expect(verifyProof(random(32), BITS, solve(seed))).toBe(false);
    }
  });

  it('is what the README says: each part begins with so many zero bits, found from 0 on', () => {
    const seed = random(32);
    const proof = solve(seed);
    expect(proof).toHaveLength(PROOF_BYTES);
    for (let part = 0; part < PROOF_PARTS; part++) {
      const counter = proof.subarray(part * 4, part * 4 + 4);
      const digestOf = (of: Uint8Array) => hash('proof', seed, u32(part), of);
      expect(digestOf(counter)[0]).toBe(0);
      const found = new DataView(counter.slice().buffer).getUint32(0);
      for (let before = 0; before < found; before++) {
        expect(digestOf(u32(before))[0]).not.toBe(0);
      }
    }
  });

  it('needs every part, in its own place', () => {
    const seed = random(32);
    const proof = solve(seed);
    for (let part = 0; part < PROOF_PARTS; part++) {
      const without = proof.slice();
      // Two counters of 8 bits each that hold by chance are one in 256: none of these two is.
      const wrong = [0xffffffff, 0xfffffffe, 0xfffffffd].find((counter) => {
        const bytes = new Uint8Array(4);
        new DataView(bytes.buffer).setUint32(0, counter);
        return hash('proof', seed, u32(part), bytes)[0] !== 0;
      });
      new DataView(without.buffer).setUint32(part * 4, wrong ?? 0);
      expect(verifyProof(seed, BITS, without)).toBe(false);
    }
    const turned = concat([proof.subarray(4), proof.subarray(0, 4)]);
    expect(verifyProof(seed, BITS, turned)).toBe(false);
  });

  it('done for fewer bits does not hold for more, within a byte and past it', () => {
    const seed = random(32);
    for (const [bits, more] of [
      [0, 4],
      [3, 7],
      [8, 12],
    ] as const) {
      const proof = solve(seed, bits);
      expect(verifyProof(seed, bits, proof)).toBe(true);
      expect(verifyProof(seed, more, proof)).toBe(false);
    }
  });

  it('of another length is none', () => {
    const seed = random(32);
    const proof = solve(seed);
    for (const other of [proof.subarray(1), concat([proof, u32(0)]), new Uint8Array(0)]) {
      expect(verifyProof(seed, BITS, other)).toBe(false);
    }
    // A view into something longer is read where it lies.
    const inside = concat([u32(1), proof]).subarray(4);
    expect(verifyProof(seed, BITS, inside)).toBe(true);
  });

  it('of fewer bits does not do for more', () => {
    const seed = random(32);
    expect(verifyProof(seed, 0, new Uint8Array(PROOF_BYTES))).toBe(true);
    expect(verifyProof(seed, 32, new Uint8Array(PROOF_BYTES))).toBe(false);
    expect(verifyProof(seed, 14, solve(seed, 2))).toBe(false);
  });
});
