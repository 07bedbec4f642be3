import { join } from 'node:path';
import Database, { type Database as Sqlite, type Statement } from 'better-sqlite3';
import { ROOT } from '../../../scripts/lib/run.mjs';
import { openDatabases } from '../../../apps/api/src/store/open.ts';
import { median, type Row } from '../row.ts';
import { CLIENTS, type Accepted } from './accepting.ts';

/** Tables of the main database in which a report leaves rows, parents first, and whose they are. */
const TABLES = [
  ['dossiers', 'dossier_id = ?'],
  ['people', 'dossier_id = ?'],
  ['compartments', 'dossier_id = ?'],
  ...['epochs', 'entries', 'readers', 'feed'].map(
    (table) =>
      [
        table,
        'compartment_id in (select compartment_id from compartments where dossier_id = ?)',
      ] as const,
  ),
] as const;

/** Dossiers as they arrived: tables are sorted by random ids, feeds are numbered. */
const IN_ORDER = `select dossier_id from feed join compartments using (compartment_id)
  group by dossier_id order by min(n)`;

interface Insert {
  readonly into: 'main' | 'shares';
  readonly table: string;
  readonly values: readonly unknown[];
}

type Values = Record<string, unknown>;

const insertsOf = (into: Insert['into'], table: string, rows: readonly unknown[]): Insert[] =>
  rows.map((row) => ({ into, table, values: Object.values(row as Values) }));

/** The rows that each report left in a data folder that no server uses any more. */
export function storedIn(dataDir: string): readonly (readonly Insert[])[] {
  const main = new Database(join(dataDir, 'gehoord.db'), { readonly: true });
  const shares = new Database(join(dataDir, 'shares.db'), { readonly: true });
  const shareOf = shares.prepare('select * from shares where compartment_id = ?');
  const reads = TABLES.map(
    ([table, whose]) => [table, main.prepare(`select * from ${table} where ${whose}`)] as const,
  );
  const ids = main.prepare(IN_ORDER).pluck().all();
  const compartments = main
    .prepare('select compartment_id from compartments where dossier_id = ?')
    .pluck();
  const stored = ids.map((id) => [
    ...insertsOf(
      'shares',
      'shares',
      compartments.all(id).flatMap((it) => shareOf.all(it)),
    ),
    ...reads.flatMap(([table, read]) => insertsOf('main', table, read.all(id))),
  ]);
  main.close();
  shares.close();
  return stored;
}

/** The connection behind the store's own, so that every setting is the store's. */
function connection(opened: object): Sqlite {
  if ('$client' in opened && opened.$client instanceof Database) return opened.$client;
  throw new Error('The store keeps its connection elsewhere now.');
}

/** Seconds that the bare statements take, with as many reports in a transaction as clients. */
async function insertAll(
  dataDir: string,
  reports: readonly (readonly Insert[])[],
): Promise<number> {
  const databases = openDatabases({ dataDir }, `${ROOT}migrations`);
  const files = {
    shares: connection(databases.shares),
    main: connection(databases.main),
  };
  const prepared = new Map<string, Statement>();
  const statement = ({ into, table, values }: Insert): Statement => {
    const known = prepared.get(table);
    if (known) return known;
    const marks = values.map(() => '?').join(', ');
    const made = files[into].prepare(`insert into ${table} values (${marks})`);
    prepared.set(table, made);
    return made;
  };
  const started = performance.now();
  for (let at = 0; at < reports.length; at += CLIENTS) {
    for (const file of Object.values(files)) file.exec('BEGIN IMMEDIATE');
    for (const insert of reports.slice(at, at + CLIENTS).flat()) {
      statement(insert).run(...insert.values);
    }
    for (const file of Object.values(files)) file.exec('COMMIT');
  }
  const seconds = (performance.now() - started) / 1000;
  await databases.close();
  return seconds;
}

/**
 * The same rows once more, into both stores, by bare statements in one process: no HTTP, no checks.
 * @param copy gives a data folder with the organisation in it.
 */
export async function plainSqlite(
  { perSecond }: Accepted,
  reports: readonly (readonly Insert[])[],
  copy: () => string,
  runs: number,
): Promise<Row> {
  const speeds: number[] = [];
  for (let run = 0; run < runs; run++) {
    speeds.push(reports.length / (await insertAll(copy(), reports)));
  }
  const plain = median(speeds);
  return {
    row: 'reports accepted against plain SQLite',
    measured: (perSecond / plain) * 100,
    unit: '%',
    limit: { least: 60 },
    how: `plain SQLite: ${plain.toFixed(0)}/s; the same rows, tables, settings and files, ${CLIENTS} reports in a transaction, no HTTP and no checks`,
  };
}
