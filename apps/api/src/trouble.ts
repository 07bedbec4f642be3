import { basename } from 'node:path';
import type { Config } from './config.ts';
import { LIST_FILE } from './store/stones.ts';

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

const shareFolders = ({ sharesDir, replicaDir }: Config): string =>
  replicaDir === null ? sharesDir : `${sharesDir} or ${replicaDir}`;

/** One sentence that says why the store could not be opened, and what to do. */
export function storeTrouble(error: unknown, config: Config): string {
  const { dataDir, sharesDir, folders } = config;
  const code = codeOf(error);
  const apart = sharesDir !== dataDir;
  const where = apart ? `${dataDir} or ${sharesDir}` : dataDir;
  const names = apart ? 'DATA_DIR or SHARES_DIR' : 'DATA_DIR';
  if (UNWRITABLE.some((it) => code.startsWith(it))) {
    return `The folder ${where} cannot be written: give this user the right to, or choose another folder with ${names}.`;
  }
  if (code === 'SHARES_MISSING' && config.replicaDir !== null) {
    return `shares.db in ${sharesDir} is missing or lacks keys that gehoord.db needs: find it (is its disk mounted?), or where it is lost copy shares.db and ${LIST_FILE} from ${config.replicaDir} to ${sharesDir}. Nothing was changed.`;
  }
  if (code === 'SHARES_MISSING') {
    return `shares.db in ${sharesDir} lacks keys that gehoord.db needs: put back the shares.db that belongs to it. Nothing was changed.`;
  }
  if (code === 'STONES_MISSING') {
    return `The list of what was destroyed (${LIST_FILE}) is missing beside shares.db in ${shareFolders(config)}: put it back. Without it a dossier that was destroyed could come back. Nothing was changed.`;
  }
  if (code === 'STONES_BEHIND') {
    return `The list of what was destroyed (${LIST_FILE}) in ${shareFolders(config)} is older than gehoord.db: put back the newest one. Nothing was changed.`;
  }
  if (code === 'STONES_BROKEN') {
    return `The list of what was destroyed (${LIST_FILE}) in ${shareFolders(config)} is damaged, or belongs to other databases: put back the right one. Nothing was changed.`;
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
