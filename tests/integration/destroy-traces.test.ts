import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { desk, portal } from '@gehoord/contract';
import { blankCell, random } from '@gehoord/crypto';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Chain, member, outsider, type WireAppend } from './api-chain.ts';
import { Case, lodge, orderOf, signedBy } from './api-orders.ts';
import { openWorld, type Team } from './api-team.ts';
import { ask, b64, fresh, type World } from './api-world.ts';
import {
  filesIn,
  found,
  locatorHash,
  marksOf,
  missing,
  tracesOfChain,
  tracesOfDossier,
  tracesOfEntry,
  type Trace,
} from './destroy-traces.ts';

/*
 * What is left of a destroyed dossier on the disk: everything that was ever stored of it is looked
 * for, byte by byte, in every file. Enough is stored beside it, and between, for pages to be split
 * and joined again: there SQLite leaves copies of small rows, also of those it overwrites.
 */

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

/** Small compartments of each dossier that is destroyed; as many others are between them. */
const MANY = 40;
/** Dossiers that are destroyed. */
const GO = 4;

let replicaDir: string;
let world: World;
let team: Team;
let bram: string;
beforeEach(async () => {
  replicaDir = mkdtempSync(join(tmpdir(), 'gehoord-replica-'));
  [world, team] = await openWorld({ replicaDir });
  bram = await world.signIn(team.bram);
});
afterEach(async () => {
  await world.end();
  rmSync(replicaDir, { recursive: true });
});

const folders = () => [world.dataDir, replicaDir];

/** A dossier with everything in it that a dossier can have, and what it leaves. */
class Planted {
  readonly it = new Case(world, team);
  readonly chains: Chain[] = [];
  readonly witness = fresh();
  readonly #traces: Trace[] = [];
  #cells: Trace[] = [];

  async file(): Promise<void> {
    await this.it.begin(bram, 2);
    const { amira } = this.it.report;
    for (const chain of this.it.chains) this.chains.push(chain);
    for (const [at, entry] of this.it.report.body.geneses.entries())
      this.#traces.push(...tracesOfEntry(`genesis ${at}`, entry));
    this.#traces.push(
      { name: 'kid of the reporter', bytes: amira.pair.kid },
      { name: 'sign key of the reporter', bytes: amira.pair.keys.signKey },
      { name: 'sign-in key of the reporter', bytes: amira.signIn.keys.signKey },
    );
  }

  /** Some more compartments, and words in `talk`. */
  async grow(many: number): Promise<void> {
    const { pair } = team.bram;
    const appends: WireAppend[] = [];
    for (let at = 0; at < many; at++) {
      const chain = new Chain(world, this.it.dossierId);
      this.chains.push(chain);
      appends.push(chain.genesis(pair, [member(team.bram), member(team.noor), this.it.outside()]));
    }
    const done = await this.it.append(team.bram, bram, appends);
    expect([done.status, done.code]).toEqual([200, null]);
    for (const [at, entry] of appends.entries())
      this.#traces.push(...tracesOfEntry(`entry ${at}`, entry));
    const { amira, talk } = this.it.report;
    const token = await amira.open(world);
    const word = talk.content(amira.pair);
    await ask(world.portal, portal.append, { token, body: { appends: [word] } });
    this.#traces.push(...tracesOfEntry('word of the reporter', word));
  }

  /** Bram had it on the screen: a cell in each place, written with all of his others. */
  async open(number: number): Promise<void> {
    const cells = this.chains.map(({ place: { compartmentId } }) => ({
      ...{ compartmentId: b64(compartmentId), epoch: 1 },
      cell: blankCell(),
    }));
    const body = { number, cells: cells.map((it) => ({ ...it, cell: b64(it.cell) })) };
    const { status, text } = await ask(world.desk, desk.writeCells, { token: bram, body });
    expect([status, text]).toEqual([200, text]);
    this.#cells = cells.map(({ cell }, at) => ({
      name: `cell ${at}`,
      bytes: cell.slice(300, 324),
    }));
  }

  /** Somebody else with a code of their own, whom the desk let in. */
  async invite(): Promise<void> {
    const chain = new Chain(world, this.it.dossierId);
    const locator = random(16);
    const card = {
      ...{ locatorHash: b64(locatorHash(locator)), signInKey: b64(fresh().keys.signKey) },
      keys: {
        signKey: b64(this.witness.keys.signKey),
        sealKey: b64(this.witness.keys.sealKey),
      },
      ...{ expiresOn: '2027-04-10', replaces: null },
    };
    const appends = [chain.genesis(team.bram.pair, [member(team.bram), outsider(this.witness)])];
    const body = { founding: null, people: [card], appends };
    const { status, text } = await ask(world.desk, desk.append, { token: bram, body });
    expect([status, text]).toEqual([200, text]);
    this.chains.push(chain);
    this.#traces.push({ name: 'kid of the witness', bytes: this.witness.kid });
  }

  get traces(): Trace[] {
    const { it, chains } = this;
    const ofChains = chains.flatMap((chain, at) => tracesOfChain(`compartment ${at}`, chain));
    return [...tracesOfDossier(it.dossierId), ...ofChains, ...this.#traces, ...this.#cells];
  }

  get locator(): Trace {
    return { name: 'locator hash', bytes: locatorHash(this.it.report.amira.locator) };
  }
}

