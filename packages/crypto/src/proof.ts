import { prehash } from './hash.ts';
import { sodium } from './sodium.ts';

/*
 * Work that takes a while to do and no time to check: hashcash with our one hash. It protects no
 * secret. It is cut into parts, because the luck of one long search varies: one try in a hundred
 * takes almost five times as long as most. Sixteen short searches take nearly the same every time.
 */

/** Searches that make up one proof. */
export const PROOF_PARTS = 16;

const COUNTER = 4;
const MOST_TRIES = 2 ** 32;

/** Length of a proof: the counter of each part, u32 big-endian. */
export const PROOF_BYTES = PROOF_PARTS * COUNTER;

/** Tells whether H("proof", seed, part, counter) begins with so many zero bits. */
function searching(seed: Uint8Array, bits: number): (part: number, counter: number) => boolean {
  // Part and counter stand last, four bytes each behind their lengths: the rest is written once.
  const bytes = prehash('proof', seed, new Uint8Array(COUNTER), new Uint8Array(COUNTER));
  const end = new DataView(bytes.buffer, bytes.length - 3 * COUNTER);
  const most = 2 ** (32 - bits);
  return (part, counter) => {
    end.setUint32(0, part);
    end.setUint32(2 * COUNTER, counter);
    const digest = sodium.crypto_generichash(32, bytes, null);
    // Nearly all fail here, and a million are tried: no view is made for those.
    if (bits >= 8 && digest[0] !== 0) return false;
    return new DataView(digest.buffer, digest.byteOffset).getUint32(0) < most;
  };
}

/**
 * Do one part of a proof. Takes about 2^bits hashes; let other things happen between parts.
 * @param seed what the work is for, as it was given out.
 * @param bits 0 to 32.
 * @param part 0 up to, not including, {@link PROOF_PARTS}.
 * @returns 4 bytes; the parts in their order are the proof.
 * @throws {RangeError} where no counter fits, which for fewer than 28 bits never happens.
 */
export function solvePart(seed: Uint8Array, bits: number, part: number): Uint8Array {
  const holds = searching(seed, bits);
  const found = new Uint8Array(COUNTER);
  for (let counter = 0; counter < MOST_TRIES; counter++) {
    if (!holds(part, counter)) continue;
    new DataView(found.buffer).setUint32(0, counter);
    return found;
  }
  throw new RangeError('No counter fits.');
}

/**
 * Whether the work was done. Costs sixteen hashes, and one where nothing was done.
 * @param proof untrusted: any length, any bytes.
 */
export function verifyProof(seed: Uint8Array, bits: number, proof: Uint8Array): boolean {
  if (proof.length !== PROOF_BYTES) return false;
  const counters = new DataView(proof.buffer, proof.byteOffset);
  const holds = searching(seed, bits);
  const parts = Array.from({ length: PROOF_PARTS }, (_, part) => part);
  return parts.every((part) => holds(part, counters.getUint32(part * COUNTER)));
}
