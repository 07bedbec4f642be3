import { describe, expect, it } from 'vitest';
import { bytesOf, bram, noor, otherOrgId } from '../../vectors/people.ts';
import { epochOf, place } from '../../vectors/report-case.ts';
import { refused, unnoticed, wrongLengths } from '../../vectors/tamper.ts';
import { concat, day, int, list, optional, struct, text } from '../encoding.ts';
import { CryptoError } from '../error.ts';
import { sign } from '../sign/signature.ts';
import {
  blankCell,
  CELL_BYTES,
  coverAnew,
  headAt,
  noSightings,
  openCell,
  sealCell,
  sightingCover,
  withSighting,
  type Sighting,
  type SightingPlace,
} from './sighting.ts';
import { wrap } from './wrap.ts';

const at: SightingPlace = { ...place, epoch: 1, kid: noor.kid };
const keys = epochOf(1);
const cover = sightingCover(keys, at);
const onDay = (number: number): Sighting => ({
  day: `2026-11-${String(number).padStart(2, '0')}`,
  what: number % 3 === 0 ? 'EXTRACT' : 'REPORT',
});
const after = (days: number) =>
  Array.from({ length: days }, (_, index) => onDay(index + 1)).reduce(withSighting, noSightings);
const three = after(3);
const cell = sealCell(three, at, keys, noor.sign);
const open = (bytes: Uint8Array) => openCell(bytes, at, keys, noor.keys.signKey);

describe('the days on which Noor had the report on her screen', () => {
  it('come back, whether there were none, a few or many', () => {
    for (const many of [0, 1, 9, 10, 11, 28]) {
      const it = after(many);
      expect(open(sealCell(it, at, keys, noor.sign))).toEqual(it);
      expect(it).toMatchObject({ count: many, first: many === 0 ? null : '2026-11-01' });
      expect(it.days).toHaveLength(Math.min(many, 10));
    }
  });

  it('take as many bytes whatever they are', () => {
    const sizes = [0, 1, 10, 28].map((many) => sealCell(after(many), at, keys, noor.sign).length);
    expect(new Set([...sizes, blankCell().length, CELL_BYTES])).toEqual(new Set([672]));
  });

  it('count a day once, and none that lies before', () => {
    expect(withSighting(three, onDay(3))).toBe(three);
    expect(withSighting(three, onDay(2))).toBe(three);
  });

  it('are one chain: what somebody remembers of it is held against what came later', () => {
    const [later, longer] = [after(8), after(14)];
    expect(headAt(later, 3)).toEqual(headAt(three, 3));
    expect(headAt(longer, 8)).toEqual(headAt(later, 8));
    const other = withSighting(after(2), { day: '2026-11-03', what: 'NEITHER' });
    expect(headAt(other, 3)).not.toEqual(headAt(three, 3));
    // The fourteenth cell shows its last ten days, and the hash of what lies before them.
    expect(headAt(longer, 4)).toEqual(headAt(after(4), 4));
    expect(headAt(longer, 3)).toBeNull();
    expect(headAt(three, 4)).toBeNull();
  });
});

