import { describe, expect, test } from 'vitest';
import { takeSteps } from '../../scripts/demo/case.ts';
import { expectDone } from '../../scripts/demo/organise.ts';
import type { PersonKey } from '../../scripts/demo/people.ts';
import {
  closed,
  confirmed,
  CONSULTED,
  deliberation,
  expectSound,
  heard,
  inquiry,
  lettersRead,
  ownWorld,
  proposal,
  reporterHeard,
  tries,
  viewAt,
  type Step,
} from '../support/case.ts';

/*
 * Lotte has a conflict halfway, and Bram is left alone: Teun, who stands in, is let in. And the second
 * name under a destruction, where it is somebody else's than a director's.
 */

const world = ownWorld();

const conflict = (who: PersonKey): Step => ({
  ...{ type: 'ConflictDeclared', kid: world.kids[who], why: 'Hij is mijn zwager.' },
});
const letIn = (who: PersonKey, why = 'Lotte doet niet meer mee.'): Step => ({
  ...{ type: 'DeciderAdded', kid: world.kids[who], why },
});
const toSign = (who: PersonKey): Step => ({
  ...{ type: 'SecondPersonAdded', kid: world.kids[who], why: 'Lotte is er niet.' },
});
const ORDER: Step = { type: 'DestructionOrdered', orderId: '', shredded: true };
const CONFIRM: Step = { type: 'DestructionConfirmed', orderId: '' };

describe('a director who is left alone', () => {
  test('lets Teun in, who reads the case, deliberates and decides; Lotte sees nothing of it', async () => {
    const { noor, bram, lotte, teun } = world.desks;
    const { id, reporter, kees } = await inquiry(world);
    const ask: Step = { type: 'AdviceAsked', about: 'MEASURES', text: 'Wat raad jij aan?' };
    await takeSteps(bram, id, [{ event: ask, adviser: world.kids.noor }]);
    await reporterHeard(bram, id);
    expect(await tries(bram, id, letIn('teun'))).toBe('ENOUGH_DECIDERS');
    await takeSteps(bram, id, [conflict('lotte')]);
    const stuck = (await viewAt(bram, id)).case;
    expect(stuck.deciders.map(({ name }) => name)).toEqual(['Bram Bestuur']);
    expect(stuck.steps.find(({ needed }) => needed)).toMatchObject({
      ...{ event: 'DeciderAdded', refusal: null },
    });
    expect(stuck.newcomers.map(({ name, not }) => [name, not]).sort()).toEqual([
      ['Iris Voorhoofd', 'NOT_A_DECIDER'],
      ['Lotte Leiding', 'CONFLICT_OF_INTEREST'],
      ['Noor Voorbeeld', 'NOT_A_DECIDER'],
      ['Teun Reserve', null],
    ]);
    expect(await tries(bram, id, letIn('noor'))).toBe('NOT_A_DECIDER');
    expect(await tries(bram, id, letIn('lotte'))).toBe('CONFLICT_OF_INTEREST');
    expect(await tries(bram, id, letIn('teun', ' '))).toBe('REASON_MISSING');
    expect(expectDone(await teun.sync()).map((row) => row.dossierId)).not.toContain(id);

    const after = await takeSteps(bram, id, [letIn('teun')]);
    expect(after.case.deciders.map(({ name }) => name)).toEqual(['Bram Bestuur', 'Teun Reserve']);
    const told = after.case.log.filter(({ event }) => event === 'DeciderAdded');
    expect(told.map(({ words }) => words.map(({ text }) => text))).toEqual([
      ['Teun Reserve', 'Lotte doet niet meer mee.'],
    ]);
    expect(await tries(bram, id, letIn('teun'))).toBe('ENOUGH_DECIDERS');

    // Teun reads all of the case from its number on, and what people said; not what the reporter gave
    // to others.
    const seen = await viewAt(teun, id);
    expect(seen.case).toMatchObject({ phase: 'INVESTIGATION', number: '2026-007' });
    expect(seen.case.log.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['CaseOpened', 'CrimeRuledOut', 'HearingHeld', 'ConflictDeclared']),
    );
    expect(seen.case.advice.map(({ text }) => text)).toContain('Wat raad jij aan?');
    expect(seen.statements).toHaveLength(1);
    expect(seen.report).toBeNull();
    expect(seen.identity).toEqual({ state: 'HIDDEN' });

    await heard(teun, id, kees);
    await takeSteps(teun, id, [deliberation(world, 'teun', 'bram'), ...CONSULTED]);
    await takeSteps(bram, id, [proposal('UPHELD', 'REPRIMAND')]);
    const decided = await confirmed(teun, id);
    expect(decided.case.decision?.signers).toEqual(['Bram Bestuur', 'Teun Reserve']);
    await lettersRead(teun, { id, reporter, kees }, ['Dit besloten wij.', 'Een berisping.']);
    expect(JSON.stringify(await viewAt(lotte, id))).not.toMatch(/Teun|zwager|berisping/);

    // Everybody outside reads who came, and nobody why.
    for (const browser of [reporter, kees.browser]) {
      const view = expectDone(await browser.refresh());
      expect(view.case.letIn.map(({ who, by }) => [who.name, by?.name])).toEqual([
        ['Teun Reserve', 'Bram Bestuur'],
      ]);
      expect(JSON.stringify(view)).not.toMatch(/Lotte doet|zwager/);
    }
    await expectSound(id, [bram, teun, noor], [reporter, kees.browser]);
  }, 240_000);
});

