import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { bringUpToDate } from './migrating.ts';
import { openDatabases, type Databases } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'gehoord-open-'));
const migrations = fileURLToPath(new URL('../../../../migrations', import.meta.url));
let databases: Databases;

afterEach(async () => {
  await databases.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('Opening the databases', () => {
  it('makes both durable at every commit, overwriting what is deleted', () => {
    const dataDir = join(folder, 'deep', 'data');
    databases = openDatabases({ dataDir }, migrations);
    for (const file of [databases.main, databases.shares]) {
      const pragma = (name: string): unknown[] =>
        Object.values(file.get<Record<string, unknown>>(sql.raw(`pragma ${name}`)));
      expect(pragma('journal_mode')).toEqual(['wal']);
      expect(pragma('synchronous')).toEqual([2]);
      expect(pragma('secure_delete')).toEqual([1]);
      expect(pragma('foreign_keys')).toEqual([1]);
    }
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
  });

  it('finds everything as it was the next time', async () => {
    databases = openDatabases({ dataDir: folder }, migrations);
    const id = Buffer.alloc(16, 7);
    databases.main.run(sql`insert into dossiers values (${id})`);
    await databases.close();
    databases = openDatabases({ dataDir: folder }, migrations);
    expect(databases.main.all(sql`select * from dossiers`)).toEqual([{ dossier_id: id }]);
  });

  it('lays the large rows of an older version elsewhere, and loses none', async () => {
    const older = join(folder, 'older-migrations');
    cpSync(migrations, older, { recursive: true });
    const journal = join(older, 'main', 'meta', '_journal.json');
    const kept = JSON.parse(readFileSync(journal, 'utf8')) as { entries: object[] };
    writeFileSync(journal, JSON.stringify({ ...kept, entries: kept.entries.slice(0, 3) }));
    const dataDir = join(folder, 'older');
    // As that version made them: without anything that came later.
    mkdirSync(dataDir);
    const [main, shares] = ['gehoord.db', 'shares.db'].map((it) => new Database(join(dataDir, it)));
    bringUpToDate({ main: main!, shares: [shares!] }, older);
    const [inMain, inShares] = [drizzle(main!), drizzle(shares!)];
    const id = (value: number) => Buffer.alloc(16, value);
    inMain.run(sql`insert into dossiers values (${id(1)})`);
    inMain.run(sql`insert into compartments values (${id(2)}, ${id(1)}, 1, 1, ${id(9)}, false)`);
    inShares.run(sql`insert into shares values (${id(2)}, 1, ${id(3)})`);
    for (const [seq, size] of [
      [0, 20_000],
      [1, 30],
    ]) {
      const entry = Buffer.alloc(size ?? 0, 7);
      inMain.run(
        sql`insert into entries values (${id(2)}, ${seq}, ${id(4)}, '2027-03-10', ${entry})`,
      );
    }
    const rows = (from: Pick<typeof inMain, 'all'>) =>
      from.all(sql`select compartment_id, seq, author, day, entry from entries order by seq`);
    const before = rows(inMain);
    for (const file of [main, shares]) file!.close();
    databases = openDatabases({ dataDir }, migrations);
    expect(rows(databases.main)).toEqual(before);
    expect(before).toHaveLength(2);
  });

  it.runIf(process.platform === 'linux')('fails at once where no folder can be made', () => {
    databases = openDatabases({ dataDir: folder }, migrations);
    expect(() => openDatabases({ dataDir: '/proc/gehoord/data' }, migrations)).toThrow(/ENOENT/);
  });
});
