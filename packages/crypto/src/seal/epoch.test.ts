import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../vectors/people.ts';
import { epochOf, openingFor, place } from '../../vectors/report-case.ts';
import { unnoticed, wrongLengths } from '../../vectors/tamper.ts';
import { equal } from '../hash.ts';
import { contentKey, newEpoch, openingOf, sharedPlace, verifyShare } from './epoch.ts';

const { dek, share } = epochOf(1);
const promised = openingFor(1).shareCommitment;
const header = bytesOf('header', 300);

describe('an epoch', () => {
  it('has two fresh halves of 32 bytes', () => {
    const [a, b] = [newEpoch(), newEpoch()];
    expect([a.dek, a.share, b.dek, b.share].every((half) => half.length === 32)).toBe(true);
    expect(new Set([a.dek, a.share, b.dek, b.share].map((half) => half.join())).size).toBe(4);
  });

  it('promises both halves, each for itself, for this compartment and number', () => {
    const all = [
      openingFor(1),
      openingOf(epochOf(2), place.compartmentId, 1),
      openingOf(epochOf(1), place.compartmentId, 2),
      openingOf(epochOf(1), bytesOf('talk compartment', 16), 1),
    ].flatMap((opening) => [opening.dekCommitment.join(), opening.shareCommitment.join()]);
    expect(new Set(all).size).toBe(8);
  });
});

describe('a share', () => {
  it('is the one that was promised', () => {
    expect(verifyShare(share, place.compartmentId, 1, promised)).toBe(true);
  });

  it('is no other, nor for another compartment or epoch', () => {
    expect(verifyShare(epochOf(2).share, place.compartmentId, 1, promised)).toBe(false);
    expect(verifyShare(share, place.compartmentId, 2, promised)).toBe(false);
    expect(verifyShare(share, bytesOf('talk compartment', 16), 1, promised)).toBe(false);
    expect(verifyShare(dek, place.compartmentId, 1, promised)).toBe(false);
    expect(verifyShare(share, place.compartmentId, 1, openingFor(1).dekCommitment)).toBe(false);
  });

  it('is refused with any byte changed, or the length', () => {
    const check = (bytes: Uint8Array) => verifyShare(bytes, place.compartmentId, 1, promised);
    expect(unnoticed(share, check)).toEqual([]);
    for (const bytes of wrongLengths(share)) expect(check(bytes)).toBe(false);
    for (const commitment of wrongLengths(promised))
      expect(verifyShare(share, place.compartmentId, 1, commitment)).toBe(false);
  });
});

describe('the key of one entry', () => {
  it('needs both halves and every byte of the header', () => {
    const key = contentKey({ dek, share }, header);
    expect(contentKey({ dek, share }, header)).toEqual(key);
    expect(
      unnoticed(dek, (it) => equal(contentKey({ dek: it as typeof dek, share }, header), key)),
    ).toEqual([]);
    expect(
      unnoticed(share, (it) => equal(contentKey({ dek, share: it as typeof share }, header), key)),
    ).toEqual([]);
    expect(unnoticed(header, (it) => equal(contentKey({ dek, share }, it), key))).toEqual([]);
  });
});

describe('a place that all readers would choose', () => {
  it('is the same for who holds the same half, and another for anything else', () => {
    const id = sharedPlace(dek, 'casefile');
    expect(id).toHaveLength(16);
    expect(sharedPlace(dek, 'casefile')).toEqual(id);
    expect(sharedPlace(dek, 'consult')).not.toEqual(id);
    const same = (it: Uint8Array) => equal(sharedPlace(it as typeof dek, 'casefile'), id);
    expect(unnoticed(dek, same)).toEqual([]);
  });
});
