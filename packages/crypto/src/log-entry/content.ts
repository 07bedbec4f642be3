import { must } from '../error.ts';
import { equal } from '../hash.ts';
import type { KeyPair } from '../keys/key-pair.ts';
import { contentKey, type EpochKeys } from '../seal/epoch.ts';
import { pad, unpad } from '../seal/padding.ts';
import { commitmentOf, decrypt, encrypt } from '../seal/wrap.ts';
import { assembleEntry, type Entry } from './entry.ts';
import { encodeHeader, type Header } from './header.ts';

/**
 * Seal a text into an entry and sign it.
 * @param header all but the padded length, which follows from the text.
 * @returns the bytes to send and store.
 * @throws {CryptoError} where the text is above 256 KiB.
 */
export function sealEntry(
  header: Omit<Header, 'padded' | 'author'>,
  data: Uint8Array,
  epoch: EpochKeys,
  author: Pick<KeyPair, 'kid' | 'sign'>,
): Uint8Array {
  const padded = pad(data);
  const headerBytes = encodeHeader({ ...header, author: author.kid, padded: padded.length });
  const key = contentKey(epoch, headerBytes);
  return assembleEntry(
    headerBytes,
    commitmentOf(key),
    encrypt(key, padded, headerBytes),
    author.sign,
  );
}

/**
 * Open an entry. Says nothing about who wrote it: check the signature and the chain first.
 * @throws {CryptoError} unless these are the epoch's keys and nothing was changed.
 */
export function openEntry(entry: Entry, epoch: EpochKeys): Uint8Array {
  const key = contentKey(epoch, entry.headerBytes);
  must(equal(commitmentOf(key), entry.commitment));
  return unpad(decrypt(key, entry.ciphertext, entry.headerBytes));
}
