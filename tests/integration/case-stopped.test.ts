import { describe, expect, test } from 'vitest';
import { INTAKE, takeSteps, TOLD } from '../../scripts/demo/case.ts';
import { expectDone } from '../../scripts/demo/organise.ts';
import {
  confirmed,
  CONSULTED,
  deliberation,
  expectSound,
  filed,
  handedOver,
  inquiry,
  proposal,
  ruleOf,
  tries,
  viewAt,
  type Step,
  ownWorld,
  bothHeard,
  lettersRead,
} from '../support/case.ts';

/*
 * Acceptance case 7 of the domain rules, and what else can come of a withdrawal: before the handover
 * and after it. With real keys.
 */

const world = ownWorld();

describe('7: a withdrawal', () => {
  test('before the handover: the directie never saw it; it can be taken back', async () => {
    const { noor, bram, lotte } = world.desks;
    const { reporter, id } = await filed(world);
    await takeSteps(noor, id, INTAKE);
    const stopped = expectDone(await reporter.withdraw('Ik wil het niet meer.'));
    expect(stopped).toMatchObject({
      ...{ status: { code: 'GESTOPT' }, case: { mayWithdraw: false, withdrawn: { erases: true } } },
    });
    const gone = await viewAt(noor, id);
    expect(gone.case).toMatchObject({ phase: 'WITHDRAWN', withdrawn: { continued: null } });
    expect(await tries(noor, id, { type: 'DossierErased' })).toBe('TOO_EARLY');
    expect(await tries(noor, id, TOLD)).toBe('WRONG_MOMENT');
    expect(ruleOf(await noor.askHandover(id, { why: 'x', extract: 'x', offersRaw: false }))).toBe(
      'WRONG_MOMENT',
    );
    const back = expectDone(await reporter.goOn());
    expect(back).toMatchObject({ status: { code: 'ONTVANGEN' }, case: { withdrawn: null } });
    expect((await viewAt(noor, id)).case.phase).toBe('INTAKE');
    expectDone(await reporter.withdraw(null));
    for (const desk of [bram, lotte]) {
      const rows = expectDone(await desk.sync()).map((row) => row.dossierId);
      expect(rows).not.toContain(id);
      expect(await desk.dossier(id)).toEqual({ ok: false, problem: 'DOSSIER_UNKNOWN' });
    }
    await expectSound(id, [noor], [reporter]);
  });

  test('what was handed over was seen by the directie: the comparison is no accident', async () => {
    const { id } = await handedOver(world);
    const rows = expectDone(await world.desks.bram.sync()).map((row) => row.dossierId);
    expect(rows).toContain(id);
  });
});

describe('a withdrawal after the handover', () => {
  const meet = () => deliberation(world, 'bram', 'lotte');

  test('stops the case until there is a ground, and the reporter reads it', async () => {
    const { bram, lotte } = world.desks;
    const { id, reporter, kees } = await inquiry(world);
    await bothHeard(bram, { id, kees });
    const stopped = expectDone(await reporter.withdraw('Ik durf niet meer.'));
    expect(stopped.case.withdrawn).toMatchObject({ erases: false, undoUntil: null });
    expect(stopped.status.code).toBe('GESTOPT');
    expect((await viewAt(bram, id)).case).toMatchObject({ phase: 'INVESTIGATION' });
    expect(await tries(bram, id, meet())).toBe('REPORTER_WITHDREW');
    const go = { type: 'ContinuedAfterWithdrawal', ground: 'SAFETY' } as const;
    expect(await tries(bram, id, { ...go, why: '' })).toBe('REASON_MISSING');
    await takeSteps(bram, id, [{ ...go, why: 'Anderen lopen gevaar.' }]);
    const told = expectDone(await reporter.refresh());
    expect(told.case.withdrawn?.continued).toMatchObject({
      ...{ ground: 'SAFETY', why: 'Anderen lopen gevaar.', by: { name: 'Bram Bestuur' } },
    });
    expect(await tries(lotte, id, { ...go, why: 'Nog eens.' })).toBe('NOT_WITHDRAWN');
    await takeSteps(bram, id, [meet(), ...CONSULTED]);
    // Kees' own signature beside no other evidence: the reporter's statement counts no more.
    expect(await tries(bram, id, proposal('UPHELD', 'TERMINATION'))).toBe(
      'UNCONFIRMED_EVIDENCE_ONLY',
    );
    await takeSteps(bram, id, [proposal('UPHELD', 'CONVERSATION')]);
    await expectSound(id, [bram, lotte], [reporter, kees.browser]);
  }, 240_000);

  test('or the case is dropped, and the accused hears that too', async () => {
    const { bram, lotte } = world.desks;
    const { id, reporter, kees } = await inquiry(world);
    const drop: Step = { type: 'CaseDropped', why: 'Er is geen grond om door te gaan.' };
    expect(await tries(bram, id, drop)).toBe('NOT_WITHDRAWN');
    expectDone(await reporter.withdraw(null));
    const dropped = await takeSteps(bram, id, [drop]);
    expect(dropped.case.phase).toBe('INFORMING');
    expect(await tries(bram, id, { type: 'CaseClosed' })).toBe('PARTIES_NOT_INFORMED');
    const letters = ['Wij stoppen, zoals je vroeg.', 'Wij stoppen. Er is niets besloten.'] as const;
    await lettersRead(bram, { id, reporter, kees }, letters);
    await takeSteps(bram, id, [{ type: 'CaseClosed' }]);
    await expectSound(id, [bram, lotte], [reporter, kees.browser]);
  }, 240_000);

  test('after the decision and before the letter is noted, and breaks nothing', async () => {
    const { bram, lotte } = world.desks;
    const { id, reporter, kees } = await inquiry(world);
    await bothHeard(bram, { id, kees });
    await takeSteps(bram, id, [meet(), ...CONSULTED, proposal('UPHELD', 'CONVERSATION')]);
    await confirmed(lotte, id);
    expectDone(await reporter.refresh());
    expectDone(await reporter.withdraw(null));
    const seen = await viewAt(bram, id);
    expect(seen.case).toMatchObject({ phase: 'DECIDED', withdrawn: { continued: null } });
    expect(seen.case.steps.filter(({ needed }) => needed).map(({ event }) => event)).toEqual([
      'LetterSent',
      'PartyInformed',
    ]);
    await expectSound(id, [bram, lotte], [reporter, kees.browser]);
  }, 240_000);
});
