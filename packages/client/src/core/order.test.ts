import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Compartment } from './compartment.ts';
import { ordered } from './order.ts';

/** A compartment in which line n saw what is given for it, and says this; nothing else matters here. */
function compartment(
  id: string,
  seen: readonly (readonly [string, number])[][],
  says: readonly string[] = [],
  kind = 'casefile',
): Compartment {
  const lines = seen.map((list, seq) => ({
    entry: { header: { seq } },
    payload: {
      seen: list.map(([compartmentId, at]) => ({ compartmentId, seq: at, head: '' })),
      event: { type: says[seq] ?? 'MessageWritten' },
    },
  }));
  return { id, kind, lines } as unknown as Compartment;
}

const names = (...all: Compartment[]) =>
  ordered(all).map(({ compartment: it, line }) => `${it.id}${line.entry.header.seq}`);

test('after what its author had seen, ties by id', () => {
  const talk = compartment('a', [[['b', 1]], []]);
  const person = compartment('b', [[], [], [['a', 0]]]);
  expect(names(talk, person)).toEqual(['b0', 'b1', 'a0', 'a1', 'b2']);
});

test('what is taken back comes after what was done without knowing of it, and before the rest', () => {
  const way = compartment('a', [[], []], ['MessageWritten', 'Withdrawn']);
  const desk = compartment('b', [[['a', 0]], [], [['a', 1]]]);
  expect(names(way, desk)).toEqual(['a0', 'b0', 'b1', 'a1', 'b2']);
});

test('what this reader cannot see holds nothing up', () => {
  expect(names(compartment('a', [[['zz', 4]]]))).toEqual(['a0']);
});

test('what one member noted for themselves changes nothing of the order of the rest', () => {
  const file = compartment('b', [[], [['z', 0]]]);
  const person = compartment('c', [[], []]);
  const notes = compartment('z', [[['c', 1]]], [], 'notes');
  const shared = ['b0', 'b1', 'c0', 'c1'];
  expect(names(file, person)).toEqual(shared);
  expect(names(file, person, notes)).toEqual([...shared, 'z0']);
});

test('somebody who lies about what they saw cannot make lines disappear', () => {
  expect(names(compartment('a', [[['b', 0]]]), compartment('b', [[['a', 0]]]))).toHaveLength(2);
});

test('the same for every reader, in whatever order the compartments came', () => {
  const seen = fc.array(
    fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(3)), { maxLength: 2 }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(seen, seen, seen, (a, b, c) => {
      const all = [compartment('a', a), compartment('b', b), compartment('c', c)];
      const forwards = names(...all);
      expect(names(...[...all].reverse())).toEqual(forwards);
      expect(forwards).toHaveLength(a.length + b.length + c.length);
    }),
  );
});
