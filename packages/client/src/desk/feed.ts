import { call, desk, type Transport } from '@gehoord/contract';
import { fromBase64url, toHex } from '@gehoord/crypto';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Seat } from './memory.ts';
import { reloadBook } from './organisation.ts';
import { missing, readDossiers } from './reading.ts';
import { remember } from './remember.ts';
import { hearOrders } from './stones.ts';
import { inTurn } from './turns.ts';

const PAGE = 2000;

/** Entries fetched and opened in one go. */
const AT_ONCE = 100;

/** After so many milliseconds a pull shows what it has; the rest follows with the next one. */
const PATIENCE = 1500;

interface Listed {
  readonly n: number;
  readonly compartmentId: string;
  readonly dossierId: string;
  readonly seq: number;
}

const markOf = ({ compartmentId, seq }: Listed) => `${compartmentId}:${seq}`;

/** Note what is new; what was read already in a session that broke off is not read again. */
function note(seat: Seat, items: readonly Listed[]): void {
  for (const item of items) {
    const id = toHex(fromBase64url(item.dossierId));
    const waiting = seat.waiting.get(id) ?? [];
    const read = seat.kept.get(id)?.numbers ?? [];
    if (!read.includes(item.n) && !waiting.includes(item.n))
      seat.waiting.set(id, [...waiting, item.n]);
  }
  const last = items.at(-1);
  if (last) seat.cursor = { n: last.n, mark: markOf(last) };
}

/**
 * The feed is not the one the cursor was made in: part of an older store was put back, or somebody
 * meddles. Everything is listed and read anew, and held against what is remembered.
 */
function startOver(seat: Seat): void {
  seat.cursor = { n: 0, mark: '' };
  seat.opened.clear();
  for (const [id, kept] of seat.kept) {
    seat.kept.set(id, { ...kept, numbers: [] });
    seat.waiting.set(id, []);
  }
}

/** Page after page of what reached this member since the cursor. */
async function list(transport: Transport, seat: Seat): Promise<Outcome<null>> {
  for (;;) {
    // Once a session the last known place is asked for again: the same has to stand there.
    const looksBack = !seat.cursorHeld && seat.cursor.n > 0;
    const body = { after: seat.cursor.n - (looksBack ? 1 : 0), most: PAGE };
    const reply = await call(transport, desk.feed, { token: seat.token, body });
    if (!reply.ok) return reply.problem === 'SESSION_ENDED' ? refused('SIGNED_OUT') : reply;
    const { items, more } = reply.value;
    const [first] = items;
    const { n, mark } = seat.cursor;
    // What was destroyed since has left its place, and the list of stones says so.
    const left = first?.n !== n && seat.stones.length > 0;
    const held = !looksBack || left || (first?.n === n && markOf(first) === mark);
    seat.cursorHeld = true;
    if (held) note(seat, looksBack && !left ? items.slice(1) : items);
    else startOver(seat);
    if (held && !more) return done(null);
  }
}

/** Opened ones first, for somebody looks at them; then what came last. */
function queueOf({ waiting, opened }: Seat): readonly string[] {
  const newest = (id: string) => waiting.get(id)?.at(-1) ?? 0;
  return [...waiting.keys()].sort(
    (a, b) => Number(opened.has(b)) - Number(opened.has(a)) || newest(b) - newest(a),
  );
}

/** As many dossiers as are read in one go, but at least one. */
function some(seat: Seat, ids: readonly string[]): readonly string[] {
  let entries = 0;
  const over = ids.findIndex((id) => {
    entries += missing(seat, id).length;
    return entries > AT_ONCE;
  });
  return over === -1 ? ids : ids.slice(0, Math.max(1, over));
}

async function readWaiting(transport: Transport, seat: Seat): Promise<Outcome<null>> {
  const until = Date.now() + PATIENCE;
  for (let ids = queueOf(seat); ids.length > 0;) {
    const now = some(seat, ids);
    const read = await readDossiers(transport, seat, now);
    if (!read.ok) return read;
    ids = ids.slice(now.length);
    const looksAt = ids.some((id) => seat.opened.has(id));
    if (Date.now() > until && !looksAt) break;
  }
  return done(null);
}

/**
 * List what is new, check it, fold the dossiers it touches. Where that is much, {@link behind} says
 * how many dossiers are left for the next pull.
 */
export async function pull(transport: Transport, seat: Seat): Promise<Outcome<null>> {
  const renewed = await reloadBook(transport, seat);
  if (!renewed.ok) return renewed;
  const heard = await hearOrders(transport, seat);
  if (!heard.ok) return heard;
  const listed = await inTurn(seat, () => list(transport, seat));
  if (!listed.ok) return listed;
  const read = await readWaiting(transport, seat);
  // Also where the connection broke off halfway: what was read is not read again.
  await remember(transport, seat);
  return read;
}

/** Dossiers of which something is listed and not read yet. */
export const behind = (seat: Seat): number => seat.waiting.size;
