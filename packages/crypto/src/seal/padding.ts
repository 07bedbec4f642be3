import { must } from '../error.ts';

/** Texts are padded to multiples of this, so that a length says little. 16 KiB. */
export const BUCKET = 16 * 1024;
/** Most text one entry takes: 16 buckets. */
export const MOST = 16 * BUCKET;

/** u32 big-endian length, the bytes, zeros up to the next bucket. @throws {CryptoError} above 256 KiB. */
export function pad(data: Uint8Array): Uint8Array {
  const size = Math.ceil((data.length + 4) / BUCKET) * BUCKET;
  must(size <= MOST);
  const out = new Uint8Array(size);
  new DataView(out.buffer).setUint32(0, data.length);
  out.set(data, 4);
  return out;
}

/** @throws {CryptoError} for a wrong length, or padding that is not zero or not the least there can be. */
export function unpad(padded: Uint8Array): Uint8Array {
  must(padded.length >= BUCKET && padded.length <= MOST && padded.length % BUCKET === 0);
  const length = new DataView(padded.buffer, padded.byteOffset, 4).getUint32(0);
  must(length + 4 > padded.length - BUCKET && length + 4 <= padded.length);
  let rest = 0;
  for (let at = 4 + length; at < padded.length; at++) rest |= padded[at] ?? 1;
  must(rest === 0);
  return padded.slice(4, 4 + length);
}
