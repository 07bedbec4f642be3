import { verifyClaim, type SignedClaim } from '@gehoord/crypto/verify';
import type { ProblemCode } from '@gehoord/contract';
import { hex, same } from '../bytes.ts';
import type { Person } from '../store/values.ts';
import type { Candidate } from './facts.ts';

/** A request to swap a code that the desk made for one that only its holder knows. */
export interface ClaimRequest {
  readonly claim: SignedClaim;
  /** The person behind the code until now. */
  readonly leaving: Person;
  /** The person from now on. */
  readonly coming: Person;
  readonly candidates: readonly Candidate[];
  /** Compartments whose current epoch the old key reads. */
  readonly readNow: readonly Uint8Array[];
}

/** The claim names exactly who leaves and who comes. */
function names({ claim, leaving, coming }: ClaimRequest): boolean {
  return (
    same(claim.dossierId, leaving.dossierId) &&
    same(claim.oldKid, leaving.kid) &&
    same(claim.newKeys.signKey, coming.keys.signKey) &&
    same(claim.newKeys.sealKey, coming.keys.sealKey) &&
    same(claim.newLocatorHash, coming.locatorHash) &&
    same(claim.newSignInKey, coming.signInKey)
  );
}

/** The entry starts an epoch that the new key reads and the old one does not. */
function swaps({ entry: { header } }: Candidate, { leaving, coming }: ClaimRequest): boolean {
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
 * Check a claim, apart from its entries as such.
 * @returns why it is refused, or null.
 */
export function claimProblem(request: ClaimRequest): ProblemCode | null {
  const { claim, leaving, candidates, readNow } = request;
  if (!leaving.claimable) return 'NOT_ALLOWED';
  if (!names(request) || !verifyClaim(claim, { oldSignKey: leaving.keys.signKey }))
    return 'ENTRY_REFUSED';
  if (!candidates.every((candidate) => swaps(candidate, request))) return 'ENTRY_REFUSED';
  // Every compartment exactly once: a place left out would stay open to whoever made the old code.
  const swapped = candidates.map(({ compartmentId }) => hex(compartmentId)).sort();
  const open = readNow.map(hex).sort();
  return swapped.join() === open.join() ? null : 'ENTRY_REFUSED';
}
