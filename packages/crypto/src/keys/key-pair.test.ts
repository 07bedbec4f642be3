import { describe, expect, it } from 'vitest';
import { noor, pairOf, seedsOf, teun } from '../../vectors/people.ts';
import { sodium } from '../sodium.ts';
import { keyPair, signKeys } from './key-pair.ts';
import { kidOf, mustBeSealKey } from './public-keys.ts';

describe('a key pair', () => {
  it('follows from its seeds alone', () => {
    expect(pairOf('Noor Voorbeeld')).toEqual(noor);
    expect(noor.kid).toEqual(kidOf(noor.keys));
    expect(noor.kid).not.toEqual(teun.kid);
  });

  it('changes wholly with either seed', () => {
    const [a, b] = [seedsOf('Noor Voorbeeld'), seedsOf('Teun Reserve')];
    const mixed = keyPair(a.signSeed, b.sealSeed);
    expect(mixed.keys.signKey).toEqual(noor.keys.signKey);
    expect(mixed.keys.sealKey).toEqual(teun.keys.sealKey);
    expect(mixed.kid).not.toEqual(noor.kid);
  });

  it('has the sizes that the formats count on', () => {
    expect(noor.keys.signKey).toHaveLength(32);
    expect(noor.keys.sealKey).toHaveLength(1216);
    expect(noor.sign).toHaveLength(64);
    expect(noor.seal).toHaveLength(32);
    mustBeSealKey(noor.keys.sealKey);
  });

  it('belongs together: what is sealed or signed with one half opens or holds with the other', () => {
    const { ciphertext, sharedSecret } = sodium.crypto_kem_xwing_enc(noor.keys.sealKey);
    expect(sodium.crypto_kem_xwing_dec(ciphertext, noor.seal)).toEqual(sharedSecret);
    const signature = sodium.crypto_sign_detached(Uint8Array.of(1), noor.sign);
    expect(sodium.crypto_sign_verify_detached(signature, Uint8Array.of(1), noor.keys.signKey)).toBe(
      true,
    );
    expect(signKeys(seedsOf('Noor Voorbeeld').signSeed).publicKey).toEqual(noor.keys.signKey);
  });
});
