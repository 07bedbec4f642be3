import { call, desk, FILE_PART, type Transport } from '@gehoord/contract';
import {
  concat,
  CryptoError,
  fromBase64url,
  fromHex,
  openBlob,
  toBase64url,
  toHex,
  type BlobKey,
} from '@gehoord/crypto';
import type { SentFile } from '@gehoord/protocol';
import type { Dossier } from '../core/dossier.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Seat } from './memory.ts';
import type { FileView } from './view-types.ts';

/** A file as an event tells of it, with what the signed header of that entry says of its bytes. */
function filesIn(dossier: Dossier) {
  return dossier.facts.flatMap(({ event, line, compartment }) => {
    const sent = event.type === 'ReportReceived' || event.type === 'ReportAdded' ? event.files : [];
    return (sent ?? []).map((file) => ({
      ...{ file, on: line.on, place: compartment.place },
      // An event that tells of a file its entry did not bring: shown, and never opened.
      blob: line.entry.header.blobs.find(({ id }) => toHex(id) === file.id) ?? null,
    }));
  });
}

const NOT_IN_NAMES = /[^\p{L}\p{N} ._()-]/gu;
const LONGEST_NAME = 80;

/**
 * A name that can be shown and saved: nothing in it leads to another folder, hides its ending or turns
 * the direction of reading. A picture was made anew as JPEG, whatever it was called.
 */
function safeName({ name, kind }: Pick<SentFile, 'name' | 'kind'>): string {
  const plain = name.replace(NOT_IN_NAMES, '_').replace(/^[ .]+|[ .]+$/g, '');
  const at = plain.lastIndexOf('.');
  const [stem, ending] = at > 0 ? [plain.slice(0, at), plain.slice(at)] : [plain, ''];
  const own = kind === 'PICTURE' ? '.jpg' : ending.slice(0, 12);
  return `${stem.slice(0, LONGEST_NAME) || 'bestand'}${own}`;
}

/** The files of a dossier that this member may read, oldest first. */
export function fileViews(dossier: Dossier): readonly FileView[] {
  return filesIn(dossier).map(({ file, on, blob }) => ({
    ...{ id: file.id, name: safeName(file), kind: file.kind, length: file.length, on },
    broken: blob === null,
  }));
}

/**
 * Fetch one file and open it, part by part.
 * @returns its bytes under no type at all, so that nothing takes them for something to be run.
 * FILE_DAMAGED where anything is not as it was sealed: then nothing of it comes out.
 */
export async function openFile(
  transport: Transport,
  seat: Seat,
  dossier: Dossier,
  id: string,
): Promise<Outcome<Blob>> {
  const found = filesIn(dossier).find(({ file }) => file.id === id);
  if (!found) return refused('DOSSIER_UNKNOWN');
  const { file, blob, place } = found;
  if (blob === null) return refused('FILE_DAMAGED');
  const pieces: BlobPart[] = [];
  try {
    const opener = openBlob(fromHex(file.key) as BlobKey, { ...place, blobId: blob.id }, blob);
    let waiting = new Uint8Array(0);
    for (let part = 0; part * FILE_PART < blob.size; part++) {
      const params = { blobId: toBase64url(blob.id), part: String(part) };
      const reply = await call(transport, desk.readPart, { token: seat.token, params });
      if (!reply.ok) return reply.problem === 'NOT_FOUND' ? refused('FILE_DAMAGED') : reply;
      if (seat.left) return refused('SIGNED_OUT');
      waiting = new Uint8Array(concat([waiting, fromBase64url(reply.value.bytes)]));
      let at = 0;
      for (let want = opener.wants(); want !== null; want = opener.wants()) {
        if (at + want > waiting.length) break;
        pieces.push(new Uint8Array(opener.open(waiting.subarray(at, at + want))));
        at += want;
      }
      waiting = waiting.slice(at);
    }
    opener.end();
  } catch (error) {
    if (error instanceof CryptoError) return refused('FILE_DAMAGED');
    throw error;
  }
  return done(new Blob(pieces));
}
