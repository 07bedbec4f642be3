import { describe, expect, test } from 'vitest';
import { random } from '@gehoord/crypto';
import type { Event } from '@gehoord/protocol';
import { compartmentsOf } from '../../packages/client/src/core/dossier.ts';
import { members } from '../../packages/client/src/core/recipients.ts';
import { grant } from '../../packages/client/src/core/write.ts';
import { act, appends, dossierOf } from '../../packages/client/src/desk/act.ts';
import { pull } from '../../packages/client/src/desk/feed.ts';
import type { Seat } from '../../packages/client/src/desk/memory.ts';
import { openDossier } from '../../packages/client/src/desk/reading.ts';
import { signIn } from '../../packages/client/src/desk/sign-in.ts';
import { takeSteps } from '../../scripts/demo/case.ts';
import { expectDone } from '../../scripts/demo/organise.ts';
import { PEOPLE, type PersonKey } from '../../scripts/demo/people.ts';
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
    expect(stuck.steps.find(({ event }) => event === 'DeciderAdded')).toMatchObject({
      ...{ needed: true, refusal: null },
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
    expect(after.case.deciders.map(({ name }) => name).sort()).toEqual([
      'Bram Bestuur',
      'Teun Reserve',
    ]);
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
    const signed = decided.case.decision?.signatures.map(({ name }) => name);
    expect(signed).toEqual(['Bram Bestuur', 'Teun Reserve']);
    await lettersRead(teun, { id, reporter, kees }, ['Dit besloten wij.', 'Een berisping.']);
    const out = await viewAt(lotte, id);
    expect(JSON.stringify(out)).not.toMatch(/zwager|doet niet meer mee|berisping/);
    expect(out.case).toMatchObject({ phase: 'INVESTIGATION', decision: null });
    expect(out.case.log.map(({ event }) => event)).not.toContain('DeciderAdded');

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
      await bram.sync();
      const { lines } = expectDone(await bram.register());
      expect(lines.map(({ signedBy }) => signedBy.map(({ name }) => name))).toContainEqual([
        PEOPLE.bram.name,
        PEOPLE[who].name,
      ]);
      await expectSound(id, [bram, lotte, second], [reporter, kees.browser]);
    }, 240_000);
  }
});

describe('a director with a modified client', () => {
  let seat: Seat | undefined;

  /** Let somebody in somewhere, with these words, whatever the protocol says. */
  async function force(id: string, kind: 'casefile' | 'person', event: Event, who: PersonKey) {
    const transport = { fetch: globalThis.fetch, origin: world.house.desk, timeout: 60_000 };
    seat ??= expectDone(await signIn(transport, 'bram', world.people.passphrases.bram));
    expectDone(await pull(transport, seat));
    expectDone(await openDossier(transport, seat, id));
    expectDone(
      await act(transport, seat, id, random(8).join(), ({ seat: now, pen, book }) => {
        const dossier = dossierOf(now, id);
        const place = dossier && compartmentsOf(dossier, kind)[0];
        const readers = members(book, [world.kids[who]]);
        if (!place || !readers) throw new Error('Nowhere to write.');
        return { ok: true, value: appends(grant(pen, place, event, readers)) };
      }),
    );
  }

  const forged = async (id: string, kind: 'casefile' | 'person', who: PersonKey, why: string) => {
    const event: Event = { type: 'DeciderAdded', kid: world.kids[who], why };
    await force(id, kind, event, who);
    return (await viewAt(world.desks.lotte, id)).broken.map(({ rule }) => rule);
  };

  test('lets somebody in while two are left, without a reason, or elsewhere first: it is shown', async () => {
    const dossiers = [await inquiry(world), await inquiry(world), await inquiry(world)] as const;
    const [many, wordless, early] = dossiers.map(({ id }) => id) as [string, string, string];
    expect(await forged(many, 'casefile', 'teun', 'Zomaar.')).toEqual(['ENOUGH_DECIDERS']);
    expect(await forged(wordless, 'casefile', 'teun', ' ')).toEqual(['REASON_MISSING']);
    expect(await forged(early, 'person', 'teun', '')).toEqual(['ACCESS_WITHOUT_CONSENT']);
    for (const id of [many, wordless, early]) {
      const { deciders } = (await viewAt(world.desks.lotte, id)).case;
      expect(deciders.map(({ name }) => name)).not.toContain('Teun Reserve');
    }
  }, 240_000);

  test('lets the one back in who has a conflict: it is shown, and she decides nothing', async () => {
    const { bram } = world.desks;
    const { id } = await inquiry(world);
    await takeSteps(bram, id, [conflict('lotte')]);
    const event: Event = { type: 'DeciderAdded', kid: world.kids.lotte, why: 'Toch maar.' };
    await force(id, 'casefile', event, 'lotte');
    expect((await viewAt(bram, id)).broken.map(({ rule }) => rule)).toEqual([
      'CONFLICT_OF_INTEREST',
    ]);
    const { deciders } = (await viewAt(bram, id)).case;
    expect(deciders.map(({ name }) => name)).toEqual(['Bram Bestuur']);
  }, 240_000);
});
