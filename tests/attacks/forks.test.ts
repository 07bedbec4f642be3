import { describe, expect, test } from 'vitest';
import type { Delivered } from '../../packages/client/src/core/dossier.ts';
import { planMessage } from '../../packages/client/src/desk/plans.ts';
import { planMessage as planReply } from '../../packages/client/src/reporter/plans.ts';
import { Case, Organisation, rulesIn } from './world.ts';

/*
 * Attack 8: a server tells two readers two stories. Each entry carries, sealed, the heads its author
 * had seen elsewhere; as soon as one of the two writes, the other finds out.
 */

const organisation = new Organisation();

/** A case in which Noor wrote something else, from the very same state as `it`. */
function another(it: Case, words: string): readonly Delivered[] {
  const before = new Map([...it.stored].map(([id, one]) => [id, [...one.entries]]));
  it.desk('noor', planMessage(it.id, 'TALK', words));
  const delivered = it.deliveredTo(organisation.pairs.noor);
  for (const [id, entries] of before) it.stored.get(id)?.entries.splice(0, Infinity, ...entries);
  return delivered;
}

describe('a forked talk', () => {
  test('is found by whoever got the other story, once the reporter wrote anywhere else', () => {
    const it = new Case(organisation);
    const forked = another(it, 'Kom morgen langs.');
    it.desk('noor', planMessage(it.id, 'TALK', 'Kom niet langs.'));
    it.report(planReply('PERSON', 'Dan kom ik niet.'));
    const honest = it.deliveredTo(organisation.pairs.noor);
    expect(rulesIn(it.read(organisation.pairs.noor, honest))).toEqual([]);
    const talk = forked.at(-1)?.compartmentId;
    const mixed = [
      ...forked.filter((one) => one.compartmentId === talk),
      ...honest.filter((one) => one.compartmentId !== talk),
    ];
    expect(rulesIn(it.read(organisation.pairs.noor, mixed))).toEqual(['FORK']);
  });

  test('is not yet to be seen while nobody wrote after it', () => {
    const it = new Case(organisation);
    const forked = another(it, 'Kom morgen langs.');
    expect(rulesIn(it.read(organisation.pairs.noor, forked))).toEqual([]);
  });
});
