import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  fstatSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { isRow } from '@gehoord/crypto/verify';
import { decode, encode, same } from '../bytes.ts';
import { StoreError } from './store-error.ts';

/**
 * The list of what was destroyed, outside the databases: beside every store of shares, one stone on
 * a line. A stone is written before anything is destroyed. So the list is also the journal: what has
 * a stone and is still there is destroyed before anybody is served.
 */
export interface Stones {
  /** Every stone, the first one first. */
  all(): readonly Uint8Array[];
  /** On disk in every copy, or in none. @throws where a copy cannot be written. */
  add(stone: Uint8Array): void;
}

export const LIST_FILE = 'destroyed.list';

/** A line that a crash cut short was never acted on. */
function readList(file: string): readonly Uint8Array[] | null {
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  const stones = lines.map(decode);
  let row = false;
  try {
    row = isRow(stones);
  } catch {
    row = false;
  }
  if (!row) throw new StoreError('STONES_BROKEN');
  return stones;
}

/** Where the whole lines end. */
const sizeOf = (stones: readonly Uint8Array[]) =>
  stones.reduce((size, stone) => size + encode(stone).length + 1, 0);

/** Write lines behind the whole ones that are there; all of them reach the disk, or none. */
function append(file: string, there: readonly Uint8Array[], more: readonly Uint8Array[]): void {
  const fd = openSync(file, 'a', 0o600);
  const end = sizeOf(there);
  try {
    if (fstatSync(fd).size !== end) ftruncateSync(fd, end);
    writeSync(fd, more.map((stone) => `${encode(stone)}\n`).join(''));
    fsyncSync(fd);
  } catch (error) {
    ftruncateSync(fd, end);
    throw error;
  } finally {
    closeSync(fd);
  }
}

/** Undo an {@link append} in one copy, because another copy could not be written. */
function cut(file: string, there: readonly Uint8Array[]): void {
  const fd = openSync(file, 'r+');
  try {
    ftruncateSync(fd, sizeOf(there));
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

const startsWith = (whole: readonly Uint8Array[], start: readonly Uint8Array[]): boolean =>
  start.every((stone, at) => same(stone, whole[at] ?? null));

/**
 * Open the list in all its copies. A copy that is shorter (a crash came in between) is completed, and
 * a share store that is new gets one.
 * @param folders of the share stores, the first one first.
 * @param isNew whether each of them is only made now.
 * @returns null where there is no list anywhere yet.
 * @throws {StoreError} STONES_BROKEN where a copy is no list, or two copies tell of different things;
 * STONES_MISSING where only some folders have one.
 */
export function openStones(folders: readonly string[], isNew: readonly boolean[]): Stones | null {
  const files = folders.map((folder) => join(folder, LIST_FILE));
  const lists = files.map(readList);
  if (lists.every((list) => list === null)) return null;
  const longest = lists.reduce<readonly Uint8Array[]>(
    (most, list) => (list !== null && list.length > most.length ? list : most),
    [],
  );
  files.forEach((file, at) => {
    const list = lists[at] ?? (isNew[at] === true ? [] : null);
    if (list === null) throw new StoreError('STONES_MISSING');
    if (!startsWith(longest, list)) throw new StoreError('STONES_BROKEN');
    append(file, list, longest.slice(list.length));
  });
  return stonesIn(files, longest);
}

/** Begin a list with its first stone, in every folder. */
export function beginStones(folders: readonly string[], first: Uint8Array): Stones {
  const files = folders.map((folder) => join(folder, LIST_FILE));
  for (const file of files) append(file, [], [first]);
  return stonesIn(files, [first]);
}

function stonesIn(files: readonly string[], found: readonly Uint8Array[]): Stones {
  let stones = found;
  return {
    all: () => stones,
    add(stone) {
      const written: string[] = [];
      try {
        for (const file of files) {
          append(file, stones, [stone]);
          written.push(file);
        }
      } catch (error) {
        for (const file of written) cut(file, stones);
        throw error;
      }
      stones = [...stones, stone];
    },
  };
}
