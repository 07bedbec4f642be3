import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { and, eq, gte } from 'drizzle-orm';
import { given } from './column.ts';
import { createQueue, type Queue } from './queue.ts';
import { shares } from './share-table.ts';
import { compartments } from './tables.ts';

type Drizzle = BetterSQLite3Database;

/** Both databases and the one queue that all writes go through. */
export interface Databases {
  readonly main: Drizzle;
  readonly shares: Drizzle;
  readonly queue: Queue;
  /** Read from both files. @throws where one of them does not answer. */
  answer(): void;
  close(): Promise<void>;
}

/** Every commit reaches the disk before it is acknowledged; what is deleted is overwritten. */
function openFile(file: string): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('secure_delete = ON');
  database.pragma('foreign_keys = ON');
  // Pages that every write touches go back to the file once per 16 MB of writes, not once per 4.
  database.pragma('wal_autocheckpoint = 4000');
  return database;
}

/**
 * A share is written just before the entries it belongs to. Where the process ended in between, the
 * entries never came and nobody was told that they had: the share belongs to nothing.
 */
function dropOrphans(main: Drizzle, shareStore: Drizzle): void {
  const known = main
    .select({ epoch: compartments.epoch })
    .from(compartments)
    .where(
      and(
        eq(compartments.compartmentId, given('compartmentId')),
        gte(compartments.epoch, given('epoch')),
      ),
    )
    .prepare();
  const drop = shareStore
    .delete(shares)
    .where(and(eq(shares.compartmentId, given('compartmentId')), eq(shares.epoch, given('epoch'))))
    .prepare();
  const all = shareStore.select({ compartmentId: shares.compartmentId, epoch: shares.epoch });
  for (const place of all.from(shares).all()) {
    if (known.get(place) === undefined) drop.run(place);
  }
}

/**
 * One folder after the other: where the system allows none (/proc, some network drives), Node's own
 * recursive way goes round in circles instead of failing.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/**
 * Open both databases, bring them up to date and drop what a crash left over.
 * @param sharesDir folder of `shares.db`, where it is another one.
 * @throws where a folder cannot be made or written, or a file in it is no database.
 */
export function openDatabases(dataDir: string, migrations: string, sharesDir = dataDir): Databases {
  for (const folder of [dataDir, sharesDir]) makeFolder(folder);
  const files = {
    shares: openFile(join(sharesDir, 'shares.db')),
    main: openFile(join(dataDir, 'gehoord.db')),
  };
  const main = drizzle(files.main);
  const shareStore = drizzle(files.shares);
  migrate(shareStore, { migrationsFolder: join(migrations, 'shares') });
  migrate(main, { migrationsFolder: join(migrations, 'main') });
  dropOrphans(main, shareStore);
  // Shares first: an entry without its share could never be opened, a share without entry harms nobody.
  const queue = createQueue([files.shares, files.main]);
  return {
    main,
    shares: shareStore,
    queue,
    answer() {
      main.select({ epoch: compartments.epoch }).from(compartments).limit(1).all();
      shareStore.select({ epoch: shares.epoch }).from(shares).limit(1).all();
    },
    async close() {
      await queue.idle();
      files.shares.close();
      files.main.close();
    },
  };
}