describe('a cell', () => {
  it('is refused with any byte changed, cut off, or longer', () => {
    expect(unnoticed(cell, open)).toEqual([]);
    for (const bytes of wrongLengths(cell)) expect(refused(() => open(bytes))).toBe(true);
    expect(refused(() => open(concat([cell, cell])))).toBe(true);
    expect(refused(() => open(blankCell()))).toBe(true);
  });

  it('is refused as that of another organisation, dossier, compartment, epoch or member', () => {
    const elsewhere: SightingPlace[] = [
      { ...at, orgId: otherOrgId },
      { ...at, dossierId: bytesOf('another dossier', 16) },
      { ...at, compartmentId: bytesOf('another compartment', 16) },
      { ...at, epoch: 2 },
      { ...at, kid: bram.kid },
    ];
    for (const other of elsewhere) {
      const attempt = () => openCell(cell, other, keys, noor.keys.signKey);
      expect(attempt).toThrow(CryptoError);
      // Nor does its cover open that of another place.
      expect(() => coverAnew(cell, other, cover)).toThrow(CryptoError);
    }
    expect(() => openCell(cell, at, epochOf(2), noor.keys.signKey)).toThrow(CryptoError);
  });

  it('takes both halves of the key', () => {
    const { dek, share } = epochOf(2);
    for (const half of [
      { ...keys, share },
      { ...keys, dek },
    ])
      expect(() => openCell(cell, at, half, noor.keys.signKey)).toThrow(CryptoError);
  });

  it('is refused where another reader wrote it', () => {
    expect(() => open(sealCell(three, at, keys, bram.sign))).toThrow(CryptoError);
    expect(() => openCell(cell, at, keys, bram.keys.signKey)).toThrow(CryptoError);
  });

  it('is refused where its days are not in order, or not as many as it says', () => {
    const of = (first: string | null, count: number, before: Uint8Array | null, days: Sighting[]) =>
      struct(
        int(1),
        first === null ? optional(null) : day(first),
        ...[int(count), optional(before)],
        list(days.map((it) => struct(day(it.day), text(it.what)))),
      );
    const put = (body: Uint8Array) => {
      const fields = [at.orgId, at.dossierId, at.compartmentId, int(at.epoch), at.kid];
      const signed = struct(body, sign(noor.sign, 'sighting', ...fields, body));
      const inside = new Uint8Array(512);
      new DataView(inside.buffer).setUint32(0, signed.length);
      inside.set(signed, 4);
      const inner = wrap(concat([keys.dek, keys.share]), 'sighting-inner', fields, inside);
      const salt = bytesOf('salt', 16);
      return concat([salt, wrap(cover, 'sighting-outer', [...fields, salt], inner)]);
    };
    const [one, two] = [onDay(1), onDay(2)];
    expect(open(put(of(one.day, 2, null, [one, two])))).toEqual(after(2));
    const ten = Array.from({ length: 10 }, (_, index) => onDay(index + 2));
    const before = bytesOf('before');
    expect(open(put(of(one.day, 11, before, ten))).count).toBe(11);
    for (const body of [
      of(one.day, 2, null, [two, one]),
      of(one.day, 2, null, [one, one]),
      of(one.day, 3, null, [one, two]),
      of(two.day, 2, null, [one, two]),
      of(null, 2, null, [one, two]),
      of(one.day, 0, null, []),
      of(one.day, 2, before, [one, two]),
      of(one.day, 11, null, ten),
      of(two.day, 11, before, ten),
      of(one.day, 11, before, ten.slice(1)),
      of(one.day, 2, null, [one, { ...two, what: 'ALL' as 'REPORT' }]),
      struct(of(one.day, 2, null, [one, two])),
    ])
      expect(() => open(put(body))).toThrow(CryptoError);
  });
});

describe('covering a cell anew', () => {
  it('changes every part of it and nothing that it says', () => {
    const anew = coverAnew(cell, at, cover);
    expect(anew).toHaveLength(CELL_BYTES);
    expect(open(anew)).toEqual(three);
    // As few bytes are the same as between two blank ones: by chance one in 256.
    const same = (from: number, to: number) =>
      anew.subarray(from, to).filter((byte, index) => byte === cell[from + index]).length;
    expect(same(0, CELL_BYTES)).toBeLessThan(20);
    expect(same(0, 16 + 32)).toBeLessThan(5);
  });

  it('is refused for what is not the cell of this cover', () => {
    expect(() => coverAnew(blankCell(), at, cover)).toThrow(CryptoError);
    expect(() => coverAnew(cell, at, bytesOf('another cover'))).toThrow(CryptoError);
    expect(unnoticed(cell, (bytes) => coverAnew(bytes, at, cover), 5)).toEqual([]);
  });

  it('gives nobody anything to read: the cover opens the outer box only', () => {
    const stranger = { dek: cover, share: cover } as unknown as typeof keys;
    expect(() => openCell(cell, at, stranger, noor.keys.signKey)).toThrow(CryptoError);
  });
});
