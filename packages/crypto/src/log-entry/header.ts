import { int, list, optional, Reader, struct, text } from '../encoding.ts';
import { guarded, must } from '../error.ts';
import { equal, SUITE } from '../hash.ts';
import {
  encodePublicKeys,
  KID,
  kidOf,
  parsePublicKeys,
  type PublicKeys,
} from '../keys/public-keys.ts';
import { BUCKET, MOST } from '../seal/padding.ts';

export const KINDS = ['genesis', 'access', 'content'] as const;
export type Kind = (typeof KINDS)[number];

/** X-Wing ciphertext and a wrapped DEK (nonce 24, key 32, tag 16). */
export const ENC = 1120;
export const WRAPPED = 72;

/** The DEK of one epoch, sealed to one reader. */
export interface Slot {
  readonly epoch: number;
  readonly kid: Uint8Array;
  /** In full for people without an account; null for members, whose keys the directory has. */
  readonly keys: PublicKeys | null;
  readonly enc: Uint8Array;
  readonly wrapped: Uint8Array;
}

/** Commitments to the DEK and the share of the epoch that an entry starts. */
export interface Opening {
  readonly dekCommitment: Uint8Array;
  readonly shareCommitment: Uint8Array;
}

/** Where an entry stands. */
export interface Place {
  readonly orgId: Uint8Array;
  readonly dossierId: Uint8Array;
  readonly compartmentId: Uint8Array;
}

/** The part of an entry that the server can see. All ids 16 B, all hashes 32 B. */
export interface Header extends Place {
  readonly suite: typeof SUITE;
  readonly epoch: number;
  /** 0 for the genesis. */
  readonly seq: number;
  /** Hash of the whole previous entry; null for the genesis. */
  readonly previous: Uint8Array | null;
  readonly kind: Kind;
  readonly author: Uint8Array;
  /** The directory the author went by. */
  readonly directoryNumber: number;
  readonly directoryHash: Uint8Array;
  readonly blobs: readonly {
    readonly id: Uint8Array;
    readonly hash: Uint8Array;
    readonly size: number;
  }[];
  /** Set where the entry starts an epoch: every genesis, and an access entry that closes somebody out. */
  readonly opening: Opening | null;
  /** Only in genesis and access entries. */
  readonly slots: readonly Slot[];
  /** Length of the padded text inside the ciphertext. */
  readonly padded: number;
}

const encodeSlot = (slot: Slot) =>
  struct(
    int(slot.epoch),
    slot.kid,
    optional(slot.keys && encodePublicKeys(slot.keys)),
    slot.enc,
    slot.wrapped,
  );

const parseSlot = (field: Uint8Array): Slot => {
  const reader = new Reader(field);
  const epoch = reader.int();
  const kid = reader.bytes(KID);
  const keysField = reader.bytes();
  const keys = keysField.length === 0 ? null : parsePublicKeys(keysField);
  must(keys === null || equal(kidOf(keys), kid));
  const slot = { epoch, kid, keys, enc: reader.bytes(ENC), wrapped: reader.bytes(WRAPPED) };
  reader.end();
  return slot;
};

const parseBlob = (field: Uint8Array) => {
  const reader = new Reader(field);
  const blob = { id: reader.bytes(16), hash: reader.bytes(32), size: reader.int() };
  reader.end();
  return blob;
};

const encodeOpening = (opening: Opening | null) =>
  optional(opening && struct(opening.dekCommitment, opening.shareCommitment));

const parseOpening = (field: Uint8Array): Opening | null => {
  if (field.length === 0) return null;
  const reader = new Reader(field);
  const opening = { dekCommitment: reader.bytes(32), shareCommitment: reader.bytes(32) };
  reader.end();
  return opening;
};

/** The bytes that are signed, hashed and stored. */
export function encodeHeader(header: Header): Uint8Array {
  return struct(
    int(header.suite),
    header.orgId,
    header.dossierId,
    header.compartmentId,
    int(header.epoch),
    int(header.seq),
    optional(header.previous),
    text(header.kind),
    header.author,
    int(header.directoryNumber),
    header.directoryHash,
    list(header.blobs.map((blob) => struct(blob.id, blob.hash, int(blob.size)))),
    encodeOpening(header.opening),
    list(header.slots.map(encodeSlot)),
    int(header.padded),
  );
}

/** What must be true of any header, whoever wrote it and wherever it stands. */
function mustBeSound(header: Header): void {
  const first = header.kind === 'genesis';
  must(header.epoch >= 1 && header.directoryNumber >= 1);
  must(first === (header.seq === 0) && first === (header.previous === null));
  must(!first || (header.epoch === 1 && header.opening !== null));
  must(
    header.kind === 'content'
      ? header.opening === null && header.slots.length === 0
      : header.slots.length > 0,
  );
  must(header.slots.every((slot) => slot.epoch >= 1 && slot.epoch <= header.epoch));
  must(header.padded >= BUCKET && header.padded <= MOST && header.padded % BUCKET === 0);
  const names = header.slots.map((slot) => `${slot.epoch} ${slot.kid.join()}`);
  must(new Set(names).size === names.length);
}

/** @throws {CryptoError} for anything that is not a header in its one encoding. */
export function parseHeader(bytes: Uint8Array): Header {
  const reader = new Reader(bytes);
  must(reader.int() === SUITE);
  const header: Header = {
    suite: SUITE,
    orgId: reader.bytes(16),
    dossierId: reader.bytes(16),
    compartmentId: reader.bytes(16),
    epoch: reader.int(),
    seq: reader.int(),
    previous: reader.optional(32),
    kind: reader.word(KINDS),
    author: reader.bytes(KID),
    directoryNumber: reader.int(),
    directoryHash: reader.bytes(32),
    blobs: reader.list(parseBlob),
    opening: guarded(() => parseOpening(reader.bytes())),
    slots: reader.list(parseSlot),
    padded: reader.int(),
  };
  reader.end();
  mustBeSound(header);
  return header;
}
