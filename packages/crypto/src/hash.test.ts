import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../vectors/people.ts';
import { runs } from '../vectors/tamper.ts';
import { toHex } from './encoding.ts';
import { CryptoError } from './error.ts';
import { equal, forget, hash, kdf, random, randomBelow } from './hash.ts';

const some = Uint8Array.of(1, 2, 3);

describe('H', () => {
  it('gives 32 bytes that depend on the label and on every field', () => {
    const all = [
      hash('kid'),
      hash('kid', some),
      hash('entry', some),
      hash('kid', some, some),
      hash('kid', Uint8Array.of(1, 2, 3, 1, 2, 3)),
      hash('kid', some, new Uint8Array(0)),
      hash('kid', new Uint8Array(0), some),
    ];
    expect(new Set(all.map(toHex)).size).toBe(all.length);
    expect(all.every((one) => one.length === 32)).toBe(true);
  });

  it('keeps fields apart: moving a byte over the border changes it', () => {
    expect(hash('kid', Uint8Array.of(1), Uint8Array.of(2, 3))).not.toEqual(
      hash('kid', Uint8Array.of(1, 2), Uint8Array.of(3)),
    );
  });
});

describe('KDF', () => {
  it('depends on the key, the label and every field, and is not H', () => {
    const key = bytesOf('key');
    const all = [
      kdf(key, 'root', some),
      kdf(bytesOf('other key'), 'root', some),
      kdf(key, 'vault', some),
      kdf(key, 'root'),
      hash('root', some),
      hash('root', key, some),
    ];
    expect(new Set(all.map(toHex)).size).toBe(all.length);
  });

  it('takes keys of 16 to 64 bytes and no others', () => {
    for (const size of [16, 20, 32, 64]) expect(kdf(bytesOf('key', size), 'root')).toHaveLength(32);
    for (const size of [0, 1, 15, 65, 128])
      expect(() => kdf(bytesOf('key', size), 'root')).toThrow(CryptoError);
  });
});

describe('equal', () => {
  it('is true for the same bytes only; other lengths are simply different', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5 }), fc.uint8Array({ maxLength: 5 }), (a, b) => {
        expect(equal(a, b)).toBe(toHex(a) === toHex(b));
        expect(equal(a, a.slice())).toBe(true);
      }),
      runs(200),
    );
    expect(equal(new Uint8Array(0), new Uint8Array(0))).toBe(true);
    expect(equal(bytesOf('a', 32), bytesOf('a', 31))).toBe(false);
    expect(equal(bytesOf('a', 32), bytesOf('b', 32))).toBe(false);
  });
});

describe('random', () => {
  it('gives as many bytes as asked, never the same twice', () => {
    const draws = Array.from({ length: 200 }, () => toHex(random(16)));
    expect(new Set(draws).size).toBe(200);
    expect(random(0)).toHaveLength(0);
    expect(random(33)).toHaveLength(33);
  });
});

describe('randomBelow', () => {
  it('gives every whole number below the limit, and no other', () => {
    const draws = Array.from({ length: 300 }, () => randomBelow(5));
    expect([...new Set(draws)].sort()).toEqual([0, 1, 2, 3, 4]);
    expect(randomBelow(1)).toBe(0);
  });
});

describe('forget', () => {
  it('overwrites what it is given', () => {
    const [a, b] = [Uint8Array.of(1, 2), Uint8Array.of(3)];
    forget(a, b);
    expect([...a, ...b]).toEqual([0, 0, 0]);
  });
});
