import type { SignSecret } from '../brand.ts';
import {
  concat,
  day as encodeDay,
  int,
  list,
  optional,
  Reader,
  struct,
  text,
} from '../encoding.ts';
import { must } from '../error.ts';
import { hash, kdf, random, SUITE } from '../hash.ts';
import type { Place } from '../log-entry/header.ts';
import { sign, verify } from '../sign/signature.ts';
import type { EpochKeys } from './epoch.ts';
import { unwrap, wrap } from './wrap.ts';

/*
 * On which days one member had one compartment on the screen, in a cell of fixed size that only they
 * write and only its readers open. Two boxes, one in the other: the inner one needs the keys of the
 * epoch, the outer one only a cover that the member kept. So a member can make every cell of theirs
 * look new without opening a single dossier, and nobody sees which of them say something new.
 */

/** What of a report stood on the screen: its own words, a summary of them, or neither. */
export const SIGHTING_WHAT = ['REPORT', 'EXTRACT', 'NEITHER'] as const;
export type SightingWhat = (typeof SIGHTING_WHAT)[number];

/** One day, and what was first seen on it. */
export interface Sighting {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly what: SightingWhat;
}

/** All that a cell says. Each day is a link of a chain; the newest links stand there in full. */
export interface Sightings {
  /** The first day of all; null where there was none. */
  readonly first: string | null;
  /** On how many days. */
  readonly count: number;
  /** Hash of the chain up to the days below; null where those are all. */
  readonly before: Uint8Array | null;
  /** The newest ones, oldest of them first; at most {@link MOST_SIGHTINGS}. */
  readonly days: readonly Sighting[];
}

/** Whose cell it is, and of what. */
export interface SightingPlace extends Place {
  readonly epoch: number;
  /** 16 bytes; the member's. */
  readonly kid: Uint8Array;
}

/** Days that stand in a cell in full. */
export const MOST_SIGHTINGS = 10;

/** What stands inside is padded to this. */
const INSIDE = 512;
/** Commitment, nonce and tag of one box. */
const BOX = 32 + 24 + 16;

/**
 * Fresh for every outer box: without it the commitment to the cover would be the same each time, and
 * only cells that say something have a cover.
 */
const SALT = 16;

/** Every cell has this many bytes. */
export const CELL_BYTES = SALT + INSIDE + 2 * BOX;

export const noSightings: Sightings = { first: null, count: 0, before: null, days: [] };

const link = (head: Uint8Array | null, { day, what }: Sighting) =>
  hash('sighting-chain', optional(head), encodeDay(day), text(what));

/**
 * The hash of the chain after so many days.
 * @returns null for none of them, and where those days no longer stand in full: nothing can be said.
 */
export function headAt({ count, before, days }: Sightings, number: number): Uint8Array | null {
  const from = count - days.length;
  if (number < from || number > count) return null;
  return days.slice(0, number - from).reduce(link, before);
}

/** The same with one more day. A day that is not later than the last one adds nothing. */
export function withSighting(to: Sightings, on: Sighting): Sightings {
  const last = to.days.at(-1)?.day;
  if (last !== undefined && on.day <= last) return to;
  const all = [...to.days, on];
  const left = all.slice(0, -MOST_SIGHTINGS);
  return {
    ...{ first: to.first ?? on.day, count: to.count + 1 },
    before: left.reduce(link, to.before),
    days: all.slice(-MOST_SIGHTINGS),
  };
}

const fieldsOf = (at: SightingPlace) => [
  ...[at.orgId, at.dossierId, at.compartmentId],
  ...[int(at.epoch), at.kid],
];

const keyOf = ({ dek, share }: EpochKeys) => concat([dek, share]);

/** KDF(DEK ‖ S, "sighting-cover", place): 32 bytes that open the outer box and nothing in it. */
export function sightingCover(keys: EpochKeys, at: SightingPlace): Uint8Array {
  return kdf(keyOf(keys), 'sighting-cover', ...fieldsOf(at));
}

function encode({ first, count, before, days }: Sightings): Uint8Array {
  return struct(
    int(SUITE),
    first === null ? optional(null) : encodeDay(first),
    int(count),
    optional(before),
    list(days.map(({ day, what }) => struct(encodeDay(day), text(what)))),
  );
}

