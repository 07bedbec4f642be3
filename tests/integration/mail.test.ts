import { hostname } from 'node:os';
import { join } from 'node:path';
import { desk, portal } from '@gehoord/contract';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { member, Report } from './api-chain.ts';
import { openOrganisation, openWorld, type Team } from './api-team.ts';
import { ask, b64, staff, World, type Staff } from './api-world.ts';
import { MailHost } from './mail-host.ts';

/*
 * Mail that says nothing but "there is something", against a real SMTP server, with a clock that the
 * test moves. The organisation is set up on 10 March at noon; mail goes out at 8.
 */

const FROM = 'post@samenop.invalid';
const DESK = 'https://balie.samenop.invalid/';
const addressOf = ({ signInName }: Staff) => `${signInName}.voorbeeld@thuis.invalid`;

let host: MailHost;
let world: World;
let team: Team;

const mailSettings = (port: number) => ({
  ...{ host: '127.0.0.1', port, secure: false, auth: null, from: FROM },
  ...{ hour: 8, deskAddress: DESK },
});

beforeEach(async () => {
  host = await new MailHost().start();
  [world, team] = await openWorld({ mail: mailSettings(host.port) });
});
afterEach(async () => {
  await world.end();
  await host.stop();
});

/** Let the clock stand at some time, and the server look at it. */
async function at(time: string): Promise<void> {
  world.now = new Date(time);
  await world.app.lookForMail();
}

const asked = async <E extends Parameters<typeof ask>[1]>(
  it: Staff,
  endpoint: E,
  body?: object,
) => {
  const token = await world.signIn(it);
  const answer = await ask(world.desk, endpoint, { token, body });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.value;
};
const wants = (it: Staff, address: string | null = addressOf(it)) =>
  asked(it, desk.setMail, { address });
const fetches = (it: Staff) => asked(it, desk.feed, { after: 0, most: 500 });
const file = async (...receivers: readonly Staff[]) => {
  const report = new Report(world, receivers.map(member));
  expect((await report.send(world)).status).toBe(200);
  return report;
};
const told = () => host.mails.flatMap(({ to }) => to);
/** Addresses that the server has. */
function kept(): readonly unknown[] {
  const file = new Database(join(world.dataDir, 'gehoord.db'), { readonly: true });
  const addresses = file.prepare('select address from mailboxes').pluck().all();
  file.close();
  return addresses;
}
const mailLines = () => world.lines.filter((line) => line.startsWith('MAIL'));

describe('Mail', () => {
  it('goes to whom something reached, once a day, when the hour begins', async () => {
    const { noor, teun, bram } = team;
    for (const it of [noor, teun, bram]) await wants(it);
    await file(noor, teun);
    await at('2027-03-10T23:00:00');
    await at('2027-03-11T07:59:00');
    expect(told()).toEqual([]);
    await at('2027-03-11T08:00:30');
    expect(told().sort()).toEqual([addressOf(noor), addressOf(teun)]);
    await file(noor);
    for (const time of ['08:01', '09:00', '15:00', '23:00']) await at(`2027-03-11T${time}:00`);
    expect(host.mails).toHaveLength(2);
  });

  it('comes again each morning while something waits, and stops when it was fetched', async () => {
    await wants(team.noor);
    await file(team.noor);
    await at('2027-03-11T08:00:00');
    await at('2027-03-12T08:00:00');
    expect(host.mails).toHaveLength(2);
    await fetches(team.noor);
    await at('2027-03-13T08:00:00');
    expect(host.mails).toHaveLength(2);
    await file(team.noor);
    await at('2027-03-14T08:00:00');
    expect(host.mails).toHaveLength(3);
  });

  it('never tells when something came: what comes after the hour waits for the next day', async () => {
    await wants(team.noor);
    await at('2027-03-11T08:00:00');
    await file(team.noor);
    await at('2027-03-11T09:00:00');
    await at('2027-03-11T14:00:00');
    expect(told()).toEqual([]);
    await at('2027-03-12T08:00:00');
    expect(told()).toEqual([addressOf(team.noor)]);
  });

  it('does not come for one’s own words, nor for what somebody else reads', async () => {
    await wants(team.noor);
    await wants(team.teun);
    const report = await file(team.noor);
    await fetches(team.noor);
    const token = await world.signIn(team.noor);
    const appends = [report.talk.content(team.noor.pair)];
    await ask(world.desk, desk.append, { token, body: { founding: null, people: [], appends } });
    await at('2027-03-11T08:00:00');
    expect(host.calls).toBe(0);
    const amira = await report.amira.open(world);
    const answer = [report.talk.content(report.amira.pair)];
    await ask(world.portal, portal.append, { token: amira, body: { appends: answer } });
    await at('2027-03-12T08:00:00');
    expect(told()).toEqual([addressOf(team.noor)]);
  });

  it('stops when the address is taken away, and the address is gone', async () => {
    await wants(team.noor);
    expect(await asked(team.noor, desk.readMail)).toEqual({
      ...{ offered: true, address: addressOf(team.noor) },
    });
    await asked(team.noor, desk.setDueDays, { days: ['2027-03-11'] });
    await file(team.noor);
    await wants(team.noor, null);
    expect(await asked(team.noor, desk.readMail)).toEqual({ offered: true, address: null });
    await at('2027-03-11T08:00:00');
    expect(host.calls).toBe(0);
  });

  it('does not go to somebody who was revoked, whose address is forgotten', async () => {
    const { noor, teun, iris, bram, lotte } = team;
    await wants(noor);
    await wants(lotte);
    await file(noor, lotte);
    const people = [noor, teun, iris, bram].map((it) => ({ it }));
    const without = world.nextDirectory([...people, { it: lotte, status: 'revoked' }]);
    const token = await world.signIn(bram);
    expect((await world.publish(without, token)).status).toBe(200);
    await world.countersign(noor, await world.signIn(noor));
    await world.countersign(teun, await world.signIn(teun));
    await at('2027-03-11T08:00:00');
    expect(told()).toEqual([addressOf(noor)]);
    expect(kept()).toEqual([addressOf(noor)]);
  });

  it('does not go to somebody whom no directory that counts names yet', async () => {
    const mees = staff('Mees Verzonnen', 'board');
    await world.join(mees, await world.signIn(team.bram));
    await wants(mees);
    await asked(mees, desk.setDueDays, { days: ['2027-03-11'] });
    await at('2027-03-11T08:00:00');
    expect(host.calls).toBe(0);
    expect(kept()).toEqual([addressOf(mees)]);
  });
});

