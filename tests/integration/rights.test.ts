import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ready } from '@gehoord/crypto';
import type { CaseStep, Desk, Reporter, RequestKind } from '@gehoord/client/types';
import { expectDone } from '../../scripts/demo/organise.ts';
import {
  consented,
  expectSound,
  filed,
  heard,
  inquiry,
  startWorld,
  tries,
  viewAt,
  type World,
} from '../support/case.ts';
import { takenIn } from '../../scripts/demo/case.ts';

/*
 * What people ask about what stands there of them, with real keys, a real server, and a desk or a
 * browser of their own for everybody.
 */

let world: World;

beforeAll(async () => {
  await ready();
  world = await startWorld();
}, 300_000);

afterAll(() => world.house.tearDown());

const asks = async (browser: Reporter, what: RequestKind, text = '') => {
  expectDone(await browser.refresh());
  const { rights } = expectDone(await browser.request(what, text));
  return rights.requests.at(-1)?.requestId ?? '';
};

const requestAt = async (desk: Desk, id: string, requestId: string) =>
  (await viewAt(desk, id)).requests.find((one) => one.requestId === requestId);

const weigh = (requestId: string) =>
  ({ type: 'BalancingNoted', requestId, text: 'Zijn belang tegen dat van haar.' }) as const;

describe('a reporter at the confidant’s door', () => {
  test('asks to erase; Noor weighs, answers, and the reporter reads it', async () => {
    const { noor, bram } = world.desks;
    const { reporter, id } = await filed(world);
    const requestId = await asks(reporter, 'ERASURE');
    const row = expectDone(await noor.sync()).find(({ dossierId }) => dossierId === id);
    expect(row?.requests).toMatchObject([{ requestId, what: 'ERASURE', role: 'reporter' }]);
    expect(row?.dueOn).toBe(row?.requests[0]?.due);
    expect(await requestAt(noor, id, requestId)).toMatchObject({
      ...{ state: 'OPEN', may: { balance: true, answers: true, answer: 'NOT_BALANCED' } },
    });
    const personId = (await requestAt(noor, id, requestId))?.personId;
    const answer: CaseStep = {
      event: {
        ...{ type: 'RequestAnswered', requestId, outcome: 'PARTLY' },
        text: 'Je kunt zelf stoppen.',
      },
      personId,
    };
    expect(await tries(noor, id, answer)).toBe('NOT_BALANCED');
    expect(await tries(noor, id, weigh(requestId))).toBeNull();
    expect(await tries(noor, id, answer)).toBeNull();
    expect(expectDone(await reporter.refresh()).rights).toMatchObject({
      requests: [
        {
          state: 'PARTLY',
          answer: { text: 'Je kunt zelf stoppen.', by: { name: 'Noor Voorbeeld' } },
        },
      ],
      askable: ['ACCESS', 'CORRECTION', 'ERASURE', 'OBJECTION'],
    });
    // The reporter never reads what was weighed.
    expect(JSON.stringify(expectDone(await reporter.refresh()))).not.toContain('Zijn belang');
    await expectSound(id, [noor], [reporter]);
    expect(expectDone(await bram.sync()).some(({ dossierId }) => dossierId === id)).toBe(false);
  });

  test('asks once of a kind, takes it back, and asks again', async () => {
    const { reporter } = await filed(world);
    const requestId = await asks(reporter, 'OBJECTION', 'Ik wil niet dat jullie dit bewaren.');
    expect(await reporter.request('OBJECTION', 'Nog eens.')).toEqual({
      ...{ ok: false, problem: 'NOTHING_TO_DO' },
    });
    expect(await reporter.request('CORRECTION', ' ')).toEqual({
      ...{ ok: false, problem: 'TEXT_MISSING' },
    });
    const back = expectDone(await reporter.withdrawRequest(requestId));
    expect(back).toMatchObject({ broken: 0, rights: { requests: [{ state: 'WITHDRAWN' }] } });
    await asks(reporter, 'OBJECTION', 'Toch wel.');
  });

  test('reads that a request from before the handover has to be asked anew', async () => {
    const { noor, bram } = world.desks;
    const it = await filed(world);
    await takenIn(noor, it.id, { signedBy: it.reporter });
    await asks(it.reporter, 'ACCESS');
    await consented(noor, it, { report: 'RAW', identity: true });
    expectDone(await noor.handOver(it.id));
    const { rights } = expectDone(await it.reporter.refresh());
    expect(rights).toMatchObject({ requests: [{ state: 'LEFT' }] });
    expect(rights.askable).toContain('ACCESS');
    expect((await viewAt(bram, it.id)).requests).toEqual([]);
    const [left] = expectDone(await noor.sync()).filter(({ dossierId }) => dossierId === it.id);
    expect(left?.requests).toEqual([]);
    const requestId = await asks(it.reporter, 'ACCESS');
    expect(await requestAt(bram, it.id, requestId)).toMatchObject({ state: 'OPEN' });
    await expectSound(it.id, [noor, bram], [it.reporter]);
  });
});