describe('the second person of a destruction', () => {
  for (const who of ['noor', 'teun'] as const) {
    test(`is ${who}, let in to the case file for it and for nothing else`, async () => {
      const { bram, lotte } = world.desks;
      const second = world.desks[who];
      const { id, reporter, kees } = await closed(world, proposal('UNFOUNDED'));
      await takeSteps(bram, id, [{ type: 'Evaluated', text: 'Het ging zorgvuldig.' }]);
      expect(await tries(bram, id, toSign(who))).toBe('NOT_ORDERED');
      await takeSteps(bram, id, [ORDER]);
      expect(await tries(second, id, CONFIRM)).not.toBeNull();
      await takeSteps(bram, id, [toSign(who)]);

      const seen = await viewAt(second, id);
      expect(seen.broken).toEqual([]);
      expect(seen.case).toMatchObject({ onlySigns: true, phase: 'EVALUATED', number: '2026-007' });
      expect(seen.case.decision).toMatchObject({ finding: 'UNFOUNDED' });
      expect(seen.case.destruction).toMatchObject({ rule: 'T16', finding: 'UNFOUNDED' });
      expect(seen.people.filter(({ role }) => role === 'accused')).toEqual([]);
      expect(await tries(second, id, { type: 'LogNoted', text: 'Ik ook.' })).not.toBeNull();

      // Called off, they read no more; ordered again, they are asked again.
      await takeSteps(lotte, id, [{ type: 'DestructionCancelled', why: 'Er is een vraag.' }]);
      await takeSteps(bram, id, [{ type: 'LogNoted', text: 'De vraag is beantwoord.' }, ORDER]);
      expect(JSON.stringify(await viewAt(second, id))).not.toContain('De vraag is beantwoord');
      expect(await tries(second, id, CONFIRM)).not.toBeNull();
      await takeSteps(bram, id, [toSign(who)]);
      const signed = await takeSteps(second, id, [CONFIRM]);
      expect(signed.case).toMatchObject({ phase: 'DESTROYED' });
      expect(signed.case.destruction?.dueOn).not.toBeNull();
      const line = expectDone(await bram.register()).lines.find(({ id: it }) => it !== '');
      expect(line?.signedBy.map(({ role }) => role)).toContain('board');
      await expectSound(id, [bram, lotte, second], [reporter, kees.browser]);
    }, 240_000);
  }
});
