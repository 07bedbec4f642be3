import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAll, photo, photoKey, photoPlace, sealAll } from '../../vectors/file-case.ts';
import { bytesOf } from '../../vectors/people.ts';
import { flipped, refused, runs, slow } from '../../vectors/tamper.ts';
import type { BlobKey } from '../brand.ts';
import { concat, int } from '../encoding.ts';
import { CryptoError } from '../error.ts';
import { equal, hash, kdf } from '../hash.ts';
import { sodium } from '../sodium.ts';
import { blobHash, blobSize, CHUNK, newBlobKey, openBlob, sealBlob } from './stream.ts';

const FULL = CHUNK - 8;
const SEALED = CHUNK + 17;
const [MORE, FINAL] = [0, 3];
const saidOf = (pieces: readonly Uint8Array[]) => {
  const whole = concat(pieces);
  return { size: whole.length, hash: hash('blob-hash', whole) };
};
/** As somebody with the key could make it: chunks and tags as they like. */
function forge(chunks: readonly Uint8Array[], tags: readonly number[]) {
  const { orgId, dossierId, compartmentId, blobId } = photoPlace();
  const key = kdf(photoKey, 'blob', orgId, dossierId, compartmentId, blobId);
  const { state, header } = sodium.crypto_secretstream_xchacha20poly1305_init_push(key);
  return chunks.map((chunk, at) => {
    const tag = tags[at] ?? MORE;
    const sealed = sodium.crypto_secretstream_xchacha20poly1305_push(state, chunk, null, tag);
    return at === 0 ? concat([header, sealed]) : sealed;
  });
}
const chunkOf = (length: number, from = 8, bytes = 1) => {
  const chunk = new Uint8Array(CHUNK);
  chunk.set(int(length));
  return chunk.fill(bytes, from, Math.min(CHUNK, from + length));
};

describe('a file', () => {
  it('comes back, whatever its length', () => {
    for (const length of [0, 1, FULL - 1, FULL, FULL + 1, 2 * CHUNK - 8, 2 * CHUNK - 7, 300_000]) {
      const { pieces, stored } = sealAll(photo(length));
      expect(equal(openAll(pieces, stored), photo(length))).toBe(true);
    }
  });

  it('comes back, of any length at random', () => {
    fc.assert(
      fc.property(fc.nat({ max: 400_000 }), (length) => {
        const { pieces, stored } = sealAll(photo(length));
        expect(equal(openAll(pieces, stored), photo(length))).toBe(true);
      }),
      runs(slow ? 5 : 10),
    );
  });

  it('takes as much room as any other up to the same power of two', () => {
    const chunks = (length: number) => (blobSize(length) - 24) / SEALED;
    expect([0, FULL].map(chunks)).toEqual([1, 1]);
    expect([FULL + 1, 2 * CHUNK - 8].map(chunks)).toEqual([2, 2]);
    expect([2 * CHUNK - 7, 4 * CHUNK - 8].map(chunks)).toEqual([4, 4]);
    expect(chunks(100_000_000)).toBe(2048);
    const { pieces, stored } = sealAll(photo(200_000));
    expect(concat(pieces)).toHaveLength(stored.size);
    expect(stored.size).toBe(blobSize(200_000));
  });

  it('is named by the hash of its stored bytes, however they are cut', () => {
    const { pieces, stored } = sealAll(photo(200_000));
    const whole = concat(pieces);
    expect(stored.hash).toEqual(hash('blob-hash', whole));
    const hashing = blobHash(whole.length);
    for (let at = 0; at < whole.length; at += 77_777) hashing.add(whole.subarray(at, at + 77_777));
    expect(hashing.end()).toEqual(stored.hash);
  });

  it('has a stream of its own each time', () => {
    const [a, b] = [sealAll(photo(10)), sealAll(photo(10))];
    expect(a.stored.hash).not.toEqual(b.stored.hash);
    expect(newBlobKey()).toHaveLength(32);
    expect(newBlobKey()).not.toEqual(newBlobKey());
  });

  it('is at most 1 GiB with its padding', () => {
    expect(blobSize(2 ** 30 - 8)).toBe(24 + 16_384 * SEALED);
    for (const length of [2 ** 30 - 7, -1, 0.5, Number.NaN, 2 ** 53])
      expect(() => blobSize(length)).toThrow(CryptoError);
  });
});

