import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { createStore } from '../../apps/api/src/store/create.ts';
import { formOf } from '../support/form.ts';
import { reporterAt, startHouse, type House } from '../support/house.ts';

let house: House;
let people: Organised;

beforeAll(async () => {
  house = await startHouse();
  people = await organise(house, house.app.setupToken ?? '');
}, 120_000);
afterAll(() => house.tearDown());

/** Three parts once sealed; no byte of it is zero, and it says where it came from. */
const CANARY = 'kanarie-in-een-foto-4711';
const photo = () => {
  const bytes = new Uint8Array(1_500_000).fill(7);
  bytes.set(new TextEncoder().encode(CANARY), 700_000);
  return new Blob([bytes]);
};
const given = (id: string, bytes: Blob, name = 'foto.png') =>
  ({ id, name, kind: 'PICTURE', bytes }) as const;

const newest = async () => {
  const rows = expectDone(await people.desks.noor.sync());
  return rows[0]?.dossierId ?? '';
};
const filesOf = async (id: string) => expectDone(await people.desks.noor.dossier(id)).files;
const bytesOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer());
const folder = () => join(house.config.dataDir, 'files');

/** A network that breaks at the n-th part, once; tells which parts were asked for. */
function breaking(at: number) {
  const parts: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const part = /uploads\/[^/]+\/(\d+)$/.exec(
      input instanceof Request ? input.url : input.toString(),
    )?.[1];
    if (part !== undefined && parts.push(part) === at) return Promise.reject(new TypeError('cut'));
    return globalThis.fetch(input, init);
  };
  return { fetch, parts };
}

describe('Amira sends a photo along', () => {
  test('and Noor opens the very bytes, under a name that does no harm', async () => {
    const reporter = reporterAt(house);
    expectDone(await reporter.attach(given('a', photo(), '../../een\u202Efoto.exe')));
    expect((await reporter.filesSent())[0]).toMatchObject({ id: 'a', sent: 0 });
    expect(readdirSync(house.config.dataDir).includes('files')).toBe(false);
    expectDone(await reporter.submit(formOf({})));
    expect(await reporter.filesSent()).toEqual([]);
    const id = await newest();
    const [file] = await filesOf(id);
    expect(file).toMatchObject({ kind: 'PICTURE', length: 1_500_000, broken: false });
    expect(file?.name).toMatch(/^[\w .()-]+\.jpg$/);
    const opened = expectDone(await people.desks.noor.openFile(id, file?.id ?? ''));
    expect(opened.type).toBe('');
    expect((await bytesOf(opened)).equals(await bytesOf(photo()))).toBe(true);
    for (const name of readdirSync(folder()))
      expect(readFileSync(join(folder(), name)).includes(CANARY)).toBe(false);
  });

  test('the network is cut in the middle: sending again goes on with that very part', async () => {
    const { fetch, parts } = breaking(2);
    const reporter = reporterAt(house, fetch);
    expectDone(await reporter.attach(given('a', photo())));
    expect(await reporter.submit(formOf({}))).toMatchObject({ ok: false, problem: 'OFFLINE' });
    const [half] = await reporter.filesSent();
    expect(half?.sent).toBe(1_048_576);
    expectDone(await reporter.submit(formOf({})));
    expect(parts).toEqual(['0', '1', '1', '2']);
    expect(await filesOf(await newest())).toHaveLength(1);
  });

  test('a file that changed meanwhile is told; without it the report goes out as it was', async () => {
    const reporter = reporterAt(house);
    const changing = photo();
    const gone = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    changing.slice = () => Object.assign(new Blob([]), { arrayBuffer: gone });
    expectDone(await reporter.attach(given('a', changing)));
    expect(await reporter.submit(formOf({}))).toMatchObject({ problem: 'FILE_CHANGED' });
    await reporter.detach('a');
    expectDone(await reporter.submit(formOf({})));
    const id = await newest();
    expect(await filesOf(id)).toEqual([]);
    expect(expectDone(await people.desks.noor.dossier(id)).report?.story).toContain('Kees legde');
  });

  test('a file of 2 GB, or an eleventh one, is refused before anything is sent', async () => {
    const reporter = reporterAt(house);
    const huge = Object.defineProperty(new Blob([]), 'size', { value: 2_000_000_000 });
    expect(await reporter.attach(given('huge', huge))).toMatchObject({ problem: 'FILE_TOO_LARGE' });
    for (let n = 0; n < 10; n++) expectDone(await reporter.attach(given(`${n}`, new Blob(['x']))));
    const eleventh = await reporter.attach(given('eleventh', new Blob(['x'])));
    expect(eleventh).toMatchObject({ problem: 'TOO_MANY_FILES' });
    expect(await reporter.filesSent()).toHaveLength(10);
  });

  test('later, with the code, too', async () => {
    const reporter = reporterAt(house);
    expectDone(await reporter.prepare());
    const { code } = expectDone(await reporter.submit(formOf({})));
    expectDone(await reporter.open(code?.join(' ') ?? ''));
    expectDone(await reporter.attach(given('b', new Blob(['brief']), 'brief.pdf')));
    expectDone(await reporter.add('Dit is de brief.'));
    const id = await newest();
    const [file] = await filesOf(id);
    const opened = expectDone(await people.desks.noor.openFile(id, file?.id ?? ''));
    expect(await opened.text()).toBe('brief');
  });
});

describe('A server that changes a file', () => {
  test('is found out, and nothing of the file comes out', async () => {
    const reporter = reporterAt(house);
    const before = new Set(readdirSync(folder()));
    expectDone(await reporter.attach(given('a', photo())));
    expectDone(await reporter.submit(formOf({})));
    const name = readdirSync(folder()).find((one) => !before.has(one)) ?? '';
    const bytes = readFileSync(join(folder(), name));
    bytes[1_000_000] = (bytes[1_000_000] ?? 0) ^ 1;
    writeFileSync(join(folder(), name), bytes);
    const id = await newest();
    const [file] = await filesOf(id);
    const opened = await people.desks.noor.openFile(id, file?.id ?? '');
    expect(opened).toMatchObject({ ok: false, problem: 'FILE_DAMAGED' });
  });
});

describe('A dossier is destroyed', () => {
  test('and its files are gone from the disk; those of others stay', async () => {
    const before = new Set(readdirSync(folder()));
    const reporter = reporterAt(house);
    expectDone(await reporter.attach(given('a', photo())));
    expectDone(await reporter.submit(formOf({})));
    const id = await newest();
    expect(readdirSync(folder())).toHaveLength(before.size + 1);
    await house.app.close();
    const store = createStore(house.config, house.config.folders.migrations);
    await store.destroy(Buffer.from(id, 'hex'), null, '2027-01-01');
    await store.close();
    expect(new Set(readdirSync(folder()))).toEqual(before);
    house = await house.restart();
  });
});
