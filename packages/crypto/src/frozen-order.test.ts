import { describe, expect, it } from 'vitest';
import frozen from '../vectors/frozen.json' with { type: 'json' };
import {
  dossierMark,
  equal,
  fromBase64url as bytes,
  isRow,
  orderHash,
  orderReasonHash,
  parseDirectory,
  parseSignedOrder,
  parseTombstone,
  toBase64url as b64,
  tombstoneHash,
  verifyOrder,
} from './index.ts';

/* More of the frozen file (frozen.test.ts): what the server was told, and what is left. */

const orgId = bytes(frozen.orgId);
const directory = parseDirectory(bytes(frozen.directory.first));

describe('a frozen order', () => {
  const { order } = frozen;
  const { cancelled } = order;
  const dossierId = bytes(frozen.dossier.dossierId);
  const signersOf = (signed: Uint8Array) => {
    const { body, signatures } = parseSignedOrder(signed);
    return signatures.map(({ kid, signature }) => {
      const member = directory.members.find((it) => equal(it.kid, kid));
      return verifyOrder(body, { signature, signKey: member?.signKey ?? orgId }) && member?.name;
    });
  };

  it('to destroy a dossier, signed by two, with a paper that says why', () => {
    const read = parseSignedOrder(bytes(order.bytes));
    expect(read.order).toEqual({
      ...{ orgId, dossierId, kind: 'DESTROY', orderId: bytes(order.orderId), about: null },
      ...{ day: '2026-06-01', reason: orderReasonHash(bytes(order.nonce), order.words) },
    });
    expect(b64(orderHash(read.body))).toBe(order.hash);
    expect(signersOf(bytes(order.bytes))).toEqual(['Bram Bestuur', 'Lotte Leiding']);
  });

  it('that takes it back, signed by one, without a paper', () => {
    const read = parseSignedOrder(bytes(cancelled.bytes));
    expect(read.order).toMatchObject({ kind: 'CANCEL', dossierId, reason: null });
    expect(read.order.about).toEqual(bytes(order.orderId));
    expect(b64(orderHash(read.body))).toBe(cancelled.hash);
    expect(signersOf(bytes(cancelled.bytes))).toEqual(['Lotte Leiding']);
  });
});

describe('a frozen row of tombstones', () => {
  const { row, head, other } = frozen.tombstones;
  const stones = row.map(bytes);

  it('stands in one row', () => {
    expect(isRow(stones)).toBe(true);
    expect(b64(tombstoneHash(stones.at(-1) ?? orgId))).toBe(head);
  });

  it('tells of two dossiers, one of them destroyed on the order', () => {
    expect(stones.map(parseTombstone)).toMatchObject([
      { number: 0, dossier: null, order: null, day: '2026-01-01' },
      {
        ...{ number: 1, dossier: dossierMark(bytes(frozen.dossier.dossierId)) },
        ...{ order: bytes(frozen.order.hash), day: '2026-06-08' },
      },
      { number: 2, dossier: dossierMark(bytes(other)), order: null, day: '2028-09-01' },
    ]);
  });
});
