import { describe, expect, it } from 'vitest';
import frozen from '../vectors/frozen.json' with { type: 'json' };
import { cellOf } from '../vectors/second-reader-sighting.ts';
import { Refused } from '../vectors/second-reader-base.ts';
import { noor } from '../vectors/people.ts';
import { flipped } from '../vectors/tamper.ts';
import {
  coverAnew,
  fromBase64url as bytes,
  headAt,
  openCell,
  sightingCover,
  toBase64url as b64,
  type Dek,
  type EpochKeys,
  type Share,
} from './index.ts';

/* More of the frozen file (frozen.test.ts): who had what on the screen, read by both readers. */

const { sightings, dossier } = frozen;
const [first] = dossier.epochs;
const at = {
  ...{ orgId: bytes(frozen.orgId), dossierId: bytes(dossier.dossierId) },
  ...{ compartmentId: bytes(dossier.compartmentId), epoch: 1, kid: noor.kid },
};
const keys: EpochKeys = {
  dek: bytes(first?.dek ?? '') as Dek,
  share: bytes(first?.share ?? '') as Share,
};
const { signKey } = noor.keys;

describe('a frozen cell', () => {
  it('of one day, and of twelve, of which the last ten stand in full', () => {
    expect(openCell(bytes(sightings.first), at, keys, signKey)).toEqual({
      ...{ first: '2026-03-02', count: 1, before: null, days: sightings.days.slice(0, 1) },
    });
    const all = openCell(bytes(sightings.last), at, keys, signKey);
    expect(all).toMatchObject({ first: '2026-03-02', count: 12, days: sightings.days.slice(2) });
    expect(b64(headAt(all, 12) ?? at.kid)).toBe(sightings.head);
  });

  it('says the same once it is covered anew, also anew from here', () => {
    const last = openCell(bytes(sightings.last), at, keys, signKey);
    const again = coverAnew(bytes(sightings.anew), at, sightingCover(keys, at));
    for (const cell of [bytes(sightings.anew), again])
      expect(openCell(cell, at, keys, signKey)).toEqual(last);
  });
});

describe('the second reader', () => {
  it('reads the same days, and the same chain', () => {
    const one = cellOf(bytes(sightings.first), at, keys, signKey);
    expect(one).toMatchObject({ count: 1, days: sightings.days.slice(0, 1) });
    for (const cell of [sightings.last, sightings.anew]) {
      const read = cellOf(bytes(cell), at, keys, signKey);
      expect(read).toMatchObject({ first: '2026-03-02', count: 12, days: sightings.days.slice(2) });
      expect(b64(read.head)).toBe(sightings.head);
    }
  });

  it('refuses it with a byte flipped, elsewhere, or as somebody else’s', () => {
    const whole = bytes(sightings.last);
    for (let byte = 0; byte < whole.length; byte += 5)
      expect(() => cellOf(flipped(whole, byte), at, keys, signKey)).toThrow(Refused);
    for (const other of [{ epoch: 2 }, { kid: at.orgId }, { compartmentId: at.orgId }])
      expect(() => cellOf(whole, { ...at, ...other }, keys, signKey)).toThrow(Refused);
    expect(() => cellOf(whole, at, keys, bytes(frozen.person.signKey))).toThrow(Refused);
  });
});
