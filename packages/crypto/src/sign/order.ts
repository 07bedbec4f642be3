import type { SignSecret } from '../brand.ts';
import { day, int, list, optional, Reader, struct, text, toHex } from '../encoding.ts';
import { must } from '../error.ts';
import { hash, kdf, SUITE } from '../hash.ts';
import { KID } from '../keys/public-keys.ts';
import { sign, verify } from './signature.ts';

/**
 * What the server is told to do with a dossier. `DESTROY` takes two members. `ERASE` takes who
 * reported and whoever holds the report. `FADE` is for a report that stayed confidential and in which
 * nobody said anything any more. `HOLD` and `RELEASE` stop and allow all of it; `CANCEL` takes an
 * order back that waits.
 */
export const ORDER_KINDS = ['DESTROY', 'ERASE', 'FADE', 'HOLD', 'RELEASE', 'CANCEL'] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

/** The only plaintext a server acts on. It says nothing of why. */
export interface Order {
  readonly orgId: Uint8Array;
  readonly dossierId: Uint8Array;
  readonly kind: OrderKind;
  /** 16 random bytes: the same words signed twice are one order. */
  readonly orderId: Uint8Array;
  /** The order that is released or cancelled; null for the others. */
  readonly about: Uint8Array | null;
  /** The day on which it was first signed, as who signed it says. */
  readonly day: string;
  /** Keyed hash of the paper that says why; null where there is none. See {@link orderReasonHash}. */
  readonly reason: Uint8Array | null;
}

export interface OrderSignature {
  readonly kid: Uint8Array;
  readonly signature: Uint8Array;
}

/** Keyed hash of the words behind an order; the nonce (32 B) is kept sealed beside them. */
export function orderReasonHash(nonce: Uint8Array, words: string): Uint8Array {
  return kdf(nonce, 'order-reason', text(words));
}

/** An order as it is signed by everybody it takes. */
export function encodeOrder(it: Order): Uint8Array {
  return struct(
    int(SUITE),
    it.orgId,
    it.dossierId,
    text(it.kind),
    it.orderId,
    optional(it.about),
    day(it.day),
    optional(it.reason),
  );
}

/** @throws {CryptoError} for anything that is not an order. */
export function parseOrder(body: Uint8Array): Order {
  const reader = new Reader(body);
  must(reader.int() === SUITE);
  const it = {
    ...{ orgId: reader.bytes(16), dossierId: reader.bytes(16), kind: reader.word(ORDER_KINDS) },
    ...{ orderId: reader.bytes(16), about: reader.optional(16) },
    ...{ day: reader.day(), reason: reader.optional(32) },
  };
  reader.end();
  must((it.about !== null) === (it.kind === 'RELEASE' || it.kind === 'CANCEL'));
  return it;
}

/** H over an order's bytes: what a tombstone remembers of it. 32 bytes. */
export function orderHash(body: Uint8Array): Uint8Array {
  return hash('order-hash', body);
}

export function signOrder(body: Uint8Array, secret: SignSecret): Uint8Array {
  return sign(secret, 'order', body);
}

export function verifyOrder(
  body: Uint8Array,
  it: { readonly signature: Uint8Array; readonly signKey: Uint8Array },
): boolean {
  return verify(it.signKey, it.signature, 'order', body);
}

/** An order and who signed it, in one byte string, as it is kept and handed on. */
export function encodeSignedOrder(
  body: Uint8Array,
  signatures: readonly OrderSignature[],
): Uint8Array {
  return struct(body, list(signatures.map((it) => struct(it.kid, it.signature))));
}

function parseSignature(field: Uint8Array): OrderSignature {
  const reader = new Reader(field);
  const it = { kid: reader.bytes(KID), signature: reader.bytes(64) };
  reader.end();
  return it;
}

/**
 * Take a signed order apart. No signature is checked yet: whose keys these are, the caller knows.
 * @throws {CryptoError} for anything else, and where nobody signed or one kid signed twice.
 */
export function parseSignedOrder(bytes: Uint8Array): {
  readonly order: Order;
  readonly body: Uint8Array;
  readonly signatures: readonly OrderSignature[];
} {
  const reader = new Reader(bytes);
  const [body, signatures] = [reader.bytes(), reader.list(parseSignature)];
  reader.end();
  const kids = new Set(signatures.map((it) => toHex(it.kid)));
  must(kids.size > 0 && kids.size === signatures.length);
  return { order: parseOrder(body), body, signatures };
}
