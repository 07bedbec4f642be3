import { existsSync, renameSync, rmSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { same } from '../bytes.ts';
import type { Config } from '../config.ts';
import { StoreError } from '../store/store-error.ts';
import { LIST_FILE, readStones } from '../store/stones.ts';
import type { Inspected } from './inspect.ts';
import { BackupRefusal, isBusy, toDisk } from './refusal.ts';

/**
 * Have a database to oneself, with everything of it in the one file.
 * @throws {BackupRefusal} where a server has it open.
 */
export function mustBeAlone(file: string): void {
  if (!existsSync(file)) return;
  let database: Database.Database | null = null;
  try {
    database = new Database(file, { timeout: 0 });
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('begin immediate; commit');
    database.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    if (isBusy(error)) {
      throw new BackupRefusal(
        `A server is running on ${file}: stop it first, and start it when this is done. Nothing was changed.`,
      );
    }
    // What cannot be read is what somebody wants to replace.
  } finally {
    database?.close();
  }
}

/** A name for what makes way, and is kept. */
function asideName(file: string, day: string): string {
  for (let number = 1; ; number++) {
    const name = `${file}.before-${day}${number === 1 ? '' : `-${number}`}`;
    if (!existsSync(name)) return name;
  }
}

/** Move a file out of the way, with its log. @returns where it is now; null where there was none. */
export function setAside(file: string, day: string): string | null {
  if (!existsSync(file)) return null;
  const aside = asideName(file, day);
  renameSync(file, aside);
  for (const end of ['-wal', '-shm'])
    if (existsSync(file + end)) renameSync(file + end, aside + end);
  return aside;
}

const listOf = (folder: string): readonly Uint8Array[] => {
  try {
    return readStones(folder) ?? [];
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new BackupRefusal(
      `The list of what was destroyed (${LIST_FILE}) in ${folder} is damaged: put back the right one first. Nothing was changed.`,
    );
  }
};

/** A share store that no report ever came to: the first start on a new machine leaves one. */
function isUnused(folder: string): boolean {
  const file = join(folder, 'shares.db');
  if (!existsSync(file)) return true;
  const database = new Database(file, { readonly: true });
  try {
    return (
      listOf(folder).length <= 1 &&
      database.prepare('select 1 from shares limit 1').get() === undefined
    );
  } catch (error) {
    if (error instanceof BackupRefusal) throw error;
    return false;
  } finally {
    database.close();
  }
}

/** The living shares for what is restored. */
export interface ShareSource {
  /** Folders that hold some, the first one first. */
  readonly folders: readonly string[];
  /** Whether `SHARES_DIR` has none, and gets those of the replica. */
  readonly fromReplica: boolean;
  readonly stones: readonly Uint8Array[];
}

/** @throws {BackupRefusal} where no store of shares belongs to this backup. */
export function findShares(config: Config, file: string, backup: Inspected): ShareSource {
  const { sharesDir, replicaDir } = config;
  const all = [sharesDir, ...(replicaDir === null ? [] : [replicaDir])];
  const [first = null] = backup.stones;
  const folders = all.filter(
    (folder) => !isUnused(folder) || same(listOf(folder)[0] ?? null, first),
  );
  if (folders.length === 0) {
    throw new BackupRefusal(
      `Neither SHARES_DIR nor SHARES_REPLICA_DIR has the key shares that a backup needs: without a living copy of them nothing in ${file} can be opened. Put one in its place, with ${LIST_FILE} beside it. Nothing was changed.`,
    );
  }
  const lists = folders.map(listOf);
  const stones = lists.reduce((most, list) => (list.length > most.length ? list : most), []);
  if (!same(stones[0] ?? null, first)) {
    throw new BackupRefusal(
      `${file} does not belong to the key shares in ${folders.join(' or ')}: it is of another organisation, or of another installation. Nothing was changed.`,
    );
  }
  if (!backup.stones.every((stone, at) => same(stone, stones[at] ?? null))) {
    throw new BackupRefusal(
      `The list of what was destroyed (${LIST_FILE}) in ${folders.join(' or ')} is older than ${file}: put back the newest one first. Nothing was changed.`,
    );
  }
  return { folders, stones, fromReplica: !folders.includes(sharesDir) };
}

/** Shares are copied from one living place to another, never to a backup. The list comes first. */
export function copyShares({ sharesDir, replicaDir }: Config, day: string): void {
  if (replicaDir === null) return;
  for (const name of [LIST_FILE, 'shares.db']) {
    const target = join(sharesDir, name);
    const partial = `${target}.restoring`;
    try {
      copyFileSync(join(replicaDir, name), partial);
      toDisk(partial);
    } catch (error) {
      rmSync(partial, { force: true });
      throw error;
    }
    setAside(target, day);
    renameSync(partial, target);
  }
  toDisk(sharesDir);
}
