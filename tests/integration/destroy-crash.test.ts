import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildApp } from '../../apps/api/src/app.ts';
import { createStore } from '../../apps/api/src/store/create.ts';
import { readStones } from '../../apps/api/src/store/stones.ts';
import { Case, lodge } from './api-orders.ts';
import { openWorld, type Team } from './api-team.ts';
import type { World } from './api-world.ts';
import {
  found,
  missing,
  tracesOfChain,
  tracesOfDossier,
  tracesOfEntry,
  type Trace,
} from './destroy-traces.ts';

/*
 * The server dies while it destroys: before each write that reaches the disk, and at any moment.
 * Started again it always comes to the end of it, and all else is as it was. SLOW=1 dies before every
 * write instead of every eighth, and at fifty moments instead of three.
 */

const slow = process.env['SLOW'] === '1';
const MOMENTS = slow ? 50 : 3;
const EVERY = slow ? 1 : 8;
vi.setConfig({ testTimeout: slow ? 1_800_000 : 300_000, hookTimeout: 120_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MIGRATIONS = join(ROOT, 'migrations');
const DUE = '2027-03-24T12:00:00';

/** Everything a server has: its data, the shares, and their copy. */
const PARTS = ['data', 'shares', 'replica'] as const;
const placesIn = (folder: string) => {
  const [dataDir = '', sharesDir = '', replicaDir = ''] = PARTS.map((it) => join(folder, it));
  return { dataDir, sharesDir, replicaDir };
};

let folder: string;
let world: World;
let team: Team;
let goes: Case[];
let stays: Case;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gehoord-dying-'));
  [world, team] = await openWorld(placesIn(join(folder, 'before')));
  const bram = await world.signIn(team.bram);
  goes = [new Case(world, team), new Case(world, team)];
  stays = await new Case(world, team).begin(bram, 3);
  for (const it of goes) {
    await it.begin(bram, 3);
    expect((await lodge(world, bram, it.destroy)).status).toBe(200);
  }
  await world.passDays(13);
  await world.stop();
});
afterAll(async () => {
  await world.end();
  rmSync(folder, { recursive: true, force: true });
});

const tracesOf = (it: Case): Trace[] => [
  ...tracesOfDossier(it.dossierId),
  ...it.chains.flatMap((chain, at) => tracesOfChain(`part ${at}`, chain)),
  ...it.report.body.geneses.flatMap((entry, at) => tracesOfEntry(`genesis ${at}`, entry)),
  { name: 'kid', bytes: it.report.amira.pair.kid },
];

/** On the day on which both are due. @returns what it said; it may have died before. */
async function start(places: ReturnType<typeof placesIn>, killAt: number, afterMs: number | null) {
  const script = join(ROOT, 'tests/integration/destroy-run.ts');
  const env = {
    ...{ DATA_DIR: places.dataDir, SHARES_DIR: places.sharesDir, NOW: DUE },
    ...{ SHARES_REPLICA_DIR: places.replicaDir, KILL_AT: String(killAt) },
  };
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    ...{ cwd: ROOT, env: { ...process.env, ...env } },
  });
  let output = '';
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
    if (afterMs !== null && output.includes('starting'))
      setTimeout(() => child.kill('SIGKILL'), afterMs);
  });
  await once(child, 'close');
  return { output, signal: child.signalCode };
}

/** The same day, in this process. */
async function goOn(places: ReturnType<typeof placesIn>): Promise<void> {
  const config = { ...world.config, ...places };
  const app = await buildApp(config, { clock: () => new Date(DUE), log: () => undefined });
  await app.close();
}

const rows = (file: string, table: string) => {
  const database = new Database(file, { readonly: true });
  const many = Number(database.prepare(`select count(*) from ${table}`).pluck().get());
  database.close();
  return many;
};

/** After the next start: where a stone stood, nothing is left; all else is as it was. */
async function mustBeWhole(places: ReturnType<typeof placesIn>): Promise<number> {
  const stoneThere = (readStones(places.sharesDir)?.length ?? 0) - 1;
  await createStore(places, MIGRATIONS).close();
  const all = Object.values(places);
  const lists = [places.sharesDir, places.replicaDir].map((it) => readStones(it)?.length ?? 0);
  expect(lists[0]).toBe(lists[1]);
  const gone = (lists[0] ?? 0) - 1;
  expect(gone).toBeGreaterThanOrEqual(stoneThere);
  const left = goes.filter((it) => missing(all, tracesOf(it)).length === 0);
  expect(left).toHaveLength(goes.length - gone);
  for (const it of goes.filter((one) => !left.includes(one)))
    expect(found(all, tracesOf(it))).toEqual([]);
  expect(missing(all, tracesOf(stays))).toEqual([]);
  const shares = [places.sharesDir, places.replicaDir].map((it) =>
    rows(join(it, 'shares.db'), 'shares'),
  );
  expect(shares[0]).toBe(shares[1]);
  expect(rows(join(places.dataDir, 'gehoord.db'), 'compartments')).toBe(shares[0]);
  return gone;
}

/** A copy of everything, for a server to die on. */
async function onCopy<T>(work: (places: ReturnType<typeof placesIn>) => Promise<T>): Promise<T> {
  const copy = join(folder, 'now');
  cpSync(join(folder, 'before'), copy, { recursive: true });
  try {
    return await work(placesIn(copy));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

describe('A server that dies while it destroys', () => {
  test('comes to the end of it after any write', async ({ annotate }) => {
    const [, steps = ''] = await onCopy(async (places) => {
      const { output } = await start(places, 0, null);
      expect(output).toMatch(/steps \d+/);
      expect(await mustBeWhole(places)).toBe(2);
      return /steps (\d+)/.exec(output) ?? [];
    });
    expect(Number(steps)).toBeGreaterThan(10);
    const ends: number[] = [];
    for (let at = 1; at <= Number(steps); at += EVERY) {
      await onCopy(async (places) => {
        expect((await start(places, at, null)).signal).toBe('SIGKILL');
        ends.push(await mustBeWhole(places));
        // The day is still the same one: whatever had no stone yet goes now.
        await goOn(places);
        expect(await mustBeWhole(places)).toBe(2);
      });
    }
    if (slow) expect(new Set(ends)).toEqual(new Set([0, 1, 2]));
    await annotate(`${steps} writes, killed before each; stones there: ${ends.join(' ')}`);
  });

  test('comes to the end of it after any moment', async ({ annotate }) => {
    let killed = 0;
    for (let round = 0; round < MOMENTS; round++) {
      await onCopy(async (places) => {
        const { signal } = await start(places, 0, Math.random() * 400);
        if (signal === 'SIGKILL') killed += 1;
        await mustBeWhole(places);
        await goOn(places);
        expect(await mustBeWhole(places)).toBe(2);
      });
    }
    await annotate(`${killed} of ${MOMENTS} died before they were done`);
  });
});
