import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import edges from '../../vectors/ed25519-edges.json' with { type: 'json' };
import { bytesOf, noor, teun } from '../../vectors/people.ts';
import { refused, runs, unnoticed, wrongLengths, written } from '../../vectors/tamper.ts';
import { fromHex, text } from '../encoding.ts';
import { hash } from '../hash.ts';
import { LABELS } from '../labels.ts';
import { sodium } from '../sodium.ts';
import { sign, verify } from './signature.ts';

const fields = [text('one'), bytesOf('two', 40), new Uint8Array(0)];
const signature = sign(noor.sign, 'consent', ...fields);
const holds = (mark: Uint8Array, key = noor.keys.signKey) =>
  verify(key, mark, 'consent', ...fields);

/** Numbers of 32 bytes, little endian. */
const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const P = 2n ** 255n - 19n;
const number = (bytes: Uint8Array) =>
  bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
const bytes32 = (value: bigint) =>
  Uint8Array.from({ length: 32 }, (_, at) => Number((value >> BigInt(8 * at)) & 255n));

/** The points of order 1, 2, 4 and 8, in every encoding that some reader takes. */
const SMALL_ORDER = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  '0100000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
].map(fromHex);

describe('a signature', () => {
  it('holds for its key, purpose and fields', () => {
    expect(holds(signature)).toBe(true);
    expect(signature).toHaveLength(64);
    expect(sign(noor.sign, 'consent', ...fields)).toEqual(signature);
  });

  it('holds for no other key', () => {
    expect(holds(signature, teun.keys.signKey)).toBe(false);
    expect(unnoticed(noor.keys.signKey, (key) => holds(signature, key))).toEqual([]);
  });

  it('holds for no other purpose', () => {
    const others = LABELS.filter((label) => label !== 'consent');
    expect(
      others.filter((label) => verify(noor.keys.signKey, signature, label, ...fields)),
    ).toEqual([]);
  });

  it('holds for no other fields, more of them, fewer, or another order', () => {
    const check = (...given: Uint8Array[]) =>
      verify(noor.keys.signKey, signature, 'consent', ...given);
    const [one, two, none] = fields as [Uint8Array, Uint8Array, Uint8Array];
    expect(check(one, two)).toBe(false);
    expect(check(one, two, none, none)).toBe(false);
    expect(check(two, one, none)).toBe(false);
    expect(check()).toBe(false);
    expect(unnoticed(two, (other) => check(one, other, none))).toEqual([]);
  });

  it('holds no longer with any byte of it changed, or the length', () => {
    expect(unnoticed(signature, holds)).toEqual([]);
    for (const mark of wrongLengths(signature)) expect(holds(mark)).toBe(false);
    for (const key of wrongLengths(noor.keys.signKey)) expect(holds(signature, key)).toBe(false);
  });

  it('has one form: s + L is refused', () => {
    const s = number(signature.subarray(32));
    for (const other of [s + L, s + 2n * L, s + 7n * L])
      expect(holds(written(signature, 32, bytes32(other)))).toBe(false);
    expect(holds(written(signature, 32, bytes32(s)))).toBe(true);
  });

  it('is refused by keys and with points of small order, in every encoding', () => {
    for (const point of SMALL_ORDER) {
      expect(holds(signature, point)).toBe(false);
      expect(holds(new Uint8Array(64), point)).toBe(false);
      expect(holds(written(new Uint8Array(64), 0, point), point)).toBe(false);
      expect(holds(written(signature, 0, point))).toBe(false);
    }
  });

  it('is refused under a key written in a second way', () => {
    for (let y = 0n; y < 19n; y++)
      for (const sign_ of [0n, 2n ** 255n])
        expect(holds(signature, bytes32(P + y + sign_))).toBe(false);
  });

  it('gives false or true for any bytes, and never throws', () => {
    const bytes = fc.uint8Array({ maxLength: 100 });
    fc.assert(
      fc.property(bytes, bytes, (key, mark) => {
        expect(refused(() => verify(key, mark, 'consent'))).toBe(true);
      }),
      runs(200),
    );
  });
});

describe('Ed25519 edge cases of Chalkias, Garillot and Nikolaenko', () => {
  it.each(edges.cases)('$number: $what', ({ message, key, signature: mark, holds: expected }) => {
    expect(sodium.crypto_sign_verify_detached(fromHex(mark), fromHex(message), fromHex(key))).toBe(
      expected,
    );
  });

  it('signs the hash, so that length and purpose are always in it', () => {
    expect(
      sodium.crypto_sign_verify_detached(signature, hash('consent', ...fields), noor.keys.signKey),
    ).toBe(true);
  });
});
