import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeTombstone, parseTombstone, tombstoneHash } from '@gehoord/crypto/verify';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginStones, LIST_FILE, openStones, readStones, type Stones } from './stones.ts';

/* The list of what was destroyed, in two copies, of which one may be anything at all. */

let folder: string;
let folders: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gehoord-stones-'));
  folders = ['here', 'there'].map((name) => join(folder, name));
  for (const it of folders) mkdirSync(it);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NEITHER = [false, false];
const day = '2027-03-10';
const firstStone = () =>
  encodeTombstone({ number: 0, previous: randomBytes(32), dossier: null, order: null, day });

function next(stones: Stones, dossier = randomBytes(32)): Uint8Array {
  const all = stones.all();
  const previous = tombstoneHash(all.at(-1) ?? new Uint8Array(0));
  return encodeTombstone({ number: all.length, previous, dossier, order: randomBytes(32), day });
}

/** A list of so many stones in both folders. */
function begun(many: number): Stones {
  const stones = beginStones(folders, firstStone());
  while (stones.all().length < many) stones.add(next(stones));
  return stones;
}

const listIn = (at: number) => join(folders[at] ?? '', LIST_FILE);
const texts = () => folders.map((_, at) => readFileSync(listIn(at), 'utf8'));
const hexes = (stones: Stones | null) =>
  stones?.all().map((stone) => Buffer.from(stone).toString('hex'));

describe('The list of what was destroyed', () => {
  it('stands in both folders, for this user only, and is found again', () => {
    const stones = begun(3);
    const [here, there] = texts();
    expect(here).toBe(there);
    expect(here?.split('\n')).toHaveLength(4);
    expect(statSync(listIn(0)).mode & 0o777).toBe(0o600);
    expect(hexes(openStones(folders, NEITHER))).toEqual(hexes(stones));
    expect(stones.all().map((it) => parseTombstone(it).number)).toEqual([0, 1, 2]);
  });

  it('is nowhere before it was begun, also where a crash left an empty file', () => {
    expect(openStones(folders, NEITHER)).toBeNull();
    writeFileSync(listIn(0), '');
    expect(openStones(folders, NEITHER)).toBeNull();
    writeFileSync(listIn(0), 'AAAA');
    expect(openStones(folders, NEITHER)).toBeNull();
    begun(2);
    expect(texts()[0]).toBe(texts()[1]);
  });

  it('forgets a last line that was cut short, and writes the next one in its place', () => {
    const stones = begun(3);
    const before = texts();
    for (const at of [0, 1]) appendFileSync(listIn(at), 'AAAAAAAEdG9ybg');
    const opened = openStones(folders, NEITHER);
    expect(hexes(opened)).toEqual(hexes(stones));
    expect(texts()).toEqual(before);
    opened?.add(next(opened));
    expect(openStones(folders, NEITHER)?.all()).toHaveLength(4);
  });

  it('is completed from the longer copy, whichever that is', () => {
    for (const at of [0, 1]) {
      const stones = begun(4);
      const whole = readFileSync(listIn(at));
      // In the middle of the third line: the rest of it goes as well.
      truncateSync(listIn(at), Math.floor(whole.length / 2) + 5);
      expect(hexes(openStones(folders, NEITHER))).toEqual(hexes(stones));
      expect(readFileSync(listIn(at)).equals(whole)).toBe(true);
      for (const it of [0, 1]) rmSync(listIn(it));
    }
  });

  it('is written into a share store that is new, and missed in one that is not', () => {
    const stones = begun(3);
    rmSync(listIn(1));
    expect(() => openStones(folders, NEITHER)).toThrow('STONES_MISSING');
    expect(existsSync(listIn(1))).toBe(false);
    expect(hexes(openStones(folders, [false, true]))).toEqual(hexes(stones));
    expect(texts()[0]).toBe(texts()[1]);
  });

  it('is refused where a copy is damaged in any byte, and nothing is changed', () => {
    begun(3);
    const whole = readFileSync(listIn(1));
    for (let at = 0; at < whole.length; at++) {
      const bad = Buffer.from(whole);
      bad[at] = bad[at] === 0x41 ? 0x42 : 0x41;
      writeFileSync(listIn(1), bad);
      // Without its end the last line counts as cut short, and is completed.
      if (at === whole.length - 1) expect(openStones(folders, NEITHER)?.all()).toHaveLength(3);
      else expect(() => openStones(folders, NEITHER)).toThrow('STONES_BROKEN');
      if (at < whole.length - 1) expect(readFileSync(listIn(1)).equals(bad)).toBe(true);
    }
  });

  it('is refused where the two copies tell of different things', () => {
    begun(3);
    const [here] = texts();
    for (const at of [0, 1]) rmSync(listIn(at));
    begun(4);
    const there = texts()[1];
    writeFileSync(listIn(0), here ?? '');
    expect(() => openStones(folders, NEITHER)).toThrow('STONES_BROKEN');
    expect(texts()).toEqual([here, there]);
  });

  it('is refused where an editor wrote it anew, and is not cut by what it counts as its length', () => {
    begun(3);
    const [here = ''] = texts();
    for (const bad of [here.replaceAll('\n', '\r\n'), here.replace('\n', '=\n'), `\n${here}`]) {
      writeFileSync(listIn(0), bad);
      expect(() => readStones(folders[0] ?? '')).toThrow('STONES_BROKEN');
      expect(() => openStones(folders, NEITHER)).toThrow('STONES_BROKEN');
      expect(readFileSync(listIn(0), 'utf8')).toBe(bad);
    }
  });

  it('is written in both or in neither where the second cannot be written', () => {
    const stones = begun(2);
    const [here] = texts();
    rmSync(listIn(1));
    mkdirSync(listIn(1));
    expect(() => stones.add(next(stones))).toThrow();
    expect(readFileSync(listIn(0), 'utf8')).toBe(here);
    expect(stones.all()).toHaveLength(2);
    rmSync(listIn(1), { recursive: true });
    writeFileSync(listIn(1), here ?? '');
    stones.add(next(stones));
    expect(openStones(folders, NEITHER)?.all()).toHaveLength(3);
  });
});