describe('sealing', () => {
  it('asks for each piece in turn, and takes no other', () => {
    const sealer = sealBlob(photoKey, photoPlace(), FULL + 10);
    expect(sealer.wants()).toBe(FULL);
    expect(() => sealer.seal(photo(FULL - 1))).toThrow(CryptoError);
    expect(() => sealer.seal(photo(FULL + 1))).toThrow(CryptoError);
    sealer.seal(photo(FULL));
    expect(sealer.wants()).toBe(10);
    expect(() => sealer.hash()).toThrow(CryptoError);
    sealer.seal(photo(10));
    expect(sealer.wants()).toBeNull();
    expect(() => sealer.seal(photo(0))).toThrow(CryptoError);
    expect(sealer.hash()).toHaveLength(32);
  });

  it('goes on with nothing where only padding is left', () => {
    const sealer = sealBlob(photoKey, photoPlace(), 2 * CHUNK);
    const wanted: (number | null)[] = [];
    for (let want = sealer.wants(); want !== null; want = sealer.wants()) {
      wanted.push(want);
      sealer.seal(photo(want));
    }
    expect(wanted).toEqual([FULL, CHUNK, 8, 0]);
  });
});

describe('a hash of stored bytes', () => {
  it('wants exactly as many as were said, and ends once', () => {
    const short = blobHash(10);
    short.add(photo(9));
    expect(() => short.end()).toThrow(CryptoError);
    short.add(photo(1));
    expect(short.end()).toHaveLength(32);
    expect(() => short.end()).toThrow(CryptoError);
    const long = blobHash(10);
    long.add(photo(11));
    expect(() => long.end()).toThrow(CryptoError);
  });
});

