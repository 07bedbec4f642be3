import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDesk } from '@gehoord/client/desk';
import type { Desk, Reporter } from '@gehoord/client/types';
import { ready } from '@gehoord/crypto';
import { expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { formOf } from '../support/form.ts';
import { reporterAt, startHouse, type House } from '../support/house.ts';

/*
 * What a member's client keeps sealed makes the next session short: the list is there at once, and
 * only what is new, or what somebody opens, is fetched and opened.
 */

let house: House;
let people: Organised;
let reporter: Reporter;

/** How many places were listed and how many entries were asked for, since it was last looked at. */
interface Counted {
  readonly desk: Desk;
  count(): { listed: number; asked: number };
}

type Break = (path: string, call: number) => boolean;

async function counted(breaks: Break = () => false): Promise<Counted> {
  let [listed, asked, calls] = [0, 0, 0];
  const desk = createDesk({
    origin: house.desk,
    timeout: 60_000,
    fetch: async (input, init) => {
      const path = new URL(input instanceof Request ? input.url : input).pathname;
      if (path === '/api/feed/entries' && typeof init?.body === 'string') {
        asked += (JSON.parse(init.body) as { numbers: unknown[] }).numbers.length;
      }
      if (breaks(path, calls++)) throw new TypeError('The connection broke off.');
      const response = await globalThis.fetch(input, init);
      if (path !== '/api/feed' || !response.ok) return response;
      const answer = (await response.json()) as { items: unknown[] };
      listed += answer.items.length;
      return Response.json(answer);
    },
  });
  expectDone(await desk.signIn('noor', people.passphrases.noor));
  return {
    desk,
    count() {
      const counts = { listed, asked };
      [listed, asked] = [0, 0];
      return counts;
    },
  };
}

/** All of it, however many parts it comes in. */
async function everything(desk: Desk) {
  for (;;) {
    const rows = expectDone(await desk.sync());
    if (expectDone(await desk.behind()) === 0) return rows;
  }
}

const file = async (story: string) => {
  const { code } = expectDone(await reporter.submit({ ...formOf(), story }));
  return code?.join('') ?? '';
};

/** As many messages under one report. */
async function talk(code: string, count: number) {
  const session = reporterAt(house);
  expectDone(await session.open(code));
  for (let n = 0; n < count; n++) expectDone(await session.reply('TALK', `Bericht ${n}.`));
}

beforeAll(async () => {
  await ready();
  house = await startHouse();
  people = await organise(house, house.app.setupToken ?? '');
  reporter = reporterAt(house);
}, 120_000);

afterAll(() => house.tearDown());

describe('A member who comes back', () => {
  let codes: string[];

  test('has the list without a single entry where nothing is new', async () => {
    codes = [await file('De eerste.'), await file('De tweede.')];
    const first = await counted();
    const rows = await everything(first.desk);
    expect(first.count()).toEqual({ listed: 8, asked: 8 });

    const second = await counted();
    expect(await everything(second.desk)).toEqual(rows);
    // The one place that shows the list goes on where it was.
    expect(second.count()).toEqual({ listed: 1, asked: 0 });
  });

  test('fetches what they open, checks it, and reads the same as before', async () => {
    const { desk, count } = await counted();
    const [row] = await everything(desk);
    count();
    const view = expectDone(await desk.dossier(row?.dossierId ?? ''));
    expect(view.report?.story).toBe('De tweede.');
    expect(view.broken).toEqual([]);
    expect(count()).toEqual({ listed: 0, asked: 4 });
    expectDone(await desk.dossier(row?.dossierId ?? ''));
    expect(count().asked).toBe(0);
  });

  test('fetches of what is new only the dossiers it touches', async () => {
    await talk(codes[0] ?? '', 1);
    const { desk, count } = await counted();
    const rows = await everything(desk);
    expect(count()).toEqual({ listed: 2, asked: 5 });
    expect(rows.map(({ unread }) => unread)).toEqual([3, 2]);
    const view = expectDone(await desk.dossier(rows[0]?.dossierId ?? ''));
    expect(view.threads[0]?.messages.map(({ text }) => text)).toEqual(['Bericht 0.']);
    count();
    await talk(codes[0] ?? '', 1);
    await everything(desk);
    // It is open: one message more costs one entry.
    expect(count().asked).toBe(1);
  });

  test('finds what they read read, and unread what came after it', async () => {
    const { desk } = await counted();
    const [row] = await everything(desk);
    const id = row?.dossierId ?? '';
    expectDone(await desk.dossier(id));
    expectDone(await desk.markRead(id));
    const again = await counted();
    expect((await everything(again.desk)).find((one) => one.dossierId === id)?.unread).toBe(0);
    await talk(codes[0] ?? '', 2);
    const later = await counted();
    expect((await everything(later.desk)).find((one) => one.dossierId === id)?.unread).toBe(2);
  });

  test('who works in two windows at once loses nothing of either', async () => {
    const [one, other] = [await counted(), await counted()];
    const rows = await everything(one.desk);
    await everything(other.desk);
    for (const [at, { desk }] of [one, other].entries()) {
      const id = rows[at]?.dossierId ?? '';
      expectDone(await desk.dossier(id));
      expectDone(await desk.markRead(id));
    }
    const later = await counted();
    expect((await everything(later.desk)).map(({ unread }) => unread)).toEqual([0, 0]);
  });

  test('whose connection broke off half-way goes on where they were', async () => {
    const [a, b] = [await file('De derde.'), await file('De vierde.')];
    await talk(a, 60);
    await talk(b, 60);
    let parts = 0;
    const broken = await counted((path) => path === '/api/feed/entries' && ++parts === 2);
    expect(await broken.desk.sync()).toEqual({ ok: false, problem: 'OFFLINE' });
    expect(expectDone(await broken.desk.behind())).toBe(1);
    const { desk, count } = await counted();
    const rows = await everything(desk);
    expect(rows).toHaveLength(4);
    expect(rows.slice(0, 2).map(({ unread }) => unread)).toEqual([62, 62]);
    expect(count()).toMatchObject({ asked: 64 });
  });

  test('who writes does so on what is there, however long ago it was listed', async () => {
    const { desk } = await counted();
    const [row] = await everything(desk);
    const id = row?.dossierId ?? '';
    const view = expectDone(await desk.write(id, 'TALK', 'Dank je.'));
    expect(view.threads[0]?.messages.at(-1)?.text).toBe('Dank je.');
    expect((await everything(desk)).find((one) => one.dossierId === id)?.answerBy).toBeNull();
  });

  test('asks for nothing more once the desk is locked', async () => {
    const { desk, count } = await counted();
    const pulled = desk.sync();
    await desk.lock();
    expect(await pulled).toEqual({ ok: false, problem: 'SIGNED_OUT' });
    expect(await desk.behind()).toEqual({ ok: false, problem: 'SIGNED_OUT' });
    count();
    const next = await counted();
    expect((await everything(next.desk)).every(({ changed }) => !changed)).toBe(true);
  });
});
