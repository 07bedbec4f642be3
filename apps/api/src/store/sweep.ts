import type Database from 'better-sqlite3';

/*
 * What is deleted is overwritten (`secure_delete`), but where SQLite moves rows from one page to
 * another, or together on one, it leaves copies of small ones in the room between. So after
 * a destruction every file is written anew. How many stones that was done for stands in the file
 * itself (`user_version`): a crash in between cannot make anybody forget it.
 */

/** For how many stones a file has been written anew. */
export const sweptFor = (file: Database.Database): number =>
  Number(file.pragma('user_version', { simple: true }));

/** The first stone names no dossier. */
const DESTROYS_NOTHING = 1;

/** Milliseconds until it is tried again: it takes room for another copy of the file. */
const AGAIN = 3_600_000;

const failed = new WeakMap<Database.Database, number>();

/**
 * Leave nothing of what was destroyed in a file.
 * @param stones how many of them were carried out in it.
 * @returns false where there is no room for it now: ask again.
 */
export function sweep(file: Database.Database, stones: number): boolean {
  if (sweptFor(file) >= stones) return true;
  if (Date.now() - (failed.get(file) ?? 0) < AGAIN) return false;
  try {
    if (stones > DESTROYS_NOTHING) file.exec('VACUUM');
    file.pragma(`user_version = ${stones}`);
    return true;
  } catch {
    failed.set(file, Date.now());
    return false;
  }
}

/**
 * Bring what was written so far into the file itself, and leave nothing of it in the log beside it.
 * @returns false where somebody else reads at this moment, or the disk is full: ask again.
 */
export function emptyLog(file: Database.Database): boolean {
  try {
    const [answer] = file.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    return answer?.busy === 0;
  } catch {
    return false;
  }
}
