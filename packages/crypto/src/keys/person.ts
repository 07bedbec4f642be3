import { text } from '../encoding.ts';
import { forget, hash, kdf } from '../hash.ts';
import { sodium } from '../sodium.ts';
import { withCheckDigits, type Code } from './code.ts';
import { keyPair, signKeys, type KeyPair } from './key-pair.ts';
import type { SignSecret } from '../brand.ts';

const MIB = 1024 * 1024;
const PASSES = 3;

/** Everything a code gives. The same for a reporter, an accused, a victim and a witness. */
export interface Person {
  /** 16 bytes by which the server finds the person; it stores only H(locator). */
  readonly locator: Uint8Array;
  readonly locatorHash: Uint8Array;
  readonly signIn: { readonly publicKey: Uint8Array; readonly secret: SignSecret };
  /** Signs entries, consents and statements (told apart by label); opens what is sealed to them. */
  readonly pair: KeyPair;
}

/** A fresh code: 22 unbiased random digits (73.1 bits) and two check digits. */
export function newCode(): Code {
  const digits = Array.from({ length: 22 }, () => sodium.randombytes_uniform(10)).join('');
  return withCheckDigits(digits);
}

/** H(locator): what the server stores to find a person. */
export function locatorHashOf(locator: Uint8Array): Uint8Array {
  return hash('locator', locator);
}

/**
 * Derive a person from a code: Argon2id (RFC 9106), 64 MiB, 3 passes, the 24 ASCII digits, salt
 * orgId; then one KDF per purpose. About 0.3 s on a laptop and seconds on an old phone: never on
 * the thread that draws the screen.
 * @param orgId 16 bytes.
 */
export function personOf(code: Code, orgId: Uint8Array): Person {
  const master = sodium.crypto_pwhash(
    32,
    text(code),
    orgId,
    PASSES,
    64 * MIB,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  );
  const locator = kdf(master, 'person-locator').slice(0, 16);
  const person = {
    locator,
    locatorHash: locatorHashOf(locator),
    signIn: signKeys(kdf(master, 'person-sign-in')),
    pair: keyPair(kdf(master, 'person-statement'), kdf(master, 'person-seal')),
  };
  forget(master);
  return person;
}
