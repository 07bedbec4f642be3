import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flipped, runs } from '../../vectors/tamper.ts';
import { CryptoError } from '../error.ts';
import { BUCKET, MOST, pad, unpad } from './padding.ts';

const bytes = (size: number) => new Uint8Array(size).fill(7);
const withLength = (padded: Uint8Array, length: number) => {
  const copy = padded.slice();
  new DataView(copy.buffer).setUint32(0, length);
  return copy;
};

describe('padding', () => {
  it('hides a length within 16 KiB', () => {
    expect(BUCKET).toBe(16_384);
    expect(MOST).toBe(262_144);
    for (const [size, padded] of [
      [0, 1],
      [1, 1],
      [BUCKET - 4, 1],
      [BUCKET - 3, 2],
      [2 * BUCKET - 4, 2],
      [MOST - 4, 16],
    ] as const)
      expect(pad(bytes(size))).toHaveLength(padded * BUCKET);
  });

  it('comes off again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (data) => {
        expect(unpad(pad(data))).toEqual(data);
      }),
      runs(50),
    );
    for (const size of [0, BUCKET - 4, BUCKET - 3, MOST - 4])
      expect(unpad(pad(bytes(size)))).toHaveLength(size);
  });

  it('is a length, the text and zeros', () => {
    const padded = pad(Uint8Array.of(1, 2));
    expect([...padded.subarray(0, 6)]).toEqual([0, 0, 0, 2, 1, 2]);
    expect(padded.subarray(6).every((byte) => byte === 0)).toBe(true);
  });

  it('is refused for more than 256 KiB', () => {
    expect(() => pad(bytes(MOST - 3))).toThrow(CryptoError);
    const tooMuch = withLength(new Uint8Array(MOST + BUCKET), MOST);
    expect(() => unpad(tooMuch)).toThrow(CryptoError);
    expect(unpad(withLength(new Uint8Array(MOST), MOST - 4))).toHaveLength(MOST - 4);
  });

  it('is refused in any size that is no whole number of buckets', () => {
    for (const size of [0, 3, 4, BUCKET - 1, BUCKET + 1, 1.5 * BUCKET])
      expect(() => unpad(new Uint8Array(size))).toThrow(CryptoError);
  });

  it('is refused where it is not zero', () => {
    const padded = pad(bytes(100));
    for (const at of [104, 105, 5000, BUCKET - 1])
      expect(() => unpad(flipped(padded, at))).toThrow(CryptoError);
    expect(unpad(flipped(padded, 103))).toHaveLength(100);
  });

  it('is refused where a shorter text would have taken fewer buckets', () => {
    const two = pad(bytes(BUCKET - 3));
    const zeros = new Uint8Array(2 * BUCKET);
    expect(() => unpad(withLength(zeros, BUCKET - 4))).toThrow(CryptoError);
    expect(unpad(withLength(zeros, BUCKET - 3))).toHaveLength(BUCKET - 3);
    expect(unpad(two)).toHaveLength(BUCKET - 3);
  });

  it('is refused where the length reaches beyond the end', () => {
    const one = pad(bytes(10));
    for (const length of [BUCKET - 3, BUCKET, 2 ** 31, 2 ** 32 - 1])
      expect(() => unpad(withLength(one, length))).toThrow(CryptoError);
  });

  it('gives a copy: what is read does not change with the buffer', () => {
    const padded = pad(Uint8Array.of(1, 2, 3));
    const data = unpad(padded);
    padded.fill(0);
    expect([...data]).toEqual([1, 2, 3]);
  });
});
