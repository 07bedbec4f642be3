import type { AccountKey, SignSecret } from '../brand.ts';
import { int, Reader, struct, text } from '../encoding.ts';
import { must } from '../error.ts';
import { kdf } from '../hash.ts';
import { sign, verify } from '../sign/signature.ts';
import { pad, unpad, BUCKET } from './padding.ts';
import { unwrap, wrap } from './wrap.ts';

/* A member's own sealed things: drafts and snapshots. Signed, numbered, discardable. */

/** The name the server sees: 16 bytes that say nothing without the account key. */
export function vaultKey(key: AccountKey, name: string): Uint8Array {
  return kdf(key, 'vault-name', text(name)).slice(0, 16);
}

/**
 * Seal one item.
 * @param number one higher than the version it replaces; a server cannot serve an old one unseen
 * to a client that remembers.
 */
export function sealVaultItem(
  key: AccountKey,
  name: string,
  number: number,
  data: Uint8Array,
  secret: SignSecret,
): Uint8Array {
  const place = [text(name), int(number)];
  const padded = data.length + 4 <= BUCKET * 16 ? struct(int(1), pad(data)) : struct(int(0), data);
  const box = wrap(key, 'vault', place, padded);
  return struct(box, sign(secret, 'vault-signature', ...place, box));
}

/** @throws {CryptoError} unless it is this item, in this version, by this member. */
export function openVaultItem(
  key: AccountKey,
  name: string,
  number: number,
  sealed: Uint8Array,
  signKey: Uint8Array,
): Uint8Array {
  const reader = new Reader(sealed);
  const [box, signature] = [reader.bytes(), reader.bytes(64)];
  reader.end();
  const place = [text(name), int(number)];
  must(verify(signKey, signature, 'vault-signature', ...place, box));
  const inner = new Reader(unwrap(key, 'vault', place, box));
  const padded = inner.int();
  const data = inner.bytes();
  inner.end();
  must(padded <= 1);
  return padded === 1 ? unpad(data) : data.slice();
}