/** A disk of one list; null where this user may not have one. */
function smallDisk(): string | null {
  const place = mkdtempSync(join(tmpdir(), 'gehoord-small-'));
  try {
    const options = ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place];
    execFileSync('mount', options, { stdio: 'ignore' });
    return place;
  } catch {
    rmSync(place, { recursive: true });
    return null;
  }
}
const disk = smallDisk();
afterAll(() => {
  if (disk === null) return;
  execFileSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true });
});

describe.skipIf(disk === null)('Where the disk of the second copy is full', () => {
  it('nothing changes in the first, and both go on when there is room again', () => {
    folders = [folders[0] ?? '', disk ?? ''];
    const stones = begun(2);
    const ballast = join(disk ?? '', 'ballast');
    // Room for a page and a half: a line that crosses into what is not there is written in part.
    let size = 64 * 1024;
    for (let written = false; !written; size -= 4096) {
      try {
        writeFileSync(ballast, Buffer.alloc(size));
        written = true;
      } catch {
        rmSync(ballast);
      }
    }
    let refused: unknown = null;
    for (let many = 0; many < 1000 && refused === null; many++) {
      try {
        stones.add(next(stones));
      } catch (error) {
        refused = error;
      }
    }
    expect(refused).toMatchObject({ code: 'ENOSPC' });
    const [here, there] = texts();
    expect(here).toBe(there);
    expect(here?.endsWith('\n')).toBe(true);
    rmSync(ballast);
    stones.add(next(stones));
    expect(openStones(folders, NEITHER)?.all()).toHaveLength(stones.all().length);
  });
});
