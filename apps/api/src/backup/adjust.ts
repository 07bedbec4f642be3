import { join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { dossierMark, parseTombstone } from '@gehoord/crypto/verify';
import { hex } from '../bytes.ts';
import { addDays } from '../days.ts';
import { eraseDossier } from '../store/erase.ts';

/** More than reaches a member between two backups. */
const FAR = 1_000_000;

const idsOf = (database: Database.Database, sql: string) =>
  database.prepare(sql).pluck().all() as Buffer[];

/** Dossiers that live and lack the share of an epoch that is written in: nobody could open them. */
export function unreadable(
  database: Database.Database,
  shareFiles: readonly string[],
  stones: readonly Uint8Array[],
): readonly Buffer[] {
  const there = new Set<string>();
  for (const file of shareFiles) {
    const shares = new Database(file, { readonly: true });
    const rows = shares.prepare('select compartment_id, epoch from shares').raw().all();
    for (const [id, epoch] of rows as [Buffer, number][]) there.add(`${hex(id)} ${epoch}`);
    shares.close();
  }
  const gone = new Set(stones.map((stone) => hex(parseTombstone(stone).dossier ?? stone)));
  const places = database
    .prepare('select dossier_id, compartment_id, epoch from compartments')
    .raw()
    .all() as [Buffer, Buffer, number][];
  const lacking = places.filter(([, id, epoch]) => !there.has(`${hex(id)} ${epoch}`));
  const dossiers = new Map(lacking.map(([dossier]) => [hex(dossier), dossier]));
  return [...dossiers.values()].filter((id) => !gone.has(hex(dossierMark(id))));
}

/**
 * Make a database out of a copy of a backup. What happened after it was made is not known any more:
 * - a destruction may have been cancelled or held since: each that waits, waits anew;
 * - members' clients may have seen higher numbers in their feeds: counting goes on far beyond.
 * @param drop dossiers that nobody could open.
 */
export function adjust(
  file: string,
  it: {
    readonly today: string;
    readonly coolingOffDays: number;
    readonly drop: readonly Buffer[];
    readonly migrations: string;
  },
): void {
  const database = new Database(file);
  try {
    database.pragma('secure_delete = ON');
    database.pragma('foreign_keys = ON');
    database.pragma('application_id = 0');
    migrate(drizzle(database), { migrationsFolder: join(it.migrations, 'main') });
    const again = addDays(it.today, it.coolingOffDays);
    database.transaction(() => {
      database
        .prepare('update orders set due_on = max(due_on, ?) where due_on is not null')
        .run(again);
      const next = database.prepare(
        `insert into feed select member_id,
           (select coalesce(max(f.n), 0) + ${FAR} from feed f where f.member_id = members.member_id),
           zeroblob(0), 0 from members where member_id = ?`,
      );
      for (const id of idsOf(database, 'select member_id from members')) next.run(id);
      // Uploads on their way: their bytes are in no backup.
      database.exec('delete from blobs where compartment_id is null');
      for (const id of it.drop) {
        eraseDossier({ main: drizzle(database), shareStores: [] }, id, it.today);
      }
    })();
    if (it.drop.length > 0) database.exec('vacuum');
  } finally {
    database.close();
  }
}
