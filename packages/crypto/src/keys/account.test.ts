import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, noor, orgId, otherOrgId, seedsOf, teun } from '../../vectors/people.ts';
import { refused, runs, unnoticed, wrongLengths } from '../../vectors/tamper.ts';
import type { AccountKey } from '../brand.ts';
import { list, struct, text } from '../encoding.ts';
import { CryptoError } from '../error.ts';
import { wrap } from '../seal/wrap.ts';
import {
  newAccountKey,
  newMemberSeeds,
  normaliseName,
  paperSlot,
  passphraseSlot,
  unwrapAccountKey,
  unwrapMemberKeys,
  wrapAccountKey,
  wrapMemberKeys,
  type AccountSlot,
} from './account.ts';

const account = { orgId, name: 'noor voorbeeld' };
const teunsAccount = { orgId, name: 'teun reserve' };
const key = bytesOf('account key of Noor') as AccountKey;
const sheet = bytesOf('recovery sheet of Noor', 20);
const recovery = paperSlot(account, 'recovery', sheet);
const escrow = paperSlot(account, 'escrow', sheet);
const noorsSeeds = seedsOf('Noor Voorbeeld');

describe('a name', () => {
  it('is read without case, outer spaces, double spaces or composition', () => {
    for (const typed of [
      'Noor Voorbeeld',
      '  NOOR   voorbeeld ',
      'noor\u00a0voorbeeld',
      'ｎｏｏｒ voorbeeld',
    ])
      expect(normaliseName(typed)).toBe('noor voorbeeld');
    expect(normaliseName('Zoe\u0308')).toBe(normaliseName('zo\u00eb'));
  });

  it('is settled after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(normaliseName(normaliseName(typed))).toBe(normaliseName(typed));
      }),
      runs(500),
    );
  });
});

describe('a sheet of paper', () => {
  it('opens the account that was wrapped for it', () => {
    const wrapped = wrapAccountKey(account, recovery, key);
    expect(unwrapAccountKey(account, recovery, wrapped)).toEqual(key);
    expect(unwrapAccountKey(account, paperSlot(account, 'recovery', sheet), wrapped)).toEqual(key);
  });

  it('signs in with a key of its own', () => {
    const publicKeys = [recovery, escrow, paperSlot(teunsAccount, 'recovery', sheet)].map((slot) =>
      slot.signIn.publicKey.join(),
    );
    expect(new Set(publicKeys).size).toBe(3);
    expect(recovery.key).not.toEqual(recovery.signIn.secret.subarray(0, 32));
  });

  it('opens nothing for another kind, name, organisation or sheet', () => {
    const wrapped = wrapAccountKey(account, recovery, key);
    const others: [typeof account, AccountSlot][] = [
      [account, escrow],
      [account, { ...recovery, kind: 'escrow' }],
      [teunsAccount, recovery],
      [teunsAccount, paperSlot(teunsAccount, 'recovery', sheet)],
      [{ ...account, orgId: otherOrgId }, recovery],
      [account, paperSlot(account, 'recovery', bytesOf('another sheet', 20))],
    ];
    for (const [where, slot] of others)
      expect(() => unwrapAccountKey(where, slot, wrapped)).toThrow(CryptoError);
  });

  it('opens nothing once any byte was changed, or the length', () => {
    const wrapped = wrapAccountKey(account, recovery, key);
    expect(wrapped).toHaveLength(32 + 24 + 32 + 16);
    expect(unnoticed(wrapped, (box) => unwrapAccountKey(account, recovery, box))).toEqual([]);
    for (const box of wrongLengths(wrapped))
      expect(refused(() => unwrapAccountKey(account, recovery, box))).toBe(true);
  });

  it('opens no account key of another length', () => {
    const wrapped = wrapAccountKey(account, recovery, bytesOf('x', 31) as AccountKey);
    expect(() => unwrapAccountKey(account, recovery, wrapped)).toThrow(CryptoError);
  });

  it('is never an empty sheet', () => {
    expect(() => paperSlot(account, 'recovery', new Uint8Array(0))).toThrow(CryptoError);
  });
});

describe('a passphrase', () => {
  let slot: AccountSlot;
  beforeAll(() => {
    slot = passphraseSlot(account, 'paard fiets regen brug lamp zee');
  });

  it('opens the same, whatever the capitals and spaces', () => {
    const again = passphraseSlot(account, '  Paard  fiets regen BRUG lamp zee');
    expect(again).toEqual(slot);
    expect(unwrapAccountKey(account, again, wrapAccountKey(account, slot, key))).toEqual(key);
  });

  it('gives other keys under another name', () => {
    const other = passphraseSlot(teunsAccount, 'paard fiets regen brug lamp zee');
    expect(other.signIn.publicKey).not.toEqual(slot.signIn.publicKey);
    expect(other.key).not.toEqual(slot.key);
  });
});

