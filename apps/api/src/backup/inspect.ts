import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { isKnown } from '../store/migrating.ts';
import { BACKUP_MARK } from './copy.ts';
import { BackupRefusal, isForbidden } from './refusal.ts';

/** What a backup says of itself. */
export interface Inspected {
  /** Null where the organisation was not set up yet. */
  readonly orgId: Buffer | null;
  /** The list of what was destroyed, as far as it had been carried out. */
  readonly stones: readonly Buffer[];
  readonly dossiers: number;
}

const HEADER = 100;
const NO_BACKUP = (file: string) =>
  new BackupRefusal(`${file} is not a backup made by npm run backup. Nothing was changed.`);
const CUT = (file: string) =>
  new BackupRefusal(
    `${file} is damaged or was cut short: take another backup. Nothing was changed.`,
  );

/** Whether it has as many pages as its header promises. */
function mustBeComplete(file: string): void {
  const header = Buffer.alloc(HEADER);
  const fd = openSync(file, 'r');
  try {
    const read = readSync(fd, header, 0, HEADER, 0);
    if (!header.toString('latin1').startsWith('SQLite format 3\0')) throw NO_BACKUP(file);
    if (read < HEADER) throw CUT(file);
  } finally {
    closeSync(fd);
  }
  if (header.readUInt32BE(68) !== BACKUP_MARK) throw NO_BACKUP(file);
  if (statSync(file).size !== header.readUInt32BE(28) * header.readUInt16BE(16)) throw CUT(file);
}

function read(database: Database.Database, file: string, migrations: string): Inspected {
  if (!isKnown(database, migrations, 'main')) {
    throw new BackupRefusal(
      `${file} was made by a newer version: install that version and restore with it. Nothing was changed.`,
    );
  }
  const all = (sql: string) => database.prepare(sql).pluck().all() as Buffer[];
  const stones = all('select stone from tombstones order by number');
  const [orgId = null] = all('select org_id from organisation');
  const dossiers = Number(database.prepare('select count(*) from dossiers').pluck().get());
  if (stones.length === 0) throw NO_BACKUP(file);
  return { orgId, stones, dossiers };
}

/**
 * Look at a file somebody wants to restore, without changing anything.
 * @throws {BackupRefusal}
 */
export function inspect(file: string, migrations: string): Inspected {
  if (!existsSync(file)) throw new BackupRefusal(`${file} is not there. Nothing was changed.`);
  try {
    mustBeComplete(file);
    const database = new Database(file, { readonly: true });
    try {
      if (database.pragma('integrity_check', { simple: true }) !== 'ok') throw CUT(file);
      return read(database, file, migrations);
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof BackupRefusal) throw error;
    if (isForbidden(error) || (error instanceof Error && 'syscall' in error)) {
      throw new BackupRefusal(`${file} cannot be read by this user. Nothing was changed.`);
    }
    throw CUT(file);
  }
}
