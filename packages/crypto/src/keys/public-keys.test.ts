import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, noor, teun } from '../../vectors/people.ts';
import { refused, runs, unnoticed, wrongLengths, written } from '../../vectors/tamper.ts';
import { concat, struct } from '../encoding.ts';
import { CryptoError } from '../error.ts';
import { equal, hash } from '../hash.ts';
import { encodePublicKeys, kidOf, mustBeSealKey, parsePublicKeys } from './public-keys.ts';

const Q = 3329;

/** Put a 12-bit number where the n-th coefficient of the ML-KEM key stands. */
function withCoefficient(sealKey: Uint8Array, n: number, value: number): Uint8Array {
  const at = Math.floor(n / 2) * 3;
  const [a = 0, b = 0, c = 0] = sealKey.subarray(at, at + 3);
  const three =
    n % 2 === 0
      ? [value & 255, (b & 0xf0) | (value >> 8), c]
      : [a, (b & 0x0f) | ((value & 15) << 4), value >> 4];
  return written(sealKey, at, Uint8Array.from(three));
}

describe('a kid', () => {
  it('is the first half of the hash of both keys', () => {
    expect(kidOf(noor.keys)).toEqual(
      hash('kid', noor.keys.signKey, noor.keys.sealKey).subarray(0, 16),
    );
    expect(noor.kid).toEqual(kidOf(noor.keys));
  });

  it('changes with any byte of either key', () => {
    const { signKey, sealKey } = noor.keys;
    expect(unnoticed(signKey, (key) => equal(kidOf({ signKey: key, sealKey }), noor.kid))).toEqual(
      [],
    );
    expect(
      unnoticed(sealKey, (key) => equal(kidOf({ signKey, sealKey: key }), noor.kid), 7),
    ).toEqual([]);
    expect(kidOf({ signKey: teun.keys.signKey, sealKey })).not.toEqual(noor.kid);
  });
});

describe('public keys', () => {
  it('come back', () => {
    expect(parsePublicKeys(encodePublicKeys(noor.keys))).toEqual(noor.keys);
  });

  it('are refused in any other length', () => {
    const { signKey, sealKey } = noor.keys;
    for (const key of wrongLengths(signKey))
      expect(() => parsePublicKeys(struct(key, sealKey))).toThrow(CryptoError);
    for (const key of wrongLengths(sealKey)) {
      expect(() => parsePublicKeys(struct(signKey, key))).toThrow(CryptoError);
      expect(() => mustBeSealKey(key)).toThrow(CryptoError);
    }
    for (const field of wrongLengths(encodePublicKeys(noor.keys)))
      expect(() => parsePublicKeys(field)).toThrow(CryptoError);
    expect(() => parsePublicKeys(concat([encodePublicKeys(noor.keys), Uint8Array.of(0)]))).toThrow(
      CryptoError,
    );
  });
});

describe('an X-Wing key', () => {
  it('is fine where every coefficient is below q', () => {
    for (let n = 0; n < 20; n++) mustBeSealKey(withCoefficient(noor.keys.sealKey, n * 40, Q - 1));
    mustBeSealKey(withCoefficient(noor.keys.sealKey, 767, Q - 1));
    mustBeSealKey(noor.keys.sealKey);
  });

  it('is refused with any one coefficient at q or above', () => {
    const survivors = Array.from({ length: 768 }, (_, n) => n).filter(
      (n) => !refused(() => mustBeSealKey(withCoefficient(noor.keys.sealKey, n, Q))),
    );
    expect(survivors).toEqual([]);
    fc.assert(
      fc.property(fc.nat(767), fc.integer({ min: Q, max: 4095 }), (n, value) => {
        const key = withCoefficient(noor.keys.sealKey, n, value);
        expect(() => parsePublicKeys(struct(noor.keys.signKey, key))).toThrow(CryptoError);
      }),
      runs(100),
    );
  });

  it('may end in anything: the seed and the X25519 key are any bytes', () => {
    mustBeSealKey(written(noor.keys.sealKey, 1152, bytesOf('the last 64 bytes', 64)));
    mustBeSealKey(written(noor.keys.sealKey, 1152, new Uint8Array(64).fill(255)));
  });
});
