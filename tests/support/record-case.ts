import {
  dossierIdOf,
  dossierMark,
  encodeOrder,
  encodeSignedOrder,
  encodeTombstone,
  orderHash,
  orderReasonHash,
  signOrder,
  toBase64url as b64,
  tombstoneHash,
  type Export,
  type KeyPair,
  type Order,
} from '@gehoord/crypto';
import { bram, bytesOf, noor, orgId, root, teun } from '../../packages/crypto/vectors/people.ts';
import { directoryPart, first, sealedLines, second, type Part } from './bundle-case.ts';

/*
 * The record of a destruction, made by hand: Bram ordered it and Noor signed as the second person; two
 * dossiers were destroyed before. Lotte left before the file was made.
 */

export const RECORD_LINE = '{"format":"gehoord-record","version":1}';

export const WORDS = [
  'rule: T16',
  'number: 2026-7KQ4',
  'month: 2026-02',
  'finding: UNFOUNDED',
  'kinds: casefile 1, person 2',
  'ordered: 2026-03-01',
].join('\n');
export const NONCE = bytesOf('nonce of the record');
export const goneId = dossierIdOf(noor.keys.signKey, bytesOf('nonce of what is gone', 16));

/** The order; everything can be set otherwise. */
export const orderBody = (more: Partial<Order> = {}): Uint8Array =>
  encodeOrder({
    ...{ orgId, dossierId: goneId, kind: 'DESTROY', orderId: bytesOf('order', 16), about: null },
    ...{ day: '2026-03-01', reason: orderReasonHash(NONCE, WORDS), ...more },
  });

/** An order under which these people put their names. */
export const signedOrder = (by: readonly KeyPair[], body = orderBody(), over = body): string =>
  b64(
    encodeSignedOrder(
      body,
      by.map((pair) => ({ kid: pair.kid, signature: signOrder(over, pair.sign) })),
    ),
  );

/** Stones in a row; the last one is this dossier's unless told. */
export function stonesOf(
  last: { readonly order: Uint8Array | null; readonly dossier: Uint8Array } = {
    order: orderHash(orderBody()),
    dossier: dossierMark(goneId),
  },
): Uint8Array[] {
  const day = (number: number) => `2026-03-1${number}`;
  const stones = [
    encodeTombstone({
      ...{ number: 0, previous: bytesOf('row'), dossier: null, order: null, day: day(0) },
    }),
  ];
  const others = ['one', 'two'].map((name) => ({
    order: bytesOf(`order of ${name}`),
    dossier: bytesOf(`mark of ${name}`),
  }));
  for (const it of [...others, last]) {
    const number = stones.length;
    const previous = tombstoneHash(stones.at(-1) ?? new Uint8Array(0));
    stones.push(encodeTombstone({ number, previous, ...it, day: day(number) }));
  }
  return stones;
}

export const stoneParts = (stones: readonly Uint8Array[]): Part[] =>
  stones.map((stone, at) => ({ part: `stone ${at + 1}`, stone: b64(stone) }));

/** All parts in their order; the record's line and the stones can be others. */
export const recordParts = (
  more: { readonly order?: string; readonly nonce?: string; readonly words?: string } = {},
  stones = stonesOf(),
): Part[] => [
  {
    ...{ part: 'organisation', orgId: b64(orgId), name: 'Stichting Samenop' },
    root: b64(root.publicKey),
  },
  directoryPart(1, first, [noor, teun]),
  directoryPart(2, second, [bram]),
  {
    ...{ part: 'record', order: signedOrder([bram, noor]) },
    ...{ nonce: b64(NONCE), words: WORDS, ...more },
  },
  ...stoneParts(stones),
];

/** The file as Bram keeps it. */
export function sealedRecord(
  all: readonly Part[] = recordParts(),
  by: KeyPair = bram,
  more: Partial<Export> = {},
): Uint8Array {
  const lines = all.map((part) => ({ name: part.part, text: JSON.stringify(part) }));
  const scope = { scope: 'RECORD' as const, dossierId: goneId };
  return sealedLines(lines, by, { ...scope, ...more }, RECORD_LINE);
}
