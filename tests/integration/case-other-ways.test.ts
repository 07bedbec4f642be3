import { describe, expect, test } from 'vitest';
import {
  INTAKE,
  takenIn,
  takeSteps,
  opened,
  missed,
  investigated,
} from '../../scripts/demo/case.ts';
import { expectDone } from '../../scripts/demo/organise.ts';
import {
  confirmed,
  consented,
  deliberation,
  expectSound,
  filed,
  handedOver,
  heard,
  inquiry,
  invited,
  KEES,
  letterFor,
  proposal,
  ruleOf,
  tries,
  viewAt,
  type Step,
  ownWorld,
} from '../support/case.ts';

/* A danger, a report without a code, advice: with real keys. */

const world = ownWorld();

const OVERRIDE: Step = {
  ...{ type: 'ConsentOverridden', ground: 'DANGER', readers: [] },
  why: 'Er is direct gevaar voor iemand anders.',
};

describe('a danger that was logged', () => {
  test('passes over the reporter’s no, and the reporter reads why', async () => {
    const { noor, bram, lotte } = world.desks;
    const { reporter, id } = await filed(world);
    await takenIn(noor, id, { signedBy: reporter });
    expect(ruleOf(await noor.handOver(id))).toBe('CONSENT_MISSING');
    expect(await tries(noor, id, { ...OVERRIDE, why: ' ' })).toBe('REASON_MISSING');
    await takeSteps(noor, id, [OVERRIDE]);
    const told = expectDone(await reporter.refresh());
    expect(told.case.override).toMatchObject({
      ...{ ground: 'DANGER', why: 'Er is direct gevaar voor iemand anders.' },
      by: { name: 'Noor Voorbeeld' },
    });
    expect((await viewAt(noor, id)).may.handOver).toBe(true);
    expectDone(await noor.handOver(id));
    const seen = await viewAt(bram, id);
    // The words and the signed paper go along; the name does not.
    expect(seen.report?.story).toContain('Kees legde');
    expect(seen.statements).toMatchObject([{ state: 'SIGNED' }]);
    expect(seen.identity).toEqual({ state: 'HIDDEN' });
    await opened(bram, id);
    await expectSound(id, [noor, bram, lotte], [reporter]);
  }, 120_000);

  test('leaves a paper that nobody answered behind, and breaks nothing', async () => {
    const { noor, bram } = world.desks;
    const { reporter, id } = await filed(world);
    await takeSteps(noor, id, INTAKE);
    const draft = { paper: 'INTAKE', identity: 'ANONYMOUS', language: 'nl' } as const;
    const words = 'Nog niet gelezen.';
    expectDone(await noor.writeStatement(id, null, { ...draft, words, translations: [] }));
    await takenInWithout(id);
    await takeSteps(noor, id, [OVERRIDE]);
    expectDone(await noor.handOver(id));
    expect((await viewAt(bram, id)).statements).toEqual([]);
    await expectSound(id, [noor, bram], [reporter]);
  }, 120_000);

  const takenInWithout = (id: string) =>
    takeSteps(world.desks.noor, id, [
      { type: 'IntakeUnsigned', why: 'UNREACHABLE', text: 'Drie keer gevraagd.' },
      {
        ...{ type: 'StepsTold', reached: false, explained: false, adviceGiven: false },
        contact: 'Drie keer gevraagd.',
      },
    ]);
});

