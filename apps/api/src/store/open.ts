import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dossierMark, encodeTombstone, parseTombstone } from '@gehoord/crypto/verify';
import Database from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { and, eq } from 'drizzle-orm';
import { hex, same } from '../bytes.ts';
import { given } from './column.ts';
import { eraseDossier } from './erase.ts';
import { bringUpToDate } from './migrating.ts';
import { level } from './level.ts';
import { blobFiles, type BlobFiles } from './blob-files.ts';
import { sweepBlobs } from './blobs.ts';
import { createQueue, type Queue } from './queue.ts';
import { shares } from './share-table.ts';
import { beginStones, openStones, type Stones } from './stones.ts';
import { StoreError } from './store-error.ts';
import { emptyLog, sweep, sweptFor } from './sweep.ts';
import { compartments, dossiers, tombstones } from './tables.ts';

type Drizzle = BetterSQLite3Database;

/** The databases and the one queue that all writes go through. */
export interface Databases {
  readonly main: Drizzle;
  /** The store of shares that is read from. */
  readonly shares: Drizzle;
  /** That one and its copy, where there is one: every share is written to all of them. */
  readonly shareStores: readonly Drizzle[];
  readonly stones: Stones;
  /** Sealed files, beside the databases. */
  readonly files: BlobFiles;
  /** How many dossiers this database still had that were destroyed since it was made. */
  readonly destroyedAgain: number;
  readonly queue: Queue;
  /** Read from every file. @throws where one of them does not answer. */
  answer(): void;
  /**
   * Once every stone was carried out: leave nothing of it in the files or in the logs beside them.
   * @returns false where that cannot be done at this moment: ask again.
   */
  settle(): boolean;
  close(): Promise<void>;
}

/** Folders of the databases. */
export interface Places {
  readonly dataDir: string;
  /** Of `shares.db` and the list of what was destroyed; `dataDir` unless it is given. */
  readonly sharesDir?: string;
  /** Of a second one, on another disk or machine, where there is one. */
  readonly replicaDir?: string | null;
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

/** The first run, or the first since there is such a list. */
function beginList(main: Drizzle, folders: readonly string[]): Stones {
  if (main.select().from(tombstones).limit(1).all().length > 0)
    throw new StoreError('STONES_MISSING');
  const day = new Date().toISOString().slice(0, 10);
  const first = encodeTombstone({
    ...{ number: 0, previous: randomBytes(32), dossier: null, order: null, day },
  });
  return beginStones(folders, first);
}

type Stores = Pick<Databases, 'main' | 'shareStores'>;

/**
 * Hold the list against what was carried out of it.
 * @returns how many stones the main database knows.
 * @throws {StoreError} STONES_BEHIND, STONES_BROKEN
 */
function mustFit(main: Drizzle, shareFiles: readonly Database.Database[], stones: Stones): number {
  const known = main.select().from(tombstones).orderBy(tombstones.number).all();
  const all = stones.all();
  known.forEach(({ stone }, at) => {
    if (all[at] === undefined) throw new StoreError('STONES_BEHIND');
    if (!same(stone, all[at])) throw new StoreError('STONES_BROKEN');
  });
  if (shareFiles.some((file) => sweptFor(file) > all.length)) throw new StoreError('STONES_BEHIND');
  return known.length;
}

/** Carry out every stone that this database does not know yet. @returns how many dossiers went. */
function replay(stores: Stores, stones: Stones, known: number): number {
  const { main } = stores;
  const fresh = stones
    .all()
    .slice(known)
    .map((stone) => ({ stone, ...parseTombstone(stone) }));
  if (fresh.length === 0) return 0;
  const ids = new Map(
    main
      .select()
      .from(dossiers)
      .all()
      .map(({ dossierId }) => [hex(dossierMark(dossierId)), dossierId]),
  );
  let gone = 0;
  for (const { stone, number, dossier, day } of fresh) {
    const id = dossier && ids.get(hex(dossier));
    main.transaction(() => {
      if (id) eraseDossier(stores, id, day);
      main.insert(tombstones).values({ number, stone }).run();
    });
    if (id) gone++;
  }
  return gone;
}

/** Folders of the share stores: each with its own copy of the list. */
const sharePlaces = ({ dataDir, sharesDir = dataDir, replicaDir }: Places): readonly string[] => [
  ...new Set([sharesDir, replicaDir ?? sharesDir]),
];

const SHARES_FILE = 'shares.db';

/** Open what is there, after a look at whether it can belong together. */
function openFiles(places: Places) {
  const mainFile = join(places.dataDir, 'gehoord.db');
  const folders = sharePlaces(places);
  const isNew = folders.map((folder) => !existsSync(join(folder, SHARES_FILE)));
  // Made anew it would be empty, and everything in the other database unreadable for ever.
  if (existsSync(mainFile) && isNew[0] === true) throw new StoreError('SHARES_MISSING');
  const stones = openStones(folders, isNew);
  const open = folders.map((folder) => openFile(join(folder, SHARES_FILE)));
  // Shares lie in their folder and nowhere else, also while a file is written anew.
  for (const file of open) file.pragma('temp_store = MEMORY');
  return { stones, folders, shares: open, main: openFile(mainFile) };
}

/**
 * Open the databases, bring them up to date, and destroy what the list says was destroyed since.
 * @throws where a folder cannot be made or written, a file in it is no database or damaged, a newer
 * version has changed it, the share store lacks what the other database needs, or the list of what
 * was destroyed is missing, damaged or behind. Nothing is changed then, but for what was to be
 * destroyed in any case.
 */
export function openDatabases(places: Places, migrations: string): Databases {
  for (const folder of [places.dataDir, ...sharePlaces(places)]) makeFolder(folder);
  const files = openFiles(places);
  const all = [...files.shares, files.main];
  const main = drizzle(files.main);
  const shareStores = files.shares.map((file) => drizzle(file));
  const [first] = shareStores;
  if (first === undefined) throw new StoreError('SHARES_MISSING');
  try {
    bringUpToDate(files, migrations);
    const stones = files.stones ?? beginList(main, files.folders);
    const known = mustFit(main, files.shares, stones);
    const destroyedAgain = replay({ main, shareStores }, stones, known);
    level(files.main, files.shares, known);
    mustHaveShares(main, first);
    // Shares first: an entry without its share could never be opened, a share without entry harms nobody.
    const queue = createQueue(all);
    const blobs = blobFiles(places.dataDir);
    const settle = () =>
      sweepBlobs({ main, files: blobs }) &&
      all.map((file) => sweep(file, stones.all().length)).every(Boolean) &&
      all.map(emptyLog).every(Boolean);
    // A crash may have come between what was destroyed and its last traces.
    settle();
    return {
      ...{ main, shares: first, shareStores, stones, destroyedAgain, queue, files: blobs },
      answer() {
        main.select({ epoch: compartments.epoch }).from(compartments).limit(1).all();
        for (const store of shareStores) {
          store.select({ epoch: shares.epoch }).from(shares).limit(1).all();
        }
      },
      settle,
      async close() {
        await queue.idle();
        for (const file of all) file.close();
      },
    };
  } catch (error) {
    for (const file of all) file.close();
    throw error;
  }
}
