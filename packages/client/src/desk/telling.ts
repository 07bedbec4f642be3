import { call, desk, MOST_CELLS, type Transport } from '@gehoord/contract';
import {
  blankCell,
  coverAnew,
  fromBase64url,
  noSightings,
  openCell,
  sealCell,
  toBase64url,
  toHex,
  withSighting,
  type Sighting,
} from '@gehoord/crypto';
import { orNull } from '../core/attempt.ts';
import { epochKeys, epochOf, isWritable } from '../core/compartment.ts';
import { placeOf } from '../core/sightings.ts';
import type { Seat } from './memory.ts';
import { openDossier } from './reading.ts';
import { cellName, type OwnCells } from './sighted-memory.ts';
import { keepOwn, listCells } from './sighted.ts';

/*
 * Telling who had what on the screen. Every cell of this member is written, each in other bytes than
 * before: those that say something new, those that say what they said, and those that say nothing.
 * The server sees that this member told something, and not of which dossier.
 */

type OwnPlace = OwnCells['places'][number];

/** A cell that says these days as well; null where this member cannot fill it now. */
function filled(seat: Seat, place: OwnPlace, days: readonly Sighting[]): Uint8Array | null {
  const dossier = seat.opened.get(toHex(fromBase64url(place.dossierId)))?.dossier;
  const compartment = dossier?.compartments.get(toHex(fromBase64url(place.compartmentId)));
  if (!compartment || !isWritable(compartment) || epochOf(compartment) !== place.epoch) return null;
  const keys = epochKeys(compartment, place.epoch);
  if (!keys) return null;
  const [pair] = seat.pairs;
  const at = placeOf(compartment, place.epoch, pair.kid);
  const there =
    place.cell === null
      ? null
      : orNull(() => openCell(fromBase64url(place.cell ?? ''), at, keys, pair.keys.signKey));
  return sealCell(days.reduce(withSighting, there ?? noSightings), at, keys, pair.sign);
}

/** The same cell in other bytes. One that does not open under its cover says nothing any more. */
function coveredAnew(seat: Seat, place: OwnPlace): Uint8Array {
  const [dossierId, compartmentId] = [
    fromBase64url(place.dossierId),
    fromBase64url(place.compartmentId),
  ];
  const name = cellName(toHex(compartmentId), place.epoch);
  const cover = seat.sighted.covers.get(toHex(dossierId))?.get(name);
  if (cover === undefined || place.cell === null) return blankCell();
  const { orgId } = seat.account;
  const at = { orgId, dossierId, compartmentId, epoch: place.epoch, kid: seat.pairs[0].kid };
  const cell = fromBase64url(place.cell);
  return orNull(() => coverAnew(cell, at, fromBase64url(cover))) ?? blankCell();
}

function cellOf(seat: Seat, place: OwnPlace) {
  const days = seat.sighted.pending
    .get(toHex(fromBase64url(place.dossierId)))
    ?.get(toHex(fromBase64url(place.compartmentId)));
  const { compartmentId, epoch } = place;
  const cell = (days && filled(seat, place, days)) ?? coveredAnew(seat, place);
  return { compartmentId, epoch, cell: toBase64url(cell) };
}

/** All cells of this member, as requests that can be sent without any key. */
function requestsOf(seat: Seat, { number, places }: OwnCells) {
  const cells = places.map((place) => cellOf(seat, place));
  return Array.from({ length: Math.ceil(cells.length / MOST_CELLS) }, (_, at) => ({
    number: number + 1,
    cells: cells.slice(at * MOST_CELLS, (at + 1) * MOST_CELLS),
  }));
}

async function send(
  transport: Transport,
  token: string,
  requests: ReturnType<typeof requestsOf>,
): Promise<'DONE' | 'STALE' | 'FAILED'> {
  for (const body of requests) {
    const reply = await call(transport, desk.writeCells, { token, body });
    if (reply.ok) continue;
    // Somebody was let in or shut out, or a dossier is gone, since the list was made.
    return ['STALE_HEAD', 'NOT_ALLOWED'].includes(reply.problem) ? 'STALE' : 'FAILED';
  }
  return 'DONE';
}

async function tryToTell(transport: Transport, seat: Seat): Promise<'DONE' | 'STALE' | 'FAILED'> {
  const listed = await listCells(transport, seat);
  if (listed === null || seat.left) return 'FAILED';
  // What is listed is about to be replaced.
  seat.sighted.listed = null;
  return send(transport, seat.token, requestsOf(seat, listed));
}

/**
 * Tell what earlier sessions of this member could not, once in a session. Call after a pull. Where it
 * fails nothing is lost: it stays in the vault.
 */
export async function tellWhatWasLeft(transport: Transport, seat: Seat): Promise<void> {
  const { sighted } = seat;
  if (sighted.told) return;
  sighted.told = true;
  const ids = [...sighted.pending.keys()].filter((id) => seat.kept.has(id));
  if (ids.length === 0) return;
  for (const id of ids) await openDossier(transport, seat, id);
  let told = await tryToTell(transport, seat);
  if (told === 'STALE') told = await tryToTell(transport, seat);
  if (told !== 'DONE' || seat.left) return;
  for (const id of ids) sighted.pending.delete(id);
  await keepOwn(transport, seat);
}

/**
 * Get ready to tell what was opened in this session, with the keys that are forgotten next.
 * @returns what sends it, without any key; whatever fails is told in the next session.
 */
export function lastWords(transport: Transport, seat: Seat): () => Promise<void> {
  const { listed, pending } = seat.sighted;
  const requests = listed && pending.size > 0 ? requestsOf(seat, listed) : [];
  return async () => {
    await send(transport, seat.token, requests);
  };
}
