import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { desk } from '@gehoord/contract';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { storeTrouble } from '../../apps/api/src/trouble.ts';
import { Case, lodge } from './api-orders.ts';
import { openWorld, type Team } from './api-team.ts';
import { ask, type World } from './api-world.ts';
import { found, missing, tracesOfChain } from './destroy-traces.ts';

/* A second, living copy of the key shares: new, away for a while, lost, or in the way. */

let folder: string;
let world: World;
let team: Team;
let bram: string;
const at = (name: string) => join(folder, name);

async function open(withReplica = true): Promise<void> {
  const replicaDir = withReplica ? at('replica') : null;
  [world, team] = await openWorld({ sharesDir: at('shares'), replicaDir });
  bram = await world.signIn(team.bram);
}

/** The same house with or without the second store. */
async function again(replicaDir: string | null): Promise<void> {
  await world.stop();
  world.settings = { ...world.settings, replicaDir };
  await world.start();
  bram = await world.signIn(team.bram);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gehoord-replica-'));
});
afterEach(async () => {
  await world.end();
  rmSync(folder, { recursive: true });
});

const sharesIn = (name: string) => {
  const database = new Database(join(at(name), 'shares.db'), { readonly: true });
  const rows = database
    .prepare('select hex(compartment_id) || epoch || hex(share) from shares order by 1')
    .pluck()
    .all();
  database.close();
  return rows;
};
const traces = (it: Case) => it.chains.flatMap((chain, no) => tracesOfChain(`part ${no}`, chain));

describe('A second share store', () => {
  test('that is new gets everything, the list as well, and every share from then on', async () => {
    await open(false);
    const [first, gone] = [new Case(world, team), new Case(world, team)];
    for (const it of [first, gone]) await it.begin(bram);
    await lodge(world, bram, gone.destroy);
    await world.passDays(14);
    await again(at('replica'));
    expect(sharesIn('replica')).toEqual(sharesIn('shares'));
    expect(sharesIn('replica').length).toBeGreaterThan(2);
    const list = (name: string) => readFileSync(join(at(name), 'destroyed.list'), 'utf8');
    expect(list('replica')).toBe(list('shares'));
    await new Case(world, team).begin(bram);
    expect(sharesIn('replica')).toEqual(sharesIn('shares'));
    const { value } = await ask(world.desk, desk.orders, {
      ...{ token: bram, body: { stonesFrom: 0, most: 10 } },
    });
    expect(value.shareStores).toBe(2);
  });

  test('that was away for a while gets what came, and loses what was destroyed meanwhile', async () => {
    await open();
    const [gone, stays] = [new Case(world, team), new Case(world, team)];
    for (const it of [gone, stays]) await it.begin(bram);
    await world.stop();
    renameSync(at('replica'), at('away'));
    await again(null);
    await lodge(world, bram, gone.destroy);
    await world.passDays(14);
    await new Case(world, team).begin(await world.signIn(team.bram));
    expect(missing([at('away')], traces(gone))).toEqual([]);
    await world.stop();
    renameSync(at('away'), at('replica'));
    await again(at('replica'));
    expect(found([at('replica'), at('shares')], traces(gone))).toEqual([]);
    expect(missing([at('replica')], traces(stays))).toEqual([]);
    expect(sharesIn('replica')).toEqual(sharesIn('shares'));
  });

  test('keeps what nobody needs now, where an older gehoord.db was put back by mistake', async () => {
    await open();
    await world.stop();
    cpSync(world.dataDir, at('older'), { recursive: true });
    await world.start();
    bram = await world.signIn(team.bram);
    const late = await new Case(world, team).begin(bram);
    await world.stop();
    renameSync(world.dataDir, at('newer'));
    cpSync(at('older'), world.dataDir, { recursive: true });
    await world.start();
    await world.stop();
    expect(
      missing(
        [at('shares')],
        traces(late).filter(({ name }) => name.includes('share')),
      ),
    ).toEqual([]);
    rmSync(world.dataDir, { recursive: true });
    renameSync(at('newer'), world.dataDir);
    await world.start();
    expect((await late.report.amira.trySignIn(world)).status).toBe(200);
  });

  test('is named where the first one is lost, and takes its place', async () => {
    await open();
    const it = await new Case(world, team).begin(bram);
    await world.stop();
    rmSync(at('shares'), { recursive: true });
    const error: unknown = await world.start().then(
      () => null,
      (why: unknown) => why,
    );
    expect(storeTrouble(error, world.config)).toMatch(
      /is missing or lacks .* copy shares\.db and destroyed\.list from .*replica to .*shares\./,
    );
    cpSync(at('replica'), at('shares'), { recursive: true });
    await world.start();
    expect((await it.report.amira.trySignIn(world)).status).toBe(200);
  });

  test('that cannot be written stops a destruction before it begins', async () => {
    await open();
    const it = await new Case(world, team).begin(bram);
    await lodge(world, bram, it.destroy);
    await world.passDays(13);
    const file = join(at('replica'), 'destroyed.list');
    const list = readFileSync(file);
    rmSync(file);
    mkdirSync(file);
    await world.passDays(1);
    expect(world.lines).toEqual(['DESTROY INTERNAL']);
    expect((await it.report.amira.trySignIn(world)).status).toBe(200);
    expect(
      missing(
        [at('shares'), at('replica')],
        traces(it).filter(({ name }) => name.includes('share')),
      ),
    ).toEqual([]);
    rmSync(file, { recursive: true });
    writeFileSync(file, list);
    await world.app.lookForDue();
    expect((await it.report.amira.trySignIn(world)).code).toBe('ERASED');
    expect(found([at('shares'), at('replica')], traces(it))).toEqual([]);
  });
});
