import { CryptoError, must } from '../error.ts';
import { hash, random } from '../hash.ts';
import { concat } from '../encoding.ts';

/*
 * A secret on paper: 160 random bits and 20 check bits as 36 characters in nine groups of four, in
 * Crockford's base 32 (no I, L, O, U; what looks alike reads alike). For ROOT and recovery sheets.
 */

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET = 20;
const CHARACTERS = 36;
const LOOKALIKES: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

const checkOf = (secret: Uint8Array) => hash('paper-check', secret).slice(0, 3);

/** 20 fresh random bytes. */
export function newPaperSecret(): Uint8Array {
  return random(SECRET);
}

/** @param secret 20 bytes. @returns nine groups of four characters. */
export function paperGroups(secret: Uint8Array): readonly string[] {
  must(secret.length === SECRET);
  const bits = Array.from(concat([secret, checkOf(secret)]), (byte) =>
    byte.toString(2).padStart(8, '0'),
  ).join('');
  const characters = bits.slice(0, CHARACTERS * 5).match(/.{5}/g) ?? [];
  const written = characters.map((five) => ALPHABET[parseInt(five, 2)]).join('');
  return written.match(/.{4}/g) ?? [];
}

/**
 * Read a typed sheet; case, spaces and hyphens do not matter.
 * @returns 20 bytes.
 * @throws {CryptoError} where a character or the check is wrong.
 */
export function readPaperCode(typed: string): Uint8Array {
  const written = Array.from(
    typed.toUpperCase().replace(/[\s\-–]/g, ''),
    (char) => LOOKALIKES[char] ?? char,
  ).join('');
  const values = Array.from(written, (char) => ALPHABET.indexOf(char));
  must(values.length === CHARACTERS && !values.includes(-1));
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  const secret = Uint8Array.from(
    (bits.slice(0, SECRET * 8).match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)),
  );
  if (paperGroups(secret).join('') !== written) throw new CryptoError();
  return secret;
}
