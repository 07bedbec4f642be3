import { must, guarded, CryptoError } from './error.ts';

/*
 * One encoding for everything that is hashed or signed. A structure is a row of fields, each
 * written as a u32 big-endian length and then its bytes; numbers are u64 big-endian; days are
 * `YYYY-MM-DD`; text is NFC UTF-8; absent is empty; a list is its count and then its items, as one
 * field. There is exactly one way to write a value, and reading refuses every other way.
 */

const utf8 = new TextEncoder();
const utf8Strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const EMPTY = new Uint8Array(0);

/** Engines differ on the 31st of a short month, so a day must also come back as it went in. */
const isDay = (value: string) => {
  const at = DAY.test(value) ? Date.parse(value) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
};

/** Join byte strings. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Some bytes, and after them fields in a row, each with its big-endian u32 length in front. */
export function framed(head: Uint8Array, fields: readonly Uint8Array[]): Uint8Array {
  const size = fields.reduce((sum, field) => sum + 4 + field.length, head.length);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  out.set(head);
  let at = head.length;
  for (const field of fields) {
    view.setUint32(at, field.length);
    out.set(field, at + 4);
    at += 4 + field.length;
  }
  return out;
}

/** Fields in a row, each length-prefixed. */
export function struct(...fields: readonly Uint8Array[]): Uint8Array {
  return framed(EMPTY, fields);
}

/** A whole number from 0 to 2^53 - 1 as u64 big-endian. */
export function int(value: number): Uint8Array {
  must(Number.isSafeInteger(value) && value >= 0);
  const out = new Uint8Array(8);
  new DataView(out.buffer).setBigUint64(0, BigInt(value));
  return out;
}

/** NFC UTF-8. */
export function text(value: string): Uint8Array {
  return utf8.encode(value.normalize('NFC'));
}

/** A day that the calendar has, `YYYY-MM-DD`. */
export function day(value: string): Uint8Array {
  must(isDay(value));
  return utf8.encode(value);
}

/** The bytes, or nothing at all. */
export function optional(value: Uint8Array | null): Uint8Array {
  return value ?? EMPTY;
}

/** Count, then items. */
export function list(items: readonly Uint8Array[]): Uint8Array {
  return struct(int(items.length), ...items);
}

/** Big-endian; exact up to 2^53 - 1, and above that at least 2^53. A DataView takes longer. */
function numberAt(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let place = at; place < at + size; place++) value = value * 256 + (bytes[place] ?? 0);
  return value;
}

/** Reads a structure field by field; refuses what is short, long or not in its one form. */
export class Reader {
  #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next field. @param size exact length, where it is fixed. */
  bytes(size?: number): Uint8Array {
    must(this.#at + 4 <= this.#bytes.length);
    const end = this.#at + 4 + numberAt(this.#bytes, this.#at, 4);
    must(end <= this.#bytes.length);
    const field = this.#bytes.subarray(this.#at + 4, end);
    must(size === undefined || field.length === size);
    this.#at = end;
    return field;
  }

  optional(size: number): Uint8Array | null {
    const field = this.bytes();
    must(field.length === 0 || field.length === size);
    return field.length === 0 ? null : field;
  }

  int(): number {
    const value = numberAt(this.bytes(8), 0, 8);
    must(Number.isSafeInteger(value));
    return value;
  }

  text(): string {
    const value = guarded(() => utf8Strict.decode(this.bytes()));
    must(value === value.normalize('NFC'));
    return value;
  }

  day(): string {
    const value = this.text();
    must(isDay(value));
    return value;
  }

  /** One of the words given; anything else does not hold. */
  word<T extends string>(words: readonly T[]): T {
    const value = this.text();
    const found = words.find((word) => word === value);
    if (found === undefined) throw new CryptoError();
    return found;
  }

  list<T>(item: (field: Uint8Array) => T): readonly T[] {
    const inner = new Reader(this.bytes());
    const count = inner.int();
    const items: T[] = [];
    // Bounded by the bytes that are there: every item costs at least its own length prefix.
    for (let i = 0; i < count; i++) items.push(item(inner.bytes()));
    inner.end();
    return items;
  }

  /** Nothing may follow. */
  end(): void {
    must(this.#at === this.#bytes.length);
  }
}

const ALPHABET = utf8.encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');

/**
 * base64url without padding, RFC 4648 §5. By table: a report is a hundred thousand of these, and
 * `btoa` takes ten times as long.
 */
export function toBase64url(bytes: Uint8Array): string {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let from = 0, at = 0; from < bytes.length; from += 3, at += 4) {
    const three =
      ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    out[at] = ALPHABET[three >> 18] ?? 0;
    out[at + 1] = ALPHABET[(three >> 12) & 63] ?? 0;
    out[at + 2] = ALPHABET[(three >> 6) & 63] ?? 0;
    out[at + 3] = ALPHABET[three & 63] ?? 0;
  }
  return utf8Strict.decode(out.subarray(0, Math.ceil((bytes.length * 4) / 3)));
}

/** @throws {CryptoError} for padding, other alphabets or unused bits that are not zero. */
export function fromBase64url(value: string): Uint8Array {
  must(/^[A-Za-z0-9_-]*$/.test(value) && value.length % 4 !== 1);
  const binary = guarded(() => atob(value.replaceAll('-', '+').replaceAll('_', '/')));
  // A plain loop: `Uint8Array.from` with a callback takes ten times as long, on every entry read.
  const out = new Uint8Array(binary.length);
  for (let at = 0; at < out.length; at++) out[at] = binary.charCodeAt(at);
  // The bits that do not fill a byte must be zero, or two spellings would name the same bytes.
  must(
    toBase64url(out.subarray(out.length - (out.length % 3))) ===
      value.slice(value.length - (value.length % 4)),
  );
  return out;
}

/** Lower-case hexadecimal: how ids and kids are named inside the clients. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @throws {CryptoError} unless lower-case hexadecimal. */
export function fromHex(value: string): Uint8Array {
  must(/^([0-9a-f]{2})*$/.test(value));
  return Uint8Array.from(value.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
