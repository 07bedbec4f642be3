import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { addDays } from '@gehoord/protocol';
import { createDesk } from '@gehoord/client/desk';
import type { Desk } from '@gehoord/client/types';
import { INTAKE, takenIn, takeSteps } from '../../scripts/demo/case.ts';
import { expectDone } from '../../scripts/demo/organise.ts';
import { PEOPLE } from '../../scripts/demo/people.ts';
import { formOf } from '../support/form.ts';
import {
  closed,
  day,
  filed,
  proposal,
  startWorld,
  tries,
  viewAt,
  type Step,
  type World,
} from '../support/case.ts';

/*
 * Acceptance cases 4 and 7 of the domain rules, whole, and what ends by itself. They take weeks:
 * server and clients share one clock, which a test moves on.
 */

let world: World;
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
beforeEach(async () => {
  vi.setSystemTime(new Date('2026-11-23T10:00:00'));
  world = await startWorld();
  return () => world.house.tearDown();
}, 120_000);
afterAll(() => void vi.useRealTimers());

async function signedIn(...keys: ('bram' | 'lotte' | 'noor')[]): Promise<void> {
  for (const key of keys) {
    const { signInName } = PEOPLE[key];
    expectDone(await world.desks[key].signIn(signInName, world.people.passphrases[key]));
  }
}

/**
 * So many days later. Noor signs in, so that the server has somebody's word for the day; then it looks
 * at its calendar.
 */
async function later(days: number, ...who: Parameters<typeof signedIn>): Promise<void> {
  vi.setSystemTime(new Date(`${addDays(day(), days)}T10:00:00`));
  await signedIn('noor');
  await world.house.app.lookForDue();
  await signedIn(...who.filter((key) => key !== 'noor'));
}

const knows = async (desk: Desk, id: string) =>
  expectDone(await desk.sync()).some(({ dossierId }) => dossierId === id);

const ORDER: Step = { type: 'DestructionOrdered', orderId: '', shredded: true };
const CONFIRM: Step = { type: 'DestructionConfirmed', orderId: '' };
const EVALUATED: Step = { type: 'Evaluated', text: 'Het ging zorgvuldig.' };

/** Case 4 up to the day on which it is to be destroyed. */
async function acquitted() {
  const { bram, lotte } = world.desks;
  const it = await closed(world, proposal('UNFOUNDED'));
  await takeSteps(bram, it.id, [EVALUATED, ORDER]);
  await takeSteps(lotte, it.id, [CONFIRM]);
  return it;
}

