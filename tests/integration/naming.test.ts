import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ready } from '@gehoord/crypto';
import type { Desk, NamingQuestion, NewPerson, Reporter } from '@gehoord/client/types';
import { takenIn } from '../../scripts/demo/case.ts';
import { expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { formOf } from '../support/form.ts';
import { reporterAt, startHouse, type House } from '../support/house.ts';

/*
 * Whether the accused may hear a name, and what a yes is worth that came with a code the desk made.
 * With real keys, a real server, and a browser of their own for everybody.
 */

let house: House;
let people: Organised;

beforeAll(async () => {
  await ready();
  house = await startHouse();
  people = await organise(house, house.app.setupToken ?? '');
}, 120_000);

afterAll(() => house.tearDown());

const SELAM: NewPerson = {
  ...{ role: 'affectedPerson', name: 'Selam Fictief', about: 'De melding gaat ook over jou.' },
};
const ASKED = { why: 'Dan kan hij beter antwoorden.', name: 'Selam' };

const viewAt = async (desk: Desk, id: string) => {
  expectDone(await desk.sync());
  return expectDone(await desk.dossier(id));
};

/** A report at the door of the directie by somebody who saw it. */
async function file() {
  const reporter = reporterAt(house);
  expectDone(await reporter.prepare());
  const receipt = expectDone(await reporter.submit(formOf({ door: 'board', relation: 'WITNESS' })));
  const code = receipt.code?.join('') ?? '';
  expectDone(await reporter.open(code));
  const id = expectDone(await people.desks.bram.sync())[0]?.dossierId ?? '';
  return { reporter, code, id };
}

async function claim(card: readonly string[]) {
  const browser = reporterAt(house);
  expectDone(await browser.open(card.join('')));
  expectDone(await browser.claim());
  return browser;
}

const answer = async (browser: Reporter, yes: boolean) => {
  const naming = expectDone(await browser.refresh()).naming as NamingQuestion;
  return browser.answerNaming({
    ...{ requestId: naming.requestId, yes, shown: 'Mag Kees jouw naam horen?', language: 'nl' },
  });
};

async function withSelam() {
  const it = await file();
  const card = expectDone(await people.desks.bram.invitePerson(it.id, SELAM));
  const selam = await claim(card.code);
  const { namings } = await viewAt(people.desks.bram, it.id);
  const hers = namings.find(({ role }) => role === 'affectedPerson');
  if (!hers) throw new Error('Nobody to ask.');
  return { ...it, selam, hers };
}

describe('a victim who is not the reporter', () => {
  test('decides about their own name, and nobody else hears of it', async () => {
    const { id, selam, hers, reporter } = await withSelam();
    const { bram, lotte } = people.desks;
    expect(hers).toMatchObject({ name: 'Selam Fictief', deskIssued: true, naming: null });
    const asked = await bram.askNaming(id, { personId: hers.id, ...ASKED });
    expect(expectDone(asked).broken).toEqual([]);
    const seen = expectDone(await selam.refresh());
    expect(seen.status.code).toBe('VRAAG');
    expect(seen.naming).toMatchObject({
      ...{ state: 'ASKED', why: ASKED.why, name: 'Selam', askedBy: { name: 'Bram Bestuur' } },
    });
    expect(expectDone(await reporter.refresh()).naming).toBeNull();
    const said = expectDone(await answer(selam, true));
    expect(said).toMatchObject({ broken: 0, status: { code: 'BEZIG' } });
    expect(said.naming).toMatchObject({ state: 'GIVEN', confirmed: null });
    // Bram made the card: he could have answered himself. Lotte is the second member.
    const requestId = said.naming?.requestId ?? '';
    const whom = { personId: hers.id, requestId, how: 'Ik sprak haar op straat.' };
    expect((await viewAt(bram, id)).namings.at(-1)?.may.confirm).toBe(false);
    expect((await bram.confirmConsent(id, whom)).ok).toBe(false);
    expect((await viewAt(lotte, id)).namings.at(-1)).toMatchObject({
      ...{ naming: { state: 'GIVEN', confirmed: null }, may: { confirm: true } },
    });
    const confirmed = expectDone(await lotte.confirmConsent(id, whom));
    expect(confirmed.broken).toEqual([]);
    expect(confirmed.namings.at(-1)?.naming?.confirmed).toMatchObject({ by: 'Lotte Leiding' });
    const told = expectDone(await selam.refresh());
    expect(told.naming?.confirmed).toMatchObject({ how: whom.how, by: { name: 'Lotte Leiding' } });
    const back = expectDone(await selam.withdrawNaming(requestId));
    expect(back).toMatchObject({ broken: 0, naming: { state: 'WITHDRAWN' } });
    expect((await viewAt(bram, id)).namings.at(-1)?.naming?.state).toBe('WITHDRAWN');
    expect(await selam.withdrawNaming(requestId)).toEqual({ ok: false, problem: 'NOTHING_TO_DO' });
  });

  test('says no without a signature, and that no is left alone', async () => {
    const { id, selam, hers } = await withSelam();
    const { lotte } = people.desks;
    expectDone(await lotte.sync());
    expectDone(await lotte.askNaming(id, { personId: hers.id, ...ASKED }));
    const first = expectDone(await selam.refresh()).naming;
    expect(expectDone(await answer(selam, false)).naming?.state).toBe('DECLINED');
    const again = { requestId: first?.requestId ?? '', yes: true, shown: '', language: 'nl' };
    expect(await selam.answerNaming(again)).toEqual({ ok: false, problem: 'NOTHING_TO_DO' });
    expect((await viewAt(lotte, id)).namings.at(-1)).toMatchObject({
      ...{ naming: { state: 'DECLINED' }, may: { ask: false, confirm: false } },
    });
    const otherwise = { ...ASKED, why: 'Er is iets nieuws.', name: 'S.' };
    expect(await lotte.askNaming(id, { personId: hers.id, ...otherwise })).toMatchObject({
      ...{ problem: 'STEP_REFUSED', rule: 'ASKED_TOO_SOON' },
    });
    expect(expectDone(await selam.refresh()).naming?.state).toBe('DECLINED');
  });

  test('the reporter is asked about their own name too, and decides alone', async () => {
    const { id, reporter } = await file();
    const { bram } = people.desks;
    const own = (await viewAt(bram, id)).namings[0];
    expect(own).toMatchObject({ role: 'reporter', deskIssued: false, may: { ask: true } });
    expectDone(await bram.askNaming(id, { personId: own?.id ?? '', ...ASKED }));
    expect(expectDone(await answer(reporter, true)).naming?.state).toBe('GIVEN');
    const seen = (await viewAt(bram, id)).namings[0];
    expect(seen).toMatchObject({ naming: { state: 'GIVEN' }, may: { confirm: false } });
  });
});

describe('a consent from a card that the VCP made', () => {
  /** Noor takes a report down, gives a card, asks, and hands over what was agreed to. */
  async function handedOver() {
    const { noor } = people.desks;
    expectDone(await noor.sync());
    const report = { form: formOf({ identity: null }), told: false, withCode: true };
    const taken = expectDone(await noor.takeDown(report));
    const id = taken.dossierId;
    const reporter = await claim(taken.code ?? []);
    expectDone(await noor.sync());
    await takenIn(noor, id, { signedBy: reporter });
    const asked = await noor.askHandover(id, {
      why: 'Daarom.',
      extract: 'Kort.',
      offersRaw: false,
    });
    expectDone(asked);
    const requestId = expectDone(await reporter.refresh()).questions[0]?.requestId ?? '';
    const choice = { report: 'EXTRACT', identity: false } as const;
    expectDone(
      await reporter.answerConsent({ requestId, choice, shown: 'Mag dit?', language: 'nl' }),
    );
    expectDone(await noor.sync());
    expectDone(await noor.handOver(id));
    return { id, reporter, requestId };
  }

  test('counts once somebody of the directie confirmed it, and the reporter reads how', async () => {
    const { bram, lotte } = people.desks;
    const { id, reporter, requestId } = await handedOver();
    const seen = await viewAt(bram, id);
    expect(seen.toConfirm).toMatchObject({
      ...{ issuedBy: ['Noor Voorbeeld'], confirmed: null, may: true },
    });
    const kees: NewPerson = { role: 'accused', name: 'Kees Testmentor', about: 'Een melding.' };
    expect((await bram.invitePerson(id, kees)).ok).toBe(false);
    const personId = seen.toConfirm?.personId ?? '';
    const how = 'Ik sprak de melder zelf.';
    const sure = expectDone(await bram.confirmConsent(id, { personId, requestId, how }));
    expect(sure).toMatchObject({ broken: [], toConfirm: { confirmed: { by: 'Bram Bestuur' } } });
    expectDone(await bram.invitePerson(id, kees));
    expect((await viewAt(lotte, id)).toConfirm?.may).toBe(false);
    const told = expectDone(await reporter.refresh());
    expect(told).toMatchObject({
      ...{ broken: 0, handoverConfirmed: { how, by: { name: 'Bram Bestuur' } } },
    });
  });

  test('is confirmed after the reporter took it back too, and breaks nothing for them', async () => {
    const { bram } = people.desks;
    const { id, reporter, requestId } = await handedOver();
    expectDone(await reporter.withdrawConsent(requestId));
    const { toConfirm } = await viewAt(bram, id);
    const how = 'Ik sprak de melder zelf.';
    const personId = toConfirm?.personId ?? '';
    expect(toConfirm?.may).toBe(true);
    expect(expectDone(await bram.confirmConsent(id, { personId, requestId, how })).broken).toEqual(
      [],
    );
    expect(expectDone(await reporter.refresh())).toMatchObject({
      ...{ broken: 0, handoverConfirmed: { how } },
    });
  });

  test('a reporter with a code of their own needs nobody to confirm', async () => {
    const { id } = await file();
    expect((await viewAt(people.desks.bram, id)).toConfirm).toBeNull();
  });
});
