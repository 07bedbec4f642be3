import { Reader, struct } from '../encoding.ts';
import { hash } from '../hash.ts';
import { sodium } from '../sodium.ts';
import { signedHash, type Entry } from './entry.ts';
import { parseHeader, type Header } from './header.ts';

/** An entry without its ciphertext: enough to see who signed this header, and nothing to open. */
export interface Excerpt {
  readonly headerBytes: Uint8Array;
  readonly header: Header;
  readonly commitment: Uint8Array;
  readonly ciphertextHash: Uint8Array;
  readonly signature: Uint8Array;
}

/** Header, commitment, H(ciphertext) and signature of an entry, to be shown outside its chain. */
export function excerptOf({ headerBytes, commitment, ciphertext, signature }: Entry): Uint8Array {
  return struct(headerBytes, commitment, hash('ciphertext', ciphertext), signature);
}

/** Take an excerpt apart. Proves nothing yet: see {@link verifyExcerpt}. @throws {CryptoError} */
export function parseExcerpt(bytes: Uint8Array): Excerpt {
  const reader = new Reader(bytes);
  const headerBytes = reader.bytes();
  const [commitment, ciphertextHash] = [reader.bytes(32), reader.bytes(32)];
  const signature = reader.bytes(64);
  reader.end();
  return { headerBytes, header: parseHeader(headerBytes), commitment, ciphertextHash, signature };
}

/** Whether the holder of this Ed25519 key (32 B) signed the entry this is an excerpt of. */
export function verifyExcerpt(it: Excerpt, signKey: Uint8Array): boolean {
  const signed = signedHash(it.headerBytes, it.commitment, it.ciphertextHash);
  return signKey.length === 32 && sodium.crypto_sign_verify_detached(it.signature, signed, signKey);
}
