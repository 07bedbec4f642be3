import { describe, expect, it } from 'vitest';
import { amira, bram, bytesOf, noor, otherOrgId, teun } from '../../vectors/people.ts';
import { epochOf, openingFor, place, slotFor } from '../../vectors/report-case.ts';
import { refused, unnoticed, wrongLengths, written } from '../../vectors/tamper.ts';
import { CryptoError } from '../error.ts';
import { keyPair } from '../keys/key-pair.ts';
import type { Slot } from '../log-entry/header.ts';
import { dekCommitment, openSlot, sealSlot } from './slot.ts';

const commitment = openingFor(1).dekCommitment;
const slot = slotFor(noor, 1);
const open = (more: Partial<Slot>) => openSlot({ ...slot, ...more }, place, noor, commitment);

describe('a slot', () => {
  it('gives the DEK to whom it was sealed', () => {
    expect(open({})).toEqual(epochOf(1).dek);
    expect(openSlot(slotFor(amira, 1, true), place, amira, commitment)).toEqual(epochOf(1).dek);
  });

  it('carries the keys of people without an account, and of nobody else', () => {
    expect(slotFor(amira, 1, true).keys).toEqual(amira.keys);
    expect(slot.keys).toBeNull();
  });

  it('is different each time', () => {
    expect(slotFor(noor, 1).enc).not.toEqual(slot.enc);
    expect(slotFor(noor, 1).wrapped).not.toEqual(slot.wrapped);
  });
});

describe('a slot is refused', () => {
  it('by anybody else, also when the kid is changed to theirs', () => {
    for (const other of [teun, bram, amira]) {
      expect(() => openSlot(slot, place, other, commitment)).toThrow(CryptoError);
      expect(() => openSlot({ ...slot, kid: other.kid }, place, other, commitment)).toThrow(
        CryptoError,
      );
    }
  });

  it('with the slot of another reader in its place', () => {
    const teuns = slotFor(teun, 1);
    for (const more of [
      { enc: teuns.enc },
      { wrapped: teuns.wrapped },
      { enc: teuns.enc, wrapped: teuns.wrapped },
      { kid: teuns.kid },
    ])
      expect(() => open(more)).toThrow(CryptoError);
  });

  it.each([
    ['organisation', { orgId: otherOrgId }],
    ['dossier', { dossierId: bytesOf('another dossier', 16) }],
    ['compartment', { compartmentId: bytesOf('talk compartment', 16) }],
  ])('in another %s, though its DEK is the same', (_, elsewhere) => {
    const there = { ...place, ...elsewhere };
    const promised = dekCommitment(epochOf(1).dek, there.compartmentId, 1);
    expect(() => openSlot(slot, there, noor, promised)).toThrow(CryptoError);
    expect(openSlot(slotFor(noor, 1, false, there), there, noor, promised)).toEqual(epochOf(1).dek);
  });

  it('in another epoch', () => {
    const promised = dekCommitment(epochOf(1).dek, place.compartmentId, 2);
    expect(() => openSlot({ ...slot, epoch: 2 }, place, noor, promised)).toThrow(CryptoError);
    expect(() => openSlot({ ...slot, epoch: 2 }, place, noor, commitment)).toThrow(CryptoError);
  });

  it('by the same person with other keys', () => {
    const renewed = keyPair(bytesOf('new sign'), bytesOf('new seal'));
    expect(() => openSlot(slot, place, { ...renewed, kid: noor.kid }, commitment)).toThrow(
      CryptoError,
    );
    const otherKey = { ...noor, keys: { ...noor.keys, sealKey: teun.keys.sealKey } };
    expect(() => openSlot(slot, place, otherKey, commitment)).toThrow(CryptoError);
  });

  it('with any byte of it changed: a wrong X-Wing secret is never taken for a right one', () => {
    expect(unnoticed(slot.enc, (enc) => open({ enc }), 3)).toEqual([]);
    expect(unnoticed(slot.wrapped, (wrapped) => open({ wrapped }))).toEqual([]);
    expect(unnoticed(slot.kid, (kid) => open({ kid }))).toEqual([]);
  });

  it('in any other length, and for X25519 points of small order', () => {
    for (const enc of wrongLengths(slot.enc)) expect(() => open({ enc })).toThrow(CryptoError);
    for (const wrapped of wrongLengths(slot.wrapped))
      expect(() => open({ wrapped })).toThrow(CryptoError);
    expect(() => open({ enc: written(slot.enc, 1088, new Uint8Array(32)) })).toThrow(CryptoError);
    expect(() => open({ enc: new Uint8Array(1120) })).toThrow(CryptoError);
  });

  it('where it holds another DEK than the epoch promised', () => {
    const wrong = sealSlot(epochOf(2).dek, place, 1, { ...noor, outside: false });
    expect(() => openSlot(wrong, place, noor, commitment)).toThrow(CryptoError);
    expect(unnoticed(commitment, (promised) => openSlot(slot, place, noor, promised))).toEqual([]);
    for (const promised of wrongLengths(commitment))
      expect(refused(() => openSlot(slot, place, noor, promised))).toBe(true);
  });
});

describe('sealing to somebody is refused', () => {
  const sealTo = (sealKey: Uint8Array) => () =>
    sealSlot(epochOf(1).dek, place, 1, {
      kid: noor.kid,
      keys: { ...noor.keys, sealKey },
      outside: false,
    });

  it('where the ML-KEM key is not reduced', () => {
    expect(sealTo(written(noor.keys.sealKey, 0, Uint8Array.of(1, 0xfd)))).toThrow(CryptoError);
    expect(sealTo(written(noor.keys.sealKey, 1149, Uint8Array.of(255, 255, 255)))).toThrow(
      CryptoError,
    );
  });

  it('where the X25519 key has small order', () => {
    const one = new Uint8Array(32);
    for (const first of [0, 1]) {
      one[0] = first;
      expect(sealTo(written(noor.keys.sealKey, 1184, one))).toThrow(CryptoError);
    }
  });

  it('where the key has another length', () => {
    for (const sealKey of wrongLengths(noor.keys.sealKey))
      expect(sealTo(sealKey)).toThrow(CryptoError);
  });
});
