import { MOST_SLOTS } from '@gehoord/contract';
import {
  entryHash,
  fromBase64url,
  fromHex,
  newEpoch,
  openingOf,
  random,
  sealEntry,
  sealSlot,
  toBase64url,
  toHex,
  type EpochKeys,
  type Header,
  type KeyPair,
  type Place,
  type Recipient,
} from '@gehoord/crypto';
import type { CompartmentKind, Event, HeadRef, SentFile } from '@gehoord/protocol';
import { epochKeys, epochOf, type Compartment } from './compartment.ts';
import type { DirectoryBook } from './directory-book.ts';
import type { Dossier } from './dossier.ts';
import { encodePayload, MOST_SEEN, type Payload } from './payload.ts';

/** One entry on its way to the server, in the contract's shape. */
export interface Append {
  readonly compartmentId: string;
  readonly expectedHead: string | null;
  readonly entry: string;
  readonly share: string | null;
}

/** A file that an entry brings: what its readers are told, and what the server sees. */
export interface Brought {
  /** The id by which the screen knows it. */
  readonly given: string;
  readonly file: SentFile;
  readonly blob: Header['blobs'][number];
}

/** Who writes, under which directory, having seen what. */
export interface Pen {
  readonly author: Pick<KeyPair, 'kid' | 'sign'>;
  readonly book: DirectoryBook;
  readonly seen: Payload['seen'];
}

/** What somebody has seen of a dossier: goes, sealed, with everything they write. */
export function seenIn(dossier: Dossier): Payload['seen'] {
  const told = new Set(dossier.facts.map(({ compartment }) => compartment));
  // As many as an entry takes: conversations and papers first, and last what held nothing at all.
  const weight = (it: Compartment) =>
    (told.has(it) ? 0 : 2) + (it.kind === 'report' || it.kind === 'identity' ? 1 : 0);
  const all = [...dossier.compartments.values()].sort((a, b) => weight(a) - weight(b));
  return all.slice(0, MOST_SEEN).flatMap((compartment) => {
    const line = compartment.lines.at(-1);
    return line
      ? [{ compartmentId: compartment.id, seq: line.entry.header.seq, head: line.hash }]
      : [];
  });
}

function directoryOf(pen: Pen) {
  const page = pen.book.current;
  if (page === null) throw new Error('No directory to write under.');
  return { directoryNumber: page.directory.number, directoryHash: page.hash };
}

const common = (pen: Pen, place: Place) => ({
  suite: 1 as const,
  ...place,
  ...directoryOf(pen),
  blobs: [],
});

const send = (
  place: Place,
  expectedHead: Uint8Array | null,
  entry: Uint8Array,
  share: Uint8Array | null,
): Append => ({
  compartmentId: toBase64url(place.compartmentId),
  expectedHead: expectedHead && toBase64url(expectedHead),
  entry: toBase64url(entry),
  share: share && toBase64url(share),
});

/**
 * A new compartment in a dossier, with its first event.
 * @param compartmentId where others may begin the same thing; 16 random bytes otherwise.
 */
export function genesis(
  pen: Pen,
  dossierId: Uint8Array,
  kind: CompartmentKind,
  event: Event,
  readers: readonly Recipient[],
  compartmentId = random(16),
  blobs: Header['blobs'] = [],
): { readonly append: Append; readonly at: HeadRef } {
  const place = { orgId: pen.book.orgId, dossierId, compartmentId };
  const keys = newEpoch();
  const entry = sealEntry(
    {
      ...common(pen, place),
      ...{ epoch: 1, seq: 0, previous: null, kind: 'genesis', blobs },
      opening: openingOf(keys, place.compartmentId, 1),
      slots: readers.map((reader) => sealSlot(keys.dek, place, 1, reader)),
    },
    encodePayload({ kind, seen: pen.seen, event }),
    keys,
    pen.author,
  );
  const head = toHex(entryHash({ bytes: entry }));
  return {
    append: send(place, null, entry, keys.share),
    at: { compartmentId: toHex(place.compartmentId), head },
  };
}

function last(compartment: Compartment) {
  const line = compartment.lines.at(-1);
  if (!line) throw new Error('Nothing to write behind.');
  return { seq: line.entry.header.seq, hash: fromHex(line.hash), epoch: line.entry.header.epoch };
}

