/* The order behind a destruction and the stone it left, written from packages/crypto/README.md §19 and §20. */
import {
  dayOf,
  fieldsOf,
  H,
  hex,
  holds,
  itemsOf,
  need,
  numberOf,
  optional,
  wordOf,
  type Bytes,
} from './bytes.ts';

const KINDS = ['DESTROY', 'ERASE', 'FADE', 'HOLD', 'RELEASE', 'CANCEL'] as const;
const ORDER = [8, 16, 16, null, 16, null, 10, null] as const;

/** An order with everybody's signatures; none of them is checked yet. */
export function orderOf(bytes: Bytes) {
  const [body, list] = fieldsOf(bytes, null, null);
  const signatures = itemsOf(list).map((item) => {
    const [kid, signature] = fieldsOf(item, 16, 64);
    return { kid, isBy: (key: Bytes) => holds(key, signature, 'order', body) };
  });
  need(signatures.length > 0);
  need(new Set(signatures.map(({ kid }) => hex(kid))).size === signatures.length);
  const f = fieldsOf(body, ...ORDER);
  const [kind, about] = [wordOf(f[3], KINDS), optional(f[5], 16)];
  need(numberOf(f[0]) === 1 && (about !== null) === (kind === 'RELEASE' || kind === 'CANCEL'));
  const order = {
    orgId: f[1],
    dossierId: f[2],
    kind,
    day: dayOf(f[6]),
    reason: optional(f[7], 32),
  };
  return { ...order, hash: H('order-hash', body), signatures };
}
export type Order = ReturnType<typeof orderOf>;

/** A line of the list of what was destroyed. */
export function stoneOf(bytes: Bytes) {
  const f = fieldsOf(bytes, 8, 8, 32, null, null, 10);
  const [number, dossier, order] = [numberOf(f[1]), optional(f[3], 32), optional(f[4], 32)];
  need(numberOf(f[0]) === 1 && (dossier === null) === (number === 0));
  need(dossier !== null || order === null);
  return { number, previous: f[2], dossier, order, day: dayOf(f[5]) };
}
export type Stone = ReturnType<typeof stoneOf>;

export const dossierMark = (dossierId: Bytes): Bytes => H('tombstone-dossier', dossierId);

/** H over a line of that list, whatever it says. */
export const stoneHash = (bytes: Bytes): Bytes => H('tombstone', bytes);
