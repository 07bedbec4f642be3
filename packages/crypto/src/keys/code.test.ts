import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../vectors/people.ts';
import { runs, slow } from '../../vectors/tamper.ts';
import { checkCode, CODE_DIGITS, digitsOf, groupsOf, parseCode, withCheckDigits } from './code.ts';
import { newCode } from './person.ts';

const twentyTwo = fc.string({
  unit: fc.constantFrom(...'0123456789'),
  minLength: 22,
  maxLength: 22,
});
const samples = [
  '0000000000000000000000',
  '9999999999999999999999',
  '0123456789012345678901',
  '9876543210987654321098',
  '0000000000000000000001',
  '1112223334445556667778',
].map(withCheckDigits);

describe('a statuscode', () => {
  it('is 22 digits and two check digits', () => {
    expect(samples[0]).toBe('000000000000000000000098');
    expect(samples.every((code) => /^\d{24}$/.test(code))).toBe(true);
    fc.assert(
      fc.property(twentyTwo, (digits) => {
        const code = withCheckDigits(digits);
        expect(code.slice(0, 22)).toBe(digits);
        expect(BigInt(code) % 97n).toBe(1n);
        expect(checkCode(code)).toBe('OK');
      }),
      runs(300),
    );
  });

  it.each(samples)('%s: every wrong digit is noticed', (code) => {
    for (let at = 0; at < CODE_DIGITS; at++) {
      for (const digit of '0123456789') {
        const typed = code.slice(0, at) + digit + code.slice(at + 1);
        expect(checkCode(typed)).toBe(typed === code ? 'OK' : 'CODE_MISTYPED');
      }
    }
  });

  it.each(samples)('%s: every swap of neighbours is noticed', (code) => {
    for (let at = 0; at + 1 < CODE_DIGITS; at++) {
      const typed = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
      expect(checkCode(typed)).toBe(typed === code ? 'OK' : 'CODE_MISTYPED');
    }
  });

  it('has one pair of check digits: the 99 others are noticed', () => {
    for (const code of samples) {
      const right = Array.from({ length: 100 }, (_, pair) => String(pair).padStart(2, '0')).filter(
        (pair) => checkCode(code.slice(0, 22) + pair) === 'OK',
      );
      expect(right).toEqual([code.slice(22)]);
    }
  });

  it('keeps its leading zeros', () => {
    const code = withCheckDigits('0000000000000000000007');
    expect(parseCode(code)).toBe(code);
    expect(checkCode(code.replace(/^0+/, ''))).toBe('CODE_TOO_SHORT');
  });

  it('is too short or too long before it is mistyped', () => {
    const code = withCheckDigits('4821903375520164839201');
    expect(checkCode('')).toBe('CODE_TOO_SHORT');
    expect(checkCode(code.slice(1))).toBe('CODE_TOO_SHORT');
    expect(checkCode(`${code}0`)).toBe('CODE_TOO_LONG');
    expect(parseCode(code.slice(1))).toBeNull();
    expect(parseCode(`${code.slice(0, 23)}${code.endsWith('0') ? '1' : '0'}`)).toBeNull();
  });
});

describe('a code as people type it', () => {
  const code = withCheckDigits('4821903375520164839201');
  const inScript = (zero: number) =>
    Array.from(code, (digit) => String.fromCodePoint(zero + Number(digit))).join('');

  it.each([
    ['Arabic-Indic', 0x0660],
    ['Persian and Urdu', 0x06f0],
    ['Devanagari', 0x0966],
    ['Bengali', 0x09e6],
    ['Thai', 0x0e50],
    ['full width', 0xff10],
  ])('%s digits are the same digits', (_, zero) => {
    expect(digitsOf(inScript(zero))).toBe(code);
    expect(parseCode(groupsOf(inScript(zero)).join(' '))).toBe(code);
  });

  it('spaces, hyphens, line breaks and marks of direction do not matter', () => {
    for (const between of [' ', '-', ' - ', '\n', '\u00a0', '\u202f', '\u200e', '\u2013', '.'])
      expect(parseCode(groupsOf(code).join(between))).toBe(code);
  });

  it('letters that look like digits are not taken for digits', () => {
    expect(checkCode(code.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe('CODE_TOO_SHORT');
    expect(digitsOf('①²½Ⅷ')).toBe('');
    // What stands before the zero and behind the nine of a script.
    expect(digitsOf('/:\u065f\u066a\u06ef\u06fa\u0965\u0970\u0e4f\u0e5a\uff0f\uff1a')).toBe('');
  });

  it('is shown in six groups of four', () => {
    expect(groupsOf(code)).toHaveLength(6);
    expect(groupsOf(code).join('')).toBe(code);
    expect(groupsOf('12345')).toEqual(['1234', '5']);
    expect(groupsOf('')).toEqual([]);
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        expect(digitsOf(typed)).toMatch(/^[0-9]*$/);
        expect(['OK', 'CODE_TOO_SHORT', 'CODE_TOO_LONG', 'CODE_MISTYPED']).toContain(
          checkCode(typed),
        );
      }),
      runs(300),
    );
  });
});

describe('a fresh code', () => {
  const codes = Array.from({ length: slow ? 20_000 : 2_000 }, newCode);

  it('is right, and never the same', () => {
    expect(codes.every((code) => checkCode(code) === 'OK')).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('favours no digit, in no place (chi-square, one false alarm in a million)', () => {
    const expected = codes.length / 10;
    // 9 degrees of freedom; 22 places share the one in a million.
    for (let place = 0; place < 22; place++) {
      const counts = Array.from(
        '0123456789',
        (digit) => codes.filter((code) => code[place] === digit).length,
      );
      const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      expect(chi).toBeLessThan(55);
    }
  });

  it('does not let one digit tell the next (chi-square over pairs)', () => {
    const pairs = new Map<string, number>();
    for (const code of codes)
      for (let at = 0; at < 22; at += 2)
        pairs.set(code.slice(at, at + 2), (pairs.get(code.slice(at, at + 2)) ?? 0) + 1);
    const expected = (codes.length * 11) / 100;
    const chi = [...pairs.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(pairs.size).toBe(100);
    // 99 degrees of freedom: 185 is passed once in ten million.
    expect(chi).toBeLessThan(185);
  });
});
