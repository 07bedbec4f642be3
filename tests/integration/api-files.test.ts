import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { desk, FILE_PART, MAX_FILE_BYTES, portal } from '@gehoord/contract';
import { equal, random } from '@gehoord/crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBackup } from '../../apps/api/src/backup/make.ts';
import { restoreBackup } from '../../apps/api/src/backup/restore.ts';
import { createStore } from '../../apps/api/src/store/create.ts';
import { member } from './api-chain.ts';
import { ReportWithFiles, SealedFile } from './api-files.ts';
import { openWorld, type Team } from './api-team.ts';
import { ask, b64, TODAY, type World } from './api-world.ts';

/** Three parts: the last one is shorter. */
const PHOTO = new Uint8Array(1_500_000).fill(7);
const SMALL = new Uint8Array(1000).fill(9);

let world: World;
let team: Team;
beforeEach(async () => {
  [world, team] = await openWorld();
});
afterEach(() => world.end());

const readers = () => [member(team.noor), member(team.teun)];
const onDisk = () => {
  try {
    return readdirSync(join(world.dataDir, 'files'));
  } catch {
    return [];
  }
};
const nameOf = (file: SealedFile) => Buffer.from(file.id).toString('hex');
const fetched = async (token: string, file: SealedFile, part: number) =>
  ask(world.desk, desk.readPart, { token, params: { blobId: b64(file.id), part: String(part) } });

async function download(token: string, file: SealedFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let n = 0; n < file.parts; n++) {
    const { value } = await fetched(token, file, n);
    parts.push(Buffer.from(value.bytes, 'base64url'));
  }
  return new Uint8Array(Buffer.concat(parts));
}

describe('Amira sends a photo with her report', () => {
  it('and Noor, who may read the report, fetches the very bytes; Lotte is told of nothing', async () => {
    const report = new ReportWithFiles(world);
    const photo = await report.file(PHOTO).send(world);
    const sent = await report.send(world, readers(), report.genesis(readers(), [photo.blob]));
    expect([sent.status, sent.code]).toEqual([200, null]);
    const noor = await world.signIn(team.noor);
    expect(equal(await download(noor, photo), photo.bytes)).toBe(true);
    const lotte = await world.signIn(team.lotte);
    expect((await fetched(lotte, photo, 0)).code).toBe('NOT_FOUND');
    const unknown = new SealedFile(report.chain.place, SMALL);
    expect((await fetched(noor, unknown, 0)).text).toBe((await fetched(lotte, photo, 0)).text);
    expect((await fetched(noor, photo, photo.parts)).code).toBe('NOT_FOUND');
  });

  it('part by part: again after a lost answer, and never out of turn', async () => {
    const report = new ReportWithFiles(world);
    const photo = report.file(PHOTO);
    expect((await photo.begin(world)).status).toBe(200);
    expect((await photo.begin(world)).status).toBe(200);
    expect((await photo.put(world, 1)).code).toBe('UPLOAD_REFUSED');
    expect((await photo.put(world, 0)).value).toEqual({ parts: 1 });
    expect((await photo.put(world, 0)).value).toEqual({ parts: 1 });
    expect((await photo.put(world, 1)).value).toEqual({ parts: 2 });
    // It is whole only with its last part.
    const early = await report.send(world, readers(), report.genesis(readers(), [photo.blob]));
    expect(early.code).toBe('UPLOAD_UNKNOWN');
    expect((await photo.put(world, 2)).value).toEqual({ parts: 3 });
    expect((await photo.put(world, 2)).value).toEqual({ parts: 3 });
    // Nothing is written over what is there.
    await photo.put(world, 0, { bytes: b64(new Uint8Array(FILE_PART)) });
    const path = join(world.dataDir, 'files', nameOf(photo));
    expect(equal(readFileSync(path), photo.bytes)).toBe(true);
  });

  it('after a crash in the middle of a part, from that part on', async () => {
    const report = new ReportWithFiles(world);
    const photo = report.file(PHOTO);
    await photo.begin(world);
    await photo.put(world, 0);
    await photo.put(world, 1);
    await world.restart();
    truncateSync(join(world.dataDir, 'files', nameOf(photo)), FILE_PART + 5000);
    expect((await photo.put(world, 2)).code).toBe('UPLOAD_REFUSED');
    expect((await photo.put(world, 1)).value).toEqual({ parts: 2 });
    expect((await photo.put(world, 2)).value).toEqual({ parts: 3 });
    const sent = await report.send(world, readers(), report.genesis(readers(), [photo.blob]));
    expect(sent.status).toBe(200);
  });

  it('twice: the same request answers as the first time; in another report it is not free', async () => {
    const report = new ReportWithFiles(world);
    const photo = await report.file(SMALL).send(world);
    const body = report.body(readers(), report.genesis(readers(), [photo.blob]));
    const send = () => ask(world.portal, portal.fileReport, { body });
    expect([(await send()).status, (await send()).status]).toEqual([200, 200]);
    const other = new ReportWithFiles(world);
    const stolen = await other.send(world, readers(), other.genesis(readers(), [photo.blob]));
    expect(stolen.code).toBe('UPLOAD_UNKNOWN');
  });
});

