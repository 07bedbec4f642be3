import { generateKeyPairSync } from 'node:crypto';
import { verifyChallenge } from '@gehoord/crypto/verify';
import { decode } from '../bytes.ts';

/** A challenge with the answer somebody gave to it. */
export interface Answered {
  readonly orgId: Uint8Array | null;
  readonly audience: 'portal' | 'desk';
  readonly challenge: Uint8Array;
  readonly signature: Uint8Array;
}

// A key whose private half was never kept: it costs the same to check, and nobody can sign with it.
const NOBODY = decode(generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x ?? '');
const NOWHERE = new Uint8Array(16);

/**
 * Whether the holder of this sign-in key answered the challenge.
 * @param signInKey null where nobody was found: takes as long, and is never true.
 */
export function answers({ orgId, ...it }: Answered, signInKey: Uint8Array | null): boolean {
  const fits = verifyChallenge({ ...it, orgId: orgId ?? NOWHERE, signKey: signInKey ?? NOBODY });
  return fits && signInKey !== null;
}