describe('a report without a code', () => {
  test('"no" while sending: it stays with the VCP, and is erased later', async () => {
    const { noor, bram } = world.desks;
    const { id } = await filed(world, { code: 'NONE', mayPassOn: 'NO' });
    await takenIn(noor, id, { unsigned: 'NO_CODE' });
    expect(ruleOf(await noor.handOver(id))).toBe('CONSENT_MISSING');
    const kept = await takeSteps(noor, id, [
      { type: 'KeptConfidential', why: 'De melder wil niet dat het verder gaat.' },
    ]);
    expect(kept.case.phase).toBe('CONSULT_ONLY');
    expect(kept.case.clocks.map(({ what }) => what)).toContain('KEPT');
    expect(await tries(noor, id, { type: 'DossierErased' })).toBe('TOO_EARLY');
    expect(expectDone(await bram.sync()).map((row) => row.dossierId)).not.toContain(id);
    await expectSound(id, [noor]);
  }, 120_000);

  test('"yes" while sending: to the end, with whom nobody can reach written down', async () => {
    const { noor, bram, lotte } = world.desks;
    const { id } = await filed(world, { code: 'NONE', mayPassOn: 'YES', relation: 'WITNESS' });
    await takenIn(noor, id, { unsigned: 'NO_CODE' });
    expect(await tries(noor, id, { type: 'KeptConfidential', why: 'Toch niet.' })).toBe(
      'NOT_DECLINED',
    );
    expectDone(await noor.handOver(id));
    await investigated(bram, id, 'UNKNOWN');
    const kees = await invited(world, bram, id, KEES);
    await heard(bram, id, kees);
    const meet = deliberation(world, 'bram', 'lotte');
    const unreachable = { type: 'PartyUnreachable', why: 'Geen code.' } as const;
    expect(await tries(bram, id, meet)).toBe('REPORTER_NOT_HEARD');
    await takeSteps(bram, id, [{ ...unreachable, who: 'reporter' }]);
    expect(await tries(bram, id, meet)).toBe('VICTIM_NOT_HEARD');
    await takeSteps(bram, id, [{ ...unreachable, who: 'affectedPerson' }, meet]);
    await takeSteps(bram, id, [missed('MEASURES', 'victim'), missed('MEASURES', 'coordinator')]);
    await takeSteps(bram, id, [proposal('INCONCLUSIVE')]);
    await confirmed(lotte, id);
    await takeSteps(bram, id, [letterFor(kees.personId, 'Wij konden het niet vaststellen.')]);
    expectDone(await kees.browser.refresh());
    expectDone(await kees.browser.readLetter());
    const inform = {
      type: 'PartyInformed',
      how: 'Er is geen code; het staat op de site.',
    } as const;
    expect((await viewAt(bram, id)).case.uninformed).toEqual(['reporter', 'affectedPerson']);
    await takeSteps(bram, id, [{ ...inform, who: 'reporter' }]);
    expect(await tries(bram, id, { type: 'CaseClosed' })).toBe('PARTIES_NOT_INFORMED');
    expect(await tries(bram, id, { ...inform, who: 'affectedPerson', how: '' })).toBe(
      'REASON_MISSING',
    );
    await takeSteps(bram, id, [{ ...inform, who: 'affectedPerson' }, { type: 'CaseClosed' }]);
    await expectSound(id, [noor, bram, lotte], [kees.browser]);
  }, 240_000);

  test('with a code, "no" keeps it too; a yes after all brings it back', async () => {
    const { noor, bram } = world.desks;
    const it = await filed(world);
    const { id, reporter } = it;
    await takenIn(noor, id, { signedBy: reporter });
    expectDone(await noor.askHandover(id, { why: 'Daarom.', extract: 'Kort.', offersRaw: false }));
    const [question] = expectDone(await reporter.refresh()).questions;
    const no = { requestId: question?.requestId ?? '', choice: null, shown: '', language: 'nl' };
    expectDone(await reporter.answerConsent(no));
    await takeSteps(noor, id, [{ type: 'KeptConfidential', why: 'Zij wil het niet.' }]);
    await consented(noor, it, { report: 'EXTRACT', identity: false });
    expect((await viewAt(noor, id)).case.phase).toBe('STATEMENT');
    expectDone(await noor.handOver(id));
    await expectSound(id, [noor, bram], [reporter]);
  }, 120_000);
});

describe('a coordinator who is asked for advice', () => {
  test('sees the question and nothing else', async () => {
    const { bram, iris, noor } = world.desks;
    const { id, reporter, kees } = await inquiry(world);
    const { personId } = kees;
    expectDone(await bram.write(id, personId, 'Dag, wij schrijven je.'));
    expectDone(await bram.sync());
    const ask: Step = { type: 'AdviceAsked', about: 'MEASURES', text: 'Kan het duo stoppen?' };
    await takeSteps(bram, id, [{ event: ask, adviser: world.kids.iris }]);
    const seen = await viewAt(iris, id);
    expect(seen).toMatchObject({
      ...{ report: null, people: [], statements: [], threads: [], namings: [], invitable: [] },
      ...{ extract: null, additions: [], notes: [], broken: [], identity: { state: 'HIDDEN' } },
      case: { number: null, decision: null, tasks: [], proposal: null, parties: [] },
    });
    expect(seen.case.advice.map(({ text }) => text)).toEqual(['Kan het duo stoppen?']);
    expect(JSON.stringify(seen)).not.toMatch(/Kees|Amira|hand op|Dag, wij|CrimeRuledOut/);
    const { length } = seen.case.log;
    expect(length).toBe(1);
    await takeSteps(iris, id, [{ type: 'AdviceGiven', about: 'MEASURES', text: 'Ja.' }]);
    expect(await tries(iris, id, { type: 'LogNoted', text: 'Ik ook.' })).toBe('NOT_YOURS');
    // The VCP has a room of her own with the directie, and reads nothing of this one.
    expect((await viewAt(noor, id)).case.advice).toEqual([]);
    expect((await viewAt(bram, id)).case.advice.map(({ by }) => by)).toEqual([
      'Bram Bestuur',
      'Iris Voorhoofd',
    ]);
    await expectSound(id, [bram, iris, noor], [reporter, kees.browser]);
  }, 120_000);
});

test('what was handed over stays with who it was handed to', async () => {
  const { id } = await handedOver(world);
  const rows = expectDone(await world.desks.iris.sync()).map((row) => row.dossierId);
  expect(rows).not.toContain(id);
});
