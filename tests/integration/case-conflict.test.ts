import { describe, expect, test } from 'vitest';
import { call, desk as endpoints } from '@gehoord/contract';
import { fromBase64url, toHex } from '@gehoord/crypto';
import { signIn } from '../../packages/client/src/desk/sign-in.ts';
import {
  opened,
  takeSteps,
  takenIn,
  investigated,
  signWhatWaits,
} from '../../scripts/demo/case.ts';
import { expectDone } from '../../scripts/demo/organise.ts';
import type { PersonKey } from '../../scripts/demo/people.ts';
import {
  confirmed,
  consented,
  CONSULTED,
  deliberated,
  deliberation,
  expectSound,
  filed,
  handedOver,
  heard,
  inquiry,
  invited,
  KEES,
  proposal,
  reporterHeard,
  ruleOf,
  tries,
  viewAt,
  type Step,
  ownWorld,
} from '../support/case.ts';

/*
 * Somebody of the directie has a conflict of interest: from the first word on, or found out later.
 * What the server gives them is asked of the server itself.
 */

const world = ownWorld();

/** Everything the server lists for a member: dossiers and places, by the API itself. */
async function listedFor(who: PersonKey) {
  const { house, people } = world;
  const transport = { fetch: globalThis.fetch, origin: house.desk, timeout: 60_000 };
  const { token } = expectDone(await signIn(transport, who, people.passphrases[who]));
  const body = { after: 0, most: 2000 };
  const { items } = expectDone(await call(transport, endpoints.feed, { token, body }));
  await call(transport, endpoints.closeSession, { token });
  return items.map(({ dossierId, ...rest }) => ({
    ...rest,
    dossierId: toHex(fromBase64url(dossierId)),
  }));
}

const declared = (who: PersonKey, why = 'Hij is mijn zwager.'): Step => ({
  ...{ type: 'ConflictDeclared', kid: world.kids[who], why },
});

describe('a director whom the report is about', () => {
  test('gets nothing from the server, from the report to the decision of the others', async () => {
    const { noor, bram, lotte, teun } = world.desks;
    await handedOver(world);
    const before = await listedFor('bram');
    expect(before.length).toBeGreaterThan(0);
    const rows = expectDone(await bram.sync());
    const same = async (id: string) => {
      expect(await listedFor('bram')).toEqual(before);
      expect(expectDone(await bram.sync())).toEqual(rows);
      expect(await bram.dossier(id)).toEqual({ ok: false, problem: 'DOSSIER_UNKNOWN' });
    };
    const subject = { role: 'STAFF', staff: [world.kids.bram] } as const;
    const it = await filed(world, { subject });
    const { id } = it;
    await same(id);
    await takenIn(noor, id, { signedBy: it.reporter });
    await consented(noor, it, { report: 'RAW', identity: false });
    expectDone(await noor.handOver(id));
    await same(id);
    // Two decide: Lotte, and Teun who stands in. Nobody lets Bram in.
    await investigated(lotte, id);
    expect((await viewAt(lotte, id)).case.deciders.map(({ name }) => name).sort()).toEqual([
      'Lotte Leiding',
      'Teun Reserve',
    ]);
    const kees = await invited(world, lotte, id, { ...KEES, name: 'Bram Bestuur' });
    await reporterHeard(lotte, id);
    await heard(teun, id, kees);
    expect(await tries(teun, id, deliberation(world, 'teun', 'bram'))).toBe('TWO_DECIDERS');
    await takeSteps(teun, id, [deliberation(world, 'teun', 'lotte'), ...CONSULTED]);
    await takeSteps(teun, id, [proposal('UPHELD', 'REPRIMAND')]);
    await confirmed(lotte, id);
    await same(id);
    expect((await listedFor('lotte')).some(({ dossierId }) => dossierId === id)).toBe(true);
    await expectSound(id, [lotte, teun, noor], [it.reporter, kees.browser]);
  }, 240_000);
});

