import type Database from 'better-sqlite3';
import { meter, type Say } from './refusal.ts';

/** Stands in the header of every backup: nobody takes another file for one. */
export const BACKUP_MARK = 0x47_68_42_31;

/**
 * Sealed under the members' own keys lie here lines of dossiers that may be destroyed later: a copy
 * would survive that. A client that finds nothing reads its dossiers anew.
 */
const LEFT_OUT: readonly string[] = ['vault'];

/** How many rows each table has. */
export type Counts = ReadonlyMap<string, number>;

const named = (name: string) => `"${name.replaceAll('"', '""')}"`;

export function countRows(database: Database.Database): Counts {
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[];
  return new Map(
    tables.map((name) => [
      name,
      Number(
        database
          .prepare(`select count(*) from ${named(name)}`)
          .pluck()
          .get(),
      ),
    ]),
  );
}

function copyRows(
  source: Database.Database,
  target: Database.Database,
  name: string,
  tick: () => void,
): void {
  const read = source.prepare(`select * from ${named(name)}`).raw();
  const places = read.columns().map(() => '?');
  const write = target.prepare(`insert into ${named(name)} values (${places.join()})`);
  for (const row of read.iterate() as IterableIterator<unknown[]>) {
    write.run(row);
    tick();
  }
}

/**
 * Copy everything a backup may hold into an empty file, row by row: so nothing comes along that was
 * deleted, nor what lies between the rows.
 * @param source as it is at this moment, whatever is written meanwhile.
 * @returns what the copy has to have.
 */
export function copyInto(source: Database.Database, target: Database.Database, say: Say): Counts {
  source.exec('begin');
  const all = countRows(source);
  const counts = new Map([...all].map(([name, n]) => [name, LEFT_OUT.includes(name) ? 0 : n]));
  const tell = meter(
    say,
    [...counts.values()].reduce((sum, n) => sum + n, 0),
  );
  const parts = source
    .prepare(
      `select type, sql from sqlite_master where sql is not null and name not like 'sqlite_%'
       order by type = 'table' desc`,
    )
    .all() as { type: string; sql: string }[];
  let done = 0;
  target.transaction(() => {
    for (const { sql } of parts.filter(({ type }) => type === 'table')) target.exec(sql);
    for (const [name] of [...counts].filter(([it]) => !LEFT_OUT.includes(it)))
      copyRows(source, target, name, () => tell(++done));
    for (const { sql } of parts.filter(({ type }) => type !== 'table')) target.exec(sql);
  })();
  target.pragma(`user_version = ${Number(source.pragma('user_version', { simple: true }))}`);
  target.pragma(`application_id = ${BACKUP_MARK}`);
  source.exec('commit');
  return counts;
}
