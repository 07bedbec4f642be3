import { describe, expect, it } from 'vitest';
import { bytesOf, noor, teun } from '../../vectors/people.ts';
import { refused, unnoticed, wrongLengths } from '../../vectors/tamper.ts';
import type { AccountKey } from '../brand.ts';
import { concat, int, struct, text } from '../encoding.ts';
import { CryptoError } from '../error.ts';
import { sign } from '../sign/signature.ts';
import { openVaultItem, sealVaultItem, vaultKey } from './vault.ts';
import { wrap } from './wrap.ts';

const key = bytesOf('account key of Noor') as AccountKey;
const otherKey = bytesOf('account key of Teun') as AccountKey;
const draft = text('Dear Amira, I would like to');
const sealed = sealVaultItem(key, 'draft 1', 3, draft, noor.sign);
const open = (bytes: Uint8Array) => openVaultItem(key, 'draft 1', 3, bytes, noor.keys.signKey);

describe('a draft kept for later', () => {
  it('comes back', () => {
    expect(open(sealed)).toEqual(draft);
    const empty = sealVaultItem(key, 'draft 1', 3, new Uint8Array(0), noor.sign);
    expect(open(empty)).toHaveLength(0);
  });

  it('comes back when it is long: padded up to 256 KiB, as it is above', () => {
    for (const size of [16_380, 16_381, 262_140, 262_141, 400_000]) {
      const data = new Uint8Array(size).fill(3);
      expect(open(sealVaultItem(key, 'draft 1', 3, data, noor.sign))).toHaveLength(size);
    }
  });

  it('hides its length within a bucket, up to 256 KiB', () => {
    const sizeOf = (size: number) =>
      sealVaultItem(key, 'draft 1', 3, new Uint8Array(size), noor.sign).length;
    expect(sizeOf(262_140)).toBe(sizeOf(250_000));
    expect(sizeOf(262_141)).not.toBe(sizeOf(262_142));
    expect(sealVaultItem(key, 'draft 1', 3, text('x'), noor.sign)).toHaveLength(sealed.length);
  });

  it('is refused with any byte changed, cut off, or longer', () => {
    const [head, tail] = [sealed.subarray(0, 120), sealed.subarray(-90)];
    const middle = sealed.subarray(120, -90);
    expect(unnoticed(head, (part) => open(concat([part, middle, tail])))).toEqual([]);
    expect(unnoticed(tail, (part) => open(concat([head, middle, part])))).toEqual([]);
    expect(unnoticed(middle, (part) => open(concat([head, part, tail])), 101)).toEqual([]);
    for (const bytes of wrongLengths(sealed)) expect(refused(() => open(bytes))).toBe(true);
    expect(refused(() => open(concat([sealed, sealed])))).toBe(true);
  });

  it('is refused as another version or under another name', () => {
    const [sign_, name] = [noor.keys.signKey, 'draft 1'];
    expect(() => openVaultItem(key, name, 2, sealed, sign_)).toThrow(CryptoError);
    expect(() => openVaultItem(key, name, 4, sealed, sign_)).toThrow(CryptoError);
    expect(() => openVaultItem(key, 'draft 2', 3, sealed, sign_)).toThrow(CryptoError);
  });

  it('is refused under another account key, or where somebody else signed it', () => {
    expect(() => openVaultItem(otherKey, 'draft 1', 3, sealed, noor.keys.signKey)).toThrow(
      CryptoError,
    );
    expect(() => openVaultItem(key, 'draft 1', 3, sealed, teun.keys.signKey)).toThrow(CryptoError);
    const forged = sealVaultItem(key, 'draft 1', 3, draft, teun.sign);
    expect(() => open(forged)).toThrow(CryptoError);
    for (const signKey of wrongLengths(noor.keys.signKey))
      expect(() => openVaultItem(key, 'draft 1', 3, sealed, signKey)).toThrow(CryptoError);
  });

  it('is refused where something else stands inside, though rightly signed', () => {
    const place = [text('draft 1'), int(3)];
    const with_ = (inside: Uint8Array) => {
      const box = wrap(key, 'vault', place, inside);
      return struct(box, sign(noor.sign, 'vault-signature', ...place, box));
    };
    expect(open(with_(struct(int(0), draft)))).toEqual(draft);
    for (const inside of [
      struct(int(2), draft),
      struct(int(1), draft),
      struct(int(0), draft, draft),
      struct(int(0)),
      new Uint8Array(0),
    ])
      expect(() => open(with_(inside))).toThrow(CryptoError);
  });
});

describe('the name of a draft on the server', () => {
  it('is 16 bytes that depend on the account key and the name, and tell neither', () => {
    const names = [vaultKey(key, 'a'), vaultKey(key, 'b'), vaultKey(otherKey, 'a')];
    expect(new Set(names.map((name) => name.join())).size).toBe(3);
    expect(names.every((name) => name.length === 16)).toBe(true);
    expect(vaultKey(key, 'a')).toEqual(names[0]);
    expect(vaultKey(key, 'e\u0301')).toEqual(vaultKey(key, '\u00e9'));
  });
});
