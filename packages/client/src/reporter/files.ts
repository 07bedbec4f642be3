import {
  call,
  FILE_PART,
  MAX_DOSSIER_FILE_BYTES,
  MOST_FILES,
  portal,
  type Transport,
} from '@gehoord/contract';
import {
  blobSize,
  concat,
  hash,
  newBlobKey,
  random,
  sealBlob,
  toBase64url,
  toHex,
  type BlobKey,
  type BlobSealer,
  type Place,
} from '@gehoord/crypto';
import type { SentFile } from '@gehoord/protocol';
import type { Brought } from '../core/write.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { FileGiven, FileProgress } from './file-types.ts';

/** Largest file somebody can add, in bytes; the screen says 100 MB before anybody chooses. */
const MOST_BYTES = 100_000_000;

/** A file on its way: sealed as far as it was sent, so that it goes on where it stopped. */
interface Course {
  /** Where it is sealed for: for another place it begins anew. */
  readonly place: string;
  readonly blobId: Uint8Array;
  readonly key: BlobKey;
  readonly ticket: Uint8Array;
  readonly sealer: BlobSealer;
  begun: boolean;
  /** How far the file was read. */
  at: number;
  /** Sealed bytes that are not sent. */
  waiting: Uint8Array;
  part: number;
  brought: Brought | null;
}

interface Held extends FileGiven {
  course: Course | null;
  /** Stored bytes the server has. */
  sent: number;
}

/** The files somebody chose, in their order. They live in the worker until they were sent. */
export type Files = Map<string, Held>;

/** How far each file is, in stored bytes. */
export const progressOf = (files: Files): readonly FileProgress[] =>
  [...files.values()].map(({ id, bytes, sent }) => ({ id, sent, size: blobSize(bytes.size) }));

/** Add a file to what is sent next. Nothing leaves before that. */
export function attach(files: Files, given: FileGiven): Outcome<null> {
  if (given.bytes.size > MOST_BYTES) return refused('FILE_TOO_LARGE');
  if (!files.has(given.id) && files.size >= MOST_FILES) return refused('TOO_MANY_FILES');
  const others = [...files.values()].filter(({ id }) => id !== given.id);
  const size = others.reduce((sum, { bytes }) => sum + blobSize(bytes.size), 0);
  if (size + blobSize(given.bytes.size) > MAX_DOSSIER_FILE_BYTES) return refused('FILE_TOO_LARGE');
  files.set(given.id, { ...given, course: null, sent: 0 });
  return done(null);
}

const nameOf = (place: Place) => toHex(concat([place.dossierId, place.compartmentId]));

function courseFor(held: Held, place: Place): Course {
  if (held.course?.place === nameOf(place)) return held.course;
  const [blobId, key] = [random(16), newBlobKey()];
  const sealer = sealBlob(key, { ...place, blobId }, held.bytes.size);
  const waiting = new Uint8Array(0);
  held.sent = 0;
  held.course = {
    ...{ place: nameOf(place), blobId, key, sealer, ticket: random(32) },
    ...{ begun: false, at: 0, waiting, part: 0, brought: null },
  };
  return held.course;
}

/** Seal until a whole part waits, or nothing is left. @throws where the file cannot be read as it was. */
async function fill(course: Course, file: Blob): Promise<void> {
  const pieces = [course.waiting];
  let length = course.waiting.length;
  for (let want = course.sealer.wants(); want !== null; want = course.sealer.wants()) {
    if (length >= FILE_PART) break;
    const bytes = new Uint8Array(await file.slice(course.at, course.at + want).arrayBuffer());
    const sealed = course.sealer.seal(bytes);
    course.at += want;
    pieces.push(sealed);
    length += sealed.length;
  }
  course.waiting = concat(pieces);
}

async function begin(transport: Transport, course: Course): Promise<Outcome<unknown>> {
  if (course.begun) return done(null);
  const ticketHash = toBase64url(hash('upload', course.ticket));
  const body = { blobId: toBase64url(course.blobId), ticketHash, size: course.sealer.size };
  const reply = await call(transport, portal.beginUpload, { body });
  course.begun = reply.ok;
  return reply;
}

async function sendPart(transport: Transport, course: Course): Promise<Outcome<number>> {
  const bytes = course.waiting.subarray(0, FILE_PART);
  const reply = await call(transport, portal.putPart, {
    params: { blobId: toBase64url(course.blobId), part: String(course.part) },
    body: { ticket: toBase64url(course.ticket), bytes: toBase64url(bytes) },
  });
  if (!reply.ok) return reply;
  course.waiting = course.waiting.slice(bytes.length);
  course.part += 1;
  return done(bytes.length);
}

function broughtBy({ course }: Held, { id, name, kind, bytes }: FileGiven): Brought | null {
  if (course === null || course.brought !== null) return course?.brought ?? null;
  const { blobId, sealer, key } = course;
  const file: SentFile = {
    ...{ id: toHex(blobId), key: toHex(key), name: name.normalize('NFC'), kind },
    length: bytes.size,
  };
  course.brought = {
    given: id,
    file,
    blob: { id: blobId, hash: sealer.hash(), size: sealer.size },
  };
  return course.brought;
}

/** @returns null where somebody took it away meanwhile. */
async function upload(
  transport: Transport,
  files: Files,
  held: Held,
  place: Place,
): Promise<Outcome<Brought | null>> {
  const course = courseFor(held, place);
  const begun = await begin(transport, course);
  if (!begun.ok) return begun;
  while (course.brought === null && (course.sealer.wants() !== null || course.waiting.length > 0)) {
    if (files.get(held.id) !== held) return done(null);
    try {
      await fill(course, held.bytes);
    } catch {
      held.course = null;
      return refused('FILE_CHANGED');
    }
    const sent = await sendPart(transport, course);
    if (!sent.ok) return sent;
    held.sent += sent.value;
  }
  return done(files.get(held.id) === held ? broughtBy(held, held) : null);
}

/**
 * Send every file that was chosen, from where it stopped. One that fails ends it: what was sent of it
 * and of the others counts at the next try.
 * @param except ids of those that arrived before.
 */
export async function uploadAll(
  transport: Transport,
  files: Files,
  place: Place,
  except: ReadonlySet<string> = new Set(),
): Promise<Outcome<readonly Brought[]>> {
  const all: Brought[] = [];
  for (const held of [...files.values()].filter(({ id }) => !except.has(id))) {
    let sent = await upload(transport, files, held, place);
    if (!sent.ok && sent.problem === 'UPLOAD_UNKNOWN') {
      // Its day was over: once more from the beginning.
      held.course = null;
      sent = await upload(transport, files, held, place);
    }
    if (!sent.ok) return sent;
    if (sent.value !== null) all.push(sent.value);
  }
  return done(all.filter(({ given }) => files.has(given)));
}

/** The server threw away what had waited too long: everything begins anew. */
export function forgetUploads(files: Files): void {
  for (const held of files.values()) held.course = null;
}
