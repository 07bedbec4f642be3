import { verifyClaim, type SignedClaim } from '@gehoord/crypto/verify';
import type { ProblemCode } from '@gehoord/contract';
import { same } from '../bytes.ts';
import { movesEverything, type Move } from './move.ts';

/** A request to swap a code that the desk made for one that only its holder knows. */
export interface ClaimRequest extends Move {
  readonly claim: SignedClaim;
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

/**
 * Check a claim, apart from its entries as such.
 * @returns why it is refused, or null.
 */
export function claimProblem(request: ClaimRequest): ProblemCode | null {
  const { claim, leaving } = request;
  if (!leaving.claimable) return 'NOT_ALLOWED';
  if (!names(request) || !verifyClaim(claim, { oldSignKey: leaving.keys.signKey }))
    return 'ENTRY_REFUSED';
  return movesEverything(request) ? null : 'ENTRY_REFUSED';
}
