import { describe, expect, it } from 'vitest';
import { destroyBody, row } from '../vectors/order-case.ts';
import { bytesOf } from '../vectors/people.ts';
import { place } from '../vectors/report-case.ts';
import { refused, unnoticed, wrongLengths } from '../vectors/tamper.ts';
import { concat, int, optional, struct, text } from './encoding.ts';
import { CryptoError } from './error.ts';
import { orderHash } from './sign/order.ts';
import {
  dossierMark,
  encodeTombstone,
  isRow,
  parseTombstone,
  tombstoneHash,
  type Tombstone,
} from './tombstone.ts';

const [first, ordered, over] = row;
const firstStone: Tombstone = {
  ...{ number: 0, previous: bytesOf('a row of stones'), dossier: null, order: null },
  day: '2026-01-01',
};
const stone: Tombstone = {
  ...{ number: 1, previous: tombstoneHash(first), dossier: dossierMark(place.dossierId) },
  ...{ order: orderHash(destroyBody), day: '2026-06-08' },
};
const stoneOf = (more: Partial<Tombstone>) => encodeTombstone({ ...stone, ...more });
/** The same, also for what is no stone. */
const fieldsOf = ({ number, previous, dossier, order, day }: Tombstone) =>
  struct(int(1), int(number), previous, optional(dossier), optional(order), text(day));
const refuses = (bytes: Uint8Array) => {
  expect(refused(() => parseTombstone(bytes))).toBe(true);
};

describe('a tombstone', () => {
  it('comes back as it was written: the first one, one that was ordered, one that was not', () => {
    expect(parseTombstone(first)).toEqual(firstStone);
    expect(parseTombstone(ordered)).toEqual(stone);
    expect(parseTombstone(over)).toMatchObject({ number: 2, order: null, day: '2028-09-01' });
    expect(encodeTombstone(parseTombstone(over))).toEqual(over);
  });

  it('is of a dossier, but for the first one, which is of nothing', () => {
    const wrong: readonly Tombstone[] = [
      ...[
        { ...stone, dossier: null },
        { ...stone, dossier: null, order: null },
      ],
      ...[
        { ...stone, number: 0 },
        { ...stone, number: 0, order: null },
      ],
      ...[
        { ...firstStone, number: 1 },
        { ...firstStone, dossier: stone.dossier },
      ],
      { ...firstStone, order: stone.order },
    ];
    for (const it of wrong) {
      refuses(fieldsOf(it));
      expect(() => encodeTombstone(it)).toThrow(CryptoError);
    }
    for (const it of [firstStone, stone]) expect(fieldsOf(it)).toEqual(encodeTombstone(it));
  });

  it.each(['previous', 'dossier', 'order'] as const)('has no %s of another length', (field) => {
    const wrong = wrongLengths(bytesOf('32 bytes'));
    // No order at all is an order that is absent.
    for (const bytes of field === 'order' ? wrong.slice(1) : wrong) {
      refuses(stoneOf({ [field]: bytes }));
    }
  });

  it('has no other suite, number or day, and nothing cut off or behind it', () => {
    refuses(concat([struct(int(2)), ordered.subarray(12)]));
    refuses(concat([ordered, struct(text(''))]));
    for (const bytes of wrongLengths(ordered)) refuses(bytes);
    for (const number of [-1, 1.5, 2 ** 53]) {
      expect(() => stoneOf({ number })).toThrow(CryptoError);
    }
    expect(() => stoneOf({ day: '2026-02-30' })).toThrow(CryptoError);
    refuses(concat([ordered.subarray(0, -10), text('2026-02-30')]));
  });

  it('does not tell which dossier it is of, but to whoever knows the id', () => {
    const id = Buffer.from(place.dossierId);
    expect(Buffer.from(ordered).includes(id)).toBe(false);
    expect(dossierMark(place.dossierId)).toHaveLength(32);
    const same = (changed: Uint8Array) =>
      Buffer.compare(dossierMark(changed), dossierMark(place.dossierId)) === 0;
    expect(unnoticed(place.dossierId, same)).toEqual([]);
  });

  it('has a hash of its own', () => {
    const same = (changed: Uint8Array) =>
      Buffer.compare(tombstoneHash(changed), tombstoneHash(ordered)) === 0;
    expect(unnoticed(ordered, same)).toEqual([]);
    expect(tombstoneHash(ordered)).toHaveLength(32);
    // One hash, one purpose: what a stone is called is never what a dossier or an order is called.
    const { dossierId } = place;
    const all = [tombstoneHash(dossierId), dossierMark(dossierId), orderHash(dossierId)];
    expect(new Set(all.map(String)).size).toBe(3);
  });
});

describe('a row of tombstones', () => {
  it('stands from the first one on, as far as it goes', () => {
    expect(isRow(row)).toBe(true);
    expect(isRow([first, ordered])).toBe(true);
    expect(isRow([first])).toBe(true);
  });

  it('may have no stone at all: then nobody began it', () => {
    expect(isRow([])).toBe(true);
  });

  it('has no stone dropped, from the middle or the beginning', () => {
    expect(isRow([first, over])).toBe(false);
    expect(isRow([ordered, over])).toBe(false);
    expect(isRow([ordered])).toBe(false);
  });

  it('has no stones swapped or doubled', () => {
    for (const wrong of [
      [first, over, ordered],
      [ordered, first, over],
      [first, first, ordered],
      [first, ordered, ordered, over],
    ])
      expect(isRow(wrong)).toBe(false);
  });

  it('has no gap and no other numbers, also where each names the one before', () => {
    for (const number of [2, 3, 2 ** 53 - 1])
      expect(isRow([first, stoneOf({ number })])).toBe(false);
    const later = stoneOf({ number: 5 });
    const next = stoneOf({ number: 6, previous: tombstoneHash(later) });
    expect(isRow([later, next])).toBe(false);
    const again = stoneOf({ number: 1, previous: tombstoneHash(ordered) });
    expect(isRow([first, ordered, again])).toBe(false);
  });

  it('has no stone of another row', () => {
    const another = encodeTombstone({ ...firstStone, previous: bytesOf('another row') });
    expect(isRow([another])).toBe(true);
    expect(isRow([another, ordered, over])).toBe(false);
    const elsewhere = stoneOf({ previous: tombstoneHash(another) });
    expect(isRow([another, elsewhere])).toBe(true);
    expect(isRow([first, elsewhere])).toBe(false);
  });

  it('has no byte changed before the last stone', () => {
    expect(unnoticed(first, (bad) => isRow([bad, ordered, over]))).toEqual([]);
    expect(unnoticed(ordered, (bad) => isRow([first, bad, over]))).toEqual([]);
    for (const bad of wrongLengths(ordered)) {
      expect(refused(() => isRow([first, bad, over]))).toBe(true);
    }
  });

  it('does not show by itself that its last stones are gone or were others: its head does', () => {
    const otherEnd = stoneOf({ number: 2, previous: tombstoneHash(ordered), day: '2028-09-02' });
    expect(isRow([first, ordered, otherEnd])).toBe(true);
    expect(tombstoneHash(otherEnd)).not.toEqual(tombstoneHash(over));
  });

  it('throws the one error for what is no stone', () => {
    expect(() => isRow([first, ordered, text('stone')])).toThrow(CryptoError);
    expect(() => isRow([fieldsOf({ ...firstStone, order: stone.order })])).toThrow(CryptoError);
  });
});
