import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
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
    databases = openDatabases(dataDir, migrations);
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
    databases = openDatabases(folder, migrations);
    const id = Buffer.alloc(16, 7);
    databases.main.run(sql`insert into dossiers values (${id})`);
    await databases.close();
    databases = openDatabases(folder, migrations);
    expect(databases.main.all(sql`select * from dossiers`)).toEqual([{ dossier_id: id }]);
  });

  it.runIf(process.platform === 'linux')('fails at once where no folder can be made', () => {
    databases = openDatabases(folder, migrations);
    expect(() => openDatabases('/proc/gehoord/data', migrations)).toThrow(/ENOENT/);
  });
});
