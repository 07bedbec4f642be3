import type { SealSecret, SignSecret } from '../brand.ts';
import { sodium } from '../sodium.ts';
import { kidOf, type PublicKeys } from './public-keys.ts';

/** Somebody's keys, private ones included. Lives in memory only. */
export interface KeyPair {
  readonly kid: Uint8Array;
  readonly keys: PublicKeys;
  readonly sign: SignSecret;
  readonly seal: SealSecret;
}

/** Ed25519 keys from a 32-byte seed (RFC 8032 §5.1.5). */
export function signKeys(seed: Uint8Array): { publicKey: Uint8Array; secret: SignSecret } {
  const pair = sodium.crypto_sign_seed_keypair(seed);
  return { publicKey: pair.publicKey, secret: pair.privateKey as SignSecret };
}

/**
 * Keys from two seeds of 32 bytes: one for signatures (Ed25519), one for sealing (X-Wing,
 * draft-connolly-cfrg-xwing-kem).
 */
export function keyPair(signSeed: Uint8Array, sealSeed: Uint8Array): KeyPair {
  const sign = signKeys(signSeed);
  const seal = sodium.crypto_kem_xwing_seed_keypair(sealSeed);
  const keys = { signKey: sign.publicKey, sealKey: seal.publicKey };
  return { kid: kidOf(keys), keys, sign: sign.secret, seal: seal.privateKey as SealSecret };
}