describe('4: an acquittal', () => {
  test('is destroyed by two, two weeks later, and everybody forgets it', async () => {
    const { bram, lotte, noor } = world.desks;
    const { id, reporter, kees } = await closed(world, proposal('UNFOUNDED'));
    await takeSteps(bram, id, [EVALUATED, ORDER]);
    expect(await tries(bram, id, CONFIRM)).toBe('SECOND_SIGNATURE_REQUIRED');
    const signed = await takeSteps(lotte, id, [CONFIRM]);
    expect(signed.case).toMatchObject({
      phase: 'DESTROYED',
      destruction: { dueOn: '2026-12-07', rule: 'T16' },
    });
    await later(13, 'bram');
    expect(await knows(bram, id)).toBe(true);
    await later(1, 'bram', 'lotte', 'noor');
    for (const desk of [bram, lotte, noor]) {
      expect(await knows(desk, id)).toBe(false);
      expect(await desk.dossier(id)).toEqual({ ok: false, problem: 'DOSSIER_UNKNOWN' });
    }
    // Whoever had a code is told the same, and nothing of how it ended.
    for (const browser of [reporter, kees.browser]) {
      expect(await browser.refresh()).toEqual({ ok: false, problem: 'ERASED' });
    }
  }, 120_000);

  test('leaves a line in the register that names nobody, for who decided and the VCP', async () => {
    const { bram, lotte, noor } = world.desks;
    await acquitted();
    await bram.sync();
    const number = expectDone(await bram.register()).lines[0]?.record.number;
    await later(14, 'bram', 'lotte', 'noor');
    for (const desk of [bram, lotte, noor]) {
      await desk.sync();
      const { lines, others } = expectDone(await desk.register());
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatchObject({
        ...{ state: 'DESTROYED', day: '2026-12-07', on: '2026-11-23' },
        record: { rule: 'T16', number, month: '2026-11', finding: 'UNFOUNDED' },
      });
      expect(lines[0]?.signedBy.map(({ name }) => name)).toEqual([
        PEOPLE.bram.name,
        PEOPLE.lotte.name,
      ]);
      expect(JSON.stringify(lines[0]?.record)).not.toMatch(/Amira|Kees|Testmentor/);
      expect(others).toEqual([]);
    }
  }, 120_000);

  test('can be called off until its day, and a hold stops it', async () => {
    const { bram, lotte } = world.desks;
    const { id } = await acquitted();
    const hold: Step = { type: 'HoldSet', reason: 'Rechtszaak.', reviewOn: '2027-06-01' };
    await takeSteps(bram, id, [hold]);
    await later(20, 'lotte');
    expect((await viewAt(lotte, id)).case).toMatchObject({ phase: 'DESTROYED' });
    const off: Step = { type: 'DestructionCancelled', why: 'Er is hoger beroep.' };
    const back = await takeSteps(lotte, id, [off, { type: 'HoldReleased', why: 'Voorbij.' }]);
    expect(back.case).toMatchObject({ phase: 'EVALUATED', destruction: null });
    await later(20, 'bram');
    expect(await knows(bram, id)).toBe(true);
    expect(expectDone(await bram.register()).lines[0]).toMatchObject({ state: 'CALLED_OFF' });
  }, 120_000);

  test('goes on after a hold', async () => {
    const { bram, lotte } = world.desks;
    const { id } = await acquitted();
    await takeSteps(bram, id, [
      { type: 'HoldSet', reason: 'Rechtszaak.', reviewOn: '2027-06-01' },
      { type: 'HoldReleased', why: 'Voorbij.' },
    ]);
    await later(14, 'lotte');
    expect(await knows(lotte, id)).toBe(false);
  }, 120_000);

  test('reaches the server also where it was lost on the way', async () => {
    const { bram } = world.desks;
    const { id } = await closed(world, proposal('UNFOUNDED'));
    await takeSteps(bram, id, [EVALUATED, ORDER]);
    const elsewhere = createDesk({
      ...{ origin: world.house.desk, timeout: 60_000 },
      fetch: (input, init) =>
        typeof input === 'string' && input.endsWith('/api/orders')
          ? Promise.reject(new TypeError('offline'))
          : globalThis.fetch(input, init),
    });
    const { signInName } = PEOPLE.lotte;
    expectDone(await elsewhere.signIn(signInName, world.people.passphrases.lotte));
    expectDone(await elsewhere.sync());
    const signed = expectDone(await elsewhere.takeStep(id, { event: CONFIRM }));
    expect(signed.case).toMatchObject({ phase: 'DESTROYED', destruction: { dueOn: null } });
    await signedIn('bram');
    await bram.sync();
    expect((await viewAt(bram, id)).case.destruction?.dueOn).toBe('2026-12-07');
  }, 120_000);
});