describe('A due day', () => {
  it('brings mail on its own morning, though nothing is new', async () => {
    await wants(team.noor);
    await asked(team.noor, desk.setDueDays, { days: ['2027-03-12', '2027-03-13'] });
    for (const day of ['11', '12', '13', '14']) {
      await at(`2027-03-${day}T08:00:00`);
      expect(host.mails).toHaveLength({ 11: 0, 12: 1, 13: 2, 14: 2 }[day] ?? -1);
    }
  });

  it('is gone when the client leaves it out', async () => {
    await wants(team.noor);
    await asked(team.noor, desk.setDueDays, { days: ['2027-03-12'] });
    await asked(team.noor, desk.setDueDays, { days: [] });
    await at('2027-03-12T08:00:00');
    expect(host.calls).toBe(0);
  });
});

describe('What a mail says', () => {
  it('is the same for everybody, whatever there is and however much', async () => {
    await wants(team.noor);
    await wants(team.teun);
    await asked(team.teun, desk.setDueDays, { days: ['2027-03-11'] });
    await file(team.noor);
    await file(team.noor);
    await at('2027-03-11T08:00:40');
    const [one = '', other = ''] = host.mails.map(({ raw }) =>
      raw.replace(/^To: .*$/m, 'To:').replace(/^Message-ID: <[0-9a-f-]{36}@/m, 'Message-ID: <@'),
    );
    expect(host.mails).toHaveLength(2);
    expect(one).toBe(other);
    const [headers = '', body] = one.split('\r\n\r\nEr is');
    expect(body).toBe(` iets nieuws. Log in.\r\n\r\n${DESK}\r\n`);
    expect(headers.split('\r\n').sort()).toEqual([
      'Auto-Submitted: auto-generated',
      'Content-Transfer-Encoding: 7bit',
      'Content-Type: text/plain; charset=utf-8',
      `Date: ${new Date('2027-03-11T08:00:00').toUTCString().replace(/GMT/, '+0000')}`,
      `From: ${FROM}`,
      'MIME-Version: 1.0',
      'Message-ID: <@samenop.invalid>',
      'Subject: Er is iets nieuws',
      'To:',
    ]);
  });

  it('holds no name, id, code or machine in any byte that is sent', async () => {
    for (const it of [team.noor, team.teun]) await wants(it);
    const report = await file(team.noor, team.teun);
    await at('2027-03-11T08:00:00');
    const places = [report.report.place, report.talk.place];
    const ids = [
      ...places.flatMap(({ orgId, dossierId, compartmentId }) => [orgId, dossierId, compartmentId]),
      ...[team.noor, team.teun].map(({ pair }) => pair.kid),
      ...[report.amira.locator, report.amira.pair.kid],
    ].flatMap((id) => [
      b64(id),
      Buffer.from(id).toString('hex'),
      Buffer.from(id).toString('latin1'),
    ]);
    const names = ['Noor', 'Voorbeeld ', 'Teun', 'Reserve', 'Stichting', 'Samenop ', hostname()];
    expect(host.heard).toContain('Er is iets nieuws');
    expect(host.heard).toMatch(/^EHLO samenop\.invalid\r$/m);
    const heard = host.heard.replace(/^.*(RCPT TO|To): ?<?\w+\.voorbeeld@.*$/gim, '');
    for (const secret of [...ids, ...names]) expect(heard).not.toContain(secret);
    expect(heard.match(/https?:/g)).toHaveLength(2);
  });

  it('stands, like the addresses, in no log', async () => {
    await wants(team.noor);
    await wants(team.teun, 'teun@@mis').catch(() => undefined);
    host.refuses.add(addressOf(team.noor));
    await file(team.noor);
    await at('2027-03-11T08:00:00');
    expect(mailLines()).toEqual(['MAIL EENVELOPE']);
    expect(world.lines.join('\n')).not.toMatch(/@|voorbeeld|thuis|teun|127\.0/i);
  });
});

