import { describe, expect, test } from 'vitest';
import { call, CELL_BYTES as WIRE_BYTES, desk as endpoints } from '@gehoord/contract';
import { createDesk } from '@gehoord/client/desk';
import type { Desk, ReadBy, Reporter, WhoRead } from '@gehoord/client/types';
import { blankCell, CELL_BYTES, toBase64url } from '@gehoord/crypto';
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { signIn } from '../../packages/client/src/desk/sign-in.ts';
import { expectDone } from '../../scripts/demo/organise.ts';
import type { PersonKey } from '../../scripts/demo/people.ts';
import { takenIn } from '../../scripts/demo/case.ts';
import { consented, day, filed, handedOver, inquiry, ownWorld, viewAt } from '../support/case.ts';

/*
 * Who had a dossier on the screen, with real keys and a real server: members note it themselves, the
 * others who hold it read it, the reporter reads it in plain words, and the server learns nothing.
 */

const world = ownWorld();

/** A session of their own: signed in, and everything that is new pulled. */
async function sits(who: PersonKey): Promise<Desk> {
  const desk = createDesk({ origin: world.house.desk, timeout: 60_000, fetch: globalThis.fetch });
  expectDone(await desk.signIn(who, world.people.passphrases[who]));
  expectDone(await desk.sync());
  return desk;
}

/** Somebody signs in, opens a dossier on the screen, and locks. */
async function reads(who: PersonKey, id: string): Promise<void> {
  const desk = await sits(who);
  expectDone(await desk.dossier(id));
  expectDone(await desk.markRead(id));
  await desk.lock();
}

const namesIn = ({ groups }: WhoRead, kind: string) =>
  groups.find(({ kinds }) => kinds.some((one) => one === kind))?.people.map(({ name }) => name) ??
  [];

const toldTo = async (browser: Reporter): Promise<readonly ReadBy[]> => {
  expectDone(await browser.refresh());
  return expectDone(await browser.whoRead());
};

/** All cells as they lie in the file, by their places. */
function stored(): Map<string, string> {
  const file = new Database(join(world.house.config.dataDir, 'gehoord.db'), { readonly: true });
  const rows = file.prepare(
    'select hex(compartment_id) || epoch || hex(kid) p, hex(cell) c from cells',
  );
  const found = new Map((rows.all() as { p: string; c: string }[]).map(({ p, c }) => [p, c]));
  file.close();
  return found;
}

async function session(who: PersonKey) {
  const transport = { fetch: globalThis.fetch, origin: world.house.desk, timeout: 60_000 };
  const { token } = expectDone(await signIn(transport, who, world.people.passphrases[who]));
  return { transport, token };
}

describe('a report that Noor opened and Bram may not read', () => {
  test('Amira is told of Noor once it is true, by her role', async () => {
    const { reporter, id } = await filed(world);
    expect(await toldTo(reporter)).toEqual([]);
    // Pulled is not opened.
    await (await sits('noor')).lock();
    expect(await toldTo(reporter)).toEqual([]);
    await reads('noor', id);
    expect(await toldTo(reporter)).toEqual([{ role: 'confidant', what: 'REPORT', lastOn: day() }]);
    expect(JSON.stringify(await toldTo(reporter))).not.toContain('Noor');
  });

  test('Noor reads that of herself at once, and that it is once however often she looks', async () => {
    const { id } = await filed(world);
    const noor = await sits('noor');
    expect(expectDone(await noor.whoRead(id)).groups).toEqual([]);
    for (let again = 0; again < 2; again++) {
      expectDone(await noor.dossier(id));
      expectDone(await noor.markRead(id));
    }
    const [group, ...others] = expectDone(await noor.whoRead(id)).groups;
    expect(group).toMatchObject({
      kinds: ['report', 'identity', 'talk', 'person'],
      people: [{ name: 'Noor Voorbeeld', me: true, days: [day()], earlier: 0, broken: false }],
    });
    expect(others).toEqual([]);
    await noor.lock();
    const back = await sits('noor');
    expect(expectDone(await back.whoRead(id)).groups[0]?.people).toEqual(group?.people);
    await back.lock();
  });

  test('a browser that was closed without locking tells it the next time', async () => {
    const { reporter, id } = await filed(world);
    const noor = await sits('noor');
    expectDone(await noor.dossier(id));
    expectDone(await noor.markRead(id));
    expect(await toldTo(reporter)).toEqual([]);
    await (await sits('noor')).lock();
    expect(await toldTo(reporter)).toMatchObject([{ role: 'confidant' }]);
  });

  test('whoever holds nothing of it gets no cell of it, not even sealed', async () => {
    const { id } = await filed(world);
    await reads('noor', id);
    for (const who of ['bram', 'teun'] as const) {
      const { transport, token } = await session(who);
      const dossierId = toBase64url(Uint8Array.from(Buffer.from(id, 'hex')));
      const asked = await call(transport, endpoints.dossierCells, { token, body: { dossierId } });
      expect(expectDone(asked).cells).toEqual([]);
      const desk = world.desks[who];
      expectDone(await desk.sync());
      expect(await desk.whoRead(id)).toMatchObject({ ok: false, problem: 'DOSSIER_UNKNOWN' });
    }
  });
});

