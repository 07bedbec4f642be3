import { call, desk, type Transport } from '@gehoord/contract';
import {
  dossierIdOf,
  fromBase64url,
  orderHash,
  parseTombstone,
  random,
  toBase64url,
  toHex,
} from '@gehoord/crypto';
import { decidersIn, isConflictedIn, type EventOf, type StaffMember } from '@gehoord/protocol';
import type { Dossier } from '../core/dossier.ts';
import { readOrder } from '../core/orders.ts';
import { members } from '../core/recipients.ts';
import { readRecord, type DestructionRecord } from '../core/record.ts';
import { genesis } from '../core/write.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Desktop } from './act.ts';
import type { Seat, Writing } from './memory.ts';
import { openDossier } from './reading.ts';

/*
 * The register: what is left of a dossier that is destroyed. Each line is a small dossier of its own,
 * so that it outlives the other one, and nobody who had a conflict of interest there reads it here.
 */

/** Who decides in the case and is still there, and the confidants; nobody with a conflict. */
function readersOf(desktop: Desktop, dossier: Dossier): readonly string[] {
  const { staff } = desktop.book;
  const confidants = staff.filter(({ role }) => role === 'confidant').map(({ kid }) => kid);
  const deciders = decidersIn(dossier.state, { staff });
  return [...deciders, ...confidants].filter((kid) => !isConflictedIn(dossier.state, kid));
}

/** Write the line that stays, together with the second signature. */
export function recordIn(
  desktop: Desktop,
  dossier: Dossier,
  event: Omit<EventOf<'DestructionRecorded'>, 'type'>,
): Outcome<Pick<Writing, 'founding' | 'appends'>> {
  const { seat, book, pen } = desktop;
  const [pair] = seat.pairs;
  const readers = members(book, [toHex(pair.kid), ...readersOf(desktop, dossier)]);
  if (!readers) return refused('NO_READER_LEFT');
  const nonce = random(16);
  const dossierId = dossierIdOf(pair.keys.signKey, nonce);
  const line = { type: 'DestructionRecorded' as const, ...event };
  const { append } = genesis({ ...pen, seen: [] }, dossierId, 'register', line, readers);
  return done({
    founding: {
      dossierId: toBase64url(dossierId),
      founderKey: toBase64url(pair.keys.signKey),
      nonce: toBase64url(nonce),
    },
    appends: [append],
  });
}

/** A line of the register. */
export interface RegisterLine {
  readonly id: string;
  readonly record: DestructionRecord;
  readonly signedBy: readonly StaffMember[];
  /** Day on which the second person signed. */
  readonly on: string;
  /** It waits for its day, is destroyed, or was called off. */
  readonly state: 'WAITS' | 'DESTROYED' | 'CALLED_OFF';
  readonly day: string | null;
}

/** A stone that no line of this member's register speaks of. */
export interface OtherStone {
  readonly day: string;
  /** Whether somebody ordered it; otherwise its time was over. */
  readonly ordered: boolean;
}

export interface RegisterView {
  readonly lines: readonly RegisterLine[];
  readonly others: readonly OtherStone[];
}

interface Laid {
  readonly order: string | null;
  readonly day: string;
}

async function allStones(transport: Transport, seat: Seat): Promise<Outcome<readonly Laid[]>> {
  const found: Laid[] = [];
  for (let from = 0; ;) {
    const body = { stonesFrom: from, most: 2000 };
    const reply = await call(transport, desk.orders, { token: seat.token, body });
    if (!reply.ok) return reply;
    const { stones, more } = reply.value;
    for (const { order, day, dossier } of stones.map((one) => parseTombstone(fromBase64url(one)))) {
      if (dossier) found.push({ day, order: order && toHex(order) });
    }
    if (!more) return done(found);
    from += stones.length;
  }
}

function lineOf(dossier: Dossier, seat: Seat, stones: readonly Laid[]) {
  const fact = dossier.facts.find(({ event }) => event.type === 'DestructionRecorded');
  if (fact?.event.type !== 'DestructionRecorded') return null;
  const { event, line } = fact;
  const record = readRecord(event.paper ?? '');
  const read = readOrder(event.order);
  if (!record || !read) return null;
  const hash = toHex(orderHash(read.body));
  const stone = stones.find(({ order }) => order === hash);
  const waits = seat.orders.get(event.orderId);
  const kids = read.signatures.map(({ kid }) => toHex(kid));
  const signedBy = kids.flatMap((kid) => seat.book?.staffMember(kid) ?? []);
  const view: RegisterLine = {
    ...{ id: dossier.id, record, signedBy, on: line.on },
    state: stone ? 'DESTROYED' : waits ? 'WAITS' : 'CALLED_OFF',
    day: stone?.day ?? waits?.dueOn ?? null,
  };
  return { view, hash };
}

/** The register as this member may read it. */
export async function registerOf(transport: Transport, seat: Seat): Promise<Outcome<RegisterView>> {
  const stones = await allStones(transport, seat);
  if (!stones.ok) return stones;
  const lines: RegisterLine[] = [];
  const told = new Set<string>();
  for (const [id, { facts }] of seat.kept) {
    if (!facts.register) continue;
    const opened = await openDossier(transport, seat, id);
    if (!opened.ok) return opened;
    const line = opened.value && lineOf(opened.value, seat, stones.value);
    if (!line) continue;
    lines.push(line.view);
    told.add(line.hash);
  }
  const others = stones.value
    .filter(({ order }) => order === null || !told.has(order))
    .map(({ order, day }) => ({ day, ordered: order !== null }));
  const byDay = (a: RegisterLine, b: RegisterLine) => b.on.localeCompare(a.on);
  return done({ lines: lines.sort(byDay), others });
}
