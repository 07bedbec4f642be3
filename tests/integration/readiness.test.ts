import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStore } from '../../apps/api/src/store/create.ts';
import { member, Report } from './api-chain.ts';
import { Server } from './api-process.ts';
import { openOrganisation } from './api-team.ts';
import { World } from './api-world.ts';

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gehoord-run-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('Whoever watches the server', () => {
  it('is told in one word at both listeners, and nothing else', async () => {
    const world = await new World().start();
    for (const app of [world.portal, world.desk]) {
      const alive = await app.inject('/healthz');
      const able = await app.inject('/readyz');
      expect([alive.statusCode, alive.body]).toEqual([200, 'ok\n']);
      expect([able.statusCode, able.body]).toEqual([200, 'ready\n']);
      expect(able.headers['content-security-policy']).toContain("default-src 'none'");
    }
    expect(world.lines).toEqual([]);
    await world.end();
  });

  it('sees that a database no longer answers, not which or why', async () => {
    for (const name of ['gehoord.db', 'shares.db']) {
      const world = await new World().start();
      await openOrganisation(world);
      const database = new Database(join(world.dataDir, name));
      database.exec(name === 'shares.db' ? 'drop table shares' : 'drop table compartments');
      database.close();
      const able = await world.portal.inject('/readyz');
      expect([name, able.statusCode, able.body]).toEqual([name, 503, 'not ready\n']);
      expect((await world.portal.inject('/healthz')).statusCode).toBe(200);
      expect(world.lines).toEqual(['GET /readyz 503 -']);
      await world.end();
    }
  });
});

describe('The key shares in a folder of their own', () => {
  it('leave the other folder without any, and the reports open as before', async () => {
    const sharesDir = join(folder, 'apart');
    const world = await new World({ sharesDir }).start();
    const team = await openOrganisation(world);
    const report = new Report(world, [member(team.noor)]);
    expect((await report.send(world)).status).toBe(200);
    expect(existsSync(join(world.dataDir, 'shares.db'))).toBe(false);
    await world.restart();
    expect((await report.send(world)).status).toBe(200);
    await world.stop();
    const [share] = report.talk.epochs.map((it) => Buffer.from(it.share));
    expect(readFileSync(join(sharesDir, 'shares.db')).includes(share!)).toBe(true);
    await world.end();
  });

  it('that cannot be used is named, with the setting', async () => {
    const occupied = join(folder, 'a-file');
    writeFileSync(occupied, '');
    const server = new Server({ DATA_DIR: join(folder, 'data'), SHARES_DIR: occupied });
    expect(await server.ended()).toBe(1);
    expect(server.errors).toMatch(/a-file cannot be written: .* DATA_DIR or SHARES_DIR\.\n$/);
  });
});

/** The project's migrations with one more for one of the files. */
function withOneMore(file: 'main' | 'shares', steps: readonly string[]): string {
  const more = join(folder, `migrations-${file}`);
  cpSync(MIGRATIONS, more, { recursive: true });
  const journal = join(more, file, 'meta', '_journal.json');
  const kept = JSON.parse(readFileSync(journal, 'utf8')) as { entries: { when: number }[] };
  const last = kept.entries.at(-1)!;
  const next = { ...last, idx: kept.entries.length, when: last.when + 1, tag: '9999_more' };
  writeFileSync(journal, JSON.stringify({ ...kept, entries: [...kept.entries, next] }));
  writeFileSync(join(more, file, '9999_more.sql'), steps.join(';--> statement-breakpoint\n'));
  return more;
}

describe('An update whose migration fails', () => {
  it('changes nothing: the version before starts again on the same data', async () => {
    const world = await new World().start();
    const team = await openOrganisation(world);
    const report = new Report(world, [member(team.noor)]);
    await report.send(world);
    await world.stop();
    const broken = ['create table half (a integer)', 'insert into nowhere values (1)'];
    expect(() => createStore({ dataDir: world.dataDir }, withOneMore('main', broken))).toThrow();
    const database = new Database(join(world.dataDir, 'gehoord.db'), { readonly: true });
    const half = database.prepare("select name from sqlite_master where name = 'half'").all();
    database.close();
    expect(half).toEqual([]);
    await world.start();
    expect((await report.amira.trySignIn(world)).status).toBe(200);
    await world.end();
  });
});

describe('A version that is older than the data', () => {
  it.each(['main', 'shares'] as const)(
    'does not start where a newer one changed the file of %s, and leaves both as they are',
    async (file) => {
      const dataDir = join(folder, 'data');
      const newer = withOneMore(file, ['create table later (a integer)']);
      await createStore({ dataDir }, newer).close();
      const bytes = () =>
        ['gehoord.db', 'shares.db'].map((it) => readFileSync(join(dataDir, it)).toString('base64'));
      const before = bytes();
      const server = new Server({ DATA_DIR: dataDir });
      expect(await server.ended()).toBe(1);
      expect(server.errors).toMatch(/^A newer version has changed .*: start that version, .*\.\n$/);
      expect(bytes()).toEqual(before);
      await createStore({ dataDir }, newer).close();
    },
  );
});
