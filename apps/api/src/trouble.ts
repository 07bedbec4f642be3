import { basename } from 'node:path';
import type { Config } from './config.ts';

/** Which listener could not start. */
export type Which = 'PORTAL_PORT' | 'DESK_PORT';

const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
};

/** One sentence that says why a listener could not start, and what to do. */
export function listenTrouble(error: unknown, which: Which, port: number, host: string): string {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use: stop the other program, or choose another port with ${which}.`;
    case 'EACCES':
      return `Port ${port} may not be opened by this user: choose one above 1023 with ${which}.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This computer has no address ${host}: set HOST to one it has, such as 127.0.0.1.`;
    default:
      return `Port ${port} at ${host} could not be opened: choose another one with ${which} or HOST.`;
  }
}

const UNWRITABLE = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EEXIST',
  'SQLITE_CANTOPEN',
  'SQLITE_READONLY',
];

/** One sentence that says why the store could not be opened, and what to do. */
export function storeTrouble(error: unknown, { dataDir, sharesDir, folders }: Config): string {
  const code = codeOf(error);
  const apart = sharesDir !== dataDir;
  const where = apart ? `${dataDir} or ${sharesDir}` : dataDir;
  const names = apart ? 'DATA_DIR or SHARES_DIR' : 'DATA_DIR';
  if (UNWRITABLE.some((it) => code.startsWith(it))) {
    return `The folder ${where} cannot be written: give this user the right to, or choose another folder with ${names}.`;
  }
  if (code === 'SHARES_MISSING') {
    return `shares.db in ${sharesDir} lacks keys that gehoord.db needs: put back the shares.db that belongs to it. Nothing was changed.`;
  }
  if (code === 'DATA_NEWER') {
    return `A newer version has changed the databases in ${where}: start that version, or put back the copy from before. Nothing was changed.`;
  }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') {
    return `The disk that holds ${where} is full: make room and start again.`;
  }
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return `A database in ${where} cannot be read: put back a backup, or choose another folder with ${names}.`;
  }
  return `The databases in ${where} could not be opened with ${basename(folders.migrations)}/: start from the project's own folder, or choose another folder with ${names}.`;
}
