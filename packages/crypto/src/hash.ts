import { framed, text } from './encoding.ts';
import { must } from './error.ts';
import { LABELS, type Label } from './labels.ts';
import { sodium } from './sodium.ts';

/** The one suite. A second one would get the next number and its own code path. */
export const SUITE = 1;
const VERSION = Uint8Array.of(SUITE);

/** What stands before the fields: the version and the label. The same for every hash of one purpose. */
const HEADS = Object.fromEntries(
  LABELS.map((label) => [label, framed(VERSION, [text(label)])]),
) as Record<Label, Uint8Array>;

/** The very bytes that H and KDF take, for the one place that hashes them a million times. */
export const prehash = (label: Label, ...fields: readonly Uint8Array[]): Uint8Array =>
  framed(HEADS[label], fields);

/**
 * H(label, f1, f2 …): BLAKE2b-256 (RFC 7693) over the version, the label and each field, all
 * length-prefixed.
 * @returns 32 bytes.
 */
export function hash(label: Label, ...fields: readonly Uint8Array[]): Uint8Array {
  return sodium.crypto_generichash(32, prehash(label, ...fields), null);
}

/**
 * KDF(key, label, f …): the same, keyed.
 * @param key 16 to 64 bytes.
 * @returns 32 bytes.
 * @throws {CryptoError} for a key of another length; an empty one would make this H.
 */
export function kdf(key: Uint8Array, label: Label, ...fields: readonly Uint8Array[]): Uint8Array {
  must(key.length >= 16 && key.length <= 64);
  return sodium.crypto_generichash(32, prehash(label, ...fields), key);
}

/** Compare in constant time; different lengths are simply different. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && (a.length === 0 || sodium.memcmp(a, b));
}

/** Fresh random bytes from the system. */
export function random(size: number): Uint8Array {
  return sodium.randombytes_buf(size);
}

/** An unbiased random whole number from 0 up to, not including, `limit`. */
export function randomBelow(limit: number): number {
  return sodium.randombytes_uniform(limit);
}

/** Overwrite a secret. Best effort: an engine may have made copies. */
export function forget(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) sodium.memzero(secret);
}
