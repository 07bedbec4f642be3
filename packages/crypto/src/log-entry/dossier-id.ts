import { hash } from '../hash.ts';

/**
 * A dossier's id belongs to whoever founded it: the first 16 bytes of
 * H("dossier", founder's Ed25519 key, nonce).
 */
export function dossierIdOf(founderKey: Uint8Array, nonce: Uint8Array): Uint8Array {
  return hash('dossier', founderKey, nonce).slice(0, 16);
}
