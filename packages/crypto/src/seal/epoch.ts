import type { Dek, Share } from '../brand.ts';
import { concat, int, text } from '../encoding.ts';
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

/**
 * KDF(DEK, "place", what)[0..16]: an id for a compartment that whoever holds this DEK would choose as
 * well, so that two of them who begin the same thing at once meet in one place. It tells nobody else
 * what it is for. 16 bytes.
 */
export function sharedPlace(dek: Dek, what: string): Uint8Array {
  return kdf(dek, 'place', text(what)).subarray(0, 16);
}

/** KDF(DEK ‖ S, "content", H(header)): a key for one entry only. */
export function contentKey(keys: EpochKeys, headerBytes: Uint8Array): Uint8Array {
  return kdf(concat([keys.dek, keys.share]), 'content', hash('header', headerBytes));
}
