import { call, desk, type Transport } from '@gehoord/contract';
import {
  fromBase64url,
  sightingCover,
  toBase64url,
  toHex,
  type Sighting,
  type SightingWhat,
} from '@gehoord/crypto';
import { epochKeys, epochOf, isWritable } from '../core/compartment.ts';
import { today } from '../core/day.ts';
import { eventOf, type Dossier } from '../core/dossier.ts';
import { placeOf, sightedKind } from '../core/sightings.ts';
import type { Seat } from './memory.ts';
import { save } from './remember.ts';
import { cellName, type ByDossier, type Mark, type OwnCells } from './sighted-memory.ts';
import { inTurn } from './turns.ts';
import { readItem } from './vault.ts';

/*
 * What this member had on the screen, until it is told; the covers of the cells they filled; and how
 * far the cells of others went when they were last looked at. All of it sealed in their own vault.
 */

/** Names of the two sealed items. */
const OWN = 'sighted';
const OTHERS = 'sighted by others';

/** The part of one dossier, made where there is none. */
export function partOf<T>(all: ByDossier<T>, id: string): Map<string, T> {
  const part = all.get(id) ?? new Map<string, T>();
  all.set(id, part);
  return part;
}

type Packed<T> = readonly (readonly [string, readonly (readonly [string, T])[]])[];

/** Of dossiers this member still knows. */
const packed = <T>({ kept }: Seat, all: ByDossier<T>): Packed<T> =>
  [...all].flatMap(([id, part]) => (kept.has(id) && part.size > 0 ? [[id, [...part]]] : []));

/** What another session kept is kept as well. */
function takeIn<T>(all: ByDossier<T>, theirs: Packed<T>, both: (a: T, b: T) => T): void {
  for (const [id, part] of theirs) {
    const own = partOf(all, id);
    for (const [name, value] of part) {
      const there = own.get(name);
      own.set(name, there === undefined ? value : both(there, value));
    }
  }
}

const ownText = (seat: Seat) =>
  JSON.stringify({
    pending: packed(seat, seat.sighted.pending),
    covers: packed(seat, seat.sighted.covers),
  });
const othersText = (seat: Seat) => JSON.stringify(packed(seat, seat.sighted.marks));

const bothDays = (a: readonly Sighting[], b: readonly Sighting[]) =>
  [...a, ...b.filter(({ day }) => !a.some((one) => one.day === day))].sort((one, other) =>
    one.day.localeCompare(other.day),
  );

function takeOwn({ sighted }: Seat, text: string): void {
  const { pending, covers } = JSON.parse(text) as {
    pending: Packed<readonly Sighting[]>;
    covers: Packed<string>;
  };
  takeIn(sighted.pending, pending, bothDays);
  takeIn(sighted.covers, covers, (own) => own);
}

const takeOthers = ({ sighted }: Seat, text: string): void =>
  takeIn(sighted.marks, JSON.parse(text) as Packed<Mark>, (a, b) => (b.count > a.count ? b : a));

/** Take out of the vault what earlier sessions left there. */
export function recallSighted(seat: Seat): void {
  const [own, others] = [readItem(seat, OWN), readItem(seat, OTHERS)];
  if (own !== '') takeOwn(seat, own);
  if (others !== '') takeOthers(seat, others);
}

/** Keep for the next session what is to be told, and the covers of what was. */
export const keepOwn = (transport: Transport, seat: Seat) =>
  inTurn(seat, () =>
    save(
      transport,
      seat,
      OWN,
      () => ownText(seat),
      (it) => takeOwn(seat, it),
    ),
  );

/** Keep how far the cells of others went. */
export const keepOthers = (transport: Transport, seat: Seat) =>
  inTurn(seat, () =>
    save(
      transport,
      seat,
      OTHERS,
      () => othersText(seat),
      (it) => takeOthers(seat, it),
    ),
  );

/** Ask the server for all of this member's cells. */
export async function listCells(transport: Transport, seat: Seat): Promise<OwnCells | null> {
  const reply = await call(transport, desk.ownCells, { token: seat.token });
  if (reply.ok) seat.sighted.listed = reply.value;
  return reply.ok ? reply.value : null;
}

/** What of the report stands on the screen of whoever opens this dossier. */
function whatOf(dossier: Dossier): SightingWhat {
  if (eventOf(dossier, 'ReportReceived')) return 'REPORT';
  return dossier.state.handedOver?.extract ? 'EXTRACT' : 'NEITHER';
}

/** @returns whether there is anything to keep that was not there before. */
function add(seat: Seat, dossier: Dossier): boolean {
  const on: Sighting = { day: today(), what: whatOf(dossier) };
  const [pending, covers] = [
    partOf(seat.sighted.pending, dossier.id),
    partOf(seat.sighted.covers, dossier.id),
  ];
  let changed = false;
  for (const compartment of dossier.compartments.values()) {
    const epoch = epochOf(compartment);
    const keys = epochKeys(compartment, epoch);
    if (!keys || !isWritable(compartment) || !sightedKind(dossier, compartment)) continue;
    const name = cellName(compartment.id, epoch);
    if (!covers.has(name)) {
      const at = placeOf(compartment, epoch, seat.pairs[0].kid);
      covers.set(name, toBase64url(sightingCover(keys, at)));
      changed = true;
    }
    const days = pending.get(compartment.id) ?? [];
    if (days.at(-1)?.day === on.day) continue;
    pending.set(compartment.id, [...days, on]);
    changed = true;
  }
  return changed;
}

/** Whether the list of this member's cells is known, with all the places of a dossier in it. */
function isListed({ sighted }: Seat, { id, compartments }: Dossier): boolean {
  const listed = new Set(
    sighted.listed?.places.map(({ compartmentId, epoch }) =>
      cellName(toHex(fromBase64url(compartmentId)), epoch),
    ),
  );
  return [...partOf(sighted.pending, id).keys()].every((compartmentId) => {
    const compartment = compartments.get(compartmentId);
    return compartment && listed.has(cellName(compartmentId, epochOf(compartment)));
  });
}

/**
 * This member has the dossier on the screen today. Nobody is told now: only when all of this member's
 * cells are written can nobody see which of them say something new.
 */
export async function noteSighting(
  transport: Transport,
  seat: Seat,
  dossier: Dossier,
): Promise<void> {
  if (!add(seat, dossier)) return;
  // What cannot be kept now is told when the desk is locked, if it was not closed before.
  const kept = await keepOwn(transport, seat);
  if (kept.ok && !isListed(seat, dossier)) await listCells(transport, seat);
}
