import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStore } from './create.ts';
import type { Store } from './store.ts';
import type { Batch, CheckedEntry, Person } from './values.ts';

const migrations = fileURLToPath(new URL('../../../../migrations', import.meta.url));
let folder: string;
let store: Store;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gehoord-append-'));
  store = createStore({ dataDir: folder }, migrations);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Bytes that stand for an id, a hash or a key. */
const bytes = (value: number, size = 16) => Buffer.alloc(size, value);
const DOSSIER = bytes(1);
const [SELAM, OWN, KEES] = [bytes(10), bytes(11), bytes(12)];

const person = (kid: Uint8Array): Person => ({
  ...{
    locatorHash: bytes(kid[0] ?? 0, 32),
    signInKey: kid,
    kid,
    keys: { signKey: kid, sealKey: kid },
  },
  ...{ dossierId: DOSSIER, expiresOn: null, claimable: true, issued: true },
});
const genesis = (compartment: number, reader: Uint8Array): CheckedEntry => ({
  ...{ compartmentId: bytes(compartment), dossierId: DOSSIER, epoch: 1, seq: 0, previous: null },
  ...{ hash: bytes(compartment, 32), author: SELAM, bytes: bytes(compartment, 99) },
  ...{ slots: [{ epoch: 1, kid: reader }], share: bytes(compartment, 32), keeps: false, blobs: [] },
});
const renewal = (compartment: number, reader: Uint8Array): CheckedEntry => ({
  ...genesis(compartment, reader),
  ...{ epoch: 2, seq: 1, previous: bytes(compartment, 32), hash: bytes(compartment + 100, 32) },
  slots: [{ epoch: 2, kid: reader }],
});
const append = (entries: readonly CheckedEntry[], change: Partial<Batch> = {}) =>
  store.append({
    ...{ version: store.version(), day: '2027-03-10', newDossier: null, newPeople: [] },
    ...{ known: [], leaving: null, entries, ...change },
  });
const begin = () =>
  append([genesis(2, SELAM)], { newDossier: DOSSIER, newPeople: [person(SELAM)] });

describe('Storing checked entries', () => {
  it('stores nothing when the directories have changed since they were checked', async () => {
    const change = { newDossier: DOSSIER, newPeople: [person(SELAM)] };
    const checked = { ...change, version: store.version() };
    await store.addDirectory(1, bytes(9));
    expect(await append([genesis(2, SELAM)], checked)).toBe('CONFLICT');
    expect(await store.dossierExists(DOSSIER)).toBe(false);
    expect(await append([genesis(2, SELAM)], change)).toBe('DONE');
  });

  it('stores nothing when somebody it was checked for is no longer known', async () => {
    await begin();
    expect(await append([genesis(3, KEES)], { known: [KEES] })).toBe('CONFLICT');
    expect(await store.compartment(bytes(3))).toBeNull();
    expect(await append([genesis(3, SELAM)], { known: [SELAM] })).toBe('DONE');
  });

  it('stores nothing when another entry was there first', async () => {
    await begin();
    const [one, two] = await Promise.all([
      append([renewal(2, SELAM)]),
      append([genesis(3, SELAM), renewal(2, KEES)]),
    ]);
    expect([one, two]).toEqual(['DONE', 'CONFLICT']);
    expect(await store.compartment(bytes(3))).toBeNull();
    expect((await store.readable(KEES)).length).toBe(0);
  });

  it('lets nobody leave who still reads something', async () => {
    await begin();
    const claim = { newPeople: [person(OWN)], known: [SELAM], leaving: SELAM };
    // At the same moment the desk lets the old key into one more compartment.
    const [desk, claimed] = await Promise.all([
      append([genesis(3, SELAM)], { known: [SELAM] }),
      append([renewal(2, OWN)], claim),
    ]);
    expect([desk, claimed]).toEqual(['DONE', 'CONFLICT']);
    expect(await store.person(SELAM)).not.toBeNull();
    expect(await append([renewal(2, OWN), renewal(3, OWN)], claim)).toBe('DONE');
    expect([await store.person(SELAM), (await store.person(OWN))?.kid]).toEqual([null, OWN]);
  });

  it('gives nobody keys that somebody once had, also when they left at the same moment', async () => {
    await begin();
    const claim = { newPeople: [person(OWN)], known: [SELAM], leaving: SELAM };
    const [claimed, again] = await Promise.all([
      append([renewal(2, OWN)], claim),
      append([genesis(3, KEES)], { newPeople: [person(SELAM)] }),
    ]);
    expect([claimed, again]).toEqual(['DONE', 'CONFLICT']);
    expect(await store.isKidTaken(SELAM)).toBe(true);
    expect(await store.isLocatorTaken(person(SELAM).locatorHash)).toBe(true);
    expect(await store.isKidTaken(KEES)).toBe(false);
  });

  it('replaces a share that a write left there which never reached the main database', async () => {
    await begin();
    const file = new Database(join(folder, 'shares.db'));
    file.prepare('insert into shares values (?, 1, ?)').run(bytes(4), bytes(66, 32));
    file.close();
    await append([{ ...genesis(4, SELAM), share: bytes(44, 32) }]);
    const all = await store.readable(SELAM);
    expect(all.find(({ compartmentId }) => compartmentId[0] === 4)?.shares).toEqual([
      { epoch: 1, share: bytes(44, 32) },
    ]);
  });
});
