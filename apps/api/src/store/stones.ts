import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  fstatSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
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

/**
 * The list beside one share store. A line that a crash cut short was never acted on.
 * @returns null where there is none, or one in which a crash left not even the first stone.
 * @throws {StoreError} STONES_BROKEN where it is something else.
 */
export function readStones(folder: string): readonly Uint8Array[] | null {
  const file = join(folder, LIST_FILE);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  const stones = lines.map(decode);
  // Written another way (by an editor, say) its length would not be ours to count.
  let row = stones.every((stone, at) => encode(stone) === lines[at]);
  try {
    row &&= isRow(stones);
  } catch {
    row = false;
  }
  if (!row) throw new StoreError('STONES_BROKEN');
  return stones.length === 0 ? null : stones;
}

/** Where the whole lines end. */
const sizeOf = (stones: readonly Uint8Array[]) =>
  stones.reduce((size, stone) => size + encode(stone).length + 1, 0);

/** A file that is new is found after a power cut only where its folder is on disk as well. */
function keepName(file: string): void {
  // Windows opens no folders, and keeps their names by itself.
  if (process.platform === 'win32') return;
  const fd = openSync(dirname(file), 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Write lines behind the whole ones that are there; all of them reach the disk, or none. */
function append(file: string, there: readonly Uint8Array[], more: readonly Uint8Array[]): void {
  const isNew = !existsSync(file);
  const fd = openSync(file, 'a', 0o600);
  const end = sizeOf(there);
  try {
    if (fstatSync(fd).size !== end) ftruncateSync(fd, end);
    // Not `writeSync`: on a disk that is nearly full it writes a part, and calls that success.
    if (more.length > 0) writeFileSync(fd, more.map((stone) => `${encode(stone)}\n`).join(''));
    fsyncSync(fd);
    if (isNew) keepName(file);
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
  const lists = folders.map(readStones);
  if (lists.every((list) => list === null)) return null;
  const longest = lists.reduce<readonly Uint8Array[]>(
    (most, list) => (list !== null && list.length > most.length ? list : most),
    [],
  );
  files.forEach((file, at) => {
    const isBegun = isNew[at] === true || existsSync(file);
    if (lists[at] === null && !isBegun) throw new StoreError('STONES_MISSING');
    if (!startsWith(longest, lists[at] ?? [])) throw new StoreError('STONES_BROKEN');
  });
  // Only when every copy was looked at.
  files.forEach((file, at) => append(file, lists[at] ?? [], longest.slice(lists[at]?.length ?? 0)));
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