const rows = (table: string): number => {
  const database = new Database(join(world.dataDir, 'gehoord.db'), { readonly: true });
  const many = database.prepare(`select count(*) from ${table}`).pluck().get();
  database.close();
  return Number(many);
};

test('nothing of it is in any file but the hashes on its stone', async ({ annotate }) => {
  const all = Array.from({ length: GO * 2 }, () => new Planted());
  for (const it of all) await it.file();
  // In turns, so that their rows lie between each other's.
  for (let round = 0; round < MANY / 10; round++) for (const it of all) await it.grow(10);
  for (const it of all) await it.invite();
  // Twice: the first ones are overwritten, and lie in the log until it is emptied.
  for (const number of [1, 2]) for (const it of all) await it.open(number);
  const [go, stay] = [all.slice(0, GO), all.slice(GO)];
  const signed = go.map(({ it }) => it.destroy);
  for (const order of signed) expect((await lodge(world, bram, order)).status).toBe(200);
  const hold = signedBy(orderOf(world, stay[0]!.it.dossierId, 'HOLD'), [team.bram]);
  await lodge(world, bram, hold);
  const traces = go.flatMap((it) => it.traces);
  const locators = go.map(({ locator }) => locator);
  const orders = signed.map((bytes) => ({ name: 'order', bytes }));

  // The test can find each of them.
  expect(missing(folders(), [...traces, ...locators, ...orders])).toEqual([]);
  const entries = rows('entries');
  expect(entries).toBeGreaterThan(350);
  const before = [...filesIn(folders()).values()].reduce((sum, it) => sum + it.length, 0);

  await world.passDays(13);
  const started = performance.now();
  await world.passDays(1);
  const took = Math.round(performance.now() - started);
  expect(found(folders(), [...traces, ...orders])).toEqual([]);
  expect(missing(folders(), marksOf(go[0]!.it.dossierId))).toEqual([]);
  expect(new Set(found(folders(), locators))).toEqual(new Set(['locator hash in gehoord.db']));
  for (const log of ['gehoord.db-wal', 'shares.db-wal'])
    for (const [path, file] of filesIn(folders()))
      if (path.endsWith(log)) expect([path, file.length]).toEqual([path, 0]);

  // The others are whole, in every file.
  const living = stay.flatMap((it) => it.traces);
  expect(
    missing(
      [replicaDir],
      living.filter(({ name }) => name.includes('share')),
    ),
  ).toEqual([]);
  expect(missing([world.dataDir], living)).toEqual([]);
  await world.passDays(91);
  await world.restart();
  expect(found(folders(), [...traces, ...orders, ...locators])).toEqual([]);
  await annotate(
    `${traces.length} traces, ${entries} entries in ${Math.round(before / 1e6)} MB; ${GO} dossiers took ${took} ms`,
  );
});
