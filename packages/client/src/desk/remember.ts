import type { Transport } from '@gehoord/contract';
import { toHex } from '@gehoord/crypto';
import type { DirectoryBook } from '../core/directory-book.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Cursor, Seat } from './memory.ts';
import { boxText, unbox } from './shelf.ts';
import { inTurn } from './turns.ts';
import { loadVault, readItem, versionOf, writeItem } from './vault.ts';

/*
 * What a member's client remembers from one session to the next, sealed in their own vault: how far
 * they had come, and of every dossier what the inbox shows and a hash over all that came. So the
 * inbox is there at once, and a server that takes something back, changes it or swaps it is seen. A
 * server that throws the whole vault away makes a client forget; drafts are then gone too, which a
 * member notices.
 */

const LABEL = 'inbox';
const boxName = (box: number) => `inbox ${box}`;

/** What stands on the label of the shelf. Another format would get other names. */
interface Label {
  /** The newest directory. */
  readonly directory: { readonly number: number; readonly hash: string } | null;
  readonly cursor: Cursor;
  /** How far the list of what was destroyed went; a label from before there was one has none. */
  readonly row?: Seat['row'];
  /** The version each box had at least: a server that serves an older one is noticed. */
  readonly versions: readonly number[];
}

function readLabel(seat: Seat): Label | null {
  const text = readItem(seat, LABEL);
  return text === '' ? null : (JSON.parse(text) as Label);
}

/** Whether the directories still hold the newest one of the last session. */
function stillHolds({ directory }: Label, book: DirectoryBook | null): boolean {
  if (directory === null) return true;
  const page = book?.pages[directory.number - 1];
  return page !== undefined && toHex(page.hash) === directory.hash;
}

/** Take out of the vault what the last session left there. Call after the vault was loaded. */
export function recall(seat: Seat): Outcome<null> {
  const label = readLabel(seat);
  if (label && !stillHolds(label, seat.book)) return refused('DIRECTORY_UNTRUSTED');
  const versions = label?.versions ?? [];
  let whole = true;
  for (let box = 0; ; box++) {
    const text = readItem(seat, boxName(box));
    if (text === '' && box >= versions.length) break;
    if (text !== '') unbox(seat, box, text);
    whole &&= text !== '' && versionOf(seat, boxName(box)) >= (versions[box] ?? 0);
  }
  // Once told, a dossier that changed is looked at in every session, until it is as it was.
  for (const [id, { changed }] of seat.kept) if (changed) seat.waiting.set(id, []);
  // With a box missing or old nobody knows what came since: everything is listed again.
  if (label && whole) seat.cursor = label.cursor;
  if (label?.row) seat.row = label.row;
  return done(null);
}

function labelNow(seat: Seat): Label {
  const page = seat.book?.pages.at(-1);
  return {
    directory: page ? { number: page.directory.number, hash: toHex(page.hash) } : null,
    cursor: seat.cursor,
    row: seat.row,
    versions: seat.shelf.boxes.map((_, box) => versionOf(seat, boxName(box))),
  };
}

/** Another session of the same person may have written since: take theirs in, and write once more. */
export async function save(
  transport: Transport,
  seat: Seat,
  name: string,
  textNow: () => string,
  takeTheirs: (theirs: string) => void = () => undefined,
): Promise<Outcome<null>> {
  const first = await writeItem(transport, seat, name, textNow());
  if (first.ok || first.problem !== 'STALE_HEAD') return first;
  const loaded = await loadVault(transport, seat, name);
  if (!loaded.ok) return loaded;
  const theirs = readItem(seat, name);
  if (theirs !== '') takeTheirs(theirs);
  return writeItem(transport, seat, name, textNow());
}

async function rememberNow(transport: Transport, seat: Seat): Promise<Outcome<null>> {
  for (const box of [...seat.shelf.dirty]) {
    const saved = await save(
      transport,
      seat,
      boxName(box),
      () => boxText(seat, box),
      (theirs) => unbox(seat, box, theirs),
    );
    if (!saved.ok) return saved;
    seat.shelf.dirty.delete(box);
  }
  // The label comes last, and only when all that is listed was read: it says up to where nothing is lost.
  const label = JSON.stringify(labelNow(seat));
  if (seat.waiting.size > 0 || label === seat.shelf.label) return done(null);
  const saved = await save(transport, seat, LABEL, () => label);
  if (saved.ok) seat.shelf.label = label;
  return saved;
}

/**
 * Keep it for the next session. Where that fails nothing is lost but this memory, and the next time
 * tries again.
 */
export const remember = (transport: Transport, seat: Seat): Promise<Outcome<null>> =>
  inTurn(seat, () => rememberNow(transport, seat));
