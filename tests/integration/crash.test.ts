import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { desk, portal } from '@gehoord/contract';
import { hash, random } from '@gehoord/crypto';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { member, Report, type Outsider } from './api-chain.ts';
import { Server } from './api-process.ts';
import { openWorld, PEOPLE, type Team } from './api-team.ts';
import { accountOf, ask, b64, World } from './api-world.ts';
import { KILLS, PATIENCE, running } from './crash-run.ts';

/*
 * The process is killed at any moment, the disk is full or goes bad. Every write that was
 * acknowledged is there afterwards; nothing is half there; what cannot be served is refused with a
 * sentence, and left as it lies. SLOW=1 kills a hundred times.
 */

vi.setConfig({ testTimeout: PATIENCE });

const AT_ONCE = 200;

let world: World;
let team: Team;

/** An open organisation for the tests that follow. */
function organised(settings: () => ConstructorParameters<typeof World>[0] = () => ({})): void {
  beforeAll(async () => {
    [world, team] = await openWorld(settings());
    expect((await new Report(world, [member(team.noor)]).send(world)).status).toBe(200);
  });
  afterAll(() => world.end());
}

const rows = (dataDir: string, file: string, table: string): number => {
  const database = new Database(join(dataDir, file), { readonly: true });
  const { n } = database.prepare(`select count(*) as n from ${table}`).get() as { n: number };
  database.close();
  return n;
};

