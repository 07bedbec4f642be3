import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, portal } from '@gehoord/contract';
import { fromBase64url, parseCode, personOf, random, ready, toHex } from '@gehoord/crypto';
import type { PaperDraft, Reporter, StatementView } from '@gehoord/client/types';
import type { Event, PaperText } from '@gehoord/protocol';
import { act, appends, dossierOf, type Plan } from '../../packages/client/src/desk/act.ts';
import { pull } from '../../packages/client/src/desk/feed.ts';
import type { Seat } from '../../packages/client/src/desk/memory.ts';
import { openDossier } from '../../packages/client/src/desk/reading.ts';
import { signIn } from '../../packages/client/src/desk/sign-in.ts';
import { loadPublicBook } from '../../packages/client/src/core/organisation.ts';
import { makePaper, statementIn, versionsOf } from '../../packages/client/src/core/papers.ts';
import { outsideIn, staffStaying, threadOf } from '../../packages/client/src/core/threads.ts';
import { content, genesis, grant, turnEpoch } from '../../packages/client/src/core/write.ts';
import type { Dossier } from '../../packages/client/src/core/dossier.ts';
import {
  act as actAtPortal,
  openSession,
  type Plan as ReporterPlan,
  type Session,
} from '../../packages/client/src/reporter/session.ts';
import { planAnswerStatement } from '../../packages/client/src/reporter/statements.ts';
import { INTAKE, takenIn, takeSteps, TOLD, unsigned } from '../../scripts/demo/case.ts';
import { expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { boardOf } from '../support/board.ts';
import { formOf } from '../support/form.ts';
import { reporterAt, startHouse, type House } from '../support/house.ts';

/* Noor writes down what Amira told her, with real keys and a real server. */

let house: House;
let people: Organised;

beforeAll(async () => {
  await ready();
  house = await startHouse();
  people = await organise(house, house.app.setupToken ?? '');
}, 120_000);

afterAll(() => house.tearDown());

const DRAFT: PaperDraft = {
  ...{ paper: 'INTAKE', identity: 'ANONYMOUS', language: 'nl' },
  words: 'Wat is er gebeurd?\nKees stuurde ’s nachts berichten.',
  translations: [{ language: 'ar', words: 'كان كيس يرسل رسائل في الليل.' }],
};

interface Case {
  readonly reporter: Reporter;
  readonly code: string;
  readonly id: string;
}

async function file(): Promise<Case> {
  const reporter = reporterAt(house);
  expectDone(await reporter.prepare());
  const receipt = expectDone(await reporter.submit(formOf()));
  const code = receipt.code?.join('') ?? '';
  expectDone(await reporter.open(code));
  const id = expectDone(await people.desks.noor.sync())[0]?.dossierId ?? '';
  await takeSteps(people.desks.noor, id, INTAKE);
  return { reporter, code, id };
}

const write = async (id: string, statementId: string | null = null, draft = DRAFT) =>
  expectDone(await people.desks.noor.writeStatement(id, statementId, draft)).statements[0];
const offer = async (id: string, statement: StatementView | undefined) =>
  expectDone(await people.desks.noor.offerStatement(id, statement?.id ?? '')).statements[0];

/** A report with a paper that waits for its reporter. */
async function offered(draft = DRAFT) {
  const it = await file();
  const statement = await offer(it.id, await write(it.id, null, draft));
  const view = expectDone(await it.reporter.refresh());
  const paper = view.papers[0];
  if (!statement || !paper) throw new Error('Nothing waits.');
  return { ...it, statement, paper, view };
}

const signing = (paper: { id: string; shown: string }, more: object = {}) => ({
  ...{ id: paper.id, shown: paper.shown, answer: 'SIGNED' as const, remarks: null },
  ...{ language: 'nl', ...more },
});

describe('a statement', () => {
  test('is nobody’s but the desk’s until it is offered', async () => {
    const { reporter, id } = await file();
    const statement = await write(id);
    expect(statement).toMatchObject({
      ...{ paper: 'INTAKE', identity: 'ANONYMOUS', version: 1, state: 'WRITTEN' },
      ...{ writtenBy: 'Noor Voorbeeld', words: DRAFT.words, translations: DRAFT.translations },
      may: { write: true, offer: true, takeBack: false },
    });
    const view = expectDone(await reporter.refresh());
    expect(view.papers).toEqual([]);
    expect(view.status.code).toBe('ONTVANGEN');
    expect(view.broken).toBe(0);
  });

  test('is read under the code, signed with remarks, and closed', async () => {
    const { reporter, code, id, statement, paper, view } = await offered();
    expect(view.status.code).toBe('CONTROLEER');
    expect(paper).toMatchObject({
      ...{ paper: 'INTAKE', version: 1, words: DRAFT.words, translations: DRAFT.translations },
      ...{ mark: statement.mark, by: { name: 'Noor Voorbeeld' }, corrections: [] },
    });
    const remarks = 'Het was op dinsdag.';
    const after = expectDone(
      await reporter.answerStatement(signing(paper, { remarks, language: 'ar' })),
    );
    expect(after.papers).toEqual([]);
    expect(after.answered).toMatchObject([
      { paper: 'INTAKE', answer: 'SIGNED', mark: statement.mark },
    ]);
    expect(after.status.code).toBe('ONTVANGEN');
    expect(after.broken).toBe(0);

    expectDone(await people.desks.noor.sync());
    const desk = expectDone(await people.desks.noor.dossier(id));
    expect(desk.broken).toEqual([]);
    expect(desk.statements[0]).toMatchObject({
      state: 'SIGNED',
      answers: [
        {
          version: 1,
          answer: 'SIGNED',
          deskIssued: false,
          remarks,
          language: 'ar',
          mark: statement.mark,
        },
      ],
    });
    // Somebody who finds the code gets nothing of the paper any more, also not from the server.
    const found = reporterAt(house);
    const seen = expectDone(await found.open(code));
    expect(seen.papers).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('Kees stuurde');
  });

  test('is corrected, taken back, written again and signed in the new version only', async () => {
    const { reporter, id, statement, paper } = await offered();
    const said = expectDone(
      await reporter.correctStatement(paper.id, paper.shown, 'Het was geen nacht maar avond.'),
    );
    expect(said.papers[0]?.corrections).toMatchObject([{ text: 'Het was geen nacht maar avond.' }]);

    expectDone(await people.desks.noor.sync());
    const read = expectDone(await people.desks.noor.dossier(id));
    expect(read.statements[0]?.corrections).toMatchObject([{ version: 1 }]);
    const early = await people.desks.noor.writeStatement(id, statement.id, DRAFT);
    expect(early).toEqual({ ok: false, problem: 'STEP_REFUSED', rule: 'PAPER_NOT_CLOSED' });
    expectDone(await people.desks.noor.takeStatementBack(id, statement.id));
    expect(expectDone(await reporter.refresh()).papers).toEqual([]);
    const again = { ...DRAFT, words: 'Kees stuurde ’s avonds berichten.', translations: [] };
    const second = await offer(id, await write(id, statement.id, again));
    expect(second).toMatchObject({ version: 2, state: 'WAITING' });
    expect(second?.mark).not.toEqual(statement.mark);

    // Somebody who still has the first version on the screen signs nothing.
    const late = await reporter.answerStatement(signing(paper));
    expect(late).toEqual({ ok: false, problem: 'PAPER_CHANGED' });
    const fresh = expectDone(await reporter.refresh());
    expect(fresh.broken).toBe(0);
    expect(fresh.papers[0]).toMatchObject({ version: 2, words: again.words });
    const now = fresh.papers[0] ?? paper;
    expectDone(await reporter.answerStatement(signing(now)));
    expectDone(await people.desks.noor.sync());
    const end = expectDone(await people.desks.noor.dossier(id));
    expect(end.broken).toEqual([]);
    expect(end.statements[0]?.answers).toMatchObject([{ version: 2, answer: 'SIGNED' }]);

    // A third version begins without a signature; the one under the second stays there.
    const third = await write(id, statement.id, DRAFT);
    expect(third).toMatchObject({ version: 3, state: 'WRITTEN', answers: [{ version: 2 }] });
  });

  test('is refused in somebody’s own words', async () => {
    const { reporter, id, paper } = await offered();
    const remarks = 'Zo heb ik het niet gezegd.';
    const after = expectDone(
      await reporter.answerStatement(signing(paper, { answer: 'REFUSED', remarks })),
    );
    expect(after.answered).toMatchObject([{ answer: 'REFUSED' }]);
    expectDone(await people.desks.noor.sync());
    const desk = expectDone(await people.desks.noor.dossier(id));
    expect(desk.statements[0]).toMatchObject({ state: 'REFUSED', answers: [{ remarks }] });
    expect(desk.broken).toEqual([]);
  });

  test('is in a language it has', async () => {
    const { reporter, paper } = await offered();
    await expect(reporter.answerStatement(signing(paper, { language: 'so' }))).resolves.toEqual({
      ...{ ok: false, problem: 'PAPER_CHANGED' },
    });
  });

  test('of 200 pages, or without words, is refused in a word; nothing is lost', async () => {
    const { id } = await file();
    const long = await people.desks.noor.writeStatement(id, null, {
      ...DRAFT,
      words: 'Een bladzijde. '.repeat(40_000),
    });
    expect(long).toEqual({ ok: false, problem: 'TEXT_TOO_LONG' });
    const empty = await people.desks.noor.writeStatement(id, null, { ...DRAFT, words: ' \n' });
    expect(empty).toEqual({ ok: false, problem: 'TEXT_MISSING' });
  });

  test('of somebody without a code is kept, and cannot be offered', async () => {
    const reporter = reporterAt(house);
    expectDone(await reporter.prepare());
    expectDone(await reporter.submit(formOf({ code: 'NONE', mayPassOn: 'YES' })));
    const id = expectDone(await people.desks.noor.sync())[0]?.dossierId ?? '';
    const statement = await write(id);
    expect(statement?.may.offer).toBe(false);
    const offering = await people.desks.noor.offerStatement(id, statement?.id ?? '');
    expect(offering).toEqual({ ok: false, problem: 'STEP_REFUSED', rule: 'NOBODY_CAN_ANSWER' });
    // It goes along where the report may be passed on.
    await takenIn(people.desks.noor, id, { unsigned: 'NO_CODE' });
    expectDone(await people.desks.noor.handOver(id));
    expectDone(await people.desks.bram.sync());
    const seen = expectDone(await people.desks.bram.dossier(id));
    expect(seen.broken).toEqual([]);
    expect(seen.statements[0]).toMatchObject({ words: DRAFT.words, state: 'WRITTEN' });
  });

  test('two people at one paper: the second is told and can try again', async () => {
    const { id, statement } = await offered();
    const other = expectDone(await signIn(transport(), 'noor', people.passphrases.noor));
    await openAll(other, id);
    expectDone(await people.desks.noor.takeStatementBack(id, statement.id));
    await write(id, statement.id);
    const plan: Plan = ({ seat, pen, book }) => {
      const paper = paperOf(seat, id);
      const text = makePaper(DRAFT, paper.compartment, book, statementOf(seat, id).newest);
      return {
        ok: true,
        value: appends(
          content(pen, paper.compartment, {
            type: 'StatementWritten',
            person: paper.person.id,
            text,
          }),
        ),
      };
    };
    expectDone(await act(transport(), other, id, 'second writer', plan));
    expectDone(await people.desks.noor.sync());
    const both = expectDone(await people.desks.noor.dossier(id));
    expect(both.statements[0]).toMatchObject({ version: 3, state: 'WRITTEN' });
    expect(both.broken).toEqual([]);
  });
});

describe('where two people hold the case', () => {
  test('either writes, the reporter signs, and both read the same', async () => {
    const { bram, lotte } = people.desks;
    const reporter = reporterAt(house);
    expectDone(await reporter.prepare());
    const receipt = expectDone(await reporter.submit(formOf({ door: 'board' })));
    expectDone(await reporter.open(receipt.code?.join('') ?? ''));
    const id = expectDone(await bram.sync())[0]?.dossierId ?? '';
    await takeSteps(bram, id, INTAKE);
    const written = expectDone(await bram.writeStatement(id, null, DRAFT)).statements[0];
    expectDone(await bram.offerStatement(id, written?.id ?? ''));
    const view = expectDone(await reporter.refresh());
    expect(view.broken).toBe(0);
    const [paper] = view.papers;
    if (!paper) throw new Error('Nothing waits.');
    expectDone(await lotte.sync());
    expectDone(await lotte.dossier(id));
    expectDone(await lotte.takeStatementBack(id, paper.id));
    const again = expectDone(await lotte.writeStatement(id, paper.id, DRAFT)).statements[0];
    expectDone(await lotte.offerStatement(id, again?.id ?? ''));
    const fresh = expectDone(await reporter.refresh());
    expect(fresh.broken).toBe(0);
    expectDone(await reporter.answerStatement(signing(fresh.papers[0] ?? paper)));
    for (const desk of [bram, lotte]) {
      expectDone(await desk.sync());
      const seen = expectDone(await desk.dossier(id));
      expect(seen.broken).toEqual([]);
      expect(seen.statements[0]).toMatchObject({ state: 'SIGNED', version: 2, answeredLast: true });
    }
  });
});

describe('a statement for somebody whose code the desk made', () => {
  test('waits for the code of their own, and says where the key came from', async () => {
    const { noor } = people.desks;
    const taken = expectDone(await noor.takeDown({ form: formOf(), told: true, withCode: true }));
    await takeSteps(noor, taken.dossierId, INTAKE);
    await offer(taken.dossierId, await write(taken.dossierId));
    const reporter = reporterAt(house);
    const card = expectDone(await reporter.open(taken.code?.join('') ?? ''));
    expect(card.papers).toHaveLength(1);
    const { view } = expectDone(await reporter.claim());
    expect(view.broken).toBe(0);
    const [paper] = view.papers;
    if (!paper) throw new Error('Nothing waits.');
    expectDone(await reporter.answerStatement(signing(paper)));
    expectDone(await noor.sync());
    const seen = expectDone(await noor.dossier(taken.dossierId));
    expect(seen.broken).toEqual([]);
    expect(seen.provenance).toBe('DESK_ISSUED');
    expect(seen.statements[0]).toMatchObject({ state: 'SIGNED', answers: [{ deskIssued: true }] });
  });
});

describe('a signed statement', () => {
  test('goes to the directie with the consent that names it, with all its versions', async () => {
    const { reporter, id, paper } = await offered();
    expectDone(await reporter.answerStatement(signing(paper, { remarks: 'Klopt.' })));
    expectDone(await people.desks.noor.sync());
    await takeSteps(people.desks.noor, id, [TOLD]);
    const ask = { why: 'Daarom.', extract: 'Kort.', offersRaw: false };
    expectDone(await people.desks.noor.askHandover(id, ask));
    const view = expectDone(await reporter.refresh());
    const question = view.questions[0];
    expect(question?.papers).toBe(1);
    expectDone(
      await reporter.answerConsent({
        ...{ requestId: question?.requestId ?? '', shown: 'Mag dit?', language: 'nl' },
        choice: { report: 'EXTRACT', identity: false },
      }),
    );
    expectDone(await people.desks.noor.sync());
    expectDone(await people.desks.noor.handOver(id));
    expectDone(await people.desks.lotte.sync());
    const seen = expectDone(await people.desks.lotte.dossier(id));
    expect(seen.broken).toEqual([]);
    expect(seen.statements[0]).toMatchObject({
      ...{ state: 'SIGNED', words: DRAFT.words, version: 1 },
      answers: [{ answer: 'SIGNED', remarks: 'Klopt.' }],
    });
    expect(expectDone(await reporter.refresh()).broken).toBe(0);
  });

  test('that waits stands before the question: neither while the other is open', async () => {
    const { reporter, id, statement } = await offered();
    const { noor } = people.desks;
    const ask = { why: 'Daarom.', extract: 'Kort.', offersRaw: false };
    const early = await noor.askHandover(id, ask);
    expect(early).toEqual({ ok: false, problem: 'PAPER_WAITS' });
    expectDone(await noor.takeStatementBack(id, statement.id));
    expectDone(await noor.askHandover(id, ask));
    const late = await noor.offerStatement(id, statement.id);
    expect(late).toEqual({ ok: false, problem: 'QUESTION_OPEN' });
    expect(expectDone(await reporter.refresh()).broken).toBe(0);
  });

  test('refused, written again and signed goes along once, with both answers', async () => {
    const { reporter, id, statement, paper } = await offered();
    const { noor, bram } = people.desks;
    expectDone(await reporter.answerStatement(signing(paper, { answer: 'REFUSED' })));
    expectDone(await noor.sync());
    await offer(id, await write(id, statement.id, { ...DRAFT, words: 'Anders.' }));
    const second = expectDone(await reporter.refresh()).papers[0] ?? paper;
    expect(second.words).toBe('Anders.');
    expectDone(await reporter.answerStatement(signing(second)));
    await takeSteps(noor, id, [TOLD]);
    expectDone(await noor.askHandover(id, { why: 'Daarom.', extract: 'Kort.', offersRaw: false }));
    const question = expectDone(await reporter.refresh()).questions[0];
    expect(question?.papers).toBe(1);
    const choice = { report: 'EXTRACT', identity: false } as const;
    const requestId = question?.requestId ?? '';
    expectDone(
      await reporter.answerConsent({ requestId, choice, shown: 'Mag dit?', language: 'nl' }),
    );
    expectDone(await noor.sync());
    expectDone(await noor.handOver(id));
    expectDone(await bram.sync());
    const seen = expectDone(await bram.dossier(id));
    expect(seen.broken).toEqual([]);
    expect(seen.statements[0]?.answers).toMatchObject([
      { version: 1, answer: 'REFUSED' },
      { version: 2, answer: 'SIGNED' },
    ]);
    // The directie goes on with it; who handed it over reads nothing of that, and sees nothing broken.
    const third = expectDone(await bram.writeStatement(id, statement.id, DRAFT)).statements[0];
    expect(third).toMatchObject({ version: 3, state: 'WRITTEN' });
    expectDone(await bram.offerStatement(id, statement.id));
    const [last] = expectDone(await reporter.refresh()).papers;
    expect(last).toMatchObject({ version: 3, by: { name: 'Bram Bestuur' } });
    const after = expectDone(await reporter.answerStatement(signing(last ?? second)));
    expect(after.broken).toBe(0);
    expectDone(await people.desks.lotte.sync());
    const lotte = expectDone(await people.desks.lotte.dossier(id));
    expect(lotte.broken).toEqual([]);
    expect(lotte.statements[0]?.answers).toHaveLength(3);
    expectDone(await noor.sync());
    const left = expectDone(await noor.dossier(id));
    expect(left.broken).toEqual([]);
    expect(left.statements[0]).toMatchObject({ version: 2, state: 'SIGNED' });
  });

  test('that was not answered does not go along, and is not read by the directie', async () => {
    const { reporter, id, statement } = await offered();
    expectDone(await people.desks.noor.sync());
    expectDone(await people.desks.noor.takeStatementBack(id, statement.id));
    await takeSteps(people.desks.noor, id, unsigned('UNREACHABLE'));
    const ask = { why: 'Daarom.', extract: 'Kort.', offersRaw: false };
    expectDone(await people.desks.noor.askHandover(id, ask));
    const view = expectDone(await reporter.refresh());
    expect(view.questions[0]?.papers).toBe(0);
    const requestId = view.questions[0]?.requestId ?? '';
    const choice = { report: 'EXTRACT', identity: false } as const;
    expectDone(
      await reporter.answerConsent({ requestId, choice, shown: 'Mag dit?', language: 'nl' }),
    );
    expectDone(await people.desks.noor.sync());
    expectDone(await people.desks.noor.handOver(id));
    expectDone(await people.desks.bram.sync());
    const seen = expectDone(await people.desks.bram.dossier(id));
    expect(seen.statements).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('’s nachts');
  });
});

/* Amira's code, in a program that somebody changed. */

const atPortal = () => ({ fetch: globalThis.fetch, origin: house.portal, timeout: 60_000 });

async function sessionWith(code: string): Promise<Session> {
  const { orgId } = expectDone(await loadPublicBook(atPortal())).book;
  const digits = parseCode(code);
  if (!digits) throw new Error('No code.');
  return expectDone(await openSession(atPortal(), personOf(digits, orgId), orgId));
}

test('whoever answers and remembers nothing of it blocks no question: that paper stays behind', async () => {
  const { reporter, code, id, paper } = await offered();
  const session = await sessionWith(code);
  const plan = planAnswerStatement(signing(paper));
  const silent: ReporterPlan = (now, pen) => {
    const planned = plan(now, pen);
    return planned.ok ? { ok: true, value: planned.value.slice(0, 1) } : planned;
  };
  expectDone(await actAtPortal(atPortal(), session, new Map(), 'silent', silent));
  const { noor, bram } = people.desks;
  await takeSteps(noor, id, [TOLD]);
  expectDone(await noor.askHandover(id, { why: 'Daarom.', extract: 'Kort.', offersRaw: false }));
  const question = expectDone(await reporter.refresh()).questions[0];
  expect(question?.papers).toBe(0);
  const choice = { report: 'EXTRACT', identity: false } as const;
  const requestId = question?.requestId ?? '';
  expectDone(
    await reporter.answerConsent({ requestId, choice, shown: 'Mag dit?', language: 'nl' }),
  );
  expectDone(await noor.sync());
  expectDone(await noor.handOver(id));
  expectDone(await bram.sync());
  const seen = expectDone(await bram.dossier(id));
  expect(seen.broken).toEqual([]);
  expect(seen.statements).toEqual([]);
});

/* Noor's seat, in the hands of somebody who changed her program. */

const transport = () => ({ fetch: globalThis.fetch, origin: house.desk, timeout: 60_000 });

async function openAll(seat: Seat, id: string): Promise<Dossier> {
  expectDone(await pull(transport(), seat));
  expectDone(await openDossier(transport(), seat, id));
  const dossier = dossierOf(seat, id);
  if (!dossier) throw new Error('No dossier.');
  return dossier;
}

function paperOf(seat: Seat, id: string) {
  const dossier = dossierOf(seat, id);
  const person = dossier && threadOf(dossier, 'PERSON');
  const state = dossier?.state.statements[0];
  const compartment = state && dossier.compartments.get(state.compartmentId);
  if (!dossier || !person || !compartment) throw new Error('No paper.');
  return { dossier, person, compartment };
}
const statementOf = (seat: Seat, id: string) => {
  const { dossier, compartment } = paperOf(seat, id);
  const state = statementIn(dossier, compartment.id);
  if (!state) throw new Error('No paper.');
  return state;
};

describe('a VCP with a modified client', () => {
  const seatAt = async (id: string): Promise<Seat> => {
    const seat = expectDone(await signIn(transport(), 'noor', people.passphrases.noor));
    await openAll(seat, id);
    return seat;
  };
  const force = async (
    seat: Seat,
    id: string,
    plan: (
      paper: ReturnType<typeof paperOf>,
      it: Parameters<Plan>[0],
    ) => ReturnType<typeof appends>,
  ) =>
    expectDone(
      await act(transport(), seat, id, toHex(random(8)), (it) => ({
        ok: true,
        value: plan(paperOf(it.seat, id), it),
      })),
    );
  const newestText = ({ dossier, compartment }: ReturnType<typeof paperOf>): PaperText => {
    const text = versionsOf(dossier, compartment.id).at(-1)?.text;
    if (!text) throw new Error('No version.');
    return text;
  };

  test('shows other words than are signed: the person sees it is broken, and there is nothing to sign', async () => {
    const { reporter, id } = await file();
    await write(id);
    const seat = await seatAt(id);
    await force(seat, id, (paper, { pen, book }) => {
      const text = { ...newestText(paper), words: 'Iets heel anders.' };
      const readers = [...staffStaying(paper.compartment, book), ...outsideIn(paper.person)];
      return appends(
        turnEpoch(
          pen,
          paper.compartment,
          { type: 'StatementOffered', person: paper.person.id, text },
          readers,
        ),
      );
    });
    const view = expectDone(await reporter.refresh());
    expect(view.papers).toEqual([]);
    expect(view.broken).toBe(1);
    expect(statementOf(seat, id).offered).toBeNull();
  });

  test('offers other bytes beside: the true version can be signed all the same', async () => {
    const { reporter, id, paper } = await offered();
    const seat = await seatAt(id);
    await force(seat, id, (it, { pen }) => {
      const text = { ...newestText(it), nonce: '00'.repeat(32) };
      return appends(
        content(pen, it.compartment, { type: 'StatementOffered', person: it.person.id, text }),
      );
    });
    expect(expectDone(await reporter.refresh()).broken).toBe(1);
    expectDone(await reporter.answerStatement(signing(paper, { remarks: 'Klopt.' })));
    await openAll(seat, id);
    expect(statementOf(seat, id).answers).toMatchObject([{ answer: 'SIGNED', remarks: 'Klopt.' }]);
  });

  test('lets the directie read a paper: everybody sees it is broken', async () => {
    const { id } = await offered();
    const seat = await seatAt(id);
    await force(seat, id, ({ compartment }, it) => {
      const event: Event = { type: 'StatementTakenBack' };
      return appends(grant(it.pen, compartment, event, boardOf(it)));
    });
    expect(dossierOf(seat, id)?.state.broken.map(({ rule }) => rule)).toEqual([
      'ACCESS_WITHOUT_CONSENT',
    ]);
    // It waits for nobody any more, and stands in nobody's way.
    const { noor } = people.desks;
    expectDone(await noor.sync());
    const seen = expectDone(await noor.dossier(id));
    expect(seen.statements[0]).toMatchObject({ state: 'BROKEN', may: { takeBack: false } });
    expect(seen.status.code).toBe('ONTVANGEN');
    expectDone(await noor.askHandover(id, { why: 'Daarom.', extract: 'Kort.', offersRaw: false }));
  });

  test('begins a paper together with the directie: broken, and no paper', async () => {
    const { id } = await file();
    await write(id);
    const seat = await seatAt(id);
    await force(seat, id, (paper, it) => {
      const text = makePaper(DRAFT, paper.person, it.book, null);
      const readers = [...staffStaying(paper.person, it.book), ...boardOf(it)];
      const event: Event = { type: 'StatementWritten', person: paper.person.id, text };
      return appends(
        genesis(it.pen, paper.person.place.dossierId, 'statement', event, readers).append,
      );
    });
    const state = dossierOf(seat, id)?.state;
    expect(state?.broken.map(({ rule }) => rule)).toEqual(['ACCESS_WITHOUT_CONSENT']);
    expect(state?.statements).toHaveLength(1);
  });

  test('signs for the reporter: nobody takes it for a signature', async () => {
    const { id } = await offered();
    const seat = await seatAt(id);
    await force(seat, id, ({ compartment }, { pen, book }) => {
      const event: Event = { type: 'StatementAnswered', signature: 'AAAA', remarks: null };
      return appends(turnEpoch(pen, compartment, event, staffStaying(compartment, book)));
    });
    const state = dossierOf(seat, id)?.state;
    expect(state?.broken.map(({ rule }) => rule)).toEqual(['NOT_YOURS']);
    expect(state?.statements[0]?.answers).toEqual([]);
  });
});

test('the server gives a code nothing of a paper that was answered, nor of its earlier versions', async () => {
  const { code, reporter, paper, id, statement } = await offered();
  const got = async () => {
    const { token } = await sessionWith(code);
    const answer = await call(atPortal(), portal.dossier, { token });
    if (!answer.ok) throw new Error(answer.problem);
    return answer.value.compartments;
  };
  expect(await got()).toHaveLength(3);
  expectDone(await reporter.answerStatement(signing(paper)));
  expect(await got()).toHaveLength(2);
  expectDone(await people.desks.noor.sync());
  await offer(id, await write(id, statement.id, { ...DRAFT, words: 'Anders.' }));
  const open = (await got()).find(
    ({ compartmentId }) => toHex(fromBase64url(compartmentId)) === paper.id,
  );
  expect(open?.shares.map(({ epoch }) => epoch)).toEqual([4]);
  expect(open?.entries.map(({ seq }) => seq)).toEqual([4]);
});
