import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { desk } from '@gehoord/contract';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeBackup } from '../../apps/api/src/backup/make.ts';
import { restoreBackup } from '../../apps/api/src/backup/restore.ts';
import type { Config } from '../../apps/api/src/config.ts';
import { createStore } from '../../apps/api/src/store/create.ts';
import { member, Report } from './api-chain.ts';
import { Case, lodge } from './api-orders.ts';
import { openWorld, type Team } from './api-team.ts';
import { ask, TODAY, type World } from './api-world.ts';
import { filesIn } from './destroy-traces.ts';

/* A restore that cannot be done is refused with a sentence, and everything is as it was. */

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let world: World;
let team: Team;
let it0: Case;
let backup: string;
const at = (name: string) => join(folder, name);
const places = (name: string) => ({
  ...{ dataDir: at(`${name}/data`), sharesDir: at(`${name}/shares`), replicaDir: null },
});
const quiet = () => undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gehoord-restore-'));
  [world, team] = await openWorld(places('old'));
  const bram = await world.signIn(team.bram);
  it0 = await new Case(world, team).begin(bram, 3);
  expect((await lodge(world, bram, it0.destroy)).status).toBe(200);
  cpSync(at('old/shares'), at('older-shares'), { recursive: true });
  // All of it into the one file.
  const older = new Database(join(at('older-shares'), 'shares.db'));
  older.pragma('wal_checkpoint(TRUNCATE)');
  older.close();
  await new Report(world, [member(team.noor)]).send(world);
  backup = makeBackup(world.config, at('backups'), TODAY, quiet);
  await world.stop();
});
afterAll(async () => {
  await world.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Copies of the data and shares, and of the backup, for something to be wrong with. */
function copies() {
  for (const it of ['now', 'bad.backup']) rmSync(at(it), { recursive: true, force: true });
  cpSync(at('old'), at('now'), { recursive: true });
  cpSync(backup, at('bad.backup'));
  const config: Config = { ...world.config, ...places('now') };
  return { config, bad: at('bad.backup') };
}

/** Every file with what is in it; but for the files that SQLite makes beside one it reads. */
const contents = () =>
  new Map(
    [...filesIn([at('now')])]
      .filter(([path]) => !/-(wal|shm)$/.test(path))
      .map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );

const restore = (config: Config, file: string, withoutUnreadable = false) =>
  restoreBackup(config, { file, withoutUnreadable, today: TODAY }, quiet);

/** @returns the sentence. */
async function refusal(config: Config, file: string): Promise<string> {
  const before = contents();
  const error: unknown = await restore(config, file).then(
    () => null,
    (why: unknown) => why,
  );
  expect(error).toBeInstanceOf(Error);
  expect((error as Error).constructor.name).toBe('BackupRefusal');
  expect(contents()).toEqual(before);
  return (error as Error).message;
}

const change = (file: string, ...sql: string[]) => {
  const database = new Database(file);
  for (const it of sql) database.exec(it);
  database.close();
};

describe('A file that is no whole backup', () => {
  test('that is not there, or is something else', async () => {
    const { config, bad } = copies();
    expect(await refusal(config, at('nowhere'))).toMatch(/is not there/);
    for (const bytes of [Buffer.alloc(0), Buffer.from('no'), Buffer.alloc(9000, 7)]) {
      writeFileSync(bad, bytes);
      expect(await refusal(config, bad)).toMatch(/is not a backup made by npm run backup/);
    }
    expect(await refusal(config, join(config.dataDir, 'gehoord.db'))).toMatch(/is not a backup/);
    expect(await refusal(config, join(config.sharesDir, 'shares.db'))).toMatch(/is not a backup/);
  });

  test('that was cut short anywhere', async () => {
    const { config, bad } = copies();
    const { length } = readFileSync(bad);
    for (const size of [50, 100, 4096, Math.floor(length / 2), length - 4096, length - 1]) {
      cpSync(backup, bad);
      truncateSync(bad, size);
      expect(await refusal(config, bad)).toMatch(/damaged or was cut short/);
    }
  });

  test('in which a page went bad', async () => {
    const { config, bad } = copies();
    const bytes = readFileSync(bad);
    for (let from = 4096; from < bytes.length; from += 8192) bytes.fill(0xa5, from, from + 200);
    writeFileSync(bad, bytes);
    expect(await refusal(config, bad)).toMatch(/damaged or was cut short/);
  });

  test('from a newer version', async () => {
    const { config, bad } = copies();
    change(bad, "insert into __drizzle_migrations (hash, created_at) values ('x', 9999999999999)");
    expect(await refusal(config, bad)).toMatch(/made by a newer version/);
  });
});

describe('A backup that does not belong here', () => {
  test('of another organisation', async () => {
    const [other] = await openWorld(places('other'));
    const file = makeBackup(other.config, at('other-backups'), TODAY, quiet);
    await other.end();
    const { config } = copies();
    expect(await refusal(config, file)).toMatch(/is of another organisation than/);
    rmSync(join(config.dataDir, 'gehoord.db'));
    expect(await refusal(config, file)).toMatch(/does not belong to the key shares/);
  });

  test('without any share store, beside a damaged list, or one that is older', async () => {
    const { config, bad } = copies();
    const list = join(config.sharesDir, 'destroyed.list');
    const whole = readFileSync(list);
    writeFileSync(list, Buffer.concat([Buffer.from('AAAA'), whole]));
    expect(await refusal(config, bad)).toMatch(/destroyed\.list\) in .* is damaged/);
    writeFileSync(list, whole);
    change(bad, 'insert into tombstones values (1, zeroblob(40))');
    expect(await refusal(config, bad)).toMatch(/is older than .*: put back the newest/);
    rmSync(config.sharesDir, { recursive: true });
    expect(await refusal(config, backup)).toMatch(/Neither SHARES_DIR nor SHARES_REPLICA_DIR/);
  });

  test('while a server runs on it', async () => {
    const { config } = copies();
    const store = createStore(config, config.folders.migrations);
    const names = ['gehoord.db', 'shares.db'];
    const sentence: unknown = await restore(config, backup).catch((error: unknown) => error);
    expect(String(sentence)).toMatch(/A server is running on .*: stop it first/);
    expect(readdirSync(config.dataDir).filter((it) => it.includes('before'))).toEqual([]);
    expect(names).toHaveLength(2);
    await store.close();
  });
});

describe('An organisation without any report', () => {
  test('comes back as well', async () => {
    const [young] = await openWorld(places('young'));
    const file = makeBackup(young.config, at('young-backups'), TODAY, quiet);
    await young.stop();
    rmSync(join(young.dataDir, 'gehoord.db'), { force: true });
    const config = { ...young.config };
    rmSync(join(config.dataDir, 'gehoord.db'));
    expect((await restore(config, file))[0]).toBe('0 dossiers are back.');
    await young.start();
    expect(young.app.setupToken).toBeNull();
    await young.end();
  });
});

describe('Shares that are older than the backup', () => {
  test('are refused with how many dossiers that is, and taken without these when asked', async () => {
    const { config } = copies();
    rmSync(config.sharesDir, { recursive: true });
    cpSync(at('older-shares'), config.sharesDir, { recursive: true });
    expect(await refusal(config, backup)).toMatch(/one dossier of it could not be opened/);
    const told = await restore(config, backup, true);
    expect(told.join(' ')).toMatch(/^One dossier is back\. Left out, .*: one dossier\./);
    const store = createStore(config, config.folders.migrations);
    expect(await store.dossierExists(it0.dossierId)).toBe(true);
    await store.close();
  });
});

/** A small disk of its own; null where this user may not have one. */
function smallDisk(): string | null {
  const place = mkdtempSync(join(tmpdir(), 'gehoord-full-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', place], { stdio: 'ignore' });
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

describe.skipIf(disk === null)('A full disk', () => {
  test('takes no backup, and is left without half of one', () => {
    const { config } = copies();
    expect(() => makeBackup(config, join(disk ?? '', 'b'), TODAY, quiet)).toThrow(/is full: make/);
    expect([...filesIn([disk ?? ''])]).toEqual([]);
  });

  test('takes nothing back, and keeps what is there', async () => {
    const { config } = copies();
    const dataDir = join(disk ?? '', 'data');
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'gehoord.db'), 'what was there');
    const said = await refusal({ ...config, dataDir }, backup);
    expect(said).toMatch(/is full: make room .* What was there is there as before\.$/);
    const files = [...filesIn([disk ?? ''])].map(([, bytes]) => bytes.toString());
    expect(files).toEqual(['what was there']);
  });
});

