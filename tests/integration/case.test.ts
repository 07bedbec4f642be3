import { describe, expect, test } from 'vitest';
import { addMonths } from '@gehoord/protocol';
import {
  HEARING_POINTS,
  type HearingPoint,
  type NamingQuestion,
  type PaperDraft,
} from '@gehoord/client/types';
import {
  advised,
  INTAKE,
  INTAKE_PAPER,
  RULED_OUT,
  signedBy,
  takeSteps,
  TOLD,
  signWhatWaits,
} from '../../scripts/demo/case.ts';
import { expectDone } from '../../scripts/demo/organise.ts';
import {
  closed,
  confirmed,
  consented,
  CONSULTED,
  day,
  deliberation,
  expectSound,
  filed,
  heard,
  inquiry,
  invited,
  KEES,
  letterFor,
  proposal,
  reporterHeard,
  ruleOf,
  tries,
  viewAt,
  type Step,
  ownWorld,
} from '../support/case.ts';

/*
 * The acceptance cases of the domain rules, whole: real keys, a real server, a desk of their own for
 * every member and a browser of their own for everybody with a code.
 */

const world = ownWorld();

const [NOTED, SAFE] = INTAKE as readonly [Step, Step];

describe('1: the full path', () => {
  test('from Amira’s first word to what is kept for two years', async () => {
    const { noor, bram, lotte, iris } = world.desks;
    const { reporter, id } = await filed(world);

    // The intake: in its order, and nothing skipped.
    expect(await tries(noor, id, SAFE)).toBe('WRONG_MOMENT');
    expect(await tries(noor, id, { ...NOTED, conflictChecked: false } as Step)).toBe(
      'CONFLICT_UNCHECKED',
    );
    expect(await tries(noor, id, { ...NOTED, danger: 'ACUTE' } as Step)).toBe('DANGER_UNATTENDED');
    await takeSteps(noor, id, [NOTED]);
    const written = expectDone(await noor.writeStatement(id, null, INTAKE_PAPER)).statements[0];
    expect(ruleOf(await noor.offerStatement(id, written?.id ?? ''))).toBe('SAFETY_FIRST');
    await takeSteps(noor, id, [SAFE]);
    expect(await tries(noor, id, TOLD)).toBe('WRONG_MOMENT');
    expectDone(await noor.offerStatement(id, written?.id ?? ''));
    await signWhatWaits(reporter);

    // The consent to hand it over, and then only after the next steps were told.
    await consented(noor, { reporter, id }, { report: 'RAW', identity: true });
    expect(ruleOf(await noor.handOver(id))).toBe('STEPS_NOT_TOLD');
    expect(expectDone(await bram.sync())).toEqual([]);
    await takeSteps(noor, id, [TOLD]);
    expectDone(await noor.handOver(id));

    // Registered: number, plan, timeline, log.
    const number = (await viewAt(bram, id)).case.proposedNumber;
    const open: Step = { type: 'CaseOpened', number, receivedOn: '', victimIs: 'REPORTER' };
    expect(await tries(bram, id, RULED_OUT)).toBe('NO_CASE');
    await takeSteps(bram, id, [open]);
    expect(await tries(lotte, id, open)).toBe('CASE_EXISTS');
    const task = { type: 'TaskPlanned', taskId: '', text: 'Kees horen.' } as const;
    const owner = world.kids.lotte;
    expect(await tries(bram, id, { ...task, owner, due: '2020-01-01' })).toBe('DATE_IN_THE_PAST');
    await takeSteps(bram, id, [{ ...task, owner, due: '2099-01-01' }]);
    const [planned] = (await viewAt(lotte, id)).case.tasks;
    expect(planned).toMatchObject({ text: 'Kees horen.', owner: 'Lotte Leiding', ended: null });
    const taskId = planned?.taskId ?? '';
    const done = { type: 'TaskEnded', taskId, how: 'DONE', note: '' } as const;
    // What she notes for herself alone stands in no logbook, and moves nothing in hers.
    expectDone(await lotte.addNote(id, 'Kees belde mij thuis.'));
    await takeSteps(lotte, id, [done, { type: 'LogNoted', text: 'Wij spraken met Noor.' }]);
    expect(await tries(bram, id, done)).toBe('NO_SUCH_TASK');

    // The crime check, with the advice of the VCP.
    expect(await tries(bram, id, RULED_OUT)).toBe('CONFIDANT_NOT_CONSULTED');
    const advice = await advised(bram, id, 'CRIME', { desk: noor, kid: world.kids.noor });
    expect(advice.case.advice.map(({ by, asked }) => [by, asked])).toEqual([
      ['Bram Bestuur', true],
      ['Noor Voorbeeld', false],
    ]);
    expect(await tries(bram, id, { ...RULED_OUT, withoutRegardToForce: false } as Step)).toBe(
      'FORCE_WEIGHED',
    );
    await takeSteps(bram, id, [RULED_OUT]);

    // Naming, with consent; then Kees and a witness are invited and heard.
    const named = { ...KEES, about: 'Amira Proefmelder meldde ongewenst gedrag.' };
    expect(ruleOf(await bram.invitePerson(id, named))).toBe('NAMING_WITHOUT_CONSENT');
    const [own] = (await viewAt(bram, id)).namings;
    const question = { why: 'Dan kan hij antwoorden.', name: 'Amira Proefmelder' };
    expectDone(await bram.askNaming(id, { personId: own?.id ?? '', ...question }));
    const { requestId } = expectDone(await reporter.refresh()).naming as NamingQuestion;
    const yes = { requestId, yes: true, shown: 'Mag Kees jouw naam horen?', language: 'nl' };
    expectDone(await reporter.answerNaming(yes));
    expectDone(await bram.sync());
    const kees = await invited(world, bram, id, named);
    const about = 'Misschien heb jij iets gezien.';
    const wendy = await invited(world, bram, id, {
      ...{ role: 'witness', name: 'Wendy Fictief', about },
    });
    expect(await tries(bram, id, deliberation(world, 'bram', 'lotte'))).toBe('REPORTER_NOT_HEARD');
    await reporterHeard(bram, id);
    expect(await tries(bram, id, deliberation(world, 'bram', 'lotte'))).toBe('ACCUSED_NOT_HEARD');
    const some: readonly HearingPoint[] = ['NATURE', 'OPEN'];
    const half = { personId: kees.personId, day: day(), points: some };
    expect(ruleOf(await bram.noteHearing(id, half))).toBe('HEARING_INCOMPLETE');
    await heard(lotte, id, kees);
    await heard(lotte, id, wendy);

    // Two deliberate, two sign.
    expect(await tries(bram, id, proposal('UPHELD', 'REPRIMAND'))).toBe('WRONG_MOMENT');
    expect(await tries(bram, id, deliberation(world, 'bram'))).toBe('TWO_DECIDERS');
    expect(await tries(bram, id, deliberation(world, 'bram', 'noor'))).toBe('TWO_DECIDERS');
    await takeSteps(bram, id, [deliberation(world, 'bram', 'lotte')]);
    expect(await tries(bram, id, proposal('UPHELD', 'REPRIMAND'))).toBe('VICTIM_NOT_CONSULTED');
    await takeSteps(bram, id, CONSULTED.slice(0, 1));
    expect(await tries(bram, id, proposal('UPHELD', 'REPRIMAND'))).toBe(
      'COORDINATOR_NOT_CONSULTED',
    );
    await advised(bram, id, 'MEASURES', { desk: iris, kid: world.kids.iris });
    expect(await tries(bram, id, proposal('INCONCLUSIVE', 'REPRIMAND'))).toBe(
      'MEASURE_WITHOUT_FINDING',
    );
    expect(await tries(bram, id, letterFor(undefined, 'Te vroeg.'))).toBe('NOT_DECIDED');
    const proposed = await takeSteps(bram, id, [proposal('UPHELD', 'REPRIMAND')]);
    const decisionId = proposed.case.proposal?.decisionId ?? '';
    expect(proposed.case.proposal).toMatchObject({ mine: true, by: 'Bram Bestuur' });
    expect(await tries(bram, id, { type: 'DecisionConfirmed', decisionId })).toBe(
      'SECOND_SIGNATURE_REQUIRED',
    );
    const decided = await confirmed(lotte, id);
    expect(decided.case.decision).toMatchObject({
      ...{ finding: 'UPHELD', measure: 'REPRIMAND' },
      signatures: [{ name: 'Bram Bestuur' }, { name: 'Lotte Leiding' }],
    });
    // On paper both signatures have a key and a mark of their own, the same on every desk.
    const { signatures = [] } = (await viewAt(bram, id)).case.decision ?? {};
    expect(decided.case.decision?.signatures).toEqual(signatures);
    const { members } = expectDone(await bram.team());
    for (const { name, fingerprint } of signatures)
      expect(members.find((one) => one.name === name)?.fingerprint).toEqual(fingerprint);
    expect(new Set(signatures.map(({ mark }) => mark.join(' '))).size).toBe(2);

    // Three letters, each their own; closed once everybody knows.
    await takeSteps(bram, id, [letterFor(undefined, 'Wij geven een berisping. Dank je.')]);
    expect(await tries(bram, id, { type: 'CaseClosed' })).toBe('PARTIES_NOT_INFORMED');
    await takeSteps(bram, id, [
      letterFor(kees.personId, 'Je krijgt een berisping.'),
      letterFor(wendy.personId, 'Dank je. De zaak is klaar.'),
    ]);
    const letters = [];
    for (const browser of [reporter, kees.browser, wendy.browser]) {
      const { letter } = expectDone(await browser.refresh()).case;
      expect(letter).toMatchObject({ by: { name: 'Bram Bestuur' }, readOn: null });
      letters.push(letter?.text);
      const after = expectDone(await browser.readLetter());
      expect(after.case.letter?.readOn).toBe(day());
    }
    expect(new Set(letters).size).toBe(3);
    await takeSteps(lotte, id, [{ type: 'CaseClosed' }]);

    // Evaluated without a name; kept for two years and no longer.
    expect(await tries(bram, id, { type: 'Evaluated', text: 'Kees was op tijd.' })).toBe(
      'EVALUATION_NAMES',
    );
    await takeSteps(bram, id, [{ type: 'Evaluated', text: 'Het ging zorgvuldig.' }]);
    const until = addMonths(day(), 24);
    expect(await tries(bram, id, { type: 'RetentionSet', until: '2099-01-01' })).toBe(
      'RETENTION_OUT_OF_BOUNDS',
    );
    const kept = await takeSteps(bram, id, [{ type: 'RetentionSet', until }]);
    expect(kept.case).toMatchObject({ phase: 'RETAINED', retainUntil: until, number });
    expect(await tries(bram, id, { type: 'RetentionEnded', orderId: '' })).toBe('TOO_EARLY');

    // Two signed hearings and a signed intake; the same for both directors, nothing broken anywhere.
    expect(kept.statements.map(({ paper, state }) => [paper, state]).sort()).toEqual([
      ['HEARING', 'SIGNED'],
      ['HEARING', 'SIGNED'],
      ['INTAKE', 'SIGNED'],
    ]);
    const log = (await viewAt(lotte, id)).case.log;
    expect(log).toEqual((await viewAt(bram, id)).case.log);
    const told = log.filter(({ event }) => event === 'LetterSent').map(({ whom }) => whom);
    expect(told).toContainEqual({ role: 'reporter', name: '' });
    expect(told).toContainEqual({ role: 'accused', name: KEES.name });
    expect(told.map((whom) => whom?.role).sort()).toEqual(['accused', 'reporter', 'witness']);
    expect(log.find(({ event }) => event === 'CaseClosed')?.whom).toBeNull();
    await expectSound(id, [noor, bram, lotte, iris], [reporter, kees.browser, wendy.browser]);
  }, 240_000);
});