describe('An upload is refused', () => {
  it('without its ticket, for another size, or with parts of another length', async () => {
    const photo = new ReportWithFiles(world).file(PHOTO);
    expect((await photo.put(world, 0)).code).toBe('UPLOAD_UNKNOWN');
    await photo.begin(world);
    expect((await photo.begin(world, { size: 1 })).code).toBe('ALREADY_THERE');
    expect((await photo.begin(world, { ticketHash: b64(random(32)) })).code).toBe('ALREADY_THERE');
    expect((await photo.put(world, 0, { ticket: b64(random(32)) })).code).toBe('UPLOAD_UNKNOWN');
    expect((await photo.put(world, 0, { bytes: b64(random(9)) })).code).toBe('UPLOAD_REFUSED');
    const tooMuch = b64(new Uint8Array(FILE_PART + 1));
    expect((await photo.put(world, 0, { bytes: tooMuch })).status).toBeGreaterThanOrEqual(400);
    expect(onDisk()).toEqual([]);
  });

  it('above the size of a file, and where all files together would take too much', async () => {
    const photo = new ReportWithFiles(world).file(SMALL);
    expect((await photo.begin(world, { size: MAX_FILE_BYTES + 1 })).code).toBe('BODY_MALFORMED');
    world.settings = { filesMost: photo.bytes.length - 1 };
    await world.restart();
    expect((await photo.begin(world)).code).toBe('STORAGE_FULL');
    world.settings = { filesMost: photo.bytes.length };
    await world.restart();
    expect((await photo.begin(world)).status).toBe(200);
  });

  it('and an entry that names what is not here is refused: hash, size, member, twice', async () => {
    const report = new ReportWithFiles(world);
    const photo = await report.file(SMALL).send(world);
    const attempt = async (...blobs: SealedFile['blob'][]) => {
      const again = new ReportWithFiles(world);
      const { code } = await again.send(world, readers(), again.genesis(readers(), blobs));
      return code;
    };
    expect(await attempt({ ...photo.blob, hash: random(32) })).toBe('UPLOAD_UNKNOWN');
    expect(await attempt({ ...photo.blob, size: 1 })).toBe('UPLOAD_UNKNOWN');
    expect(await attempt({ ...photo.blob, id: random(16) })).toBe('UPLOAD_UNKNOWN');
    expect(await attempt(photo.blob, photo.blob)).toBe('ENTRY_REFUSED');
    const many = Array.from({ length: 11 }, () => ({ ...photo.blob, id: random(16) }));
    expect(await attempt(...many)).toBe('ENTRY_REFUSED');
    expect(await attempt(photo.blob)).toBeNull();
  });
});

describe('A backup', () => {
  it('has the files of reports, and is restored with them; what was destroyed since stays away', async () => {
    const [lives, goes] = [new ReportWithFiles(world), new ReportWithFiles(world)];
    const [photo, other] = [
      await lives.file(PHOTO).send(world),
      await goes.file(SMALL).send(world),
    ];
    const loose = await new ReportWithFiles(world).file(SMALL).send(world);
    await lives.send(world, readers(), lives.genesis(readers(), [photo.blob]));
    await goes.send(world, readers(), goes.genesis(readers(), [other.blob]));
    const dir = mkdtempSync(join(tmpdir(), 'gehoord-backup-'));
    const quiet = () => undefined;
    const backup = makeBackup(world.config, dir, TODAY, quiet);
    expect(readdirSync(`${backup}.files`).sort()).toEqual([nameOf(photo), nameOf(other)].sort());
    await world.stop();
    const store = createStore(world.config, world.config.folders.migrations);
    await store.destroy(goes.founder.dossierId, null, TODAY);
    await store.close();
    expect(onDisk().sort()).toEqual([nameOf(photo), nameOf(loose)].sort());
    truncateSync(join(world.dataDir, 'files', nameOf(photo)), 5);
    const wish = { file: backup, withoutUnreadable: false, today: TODAY };
    renameSync(`${backup}.files`, `${backup}.elsewhere`);
    await expect(restoreBackup(world.config, wish, quiet)).rejects.toThrow('2 files are missing');
    renameSync(`${backup}.elsewhere`, `${backup}.files`);
    await restoreBackup(world.config, wish, quiet);
    expect(onDisk()).toEqual([nameOf(photo)]);
    await world.start();
    const noor = await world.signIn(team.noor);
    expect(equal(await download(noor, photo), photo.bytes)).toBe(true);
    rmSync(dir, { recursive: true });
  });
});

describe('What no entry brought', () => {
  it('is thrown away after its day, with its bytes; what an entry brought stays', async () => {
    const report = new ReportWithFiles(world);
    const [kept, lost] = [report.file(SMALL), report.file(PHOTO)];
    await kept.send(world);
    await lost.send(world);
    await report.send(world, readers(), report.genesis(readers(), [kept.blob]));
    expect(onDisk().sort()).toEqual([nameOf(kept), nameOf(lost)].sort());
    world.now = new Date('2027-03-11T12:00:00');
    await world.app.lookForDue();
    expect(onDisk()).toHaveLength(2);
    world.now = new Date('2027-03-12T12:00:00');
    const noor = await world.signIn(team.noor);
    await world.app.lookForDue();
    expect(onDisk()).toEqual([nameOf(kept)]);
    expect((await lost.put(world, 0)).code).toBe('UPLOAD_UNKNOWN');
    expect(equal(await download(noor, kept), kept.bytes)).toBe(true);
  });

  it('and bytes that a crash left without a row go at the next start', async () => {
    const report = new ReportWithFiles(world);
    const photo = await report.file(SMALL).send(world);
    const left = join(world.dataDir, 'files', 'a file without a row');
    writeFileSync(left, SMALL);
    await world.restart();
    expect(onDisk()).toEqual([nameOf(photo)]);
  });
});