describe('a director who turns out to have a conflict', () => {
  test('reads nothing from then on, in any compartment; the others go on', async () => {
    const { noor, bram, lotte, teun } = world.desks;
    const { id, reporter, kees } = await inquiry(world);
    const ask: Step = { type: 'AdviceAsked', about: 'MEASURES', text: 'Wat raad jij aan?' };
    await takeSteps(bram, id, [{ event: ask, adviser: world.kids.noor }]);
    await reporterHeard(bram, id);
    const { statements } = await heard(lotte, id, kees);
    await lotte.addNote(id, 'Voor mijzelf.');
    const draft = { paper: 'HEARING', identity: 'SEEN', language: 'nl', translations: [] } as const;
    // A paper that waits for Kees stays open to him.
    const more = expectDone(
      await lotte.writeStatement(id, null, { ...draft, words: 'Nog iets.' }, kees.personId),
    ).statements.find((one) => !statements.some((it) => it.id === one.id));
    expectDone(await lotte.offerStatement(id, more?.id ?? ''));
    const before = (await listedFor('lotte')).filter(({ dossierId }) => dossierId === id);
    expect(before.length).toBeGreaterThan(10);

    expect(await tries(bram, id, declared('lotte', ' '))).toBe('REASON_MISSING');
    const view = await takeSteps(bram, id, [declared('lotte')]);
    expect(view.case.conflicts).toEqual(['Lotte Leiding']);
    expect(view.case.deciders.map(({ name }) => name)).not.toContain('Lotte Leiding');

    // Everything that is written from here on stays with the others.
    expectDone(await bram.write(id, 'PERSON', 'Wij gaan verder.'));
    expectDone(await bram.write(id, kees.personId, 'Wij gaan verder.'));
    await takeSteps(bram, id, [
      { type: 'LogNoted', text: 'Teun wordt gevraagd.' },
      { event: { ...ask, text: 'En nu?' }, adviser: world.kids.noor },
    ]);
    await signWhatWaits(kees.browser);
    expectDone(await reporter.reply('PERSON', 'Goed.'));
    const after = (await listedFor('lotte')).filter(({ dossierId }) => dossierId === id);
    expect(after).toEqual(before);
    expect(JSON.stringify(await viewAt(lotte, id))).not.toMatch(/verder|Teun wordt|zwager/);
    for (const step of [{ type: 'LogNoted', text: 'Ik ook.' }, proposal('UPHELD')] as const) {
      expect(await tries(lotte, id, step)).not.toBeNull();
    }
    expect((await lotte.write(id, 'PERSON', 'Hallo?')).ok).toBe(false);
    // Nobody outside reads why, nor does the adviser.
    expect(JSON.stringify(expectDone(await reporter.refresh()))).not.toContain('zwager');
    expect(JSON.stringify(await viewAt(noor, id))).not.toContain('zwager');
    expect(expectDone(await teun.sync()).map((row) => row.dossierId)).not.toContain(id);
    const seen = await viewAt(bram, id);
    expect(seen.statements.map(({ state }) => state)).toEqual(['SIGNED', 'SIGNED', 'SIGNED']);
    await expectSound(id, [bram, noor], [reporter, kees.browser]);
  }, 240_000);

  test('steps back themselves: the other goes on, and what they proposed is gone', async () => {
    const { bram, lotte } = world.desks;
    const { id, reporter, kees } = await deliberated(world);
    await takeSteps(lotte, id, [proposal('UPHELD', 'REPRIMAND')]);
    const left = await lotte.takeStep(id, { event: declared('lotte') });
    expect(left.ok).toBe(true);
    const seen = await viewAt(bram, id);
    expect(seen.case).toMatchObject({ proposal: null, conflicts: ['Lotte Leiding'] });
    await takeSteps(bram, id, [proposal('UPHELD', 'REPRIMAND')]);
    const decisionId = (await viewAt(bram, id)).case.proposal?.decisionId ?? '';
    expect(await tries(bram, id, { type: 'DecisionConfirmed', decisionId })).toBe(
      'SECOND_SIGNATURE_REQUIRED',
    );
    expect(await tries(lotte, id, { type: 'DecisionConfirmed', decisionId })).not.toBeNull();
    expect(ruleOf(await bram.takeStep(id, { event: declared('bram') }))).toBe('NO_READER_LEFT');
    await expectSound(id, [bram], [reporter, kees.browser]);
  }, 240_000);
});

describe('two desks at once', () => {
  test('open the same case: the second is told, and nothing is broken', async () => {
    const { bram, lotte } = world.desks;
    const { id } = await handedOver(world);
    for (const desk of [bram, lotte]) await viewAt(desk, id);
    await opened(bram, id);
    // Lotte has not looked since.
    const again: Step = {
      ...{ type: 'CaseOpened', number: '2026-008', receivedOn: '', victimIs: 'OTHER' },
    };
    expect(ruleOf(await lotte.takeStep(id, { event: again }))).toBe('CASE_EXISTS');
    expect((await viewAt(lotte, id)).case).toMatchObject({ number: '2026-007' });
    await expectSound(id, [bram, lotte]);
  }, 120_000);

  test('open the same case in the same moment: one of them did, and nothing is broken', async () => {
    const { bram, lotte } = world.desks;
    const { id } = await handedOver(world);
    for (const desk of [bram, lotte]) await viewAt(desk, id);
    const open = (number: string): Step => ({
      ...{ type: 'CaseOpened', number, receivedOn: '', victimIs: 'REPORTER' },
    });
    const answers = await Promise.all([
      bram.takeStep(id, { event: open('2026-101') }),
      lotte.takeStep(id, { event: open('2026-102') }),
    ]);
    expect(answers.map(ruleOf).sort()).toEqual(['CASE_EXISTS', null].sort());
    const [one, other] = [await viewAt(bram, id), await viewAt(lotte, id)];
    expect(one.case.number).toBe(other.case.number);
    await expectSound(id, [bram, lotte]);
  }, 120_000);

  test('both propose a decision: the second is told, and goes on with the first', async () => {
    const { bram, lotte } = world.desks;
    const { id } = await deliberated(world);
    await viewAt(bram, id);
    await viewAt(lotte, id);
    // Neither has seen the other's.
    const [first, second] = await Promise.all([
      bram.takeStep(id, { event: proposal('UPHELD', 'REPRIMAND') }),
      lotte.takeStep(id, { event: proposal('UPHELD', 'CONVERSATION') }),
    ]);
    const rules = [first, second].map(ruleOf);
    expect([...rules].sort()).toEqual(['QUESTION_WAITS', null].sort());
    const late = rules[0] === null ? lotte : bram;
    const early = late === lotte ? bram : lotte;
    expect((await viewAt(late, id)).case.proposal?.mine).toBe(false);
    const decided = await confirmed(late, id);
    expect(decided.case.phase).toBe('DECIDED');
    expect(decided.case.decision?.measure).toBe(late === lotte ? 'REPRIMAND' : 'CONVERSATION');
    await expectSound(id, [early, late]);
  }, 240_000);
});
