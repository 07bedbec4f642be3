import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { desk, portal } from '@gehoord/contract';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { member, Report } from './api-chain.ts';
import { Server } from './api-process.ts';
import { openWorld, type Team } from './api-team.ts';
import { ask, World } from './api-world.ts';

let world: World;
let team: Team;
beforeEach(async () => {
  [world, team] = await openWorld();
});
afterEach(() => world.end());

const file = (name: string) => new Database(join(world.dataDir, name));
const count = (name: string, table: string) => {
  const database = file(name);
  const row = database.prepare(`select count(*) as n from ${table}`).get() as { n: number };
  database.close();
  return row.n;
};

describe('After a restart', () => {
  it('everything that was acknowledged is there', async () => {
    const report = new Report(world, [member(team.noor)]);
    await report.send(world);
    const look = async () => {
      const token = await report.amira.open(world);
      return (await ask(world.portal, portal.dossier, { token })).value;
    };
    const feed = async () => {
      const token = await world.signIn(team.noor);
      return (await ask(world.desk, desk.feed, { token, body: { after: 0, most: 100 } })).value;
    };
    const before = [await look(), await feed()];
    await world.restart();
    expect([await look(), await feed()]).toEqual(before);
    expect((await report.send(world)).status).toBe(200);
  });

  it('a share whose entry never reached the disk harms nothing, and nothing else is touched', async () => {
    await new Report(world, [member(team.noor)]).send(world);
    await world.stop();
    const shares = count('shares.db', 'shares');
    const database = file('shares.db');
    database
      .prepare('insert into shares values (?, 1, ?)')
      .run(Buffer.alloc(16, 1), Buffer.alloc(32, 2));
    database.close();
    await world.start();
    expect((await new Report(world, [member(team.noor)]).send(world)).status).toBe(200);
    expect(count('shares.db', 'shares')).toBe(2 * shares + 1);
  });
});

describe('Both databases', () => {
  it('write ahead, and keep no row numbers but random ones', async () => {
    for (const name of ['gehoord.db', 'shares.db']) {
      const database = file(name);
      expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
      const tables = database
        .prepare(
          "select name, sql from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\'",
        )
        .all() as { name: string; sql: string }[];
      expect(tables.length).toBeGreaterThan(0);
      for (const { sql } of tables) {
        expect(sql).toMatch(/`place` integer PRIMARY KEY[^]*STRICT$|STRICT, WITHOUT ROWID$/);
      }
      database.close();
    }
  });

  it('lay large rows where nobody sees which came first', async () => {
    for (let sent = 0; sent < 4; sent++) await new Report(world, [member(team.noor)]).send(world);
    const database = file('gehoord.db');
    const places = database
      .prepare('select place from feed join entries using (compartment_id, seq) order by n')
      .pluck()
      .all() as number[];
    database.close();
    expect(places.length).toBeGreaterThanOrEqual(8);
    expect(places).not.toEqual(places.toSorted((a, b) => a - b));
    // Counting would give small ones.
    expect(Math.min(...places)).toBeGreaterThan(1e9);
  });

  it('hold the share apart from the entries', async () => {
    const report = new Report(world, [member(team.noor)]);
    await report.send(world);
    await world.stop();
    const [share] = report.talk.epochs.map((it) => Buffer.from(it.share));
    const main = readFileSync(join(world.dataDir, 'gehoord.db'));
    const shares = readFileSync(join(world.dataDir, 'shares.db'));
    expect(main.includes(share!)).toBe(false);
    expect(shares.includes(share!)).toBe(true);
  });

  it('hold no time of day', async () => {
    await new Report(world, [member(team.noor)]).send(world);
    await world.stop();
    for (const name of ['gehoord.db', 'shares.db']) {
      const bytes = readFileSync(join(world.dataDir, name), 'latin1');
      expect(bytes).not.toMatch(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d/);
    }
    expect(readFileSync(join(world.dataDir, 'gehoord.db'), 'latin1')).toContain('2027-03-10');
  });
});

