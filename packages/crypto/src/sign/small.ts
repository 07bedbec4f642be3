import type { SignSecret } from '../brand.ts';
import { day, text } from '../encoding.ts';
import { sign, verify } from './signature.ts';

/* The short signatures: signing in, the secrecy declaration, the dated sign of life. */

export type Audience = 'portal' | 'desk';

interface Challenge {
  readonly orgId: Uint8Array;
  readonly challenge: Uint8Array;
  readonly audience: Audience;
}

const challengeFields = (it: Challenge) => [text(it.audience), it.orgId, it.challenge];

/** Sign in: a fresh challenge of the server, for one listener of one organisation. */
export function signChallenge(it: Challenge, secret: SignSecret): Uint8Array {
  return sign(secret, 'sign-in', ...challengeFields(it));
}

export function verifyChallenge(
  it: Challenge & { readonly signature: Uint8Array; readonly signKey: Uint8Array },
): boolean {
  return verify(it.signKey, it.signature, 'sign-in', ...challengeFields(it));
}

interface Declaration {
  readonly orgId: Uint8Array;
  readonly kid: Uint8Array;
  readonly day: string;
  /** The secrecy declaration, word for word as it was shown. */
  readonly text: string;
}

const declarationFields = (it: Declaration) => [it.orgId, it.kid, day(it.day), text(it.text)];

export function signDeclaration(it: Declaration, secret: SignSecret): Uint8Array {
  return sign(secret, 'declaration', ...declarationFields(it));
}

export function verifyDeclaration(
  it: Declaration & { readonly signature: Uint8Array; readonly signKey: Uint8Array },
): boolean {
  return verify(it.signKey, it.signature, 'declaration', ...declarationFields(it));
}

interface Stamp {
  readonly orgId: Uint8Array;
  readonly kid: Uint8Array;
  readonly directoryHash: Uint8Array;
  readonly day: string;
}

const stampFields = (it: Stamp) => [it.orgId, it.kid, it.directoryHash, day(it.day)];

/** "On this day I saw this directory as the newest": a confidant or alternate, at each sign-in. */
export function signStamp(it: Stamp, secret: SignSecret): Uint8Array {
  return sign(secret, 'stamp', ...stampFields(it));
}

export function verifyStamp(
  it: Stamp & { readonly signature: Uint8Array; readonly signKey: Uint8Array },
): boolean {
  return verify(it.signKey, it.signature, 'stamp', ...stampFields(it));
}
