import { join } from 'node:path';
import { addWorkingDays } from '@gehoord/protocol';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, today } from '../../apps/api/src/days.ts';
import { expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { formOf } from '../support/form.ts';
import { reporterAt, startHouse, type House } from '../support/house.ts';
import { MailHost } from './mail-host.ts';

/*
 * Dates only the clients can know, from the real clients through the real server to a real mail host:
 * the server is told days and nothing else, and mails on them.
 */

const ADDRESS = 'noor.voorbeeld@thuis.invalid';
const now = { moved: 0 };
const clock = () => new Date(Date.now() + now.moved);

let host: MailHost;
let house: House;
let people: Organised;
let code = '';

beforeAll(async () => {
  host = await new MailHost().start();
  const mail = {
    ...{ host: '127.0.0.1', port: host.port, secure: false, auth: null },
    ...{ from: 'post@samenop.invalid', hour: 8, deskAddress: null },
  };
  house = await startHouse({ mail }, clock);
  people = await organise(house, house.app.setupToken ?? '');
}, 120_000);
afterAll(async () => {
  await house.tearDown();
  await host.stop();
});

function stored(): readonly string[] {
  const file = new Database(join(house.config.dataDir, 'gehoord.db'), { readonly: true });
  const days = file.prepare('select day from due_days order by day').pluck().all();
  file.close();
  return days.map(String);
}
const eventually = (days: number) => expect.poll(() => stored().length).toBe(days);

/** The server's next morning after so many days, at eight. */
async function morning(days: number): Promise<void> {
  const [year = 0, month = 1, date = 1] = addDays(
    today(() => new Date()),
    days,
  )
    .split('-')
    .map(Number);
  now.moved = new Date(year, month - 1, date, 8).getTime() - Date.now();
  await house.app.lookForMail();
}

test('the clients raise the dates, the server knows the days only, and mail comes on them', async () => {
  const { noor } = people.desks;
  code = expectDone(await reporterAt(house).submit(formOf())).code?.join('') ?? '';
  expectDone(await noor.sync());
  expect(stored()).toEqual([]);

  expect(expectDone(await noor.setMail(` ${ADDRESS} `))).toEqual({
    ...{ offered: true, address: ADDRESS },
  });
  const here = today(() => new Date());
  await eventually(3);
  expect(stored().slice(0, 2)).toEqual([addDays(here, 6), addDays(here, 7)]);

  await morning(5);
  expect(host.mails).toHaveLength(0);
  await morning(6);
  expect(host.mails.flatMap(({ to }) => to)).toEqual([ADDRESS]);
  now.moved = 0;
});

test('an answer takes the seventh day back', async () => {
  const { noor } = people.desks;
  const [row] = expectDone(await noor.sync());
  if (!row) throw new Error('There is no report.');
  expectDone(await noor.write(row.dossierId, 'TALK', 'Ik heb je melding gelezen.'));
  expectDone(await noor.sync());
  await eventually(1);
  expect(stored()[0]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('what somebody asks about their data raises its last day and the one before', async () => {
  const { noor } = people.desks;
  const before = stored();
  const asked = today(() => new Date());
  const amira = reporterAt(house);
  expectDone(await amira.open(code));
  expectDone(await amira.request('ERASURE', 'Haal mijn naam weg.'));
  expectDone(await noor.sync());
  const due = addWorkingDays(asked, 2);
  await eventually(before.length + 2);
  expect(stored().slice(0, 2)).toEqual([addDays(due, -1), due]);
});

test('nothing of it stands in the log, and without an address nothing is kept', async () => {
  const { noor } = people.desks;
  expectDone(await noor.setMail(''));
  expect(stored()).toEqual([]);
  expect(JSON.stringify(house.logged)).not.toMatch(/@|thuis|noor/);
});
