import { describe, expect, it } from 'vitest';
import { amira, bytesOf, noor, teun } from '../../vectors/people.ts';
import { answer, entryAfter, genesis, letter } from '../../vectors/report-case.ts';
import { refused, slow, unnoticed, wrongLengths } from '../../vectors/tamper.ts';
import { concat, struct } from '../encoding.ts';
import { CryptoError } from '../error.ts';
import { assembleEntry, entryHash, parseEntry, verifyEntry, type Entry } from './entry.ts';

const rebuilt = (entry: Entry, more: Partial<Entry>) => {
  const it = { ...entry, ...more };
  return struct(it.headerBytes, it.commitment, it.ciphertext, it.signature);
};
const holds = (key: Uint8Array) => (bytes: Uint8Array) => verifyEntry(parseEntry(bytes), key);

describe('an entry', () => {
  it('comes back from its bytes, and holds', () => {
    expect(parseEntry(genesis.bytes)).toEqual(genesis);
    expect(verifyEntry(genesis, amira.keys.signKey)).toBe(true);
    expect(verifyEntry(answer, noor.keys.signKey)).toBe(true);
  });

  it('is read where it lies in a larger buffer', () => {
    const around = concat([bytesOf('around', 5), answer.bytes, bytesOf('around', 7)]);
    const inside = around.subarray(5, 5 + answer.bytes.length);
    expect(holds(noor.keys.signKey)(inside)).toBe(true);
    expect(entryHash(parseEntry(inside))).toEqual(entryHash(answer));
  });

  it('does not hold under the key of somebody else', () => {
    expect(verifyEntry(genesis, noor.keys.signKey)).toBe(false);
    expect(verifyEntry(answer, teun.keys.signKey)).toBe(false);
  });

  it('does not hold under anything that is no key', () => {
    for (const key of wrongLengths(noor.keys.signKey)) expect(verifyEntry(answer, key)).toBe(false);
    expect(verifyEntry(answer, new Uint8Array(32))).toBe(false);
    expect(verifyEntry(answer, new Uint8Array(32).fill(255))).toBe(false);
  });

  it('is refused with any byte changed: header, commitment, signature, every length', () => {
    const check = holds(amira.keys.signKey);
    const head = letter.bytes.subarray(0, 4 + letter.headerBytes.length + 4 + 32 + 4 + 24);
    const tail = letter.bytes.subarray(-(16 + 4 + 64));
    const middle = letter.bytes.subarray(head.length, letter.bytes.length - tail.length);
    expect(unnoticed(head, (part) => check(concat([part, middle, tail])))).toEqual([]);
    expect(unnoticed(tail, (part) => check(concat([head, middle, part])))).toEqual([]);
    expect(unnoticed(middle, (part) => check(concat([head, part, tail])), 97)).toEqual([]);
  });

  it('is refused with any byte of its slots changed', () => {
    const check = holds(amira.keys.signKey);
    const head = genesis.bytes.subarray(0, 4 + genesis.headerBytes.length);
    const rest = genesis.bytes.subarray(head.length);
    expect(unnoticed(head, (part) => check(concat([part, rest])), slow ? 1 : 7)).toEqual([]);
  });

  it('is refused cut off, with anything behind it, or empty', () => {
    for (const bytes of wrongLengths(answer.bytes))
      expect(() => parseEntry(bytes)).toThrow(CryptoError);
    for (let size = 0; size < 600; size++)
      expect(refused(() => parseEntry(answer.bytes.subarray(0, size)))).toBe(true);
    expect(() => parseEntry(concat([answer.bytes, answer.bytes]))).toThrow(CryptoError);
  });

  it('is refused where the ciphertext is not as long as the header says', () => {
    const two = entryAfter(answer, { author: noor, words: 'x'.repeat(17_000) });
    expect(two.header.padded).toBe(2 * 16_384);
    expect(() => parseEntry(rebuilt(answer, { ciphertext: two.ciphertext }))).toThrow(CryptoError);
    for (const ciphertext of wrongLengths(answer.ciphertext))
      expect(() => parseEntry(rebuilt(answer, { ciphertext }))).toThrow(CryptoError);
  });

  it('is refused with a commitment or signature of another length', () => {
    for (const commitment of wrongLengths(answer.commitment))
      expect(() => parseEntry(rebuilt(answer, { commitment }))).toThrow(CryptoError);
    for (const signature of wrongLengths(answer.signature))
      expect(() => parseEntry(rebuilt(answer, { signature }))).toThrow(CryptoError);
  });

  it('is not made of the parts of two', () => {
    const check = holds(noor.keys.signKey);
    const other = entryAfter(genesis, { author: noor, words: 'Something else, in its place.' });
    const later = entryAfter(answer, { author: noor, words: 'Something else, behind it.' });
    for (const from of [other, later]) {
      expect(check(from.bytes)).toBe(true);
      expect(check(rebuilt(answer, { ciphertext: from.ciphertext }))).toBe(false);
      expect(check(rebuilt(answer, { signature: from.signature }))).toBe(false);
    }
    expect(check(rebuilt(answer, { commitment: later.commitment }))).toBe(false);
    expect(check(rebuilt(answer, { headerBytes: later.headerBytes }))).toBe(false);
  });

  it('may be signed by anybody, but holds only under their own key', () => {
    const forged = assembleEntry(
      answer.headerBytes,
      answer.commitment,
      answer.ciphertext,
      teun.sign,
    );
    expect(holds(noor.keys.signKey)(forged)).toBe(false);
    expect(holds(teun.keys.signKey)(forged)).toBe(true);
  });
});

describe('the head of a chain', () => {
  it('is 32 bytes over all of an entry, signature too', () => {
    expect(entryHash(answer)).toHaveLength(32);
    expect(entryHash(answer)).not.toEqual(entryHash(genesis));
    const resigned = assembleEntry(
      answer.headerBytes,
      answer.commitment,
      answer.ciphertext,
      teun.sign,
    );
    expect(entryHash({ bytes: resigned })).not.toEqual(entryHash(answer));
  });
});
