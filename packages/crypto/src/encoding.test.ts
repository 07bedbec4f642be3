import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs, wrongLengths } from '../vectors/tamper.ts';
import {
  concat,
  day,
  fromBase64url,
  fromHex,
  int,
  list,
  optional,
  Reader,
  struct,
  text,
  toBase64url,
  toHex,
} from './encoding.ts';
import { CryptoError } from './error.ts';

const read = <T>(bytes: Uint8Array, how: (reader: Reader) => T): T => {
  const reader = new Reader(bytes);
  const value = how(reader);
  reader.end();
  return value;
};
const hex = (value: string) => fromHex(value.replaceAll(' ', ''));

describe('a structure', () => {
  it('is each field behind its length, as u32 big-endian', () => {
    expect(struct(Uint8Array.of(1, 2), new Uint8Array(0), Uint8Array.of(9))).toEqual(
      hex('00000002 0102 00000000 00000001 09'),
    );
    expect(struct()).toEqual(new Uint8Array(0));
  });

  it('comes back field by field', () => {
    const fields = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 });
    fc.assert(
      fc.property(fields, (all) => {
        expect(read(struct(...all), (reader) => all.map(() => reader.bytes()))).toEqual(all);
      }),
      runs(100),
    );
  });

  it('says where one field ends: two rows of fields never look alike', () => {
    const fields = fc.array(fc.uint8Array({ maxLength: 6 }), { maxLength: 5 });
    fc.assert(
      fc.property(fields, fields, (a, b) => {
        const same = JSON.stringify(a.map(toHex)) === JSON.stringify(b.map(toHex));
        expect(toHex(struct(...a)) === toHex(struct(...b))).toBe(same);
      }),
      runs(200),
    );
  });

  it('is refused where a field is cut off, too long or of another size', () => {
    expect(() => read(hex('000000'), (it) => it.bytes())).toThrow(CryptoError);
    expect(() => read(hex('00000002 01'), (it) => it.bytes())).toThrow(CryptoError);
    expect(() => read(hex('ffffffff 01'), (it) => it.bytes())).toThrow(CryptoError);
    expect(() => new Reader(hex('00000002 01')).bytes()).toThrow(CryptoError);
    expect(() => read(hex('00000002 0102'), (it) => it.bytes(3))).toThrow(CryptoError);
    expect(() => read(hex('00000002 0102'), (it) => it.bytes(1))).toThrow(CryptoError);
  });

  it('is refused where anything follows', () => {
    expect(() => read(hex('00000001 01 00'), (it) => it.bytes())).toThrow(CryptoError);
  });

  it('reads bytes that stand in the middle of a larger buffer', () => {
    const around = concat([hex('ffffff'), struct(int(7), text('Noor')), hex('ffff')]);
    const inside = around.subarray(3, around.length - 2);
    expect(read(inside, (it) => [it.int(), it.text()])).toEqual([7, 'Noor']);
  });

  it('never throws another error, whatever the bytes', () => {
    const steps = fc.array(fc.constantFrom('bytes', 'int', 'text', 'day', 'optional', 'list'), {
      minLength: 1,
    });
    const one = (reader: Reader, step: string): unknown => {
      if (step === 'list') return reader.list((item) => item);
      if (step === 'optional') return reader.optional(3);
      return reader[step as 'bytes' | 'int' | 'text' | 'day']();
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), steps, (bytes, how) => {
        const reader = new Reader(bytes);
        try {
          for (const step of how) one(reader, step);
        } catch (problem) {
          expect(problem).toBeInstanceOf(CryptoError);
        }
      }),
      runs(500),
    );
  });
});

describe('a number', () => {
  it('is u64 big-endian', () => {
    expect(int(0)).toEqual(hex('0000000000000000'));
    expect(int(258)).toEqual(hex('0000000000000102'));
    expect(int(Number.MAX_SAFE_INTEGER)).toEqual(hex('001fffffffffffff'));
  });

  it('comes back', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(read(struct(int(value)), (it) => it.int())).toBe(value);
      }),
      runs(200),
    );
  });

  it('is refused below zero, above 2^53 - 1, broken or endless', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(read(struct(int(most)), (it) => it.int())).toBe(most);
    for (const value of [-1, 0.5, NaN, Infinity, 2 ** 53])
      expect(() => int(value)).toThrow(CryptoError);
    expect(() => read(struct(hex('0020000000000000')), (it) => it.int())).toThrow(CryptoError);
    expect(() => read(struct(hex('ffffffffffffffff')), (it) => it.int())).toThrow(CryptoError);
  });

  it('is refused in any other width', () => {
    for (const field of wrongLengths(int(3)))
      expect(() => read(struct(field), (it) => it.int())).toThrow(CryptoError);
  });
});

