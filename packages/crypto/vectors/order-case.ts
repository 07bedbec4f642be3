import {
  dossierMark,
  encodeOrder,
  encodeSignedOrder,
  encodeTombstone,
  orderHash,
  orderReasonHash,
  signOrder,
  toBase64url as b64,
  tombstoneHash,
  type KeyPair,
  type Order,
} from '../src/index.ts';
import { bram, bytesOf, lotte, orgId } from './people.ts';
import { place } from './report-case.ts';

/* Bram and Lotte have the dossier of the case destroyed; another one reached its last day. */

export const REASON_NONCE = bytesOf('nonce of the reason');
export const REASON = 'Er is niets van gebleken. Café?';

/** An order that names no other. */
export const destroy: Order = {
  ...{ orgId, dossierId: place.dossierId, kind: 'DESTROY', orderId: bytesOf('order', 16) },
  ...{ about: null, day: '2026-06-01', reason: orderReasonHash(REASON_NONCE, REASON) },
};
/** One that takes it back, without a paper. */
export const cancel: Order = {
  ...{ ...destroy, kind: 'CANCEL', orderId: bytesOf('order that takes it back', 16) },
  ...{ about: destroy.orderId, day: '2026-06-03', reason: null },
};

/** An order and the signatures of these people, as it is kept. */
export function signedBy(body: Uint8Array, ...people: readonly KeyPair[]): Uint8Array {
  return encodeSignedOrder(
    body,
    people.map(({ kid, sign }) => ({ kid, signature: signOrder(body, sign) })),
  );
}

export const destroyBody = encodeOrder(destroy);
export const signedDestroy = signedBy(destroyBody, bram, lotte);

/** A row of three: the first stone, the dossier they had destroyed, one whose time was over. */
export function rowOf(
  dossierIds: readonly [Uint8Array, Uint8Array],
  order: Uint8Array,
): readonly [Uint8Array, Uint8Array, Uint8Array] {
  const first = encodeTombstone({
    ...{ number: 0, previous: bytesOf('a row of stones'), dossier: null, order: null },
    day: '2026-01-01',
  });
  const ordered = encodeTombstone({
    ...{ number: 1, previous: tombstoneHash(first), dossier: dossierMark(dossierIds[0]) },
    ...{ order: orderHash(order), day: '2026-06-08' },
  });
  const over = encodeTombstone({
    ...{ number: 2, previous: tombstoneHash(ordered), dossier: dossierMark(dossierIds[1]) },
    ...{ order: null, day: '2028-09-01' },
  });
  return [first, ordered, over];
}

export const row = rowOf([place.dossierId, bytesOf('a dossier of long ago', 16)], destroyBody);

/**
 * What stands in frozen.json: Bram and Lotte order it, Lotte takes it back; and a row as it would be
 * if she had not.
 */
export function frozenOrders(dossierId: Uint8Array) {
  const [nonce, words] = [bytesOf('nonce of the frozen order'), 'Het bleek niet waar. Café?'];
  const order: Order = {
    ...{ orgId, dossierId, kind: 'DESTROY', orderId: bytesOf('frozen order', 16), about: null },
    ...{ day: '2026-06-01', reason: orderReasonHash(nonce, words) },
  };
  const back: Order = {
    ...{ orgId, dossierId, kind: 'CANCEL', orderId: bytesOf('frozen order, taken back', 16) },
    ...{ about: order.orderId, day: '2026-06-03', reason: null },
  };
  const [body, backBody] = [encodeOrder(order), encodeOrder(back)];
  const other = bytesOf('another dossier', 16);
  const stones = rowOf([dossierId, other], body);
  return {
    order: {
      ...{ bytes: b64(signedBy(body, bram, lotte)), hash: b64(orderHash(body)) },
      ...{ orderId: b64(order.orderId), nonce: b64(nonce), words },
      cancelled: { bytes: b64(signedBy(backBody, lotte)), hash: b64(orderHash(backBody)) },
    },
    tombstones: {
      ...{ row: stones.map(b64), head: b64(tombstoneHash(stones[2])), other: b64(other) },
    },
  };
}