describe('A restore', () => {
  test('keeps what stood there, counts on beyond it, and lets what was due wait anew', async () => {
    const { config } = copies();
    const kept = readFileSync(join(config.dataDir, 'gehoord.db'));
    const told = await restoreBackup(
      config,
      { file: backup, withoutUnreadable: false, today: '2027-05-01' },
      quiet,
    );
    const aside = /is kept as (\S+):/.exec(told.join(' '))?.[1] ?? '';
    expect(readFileSync(aside).equals(kept)).toBe(true);
    const database = new Database(join(config.dataDir, 'gehoord.db'), { readonly: true });
    expect(database.prepare('select due_on from orders').pluck().all()).toEqual(['2027-05-15']);
    expect(database.pragma('application_id', { simple: true })).toBe(0);
    const lasts = database.prepare('select max(n) from feed group by member_id').pluck().all();
    expect(lasts.length).toBe(5);
    for (const n of lasts) expect(Number(n)).toBeGreaterThan(999_999);
    database.close();
  });

  test('lets members sign in and hear what is new, whatever their client remembers', async () => {
    const { config } = copies();
    await restore(config, backup);
    cpSync(at('now/data/gehoord.db'), at('old/data/gehoord.db'));
    await world.start();
    const noor = await world.signIn(team.noor);
    await new Report(world, [member(team.noor)]).send(world);
    const body = { after: 500, most: 100 };
    const { value } = await ask(world.desk, desk.feed, { token: noor, body });
    expect(value.items).toHaveLength(2);
    await world.stop();
  });
});