describe('text', () => {
  it('is written in NFC', () => {
    expect(text('café')).toEqual(hex('636166c3a9'));
    expect(text('cafe\u0301')).toEqual(text('caf\u00e9'));
  });

  it('comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect(read(struct(text(value)), (it) => it.text())).toBe(value.normalize('NFC'));
      }),
      runs(200),
    );
  });

  it('is refused where it is not NFC', () => {
    expect(() => read(struct(hex('65cc81')), (it) => it.text())).toThrow(CryptoError);
  });

  it('is refused where it is not UTF-8: overlong, cut off, half a pair', () => {
    for (const bytes of ['c080', 'e282', 'eda080', 'ff', 'f4908080'])
      expect(() => read(struct(hex(bytes)), (it) => it.text())).toThrow(CryptoError);
  });

  it('keeps a byte order mark: dropping it would be a second way to write the same', () => {
    expect(read(struct(hex('efbbbf41')), (it) => it.text())).toBe('\ufeffA');
  });

  it('is one of the words, exactly', () => {
    const words = ['genesis', 'access'] as const;
    expect(read(struct(text('access')), (it) => it.word(words))).toBe('access');
    for (const value of ['Access', 'access ', '', 'content'])
      expect(() => read(struct(text(value)), (it) => it.word(words))).toThrow(CryptoError);
  });
});

describe('a day', () => {
  it('comes back', () => {
    for (const value of ['2026-01-01', '2024-02-29', '2026-12-31'])
      expect(read(struct(day(value)), (it) => it.day())).toBe(value);
  });

  const wrong = [
    '',
    '2026-1-1',
    '2026-13-01',
    '2026-00-10',
    '2026-01-32',
    '2026-02-30',
    '2026-04-31',
    '2025-02-29',
    '2100-02-29',
    '2026-01-01 ',
    '2026-01-01T00:00:00Z',
    '2026-01-01T00:00:00.000Z',
    '2026-01',
    '2026',
    '٢٠٢٦-٠١-٠١',
    '+02026-01-01',
  ];
  it.each(wrong)('is refused when written %j', (value) => {
    expect(() => day(value)).toThrow(CryptoError);
    expect(() => read(struct(text(value)), (it) => it.day())).toThrow(CryptoError);
  });
});

describe('what may be absent', () => {
  it('is nothing at all, or exactly its size', () => {
    expect(optional(null)).toEqual(new Uint8Array(0));
    expect(read(struct(optional(null)), (it) => it.optional(4))).toBeNull();
    expect(read(struct(hex('01020304')), (it) => it.optional(4))).toEqual(hex('01020304'));
    for (const field of ['01', '010203', '0102030405'])
      expect(() => read(struct(hex(field)), (it) => it.optional(4))).toThrow(CryptoError);
  });
});

describe('a list', () => {
  const readList = (bytes: Uint8Array) => read(bytes, (it) => it.list((item) => item));

  it('is its count and then its items, in one field', () => {
    expect(list([Uint8Array.of(5), Uint8Array.of(6, 7)])).toEqual(
      hex('00000008 0000000000000002 00000001 05 00000002 0607'),
    );
  });

  it('comes back', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 9 }), (items) => {
        expect(readList(struct(list(items)))).toEqual(items);
      }),
      runs(100),
    );
  });

  it('is refused where the count is one too many or one too few', () => {
    const items = struct(Uint8Array.of(5), Uint8Array.of(6));
    for (const count of [0, 1, 3])
      expect(() => readList(struct(concat([struct(int(count)), items])))).toThrow(CryptoError);
    expect(readList(struct(concat([struct(int(2)), items])))).toHaveLength(2);
  });

  it('is refused at once where the count is beyond all reason', () => {
    const start = performance.now();
    const count = Number.MAX_SAFE_INTEGER;
    expect(() => readList(struct(concat([struct(int(count)), struct(text('x'))])))).toThrow(
      CryptoError,
    );
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('base64url', () => {
  it('is RFC 4648 §10, without padding', () => {
    const examples = ['', 'Zg', 'Zm8', 'Zm9v', 'Zm9vYg', 'Zm9vYmE', 'Zm9vYmFy'];
    expect(examples.map((_, size) => toBase64url(text('foobar'.slice(0, size))))).toEqual(examples);
    expect(toBase64url(hex('fbefff'))).toBe('--__');
  });

  it('comes back, also when it is long', () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, at) => (at * 31) % 256);
    expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    expect(Buffer.compare(fromBase64url(toBase64url(bytes)), bytes)).toBe(0);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (some) => {
        expect(fromBase64url(toBase64url(some))).toEqual(some);
      }),
      runs(200),
    );
  });

  it('has one spelling: whatever can be read is written the same again', () => {
    const near = fc.string({ unit: fc.constantFrom(...'ABCDwxyz0189-_+/= \n'), maxLength: 7 });
    fc.assert(
      fc.property(near, (value) => {
        try {
          expect(toBase64url(fromBase64url(value))).toBe(value);
        } catch (problem) {
          expect(problem).toBeInstanceOf(CryptoError);
        }
      }),
      runs(1000),
    );
  });

  it.each(['A', 'AAAAA', 'Zg==', 'Zh', 'Zm9', 'Z g', '-_+/', 'Zg\n', 'é'])(
    'refuses %j',
    (value) => {
      expect(() => fromBase64url(value)).toThrow(CryptoError);
    },
  );
});

describe('hexadecimal', () => {
  it('comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (some) => {
        expect(fromHex(toHex(some))).toEqual(some);
      }),
      runs(100),
    );
  });

  it.each(['0', 'ABCD', 'zz', '0x00', ' 00', '00\n'])('refuses %j', (value) => {
    expect(() => fromHex(value)).toThrow(CryptoError);
  });
});