function keysOf(compartment: Compartment, epoch: number): EpochKeys {
  const keys = epochKeys(compartment, epoch);
  if (keys === null) throw new Error('No keys for this epoch.');
  return keys;
}

/** Where a compartment stands once something was written in it. */
export function headOf({ compartmentId, entry }: Append): HeadRef {
  return {
    compartmentId: toHex(fromBase64url(compartmentId)),
    head: toHex(entryHash({ bytes: fromBase64url(entry) })),
  };
}

/** The next event in a compartment one reads. */
export function content(pen: Pen, compartment: Compartment, event: Event): Append {
  const { seq, hash, epoch } = last(compartment);
  const entry = sealEntry(
    {
      ...common(pen, compartment.place),
      ...{ epoch, seq: seq + 1, previous: hash, kind: 'content', opening: null, slots: [] },
    },
    encodePayload({ kind: null, seen: pen.seen, event }),
    keysOf(compartment, epoch),
    pen.author,
  );
  return send(compartment.place, hash, entry, null);
}

/** Keys of the epochs before one, the newest first. */
const earlierIn = ({ deks }: Compartment, epoch: number) =>
  [...deks].filter(([old]) => old < epoch).sort(([a], [b]) => b - a);

/**
 * Let more people read the epoch that is open.
 * @param since `AND_EARLIER`: those before it too, as far as the writer has them and they fit; the
 * newest first.
 */
export function grant(
  pen: Pen,
  compartment: Compartment,
  event: Event,
  readers: readonly Recipient[],
  since: 'NOW' | 'AND_EARLIER' = 'NOW',
): Append {
  const { seq, hash, epoch } = last(compartment);
  const keys = keysOf(compartment, epoch);
  const had = since === 'NOW' ? [] : earlierIn(compartment, epoch);
  const many = Math.floor(MOST_SLOTS / Math.max(1, readers.length)) - 1;
  const given = [[epoch, keys.dek] as const, ...had.slice(0, many)];
  const entry = sealEntry(
    {
      ...common(pen, compartment.place),
      ...{ epoch, seq: seq + 1, previous: hash, kind: 'access', opening: null },
      slots: given.flatMap(([one, dek]) =>
        readers.map((reader) => sealSlot(dek, compartment.place, one, reader)),
      ),
    },
    encodePayload({ kind: compartment.kind, seen: pen.seen, event }),
    keys,
    pen.author,
  );
  return send(compartment.place, hash, entry, null);
}

/** Who is given earlier epochs too: the ones from `since` on, of all that the writer has unless told. */
interface Earlier {
  readonly earlierFor: readonly Recipient[];
  readonly since?: number;
}

/**
 * Start a new epoch for exactly these readers. Whoever is not among them reads nothing that comes
 * after; whoever is new reads nothing that came before, unless `also` gives earlier epochs too: the
 * newest ones, as many as fit into one entry.
 */
export function turnEpoch(
  pen: Pen,
  compartment: Compartment,
  event: Event,
  readers: readonly Recipient[],
  also: Earlier = { earlierFor: [] },
): Append {
  const { seq, hash } = last(compartment);
  const { place } = compartment;
  const epoch = epochOf(compartment) + 1;
  const keys = newEpoch();
  // As many as an entry takes, the newest first: a reader's view begins at the oldest one given.
  const many = Math.floor((MOST_SLOTS - readers.length) / Math.max(1, also.earlierFor.length));
  const had = [...compartment.deks].filter(([old]) => old >= (also.since ?? 1));
  const given = had.sort(([a], [b]) => b - a).slice(0, many);
  const earlier = given.flatMap(([old, dek]) =>
    also.earlierFor.map((reader) => sealSlot(dek, place, old, reader)),
  );
  const entry = sealEntry(
    {
      ...common(pen, place),
      ...{ epoch, seq: seq + 1, previous: hash, kind: 'access' },
      opening: openingOf(keys, place.compartmentId, epoch),
      slots: [...earlier, ...readers.map((reader) => sealSlot(keys.dek, place, epoch, reader))],
    },
    encodePayload({ kind: compartment.kind, seen: pen.seen, event }),
    keys,
    pen.author,
  );
  return send(place, hash, entry, keys.share);
}
