import type { AccountKey, SignSecret } from '../brand.ts';
import { list, Reader, struct, text } from '../encoding.ts';
import { must } from '../error.ts';
import { forget, hash, kdf, random } from '../hash.ts';
import { unwrap, wrap } from '../seal/wrap.ts';
import { sodium } from '../sodium.ts';
import { keyPair, signKeys, type KeyPair } from './key-pair.ts';

const MIB = 1024 * 1024;
const PASSES = 3;

export const SLOT_KINDS = ['passphrase', 'recovery', 'escrow'] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

/** Which account, in which organisation. The name is the sign-in name, already normalised. */
export interface AccountName {
  readonly orgId: Uint8Array;
  readonly name: string;
}

/** What one secret of a member gives: a key to sign in with, and a key that opens the account. */
export interface AccountSlot {
  readonly kind: SlotKind;
  readonly signIn: { readonly publicKey: Uint8Array; readonly secret: SignSecret };
  readonly key: Uint8Array;
}

/** Sign-in names are compared without case, accents of composition or outer spaces. */
export function normaliseName(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Passphrases likewise, so that a capital or double space locks nobody out. */
const normalisePassphrase = normaliseName;

const fromMaster = (kind: SlotKind, master: Uint8Array): AccountSlot => {
  const slot = {
    kind,
    signIn: signKeys(kdf(master, 'slot-sign-in')),
    key: kdf(master, 'slot-key'),
  };
  forget(master);
  return slot;
};

/**
 * Argon2id (RFC 9106), 256 MiB, 3 passes, salt = 16 bytes of H("sign-in-salt", orgId, name). About
 * a second on a laptop.
 */
export function passphraseSlot(account: AccountName, passphrase: string): AccountSlot {
  const salt = hash('sign-in-salt', account.orgId, text(account.name)).slice(0, 16);
  const secret = text(normalisePassphrase(passphrase));
  const master = sodium.crypto_pwhash(
    32,
    secret,
    salt,
    PASSES,
    256 * MIB,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  );
  return fromMaster('passphrase', master);
}

/** A sheet of paper already holds 160 random bits, so no slow hash is needed. */
export function paperSlot(
  account: AccountName,
  kind: 'recovery' | 'escrow',
  secret: Uint8Array,
): AccountSlot {
  return fromMaster(kind, kdf(secret, 'paper', account.orgId, text(account.name), text(kind)));
}

const placeOf = (account: AccountName, kind: SlotKind) => [
  account.orgId,
  text(account.name),
  text(kind),
];

export function newAccountKey(): AccountKey {
  return random(32) as AccountKey;
}

/** The account key under one slot; goes to the server. */
export function wrapAccountKey(
  account: AccountName,
  slot: AccountSlot,
  key: AccountKey,
): Uint8Array {
  return wrap(slot.key, 'account-slot', placeOf(account, slot.kind), key);
}

/** @throws {CryptoError} where the slot is not the one it was wrapped for. */
export function unwrapAccountKey(
  account: AccountName,
  slot: AccountSlot,
  wrapped: Uint8Array,
): AccountKey {
  const key = unwrap(slot.key, 'account-slot', placeOf(account, slot.kind), wrapped);
  must(key.length === 32);
  return key as AccountKey;
}

/** The two seeds a member's keys come from. */
export interface MemberSeeds {
  readonly signSeed: Uint8Array;
  readonly sealSeed: Uint8Array;
}

export function newMemberSeeds(): MemberSeeds {
  return { signSeed: random(32), sealSeed: random(32) };
}

/** What a member's box holds: whom they trust, and what they are. */
export interface MemberBox {
  /** ROOT (Ed25519, 32 B) as this member first met it: no server can present another one later. */
  readonly rootKey: Uint8Array;
  /** Newest first. */
  readonly seeds: readonly MemberSeeds[];
}

/** ROOT and all of a member's seeds, under the account key. */
export function wrapMemberKeys(
  account: AccountName,
  key: AccountKey,
  { rootKey, seeds }: MemberBox,
): Uint8Array {
  must(rootKey.length === 32);
  const data = list(seeds.map((it) => struct(it.signSeed, it.sealSeed)));
  return wrap(key, 'member-keys', [account.orgId, text(account.name)], struct(rootKey, data));
}

/** @returns ROOT, and the member's key pairs, newest first. @throws {CryptoError} */
export function unwrapMemberKeys(
  account: AccountName,
  key: AccountKey,
  wrapped: Uint8Array,
): { rootKey: Uint8Array; pairs: readonly KeyPair[] } {
  const reader = new Reader(
    unwrap(key, 'member-keys', [account.orgId, text(account.name)], wrapped),
  );
  const rootKey = reader.bytes(32).slice();
  const pairs = reader.list((field) => {
    const inner = new Reader(field);
    const pair = keyPair(inner.bytes(32), inner.bytes(32));
    inner.end();
    return pair;
  });
  reader.end();
  must(pairs.length > 0);
  return { rootKey, pairs };
}
