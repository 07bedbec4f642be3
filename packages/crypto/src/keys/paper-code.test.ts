import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../vectors/people.ts';
import { runs } from '../../vectors/tamper.ts';
import { CryptoError } from '../error.ts';
import { newPaperSecret, paperGroups, readPaperCode } from './paper-code.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const sheets = ['first sheet', 'second sheet', 'third sheet'].map((words) => bytesOf(words, 20));
const writtenOf = (secret: Uint8Array) => paperGroups(secret).join('');
const refusal = (typed: string) => () => readPaperCode(typed);

describe('a sheet of paper', () => {
  it('is nine groups of four letters and digits', () => {
    for (const secret of sheets) {
      expect(paperGroups(secret)).toHaveLength(9);
      for (const group of paperGroups(secret)) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
    }
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (secret) => {
        expect(readPaperCode(writtenOf(secret))).toEqual(secret);
      }),
      runs(100),
    );
  });

  it('is read in small letters, with hyphens, spaces and line breaks', () => {
    for (const secret of sheets) {
      for (const between of [' ', '-', '–', '\n', '\u00a0', ' - '])
        expect(readPaperCode(paperGroups(secret).join(between))).toEqual(secret);
      expect(readPaperCode(writtenOf(secret).toLowerCase())).toEqual(secret);
    }
  });

  it('reads what looks alike alike: O for 0, I and L for 1', () => {
    const secret = new Uint8Array(20);
    secret.set([0x08, 0x42, 0x10, 0x84, 0x21], 5);
    const written = writtenOf(secret);
    expect(written).toMatch(/^0{8}1{8}0{16}/);
    for (const one of ['I', 'L', 'i', 'l'])
      expect(readPaperCode(written.replaceAll('1', one))).toEqual(secret);
    for (const zero of ['O', 'o'])
      expect(readPaperCode(written.replaceAll('0', zero))).toEqual(secret);
  });

  it('is refused with any one character wrong', () => {
    for (const written of sheets.map(writtenOf))
      for (let at = 0; at < written.length; at++)
        for (const char of ALPHABET)
          if (char !== written[at])
            expect(refusal(written.slice(0, at) + char + written.slice(at + 1))).toThrow(
              CryptoError,
            );
  });

  it('is refused with any two neighbours swapped', () => {
    for (const written of sheets.map(writtenOf))
      for (let at = 0; at + 1 < written.length; at++)
        if (written[at] !== written[at + 1])
          expect(
            refusal(
              written.slice(0, at) +
                written.charAt(at + 1) +
                written.charAt(at) +
                written.slice(at + 2),
            ),
          ).toThrow(CryptoError);
  });

  it('is refused with a U, a sign, a letter too many or too few', () => {
    const written = writtenOf(bytesOf('first sheet', 20));
    for (const typed of ['', written.slice(1), `${written}0`, `U${written.slice(1)}`])
      expect(refusal(typed)).toThrow(CryptoError);
    for (const sign of ['*', '=', 'é', '😀', '٣'])
      expect(refusal(sign + written.slice(1))).toThrow(CryptoError);
  });

  it('never throws another error, whatever is typed', () => {
    const near = fc.string({ unit: fc.constantFrom(...ALPHABET, ...'ILOU-ß é'), maxLength: 40 });
    fc.assert(
      fc.property(near, (typed) => {
        expect(refusal(typed)).toThrow(CryptoError);
      }),
      runs(200),
    );
  });

  it('takes exactly 20 bytes', () => {
    for (const size of [0, 19, 21])
      expect(() => paperGroups(new Uint8Array(size))).toThrow(CryptoError);
  });

  it('holds 160 fresh bits', () => {
    expect(newPaperSecret()).toHaveLength(20);
    expect(newPaperSecret()).not.toEqual(newPaperSecret());
  });
});
