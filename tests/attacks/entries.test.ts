import { fromBase64url, toBase64url, type KeyPair } from '@gehoord/crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Delivered, Dossier } from '../../packages/client/src/core/dossier.ts';
import { flipped, runs } from '../../packages/crypto/vectors/tamper.ts';
import { wholeStory } from './story.ts';
import { foldOrNull, Organisation, rulesIn, type Case } from './world.ts';

/*
 * Attacks 2 and 8: bytes flipped, entries dropped, doubled, swapped, moved between compartments and
 * dossiers, shares of other epochs. Whatever the server delivers, a reader sees either the story as
 * it was written, or that something does not hold; and never a fact that nobody wrote.
 */

let organisation: Organisation;
let story: Case;
let other: Case;
let readers: readonly (readonly [string, KeyPair])[];

beforeAll(() => {
  organisation = new Organisation();
  story = wholeStory(organisation);
  other = wholeStory(organisation);
  readers = [
    ['the reporter', story.reporter.pair],
    ['the VCP', organisation.pairs.noor],
    ['a director', organisation.pairs.bram],
  ];
});

const factsIn = (dossier: Dossier) =>
  dossier.facts.map(({ event, author, compartment, line }) =>
    JSON.stringify([compartment.id, line.entry.header.seq, author.kid, event]),
  );

/** Deliver something else, and hold what a reader makes of it against the true story. */
function look(pair: KeyPair, change: (delivered: readonly Delivered[]) => readonly Delivered[]) {
  const honest = story.deliveredTo(pair);
  const truth = factsIn(story.read(pair, honest));
  const dossier = foldOrNull(story.id, pair, change(honest), organisation.book);
  if (dossier === null) return 'NO_ENTRY';
  const facts = factsIn(dossier);
  expect(facts.filter((fact) => !truth.includes(fact))).toEqual([]);
  if (rulesIn(dossier).length > 0) return 'BROKEN';
  return facts.length === truth.length ? 'SAME' : 'SHORTER';
}

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('Empty.');
  return found;
};

describe('what a server can do to entries', () => {
  test('delivered as it was written, it holds for everybody', () => {
    for (const [, pair] of readers) {
      expect(look(pair, (delivered) => delivered)).toBe('SAME');
      expect(story.deliveredTo(pair).length).toBeGreaterThan(5);
    }
  });

  test('a byte flipped anywhere in any entry never goes unseen', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.nat(7), (who, which, where, bit) => {
        const [, pair] = at(readers, who);
        const seen = look(pair, (delivered) =>
          delivered.map((one, index) => {
            if (index !== which % delivered.length) return one;
            const bytes = fromBase64url(one.entry);
            return { ...one, entry: toBase64url(flipped(bytes, where % bytes.length, 1 << bit)) };
          }),
        );
        expect(['NO_ENTRY', 'BROKEN']).toContain(seen);
      }),
      runs(60),
    );
  });

  test('an entry kept back from the middle of a compartment, doubled, or out of order', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom('drop', 'double', 'swap'), (who, n, how) => {
        const [, pair] = at(readers, who);
        const seen = look(pair, (delivered) => {
          const index = n % (delivered.length - 1);
          const [here, next] = [at(delivered, index), at(delivered, index + 1)];
          // Compartments are delivered one after another: only within one is there an order to break.
          fc.pre(here.compartmentId === next.compartmentId);
          const [before, after] = [delivered.slice(0, index), delivered.slice(index + 2)];
          const middle = { drop: [next], double: [here, here, next], swap: [next, here] }[how];
          return [...before, ...middle, ...after];
        });
        expect(seen).toBe('BROKEN');
      }),
      runs(40),
    );
  });

  test('an entry moved to another compartment of the dossier, or brought in from another dossier', () => {
    for (const [, pair] of readers) {
      const places = [...new Set(story.deliveredTo(pair).map((one) => one.compartmentId))];
      for (const compartmentId of places) {
        const moved = look(pair, (delivered) => [
          ...delivered,
          ...delivered
            .filter((one) => one.compartmentId !== compartmentId)
            .slice(0, 1)
            .map((one) => ({ ...one, compartmentId })),
        ]);
        expect(moved).toBe('BROKEN');
        const foreign = other.deliveredTo(organisation.pairs.noor).map((one) => ({
          ...{ ...one, compartmentId, dossierId: at(story.deliveredTo(pair), 0).dossierId },
        }));
        expect(look(pair, (delivered) => [...delivered, ...foreign])).toBe('BROKEN');
      }
    }
  });

  test('another dossier under the same name gives no facts at all', () => {
    for (const [, pair] of readers.slice(1)) {
      const foreign = other.deliveredTo(pair);
      const dossier = foldOrNull(story.id, pair, foreign, organisation.book);
      const truth = factsIn(story.read(pair));
      expect(dossier && factsIn(dossier).filter((fact) => truth.includes(fact))).toEqual([]);
      expect(dossier && rulesIn(dossier).length).toBeGreaterThan(0);
    }
  });

  test('shares of another epoch or compartment, or none: shown as unreadable, never as empty', () => {
    for (const [, pair] of readers) {
      const shares = story.deliveredTo(pair).flatMap((one) => one.shares);
      const swapped = at(shares, 0).share;
      expect(
        look(pair, (delivered) =>
          delivered.map((one) => ({
            ...one,
            shares: one.shares.map(({ epoch }) => ({ epoch, share: swapped })),
          })),
        ),
      ).toBe('BROKEN');
      expect(look(pair, (delivered) => delivered.map((one) => ({ ...one, shares: [] })))).toBe(
        'BROKEN',
      );
    }
  });
});