describe('a case that went to the directie', () => {
  test('two of three open it; both see it, and Amira reads of two people', async () => {
    const { reporter, id } = await handedOver(world);
    await reads('noor', id);
    await reads('bram', id);
    await (await sits('lotte')).lock();
    const lotte = await sits('lotte');
    expect(namesIn(expectDone(await lotte.whoRead(id)), 'person')).toEqual(['Bram Bestuur']);
    expect(namesIn(expectDone(await lotte.whoRead(id)), 'report').sort()).toEqual([
      'Bram Bestuur',
      'Noor Voorbeeld',
    ]);
    await lotte.lock();
    expect((await toldTo(reporter)).map(({ role, what }) => [role, what]).sort()).toEqual([
      ['board', 'REPORT'],
      ['confidant', 'REPORT'],
    ]);
  });

  test('a director who got the summary read the summary', async () => {
    const { noor } = world.desks;
    const it = await filed(world);
    await takenIn(noor, it.id, { signedBy: it.reporter });
    await consented(noor, it, { report: 'EXTRACT', identity: false });
    expectDone(await noor.handOver(it.id));
    await reads('bram', it.id);
    expect(await toldTo(it.reporter)).toEqual([{ role: 'board', what: 'EXTRACT', lastOn: day() }]);
  });

  test('a director with a conflict sees nothing, and writes nothing', async () => {
    const { noor } = world.desks;
    const subject = { role: 'STAFF', staff: [world.kids.bram] } as const;
    const it = await filed(world, { subject });
    await takenIn(noor, it.id, { signedBy: it.reporter });
    await consented(noor, it, { report: 'RAW', identity: false });
    expectDone(await noor.handOver(it.id));
    await reads('lotte', it.id);
    const bram = await sits('bram');
    expect(await bram.whoRead(it.id)).toMatchObject({ ok: false, problem: 'DOSSIER_UNKNOWN' });
    await bram.lock();
    const told = await toldTo(it.reporter);
    expect(told.map(({ role }) => role)).toEqual(['board']);
  });

  test('the accused reads nothing of it', async () => {
    const it = await inquiry(world);
    await reads('bram', it.id);
    expect(await toldTo(it.kees.browser)).toEqual([]);
    expect((await toldTo(it.reporter)).length).toBeGreaterThan(0);
  });
});

describe('what the server sees', () => {
  test('every cell of a member changes, whichever dossier was opened', async () => {
    const [one, other] = [await filed(world), await filed(world)];
    await reads('noor', one.id);
    const before = stored();
    await reads('noor', other.id);
    const after = stored();
    const own = [...after.keys()].filter((place) => place.endsWith(world.kids.noor.toUpperCase()));
    expect(own.length).toBeGreaterThan(8);
    // In any piece of it: nothing stays where it was.
    const pieces = (cell: string) => cell.match(/.{16}/g) ?? [];
    for (const place of own.filter((it) => before.has(it))) {
      const was = new Set(pieces(before.get(place) ?? ''));
      expect(pieces(after.get(place) ?? '').filter((piece) => was.has(piece))).toEqual([]);
    }
    expect(new Set([...after.values()].map((cell) => cell.length / 2))).toEqual(
      new Set([CELL_BYTES]),
    );
    // And what the first one said, it says still.
    expect(await toldTo(one.reporter)).toMatchObject([{ role: 'confidant' }]);
    expect(WIRE_BYTES).toBe(CELL_BYTES);
  });

  test('nobody gets a mail of it, and no dossier moves', async () => {
    const { id } = await handedOver(world);
    await (await sits('lotte')).lock();
    const lotte = await sits('lotte');
    const rows = expectDone(await lotte.sync());
    await reads('bram', id);
    expect(expectDone(await lotte.sync())).toEqual(rows);
    const view = await viewAt(lotte, id);
    await reads('bram', id);
    expect(await viewAt(lotte, id)).toEqual(view);
    await lotte.lock();
  });

  test('nobody writes a cell where they do not read, of an epoch that ended, or an old one', async () => {
    const { id } = await handedOver(world);
    await reads('bram', id);
    const [bram, iris] = [await session('bram'), await session('iris')];
    const own = async () =>
      expectDone(await call(bram.transport, endpoints.ownCells, { token: bram.token }));
    const { number, places } = await own();
    const [place] = places;
    const write = (
      who: typeof bram,
      at: number,
      change: { compartmentId?: string; epoch?: number } = {},
    ) => {
      const { compartmentId = '', epoch = 0 } = place ?? {};
      const cell = { compartmentId, epoch, ...change, cell: toBase64url(blankCell()) };
      const body = { number: at, cells: [cell] };
      return call(who.transport, endpoints.writeCells, { token: who.token, body });
    };
    expect(await write(iris, number + 1)).toMatchObject({ problem: 'NOT_ALLOWED' });
    const unknown = { compartmentId: toBase64url(new Uint8Array(16)) };
    expect(await write(bram, number + 1, unknown)).toMatchObject({ problem: 'NOT_ALLOWED' });
    const later = { epoch: (place?.epoch ?? 0) + 1 };
    expect(await write(bram, number + 1, later)).toMatchObject({ problem: 'STALE_HEAD' });
    expect(await write(bram, number)).toMatchObject({ problem: 'STALE_HEAD' });
    expect(await own()).toEqual({ number, places });
  });
});

describe('a server that takes back what Bram’s cells said', () => {
  test('is seen by Lotte, in every session, and by nobody who never looked', async () => {
    const { id } = await handedOver(world);
    await reads('bram', id);
    const look = async (who: PersonKey) => {
      const desk = await sits(who);
      const { groups } = expectDone(await desk.whoRead(id));
      await desk.lock();
      const people = groups.flatMap((group) => group.people);
      return people.filter(({ name }) => name === 'Bram Bestuur').map(({ broken }) => broken);
    };
    expect(new Set(await look('lotte'))).toEqual(new Set([false]));
    const file = new Database(join(world.house.config.dataDir, 'gehoord.db'));
    file
      .prepare('update cells set cell = ? where hex(kid) = ?')
      .run(blankCell(), world.kids.bram.toUpperCase());
    file.close();
    for (let again = 0; again < 2; again++)
      expect(new Set(await look('lotte'))).toEqual(new Set([true]));
  });
});
