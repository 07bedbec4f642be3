import { hash, kdf } from '../hash.ts';
import { signKeys } from './key-pair.ts';
import type { SignSecret } from '../brand.ts';

/**
 * ROOT, from the 20 bytes on paper. Signs the directory and nothing else; opens nothing. The salt
 * is the organisation, so that one sheet can never sign for another.
 */
export function rootKeys(
  paper: Uint8Array,
  orgId: Uint8Array,
): { publicKey: Uint8Array; secret: SignSecret } {
  return signKeys(kdf(paper, 'root', orgId));
}

/**
 * 16 bytes of H("root-mark", ROOT's public key): travels in an invitation link, so that whoever
 * follows it meets the ROOT of whoever sent it, and no other.
 */
export function rootMark(rootKey: Uint8Array): Uint8Array {
  return hash('root-mark', rootKey).slice(0, 16);
}
