/*
 * What the page stands on: the encoding, H and KDF, Ed25519 and fingerprints, on the noble libraries
 * alone. Written from packages/crypto/README.md §1–3; nothing of the project is imported.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

export type Bytes = Uint8Array;

/** Whatever cannot be read, or does not hold. */
export class Refused extends Error {}

export function need(condition: boolean): asserts condition {
  if (!condition) throw new Refused('refused');
}

/** What `attempt` gives, or undefined where it is refused. */
export function tried<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

export const hex = bytesToHex;
export const same = (a: Bytes, b: Bytes): boolean => hex(a) === hex(b);

/* Text and base64url. */

export const utf8 = (text: string): Bytes => utf8ToBytes(text.normalize('NFC'));

/** Strict UTF-8; a byte order mark is a character like any other. */
export function decoded(bytes: Bytes): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused('no UTF-8');
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(Array.from(LETTERS, (letter, value) => [letter, value]));

/** base64url without padding; bits that fill no byte must be zero. */
export function fromBase64url(text: string): Bytes {
  need(text.length % 4 !== 1);
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (const letter of text) {
    const value = VALUES.get(letter);
    need(value !== undefined);
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 0xff;
  }
  need((bits & ((1 << held) - 1)) === 0);
  return bytes;
}

/* Structures: fields in a row, each behind its length. */

const big = (number: number, size: number): Bytes =>
  Uint8Array.from({ length: size }, (_, at) => Math.floor(number / 256 ** (size - 1 - at)) % 256);

export const row = (...fields: Bytes[]): Bytes =>
  concatBytes(...fields.flatMap((field) => [big(field.length, 4), field]));

const value = (bytes: Bytes): number => bytes.reduce((sum, byte) => sum * 256 + byte, 0);

/** All fields of a row. */
export function split(bytes: Bytes): Bytes[] {
  const fields: Bytes[] = [];
  for (let at = 0; at < bytes.length;) {
    need(at + 4 <= bytes.length);
    const end = at + 4 + value(bytes.subarray(at, at + 4));
    need(end <= bytes.length);
    fields.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return fields;
}

type Fields<Sizes extends readonly (number | null)[]> = { [At in keyof Sizes]: Bytes };

/** The fields of a row. @param sizes how long each must be; null where that differs. */
export function fieldsOf<const Sizes extends readonly (number | null)[]>(
  bytes: Bytes,
  ...sizes: Sizes
): Fields<Sizes> {
  const fields = split(bytes);
  need(fields.length === sizes.length);
  need(sizes.every((size, at) => size === null || fields[at]?.length === size));
  return fields as Fields<Sizes>;
}

export function numberOf(field: Bytes): number {
  need(field.length === 8);
  const number = value(field);
  need(number <= Number.MAX_SAFE_INTEGER);
  return number;
}

/** The items of a list, each as it lies there. */
export function itemsOf(list: Bytes): Bytes[] {
  const [count, ...items] = split(list);
  need(count !== undefined && numberOf(count) === items.length);
  return items;
}

export function textOf(field: Bytes): string {
  const text = decoded(field);
  need(text === text.normalize('NFC'));
  return text;
}

export function wordOf<T extends string>(field: Bytes, words: readonly T[]): T {
  const text = textOf(field);
  const found = words.find((word) => word === text);
  need(found !== undefined);
  return found;
}

/** Nothing, or so many bytes. */
export function optional(field: Bytes, size: number): Bytes | null {
  need(field.length === 0 || field.length === size);
  return field.length === 0 ? null : field;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** A day of the calendar, `YYYY-MM-DD`. */
export function dayOf(field: Bytes): string {
  const text = textOf(field);
  const [, year, month, day] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text)?.map(Number) ?? [];
  need(year !== undefined && month !== undefined && day !== undefined);
  need(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month));
  return text;
}

/** Days from the first of March of the year 0 to a day: what lies between two days is the difference. */
export function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * m + 2) / 5) + date;
}

/* Hash, derivation, signature. */

const preimage = (label: string, fields: Bytes[]) =>
  concatBytes(Uint8Array.of(1), row(utf8(label), ...fields));
export const H = (label: string, ...fields: Bytes[]): Bytes =>
  blake2b(preimage(label, fields), { dkLen: 32 });
export const KDF = (key: Bytes, label: string, ...fields: Bytes[]): Bytes =>
  blake2b(preimage(label, fields), { dkLen: 32, key });

const { Point } = ed25519;
const little = (bytes: Bytes): bigint => BigInt(`0x${hex(Uint8Array.from(bytes).reverse())}`);

/**
 * Ed25519 as libsodium checks it: S below the order, canonical points, no key and no R of small
 * order, and R itself (not eight times R) has to come out. `verify` of noble, also without ZIP 215,
 * asks for less, so the equation is written out here.
 */
function verified(key: Bytes, signature: Bytes, message: Bytes): boolean {
  const [R, S] = [signature.subarray(0, 32), little(signature.subarray(32))];
  if (S >= Point.Fn.ORDER) return false;
  const A = Point.fromBytes(key);
  const k = little(sha512(concatBytes(R, key, message))) % Point.Fn.ORDER;
  const found = Point.BASE.multiplyUnsafe(S).add(A.negate().multiplyUnsafe(k));
  return !A.isSmallOrder() && !found.isSmallOrder() && same(found.toBytes(), R);
}

/** Whether the key signed H(label, fields…). */
export function holds(key: Bytes, signature: Bytes, label: string, ...fields: Bytes[]): boolean {
  try {
    return signature.length === 64 && verified(key, signature, H(label, ...fields));
  } catch {
    return false;
  }
}

/** Six groups of five digits. */
export function fingerprint(what: Bytes): string[] {
  const digest = H('fingerprint', what);
  return [0, 5, 10, 15, 20, 25].map((at) =>
    String(value(digest.subarray(at, at + 5)) % 100_000).padStart(5, '0'),
  );
}
