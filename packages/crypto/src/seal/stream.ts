import type { BlobKey } from '../brand.ts';
import { concat, int } from '../encoding.ts';
import { CryptoError, guarded, must } from '../error.ts';
import { equal, kdf, prehash, random } from '../hash.ts';
import type { Place } from '../log-entry/header.ts';
import { sodium } from '../sodium.ts';

/*
 * A file, sealed in pieces so that it is never in memory as a whole: libsodium's secretstream over
 * the length as u64, the bytes, and zeros up to a power of two of at least one chunk. Every chunk is
 * full; the last one and no other carries TAG_FINAL. Stored are the stream's header of 24 bytes and
 * then the chunks, each 17 bytes longer than what is in it.
 */

/** What goes into one chunk, 64 KiB. */
export const CHUNK = 65_536;
/** Largest padded file, 1 GiB. A server takes less. */
const MOST_PADDED = 2 ** 30;
const LENGTH = 8;
const HEAD = 24;
const SEALED = CHUNK + 17;
/** libsodium's TAG_MESSAGE and TAG_FINAL; its names have values only once it is loaded. */
const MORE = 0;
const FINAL = 3;

/** Where a file belongs: a place, and an id of 16 random bytes. */
export interface BlobPlace extends Place {
  readonly blobId: Uint8Array;
}

/** A fresh key for one file. It stands in the entry that names the file, and nowhere else. */
export function newBlobKey(): BlobKey {
  return random(32) as BlobKey;
}

const streamKey = (key: BlobKey, it: BlobPlace) =>
  kdf(key, 'blob', it.orgId, it.dossierId, it.compartmentId, it.blobId);

function chunksFor(length: number): number {
  must(Number.isSafeInteger(length) && length >= 0 && length + LENGTH <= MOST_PADDED);
  return 2 ** Math.max(0, Math.ceil(Math.log2((length + LENGTH) / CHUNK)));
}

/** How many bytes a file takes where it is stored. @throws {CryptoError} above 1 GiB. */
export function blobSize(length: number): number {
  return HEAD + chunksFor(length) * SEALED;
}

/** How many chunks lie in so many stored bytes. */
function chunksIn(size: number): number {
  const chunks = (size - HEAD) / SEALED;
  must(Number.isInteger(chunks) && chunks >= 1 && chunks * CHUNK <= MOST_PADDED);
  must(Number.isInteger(Math.log2(chunks)));
  return chunks;
}

/** Hashes stored bytes as they come, in pieces of any size. */
export interface BlobHash {
  add(bytes: Uint8Array): void;
  /** H("blob-hash", all of them). Once. @throws {CryptoError} unless there were exactly as many as were said. */
  end(): Uint8Array;
}

/** @param size how many bytes there will be: it is hashed in front of them. */
export function blobHash(size: number): BlobHash {
  const lengthAsU32 = int(size).subarray(4);
  const state = sodium.crypto_generichash_init(null, 32);
  for (const part of [prehash('blob-hash'), lengthAsU32])
    sodium.crypto_generichash_update(state, part);
  let missing = size;
  return {
    add(bytes) {
      missing -= bytes.length;
      sodium.crypto_generichash_update(state, bytes);
    },
    end() {
      must(missing === 0);
      missing = -1;
      return sodium.crypto_generichash_final(state, 32);
    },
  };
}

/** Seals one file, chunk after chunk. */
export interface BlobSealer {
  /** Length of all that {@link BlobSealer.seal} gives together. */
  readonly size: number;
  /** How many bytes of the file the next chunk takes; null after the last chunk. */
  wants(): number | null;
  /** @returns what is to be stored next. @throws {CryptoError} for another number of bytes. */
  seal(bytes: Uint8Array): Uint8Array;
  /** For the entry's header. Once, at the end. @throws {CryptoError} before that. */
  hash(): Uint8Array;
}

