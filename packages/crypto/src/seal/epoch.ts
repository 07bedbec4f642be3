import type { Dek, Share } from '../brand.ts';
import { concat, int } from '../encoding.ts';
import { equal, hash, kdf, random } from '../hash.ts';
import type { Opening } from '../log-entry/header.ts';
import { dekCommitment } from './slot.ts';

/** The two halves of an epoch's keys. Readers hold the DEK; the server holds the share. */
export interface EpochKeys {
  readonly dek: Dek;
  readonly share: Share;
}

/** Fresh keys for a new epoch. */
export function newEpoch(): EpochKeys {
  return { dek: random(32) as Dek, share: random(32) as Share };
}

const shareCommitment = (share: Uint8Array, compartmentId: Uint8Array, epoch: number) =>
  hash('share', compartmentId, int(epoch), share);

/** The commitments with which an entry opens an epoch. */
export function openingOf(keys: EpochKeys, compartmentId: Uint8Array, epoch: number): Opening {
  return {
    dekCommitment: dekCommitment(keys.dek, compartmentId, epoch),
    shareCommitment: shareCommitment(keys.share, compartmentId, epoch),
  };
}

/** Whether a share is the one an opening promised. */
export function verifyShare(
  share: Uint8Array,
  compartmentId: Uint8Array,
  epoch: number,
  commitment: Uint8Array,
): boolean {
  return equal(shareCommitment(share, compartmentId, epoch), commitment);
}

/** KDF(DEK ‖ S, "content", H(header)): a key for one entry only. */
export function contentKey(keys: EpochKeys, headerBytes: Uint8Array): Uint8Array {
  return kdf(concat([keys.dek, keys.share]), 'content', hash('header', headerBytes));
}
