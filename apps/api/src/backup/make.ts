import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import type { Config } from '../config.ts';
import { backUpFiles, filesBeside } from './files.ts';
import { countRows, copyInto, type Counts } from './copy.ts';
import { BackupRefusal, isForbidden, isFull, toDisk, type Say } from './refusal.ts';

/** Where a backup would be lost together with what it is of, or come among the shares. */
function mustBeElsewhere(folder: string, { dataDir, sharesDir, replicaDir }: Config): void {
  if ([dataDir, sharesDir, replicaDir].includes(folder)) {
    throw new BackupRefusal(
      `${folder} is a folder of the server itself: name another one, best on another disk.`,
    );
  }
}

/** A day's second backup does not replace the first. */
function freeName(folder: string, day: string): string {
  for (let number = 1; ; number++) {
    const name = `gehoord-${day}${number === 1 ? '' : `-${number}`}.backup`;
    if (!existsSync(join(folder, name))) return name;
  }
}

/** @throws {BackupRefusal} where it does not hold what it should, whole and readable. */
function mustHold(file: string, counts: Counts): void {
  const copy = new Database(file, { readonly: true });
  try {
    const whole = copy.pragma('integrity_check', { simple: true }) === 'ok';
    const fits = (copy.pragma('foreign_key_check') as unknown[]).length === 0;
    const there = countRows(copy);
    const same = [...counts].every(([name, n]) => there.get(name) === n);
    if (whole && fits && same) return;
  } finally {
    copy.close();
  }
  throw new BackupRefusal(
    'What was copied could not be read back as it was: the disk may be failing. There is no new backup.',
  );
}

function copyTo(partial: string, mainFile: string, say: Say): Counts {
  const source = new Database(mainFile, { readonly: true, fileMustExist: true });
  const target = new Database(partial);
  try {
    chmodSync(partial, 0o600);
    // Until it is whole it is nothing; then it goes to the disk in one go.
    target.pragma('journal_mode = OFF');
    target.pragma('synchronous = OFF');
    // Tables come in any order; everything is checked when it is read back.
    target.pragma('foreign_keys = OFF');
    return copyInto(source, target, say);
  } finally {
    target.close();
    source.close();
  }
}

/** The sealed files that the copy names, beside it. */
function copyFiles(partial: string, target: string, dataDir: string): void {
  rmSync(target, { recursive: true, force: true });
  const copy = new Database(partial);
  try {
    copy.pragma('journal_mode = OFF');
    backUpFiles(copy, dataDir, target);
  } finally {
    copy.close();
  }
}

/**
 * Make one file, and a folder of sealed files beside it, of everything but the key shares and the members' vaults, while the server runs.
 * @param day that it is named by, `YYYY-MM-DD`.
 * @returns its path. It is there only when it was read back whole.
 * @throws {BackupRefusal}
 */
export function makeBackup(config: Config, dir: string, day: string, say: Say): string {
  const folder = resolve(dir);
  const mainFile = join(config.dataDir, 'gehoord.db');
  mustBeElsewhere(folder, config);
  if (!existsSync(mainFile)) {
    throw new BackupRefusal(
      `There is nothing to back up: ${mainFile} is not there. Set DATA_DIR to the folder of the server.`,
    );
  }
  let partial: string | null = null;
  let filesPartial: string | null = null;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const name = freeName(folder, day);
    partial = join(folder, `.${name}.partial`);
    rmSync(partial, { force: true });
    say(`Copying ${Math.ceil(statSync(mainFile).size / 1e6)} MB …`);
    const counts = copyTo(partial, mainFile, say);
    say('Reading it back …');
    mustHold(partial, counts);
    const file = join(folder, name);
    filesPartial = join(folder, `.${name}.files.partial`);
    copyFiles(partial, filesPartial, config.dataDir);
    toDisk(partial);
    renameSync(filesPartial, filesBeside(file));
    renameSync(partial, file);
    toDisk(folder);
    return file;
  } catch (error) {
    for (const half of [partial, filesPartial])
      if (half !== null) rmSync(half, { recursive: true, force: true });
    if (isFull(error)) {
      throw new BackupRefusal(
        `The disk that holds ${folder} is full: make room and try again. There is no new backup.`,
      );
    }
    if (isForbidden(error)) {
      throw new BackupRefusal(
        `${folder} cannot be written, or ${mainFile} cannot be read: run this as the user of the server, and name a folder that user may write.`,
      );
    }
    throw error;
  }
}
