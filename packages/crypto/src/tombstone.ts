import { day, int, optional, Reader, struct } from './encoding.ts';
import { must } from './error.ts';
import { equal, hash, SUITE } from './hash.ts';

/**
 * What is left of a destroyed dossier at the server. The stones stand in one row, each with the hash
 * of the one before it; the first one names nothing but the row itself.
 */
export interface Tombstone {
  /** From 0, without gaps. */
  readonly number: number;
  /** {@link tombstoneHash} of the stone before; random for the first one. */
  readonly previous: Uint8Array;
  /** {@link dossierMark} of what was destroyed; null in the first stone. */
  readonly dossier: Uint8Array | null;
  /**
   * `orderHash` of what it was done on; null where nobody ordered it and its time was over, and in
   * the first stone.
   */
  readonly order: Uint8Array | null;
  readonly day: string;
}

/** H(dossierId): who knows the id finds the stone, and nobody learns the id from it. 32 bytes. */
export function dossierMark(dossierId: Uint8Array): Uint8Array {
  return hash('tombstone-dossier', dossierId);
}

/** H over the bytes of a stone. 32 bytes. */
export function tombstoneHash(bytes: Uint8Array): Uint8Array {
  return hash('tombstone', bytes);
}

/** The first stone names nothing but the row; every other one names a dossier. */
function mustBeSound(it: Tombstone): void {
  must((it.dossier === null) === (it.number === 0));
  must(it.dossier !== null || it.order === null);
}

/** @throws {CryptoError} for what nobody could read again: a stone is written before it is acted on. */
export function encodeTombstone(it: Tombstone): Uint8Array {
  mustBeSound(it);
  return struct(
    int(SUITE),
    int(it.number),
    it.previous,
    optional(it.dossier),
    optional(it.order),
    day(it.day),
  );
}

/** @throws {CryptoError} for anything that is not a stone. */
export function parseTombstone(bytes: Uint8Array): Tombstone {
  const reader = new Reader(bytes);
  must(reader.int() === SUITE);
  const it = {
    ...{ number: reader.int(), previous: reader.bytes(32) },
    ...{ dossier: reader.optional(32), order: reader.optional(32), day: reader.day() },
  };
  reader.end();
  mustBeSound(it);
  return it;
}

/**
 * Whether stones stand in one row from the first one on. No stones at all are a row that nobody began.
 * What is missing at the end a row does not show: hold the hash of its last stone against one that is
 * known.
 * @throws {CryptoError} at what is no stone, where the stones before it stand in a row.
 */
export function isRow(stones: readonly Uint8Array[]): boolean {
  let previous: Uint8Array | null = null;
  return stones.every((bytes, at) => {
    const stone = parseTombstone(bytes);
    const follows = previous === null || equal(stone.previous, previous);
    previous = tombstoneHash(bytes);
    return stone.number === at && follows;
  });
}
