import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ready } from '@gehoord/crypto';
import { addDays } from '@gehoord/protocol';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { deskAt, expectDone, type Organised } from '../../scripts/demo/organise.ts';
import { PEOPLE, PERSON_KEYS, type PersonKey } from '../../scripts/demo/people.ts';
import { day, startWorld, worldOf, type World } from './case.ts';
import { startHouse, type House } from './house.ts';

/*
 * Stories that take weeks: server and clients share one clock, which a test moves on. A Monday morning
 * is where it begins.
 */

export const FIRST_DAY = '2026-11-23';

const at = (date: string) => new Date(`${date}T10:00:00`);

/** A world in which days pass. */
export interface MovingDays {
  readonly world: World;
  /** These members sign in anew. */
  signedIn(...keys: readonly PersonKey[]): Promise<void>;
  /** It is this day now. */
  on(date: string, ...keys: readonly PersonKey[]): Promise<void>;
  /** So many days later. */
  later(days: number, ...keys: readonly PersonKey[]): Promise<void>;
}

function daysOf(worldNow: () => World): MovingDays {
  const signedIn = async (...keys: readonly PersonKey[]) => {
    const { desks, people } = worldNow();
    for (const key of keys) {
      expectDone(await desks[key].signIn(PEOPLE[key].signInName, people.passphrases[key]));
    }
  };
  const on = async (date: string, ...keys: readonly PersonKey[]) => {
    vi.setSystemTime(at(date));
    await signedIn(...keys);
  };
  return {
    ...{ signedIn, on, later: (days, ...keys) => on(addDays(day(), days), ...keys) },
    get world() {
      return worldNow();
    },
  };
}

const setClock = () => void vi.useFakeTimers({ toFake: ['Date'], now: at(FIRST_DAY) });

/** One world for a test file, in which the days of its tests follow each other. */
export function movingDays(): MovingDays {
  let world: World;
  beforeAll(async () => {
    setClock();
    world = await startWorld();
  }, 240_000);
  afterAll(async () => {
    vi.useRealTimers();
    await world.house.tearDown();
  });
  return daysOf(() => world);
}

/** The same data in a place of its own. */
function copyOf({ config }: House, folder: string): Partial<House['config']> {
  const dataDir = mkdtempSync(join(folder, 'world-'));
  cpSync(config.dataDir, dataDir, { recursive: true });
  return { dataDir, sharesDir: join(dataDir, relative(config.dataDir, config.sharesDir)) };
}

/**
 * A new world for each test, on the first day, with Bram, Lotte and Noor at their desks. Making an
 * organisation takes most of the time, so that is done once, and every test gets a copy of its files.
 */
export function movingDaysForEach(): MovingDays {
  const folder = mkdtempSync(join(tmpdir(), 'gehoord-worlds-'));
  let first: World;
  let world: World;
  beforeAll(async () => {
    setClock();
    await ready();
    first = await startWorld();
    await first.house.app.close();
  }, 240_000);
  const moving = daysOf(() => world);
  beforeEach(async () => {
    vi.setSystemTime(at(FIRST_DAY));
    const house = await startHouse(copyOf(first.house, folder));
    const desks = Object.fromEntries(
      PERSON_KEYS.map((key) => [key, deskAt(house.desk)]),
    ) as Organised['desks'];
    world = await worldOf({ house, people: { ...first.people, desks } });
    await moving.signedIn('bram', 'lotte', 'noor');
    return () => house.tearDown();
  }, 240_000);
  afterAll(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true, force: true });
    rmSync(first.house.config.dataDir, { recursive: true, force: true });
  });
  return moving;
}
