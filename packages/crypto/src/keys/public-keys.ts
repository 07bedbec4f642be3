import { Reader, struct } from '../encoding.ts';
import { must } from '../error.ts';
import { hash } from '../hash.ts';

export const SIGN_KEY = 32;
export const SEAL_KEY = 1216;
export const KID = 16;

/** What others need of a person: Ed25519 (32 B) to check signatures, X-Wing (1216 B) to seal to. */
export interface PublicKeys {
  readonly signKey: Uint8Array;
  readonly sealKey: Uint8Array;
}

/** Name of a key pair: the first 16 bytes of H("kid", Ed25519 key, X-Wing key). */
export function kidOf(keys: PublicKeys): Uint8Array {
  return hash('kid', keys.signKey, keys.sealKey).slice(0, KID);
}

const ML_KEM_POLYNOMIALS = 1152;
const ML_KEM_Q = 3329;

/**
 * The encapsulation key check of FIPS 203 §7.2 on the ML-KEM-768 part of an X-Wing key: every
 * 12-bit coefficient is reduced. libsodium looks when it seals; here it is refused when it is read,
 * also by a server that never seals.
 * @throws {CryptoError}
 */
export function mustBeSealKey(sealKey: Uint8Array): void {
  must(sealKey.length === SEAL_KEY);
  for (let at = 0; at < ML_KEM_POLYNOMIALS; at += 3) {
    const a = sealKey[at] ?? 0;
    const b = sealKey[at + 1] ?? 0;
    const c = sealKey[at + 2] ?? 0;
    must((a | ((b & 15) << 8)) < ML_KEM_Q && ((b >> 4) | (c << 4)) < ML_KEM_Q);
  }
}

/** Both keys as one field. */
export function encodePublicKeys(keys: PublicKeys): Uint8Array {
  return struct(keys.signKey, keys.sealKey);
}

/** @throws {CryptoError} for wrong lengths or an unreduced key. */
export function parsePublicKeys(bytes: Uint8Array): PublicKeys {
  const reader = new Reader(bytes);
  const keys = { signKey: reader.bytes(SIGN_KEY), sealKey: reader.bytes(SEAL_KEY) };
  reader.end();
  mustBeSealKey(keys.sealKey);
  return keys;
}

/** H("seal-key", X-Wing key): how consents name a reader's key without repeating it. 32 bytes. */
export function sealKeyHashOf(sealKey: Uint8Array): Uint8Array {
  return hash('seal-key', sealKey);
}