/** How many bytes of a file of this length stand in a chunk; the first one holds the length too. */
function shareOf(chunk: number, length: number): number {
  const [from, to] = [Math.max(0, chunk * CHUNK - LENGTH), (chunk + 1) * CHUNK - LENGTH];
  return Math.max(0, Math.min(to, length) - from);
}

/**
 * Begin to seal a file.
 * @param length of the file in bytes; all of them must come.
 */
export function sealBlob(key: BlobKey, place: BlobPlace, length: number): BlobSealer {
  const chunks = chunksFor(length);
  const { state, header } = sodium.crypto_secretstream_xchacha20poly1305_init_push(
    streamKey(key, place),
  );
  const hashing = blobHash(blobSize(length));
  let next = 0;
  const wants = () => (next < chunks ? shareOf(next, length) : null);
  return {
    size: blobSize(length),
    wants,
    seal(bytes) {
      must(bytes.length === wants());
      const plain = new Uint8Array(CHUNK);
      if (next === 0) plain.set(int(length));
      plain.set(bytes, next === 0 ? LENGTH : 0);
      const tag = next === chunks - 1 ? FINAL : MORE;
      const sealed = sodium.crypto_secretstream_xchacha20poly1305_push(state, plain, null, tag);
      const stored = next === 0 ? concat([header, sealed]) : sealed;
      hashing.add(stored);
      next++;
      return stored;
    },
    hash: () => hashing.end(),
  };
}

/** Opens one file, chunk after chunk. */
export interface BlobOpener {
  /** How many stored bytes the next chunk takes; null after the last one. */
  wants(): number | null;
  /**
   * @returns bytes of the file. They are its own, but nobody may use them before
   * {@link BlobOpener.end}: the rest could be missing.
   * @throws {CryptoError} for anything but the next chunk.
   */
  open(stored: Uint8Array): Uint8Array;
  /** @throws {CryptoError} unless all of it was opened. Once. */
  end(): void;
}

function lengthIn(first: Uint8Array, chunks: number): number {
  const length = Number(new DataView(first.buffer, first.byteOffset).getBigUint64(0));
  must(length + LENGTH <= chunks * CHUNK && chunksFor(length) === chunks);
  return length;
}

function mustBeZero(bytes: Uint8Array): void {
  let rest = 0;
  for (const byte of bytes) rest |= byte;
  must(rest === 0);
}

/**
 * Begin to open a file.
 * @param stored what the entry's header says of it.
 * @throws {CryptoError} for a size that no file has.
 */
export function openBlob(
  key: BlobKey,
  place: BlobPlace,
  stored: { readonly size: number; readonly hash: Uint8Array },
): BlobOpener {
  const chunks = chunksIn(stored.size);
  const hashing = blobHash(stored.size);
  let state: ReturnType<typeof sodium.crypto_secretstream_xchacha20poly1305_init_pull> | null =
    null;
  let [next, length] = [0, 0];
  const wants = () => (next < chunks ? SEALED + (next === 0 ? HEAD : 0) : null);
  const pull = (bytes: Uint8Array): Uint8Array => {
    const head = next === 0 ? HEAD : 0;
    state ??= sodium.crypto_secretstream_xchacha20poly1305_init_pull(
      bytes.subarray(0, head),
      streamKey(key, place),
    );
    const opened = sodium.crypto_secretstream_xchacha20poly1305_pull(
      state,
      bytes.subarray(head),
      null,
    );
    if (opened === false) throw new CryptoError();
    // libsodium says nothing of a stream that ends too soon, or that goes on after its end.
    must(opened.tag === (next === chunks - 1 ? FINAL : MORE));
    return opened.message;
  };
  return {
    wants,
    open: (bytes) =>
      guarded(() => {
        must(bytes.length === wants());
        const plain = pull(bytes);
        hashing.add(bytes);
        if (next === 0) length = lengthIn(plain, chunks);
        const from = next === 0 ? LENGTH : 0;
        const to = from + shareOf(next, length);
        mustBeZero(plain.subarray(to));
        next++;
        return plain.subarray(from, to);
      }),
    end() {
      must(equal(hashing.end(), stored.hash));
    },
  };
}
