import type { Puzzle, Transport } from '@gehoord/contract';
import { concat, fromBase64url, PROOF_PARTS, ready, solvePart, toBase64url } from '@gehoord/crypto';

/** Let whatever else waits here have its turn: leaving, and locking, do not wait for this work. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Do the work of a puzzle.
 * @returns what the server takes for it; null where there is no WebAssembly to do it with.
 */
async function prove({ seed, bits }: Puzzle): Promise<string | null> {
  try {
    await ready();
  } catch {
    return null;
  }
  const bytes = fromBase64url(seed);
  const parts: Uint8Array[] = [];
  while (parts.length < PROOF_PARTS) {
    parts.push(solvePart(bytes, bits, parts.length));
    await breathe();
  }
  return `${seed}.${toBase64url(concat(parts))}`;
}

/**
 * A transport that does the work which the server asks for while a flood lasts. It takes a second
 * or so and the same request goes out again; without a flood nobody is ever asked.
 */
export const withProof = (transport: Transport): Transport => ({ prove, ...transport });
