import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addDays } from '@gehoord/protocol';
import type { CaseStep, NewPerson } from '@gehoord/client/types';
import { opened, takeSteps } from '../../scripts/demo/case.ts';
import { expectDone } from '../../scripts/demo/organise.ts';
import { PEOPLE } from '../../scripts/demo/people.ts';
import {
  confirmed,
  CONSULTED,
  day,
  deliberated,
  deliberation,
  expectSound,
  handedOver,
  inquiry,
  invited,
  KEES,
  letterFor,
  proposal,
  reporterHeard,
  ruleOf,
  startWorld,
  tries,
  viewAt,
  type World,
} from '../support/case.ts';

/*
 * Acceptance cases 3 and 5 of the domain rules, whole: they take weeks. Server and clients share one
 * clock, which a test moves on.
 */

let world: World;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T10:00:00') });
  world = await startWorld();
}, 120_000);
afterAll(async () => {
  vi.useRealTimers();
  await world.house.tearDown();
});

/** So many days later; the members sign in anew. */
async function later(days: number): Promise<void> {
  vi.setSystemTime(new Date(`${addDays(day(), days)}T10:00:00`));
  for (const key of ['bram', 'lotte', 'noor'] as const) {
    const { signInName } = PEOPLE[key];
    expectDone(await world.desks[key].signIn(signInName, world.people.passphrases[key]));
  }
}

describe('3: an early decision', () => {
  test('waits for the accused: two invitations that passed, and a note', async () => {
    const { bram, lotte } = world.desks;
    const { id, reporter, kees } = await inquiry(world);
    await reporterHeard(bram, id);
    const meet = deliberation(world, 'bram', 'lotte');
    expect(await tries(bram, id, meet)).toBe('ACCUSED_NOT_HEARD');
    const { personId } = kees;
    const declined: CaseStep = {
      ...{ event: { type: 'HearingDeclined', why: 'Kwam twee keer niet.' }, personId },
    };
    const invite = (days: number) =>
      bram.offerHearing(id, { personId, day: addDays(day(), days), text: 'Kom je praten?' });
    expectDone(await invite(1));
    expectDone(await invite(1));
    await later(2);
    // Twice the same day is one opportunity.
    expect(await tries(bram, id, declined)).toBe('TWO_INVITATIONS_FIRST');
    expectDone(await invite(3));
    expect(await tries(bram, id, declined)).toBe('TWO_INVITATIONS_FIRST');
    await later(4);
    expect(await tries(bram, id, meet)).toBe('ACCUSED_NOT_HEARD');
    await takeSteps(bram, id, [declined]);
    expect(expectDone(await kees.browser.refresh()).case.declined?.why).toBe(
      'Kwam twee keer niet.',
    );
    await takeSteps(bram, id, [meet, ...CONSULTED, proposal('UPHELD', 'CONVERSATION')]);
    const decided = await confirmed(lotte, id);
    expect(decided.case.phase).toBe('DECIDED');
    await expectSound(id, [bram, lotte], [reporter, kees.browser]);
  }, 240_000);
});

const SELAM: NewPerson = {
  ...{ role: 'affectedPerson', name: 'Selam Fictief', about: 'De melding gaat ook over jou.' },
};

describe('5: closing', () => {
  test('waits for all three; thirty days under the code count', async () => {
    const { bram, lotte } = world.desks;
    const it = await handedOver(world, { form: { relation: 'WITNESS' } });
    const { id, reporter } = it;
    await opened(bram, id, 'OTHER');
    await takeSteps(bram, id, [
      { type: 'ConsultationMissed', about: 'CRIME', whom: 'confidant', why: 'Niet bereikt.' },
      { type: 'CrimeRuledOut', reason: 'Geen strafbaar feit.', withoutRegardToForce: true },
    ]);
    const kees = await invited(world, bram, id, KEES);
    const selam = await invited(world, bram, id, SELAM);
    await reporterHeard(bram, id);
    const points = ['NATURE', 'OPEN', 'SUPPORT', 'CONTACT', 'STATEMENT'] as const;
    const { personId } = kees;
    expectDone(await bram.offerHearing(id, { personId, day: day(), text: 'Kom je praten?' }));
    expectDone(
      await bram.offerHearing(id, { personId, day: addDays(day(), 1), text: 'Kom je praten?' }),
    );
    await later(2);
    await takeSteps(bram, id, [
      { event: { type: 'HearingDeclined', why: 'Kwam niet.' }, personId },
    ]);
    const meet = deliberation(world, 'bram', 'lotte');
    expect(await tries(bram, id, meet)).toBe('VICTIM_NOT_HEARD');
    expectDone(await bram.noteHearing(id, { personId: selam.personId, day: day(), points }));
    await takeSteps(bram, id, [meet, ...CONSULTED, proposal('INCONCLUSIVE')]);
    await confirmed(lotte, id);

    // Only the victim is told: not enough, today and in a month.
    await takeSteps(bram, id, [letterFor(selam.personId, 'Wij konden het niet vaststellen.')]);
    expectDone(await selam.browser.refresh());
    expectDone(await selam.browser.readLetter());
    expect(await tries(bram, id, { type: 'CaseClosed' })).toBe('PARTIES_NOT_INFORMED');
    expect((await viewAt(bram, id)).case.uninformed).toEqual(['reporter', 'accused']);
    // Selam's name does not go to Kees.
    expect(await tries(bram, id, letterFor(personId, 'Selam kreeg ook een brief.'))).toBe(
      'NAMING_WITHOUT_CONSENT',
    );
    await takeSteps(bram, id, [
      letterFor(personId, 'Wij konden het niet vaststellen.'),
      letterFor(undefined, 'Dank je. Wij hebben het onderzocht.'),
    ]);
    await later(29);
    expect(await tries(bram, id, { type: 'CaseClosed' })).toBe('PARTIES_NOT_INFORMED');
    await later(1);
    await takeSteps(bram, id, [{ type: 'CaseClosed' }]);
    await expectSound(id, [bram, lotte], [reporter, selam.browser, kees.browser]);
  }, 240_000);

  test('an evaluation is skipped after its date, and what was inconclusive is kept two months', async () => {
    const { bram, lotte } = world.desks;
    const it = await deliberated(world);
    const { id } = it;
    await takeSteps(bram, id, [proposal('INCONCLUSIVE')]);
    await confirmed(lotte, id);
    const how = 'Gesproken op kantoor.';
    await takeSteps(bram, id, [
      { type: 'PartyInformed', who: 'reporter', how },
      { type: 'PartyInformed', who: 'accused', how },
      { type: 'CaseClosed' },
    ]);
    const skipped = { type: 'EvaluationSkipped', why: 'Niemand had tijd.' } as const;
    expect(await tries(bram, id, skipped)).toBe('TOO_EARLY');
    await later(14);
    await takeSteps(bram, id, [skipped]);
    expect(
      ruleOf(
        await bram.takeStep(id, { event: { type: 'RetentionSet', until: addDays(day(), 63) } }),
      ),
    ).toBe('RETENTION_OUT_OF_BOUNDS');
    const kept = { type: 'RetentionSet', until: addDays(day(), 30) } as const;
    const view = await takeSteps(bram, id, [kept]);
    expect(view.case).toMatchObject({ phase: 'RETAINED', retainUntil: kept.until });
    await later(31);
    // Nobody has to be asked: one director who signs in orders it, the next one confirms.
    expectDone(await lotte.sync());
    expect(expectDone(await it.reporter.refresh()).status.code).toBeDefined();
    expect((await viewAt(bram, id)).case.phase).toBe('DESTROYED');
  }, 240_000);
});
