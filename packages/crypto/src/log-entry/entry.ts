import type { SignSecret } from '../brand.ts';
import { Reader, struct } from '../encoding.ts';
import { must } from '../error.ts';
import { hash } from '../hash.ts';
import { NONCE } from '../seal/wrap.ts';
import { sodium } from '../sodium.ts';
import { parseHeader, type Header } from './header.ts';

/** One entry as it is stored. Everything is checked against `bytes`, never against a re-encoding. */
export interface Entry {
  readonly bytes: Uint8Array;
  readonly headerBytes: Uint8Array;
  readonly header: Header;
  readonly commitment: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly signature: Uint8Array;
}

/** What the author of an entry signs. 32 bytes. */
export const signedHash = (
  headerBytes: Uint8Array,
  commitment: Uint8Array,
  ciphertextHash: Uint8Array,
): Uint8Array => hash('entry', headerBytes, commitment, ciphertextHash);

const signed = (headerBytes: Uint8Array, commitment: Uint8Array, ciphertext: Uint8Array) =>
  signedHash(headerBytes, commitment, hash('ciphertext', ciphertext));

/** Sign header, commitment and ciphertext, and put them in one row. */
export function assembleEntry(
  headerBytes: Uint8Array,
  commitment: Uint8Array,
  ciphertext: Uint8Array,
  secret: SignSecret,
): Uint8Array {
  const signature = sodium.crypto_sign_detached(
    signed(headerBytes, commitment, ciphertext),
    secret,
  );
  return struct(headerBytes, commitment, ciphertext, signature);
}

/**
 * Take an entry apart. Proves nothing yet: see {@link verifyEntry}.
 * @throws {CryptoError} unless it is exactly one entry.
 */
export function parseEntry(bytes: Uint8Array): Entry {
  const reader = new Reader(bytes);
  const headerBytes = reader.bytes();
  const commitment = reader.bytes(32);
  const ciphertext = reader.bytes();
  const signature = reader.bytes(64);
  reader.end();
  const header = parseHeader(headerBytes);
  must(ciphertext.length === NONCE + header.padded + 16);
  return { bytes, headerBytes, header, commitment, ciphertext, signature };
}

/** Whether the holder of this Ed25519 key signed exactly this entry. */
export function verifyEntry(entry: Entry, signKey: Uint8Array): boolean {
  return (
    signKey.length === 32 &&
    sodium.crypto_sign_verify_detached(
      entry.signature,
      signed(entry.headerBytes, entry.commitment, entry.ciphertext),
      signKey,
    )
  );
}

/** Hash over all of an entry: the next one's `previous`, and the head of the chain. 32 bytes. */
export function entryHash(entry: { readonly bytes: Uint8Array }): Uint8Array {
  return hash('entry-hash', entry.bytes);
}
