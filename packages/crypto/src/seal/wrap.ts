import { concat, struct } from '../encoding.ts';
import { guarded, must } from '../error.ts';
import { equal, hash, kdf, random } from '../hash.ts';
import type { Label } from '../labels.ts';
import { sodium } from '../sodium.ts';

export const NONCE = 24;
const COMMITMENT = 32;

/**
 * XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha) with a fresh random nonce in front.
 * @param key 32 bytes. @returns 24 + data + 16 bytes.
 */
export function encrypt(key: Uint8Array, data: Uint8Array, associated: Uint8Array): Uint8Array {
  const nonce = random(NONCE);
  return concat([
    nonce,
    sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(data, associated, null, nonce, key),
  ]);
}

/** @throws {CryptoError} where key, data or associated data are not the ones it was made with. */
export function decrypt(key: Uint8Array, sealed: Uint8Array, associated: Uint8Array): Uint8Array {
  must(sealed.length >= NONCE + 16);
  const nonce = sealed.subarray(0, NONCE);
  return guarded(() =>
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      sealed.subarray(NONCE),
      associated,
      nonce,
      key,
    ),
  );
}

/** What a key says about itself in public, so that one ciphertext cannot open under two keys. */
export function commitmentOf(key: Uint8Array): Uint8Array {
  return hash('commitment', key);
}

/**
 * Seal something of one's own under a key, for one purpose and place.
 * @param key 16 to 64 bytes. @param place what the box is for; a box moved elsewhere does not open.
 * @returns commitment (32) + nonce (24) + data + tag (16).
 */
export function wrap(
  key: Uint8Array,
  label: Label,
  place: readonly Uint8Array[],
  data: Uint8Array,
): Uint8Array {
  const boxKey = kdf(key, label, ...place);
  return concat([commitmentOf(boxKey), encrypt(boxKey, data, struct(...place))]);
}

/** @throws {CryptoError} unless key, purpose and place are right and nothing was changed. */
export function unwrap(
  key: Uint8Array,
  label: Label,
  place: readonly Uint8Array[],
  box: Uint8Array,
): Uint8Array {
  const boxKey = kdf(key, label, ...place);
  must(equal(box.subarray(0, COMMITMENT), commitmentOf(boxKey)));
  return decrypt(boxKey, box.subarray(COMMITMENT), struct(...place));
}
