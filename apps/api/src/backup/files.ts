import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { blobHash } from '@gehoord/crypto/verify';
import type Database from 'better-sqlite3';
import { hex, same } from '../bytes.ts';
import { FILES_FOLDER } from '../store/blob-files.ts';
import { BackupRefusal, toDisk } from './refusal.ts';

/** Folder of the sealed files that belong to a backup: it lies beside the backup's own file. */
export const filesBeside = (backup: string): string => `${backup}.files`;

interface Row {
  readonly blob_id: Buffer;
  readonly size: number;
  readonly hash: Buffer;
}

const AT_ONCE = 1024 * 1024;

/** Files that an entry brought. None where the backup is older than files are. */
function rowsOf(database: Database.Database): readonly Row[] {
  const has = database.prepare("select 1 from sqlite_master where name = 'blobs'").get();
  if (has === undefined) return [];
  return database
    .prepare('select blob_id, size, hash from blobs where compartment_id is not null')
    .all() as Row[];
}

/** Whether a file is there as it was sent, read from the first byte to the last. */
function isWhole(path: string, { size, hash }: Row): boolean {
  if (!existsSync(path) || statSync(path).size !== size) return false;
  const [hashing, room] = [blobHash(size), new Uint8Array(AT_ONCE)];
  const fd = openSync(path, 'r');
  try {
    for (let at = 0; at < size;) {
      const read = readSync(fd, room, 0, AT_ONCE, at);
      hashing.add(room.subarray(0, read));
      at += read;
    }
  } finally {
    closeSync(fd);
  }
  return same(hashing.end(), hash);
}

function copyAll(rows: readonly Row[], from: string, to: string, broken: (row: Row) => void): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const row of rows) {
    const [source, target] = [join(from, hex(row.blob_id)), join(to, hex(row.blob_id))];
    if (existsSync(source)) copyFileSync(source, target);
    if (!isWhole(target, row)) {
      broken(row);
      continue;
    }
    chmodSync(target, 0o600);
    toDisk(target);
  }
  toDisk(to);
}

/**
 * Copy the files that a copy of the database names. One whose dossier was destroyed in this very
 * moment leaves the copy as well.
 * @param copy writable. @throws {BackupRefusal} where a file is damaged.
 */
export function backUpFiles(copy: Database.Database, dataDir: string, target: string): void {
  const from = join(dataDir, FILES_FOLDER);
  copyAll(rowsOf(copy), from, target, ({ blob_id: id }) => {
    if (existsSync(join(from, hex(id)))) {
      throw new BackupRefusal(
        `The file ${join(from, hex(id))} is damaged: the disk may be failing. There is no new backup.`,
      );
    }
    copy.prepare('delete from blobs where blob_id = ?').run(id);
  });
}

/** @throws {BackupRefusal} unless every file of a backup lies beside it. */
export function mustHaveFiles(copy: Database.Database, backup: string): void {
  const beside = filesBeside(backup);
  const lacks = rowsOf(copy).filter((row) => !isWhole(join(beside, hex(row.blob_id)), row));
  if (lacks.length === 0) return;
  const many = lacks.length === 1 ? 'a file is' : `${lacks.length} files are`;
  throw new BackupRefusal(
    `In ${beside} ${many} missing or damaged: put the whole folder beside ${backup}. Nothing was changed.`,
  );
}

/** Copy the files of a backup to where the server will look for them. */
export function restoreFiles(copy: Database.Database, backup: string, target: string): void {
  copyAll(rowsOf(copy), filesBeside(backup), target, () => {
    throw new BackupRefusal(
      `The files in ${filesBeside(backup)} could not be copied as they were: the disk may be failing. What was there is there as before.`,
    );
  });
}
