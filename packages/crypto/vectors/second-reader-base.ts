/* What the second reader stands on: encoding, H and KDF, signatures and boxes, built on noble. */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { ed25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

export type Bytes = Uint8Array;

/** What this reader throws, whatever is wrong. */
export class Refused extends Error {}

export function need(condition: boolean): asserts condition {
  if (!condition) throw new Refused('refused');
}

export const same = (a: Bytes | undefined, b: Bytes | undefined) =>
  a !== undefined && b !== undefined && bytesToHex(a) === bytesToHex(b);
export const utf8 = (text: string) => utf8ToBytes(text.normalize('NFC'));
export const words = (field: Bytes) => new TextDecoder('utf-8', { fatal: true }).decode(field);

/* Encoding. */

const bigEndian = (value: number, size: number) =>
  Uint8Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** (size - 1 - at)) % 256);
export const value = (field: Bytes) => field.reduce((sum, byte) => sum * 256 + byte, 0);
export const u64 = (number: number) => bigEndian(number, 8);
export const row = (...fields: Bytes[]) =>
  concatBytes(...fields.flatMap((field) => [bigEndian(field.length, 4), field]));

type Fields<Sizes extends readonly (number | null)[]> = { [At in keyof Sizes]: Bytes };

function split(bytes: Bytes): Bytes[] {
  const fields: Bytes[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = at + 4 + value(bytes.slice(at, at + 4));
    need(at + 4 <= bytes.length && end <= bytes.length);
    fields.push(bytes.slice(at + 4, end));
    at = end;
  }
  return fields;
}

/** The fields of a row. @param sizes how long each must be; null where any length will do. */
export function fieldsOf<const Sizes extends readonly (number | null)[]>(
  bytes: Bytes,
  ...sizes: Sizes
): Fields<Sizes> {
  const fields = split(bytes);
  need(fields.length === sizes.length);
  need(sizes.every((size, at) => size === null || fields[at]?.length === size));
  return fields as Fields<Sizes>;
}

export function itemsOf(list: Bytes): Bytes[] {
  const [count, ...items] = split(list);
  need(count?.length === 8 && value(count) === items.length);
  return items;
}

/* Hash, derivation, signature, sealing. */

const preimage = (label: string, fields: Bytes[]) =>
  concatBytes(Uint8Array.of(1), row(utf8(label), ...fields));
export const H = (label: string, ...fields: Bytes[]) =>
  blake2b(preimage(label, fields), { dkLen: 32 });
export const KDF = (key: Bytes, label: string, ...fields: Bytes[]) =>
  blake2b(preimage(label, fields), { dkLen: 32, key });

/** Ed25519 over H(label, fields…). Points with a small part are refused, which noble alone is not. */
export function holds(key: Bytes, signature: Bytes, label: string, ...fields: Bytes[]): boolean {
  try {
    const points = [key, signature.slice(0, 32)].map((point) => ed25519.Point.fromBytes(point));
    return (
      points.every((point) => point.isTorsionFree() && !point.is0()) &&
      ed25519.verify(signature, H(label, ...fields), key, { zip215: false })
    );
  } catch {
    return false;
  }
}

export function open(key: Bytes, sealed: Bytes, associated: Bytes): Bytes {
  try {
    return xchacha20poly1305(key, sealed.slice(0, 24), associated).decrypt(sealed.slice(24));
  } catch {
    throw new Refused('refused');
  }
}

/** A box: commitment, nonce, ciphertext; its key comes from another key, a label and a place. */
export function unwrap(key: Bytes, label: string, place: Bytes[], box: Bytes): Bytes {
  const boxKey = KDF(key, label, ...place);
  need(same(box.slice(0, 32), H('commitment', boxKey)));
  return open(boxKey, box.slice(32), row(...place));
}

export function unpad(padded: Bytes): Bytes {
  const length = value(padded.slice(0, 4));
  need(padded.length % 16_384 === 0 && length + 4 <= padded.length);
  need(length + 4 > padded.length - 16_384);
  need(padded.slice(4 + length).every((byte) => byte === 0));
  return padded.slice(4, 4 + length);
}