describe('2: anonymous', () => {
  const draft = { ...INTAKE_PAPER, identity: 'ANONYMOUS' } as const;
  const form = { identity: null } as const;

  test('the accused reads the nature of it, and no name', async () => {
    const { bram } = world.desks;
    const { id, reporter, kees } = await inquiry(world, { draft, form, identity: false });
    await takeSteps(bram, id, [{ type: 'AliasNoted', name: 'Mira Proefmelder' }]);
    const { personId } = kees;
    const offer = (text: string) => bram.offerHearing(id, { personId, day: day(), text });
    expect(ruleOf(await offer('Mira heeft iets verteld.'))).toBe('NAMING_WITHOUT_CONSENT');
    expect(ruleOf(await offer('MIRA PROEFMELDER heeft iets verteld.'))).toBe(
      'NAMING_WITHOUT_CONSENT',
    );
    expect(ruleOf(await bram.write(id, personId, 'Het gaat om Mira.'))).toBe(
      'NAMING_WITHOUT_CONSENT',
    );
    const paper: PaperDraft = { ...draft, paper: 'HEARING', words: 'Over Mira zei Kees niets.' };
    const view = expectDone(await bram.writeStatement(id, null, paper, personId));
    const written = view.statements.find((one) => one.paper === 'HEARING');
    expect(ruleOf(await bram.offerStatement(id, written?.id ?? ''))).toBe('NAMING_WITHOUT_CONSENT');
    // Initials are a warning on the screen; the nature of it passes.
    expectDone(await offer('M.P. kwam praten.'));
    expectDone(await bram.write(id, personId, 'Het gaat over ongewenst aanraken.'));
    await expectSound(id, [bram], [reporter, kees.browser]);
  });

  test('nobody is sent away on a code alone', async () => {
    const { bram } = world.desks;
    const { id, kees, reporter } = await inquiry(world, { draft, form, identity: false });
    await reporterHeard(bram, id);
    const { personId, browser } = kees;
    expectDone(await bram.noteHearing(id, { personId, day: day(), points: HEARING_POINTS }));
    // Kees was seen by nobody either: his own signature confirms nothing.
    const paper: PaperDraft = { ...draft, paper: 'HEARING', words: 'Kees zegt van niet.' };
    await signedBy(browser, { desk: bram, id, personId, draft: paper });
    await takeSteps(bram, id, [deliberation(world, 'bram', 'lotte'), ...CONSULTED]);
    expect(await tries(bram, id, proposal('UPHELD', 'TERMINATION'))).toBe(
      'UNCONFIRMED_EVIDENCE_ONLY',
    );
    await takeSteps(bram, id, [proposal('UPHELD', 'CONVERSATION')]);
    await expectSound(id, [bram, world.desks.lotte], [reporter, browser]);
  });
});

