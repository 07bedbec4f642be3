import { call, desk, type Transport } from '@gehoord/contract';
import { entryHash, fromBase64url, fromHex, hash, toHex } from '@gehoord/crypto';
import type { DirectoryBook } from '../core/directory-book.ts';
import { newDossier, parseAll, take, type Dossier, type Sent } from '../core/dossier.ts';
import { refold } from '../core/fold.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { factsOf, unreadIn } from './inbox.ts';
import type { Kept, Opened, Seat, Trail } from './memory.ts';
import { reloadBook } from './organisation.ts';
import { remember } from './remember.ts';
import { ownKid } from './sign-in.ts';
import { shelve } from './shelf.ts';
import { inTurn } from './turns.ts';

/** As many as the contract takes in one request. */
const AT_ONCE = 500;

const NO_TRAIL: Trail = { count: 0, head: '' };

type Item = Sent & { readonly n: number };

/** Entries by their places in the feed; a place where nothing stands any more is left out. */
async function fetchEntries(
  transport: Transport,
  seat: Seat,
  numbers: readonly number[],
): Promise<Outcome<readonly Item[]>> {
  const items: Item[] = [];
  for (let rest = numbers; rest.length > 0;) {
    const asked = rest.slice(0, AT_ONCE);
    const body = { numbers: asked };
    const reply = await call(transport, desk.entries, { token: seat.token, body });
    if (!reply.ok) return reply;
    // Locked meanwhile: without keys everything would look unreadable.
    if (seat.left) return refused('SIGNED_OUT');
    const came = parseAll(reply.value.items);
    if (came === null || !isWithin(came, asked)) return refused('ANSWER_MALFORMED');
    items.push(...came);
    const last = came.at(-1)?.n;
    if (reply.value.more && last === undefined) return refused('ANSWER_MALFORMED');
    rest = reply.value.more ? rest.slice(rest.indexOf(last ?? 0) + 1) : rest.slice(asked.length);
  }
  return done(items);
}

/** Whether what came was asked for, each once and in that order. */
function isWithin(came: readonly Item[], asked: readonly number[]): boolean {
  let from = 0;
  return came.every(({ n }) => {
    const at = asked.indexOf(n, from);
    from = at + 1;
    return at !== -1;
  });
}

const extended = ({ count, head }: Trail, { entry }: Sent): Trail => ({
  count: count + 1,
  head: toHex(hash('trail', fromHex(head), entryHash(entry))),
});

/** A trail that is shorter than the remembered one, or leaves it, tells of another dossier than before. */
function follow(from: Trail, items: readonly Sent[], remembered: Trail) {
  let trail = from;
  let left = false;
  for (const item of items) {
    trail = extended(trail, item);
    left ||= trail.count === remembered.count && trail.head !== remembered.head;
  }
  return { trail, changed: left || trail.count < remembered.count };
}

type Came = Pick<Kept, 'numbers' | 'trail' | 'changed'>;

function keptOf(dossier: Dossier, seat: Seat, before: Kept | null, came: Came): Kept {
  const read = before?.read ?? 0;
  // What this member saw of it stays on the list when a server takes it back.
  if (before && dossier.arrived < before.trail.count) return { ...before, ...came };
  const [unread, facts] = [unreadIn(dossier, seat, read), factsOf(dossier, seat)];
  return { ...came, read, unread, facts };
}

/** Check and fold what came of one dossier, and keep what the inbox shows of it. */
function takeIn(seat: Seat, book: DirectoryBook, id: string, { asked, items }: Part): Opened {
  const before = seat.kept.get(id) ?? null;
  const waiting = seat.waiting.get(id) ?? [];
  const numbers = [...(before?.numbers ?? []), ...waiting.filter((n) => asked.has(n))];
  const there = seat.opened.get(id) ?? { dossier: newDossier(id), trail: NO_TRAIL };
  const followed = follow(there.trail, items, before?.trail ?? NO_TRAIL);
  const changed = followed.changed || (seat.opened.has(id) && before?.changed === true);
  take(there.dossier, items, seat.pairs, book);
  refold(there.dossier, book, ownKid(seat));
  // What was changed stays as it was remembered: the next session must see it again.
  const trail = changed && before ? before.trail : followed.trail;
  shelve(seat, id, keptOf(there.dossier, seat, before, { numbers, trail, changed }));
  there.trail = followed.trail;
  // More may have been listed while these were fetched.
  const rest = waiting.filter((n) => !asked.has(n));
  if (rest.length > 0) seat.waiting.set(id, rest);
  else seat.waiting.delete(id);
  return there;
}