describe("a member's keys", () => {
  const rootKey = bytesOf('ROOT');
  const wrapped = wrapMemberKeys(account, key, {
    rootKey,
    seeds: [noorsSeeds, seedsOf('Noor before')],
  });

  it('come back, newest first', () => {
    const opened = unwrapMemberKeys(account, key, wrapped);
    const [newest, older, ...rest] = opened.pairs;
    expect(opened.rootKey).toEqual(rootKey);
    expect(newest).toEqual(noor);
    expect(older?.kid).not.toEqual(noor.kid);
    expect(rest).toEqual([]);
  });

  it('are refused under another account key, name or organisation', () => {
    const attempts: [typeof account, AccountKey][] = [
      [account, newAccountKey()],
      [teunsAccount, key],
      [{ ...account, orgId: otherOrgId }, key],
    ];
    for (const [where, with_] of attempts)
      expect(() => unwrapMemberKeys(where, with_, wrapped)).toThrow(CryptoError);
  });

  it('are refused once any byte was changed, or the length', () => {
    expect(unnoticed(wrapped, (box) => unwrapMemberKeys(account, key, box))).toEqual([]);
    for (const box of wrongLengths(wrapped))
      expect(refused(() => unwrapMemberKeys(account, key, box))).toBe(true);
  });

  it('are refused where there are none, or a seed of another length', () => {
    const short = { ...noorsSeeds, sealSeed: bytesOf('x', 31) };
    for (const seeds of [[], [short], [noorsSeeds, { ...noorsSeeds, signSeed: bytesOf('x', 33) }]])
      expect(() =>
        unwrapMemberKeys(account, key, wrapMemberKeys(account, key, { rootKey, seeds })),
      ).toThrow(CryptoError);
  });

  it('are wrapped with a ROOT of 32 bytes, and no other', () => {
    const seeds = [noorsSeeds];
    const again = unwrapMemberKeys(account, key, wrapMemberKeys(account, key, { rootKey, seeds }));
    expect(again).toEqual({ rootKey, pairs: [noor] });
    for (const other of wrongLengths(rootKey))
      expect(() => wrapMemberKeys(account, key, { rootKey: other, seeds })).toThrow(CryptoError);
  });

  it('are refused with anything more inside, though wrapped with the right key', () => {
    const { signSeed, sealSeed } = noorsSeeds;
    const boxOf = (inside: Uint8Array) =>
      wrap(key, 'member-keys', [orgId, text(account.name)], inside);
    const item = struct(signSeed, sealSeed);
    expect(unwrapMemberKeys(account, key, boxOf(struct(rootKey, list([item]))))).toEqual({
      ...{ rootKey, pairs: [noor] },
    });
    const longer = struct(signSeed, sealSeed, signSeed);
    const wrongs = [
      ...[struct(rootKey, list([longer])), struct(rootKey, list([item]), item), struct(rootKey)],
      ...[struct(), struct(list([item])), struct(rootKey.subarray(1), list([item]))],
    ];
    for (const inside of wrongs)
      expect(() => unwrapMemberKeys(account, key, boxOf(inside))).toThrow(CryptoError);
  });

  it('cannot be taken for an account key, nor the other way round', () => {
    const asSlot: AccountSlot = { ...recovery, key };
    expect(() => unwrapAccountKey(account, asSlot, wrapped)).toThrow(CryptoError);
    const accountBox = wrapAccountKey(account, asSlot, key);
    expect(() => unwrapMemberKeys(account, key, accountBox)).toThrow(CryptoError);
  });

  it('are fresh each time they are made', () => {
    const [a, b] = [newMemberSeeds(), newMemberSeeds()];
    expect([a.signSeed, a.sealSeed, b.signSeed, b.sealSeed].map((seed) => seed.length)).toEqual([
      32, 32, 32, 32,
    ]);
    expect(new Set([a.signSeed, a.sealSeed, b.signSeed].map((seed) => seed.join())).size).toBe(3);
    expect(newAccountKey()).toHaveLength(32);
    expect(newAccountKey()).not.toEqual(newAccountKey());
    expect(teun.kid).not.toEqual(noor.kid);
  });
});
