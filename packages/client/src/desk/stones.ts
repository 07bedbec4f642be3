import { call, desk, type Transport } from '@gehoord/contract';
import {
  dossierMark,
  fromBase64url,
  fromHex,
  parseTombstone,
  toHex,
  tombstoneHash,
} from '@gehoord/crypto';
import { orNull } from '../core/attempt.ts';
import { readOrder } from '../core/orders.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Seat, Stone } from './memory.ts';

/*
 * What the server was told, and what it says is gone. The list of destroyed dossiers only grows, and
 * a member remembers how far it went: a server that takes a stone back is noticed. A server can write
 * a stone by itself, so the desk also shows which order each one names.
 */

const PAGE = 2000;

/** Forget a dossier: in this window at once, in the vault with the next thing that is kept. */
export function forgetDossier({ kept, waiting, opened, shelf }: Seat, id: string): void {
  kept.delete(id);
  waiting.delete(id);
  opened.delete(id);
  const box = shelf.boxOf.get(id);
  if (box === undefined) return;
  shelf.boxOf.delete(id);
  shelf.boxes[box] = (shelf.boxes[box] ?? []).filter((one) => one !== id);
  shelf.dirty.add(box);
}

interface Row {
  readonly count: number;
  readonly head: string;
}

/** Take one stone behind those that are known; null where it does not follow on them. */
function laid(row: Row, bytes: Uint8Array): (Row & { readonly stone: Stone | null }) | null {
  const it = orNull(() => parseTombstone(bytes));
  const follows = row.count === 0 || (it !== null && toHex(it.previous) === row.head);
  if (it?.number !== row.count || !follows) return null;
  const stone = it.dossier && {
    dossier: toHex(it.dossier),
    order: it.order && toHex(it.order),
    day: it.day,
  };
  return { count: row.count + 1, head: toHex(tombstoneHash(bytes)), stone };
}

function takeStones(seat: Seat, from: number, stones: readonly string[]): boolean {
  const [first, ...rest] = stones.map(fromBase64url);
  // The newest one that is remembered is asked for again: it has to be there, and the same.
  const looksBack = from < seat.row.count;
  if (looksBack && (first === undefined || toHex(tombstoneHash(first)) !== seat.row.head)) {
    return false;
  }
  for (const bytes of looksBack ? rest : stones.map(fromBase64url)) {
    const next = laid(seat.row, bytes);
    if (next === null) return false;
    seat.row = { count: next.count, head: next.head };
    if (next.stone) seat.stones.push(next.stone);
  }
  return true;
}

function takeOrders(seat: Seat, orders: readonly { order: string; dueOn: string | null }[]): void {
  seat.orders.clear();
  for (const { order, dueOn } of orders) {
    const read = readOrder(order);
    if (!read) continue;
    const { orderId, dossierId, kind } = read.order;
    seat.orders.set(toHex(orderId), { kind, dossierId: toHex(dossierId), dueOn });
  }
}

/** Dossiers a stone stands for are forgotten by every client at its next contact. */
function forgetDestroyed(seat: Seat): void {
  if (seat.stones.length === 0) return;
  const gone = new Set(seat.stones.map(({ dossier }) => dossier));
  for (const id of [...seat.kept.keys(), ...seat.waiting.keys()]) {
    if (gone.has(toHex(dossierMark(fromHex(id))))) forgetDossier(seat, id);
  }
}

/** Hear from the server which orders stand and which dossiers are gone. */
export async function hearOrders(transport: Transport, seat: Seat): Promise<Outcome<null>> {
  for (;;) {
    const stonesFrom = Math.max(0, seat.row.count - 1);
    const body = { stonesFrom, most: PAGE };
    const reply = await call(transport, desk.orders, { token: seat.token, body });
    if (!reply.ok) return reply.problem === 'SESSION_ENDED' ? refused('SIGNED_OUT') : reply;
    const { orders, stones, more, shareStores } = reply.value;
    if (!takeStones(seat, stonesFrom, stones)) return refused('STONES_CHANGED');
    takeOrders(seat, orders);
    seat.shareStores = shareStores;
    if (!more) break;
  }
  forgetDestroyed(seat);
  return done(null);
}