describe('7: a withdrawal', () => {
  test('before the handover is erased after seven days', async () => {
    const { noor, bram } = world.desks;
    const { reporter, id } = await filed(world);
    await takeSteps(noor, id, INTAKE);
    expectDone(await reporter.withdraw('Ik wil het niet meer.'));
    await later(7, 'noor');
    expect(await knows(noor, id)).toBe(true);
    await later(1, 'noor', 'bram');
    expect(await knows(noor, id)).toBe(false);
    expect(await reporter.refresh()).toEqual({ ok: false, problem: 'ERASED' });
    expect(await knows(bram, id)).toBe(false);
    const { others } = expectDone(await noor.register());
    expect(others).toEqual([{ day: day(), ordered: true }]);
  }, 120_000);

  test('at the directie’s own door is erased by two of them who only sign in', async () => {
    const { bram, lotte } = world.desks;
    const { reporter, id } = await filed(world, { door: 'board' });
    await takeSteps(bram, id, INTAKE);
    expectDone(await reporter.withdraw(null));
    await later(8, 'bram');
    expect(await knows(bram, id)).toBe(true);
    await signedIn('lotte');
    expect(await knows(lotte, id)).toBe(false);
    expect(await knows(bram, id)).toBe(false);
    expect(await reporter.refresh()).toEqual({ ok: false, problem: 'ERASED' });
  }, 120_000);

  test('that was taken back is not erased', async () => {
    const { noor } = world.desks;
    const { reporter, id } = await filed(world);
    await takeSteps(noor, id, INTAKE);
    expectDone(await reporter.withdraw(null));
    await later(7);
    expectDone(await reporter.goOn());
    await later(30, 'noor');
    expect(await knows(noor, id)).toBe(true);
    expect((await viewAt(noor, id)).case.phase).toBe('INTAKE');
  }, 120_000);
});

describe('What ends by itself', () => {
  test('a talk without a code that stayed with the VCP, thirty days after it was written down', async () => {
    const { noor } = world.desks;
    expectDone(await noor.sync());
    const told = { form: formOf(), told: true, withCode: false, mayPassOn: 'NO' } as const;
    const { dossierId: id } = expectDone(await noor.takeDown(told));
    expectDone(await noor.sync());
    await takenIn(noor, id, { unsigned: 'NO_CODE' });
    await takeSteps(noor, id, [{ type: 'KeptConfidential', why: 'Dat was afgesproken.' }]);
    await later(29, 'noor');
    expect(await knows(noor, id)).toBe(true);
    await later(1, 'noor');
    expect(await knows(noor, id)).toBe(false);
  }, 120_000);

  test('a report that stayed confidential, thirty days after the last word', async () => {
    const { noor } = world.desks;
    const { id, reporter } = await filed(world);
    await takeSteps(noor, id, INTAKE);
    expectDone(await noor.askHandover(id, { why: 'Mag dit?', extract: 'Kort.', offersRaw: true }));
    const [question] = expectDone(await reporter.refresh()).questions;
    const { requestId = '' } = question ?? {};
    const no = { requestId, choice: null, shown: 'Mag dit?', language: 'nl' } as const;
    expectDone(await reporter.answerConsent(no));
    await takeSteps(noor, id, [
      { type: 'KeptConfidential', why: 'Amira wil niet dat anderen het weten.' },
    ]);
    await later(20);
    expectDone(await reporter.refresh());
    expectDone(await reporter.reply('PERSON', 'Ik denk er nog over na.'));
    await later(29, 'noor');
    expect(await knows(noor, id)).toBe(true);
    await later(1, 'noor');
    expect(await knows(noor, id)).toBe(false);
    expect(await reporter.refresh()).toEqual({ ok: false, problem: 'ERASED' });
  }, 120_000);

  test('what was kept, by two directors who only sign in, and with a line in the register', async () => {
    const { bram, lotte } = world.desks;
    const { id } = await closed(world, proposal('INCONCLUSIVE'));
    await takeSteps(bram, id, [EVALUATED, { type: 'RetentionSet', until: '2026-12-31' }]);
    await later(38, 'bram');
    expect((await viewAt(bram, id)).case.phase).toBe('RETAINED');
    await later(1, 'bram', 'lotte');
    await bram.sync();
    await lotte.sync();
    expect((await viewAt(lotte, id)).case.destruction?.dueOn).toBe('2027-01-15');
    await later(14, 'bram', 'lotte');
    expect(await knows(bram, id)).toBe(false);
    await lotte.sync();
    expect(expectDone(await lotte.register()).lines[0]).toMatchObject({
      ...{ state: 'DESTROYED', record: { rule: 'T17', finding: 'INCONCLUSIVE' } },
    });
  }, 120_000);
});
