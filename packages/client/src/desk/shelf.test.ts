import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newSeat, type Kept, type Seat } from './memory.ts';
import { boxText, numbersOf, runsOf, shelve, unbox } from './shelf.ts';

const nobody = newSeat({} as Parameters<typeof newSeat>[0]);
const empty = (): Seat => ({
  ...nobody,
  kept: new Map(),
  shelf: { boxes: [], boxOf: new Map(), dirty: new Set(), label: '' },
});

const keptOf = (change: Partial<Kept> = {}): Kept => ({
  numbers: [1, 2, 3, 4, 9],
  trail: { count: 5, head: 'ab'.repeat(32) },
  read: 4,
  unread: [5],
  changed: false,
  facts: {
    ...{ receivedOn: '2026-11-20', answerBy: '2026-11-27', status: 'ONTVANGEN', nextOn: null },
    ...{
      newest: '2026-11-21',
      door: 'confidant',
      withoutCode: false,
      heldByOthers: false,
      register: false,
      phase: 'RECEIVED',
      dueOn: null,
      requests: [],
    },
  },
  ...change,
});

test('places in a row become a pair, and come back as they were', () => {
  expect(runsOf([1, 2, 3, 4, 9])).toEqual([1, 4, 9, 1]);
  expect(runsOf([])).toEqual([]);
  const ascending = fc
    .uniqueArray(fc.integer({ min: 1, max: 1e9 }))
    .map((numbers) => [...numbers].sort((a, b) => a - b));
  fc.assert(
    fc.property(ascending, (numbers) => {
      expect(numbersOf(runsOf(numbers))).toEqual(numbers);
    }),
  );
});

test('a box says in the next session all that was kept', () => {
  const before = empty();
  shelve(before, 'a', keptOf());
  shelve(
    before,
    'b',
    keptOf({ changed: true, facts: { ...keptOf().facts, nextOn: '2026-12-01' } }),
  );
  const after = empty();
  unbox(after, 0, boxText(before, 0));
  expect([...after.kept]).toEqual([...before.kept]);
  expect(after.shelf.boxes).toEqual([['a', 'b']]);
  expect(after.shelf.dirty.size).toBe(0);
});

test('only the box of what changed has to be written', () => {
  const seat = empty();
  for (let n = 0; n < 120; n++) shelve(seat, `dossier ${n}`, keptOf());
  expect(seat.shelf.boxes.map((box) => box.length)).toEqual([50, 50, 20]);
  seat.shelf.dirty.clear();
  shelve(seat, 'dossier 60', keptOf({ read: 5, unread: [] }));
  expect([...seat.shelf.dirty]).toEqual([1]);
});

test('of two memories the one that reaches further stays, with everything read in either', () => {
  const [near, far] = [
    keptOf({ numbers: [1, 2], read: 2, unread: [] }),
    keptOf({ numbers: [1, 2, 3], read: 0, unread: [1, 2, 3] }),
  ];
  for (const [mine, theirs] of [
    [near, far],
    [far, near],
  ] as const) {
    const [here, there] = [empty(), empty()];
    shelve(here, 'a', mine);
    shelve(there, 'a', theirs);
    unbox(here, 0, boxText(there, 0));
    expect(here.kept.get('a')).toMatchObject({ numbers: [1, 2, 3], read: 2, unread: [3] });
  }
});

test('a dossier that lies in two boxes is kept once', () => {
  const [one, other, both] = [empty(), empty(), empty()];
  shelve(one, 'a', keptOf());
  shelve(other, 'a', keptOf({ numbers: [1] }));
  unbox(both, 0, boxText(one, 0));
  unbox(both, 1, boxText(other, 0));
  expect(both.kept.size).toBe(1);
  expect(both.kept.get('a')?.numbers).toEqual([1, 2, 3, 4, 9]);
  expect(both.shelf.boxes).toEqual([['a'], []]);
});