describe('the accused', () => {
  test('reads what stands there of him, chosen by Bram and looked at by Lotte', async () => {
    const { bram, lotte, noor } = world.desks;
    const it = await inquiry(world);
    await heard(bram, it.id, it.kees);
    const requestId = await asks(it.kees.browser, 'ACCESS');
    const request = await requestAt(bram, it.id, requestId);
    expect(request).toMatchObject({ role: 'accused', may: { draft: true }, redaction: null });
    const own = request?.pieces.filter(({ from }) => from === 'THEIRS');
    expect(own?.map(({ text }) => text)).toContain('Ik dacht dat het goed was.');
    const passages = [
      { text: 'Ik dacht dat het goed was.', shown: true },
      { text: 'Amira vertelde iets anders.', shown: false },
    ];
    const propose = { type: 'RedactionProposed', requestId, redactionId: '', passages } as const;
    const named = passages.map((one) => ({ ...one, shown: true }));
    expect(await tries(bram, it.id, { ...propose, passages: named })).toBe('THIRD_PARTY_IDENTITY');
    expect(await tries(bram, it.id, weigh(requestId))).toBeNull();
    expect(await tries(bram, it.id, propose)).toBeNull();
    const draft = (await requestAt(bram, it.id, requestId))?.redaction;
    expect(draft).toMatchObject({ review: 'SECOND_READER_NEEDED', give: 'NOT_REVIEWED' });
    const redactionId = draft?.redactionId ?? '';
    expect((await requestAt(lotte, it.id, requestId))?.redaction?.review).toBeNull();
    expect(await tries(lotte, it.id, { type: 'RedactionReviewed', redactionId })).toBeNull();
    const text = draft?.text ?? '';
    const give = {
      event: { type: 'AccessGiven', requestId, redactionId, text },
      personId: it.kees.personId,
    } as const;
    const more = { ...give, event: { ...give.event, text: `${text} En meer.` } };
    expect(await tries(bram, it.id, more)).toBe('NOT_REVIEWED');
    expect(await tries(bram, it.id, give)).toBeNull();
    const seen = expectDone(await it.kees.browser.refresh());
    expect(seen.rights.requests).toMatchObject([
      { state: 'PARTLY', given: 'Ik dacht dat het goed was.\n\n[weggelaten]' },
    ]);
    expect(expectDone(await it.reporter.refresh()).rights.requests).toEqual([]);
    await expectSound(it.id, [bram, lotte, noor], [it.reporter, it.kees.browser]);
  });
});

test('the register of consents tells every question and answer, for who may read it', async () => {
  const { bram, noor } = world.desks;
  const it = await inquiry(world);
  const mine = (await viewAt(noor, it.id)).consents;
  expect(mine).toMatchObject([
    { what: 'HANDOVER_RAW', role: 'reporter', state: 'GIVEN', confirmed: null },
    { what: 'IDENTITY', role: 'reporter', state: 'GIVEN' },
  ]);
  expect(mine[0]?.askedOn).not.toBeNull();
  const theirs = (await viewAt(bram, it.id)).consents;
  expect(theirs).toMatchObject([
    { what: 'HANDOVER_RAW', state: 'GIVEN', askedOn: null },
    { what: 'IDENTITY', state: 'GIVEN' },
  ]);
  const own = (await viewAt(bram, it.id)).namings[0];
  expectDone(await bram.askNaming(it.id, { personId: own?.id ?? '', why: 'Dan.', name: 'Amira' }));
  const naming = expectDone(await it.reporter.refresh()).naming;
  const said = { requestId: naming?.requestId ?? '', yes: false, shown: 'x', language: 'nl' };
  expectDone(await it.reporter.answerNaming(said));
  expect((await viewAt(bram, it.id)).consents.at(-1)).toMatchObject({
    ...{ what: 'NAMING', state: 'DECLINED', until: null },
  });
});