describe('A mail host that is away', () => {
  it('is asked again when the next hour begins, and then nobody is told twice', async () => {
    await wants(team.noor);
    await wants(team.teun);
    await file(team.noor);
    await host.stop();
    await at('2027-03-11T08:00:00');
    await at('2027-03-11T08:30:00');
    expect(mailLines()).toEqual(['MAIL ESOCKET']);
    await file(team.teun);
    await host.start();
    await at('2027-03-11T08:59:00');
    expect(told()).toEqual([]);
    await at('2027-03-11T09:00:00');
    expect(told()).toEqual([addressOf(team.noor)]);
    await at('2027-03-11T10:00:00');
    expect(host.mails).toHaveLength(1);
    expect(mailLines()).toHaveLength(1);
  });

  it('keeps a due day until it was told', async () => {
    await wants(team.noor);
    await asked(team.noor, desk.setDueDays, { days: ['2027-03-11'] });
    await host.stop();
    await at('2027-03-11T08:00:00');
    await host.start();
    await at('2027-03-12T08:00:00');
    expect(told()).toEqual([addressOf(team.noor)]);
  });

  it('that refuses one person still gets the mail of the others', async () => {
    await wants(team.noor);
    await wants(team.teun);
    await file(team.noor, team.teun);
    host.refuses.add(addressOf(team.noor));
    await at('2027-03-11T08:00:00');
    expect(told()).toEqual([addressOf(team.teun)]);
    host.refuses.clear();
    await at('2027-03-11T09:00:00');
    expect(told()).toEqual([addressOf(team.teun), addressOf(team.noor)]);
  });

  it('that never answers does not keep the server from stopping', async () => {
    await wants(team.noor);
    await file(team.noor);
    host.silent = true;
    world.now = new Date('2027-03-11T08:00:00');
    const going = world.app.lookForMail();
    while (host.calls === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const before = performance.now();
    await world.stop();
    await going;
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('A restart', () => {
  it('tells nobody twice on one day', async () => {
    await wants(team.noor);
    await file(team.noor);
    await at('2027-03-11T08:00:00');
    await world.restart();
    await at('2027-03-11T08:20:00');
    await at('2027-03-11T09:00:00');
    expect(host.mails).toHaveLength(1);
    await world.restart();
    await at('2027-03-12T08:00:00');
    expect(host.mails).toHaveLength(2);
  });

  it('after the hour makes up for it when the next one begins', async () => {
    await wants(team.noor);
    await file(team.noor);
    await world.stop();
    world.now = new Date('2027-03-11T10:10:00');
    await world.start();
    await at('2027-03-11T10:50:00');
    expect(told()).toEqual([]);
    await at('2027-03-11T11:00:00');
    expect(told()).toEqual([addressOf(team.noor)]);
  });
});

describe('The portal promises a date', () => {
  const promises = async () =>
    (await ask(world.portal, portal.organisation)).value.organisation.notifies;

  it('only while everybody who may receive a report gets mail', async () => {
    const { noor, teun, bram, lotte } = team;
    for (const it of [noor, teun, bram]) {
      await wants(it);
      expect(await promises()).toBe(false);
    }
    await wants(lotte);
    expect(await promises()).toBe(true);
    await wants(teun, null);
    expect(await promises()).toBe(false);
  });

  it('not while the mail host cannot be reached', async () => {
    for (const it of [team.noor, team.teun, team.bram, team.lotte]) await wants(it);
    await file(team.noor);
    await host.stop();
    await at('2027-03-11T08:00:00');
    expect(await promises()).toBe(false);
    await host.start();
    await at('2027-03-11T09:00:00');
    expect(await promises()).toBe(true);
  });
});

describe('A server without a mail host', () => {
  it('offers nothing, keeps no address and promises nothing', async () => {
    const without = await new World().start();
    try {
      const people = await openOrganisation(without);
      const token = await without.signIn(people.noor);
      const body = { address: addressOf(people.noor) };
      expect((await ask(without.desk, desk.setMail, { token, body })).code).toBe('NOT_ALLOWED');
      const { value } = await ask(without.desk, desk.readMail, { token });
      expect(value).toEqual({ offered: false, address: null });
      const { organisation } = (await ask(without.portal, portal.organisation)).value;
      expect(organisation.notifies).toBe(false);
    } finally {
      await without.end();
    }
  });
});
