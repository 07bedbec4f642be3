import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { hex } from '../bytes.ts';

/** Folder of the files, in the folder of the main database. */
export const FILES_FOLDER = 'files';

const ZEROS = new Uint8Array(1024 * 1024);

/**
 * The bytes of sealed files: one file each, named by its random id. They are no rows of a table,
 * because writing a database anew after a destruction would copy them all (decision 016).
 */
export interface BlobFiles {
  /** How many bytes are there; 0 where there is no such file. */
  length(id: Uint8Array): number;
  /** Put bytes at a place. On disk when it resolves; where the disk is full nothing of them stays. */
  write(id: Uint8Array, at: number, bytes: Uint8Array): Promise<void>;
  /** Bytes from a place on; fewer at the end. Null where there is no such file. */
  read(id: Uint8Array, at: number, most: number): Promise<Uint8Array | null>;
  /** Overwrite and remove every file but these (by their hexadecimal names). @returns false where one could not be. */
  keepOnly(names: ReadonlySet<string>): boolean;
}

/** Names that a crash must not forget. */
function namesToDisk(folder: string): void {
  // Windows opens no folders, and keeps their names by itself.
  if (process.platform === 'win32') return;
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** What it held is gone from the file before its name is. */
function wipe(file: string): void {
  const fd = openSync(file, 'r+');
  try {
    const { size } = statSync(file);
    for (let at = 0; at < size;) {
      at += writeSync(fd, ZEROS, 0, Math.min(ZEROS.length, size - at), at);
    }
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  unlinkSync(file);
}

async function writeWhole(handle: FileHandle, bytes: Uint8Array, from: number): Promise<void> {
  try {
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, from + done);
      done += bytesWritten;
    }
    await handle.datasync();
  } catch (error) {
    await handle.truncate(from);
    throw error;
  }
}

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** @param dataDir folder of the main database; its own folder is made when the first file comes. */
export function blobFiles(dataDir: string): BlobFiles {
  const folder = join(dataDir, FILES_FOLDER);
  const pathOf = (id: Uint8Array) => join(folder, hex(id));
  return {
    length: (id) => statSync(pathOf(id), { throwIfNoEntry: false })?.size ?? 0,
    async write(id, at, bytes) {
      if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
      const isNew = !existsSync(pathOf(id));
      const handle = await open(pathOf(id), isNew ? 'wx+' : 'r+', 0o600);
      try {
        await writeWhole(handle, bytes, at);
      } finally {
        await handle.close();
      }
      if (isNew) namesToDisk(folder);
    },
    async read(id, at, most) {
      const handle = await orNull(open(pathOf(id), 'r'));
      if (handle === null) return null;
      try {
        const { bytesRead, buffer } = await handle.read(new Uint8Array(most), 0, most, at);
        return buffer.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    },
    keepOnly(names) {
      if (!existsSync(folder)) return true;
      try {
        const others = readdirSync(folder).filter((name) => !names.has(name));
        for (const name of others) wipe(join(folder, name));
        if (others.length > 0) namesToDisk(folder);
        return true;
      } catch {
        return false;
      }
    },
  };
}
