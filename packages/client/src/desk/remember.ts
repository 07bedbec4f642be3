import type { Transport } from '@gehoord/contract';
import { entryHash, fromHex, hash, toHex } from '@gehoord/crypto';
import type { DirectoryBook } from '../core/directory-book.ts';
import { newDossier, type Sent } from '../core/dossier.ts';
import type { Seat, Seen } from './memory.ts';
import { readItem, writeItem } from './vault.ts';

/*
 * What a member's client remembers from one session to the next, sealed in their own vault: how far
 * they had come, so that a server that takes something back, changes it or swaps it is seen. A
 * server that throws the whole vault away makes a client forget; drafts and read marks are then gone
 * too, which a member notices.
 */

const SEEN = 'seen';

/** Of somebody who comes for the first time. */
export const NOTHING_SEEN: Seen = { directory: null, trails: {} };

/** What the last session left in the vault. Call after the vault was loaded. */
export function recall(seat: Seat): Seen {
  const kept = readItem(seat, SEEN);
  return kept === '' ? NOTHING_SEEN : (JSON.parse(kept) as Seen);
}

/** Whether the directories still hold the newest one of the last session. */
export function stillHolds({ directory }: Seen, book: DirectoryBook | null): boolean {
  if (directory === null) return true;
  const page = book?.pages[directory.number - 1];
  return page !== undefined && toHex(page.hash) === directory.hash;
}

/** Note one more entry as it came; a trail that leaves the remembered one is marked for good. */
export function follow(seat: Seat, dossierId: string, sent: Sent): void {
  const before = seat.trails.get(dossierId);
  const last = before ? fromHex(before.head) : new Uint8Array(0);
  const head = toHex(hash('trail', last, entryHash(sent.entry)));
  const trail = { count: (before?.count ?? 0) + 1, head };
  seat.trails.set(dossierId, trail);
  const known = seat.seen.trails[dossierId];
  if (known?.count === trail.count && known.head !== head) seat.changed.add(dossierId);
}

/** Dossiers of which something is gone or was changed since the last session. Call after a whole pull. */
export function lookBack(seat: Seat): void {
  for (const [id, { count }] of Object.entries(seat.seen.trails)) {
    if ((seat.trails.get(id)?.count ?? 0) < count) seat.changed.add(id);
    // Also where nothing of it came: somebody who knew of a dossier is told that it is gone.
    if (!seat.dossiers.has(id)) seat.dossiers.set(id, newDossier(id));
  }
}

function seenNow(seat: Seat): Seen {
  const page = seat.book?.pages.at(-1);
  // What was changed stays as it was remembered: the next session must see it again.
  const kept = [...seat.changed].map((id) => [id, seat.seen.trails[id]]);
  return {
    directory: page ? { number: page.directory.number, hash: toHex(page.hash) } : null,
    trails: { ...Object.fromEntries(seat.trails), ...Object.fromEntries(kept) } as Seen['trails'],
  };
}

/**
 * Keep it for the next session. Where that fails nothing is lost but this memory, and the next pull
 * tries again.
 */
export async function remember(transport: Transport, seat: Seat): Promise<void> {
  const now = seenNow(seat);
  const value = JSON.stringify(now);
  if (value === JSON.stringify(seat.seen)) return;
  const written = await writeItem(transport, seat, SEEN, value);
  if (written.ok) seat.seen = now;
}
