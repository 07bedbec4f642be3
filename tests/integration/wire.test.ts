import { fromBase64url, toHex } from '@gehoord/crypto';
import { createDesk } from '@gehoord/client/desk';
import type { Desk } from '@gehoord/client/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { formOf } from '../support/form.ts';
import { reporterAt, startHouse, type House } from '../support/house.ts';

let house: House;
let people: Organised;

beforeAll(async () => {
  house = await startHouse();
  people = await organise(house, house.app.setupToken ?? '');
}, 120_000);

afterAll(() => house.tearDown());

/** A desk of one member, with every answer that reaches it written down. */
async function watched(who: keyof Organised['desks']) {
  const answers: string[] = [];
  const fetch: typeof globalThis.fetch = async (...args) => {
    const response = await globalThis.fetch(...args);
    const headers = [...response.headers].filter(([name]) => name !== 'date');
    answers.push(JSON.stringify([headers, await response.clone().text()]));
    return response;
  };
  const desk = createDesk({ fetch, origin: house.desk, timeout: 60_000 });
  expectDone(await desk.signIn(who, people.passphrases[who]));
  return { desk, answers };
}

/** Everything a member asks the server in the course of a day. */
async function dayOf({ desk, answers }: { desk: Desk; answers: string[] }) {
  answers.length = 0;
  expectDone(await desk.sync());
  expectDone(await desk.team());
  expectDone(await desk.organisation());
  return answers.map((answer) => answer.replace(/"x-ratelimit[^\]]*\]/g, ''));
}

/** Ids and hashes of whatever a reporter's POST carried, in every spelling an answer could use. */
function namesIn(body: string): readonly string[] {
  const { founding, person, geneses } = JSON.parse(body) as {
    founding: { dossierId: string };
    person: { locatorHash: string };
    geneses: { compartmentId: string }[];
  };
  const ids = [founding.dossierId, person.locatorHash, ...geneses.map((one) => one.compartmentId)];
  return ids.flatMap((id) => [id, toHex(fromBase64url(id))]);
}

/** File a report, and keep what was posted. */
async function file(change: Parameters<typeof formOf>[0]) {
  let posted = '';
  const reporter = reporterAt(house, async (address, init) => {
    const isReport = typeof address === 'string' && address.endsWith('/api/reports');
    if (isReport && typeof init?.body === 'string') posted = init.body;
    return globalThis.fetch(address, init);
  });
  expectDone(await reporter.prepare());
  expectDone(await reporter.submit(formOf(change)));
  return namesIn(posted);
}

async function staffKid(role: string, name: string) {
  const { staff } = expectDone(await reporterAt(house).prepare());
  return staff.find((one) => one.role === role && one.name === name)?.kid ?? '';
}

describe('what the server tells somebody who may not know', () => {
  test('a director before the handover: the same as on a day without a report', async () => {
    const bram = await watched('bram');
    // The first day of a session keeps what was seen; every later one only where something came.
    expectDone(await bram.desk.sync());
    const before = await dayOf(bram);
    const names = await file({});
    const after = await dayOf(bram);
    expect(after).toEqual(before);
    expect(names.filter((name) => after.join().includes(name))).toEqual([]);
    // The same watch on somebody who may know does see them, so the watch can fail.
    const noor = await dayOf(await watched('noor'));
    expect(names.filter((name) => noor.join().includes(name)).length).toBeGreaterThan(0);
  });

  test('the VCP, about whom it is: the same as on a day without a report', async () => {
    const noor = await watched('noor');
    expectDone(await noor.desk.sync());
    const before = await dayOf(noor);
    const kid = await staffKid('confidant', 'Noor Voorbeeld');
    const names = await file({ subject: { role: 'STAFF', staff: [kid] }, door: 'board' });
    const after = await dayOf(noor);
    expect(after).toEqual(before);
    expect(names.filter((name) => after.join().includes(name))).toEqual([]);
  });

  test('one of two directors, about whom it is: only the other one is told', async () => {
    const lotte = await watched('lotte');
    expectDone(await lotte.desk.sync());
    const before = await dayOf(lotte);
    const kid = await staffKid('board', 'Lotte Leiding');
    const names = await file({ subject: { role: 'STAFF', staff: [kid] }, door: 'board' });
    expect(await dayOf(lotte)).toEqual(before);
    const bram = await dayOf(await watched('bram'));
    expect(names.filter((name) => bram.join().includes(name)).length).toBeGreaterThan(0);
  });
});

test('a known and an unknown code differ in the answer to the person only', async () => {
  const bodyOf = async (path: string, body: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(house.portal + path, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return {
      status: answer.status,
      body: await answer.text(),
      headers: [...answer.headers.keys()],
    };
  };
  const { challenge } = JSON.parse((await bodyOf('/api/challenges', {})).body) as {
    challenge: string;
  };
  const [locator, signature] = ['A'.repeat(22), 'A'.repeat(86)];
  const unknown = await bodyOf('/api/sessions', { locator, challenge, signature });
  const replayed = await bodyOf('/api/sessions', { locator, challenge, signature });
  expect(JSON.parse(unknown.body)).toMatchObject({ code: 'SIGN_IN_FAILED' });
  expect(JSON.parse(replayed.body)).toMatchObject({ code: 'CHALLENGE_EXPIRED' });
  expect(unknown.body).not.toContain(locator);
});
