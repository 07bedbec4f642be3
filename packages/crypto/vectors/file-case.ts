import { openBlob, sealBlob, toBase64url, type BlobKey, type BlobPlace } from '../src/index.ts';
import { bytesOf, orgId } from './people.ts';

/* A photo that Amira sends along, of any length, and the tools to take its stream apart. */

export const photoKey = bytesOf('key of the photo') as BlobKey;

export const photoPlace = (dossierId = bytesOf('dossier of the photo', 16)): BlobPlace => ({
  ...{ orgId, dossierId, compartmentId: bytesOf('compartment of the photo', 16) },
  blobId: bytesOf('id of the photo', 16),
});

/** Bytes that are nowhere zero, so that padding shows where it is not expected. */
export const photo = (length: number) => {
  const out = new Uint8Array(length);
  for (let at = 0; at < length; at++) out[at] = 1 + ((at * 7 + (at >> 8)) % 255);
  return out;
};

/** A whole file sealed at once: the stored pieces, one for each chunk. */
export function sealAll(data: Uint8Array, place = photoPlace(), key = photoKey) {
  const sealer = sealBlob(key, place, data.length);
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (let wanted = sealer.wants(); wanted !== null; wanted = sealer.wants()) {
    pieces.push(sealer.seal(data.subarray(at, at + wanted)));
    at += wanted;
  }
  return { pieces, stored: { size: sealer.size, hash: sealer.hash() } };
}

/** Opens the pieces one by one, then asks whether that was all. @throws CryptoError */
export function openAll(
  pieces: readonly Uint8Array[],
  stored: { readonly size: number; readonly hash: Uint8Array },
  place = photoPlace(),
  key = photoKey,
): Uint8Array {
  const opener = openBlob(key, place, stored);
  const parts = pieces.map((piece) => opener.open(piece));
  opener.end();
  return new Uint8Array(Buffer.concat(parts));
}

/** The frozen file: 70,000 bytes in two chunks. Its stored bytes are named by their hash. */
export function frozenFile(dossierId: Uint8Array) {
  const { pieces, stored } = sealAll(photo(70_000), photoPlace(dossierId));
  return {
    ...{ key: toBase64url(photoKey), length: 70_000 },
    compartmentId: toBase64url(photoPlace().compartmentId),
    blobId: toBase64url(photoPlace().blobId),
    ...{ size: stored.size, hash: toBase64url(stored.hash) },
    begins: toBase64url((pieces[0] ?? new Uint8Array(0)).subarray(0, 64)),
  };
}
