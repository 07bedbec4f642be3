import {
  encodeOrder,
  encodeSignedOrder,
  equal,
  fromBase64url,
  fromHex,
  orderReasonHash,
  parseSignedOrder,
  random,
  signOrder,
  toBase64url,
  toHex,
  verifyOrder,
  type KeyPair,
  type Order,
  type OrderKind,
} from '@gehoord/crypto';
import { orNull } from './attempt.ts';
import { today } from './day.ts';

/* Orders: what the server is told to do with a dossier, signed by those it takes. */

/** Who signs, in which organisation, about which dossier. */
interface About {
  readonly orgId: Uint8Array;
  /** Hexadecimal. */
  readonly dossierId: string;
  readonly author: Pick<KeyPair, 'kid' | 'sign'>;
}

/** What an order says besides: which other one it is about, or the paper it stands on. */
interface Words {
  /** Order id, hexadecimal. */
  readonly about?: string;
  readonly paper?: { readonly text: string; readonly nonce: Uint8Array };
}

/** @returns the order's id and its bytes with this signature, as a step carries them. */
export function newOrder(
  { orgId, dossierId, author }: About,
  kind: OrderKind,
  { about, paper }: Words = {},
): { readonly orderId: string; readonly order: string } {
  const orderId = random(16);
  const body = encodeOrder({
    ...{ orgId, dossierId: fromHex(dossierId), kind, orderId, day: today() },
    about: about === undefined ? null : fromHex(about),
    reason: paper ? orderReasonHash(paper.nonce, paper.text) : null,
  });
  const signature = signOrder(body, author.sign);
  const signed = encodeSignedOrder(body, [{ kid: author.kid, signature }]);
  return { orderId: toHex(orderId), order: toBase64url(signed) };
}

/** A signed order as it was read. */
export interface ReadOrder {
  readonly order: Order;
  readonly body: Uint8Array;
  /** Those whose signatures were given along, checked or not. */
  readonly signatures: readonly { readonly kid: Uint8Array; readonly signature: Uint8Array }[];
}

/** @returns null for anything that is not an order. */
export const readOrder = (order: string | undefined): ReadOrder | null =>
  order === undefined ? null : orNull(() => parseSignedOrder(fromBase64url(order)));

/** Put one's own signature under an order that somebody else signed. */
export function withSignature(
  { body, signatures }: ReadOrder,
  author: Pick<KeyPair, 'kid' | 'sign'>,
): string {
  const own = { kid: author.kid, signature: signOrder(body, author.sign) };
  return toBase64url(encodeSignedOrder(body, [...signatures, own]));
}

/** What an order has to be before anybody adds their name to it. */
interface Expected {
  readonly orgId: Uint8Array;
  readonly dossierId: string;
  readonly kind: OrderKind;
  readonly signKey: Uint8Array;
  /** The paper that was read, where it stands on one. */
  readonly paper?: { readonly text: string; readonly nonce: string };
}

/** Whether an order says what it is taken for, and the person who is said to have signed it did. */
export function isOrderFor(read: ReadOrder, it: Expected): boolean {
  const { order, body, signatures } = read;
  const [first] = signatures;
  const paper =
    it.paper === undefined ||
    (order.reason !== null &&
      equal(order.reason, orderReasonHash(fromHex(it.paper.nonce), it.paper.text)));
  return (
    order.kind === it.kind &&
    equal(order.orgId, it.orgId) &&
    toHex(order.dossierId) === it.dossierId &&
    paper &&
    first !== undefined &&
    verifyOrder(body, { signature: first.signature, signKey: it.signKey })
  );
}
