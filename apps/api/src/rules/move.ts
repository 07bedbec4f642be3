import { hex, same } from '../bytes.ts';
import type { Person } from '../store/values.ts';
import type { Candidate } from './facts.ts';

/** Somebody's new code takes the place of the old one, everywhere at once. */
export interface Move {
  /** The person behind the code until now. */
  readonly leaving: Person;
  /** The person from now on. */
  readonly coming: Person;
  readonly candidates: readonly Candidate[];
  /** Compartments whose current epoch the old key reads. */
  readonly readNow: readonly Uint8Array[];
}

/** The entry starts an epoch that the new key reads and the old one does not. */
function swaps({ entry: { header } }: Candidate, { leaving, coming }: Move): boolean {
  const has = (kid: Uint8Array, epoch: number) =>
    header.slots.some((slot) => slot.epoch === epoch && same(slot.kid, kid));
  return (
    header.kind === 'access' &&
    header.opening !== null &&
    has(coming.kid, header.epoch) &&
    !header.slots.some((slot) => same(slot.kid, leaving.kid))
  );
}

/**
 * Whether every compartment turns to the new key exactly once, and nothing else happens: a place left
 * out would stay open to whoever has the old code.
 */
export function movesEverything(move: Move): boolean {
  const { candidates, readNow } = move;
  const swapped = candidates.map(({ compartmentId }) => hex(compartmentId)).sort();
  const open = readNow.map(hex).sort();
  return candidates.every((one) => swaps(one, move)) && swapped.join() === open.join();
}