describe('Many reports at once', () => {
  it('are all stored, and a bad one among them spoils nothing', async () => {
    const reports = Array.from({ length: 12 }, () => new Report(world, [member(team.noor)]));
    const taken = reports[3]!;
    reports[7]!.body.person = {
      ...reports[7]!.amira.wire,
      locatorHash: taken.amira.wire.locatorHash,
    };
    const answers = await Promise.all(reports.map((it) => it.send(world)));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.map(({ code }) => code)).toEqual(['ALREADY_THERE']);
    await world.restart();
    expect(count('gehoord.db', 'dossiers')).toBe(11);
    expect(count('shares.db', 'shares')).toBe(22);
  });
});

describe('The server as a process', () => {
  it('prints its addresses and a set-up link, and ends cleanly', async () => {
    const server = new Server({ DATA_DIR: join(world.dataDir, 'new') });
    const [, portalAddress] = await server.says(/Portal:\s*(http:\/\/127\.0\.0\.1:\d+)\//);
    const [, deskAddress, token] = await server.says(
      /(http:\/\/127\.0\.0\.1:\d+)\/#setup=([\w-]{43})/,
    );
    expect((await fetch(`${portalAddress}/healthz`)).status).toBe(200);
    expect((await fetch(`${deskAddress}/healthz`)).status).toBe(200);
    expect(token).toHaveLength(43);
    server.process.kill('SIGINT');
    expect(await server.ended()).toBe(0);
    expect(server.errors).toBe('');
  });

  it('loses no acknowledged report when it is killed in the middle of many', async () => {
    await world.stop();
    // Without limits: every report here comes from one address.
    const first = new Server({ DATA_DIR: world.dataDir, RATE_LIMIT: '0' });
    const [, address] = await first.says(/Portal:\s*(http:\/\/[^/]+)\//);
    await first.says(/Desk:/);
    const reports = Array.from({ length: 30 }, () => new Report(world, [member(team.noor)]));
    const acknowledged: Report[] = [];
    const post = async (report: Report) => {
      const answer = await fetch(`${address}/api/reports`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(report.body),
      });
      if (answer.status === 200) acknowledged.push(report);
      if (acknowledged.length === 8) first.process.kill('SIGKILL');
    };
    await Promise.allSettled(reports.map(post));
    await first.ended();
    await world.start();
    expect(acknowledged.length).toBeGreaterThanOrEqual(8);
    for (const report of acknowledged)
      expect((await report.amira.trySignIn(world)).status).toBe(200);
    expect(count('shares.db', 'shares')).toBeGreaterThanOrEqual(
      count('gehoord.db', 'compartments'),
    );
  });

  const sentence = async (env: Record<string, string>) => {
    const server = new Server({ DATA_DIR: join(world.dataDir, 'other'), ...env });
    const code = await server.ended();
    expect(server.errors.trim().split('\n')).toHaveLength(1);
    return [code, server.errors.trim()];
  };

  it('says in one sentence what to do about a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    for (const which of ['PORTAL_PORT', 'DESK_PORT']) {
      expect(await sentence({ [which]: String(port) })).toEqual([
        1,
        `Port ${port} is already in use: stop the other program, or choose another port with ${which}.`,
      ]);
    }
    other.close();
  });

  it('says in one sentence what to do about a folder that cannot be used', async () => {
    const occupied = join(world.dataDir, 'a-file');
    writeFileSync(occupied, '');
    const [code, said] = await sentence({ DATA_DIR: join(occupied, 'data') });
    expect(code).toBe(1);
    expect(said).toMatch(/cannot be written: .* DATA_DIR\.$/);
    const broken = join(world.dataDir, 'broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'shares.db'), 'this is no database'.repeat(200));
    expect((await sentence({ DATA_DIR: broken }))[1]).toMatch(/cannot be read: put back a backup/);
  });

  it('says in one sentence what to do about a wrong setting', async () => {
    expect(await sentence({ PORTAL_PORT: 'eighty' })).toEqual([
      1,
      'PORTAL_PORT must be a port number, such as 8080.',
    ]);
  });
});
