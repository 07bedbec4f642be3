import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, portal } from '@gehoord/contract';
import { fromBase64url, parseCode, personOf, ready, toHex } from '@gehoord/crypto';
import type { Desk, NewPerson, PaperDraft, PersonView, Reporter } from '@gehoord/client/types';
import { openSession } from '../../packages/client/src/reporter/session.ts';
import { loadPublicBook } from '../../packages/client/src/core/organisation.ts';
import { INTAKE, investigated, takenIn, takeSteps, TOLD } from '../../scripts/demo/case.ts';
import { expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { formOf } from '../support/form.ts';
import { reporterAt, startHouse, type House } from '../support/house.ts';

/*
 * Amira reported Kees to the directie. Bram gives Kees a card, and Wendy who saw it. With real keys,
 * a real server, and a browser of their own for everybody.
 */

let house: House;
let people: Organised;

beforeAll(async () => {
  await ready();
  house = await startHouse();
  people = await organise(house, house.app.setupToken ?? '');
}, 120_000);

afterAll(() => house.tearDown());

const ACCUSED: NewPerson = {
  ...{ role: 'accused', name: 'Kees Testmentor' },
  about: 'Iemand meldde ongewenst gedrag. Wij willen jouw verhaal horen.',
};
const WITNESS: NewPerson = {
  ...{ role: 'witness', name: 'Wendy Fictief', about: 'Misschien heb jij iets gezien.' },
};
const HEARING: PaperDraft = {
  ...{ paper: 'HEARING', identity: 'SEEN', language: 'nl' },
  words: 'Kees vertelt dat hij dacht dat het goed was.',
  translations: [],
};

/** A report at the door of the directie. */
async function file() {
  const reporter = reporterAt(house);
  expectDone(await reporter.prepare());
  const receipt = expectDone(await reporter.submit(formOf({ door: 'board' })));
  const code = receipt.code?.join('') ?? '';
  expectDone(await reporter.open(code));
  const id = expectDone(await people.desks.bram.sync())[0]?.dossierId ?? '';
  return { reporter, code, id };
}

/** Somebody opens their card and takes a code of their own. */
async function claim(card: readonly string[]) {
  const browser = reporterAt(house);
  const first = expectDone(await browser.open(card.join('')));
  const claimed = expectDone(await browser.claim());
  return { browser, first, code: claimed.code.join(''), view: claimed.view };
}

const personAt = async (desk: Desk, id: string, role: PersonView['role']) => {
  expectDone(await desk.sync());
  const found = expectDone(await desk.dossier(id)).people.find((one) => one.role === role);
  if (!found) throw new Error(`Nobody is the ${role}.`);
  return found;
};

async function withKees() {
  const it = await file();
  const card = expectDone(await people.desks.bram.invitePerson(it.id, ACCUSED));
  const kees = await claim(card.code);
  return { ...it, card, kees, party: await personAt(people.desks.bram, it.id, 'accused') };
}

/** Bram writes a paper for somebody and offers it. */
async function offerTo(id: string, personId: string, draft = HEARING) {
  const { bram } = people.desks;
  const written = expectDone(await bram.writeStatement(id, null, draft, personId)).statements[0];
  return expectDone(await bram.offerStatement(id, written?.id ?? '')).statements[0];
}

const answer = async (browser: Reporter, more: object = {}) => {
  const paper = expectDone(await browser.refresh()).papers[0];
  if (!paper) throw new Error('Nothing waits.');
  return browser.answerStatement({
    ...{ id: paper.id, shown: paper.shown, answer: 'SIGNED', remarks: null, language: 'nl' },
    ...more,
  });
};

/** What the server gives a code: every entry, decoded as text. */
async function onTheWire(code: string) {
  const transport = { fetch: globalThis.fetch, origin: house.portal, timeout: 60_000 };
  const book = expectDone(await loadPublicBook(transport)).book;
  const parsed = parseCode(code);
  if (parsed === null) throw new Error('No code.');
  const person = personOf(parsed, book.orgId);
  const session = expectDone(await openSession(transport, person, book.orgId));
  const { token } = session;
  const { compartments } = expectDone(await call(transport, portal.dossier, { token }));
  return compartments.map(({ compartmentId }) => toHex(fromBase64url(compartmentId)));
}

describe('somebody who is invited', () => {
  test('reads why, exchanges the card, and talks with the directie', async () => {
    const { id, kees, card } = await withKees();
    expect(kees.first.claimable).toBe(true);
    expect(kees.first.me).toMatchObject({
      ...{ role: 'accused', name: ACCUSED.name, about: ACCUSED.about },
      by: { name: 'Bram Bestuur' },
    });
    expect(kees.view.status.code).toBe('BEZIG');
    expect(kees.view.broken).toBe(0);
    const said = expectDone(await kees.browser.reply('PERSON', 'Ik wil graag praten.'));
    expect(said.threads[0]?.messages.at(-1)?.from).toBe('ME');
    const seen = await personAt(people.desks.lotte, id, 'accused');
    expect(seen).toMatchObject({ code: 'OWN', cardUntil: null, may: { replace: true } });
    expect(seen.messages.map(({ text }) => text)).toEqual(['Ik wil graag praten.']);
    expectDone(await people.desks.lotte.write(id, seen.id, 'Dat kan op dinsdag.'));
    const status = await people.desks.lotte.setStatus(id, 'LANGER', '2099-01-01', seen.id);
    expect(expectDone(status).broken).toEqual([]);
    const back = expectDone(await kees.browser.refresh());
    expect(back.status).toMatchObject({ code: 'LANGER', nextOn: '2099-01-01' });
    expect(back.threads[0]?.messages.at(-1)).toMatchObject({ text: 'Dat kan op dinsdag.' });
    // The card is spent.
    expect((await reporterAt(house).open(card.code.join(''))).ok).toBe(false);
  });

  test('signs their own paper with a key only they hold, and everybody sees in which role', async () => {
    const { id, kees, party } = await withKees();
    await offerTo(id, party.id);
    const waiting = expectDone(await kees.browser.refresh());
    expect(waiting.status.code).toBe('CONTROLEER');
    expect(waiting.papers[0]).toMatchObject({ paper: 'HEARING', words: HEARING.words });
    const after = expectDone(await answer(kees.browser, { remarks: 'Zo was het.' }));
    expect(after.papers).toEqual([]);
    expect(after.answered).toMatchObject([{ paper: 'HEARING', answer: 'SIGNED' }]);
    expectDone(await people.desks.lotte.sync());
    const view = expectDone(await people.desks.lotte.dossier(id));
    expect(view.broken).toEqual([]);
    expect(view.statements[0]).toMatchObject({
      ...{ state: 'SIGNED', person: { role: 'accused', name: ACCUSED.name } },
      answers: [{ answer: 'SIGNED', remarks: 'Zo was het.', deskIssued: true }],
    });
  });

  test('corrects it, refuses it with words, and neither is told to anybody else', async () => {
    const { id, kees, party, reporter } = await withKees();
    await offerTo(id, party.id);
    const paper = expectDone(await kees.browser.refresh()).papers[0];
    const said = await kees.browser.correctStatement(
      ...([paper?.id ?? '', paper?.shown ?? '', 'Ik zei iets anders.'] as const),
    );
    expect(expectDone(said).papers[0]?.corrections).toHaveLength(1);
    expectDone(await answer(kees.browser, { answer: 'REFUSED', remarks: 'Het klopt niet.' }));
    expectDone(await people.desks.bram.sync());
    const view = expectDone(await people.desks.bram.dossier(id));
    expect(view.statements[0]).toMatchObject({ state: 'REFUSED', corrections: [{ version: 1 }] });
    const amira = expectDone(await reporter.refresh());
    expect(amira).toMatchObject({ papers: [], answered: [], broken: 0 });
    expect(amira.status.code).toBe('ONTVANGEN');
  });
});

describe('the accused', () => {
  test('is invited to tell their own story, twice, and reads what was done in the talk', async () => {
    const { id, kees, party } = await withKees();
    const { bram, lotte } = people.desks;
    await takenIn(bram, id, { unsigned: 'UNREACHABLE' });
    await investigated(bram, id);
    const at = { personId: party.id, text: 'Kom je praten? Je mag iemand meenemen.' };
    expectDone(await bram.offerHearing(id, { ...at, day: '2099-01-10' }));
    expectDone(await bram.offerHearing(id, { ...at, day: '2099-01-17' }));
    const first = expectDone(await kees.browser.refresh()).case;
    expect(first).toMatchObject({
      hearings: [{ day: '2099-01-10', text: at.text }, { day: '2099-01-17' }],
      heard: null,
    });
    const day = new Date().toISOString().slice(0, 10);
    const points = ['NATURE', 'OPEN', 'SUPPORT', 'CONTACT', 'STATEMENT'] as const;
    expectDone(await bram.noteHearing(id, { personId: party.id, day, points }));
    expect(expectDone(await kees.browser.refresh()).case.heard).toMatchObject({ day, points });
    expect((await personAt(lotte, id, 'accused')).heard).toEqual({
      ...{ day, points, during: 'INVESTIGATION' },
    });
    const past = await bram.offerHearing(id, { ...at, day: '2020-01-01' });
    expect(past).toMatchObject({ ok: false });
  });
});

describe('nothing of one', () => {
  test('is given to another: no compartment, no entry, no name', async () => {
    const { id, code, kees, party } = await withKees();
    const card = expectDone(await people.desks.bram.invitePerson(id, WITNESS));
    const wendy = await claim(card.code);
    await offerTo(id, party.id);
    const witness = await personAt(people.desks.bram, id, 'witness');
    await offerTo(id, witness.id, { ...HEARING, words: 'Wendy zag het.' });
    const [ofAmira, ofKees, ofWendy] = [
      await onTheWire(code),
      await onTheWire(kees.code),
      await onTheWire(wendy.code),
    ];
    expect(ofKees).toHaveLength(2);
    expect(ofWendy).toHaveLength(2);
    expect(ofAmira.length).toBeGreaterThan(0);
    const all = [...ofAmira, ...ofKees, ...ofWendy];
    expect(new Set(all).size).toBe(all.length);
    const shown = JSON.stringify(expectDone(await wendy.browser.refresh()));
    for (const word of ['Kees', 'Amira', 'legde', HEARING.words]) expect(shown).not.toContain(word);
    expect(JSON.stringify(expectDone(await kees.browser.refresh()))).not.toMatch(/Amira|Wendy/);
  });

  test('reaches the confidant or the coordinator, also where they took the report down', async () => {
    const { iris, bram, noor } = people.desks;
    const told = { form: formOf(), told: true, withCode: false } as const;
    const { dossierId: id } = expectDone(await iris.takeDown(told));
    expectDone(await bram.sync());
    expectDone(await bram.invitePerson(id, ACCUSED));
    const party = await personAt(bram, id, 'accused');
    const written = expectDone(await bram.writeStatement(id, null, HEARING, party.id));
    expect(written.broken).toEqual([]);
    expectDone(await bram.offerStatement(id, written.statements[0]?.id ?? ''));
    for (const desk of [iris, noor]) {
      expectDone(await desk.sync());
      expect(expectDone(await desk.dossier(id))).toMatchObject({
        ...{ people: [], statements: [], broken: [], invitable: [] },
      });
    }
    // A paper for somebody with a code can be offered although the reporter has none.
    expect((await personAt(people.desks.lotte, id, 'accused')).status.code).toBe('CONTROLEER');
  });
});

describe('who invites', () => {
  test('is the directie, once it holds the case, and one accused only', async () => {
    const { noor, bram } = people.desks;
    const reporter = reporterAt(house);
    expectDone(await reporter.prepare());
    expectDone(await reporter.submit(formOf()));
    const id = expectDone(await noor.sync())[0]?.dossierId ?? '';
    expect(expectDone(await noor.dossier(id)).invitable).toEqual([]);
    expect(await noor.invitePerson(id, ACCUSED)).toMatchObject({ ok: false });
    const { id: held } = await withKees();
    expect(expectDone(await bram.dossier(held)).invitable).toEqual(['affectedPerson', 'witness']);
    expect(await bram.invitePerson(held, ACCUSED)).toMatchObject({ ok: false });
    expect(await bram.invitePerson(held, { ...WITNESS, about: ' ' })).toEqual({
      ...{ ok: false, problem: 'TEXT_MISSING' },
    });
  });

  test('does it once, also when the answer got lost', async () => {
    const { id } = await file();
    const { bram } = people.desks;
    expectDone(await bram.invitePerson(id, WITNESS));
    expectDone(await bram.invitePerson(id, { ...WITNESS, name: 'Sam Verzonnen' }));
    expect(expectDone(await bram.dossier(id)).people).toHaveLength(2);
  });
});

describe('a lost code', () => {
  test('is replaced while a paper waits: the new card reads it, the old code nothing', async () => {
    const { id, kees, party } = await withKees();
    const { bram, lotte } = people.desks;
    expectDone(await kees.browser.reply('PERSON', 'Ik ben mijn code bijna kwijt.'));
    const draft = { ...HEARING, words: 'Een eerdere versie die niemand zag.' };
    const first = expectDone(await bram.writeStatement(id, null, draft, party.id)).statements[0];
    expectDone(await bram.writeStatement(id, first?.id ?? '', HEARING));
    expectDone(await bram.offerStatement(id, first?.id ?? ''));
    const why = 'Kees belde: de kaart is kwijt.';
    const card = expectDone(await bram.replaceCode(id, { personId: party.id, why }));
    expect((await reporterAt(house).open(kees.code)).ok).toBe(false);
    expect(await kees.browser.reply('PERSON', 'Ben ik er nog?')).toMatchObject({ ok: false });
    const again = await claim(card.code);
    expect(again.view.broken).toBe(0);
    expect(again.view.replaced).toMatchObject([{ why, by: { name: 'Bram Bestuur' } }]);
    expect(again.view.threads[0]?.messages).toHaveLength(1);
    expect(JSON.stringify(again.view)).not.toContain(draft.words);
    expectDone(await answer(again.browser));
    const seen = await personAt(lotte, id, 'accused');
    expect(seen).toMatchObject({ code: 'OWN', replaced: [{ why, by: 'Bram Bestuur' }] });
    const view = expectDone(await lotte.dossier(id));
    expect(view.broken).toEqual([]);
    expect(view.statements[0]).toMatchObject({ state: 'SIGNED', version: 2 });
  });

  test('is replaced twice, and claimed in between, and the paper still waits', async () => {
    const { id, party } = await withKees();
    const { bram, lotte } = people.desks;
    await offerTo(id, party.id);
    const first = expectDone(await bram.replaceCode(id, { personId: party.id, why: 'Een.' }));
    await claim(first.code);
    await personAt(lotte, id, 'accused');
    const card = expectDone(await lotte.replaceCode(id, { personId: party.id, why: 'Twee.' }));
    const again = await claim(card.code);
    expect(again.view).toMatchObject({ broken: 0, status: { code: 'CONTROLEER' } });
    expectDone(await answer(again.browser));
    expectDone(await bram.sync());
    const view = expectDone(await bram.dossier(id));
    expect(view.broken).toEqual([]);
    expect(view.statements[0]).toMatchObject({ state: 'SIGNED' });
  });

  test('that was exchanged meanwhile is not taken away from who has a new one', async () => {
    const { id } = await file();
    const { bram } = people.desks;
    const card = expectDone(await bram.invitePerson(id, ACCUSED));
    const { id: personId } = await personAt(bram, id, 'accused');
    const kees = await claim(card.code);
    const late = await bram.replaceCode(id, { personId, why: 'Kaart kwijt?' });
    expect(late).toEqual({ ok: false, problem: 'READERS_CHANGED' });
    expect(expectDone(await kees.browser.refresh()).broken).toBe(0);
  });

  test('of a reporter whose paper or yes goes along with it, is not replaced', async () => {
    const { noor } = people.desks;
    const told = { form: formOf(), told: false, withCode: true } as const;
    const { dossierId: id } = expectDone(await noor.takeDown(told));
    expectDone(await noor.sync());
    const party = await personAt(noor, id, 'reporter');
    expect(party.may.replace).toBe(true);
    expectDone(await noor.writeStatement(id, null, { ...HEARING, paper: 'INTAKE' }));
    expect((await personAt(noor, id, 'reporter')).may.replace).toBe(false);
    const whom = { personId: party.id, why: 'Kwijt.' };
    expect(await noor.replaceCode(id, whom)).toMatchObject({ ok: false });
  });

  test('leaves what was signed before as it is', async () => {
    const { id, kees, party } = await withKees();
    const { bram, lotte } = people.desks;
    await offerTo(id, party.id);
    expectDone(await answer(kees.browser));
    expectDone(await bram.sync());
    expectDone(await bram.replaceCode(id, { personId: party.id, why: 'Telefoon kwijt.' }));
    expectDone(await lotte.sync());
    const view = expectDone(await lotte.dossier(id));
    expect(view.broken).toEqual([]);
    expect(view.statements[0]).toMatchObject({ state: 'SIGNED', answers: [{ answer: 'SIGNED' }] });
  });

  test('of a reporter who made their own is not replaced', async () => {
    const { id } = await file();
    const { bram } = people.desks;
    const view = expectDone(await bram.dossier(id));
    expect(view.people).toEqual([]);
    const whom = { personId: 'ab'.repeat(16), why: 'Kwijt.' };
    expect(await bram.replaceCode(id, whom)).toMatchObject({ ok: false });
  });

  test('of somebody whose report was taken down is replaced by who took it down', async () => {
    const { noor } = people.desks;
    const told = { form: formOf(), told: false, withCode: true } as const;
    const { dossierId: id, code } = expectDone(await noor.takeDown(told));
    expectDone(await noor.sync());
    const party = await personAt(noor, id, 'reporter');
    const why = 'De kaart is weg.';
    const card = expectDone(await noor.replaceCode(id, { personId: party.id, why }));
    expect((await reporterAt(house).open(code?.join('') ?? '')).ok).toBe(false);
    const amira = await claim(card.code);
    expect(amira.view).toMatchObject({ broken: 0, me: { role: 'reporter' } });
    expectDone(await amira.browser.reply('TALK', 'Ik ben er weer.'));
    expectDone(await noor.sync());
    const view = expectDone(await noor.dossier(id));
    expect(view.broken).toEqual([]);
    expect(view.threads.find((one) => one.id === 'TALK')?.messages).toHaveLength(1);
  });
});

test('who takes a report down and invites the accused keeps the two apart', async () => {
  const { bram, lotte } = people.desks;
  expectDone(await bram.sync());
  const told = { form: formOf(), told: true, withCode: true } as const;
  const { dossierId: id, code } = expectDone(await bram.takeDown(told));
  expectDone(await bram.sync());
  const card = expectDone(await bram.invitePerson(id, ACCUSED));
  const [amira, kees] = [await claim(code ?? []), await claim(card.code)];
  expect([amira.view.me.role, kees.view.me.role]).toEqual(['reporter', 'accused']);
  expect([amira.view.broken, kees.view.broken]).toEqual([0, 0]);
  expectDone(await lotte.sync());
  const view = expectDone(await lotte.dossier(id));
  expect(view.broken).toEqual([]);
  expect(view.people.map(({ role }) => role).sort()).toEqual(['accused', 'reporter']);
});

test('a paper that waited while a card was exchanged goes along at a handover, and holds', async () => {
  const { noor, bram } = people.desks;
  expectDone(await noor.sync());
  const told = { form: formOf(), told: false, withCode: true } as const;
  const { dossierId: id, code } = expectDone(await noor.takeDown(told));
  expectDone(await noor.sync());
  await takeSteps(noor, id, INTAKE);
  const draft = { ...HEARING, paper: 'INTAKE' as const, words: 'Het gebeurde.' };
  const written = expectDone(await noor.writeStatement(id, null, draft)).statements[0];
  expectDone(await noor.offerStatement(id, written?.id ?? ''));
  const amira = await claim(code ?? []);
  expectDone(await answer(amira.browser));
  await takeSteps(noor, id, [TOLD]);
  const why = 'Dan kan de directie iets doen.';
  expectDone(await noor.askHandover(id, { why, extract: 'Kort.', offersRaw: true }));
  const [question] = expectDone(await amira.browser.refresh()).questions;
  const choice = { report: 'EXTRACT', identity: false } as const;
  const yes = { requestId: question?.requestId ?? '', choice, shown: why, language: 'nl' };
  expectDone(await amira.browser.answerConsent(yes));
  expectDone(await noor.sync());
  expectDone(await noor.handOver(id));
  expectDone(await bram.sync());
  const view = expectDone(await bram.dossier(id));
  expect(view.broken.map(({ rule, where }) => `${rule} in ${where}`)).toEqual([]);
  expect(view.statements).toMatchObject([{ state: 'SIGNED', answers: [{ deskIssued: true }] }]);
});
