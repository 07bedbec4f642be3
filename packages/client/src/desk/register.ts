import { call, desk, type Transport } from '@gehoord/contract';
import {
  dossierIdOf,
  fingerprint,
  fromBase64url,
  fromHex,
  orderHash,
  parseTombstone,
  random,
  toBase64url,
  toHex,
} from '@gehoord/crypto';
import { decidersIn, isConflictedIn, type EventOf, type StaffMember } from '@gehoord/protocol';
import { today } from '../core/day.ts';
import type { Dossier } from '../core/dossier.ts';
import { readOrder } from '../core/orders.ts';
import { members } from '../core/recipients.ts';
import { readRecord, type DestructionRecord } from '../core/record.ts';
import { genesis } from '../core/write.ts';
import { buildRecord } from '../evidence/build-record.ts';
import { checkBundle } from '../evidence/check.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Desktop } from './act.ts';
import type { Seat, Writing } from './memory.ts';
import { loadOrganisation } from './organisation.ts';
import { openDossier } from './reading.ts';
import { ownKid } from './sign-in.ts';
import type { ExportedFile } from './types.ts';

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
  /** Who signed, each with the fingerprint of their key: six groups of five digits. */
  readonly signedBy: readonly (StaffMember & { readonly fingerprint: readonly string[] })[];
  /** Fingerprint of the order. */
  readonly mark: readonly string[];
  /** Day on which the second person signed. */
  readonly on: string;
  /** It waits for its day, is destroyed, or was called off. */
  readonly state: 'WAITS' | 'DESTROYED' | 'CALLED_OFF';
  readonly day: string | null;
  /** Whether this member signed it and it is done: then they can keep the record as a file. */
  readonly mayKeep: boolean;
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
  /** The list up to here, as it lies at the server. */
  readonly row: readonly Uint8Array[];
}

async function allStones(transport: Transport, seat: Seat): Promise<Outcome<readonly Laid[]>> {
  const all: Uint8Array[] = [];
  for (;;) {
    const body = { stonesFrom: all.length, most: 2000 };
    const reply = await call(transport, desk.orders, { token: seat.token, body });
    if (!reply.ok) return reply;
    all.push(...reply.value.stones.map(fromBase64url));
    if (!reply.value.more) break;
  }
  return done(
    all.flatMap((bytes, at) => {
      const { dossier, order, day } = parseTombstone(bytes);
      return dossier ? [{ day, order: order && toHex(order), row: all.slice(0, at + 1) }] : [];
    }),
  );
}

/** What a line of the register says, and whom it was signed by; null where it is none. */
function recordedIn(dossier: Dossier, seat: Seat) {
  const fact = dossier.facts.find(({ event }) => event.type === 'DestructionRecorded');
  if (fact?.event.type !== 'DestructionRecorded') return null;
  const { event, line } = fact;
  const record = readRecord(event.paper ?? '');
  const read = readOrder(event.order);
  if (!record || !read) return null;
  const kids = read.signatures.map(({ kid }) => kid);
  const signedBy = kids.flatMap((kid) => {
    const member = seat.book?.staffMember(toHex(kid));
    return member ? [{ ...member, fingerprint: fingerprint(kid) }] : [];
  });
  return { event, read, record, signedBy, on: line.on, hash: toHex(orderHash(read.body)) };
}

function lineOf(dossier: Dossier, seat: Seat, stones: readonly Laid[]) {
  const found = recordedIn(dossier, seat);
  if (found === null) return null;
  const { event, read, record, signedBy, on, hash } = found;
  const stone = stones.find(({ order }) => order === hash);
  const waits = seat.orders.get(event.orderId);
  const own = read.signatures.some(({ kid }) => toHex(kid) === ownKid(seat));
  const view: RegisterLine = {
    ...{ id: dossier.id, record, signedBy, on },
    mark: fingerprint(fromHex(hash)),
    state: stone ? 'DESTROYED' : waits ? 'WAITS' : 'CALLED_OFF',
    day: stone?.day ?? waits?.dueOn ?? null,
    mayKeep: own && stone !== undefined,
  };
  return { view, hash };
}

/**
 * Keep the record of a destruction as a file that anybody can check, for who signed it. It is checked
 * before it is given away, against the ROOT this member knows.
 */
export async function keepRecord(
  transport: Transport,
  seat: Seat,
  id: string,
): Promise<Outcome<ExportedFile>> {
  const loaded = await loadOrganisation(transport);
  if (!loaded.ok) return loaded;
  const stones = await allStones(transport, seat);
  if (!stones.ok) return stones;
  const opened = await openDossier(transport, seat, id);
  if (!opened.ok) return opened;
  const { book } = seat;
  const found = opened.value && recordedIn(opened.value, seat);
  const line = opened.value && lineOf(opened.value, seat, stones.value);
  const stone = stones.value.find(({ order }) => order === found?.hash);
  if (!found || !line?.view.mayKeep || !stone || !book) return refused('NOTHING_TO_DO');
  const { order = '', paper = '', nonce = '' } = found.event;
  const on = today();
  const making = { book, by: seat.pairs[0], on, organisation: loaded.value.organisation.name };
  const said = { order: found.read, signed: order, words: paper, nonce, stones: stone.row };
  const bytes = buildRecord({ ...making, ...said });
  if (bytes === null) return refused('NOTHING_TO_DO');
  const checked = checkBundle(bytes, { root: fingerprint(book.rootKey).join('') });
  return done({ name: `proces-verbaal-${on}.gehoord`, bytes, checked });
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
