/*
 * The second reader, of orders and of what is left of a dossier: written from the README, like the
 * rest of it, and on nothing of this project.
 */
import {
  fieldsOf,
  H,
  holds,
  itemsOf,
  KDF,
  need,
  same,
  utf8,
  value,
  words,
  type Bytes,
} from './second-reader-base.ts';

const KINDS = ['DESTROY', 'ERASE', 'FADE', 'HOLD', 'RELEASE', 'CANCEL'];
const ABOUT_ANOTHER = ['RELEASE', 'CANCEL'];
const ORDER = [8, 16, 16, null, 16, null, 10, null] as const;
const STONE = [8, 8, 32, null, null, 10] as const;

function isDay(text: string): boolean {
  const at = Date.parse(text);
  const found = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at);
  return found && new Date(at).toISOString().startsWith(text);
}

/** Whose key signs under this name; undefined for nobody's. */
type SignKeyOf = (kid: Bytes) => Bytes | undefined;

/** An order of which every signature holds, with a paper that says these words, or none. */
export function orderOf(
  bytes: Bytes,
  paper: { readonly nonce: Bytes; readonly words: string } | null,
  signKeyOf: SignKeyOf,
): {
  orgId: Bytes;
  dossierId: Bytes;
  kind: string;
  orderId: Bytes;
  about: Bytes;
  day: string;
  by: Bytes[];
  hash: Bytes;
} {
  const [body, list] = fieldsOf(bytes, null, null);
  const [suite, orgId, dossierId, name, orderId, about, on, reason] = fieldsOf(body, ...ORDER);
  const [kind, day] = [words(name), words(on)];
  need(value(suite) === 1 && KINDS.includes(kind) && isDay(day));
  need(about.length === (ABOUT_ANOTHER.includes(kind) ? 16 : 0));
  const said = paper ? KDF(paper.nonce, 'order-reason', utf8(paper.words)) : new Uint8Array(0);
  need(same(reason, said));
  const by = itemsOf(list).map((item) => {
    const [kid, signature] = fieldsOf(item, 16, 64);
    const signKey = signKeyOf(kid);
    need(signKey !== undefined && holds(signKey, signature, 'order', body));
    return kid;
  });
  need(by.length > 0 && by.every((kid, at) => by.findIndex((it) => same(it, kid)) === at));
  return { orgId, dossierId, kind, orderId, about, day, by, hash: H('order-hash', body) };
}

/** A row of stones up to the one with this hash: what each is of, and on which order. */
export function stonesOf(
  row: Bytes[],
  head: Bytes,
): { dossier: Bytes; order: Bytes; day: string }[] {
  const hashes = row.map((bytes) => H('tombstone', bytes));
  need(same(hashes.at(-1), head));
  return row.map((bytes, at) => {
    const [suite, number, previous, dossier, order, on] = fieldsOf(bytes, ...STONE);
    need(value(suite) === 1 && value(number) === at && isDay(words(on)));
    need(at === 0 || same(previous, hashes[at - 1]));
    need(dossier.length === (at === 0 ? 0 : 32));
    need(order.length === 0 || (at > 0 && order.length === 32));
    return { dossier, order, day: words(on) };
  });
}

/** What a stone calls a dossier. */
export const markOf = (dossierId: Bytes) => H('tombstone-dossier', dossierId);