const post = (address: string, path: string, body: object) =>
  fetch(address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('killed in the middle of everything', () => {
  organised();

  test('no acknowledged report is lost, and every one of them opens', async ({ annotate }) => {
    // Only who reported is kept: a hundred rounds of whole reports would be a gigabyte.
    const acknowledged: Outsider[] = [];
    for (let round = 0; round < KILLS; round++) {
      const reports = Array.from({ length: AT_ONCE }, () => new Report(world, [member(team.noor)]));
      await world.stop();
      const { server, address } = await running(world.dataDir);
      const dies = Math.floor(Math.random() * AT_ONCE);
      let count = 0;
      await Promise.allSettled(
        reports.map(async (report) => {
          const answer = await post(address, '/api/reports', report.body);
          if (answer.status === 200) acknowledged.push(report.amira);
          count += 1;
          if (count === dies) server.process.kill('SIGKILL');
        }),
      );
      server.process.kill('SIGKILL');
      await server.ended();
      await world.start();
    }
    expect(acknowledged.length).toBeGreaterThan(KILLS);
    for (const amira of acknowledged) {
      const token = await amira.open(world);
      const { value } = await ask(world.portal, portal.dossier, { token });
      const [talk] = value.compartments;
      expect(talk?.entries).toHaveLength(1);
      expect(talk?.shares).toHaveLength(1);
    }
    // Nothing is half there: each dossier has all its compartments, each compartment its entry.
    const dossiers = rows(world.dataDir, 'gehoord.db', 'dossiers');
    const each = new Report(world, [member(team.noor)]).body.geneses.length;
    expect(rows(world.dataDir, 'gehoord.db', 'compartments')).toBe(dossiers * each);
    expect(rows(world.dataDir, 'gehoord.db', 'entries')).toBe(dossiers * each);
    expect(dossiers).toBeGreaterThanOrEqual(acknowledged.length);
    await annotate(`${KILLS} kills, ${acknowledged.length} acknowledged reports`);
  });

  test('a report whose answer was lost can be sent again, and there is one', async () => {
    const report = new Report(world, [member(team.noor)]);
    await world.stop();
    const { server, address } = await running(world.dataDir);
    const sent = post(address, '/api/reports', report.body).catch(() => null);
    setTimeout(() => server.process.kill('SIGKILL'), Math.random() * 40);
    await sent;
    await server.ended();
    await world.start();
    const before = rows(world.dataDir, 'gehoord.db', 'dossiers');
    const again = await report.send(world);
    expect(again.status).toBe(200);
    expect(rows(world.dataDir, 'gehoord.db', 'dossiers') - before).toBeLessThanOrEqual(1);
    expect((await report.send(world)).status).toBe(200);
    expect((await report.amira.trySignIn(world)).status).toBe(200);
  });

  test('there is no half organisation: set up as a whole, or to be set up again', async ({
    annotate,
  }) => {
    let acknowledged = 0;
    for (let round = 0; round < KILLS; round++) {
      const fresh = await new World().start();
      const { bram } = PEOPLE();
      const filledIn = fresh.setUpBody(bram);
      await fresh.stop();
      const { server, deskAddress } = await running(fresh.dataDir);
      const [, setupToken = ''] = await server.says(/#setup=([\w-]{43})/);
      const body = { ...filledIn, setupToken };
      const made = post(deskAddress, '/api/setup', body).then(
        (answer) => answer.status,
        () => 0,
      );
      setTimeout(() => server.process.kill('SIGKILL'), Math.random() * 25);
      const status = await made;
      await server.ended();
      await fresh.start();
      const { value } = await ask(fresh.desk, desk.organisation);
      const isSetUp = value.organisation.state !== 'NEW';
      if (status === 200) {
        acknowledged += 1;
        expect(isSetUp).toBe(true);
      }
      expect(fresh.app.setupToken === null).toBe(isSetUp);
      if (isSetUp) expect((await fresh.trySignIn(bram)).status).toBe(200);
      else
        expect((await ask(fresh.desk, desk.setUp, { body: fresh.setUpBody(bram) })).status).toBe(
          200,
        );
      await fresh.end();
    }
    await annotate(`${KILLS} kills, ${acknowledged} acknowledged set-ups`);
  });

  test('an invitation is used or not, and never half', async ({ annotate }) => {
    let acknowledged = 0;
    for (let round = 0; round < KILLS; round++) {
      const token = random(32);
      const tokenHash = b64(hash('invitation', token));
      const session = await world.signIn(team.bram);
      await ask(world.desk, desk.invite, {
        token: session,
        body: { role: 'coordinator', tokenHash },
      });
      const nora = {
        ...PEOPLE().iris,
        name: 'Nora Nieuw',
        signInName: `nora-${round}-${Date.now()}`,
      };
      const body = { token: b64(token), account: accountOf(world, nora) };
      await world.stop();
      const { server, deskAddress } = await running(world.dataDir);
      const joined = post(deskAddress, '/api/invitations/accept', body).then(
        (answer) => answer.status,
        () => 0,
      );
      setTimeout(() => server.process.kill('SIGKILL'), Math.random() * 25);
      const status = await joined;
      await server.ended();
      await world.start();
      const isIn = (await world.trySignIn(nora)).status === 200;
      if (status === 200) {
        acknowledged += 1;
        expect(isIn).toBe(true);
      }
      const again = await ask(world.desk, desk.acceptInvitation, { body });
      expect(again.status === 200).toBe(!isIn);
    }
    await annotate(`${KILLS} kills, ${acknowledged} acknowledged invitations`);
  });
});

/** Both databases, byte for byte. */
const bytesIn = (folder: string) =>
  ['gehoord.db', 'shares.db'].map((name) => readFileSync(join(folder, name)).toString('base64'));

/** A copy of the organisation's folder, for something bad to happen to. */
async function copied(): Promise<string> {
  await world.stop();
  const folder = mkdtempSync(join(tmpdir(), 'gehoord-crash-'));
  cpSync(world.dataDir, folder, { recursive: true });
  await world.start();
  return folder;
}

async function refusal(dataDir: string): Promise<string> {
  const server = new Server({ DATA_DIR: dataDir });
  expect(await server.ended()).toBe(1);
  expect(server.errors.trim().split('\n')).toHaveLength(1);
  return server.errors.trim();
}

describe('a store that went bad is refused with a sentence and left as it lies', () => {
  organised();

  test('without its share store', async () => {
    const folder = await copied();
    const elsewhere = join(folder, 'moved');
    mkdirSync(elsewhere);
    renameSync(join(folder, 'shares.db'), join(elsewhere, 'shares.db'));
    expect(await refusal(folder)).toMatch(/shares\.db in .* lacks keys .* put back the shares\.db/);
    expect(existsSync(join(folder, 'shares.db'))).toBe(false);
    renameSync(join(elsewhere, 'shares.db'), join(folder, 'shares.db'));
    const { server } = await running(folder);
    server.process.kill('SIGTERM');
    expect(await server.ended()).toBe(0);
    rmSync(folder, { recursive: true });
  });

  test('with a share store that is older than the rest', async () => {
    const older = await copied();
    expect((await new Report(world, [member(team.noor)]).send(world)).status).toBe(200);
    const folder = await copied();
    cpSync(join(older, 'shares.db'), join(folder, 'shares.db'));
    const before = bytesIn(folder);
    expect(await refusal(folder)).toMatch(/lacks keys that gehoord\.db needs/);
    expect(bytesIn(folder)).toEqual(before);
    for (const one of [older, folder]) rmSync(one, { recursive: true });
  });

  test('with a page that went bad', async () => {
    const folder = await copied();
    for (const name of ['gehoord.db', 'shares.db']) {
      const file = join(folder, name);
      const whole = readFileSync(file);
      const bad = Buffer.from(whole);
      // Past the first page, which holds the header that names it a database at all.
      for (let at = 4096; at < bad.length; at += 4096) bad.fill(0xa5, at, at + 64);
      writeFileSync(file, bad);
      expect(await refusal(folder)).toMatch(/cannot be read: put back a backup/);
      expect(readFileSync(file).equals(bad)).toBe(true);
      writeFileSync(file, whole);
    }
    rmSync(folder, { recursive: true });
  });
});

/** A small disk of its own; null where this user may not have one. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'gehoord-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

const disk = smallDisk();
afterAll(() => {
  if (disk === null) return;
  execFileSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true });
});

describe.skipIf(disk === null)('a disk of eight megabytes', () => {
  const folder = join(disk ?? '', 'data');
  organised(() => ({ dataDir: folder, sharesDir: folder }));

  test('takes reports until it is full, refuses the next, and keeps what it has', async () => {
    const stored: Report[] = [];
    let refused: Report | null = null;
    while (refused === null) {
      const report = new Report(world, [member(team.noor)]);
      const { status, code } = await report.send(world);
      if (status === 200) stored.push(report);
      else {
        expect([status, code]).toEqual([507, 'STORAGE_FULL']);
        refused = report;
      }
    }
    expect(stored.length).toBeGreaterThan(5);
    await world.restart();
    for (const report of stored) expect((await report.amira.trySignIn(world)).status).toBe(200);
    expect((await refused.amira.trySignIn(world)).status).not.toBe(200);
  });

  test('that may only be read is refused with a sentence', async () => {
    await world.stop();
    execFileSync('mount', ['-o', 'remount,ro', disk ?? '']);
    try {
      expect(await refusal(folder)).toMatch(/cannot be written: .* DATA_DIR\.$/);
    } finally {
      execFileSync('mount', ['-o', 'remount,rw', disk ?? '']);
    }
  });
});
