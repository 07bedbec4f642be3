import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../vectors/people.ts';
import { refused, runs, unnoticed, wrongLengths } from '../../vectors/tamper.ts';
import { text } from '../encoding.ts';
import { CryptoError } from '../error.ts';
import { concat } from '../encoding.ts';
import { commitmentOf, decrypt, encrypt, unwrap, wrap } from './wrap.ts';

const key = bytesOf('key');
const place = [text('noor'), text('passphrase')];
const data = bytesOf('what is wrapped', 40);

describe('a cipher text', () => {
  it('comes back, with or without associated data', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 100 }),
        fc.uint8Array({ maxLength: 100 }),
        (some, beside) => {
          const sealed = encrypt(key, some, beside);
          expect(sealed).toHaveLength(24 + some.length + 16);
          expect(decrypt(key, sealed, beside)).toEqual(some);
        },
      ),
      runs(50),
    );
  });

  it('has a fresh nonce each time', () => {
    const nonces = Array.from({ length: 100 }, () =>
      encrypt(key, data, data).subarray(0, 24).join(),
    );
    expect(new Set(nonces).size).toBe(100);
  });

  it('is refused with any byte changed, or cut off', () => {
    const sealed = encrypt(key, data, text('beside'));
    expect(unnoticed(sealed, (bytes) => decrypt(key, bytes, text('beside')))).toEqual([]);
    for (let size = 0; size < sealed.length; size++)
      expect(refused(() => decrypt(key, sealed.subarray(0, size), text('beside')))).toBe(true);
    for (const bytes of wrongLengths(sealed))
      expect(refused(() => decrypt(key, bytes, text('beside')))).toBe(true);
  });

  it('is refused under another key or beside other data', () => {
    const sealed = encrypt(key, data, text('beside'));
    expect(() => decrypt(bytesOf('other'), sealed, text('beside'))).toThrow(CryptoError);
    for (const beside of ['', 'besid', 'besides', 'Beside'])
      expect(() => decrypt(key, sealed, text(beside))).toThrow(CryptoError);
    for (const wrong of wrongLengths(key))
      expect(() => decrypt(wrong, sealed, text('beside'))).toThrow(CryptoError);
  });
});

describe('a box', () => {
  const box = wrap(key, 'wrap', place, data);

  it('comes back for the same key, purpose and place', () => {
    expect(unwrap(key, 'wrap', place, box)).toEqual(data);
    expect(box).toHaveLength(32 + 24 + data.length + 16);
  });

  it('is refused for another key, purpose or place', () => {
    expect(() => unwrap(bytesOf('other'), 'wrap', place, box)).toThrow(CryptoError);
    expect(() => unwrap(key, 'vault', place, box)).toThrow(CryptoError);
    for (const other of [[], place.slice(1), [...place].reverse(), [...place, text('')]])
      expect(() => unwrap(key, 'wrap', other, box)).toThrow(CryptoError);
    expect(() => unwrap(key, 'wrap', [text('noorpassphrase')], box)).toThrow(CryptoError);
  });

  it('is refused with any byte changed, or cut off', () => {
    expect(unnoticed(box, (bytes) => unwrap(key, 'wrap', place, bytes))).toEqual([]);
    for (let size = 0; size < box.length; size++)
      expect(refused(() => unwrap(key, 'wrap', place, box.subarray(0, size)))).toBe(true);
  });

  it('is refused with the commitment of another box', () => {
    const other = wrap(bytesOf('other'), 'wrap', place, data);
    const mixed = concat([other.subarray(0, 32), box.subarray(32)]);
    expect(() => unwrap(key, 'wrap', place, mixed)).toThrow(CryptoError);
    expect(() => unwrap(bytesOf('other'), 'wrap', place, mixed)).toThrow(CryptoError);
  });

  it('tells its key by a hash that is not the key', () => {
    expect(commitmentOf(key)).not.toEqual(key);
    expect(commitmentOf(key)).not.toEqual(commitmentOf(bytesOf('other')));
    expect(commitmentOf(key)).toHaveLength(32);
  });
});
