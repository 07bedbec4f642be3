/*
 * The second reader, of who had what on the screen: written from the README, like the rest of it, and
 * on nothing of this project.
 */
import {
  fieldsOf,
  H,
  holds,
  itemsOf,
  KDF,
  need,
  same,
  u64,
  unwrap,
  utf8,
  value,
  words,
  type Bytes,
} from './second-reader-base.ts';

const SEEN = ['REPORT', 'EXTRACT', 'NEITHER'];

/** Where a cell stands, and whose it is. */
export interface CellPlace {
  readonly orgId: Bytes;
  readonly dossierId: Bytes;
  readonly compartmentId: Bytes;
  readonly epoch: number;
  readonly kid: Bytes;
}

/** The days of a cell, how many there were in all, and the hash of their chain. */
export function cellOf(
  cell: Bytes,
  at: CellPlace,
  keys: { readonly dek: Bytes; readonly share: Bytes },
  signKey: Bytes,
): { first: string; count: number; days: { day: string; what: string }[]; head: Bytes } {
  need(cell.length === 672);
  const key = Uint8Array.of(...keys.dek, ...keys.share);
  const place = [at.orgId, at.dossierId, at.compartmentId, u64(at.epoch), at.kid];
  const cover = KDF(key, 'sighting-cover', ...place);
  const salt = cell.slice(0, 16);
  const inner = unwrap(cover, 'sighting-outer', [...place, salt], cell.slice(16));
  const inside = unwrap(key, 'sighting-inner', place, inner);
  const length = value(inside.slice(0, 4));
  need(inside.length === 512 && length + 4 <= 512);
  need(inside.slice(4 + length).every((byte) => byte === 0));
  const [body, signature] = fieldsOf(inside.slice(4, 4 + length), null, 64);
  need(holds(signKey, signature, 'sighting', ...place, body));
  const [suite, first, number, before, list] = fieldsOf(body, 8, null, 8, null, null);
  const days = itemsOf(list).map((item) => {
    const [day, what] = fieldsOf(item, 10, null);
    need(SEEN.includes(words(what)));
    return { day: words(day), what: words(what) };
  });
  const count = value(number);
  need(value(suite) === 1 && days.length === Math.min(count, 10));
  need(before.length === (count > 10 ? 32 : 0));
  need(days.every(({ day }, at) => at === 0 || day > (days[at - 1]?.day ?? '')));
  need(count > 10 ? words(first) < (days[0]?.day ?? '') : same(first, utf8(days[0]?.day ?? '')));
  const head = days.reduce(
    (last, { day, what }) => H('sighting-chain', last, utf8(day), utf8(what)),
    before,
  );
  return { first: words(first), count, days, head };
}
