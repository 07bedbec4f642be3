import { dossierIdOf } from '@gehoord/crypto/verify';
import { same } from '../bytes.ts';

/** Proof that a dossier's id was made from somebody's key. */
export interface Founding {
  readonly dossierId: Uint8Array;
  readonly founderKey: Uint8Array;
  readonly nonce: Uint8Array;
}

/** Whether the holder of `signKey` founded this dossier. */
export function isFoundedBy(founding: Founding, signKey: Uint8Array): boolean {
  return (
    same(founding.founderKey, signKey) &&
    same(dossierIdOf(founding.founderKey, founding.nonce), founding.dossierId)
  );
}
