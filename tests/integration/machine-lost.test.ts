import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDesk } from '@gehoord/client/desk';
import type { Desk } from '@gehoord/client/types';
import { ready } from '@gehoord/crypto';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeBackup } from '../../apps/api/src/backup/make.ts';
import { restoreBackup } from '../../apps/api/src/backup/restore.ts';
import { createStore } from '../../apps/api/src/store/create.ts';
import { expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { formOf } from '../support/form.ts';
import { reporterAt, startHouse, type House } from '../support/house.ts';
import { filesIn } from './destroy-traces.ts';

/*
 * The machine burnt down. There is the last backup, and the living copy of the key shares on another
 * machine. Every dossier that lived opens again; the one that was destroyed after the backup was
 * made stays dead, with everybody's passphrase at hand. The same backup beside the shares as they
 * were before opens it: so the tests can see the difference.
 */

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const TODAY = new Date().toISOString().slice(0, 10);
const GOES = 'Dit moet voor altijd weg zijn.';
const STAYS = 'Dit blijft.';

let folder: string;
let house: House;
let people: Organised;
let backup: string;
const codes = { goes: '', stays: '' };
const ids = { goes: '', stays: '' };
const at = (name: string) => join(folder, name);
const said: string[] = [];
const say = (line: string) => void said.push(line);

const placesIn = (name: string) => ({
  ...{ dataDir: at(`${name}/data`), sharesDir: at(`${name}/shares`) },
  replicaDir: at(`${name}/replica`),
});

async function file(story: string): Promise<{ code: string; id: string }> {
  const reporter = reporterAt(house);
  expectDone(await reporter.prepare());
  const receipt = expectDone(await reporter.submit(formOf({ story })));
  const known = new Set(Object.values(ids));
  const rows = expectDone(await people.desks.noor.sync());
  const id = rows.find(({ dossierId }) => !known.has(dossierId))?.dossierId ?? '';
  return { code: receipt.code?.join('') ?? '', id };
}

const bytesOf = (id: string) => new Uint8Array(Buffer.from(id, 'hex'));

/** The shares of a dossier, as the store of shares holds them. */
function sharesOf(places: ReturnType<typeof placesIn>, id: string): Buffer[] {
  const main = new Database(join(places.dataDir, 'gehoord.db'), { readonly: true });
  const shares = new Database(join(places.sharesDir, 'shares.db'), { readonly: true });
  const found = main
    .prepare('select compartment_id from compartments where dossier_id = ?')
    .pluck()
    .all(bytesOf(id))
    .map((it) =>
      shares.prepare('select share from shares where compartment_id = ?').pluck().get(it),
    );
  for (const database of [main, shares]) database.close();
  return found as Buffer[];
}

let goneShares: Buffer[];

beforeAll(async () => {
  await ready();
  folder = mkdtempSync(join(tmpdir(), 'gehoord-lost-'));
  house = await startHouse(placesIn('old'));
  people = await organise(house, house.app.setupToken ?? '');
  [codes.goes, ids.goes] = Object.values(await file(GOES)) as [string, string];
  [codes.stays, ids.stays] = Object.values(await file(STAYS)) as [string, string];
  goneShares = sharesOf(placesIn('old'), ids.goes);
  backup = makeBackup(house.config, at('backups'), TODAY, say);
  // What a careless snapshot would have kept.
  cpSync(at('old/shares'), at('snapshot'), { recursive: true });
  cpSync(at('old/replica'), at('snapshot-replica'), { recursive: true });
  await house.app.close();
  const store = createStore(house.config, house.config.folders.migrations);
  await store.destroy(bytesOf(ids.goes), null, TODAY);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A new machine, with the replica of the shares that there is. */
async function restoredOn(name: string, replica: string) {
  const places = placesIn(name);
  cpSync(replica, places.replicaDir, { recursive: true });
  const config = { ...house.config, ...places, portalPort: 0, deskPort: 0 };
  const told = await restoreBackup(
    config,
    { file: backup, withoutUnreadable: false, today: TODAY },
    say,
  );
  return { told, running: await startHouse({ ...places }) };
}

async function signedIn(running: House): Promise<Desk> {
  const desk = createDesk({ fetch: globalThis.fetch, origin: running.desk, timeout: 60_000 });
  expectDone(await desk.signIn('noor', people.passphrases.noor));
  return desk;
}

describe('A backup', () => {
  test('is one file for this user only, named by the day, without vaults and shares', () => {
    expect(backup).toBe(at(`backups/gehoord-${TODAY}.backup`));
    expect([...filesIn([at('backups')]).keys()]).toEqual([backup]);
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    const bytes = readFileSync(backup);
    expect(goneShares.length).toBeGreaterThan(1);
    for (const share of goneShares) expect(bytes.includes(share)).toBe(false);
    const live = new Database(join(at('old/data'), 'gehoord.db'), { readonly: true });
    const sealed = live.prepare('select sealed from vault').pluck().all() as Buffer[];
    live.close();
    expect(sealed.length).toBeGreaterThan(0);
    for (const it of sealed) expect(bytes.includes(it.subarray(0, 24))).toBe(false);
    const copy = new Database(backup, { readonly: true });
    expect(copy.prepare('select count(*) from vault').pluck().get()).toBe(0);
    expect(copy.prepare('select count(*) from dossiers').pluck().get()).toBe(2);
    copy.close();
  });
});

describe('On a new machine, with the last backup and the living copy of the shares', () => {
  test('what lived opens, and what was destroyed stays dead', async () => {
    const { told, running } = await restoredOn('new', at('old/replica'));
    expect(told.join(' ')).toMatch(/^One dossier is back\. Destroyed after .*: one dossier\./);
    expect(told.join(' ')).toMatch(/was empty and has the key shares of/);
    const desk = await signedIn(running);
    const rows = expectDone(await desk.sync());
    expect(rows.map(({ dossierId }) => dossierId)).toEqual([ids.stays]);
    const view = expectDone(await desk.dossier(ids.stays));
    expect(JSON.stringify(view)).toContain(STAYS);
    expect((await desk.dossier(ids.goes)).ok).toBe(false);
    const back = reporterAt(running);
    expectDone(await back.open(codes.stays));
    expect((await reporterAt(running).open(codes.goes)).ok).toBe(false);
    // A client goes on where it was: what comes now reaches it, also beyond what it remembers.
    expectDone(await back.refresh());
    const fresh = reporterAt(running);
    expectDone(await fresh.prepare());
    expectDone(await fresh.submit(formOf({ story: 'Nieuw.' })));
    expect(expectDone(await desk.sync())).toHaveLength(2);
    await running.app.close();
    // No key opens it: one half of each is in no file any more.
    const files = [...filesIn([at('new'), at('old/replica'), at('old/shares')]).values()];
    for (const share of goneShares) expect(files.some((it) => it.includes(share))).toBe(false);
  });
});

describe('The same backup with the shares as they were before the destruction', () => {
  test('opens it: the shares are what makes the difference', async () => {
    const { told, running } = await restoredOn('careless', at('snapshot-replica'));
    expect(told[0]).toBe('2 dossiers are back.');
    const desk = await signedIn(running);
    expect(expectDone(await desk.sync())).toHaveLength(2);
    expect(JSON.stringify(expectDone(await desk.dossier(ids.goes)))).toContain(GOES);
    await running.app.close();
  });
});
