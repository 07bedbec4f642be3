import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { StoreError } from './store-error.ts';

/** Where drizzle writes down what was done to a file; a migration's `created_at` is its name. */
const APPLIED = '__drizzle_migrations';

function applied(database: Database): readonly number[] {
  const there = database.prepare('select 1 from sqlite_master where name = ?').get(APPLIED);
  if (there === undefined) return [];
  return database.prepare(`select created_at from ${APPLIED}`).pluck().all().map(Number);
}

/** Whether this version knows everything that was done to a file. */
export function isKnown(database: Database, migrations: string, which: 'main' | 'shares'): boolean {
  const known = readMigrationFiles({ migrationsFolder: join(migrations, which) });
  const names = known.map(({ folderMillis }) => folderMillis);
  return applied(database).every((it) => names.includes(it));
}

/**
 * Bring all files up to date, each in one transaction.
 * @param migrations folder with `main/` and `shares/`.
 * @throws {StoreError} DATA_NEWER where a newer version of this program has changed one of them: what
 * this one would read or write there could be wrong. Nothing is changed then.
 */
export function bringUpToDate(
  files: { readonly shares: readonly Database[]; readonly main: Database },
  migrations: string,
): void {
  const all = [
    ...files.shares.map((database) => ({ database, which: 'shares' as const })),
    { database: files.main, which: 'main' as const },
  ];
  for (const { database, which } of all) {
    if (!isKnown(database, migrations, which)) throw new StoreError('DATA_NEWER');
  }
  for (const { database, which } of all) {
    migrate(drizzle(database), { migrationsFolder: join(migrations, which) });
  }
}
