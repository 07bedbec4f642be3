import type { SignSecret } from '../brand.ts';
import { Reader, struct } from '../encoding.ts';
import { equal, hash } from '../hash.ts';
import {
  encodePublicKeys,
  kidOf,
  KID,
  parsePublicKeys,
  type PublicKeys,
} from '../keys/public-keys.ts';
import { sign, verify } from './signature.ts';

/** An invitation code is exchanged for keys that only its holder knows. Signed with both. */
export interface Claim {
  readonly dossierId: Uint8Array;
  readonly oldKid: Uint8Array;
  readonly newKeys: PublicKeys;
  readonly newLocatorHash: Uint8Array;
  readonly newSignInKey: Uint8Array;
}

/** A parsed claim with its two signatures, not yet checked. */
export interface SignedClaim extends Claim {
  readonly body: Uint8Array;
  readonly oldSignature: Uint8Array;
  readonly newSignature: Uint8Array;
}

const encode = (it: Claim) =>
  struct(it.dossierId, it.oldKid, encodePublicKeys(it.newKeys), it.newLocatorHash, it.newSignInKey);

export function signClaim(claim: Claim, oldSecret: SignSecret, newSecret: SignSecret): Uint8Array {
  const body = encode(claim);
  return struct(body, sign(oldSecret, 'claim', body), sign(newSecret, 'claim', body));
}

/** @throws {CryptoError} for anything that is not a claim. */
export function parseClaim(bytes: Uint8Array): SignedClaim {
  const outer = new Reader(bytes);
  const [body, oldSignature, newSignature] = [outer.bytes(), outer.bytes(64), outer.bytes(64)];
  outer.end();
  const inner = new Reader(body);
  const claim = {
    dossierId: inner.bytes(16),
    oldKid: inner.bytes(KID),
    newKeys: parsePublicKeys(inner.bytes()),
    newLocatorHash: inner.bytes(32),
    newSignInKey: inner.bytes(32),
  };
  inner.end();
  return { ...claim, body, oldSignature, newSignature };
}

/** Both signatures, and keys that are really new: whoever made the invitation knows the old ones. */
export function verifyClaim(
  claim: SignedClaim,
  { oldSignKey }: { readonly oldSignKey: Uint8Array },
): boolean {
  return (
    !equal(kidOf(claim.newKeys), claim.oldKid) &&
    !equal(claim.newKeys.signKey, oldSignKey) &&
    verify(oldSignKey, claim.oldSignature, 'claim', claim.body) &&
    verify(claim.newKeys.signKey, claim.newSignature, 'claim', claim.body)
  );
}

/** H over a claim, for the log. */
export function claimHash(bytes: Uint8Array): Uint8Array {
  return hash('claim-hash', bytes);
}