/** What has to be fetched of a dossier: only what is new where it is open, all of it otherwise. */
export function missing(seat: Seat, id: string): readonly number[] {
  const kept = seat.opened.has(id) ? [] : (seat.kept.get(id)?.numbers ?? []);
  return [...kept, ...(seat.waiting.get(id) ?? [])];
}

/** Somebody may have signed under a directory that came after this client looked. */
const knowsDirectories = ({ book }: Seat, items: readonly Item[]) =>
  items.every(({ entry }) => entry.header.directoryNumber <= (book?.pages.length ?? 0));

/** What was asked of one dossier, and what came. */
interface Part {
  readonly asked: ReadonlySet<number>;
  readonly items: readonly Item[];
}

/** The parts each dossier gets, or null where something came under another dossier's name. */
function partsOf(
  ids: readonly string[],
  wanted: readonly (readonly number[])[],
  items: readonly Item[],
): readonly Part[] | null {
  const byNumber = new Map(items.map((item) => [item.n, item]));
  const parts = wanted.map((numbers) => ({
    asked: new Set(numbers),
    items: numbers.flatMap((n) => byNumber.get(n) ?? []),
  }));
  const astray = parts.some((part, at) =>
    part.items.some(({ dossierId }) => toHex(fromBase64url(dossierId)) !== ids[at]),
  );
  return astray ? null : parts;
}

async function readNow(
  transport: Transport,
  seat: Seat,
  ids: readonly string[],
): Promise<Outcome<readonly Opened[]>> {
  const wanted = ids.map((id) => missing(seat, id));
  const fetched = await fetchEntries(transport, seat, wanted.flat());
  if (!fetched.ok) return fetched;
  if (!knowsDirectories(seat, fetched.value)) {
    const renewed = await reloadBook(transport, seat);
    if (!renewed.ok) return renewed;
  }
  const { book } = seat;
  if (!book) return refused('DIRECTORY_UNTRUSTED');
  const parts = partsOf(ids, wanted, fetched.value);
  if (parts === null) return refused('ANSWER_MALFORMED');
  return done(parts.map((part, at) => takeIn(seat, book, ids[at] ?? '', part)));
}

/**
 * Fetch, check and fold some dossiers.
 * @returns each of them as it is now, in the same order.
 */
export const readDossiers = (transport: Transport, seat: Seat, ids: readonly string[]) =>
  inTurn(seat, () => readNow(transport, seat, ids));

async function openNow(
  transport: Transport,
  seat: Seat,
  id: string,
): Promise<Outcome<Dossier | null>> {
  const there = seat.opened.get(id);
  if (there && !seat.waiting.has(id)) return done(there.dossier);
  if (!seat.kept.has(id) && !seat.waiting.has(id)) return done(null);
  const read = await readNow(transport, seat, [id]);
  if (!read.ok) return read;
  const [opened] = read.value;
  if (!opened) return done(null);
  seat.opened.set(id, opened);
  return done(opened.dossier);
}

/** Open a dossier that stands in the inbox; null where this member knows of none. */
export const openDossier = (transport: Transport, seat: Seat, id: string) =>
  inTurn(seat, () => openNow(transport, seat, id));

/** All that is there of an opened dossier has been read. */
export async function markRead(
  transport: Transport,
  seat: Seat,
  id: string,
): Promise<Outcome<null>> {
  const [opened, kept] = [seat.opened.get(id), seat.kept.get(id)];
  if (!opened || !kept) return refused('DOSSIER_UNKNOWN');
  shelve(seat, id, { ...kept, read: opened.dossier.arrived, unread: [] });
  return remember(transport, seat);
}
