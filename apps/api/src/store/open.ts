import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { and, eq } from 'drizzle-orm';
import { given } from './column.ts';
import { bringUpToDate } from './migrating.ts';
import { createQueue, type Queue } from './queue.ts';
import { shares } from './share-table.ts';
import { StoreError } from './store-error.ts';
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

/** A page that went bad is found now, and not by whoever happens to need it. */
function mustBeWhole(database: Database.Database): void {
  if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') {
    database.close();
    throw new StoreError('SQLITE_CORRUPT');
  }
}

/** Every commit reaches the disk before it is acknowledged; what is deleted is overwritten. */
function openFile(file: string): Database.Database {
  // Where the log of an earlier run lies beside it, SQLite also opens what can only be read.
  if (existsSync(file)) accessSync(file, constants.W_OK);
  const database = new Database(file);
  mustBeWhole(database);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('secure_delete = ON');
  database.pragma('foreign_keys = ON');
  // Pages that every write touches go back to the file once per 16 MB of writes, not once per 4.
  database.pragma('wal_autocheckpoint = 4000');
  return database;
}

/**
 * Every compartment there is needs the share of its newest epoch: an older share store lacks some.
 * The other way round is harmless. A share is written just before the entries it belongs to, so a
 * crash in between leaves one over; it stays, and makes way when the same bytes are sent again.
 * Dropping it here would also drop what a newer `gehoord.db` needs, where somebody put back an older
 * one by mistake.
 */
function mustHaveShares(main: Drizzle, shareStore: Drizzle): void {
  const there = shareStore
    .select({ epoch: shares.epoch })
    .from(shares)
    .where(and(eq(shares.compartmentId, given('compartmentId')), eq(shares.epoch, given('epoch'))))
    .prepare();
  const all = main.select({
    compartmentId: compartments.compartmentId,
    epoch: compartments.epoch,
  });
  for (const place of all.from(compartments).all()) {
    if (there.get(place) === undefined) throw new StoreError('SHARES_MISSING');
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
 * Open both databases and bring them up to date.
 * @param sharesDir folder of `shares.db`, where it is another one.
 * @throws where a folder cannot be made or written, a file in it is no database or damaged, a newer
 * version has changed it, or the share store lacks what the other database needs. Nothing is changed
 * then.
 */
export function openDatabases(dataDir: string, migrations: string, sharesDir = dataDir): Databases {
  for (const folder of [dataDir, sharesDir]) makeFolder(folder);
  const [mainFile, sharesFile] = [join(dataDir, 'gehoord.db'), join(sharesDir, 'shares.db')];
  // Made anew it would be empty, and everything in the other database unreadable for ever.
  if (existsSync(mainFile) && !existsSync(sharesFile)) throw new StoreError('SHARES_MISSING');
  const files = { shares: openFile(sharesFile), main: openFile(mainFile) };
  const main = drizzle(files.main);
  const shareStore = drizzle(files.shares);
  try {
    bringUpToDate(files, migrations);
    mustHaveShares(main, shareStore);
  } catch (error) {
    for (const file of Object.values(files)) file.close();
    throw error;
  }
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
