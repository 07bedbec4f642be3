import { fsyncSync, openSync, closeSync } from 'node:fs';

/** Why a backup or a restore was not done; the message is a sentence for whoever asked for it. */
export class BackupRefusal extends Error {}

/** Tells how far it is. */
export type Say = (line: string) => void;

/** Bytes and names that must be there after a power cut. */
export function toDisk(...paths: readonly string[]): void {
  for (const path of paths) {
    const fd = openSync(path, 'r');
    try {
      fsyncSync(fd);
    } catch (error) {
      // Windows keeps the names in a folder by itself, and lets nobody ask for it.
      if (process.platform !== 'win32') throw error;
    } finally {
      closeSync(fd);
    }
  }
}

/** Says at most every two seconds how much of it is done. */
export function meter(say: Say, all: number): (done: number) => void {
  let last = Date.now();
  return (done) => {
    if (Date.now() - last < 2000) return;
    last = Date.now();
    say(`  … ${Math.floor((100 * done) / Math.max(1, all))} %`);
  };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Whether the disk is full. */
export const isFull = (error: unknown): boolean =>
  ['ENOSPC', 'SQLITE_FULL', 'EDQUOT'].includes(codeOf(error));

/** Whether this is about what this user may read and write. */
export const isForbidden = (error: unknown): boolean =>
  /^(EACCES|EPERM|EROFS|ENOTDIR|SQLITE_CANTOPEN|SQLITE_READONLY)/.test(codeOf(error));

/** Whether somebody else has the file open. */
export const isBusy = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_BUSY');
