import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { copyFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { same } from '../bytes.ts';
import type { Config } from '../config.ts';
import { openDatabases } from '../store/open.ts';
import { storeTrouble } from '../trouble.ts';
import { adjust, unreadable } from './adjust.ts';
import { FILES_FOLDER } from '../store/blob-files.ts';
import { mustHaveFiles, restoreFiles } from './files.ts';
import { inspect, type Inspected } from './inspect.ts';
import { copyShares, findShares, mustBeAlone, setAside, type ShareSource } from './places.ts';
import { BackupRefusal, isForbidden, isFull, toDisk, type Say } from './refusal.ts';

/** What somebody asks for. */
export interface Wish {
  readonly file: string;
  /** Also where some dossiers lack their shares: these are left out. */
  readonly withoutUnreadable: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

const many = (n: number, one: string, more: string) => (n === 1 ? `one ${one}` : `${n} ${more}`);
const dossiers = (n: number) => many(n, 'dossier', 'dossiers');

const databasesOf = ({ dataDir, sharesDir, replicaDir }: Config) => [
  join(dataDir, 'gehoord.db'),
  ...[sharesDir, ...(replicaDir === null ? [] : [replicaDir])].map((it) => join(it, 'shares.db')),
];

/** The database that makes way must be of the same organisation, where it can be read at all. */
function mustBeOurs(mainFile: string, file: string, { orgId }: Inspected): void {
  if (!existsSync(mainFile)) return;
  let there: Buffer | undefined;
  const database = new Database(mainFile, { readonly: true });
  try {
    there = database.prepare('select org_id from organisation').pluck().get() as Buffer | undefined;
  } catch {
    return;
  } finally {
    database.close();
  }
  if (there !== undefined && !same(there, orgId)) {
    throw new BackupRefusal(
      `${file} is of another organisation than the one in ${mainFile}. Nothing was changed.`,
    );
  }
}

function losses(file: string, shares: ShareSource): readonly Buffer[] {
  const database = new Database(file, { readonly: true });
  try {
    const files = shares.folders.map((folder) => join(folder, 'shares.db'));
    return unreadable(database, files, shares.stones);
  } finally {
    database.close();
  }
}

function withCopy(file: string, use: (copy: Database.Database) => void): void {
  const copy = new Database(file, { readonly: true });
  try {
    use(copy);
  } finally {
    copy.close();
  }
}

/** Everything that can be found out before anything is changed. */
function look(config: Config, { file, withoutUnreadable }: Wish) {
  for (const database of databasesOf(config)) mustBeAlone(database);
  const backup = inspect(file, config.folders.migrations);
  mustBeOurs(join(config.dataDir, 'gehoord.db'), file, backup);
  const shares = findShares(config, file, backup);
  const lost = losses(file, shares);
  withCopy(file, (copy) => mustHaveFiles(copy, file));
  if (lost.length > 0 && !withoutUnreadable) {
    throw new BackupRefusal(
      `The key shares in ${shares.folders.join(' and ')} are older than this backup: ${dossiers(lost.length)} of it could not be opened by anybody. Put back the newest shares; or, where there are none, add --without-unreadable to leave ${lost.length === 1 ? 'it' : 'them'} out. Nothing was changed.`,
    );
  }
  return { backup, shares, lost };
}

async function copied(file: string, target: string, say: Say): Promise<void> {
  const { size } = await stat(file);
  say(`Copying ${Math.ceil(size / 1e6)} MB …`);
  await copyFile(file, target);
  chmodSync(target, 0o600);
}

/** The sealed files of a restore: beside those that are there, then in their place. */
function restoredFiles(dataDir: string, backup: string) {
  const folder = join(dataDir, FILES_FOLDER);
  const partial = `${folder}.restoring`;
  let [aside, placed]: [string | null, boolean] = [null, false];
  return {
    copy: (database: string) => withCopy(database, (copy) => restoreFiles(copy, backup, partial)),
    place(day: string) {
      aside = setAside(folder, day);
      renameSync(partial, folder);
      placed = true;
    },
    undo() {
      rmSync(partial, { recursive: true, force: true });
      if (placed) rmSync(folder, { recursive: true, force: true });
      if (aside !== null) renameSync(aside, folder);
    },
  };
}

/** Bring it up to date, and carry out what the list tells. @returns how many dossiers went. */
async function open(config: Config): Promise<number> {
  const databases = openDatabases(config, config.folders.migrations);
  await databases.close();
  return databases.destroyedAgain;
}

/**
 * Put a backup in the place of `gehoord.db`. What stood there is kept beside it.
 * @returns sentences that say what was done.
 * @throws {BackupRefusal} and nothing is changed.
 */
export async function restoreBackup(config: Config, wish: Wish, say: Say): Promise<string[]> {
  const file = resolve(wish.file);
  const { backup, shares, lost } = look(config, { ...wish, file });
  const { dataDir, sharesDir, coolingOffDays } = config;
  const { today } = wish;
  const mainFile = join(dataDir, 'gehoord.db');
  const partial = `${mainFile}.restoring`;
  const files = restoredFiles(dataDir, file);
  let aside: string | null = null;
  let placed = false;
  try {
    for (const folder of [dataDir, sharesDir]) mkdirSync(folder, { recursive: true, mode: 0o700 });
    await copied(file, partial, say);
    adjust(partial, { today, coolingOffDays, drop: lost, migrations: config.folders.migrations });
    toDisk(partial);
    files.copy(partial);
    if (shares.fromReplica) copyShares(config, today);
    aside = setAside(mainFile, today);
    files.place(today);
    renameSync(partial, mainFile);
    placed = true;
    toDisk(dataDir);
    say('Opening it …');
    return report({ gone: await open(config), aside, shares, backup, lost }, config);
  } catch (error) {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(partial + end, { force: true });
    if (placed) for (const end of ['', '-wal', '-shm']) rmSync(mainFile + end, { force: true });
    files.undo();
    if (aside !== null) {
      for (const end of ['', '-wal', '-shm'])
        if (existsSync(aside + end)) renameSync(aside + end, mainFile + end);
    }
    if (isFull(error)) {
      throw new BackupRefusal(
        `The disk that holds ${dataDir} or ${sharesDir} is full: make room and try again. What was there is there as before.`,
      );
    }
    if (isForbidden(error)) {
      throw new BackupRefusal(
        `${dataDir} or ${sharesDir} cannot be written: run this as the user of the server. What was there is there as before.`,
      );
    }
    throw placed ? new BackupRefusal(storeTrouble(error, config)) : error;
  }
}

interface Done {
  readonly gone: number;
  readonly aside: string | null;
  readonly shares: ShareSource;
  readonly backup: Inspected;
  readonly lost: readonly Buffer[];
}

function report({ gone, aside, shares, backup, lost }: Done, config: Config): string[] {
  const living = backup.dossiers - gone - lost.length;
  const back = living === 1 ? 'One dossier is' : `${living} dossiers are`;
  return [
    `${back} back.`,
    ...(gone > 0
      ? [`Destroyed after this backup was made, and removed from it again: ${dossiers(gone)}.`]
      : []),
    ...(lost.length > 0
      ? [`Left out, because nobody could open it without its key shares: ${dossiers(lost.length)}.`]
      : []),
    ...(shares.fromReplica
      ? [`${config.sharesDir} was empty and has the key shares of ${config.replicaDir ?? ''} now.`]
      : []),
    ...(aside !== null
      ? [
          `What stood there before is kept as ${aside}: remove it, and what may lie beside it, once all is well.`,
        ]
      : []),
    'What came in after the backup was made is not in it. A destruction that was waiting waits anew. Start the server now.',
  ];
}