describe('4: an acquittal', () => {
  test('takes the keys of two people to destroy, and is not kept', async () => {
    const { bram, lotte } = world.desks;
    const { id, reporter, kees } = await closed(world, proposal('UNFOUNDED'));
    expect(await tries(bram, id, { type: 'EvaluationSkipped', why: 'Geen tijd.' })).toBe(
      'TOO_EARLY',
    );
    await takeSteps(bram, id, [{ type: 'Evaluated', text: 'Het ging zorgvuldig.' }]);
    expect(await tries(bram, id, { type: 'RetentionSet', until: '2027-01-01' })).toBe(
      'NOT_UNFOUNDED',
    );
    const order: Step = { type: 'DestructionOrdered', orderId: '', shredded: true };
    expect(await tries(bram, id, { ...order, shredded: false })).toBe('NOT_SHREDDED');
    await takeSteps(bram, id, [order]);
    expect(await tries(bram, id, order)).toBe('QUESTION_WAITS');
    const confirm: Step = { type: 'DestructionConfirmed', orderId: '' };
    expect(await tries(bram, id, confirm)).toBe('SECOND_SIGNATURE_REQUIRED');
    expect(await tries(lotte, id, { ...confirm, orderId: 'cd'.repeat(16) })).toBe('NOT_ORDERED');
    expect((await viewAt(bram, id)).case.phase).toBe('EVALUATED');
    await expectSound(id, [bram, lotte], [reporter, kees.browser]);
  });
});
