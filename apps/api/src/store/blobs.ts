import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import { blobHash } from '@gehoord/crypto/verify';
import { FILE_PART } from '@gehoord/contract';
import { hex, same } from '../bytes.ts';
import { blobs } from './blob-table.ts';
import { Conflict, DONE, orConflict } from './conflict.ts';
import type { Databases } from './open.ts';
import type { FileStore } from './store.ts';
import { compartments, readers } from './tables.ts';
import type { CheckedEntry } from './values.ts';

/** Uploads that no entry has brought yet: so many at a time. */
const MOST_WAITING = 2000;

/** Bind the files of an entry to it, for use inside a write. @throws {Conflict} where one is not free. */
export function bindBlobs({ main }: Databases, entry: CheckedEntry): void {
  const { compartmentId, epoch } = entry;
  for (const { id, hash, size } of entry.blobs) {
    const free = and(eq(blobs.blobId, id), isNull(blobs.compartmentId));
    const whole = and(eq(blobs.hash, hash), eq(blobs.size, size));
    const { changes } = main
      .update(blobs)
      .set({ compartmentId, epoch })
      .where(and(free, whole))
      .run();
    if (changes !== 1) throw new Conflict();
  }
}

/** Throw away the bytes of every file that has no row (any more). @returns false: ask again. */
export function sweepBlobs({ main, files }: Pick<Databases, 'main' | 'files'>): boolean {
  const rows = main.select({ id: blobs.blobId }).from(blobs).all();
  return files.keepOnly(new Set(rows.map(({ id }) => hex(id))));
}

type Files = Pick<Databases, 'main' | 'files'>;

/** One after the other for each file: its parts come in order. */
function turns() {
  const last = new Map<string, Promise<unknown>>();
  return <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const next = (last.get(name) ?? Promise.resolve()).then(work, work);
    const settled = next.catch(() => undefined);
    last.set(name, settled);
    void settled.then(() => last.get(name) === settled && last.delete(name));
    return next;
  };
}

/** H("blob-hash", …) of a whole file, read in parts. Null where it is gone. */
async function hashOf({ files }: Files, id: Uint8Array, size: number): Promise<Uint8Array | null> {
  const hashing = blobHash(size);
  for (let at = 0; at < size; at += FILE_PART) {
    const bytes = await files.read(id, at, FILE_PART);
    if (bytes === null) return null;
    hashing.add(bytes);
  }
  return hashing.end();
}

const sum = sql<number>`coalesce(sum(${blobs.size}), 0)`;

/** How many bytes of uploads wait for their entry; counted once, then kept. */
function waitingBytes({ main, files }: Files) {
  const unbound = main.select({ id: blobs.blobId }).from(blobs).where(isNull(blobs.compartmentId));
  const here = new Map(unbound.all().map(({ id }) => [hex(id), files.length(id)]));
  return {
    note: (id: Uint8Array, length: number) => void here.set(hex(id), length),
    begin: (id: Uint8Array) => void here.set(hex(id), 0),
    all: () => [...here.values()].reduce((total, it) => total + it, 0),
    many: () => here.size,
    /** Forget those that are bound or gone. */
    look() {
      const still = new Set(unbound.all().map(({ id }) => hex(id)));
      for (const name of here.keys()) if (!still.has(name)) here.delete(name);
    },
  };
}

/** Sealed files on their way in and out. */
export function fileStore(databases: Databases): FileStore {
  const { main, files, queue } = databases;
  const inTurn = turns();
  const waiting = waitingBytes(databases);
  const one = (id: Uint8Array) =>
    main.select().from(blobs).where(eq(blobs.blobId, id)).get() ?? null;

  const complete = async (id: Uint8Array, size: number) => {
    const hash = await hashOf(databases, id, size);
    await queue.run(() => main.update(blobs).set({ hash }).where(eq(blobs.blobId, id)).run());
  };

  return {
    upload: async (id) => one(id),
    beginUpload: ({ blobId, ticketHash, size }, day, most) =>
      orConflict(
        queue.run(() => {
          const there = one(blobId);
          if (there !== null) {
            if (there.size !== size || !same(there.ticketHash, ticketHash)) throw new Conflict();
            return DONE;
          }
          waiting.look();
          const stored = main.select({ sum }).from(blobs).get()?.sum ?? 0;
          if (stored + size > most.all || waiting.many() >= MOST_WAITING) return 'FULL';
          if (waiting.all() + size > most.waiting) return 'FULL';
          main.insert(blobs).values({ blobId, ticketHash, size, begunOn: day }).run();
          waiting.begin(blobId);
          return DONE;
        }),
      ),
    addPart: (blobId, part, bytes, mostWaiting) =>
      inTurn(hex(blobId), async () => {
        const row = one(blobId);
        if (row === null) return 'GONE';
        const parts = Math.ceil(row.size / FILE_PART);
        const there = files.length(blobId);
        const [at, end] = [part * FILE_PART, Math.min(row.size, (part + 1) * FILE_PART)];
        if (bytes.length !== end - at || at > there) return 'REFUSED';
        // A crash may have left a piece of a part: it is written anew.
        if (end > there) {
          if (waiting.all() + bytes.length > mostWaiting) return 'FULL';
          await files.write(blobId, at, bytes);
          waiting.note(blobId, end);
        }
        const now = Math.max(there, end);
        if (now < row.size) return Math.floor(now / FILE_PART);
        if (row.hash === null) await complete(blobId, row.size);
        return parts;
      }),
    bytesIn: async (dossierId) =>
      main
        .select({ sum })
        .from(blobs)
        .innerJoin(compartments, eq(compartments.compartmentId, blobs.compartmentId))
        .where(eq(compartments.dossierId, dossierId))
        .get()?.sum ?? 0,
    async readPart(blobId, part, kid) {
      const mayRead = main
        .select({ size: blobs.size })
        .from(blobs)
        .innerJoin(
          readers,
          and(eq(readers.compartmentId, blobs.compartmentId), eq(readers.epoch, blobs.epoch)),
        )
        .where(and(eq(blobs.blobId, blobId), eq(readers.kid, kid)))
        .get();
      if (mayRead === undefined || part * FILE_PART >= mayRead.size) return null;
      return files.read(blobId, part * FILE_PART, FILE_PART);
    },
    async dropUploads(before) {
      const old = and(isNull(blobs.compartmentId), lt(blobs.begunOn, before));
      const { changes } = await queue.run(() => main.delete(blobs).where(old).run());
      if (changes === 0) return;
      waiting.look();
      sweepBlobs(databases);
    },
  };
}