function readSighting(field: Uint8Array): Sighting {
  const reader = new Reader(field);
  const it = { day: reader.day(), what: reader.word(SIGHTING_WHAT) };
  reader.end();
  return it;
}

/** Whether the days follow on each other, and there are as many as there should be. */
function isWhole({ first, count, before, days }: Sightings): boolean {
  const inOrder = days.every(({ day }, at) => at === 0 || day > (days[at - 1]?.day ?? ''));
  const [oldest] = days;
  if (count > MOST_SIGHTINGS)
    return (
      inOrder &&
      before !== null &&
      days.length === MOST_SIGHTINGS &&
      first !== null &&
      first < (oldest?.day ?? '')
    );
  return inOrder && before === null && days.length === count && first === (oldest?.day ?? null);
}

function decode(body: Uint8Array): Sightings {
  const reader = new Reader(body);
  must(reader.int() === SUITE);
  // An absent day is an empty field.
  const first = reader.bytes();
  const it = {
    first: first.length === 0 ? null : new Reader(struct(first)).day(),
    ...{ count: reader.int(), before: reader.optional(32), days: reader.list(readSighting) },
  };
  reader.end();
  must(isWhole(it));
  return it;
}

/** The structure, then zeros. */
function filled(bytes: Uint8Array): Uint8Array {
  must(bytes.length + 4 <= INSIDE);
  const out = new Uint8Array(INSIDE);
  new DataView(out.buffer).setUint32(0, bytes.length);
  out.set(bytes, 4);
  return out;
}

function unfilled(padded: Uint8Array): Uint8Array {
  must(padded.length === INSIDE);
  const length = new DataView(padded.buffer, padded.byteOffset, 4).getUint32(0);
  must(length + 4 <= INSIDE);
  must(padded.subarray(4 + length).every((byte) => byte === 0));
  return padded.subarray(4, 4 + length);
}

function covered(inner: Uint8Array, at: SightingPlace, cover: Uint8Array): Uint8Array {
  const salt = random(SALT);
  return concat([salt, wrap(cover, 'sighting-outer', [...fieldsOf(at), salt], inner)]);
}

function uncovered(cell: Uint8Array, at: SightingPlace, cover: Uint8Array): Uint8Array {
  must(cell.length === CELL_BYTES);
  const place = [...fieldsOf(at), cell.subarray(0, SALT)];
  return unwrap(cover, 'sighting-outer', place, cell.subarray(SALT));
}

/** Seal what a member saw of a compartment. @returns {@link CELL_BYTES} bytes. */
export function sealCell(
  sightings: Sightings,
  at: SightingPlace,
  keys: EpochKeys,
  secret: SignSecret,
): Uint8Array {
  const [place, body] = [fieldsOf(at), encode(sightings)];
  const signed = struct(body, sign(secret, 'sighting', ...place, body));
  return covered(
    wrap(keyOf(keys), 'sighting-inner', place, filled(signed)),
    at,
    sightingCover(keys, at),
  );
}

/**
 * Open a cell.
 * @param signKey of the member whose cell it is.
 * @throws {CryptoError} unless it is theirs, of this compartment and epoch, and nothing was changed.
 */
export function openCell(
  cell: Uint8Array,
  at: SightingPlace,
  keys: EpochKeys,
  signKey: Uint8Array,
): Sightings {
  const place = fieldsOf(at);
  const inner = uncovered(cell, at, sightingCover(keys, at));
  const reader = new Reader(unfilled(unwrap(keyOf(keys), 'sighting-inner', place, inner)));
  const [body, signature] = [reader.bytes(), reader.bytes(64)];
  reader.end();
  must(verify(signKey, signature, 'sighting', ...place, body));
  return decode(body);
}

/**
 * The same cell in other bytes, for who has its cover: nobody sees whether anything was added.
 * @throws {CryptoError} where it is not the cell of this cover.
 */
export function coverAnew(cell: Uint8Array, at: SightingPlace, cover: Uint8Array): Uint8Array {
  return covered(uncovered(cell, at, cover), at, cover);
}

/** A cell that says nothing. Without the keys it looks like any other. */
export const blankCell = (): Uint8Array => random(CELL_BYTES);