describe('On the command line', () => {
  const run = (name: string, ...args: string[]) => {
    const env = { ...process.env, DATA_DIR: at('now/data'), SHARES_DIR: at('now/shares') };
    const script = join(ROOT, `apps/api/src/${name}.ts`);
    const options = { cwd: ROOT, env, encoding: 'utf8' as const };
    return spawnSync(process.execPath, ['--import', 'tsx', script, ...args], options);
  };

  test('both say how it goes, what they did, or in one sentence why not', () => {
    copies();
    expect([run('backup').status, run('restore', '--help').status]).toEqual([2, 2]);
    const made = run('backup', at('made'));
    expect([made.stderr, made.status]).toEqual(['', 0]);
    const file = /^Done: (.*\.backup)$/m.exec(made.stdout)?.[1] ?? '';
    const inside = run('backup', at('now/shares'));
    expect([inside.status, inside.stderr]).toEqual([
      1,
      `${at('now/shares')} is a folder of the server itself: name another one, best on another disk.\n`,
    ]);
    const restored = run('restore', file);
    expect([restored.stderr, restored.status]).toEqual(['', 0]);
    expect(restored.stdout).toMatch(/\d dossiers are back\.[^]*Start the server now\.\n$/);
    expect(run('restore', at('nowhere')).stderr).toMatch(
      /^.* is not there\. Nothing was changed\.\n$/,
    );
  });
});