describe('a file is refused', () => {
  const { pieces, stored } = sealAll(photo(200_000));
  const [first, second, third, last] = pieces as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];

  it('cut off after any chunk, or before the first', () => {
    for (const kept of [[], [first], [first, second], [first, second, third]]) {
      expect(refused(() => openAll(kept, stored))).toBe(true);
      // Also where somebody says that it was never longer.
      expect(refused(() => openAll(kept, saidOf(kept)))).toBe(true);
    }
  });

  it('with chunks swapped, left out or repeated', () => {
    for (const other of [
      [first, third, second, last],
      [first, second, second, last],
      [first, third, last],
      [second, first, third, last],
      [first, second, third, third],
    ]) {
      expect(refused(() => openAll(other, stored))).toBe(true);
      expect(refused(() => openAll(other, { ...stored, hash: saidOf(other).hash }))).toBe(true);
    }
  });

  it('with anything after its end', () => {
    const more = [...pieces, last];
    expect(refused(() => openAll(more, stored))).toBe(true);
    expect(refused(() => openAll(more, saidOf(more)))).toBe(true);
    const opener = openBlob(photoKey, photoPlace(), stored);
    for (const piece of pieces) opener.open(piece);
    expect(opener.wants()).toBeNull();
    expect(() => opener.open(new Uint8Array(0))).toThrow(CryptoError);
    opener.end();
  });

  it('with its last chunk in the middle, or none that says it is the last', () => {
    const [a, b] = [chunkOf(100_000), new Uint8Array(CHUNK).fill(1, 0, 100_000 - FULL)];
    const sound = forge([a, b], [MORE, FINAL]);
    expect(openAll(sound, saidOf(sound))).toEqual(new Uint8Array(100_000).fill(1));
    for (const tags of [
      [FINAL, FINAL],
      [MORE, MORE],
      [1, FINAL],
      [MORE, 2],
    ]) {
      const forged = forge([a, b], tags);
      expect(refused(() => openAll(forged, saidOf(forged)))).toBe(true);
    }
  });

  it('with any byte changed: in the stream’s header, a tag or a chunk', () => {
    const places = [0, 23, 24, 25, 5000, SEALED, first.length - 1];
    for (const at of places) {
      const changed = [flipped(first, at), second, third, last];
      expect(refused(() => openAll(changed, stored))).toBe(true);
      expect(refused(() => openAll(changed, saidOf(changed)))).toBe(true);
    }
    for (const at of [0, 1, SEALED - 1]) {
      const changed = [first, second, third, flipped(last, at)];
      expect(refused(() => openAll(changed, saidOf(changed)))).toBe(true);
    }
  });

  it('with pieces that are too short or too long', () => {
    const opener = openBlob(photoKey, photoPlace(), stored);
    expect(opener.wants()).toBe(SEALED + 24);
    for (const piece of [new Uint8Array(0), first.subarray(0, 23), first.subarray(1), second])
      expect(() => opener.open(piece)).toThrow(CryptoError);
    opener.open(first);
    expect(opener.wants()).toBe(SEALED);
    expect(() => opener.open(concat([second, third]))).toThrow(CryptoError);
  });

  it('under another key, or for another organisation, dossier, compartment or file', () => {
    const key = bytesOf('another key') as BlobKey;
    expect(refused(() => openAll(pieces, stored, photoPlace(), key))).toBe(true);
    for (const name of ['orgId', 'dossierId', 'compartmentId', 'blobId'] as const) {
      const elsewhere = { ...photoPlace(), [name]: bytesOf('elsewhere', 16) };
      expect(refused(() => openAll(pieces, stored, elsewhere))).toBe(true);
    }
  });

  it('that is not the one the entry names', () => {
    expect(refused(() => openAll(pieces, { ...stored, hash: flipped(stored.hash, 31) }))).toBe(
      true,
    );
    const other = sealAll(photo(200_000));
    expect(refused(() => openAll(other.pieces, stored))).toBe(true);
  });

  it('of a size that no file has', () => {
    const sizes = [0, 24, 23, stored.size - 1, stored.size + 1, 24 + 3 * SEALED, -1, 0.5];
    for (const size of [...sizes, 24 + 2 ** 15 * SEALED])
      expect(() => openBlob(photoKey, photoPlace(), { ...stored, size })).toThrow(CryptoError);
    expect(
      openBlob(photoKey, photoPlace(), { ...stored, size: 24 + 2 ** 14 * SEALED }),
    ).toBeTruthy();
  });

  it('with padding that is not the least there can be, or not zero', () => {
    const empty = new Uint8Array(CHUNK);
    const open = (chunks: readonly Uint8Array[]) => {
      const forged = forge(chunks, [...chunks.slice(1).map(() => MORE), FINAL]);
      return refused(() => openAll(forged, saidOf(forged)));
    };
    expect(open([chunkOf(100)])).toBe(false);
    expect(open([chunkOf(FULL)])).toBe(false);
    expect(open([chunkOf(FULL + 1)])).toBe(true);
    expect(open([chunkOf(100), empty])).toBe(true);
    expect(open([chunkOf(100).fill(1, CHUNK - 1)])).toBe(true);
    expect(open([chunkOf(100).fill(1, 108, 109)])).toBe(true);
    expect(open([chunkOf(FULL + 1), new Uint8Array(CHUNK).fill(1, 0, 2)])).toBe(true);
    const huge = new Uint8Array(CHUNK).fill(255, 0, 8);
    expect(open([huge])).toBe(true);
  });

  it('unless all of it was opened', () => {
    const opener = openBlob(photoKey, photoPlace(), stored);
    opener.open(first);
    expect(() => opener.end()).toThrow(CryptoError);
  });
});
