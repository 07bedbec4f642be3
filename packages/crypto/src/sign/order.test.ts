import { describe, expect, it } from 'vitest';
import {
  cancel,
  destroy,
  destroyBody as body,
  REASON,
  REASON_NONCE,
  signedBy,
  signedDestroy,
} from '../../vectors/order-case.ts';
import { amira, bram, bytesOf, iris, lotte, noor, otherOrgId } from '../../vectors/people.ts';
import { refused, unnoticed, wrongLengths } from '../../vectors/tamper.ts';
import { concat, int, list, struct, text } from '../encoding.ts';
import { CryptoError } from '../error.ts';
import { LABELS } from '../labels.ts';
import {
  encodeOrder,
  encodeSignedOrder,
  ORDER_KINDS,
  orderHash,
  orderReasonHash,
  parseOrder,
  parseSignedOrder,
  signOrder,
  verifyOrder,
  type Order,
} from './order.ts';
import { sign, verify } from './signature.ts';

const signature = signOrder(body, bram.sign);
const { signKey } = bram.keys;
const orderOf = (more: Partial<Order>): Order => ({ ...destroy, ...more });
const other = bytesOf('the order it is about', 16);
const namesAnother = (kind: string) => kind === 'RELEASE' || kind === 'CANCEL';

describe('an order', () => {
  it.each(ORDER_KINDS)('comes back as it was written: %s', (kind) => {
    for (const reason of [destroy.reason, null]) {
      const it = orderOf({ kind, reason, about: namesAnother(kind) ? other : null });
      expect(parseOrder(encodeOrder(it))).toEqual(it);
    }
  });

  it.each(ORDER_KINDS)('names another order where it is about one, and only there: %s', (kind) => {
    const wrong = orderOf({ kind, about: namesAnother(kind) ? null : other });
    expect(refused(() => parseOrder(encodeOrder(wrong)))).toBe(true);
  });

  it('is signed by one key over its very bytes', () => {
    const holds = (more: object) => verifyOrder(body, { signature, signKey, ...more });
    expect(holds({})).toBe(true);
    expect(unnoticed(body, (it) => verifyOrder(it, { signature, signKey }))).toEqual([]);
    expect(unnoticed(signature, (it) => holds({ signature: it }))).toEqual([]);
    expect(unnoticed(signKey, (it) => holds({ signKey: it }))).toEqual([]);
    for (const it of wrongLengths(body)) {
      expect(verifyOrder(it, { signature, signKey })).toBe(false);
    }
    for (const it of wrongLengths(signature)) expect(holds({ signature: it })).toBe(false);
    for (const it of wrongLengths(signKey)) expect(holds({ signKey: it })).toBe(false);
    expect(holds({ signKey: iris.keys.signKey })).toBe(false);
  });

  it('is no signature for anything else, and nothing else is one for it', () => {
    for (const label of LABELS) {
      const is = label === 'order';
      expect(verify(signKey, signature, label, body)).toBe(is);
      const made = sign(bram.sign, label, body);
      expect(verifyOrder(body, { signature: made, signKey })).toBe(is);
    }
  });

  it.each(['orgId', 'dossierId', 'orderId', 'about', 'reason'] as const)(
    'has no %s of another length',
    (field) => {
      const whole = field === 'about' ? cancel : destroy;
      expect(parseOrder(encodeOrder(whole))).toEqual(whole);
      const wrong = wrongLengths(whole[field] ?? other);
      // No reason at all is a reason that is absent.
      for (const bytes of field === 'reason' ? wrong.slice(1) : wrong) {
        const given = encodeOrder({ ...whole, [field]: bytes });
        expect(refused(() => parseOrder(given))).toBe(true);
      }
    },
  );

  it('has no other suite, kind or day, and nothing cut off or behind it', () => {
    const next = concat([struct(int(2)), body.subarray(12)]);
    expect(refused(() => parseOrder(next))).toBe(true);
    expect(refused(() => parseOrder(concat([body, struct(text(''))])))).toBe(true);
    for (const bytes of wrongLengths(body)) expect(refused(() => parseOrder(bytes))).toBe(true);
    for (const kind of ['', 'destroy', 'KEEP']) {
      const given = encodeOrder(orderOf({ kind: kind as 'HOLD' }));
      expect(refused(() => parseOrder(given))).toBe(true);
    }
    for (const day of ['2026-02-30', '2026-6-1', '']) {
      expect(() => encodeOrder(orderOf({ day }))).toThrow(CryptoError);
    }
    const days = text('2026-02-30');
    const at = body.length - 36 - days.length;
    const noDay = concat([body.subarray(0, at), days, body.subarray(at + days.length)]);
    expect(noDay).toHaveLength(body.length);
    expect(refused(() => parseOrder(noDay))).toBe(true);
  });
});

describe('the hash of an order', () => {
  it('is one for the same words, whoever signed them and how often', () => {
    const signed = [
      ...[signedDestroy, signedBy(body, lotte, bram), signedBy(body, amira, noor)],
      signedBy(encodeOrder({ ...destroy }), bram),
    ];
    for (const bytes of signed) {
      expect(orderHash(parseSignedOrder(bytes).body)).toEqual(orderHash(body));
    }
    expect(orderHash(body)).toHaveLength(32);
  });

  it('is another one for another dossier, organisation, kind, day, reason or order', () => {
    const others: readonly Partial<Order>[] = [
      { dossierId: bytesOf('another dossier', 16) },
      { orgId: otherOrgId },
      { kind: 'HOLD' },
      { day: '2026-06-02' },
      { reason: null },
      { orderId: other },
    ];
    for (const more of others) {
      const given = encodeOrder(orderOf(more));
      expect(orderHash(given)).not.toEqual(orderHash(body));
      expect(verifyOrder(given, { signature, signKey })).toBe(false);
    }
    const same = (changed: Uint8Array) => Buffer.compare(orderHash(changed), orderHash(body)) === 0;
    expect(unnoticed(body, same)).toEqual([]);
  });
});

describe('why, as a keyed hash', () => {
  const reason = orderReasonHash(REASON_NONCE, REASON);

  it('is the same for the same words, however they are composed', () => {
    expect(reason).toHaveLength(32);
    expect(orderReasonHash(REASON_NONCE, REASON.normalize('NFD'))).toEqual(reason);
  });

  it('is another one for other words, and for the same words under another nonce', () => {
    for (const words of ['', `${REASON} `, REASON.toLowerCase()]) {
      expect(orderReasonHash(REASON_NONCE, words)).not.toEqual(reason);
    }
    const same = (nonce: Uint8Array) =>
      Buffer.compare(orderReasonHash(nonce, REASON), reason) === 0;
    expect(unnoticed(REASON_NONCE, same)).toEqual([]);
  });

  it('is never made without a key', () => {
    for (const size of [0, 15, 65]) {
      const nonce = bytesOf('nonce', size);
      expect(() => orderReasonHash(nonce, REASON)).toThrow(CryptoError);
    }
  });
});

describe('a signed order', () => {
  const signatures = [bram, lotte].map((pair) => ({
    ...{ kid: pair.kid, signature: signOrder(body, pair.sign) },
  }));
  const [first, second] = signatures as [(typeof signatures)[0], (typeof signatures)[0]];
  const refuses = (bytes: Uint8Array) => {
    expect(refused(() => parseSignedOrder(bytes))).toBe(true);
  };

  it('comes back with the very bytes and those who signed, in their order', () => {
    const read = parseSignedOrder(signedDestroy);
    expect(read).toEqual({ order: destroy, body, signatures });
    expect(encodeSignedOrder(read.body, read.signatures)).toEqual(signedDestroy);
    const alone = parseSignedOrder(encodeSignedOrder(body, [second]));
    expect(alone.signatures).toEqual([second]);
  });

  it('is signed by two over the same bytes, each with their own key', () => {
    const read = parseSignedOrder(signedDestroy);
    const holds = [bram, lotte].map((pair) =>
      read.signatures.map(({ signature: it }) =>
        verifyOrder(read.body, { signature: it, signKey: pair.keys.signKey }),
      ),
    );
    expect(holds).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('says nothing of whether the signatures hold', () => {
    const wrong = { kid: iris.kid, signature: first.signature };
    expect(parseSignedOrder(encodeSignedOrder(body, [wrong])).signatures).toEqual([wrong]);
  });

  it('is signed by somebody, and by nobody twice', () => {
    refuses(encodeSignedOrder(body, []));
    refuses(encodeSignedOrder(body, [first, first]));
    refuses(encodeSignedOrder(body, [first, second, { ...second, kid: first.kid }]));
    const three = encodeSignedOrder(body, [first, second, { ...second, kid: noor.kid }]);
    expect(parseSignedOrder(three).signatures).toHaveLength(3);
  });

  it('has no kid or signature of another length, and nothing behind either', () => {
    for (const kid of wrongLengths(first.kid)) {
      refuses(encodeSignedOrder(body, [{ ...first, kid }]));
    }
    for (const bytes of wrongLengths(first.signature)) {
      refuses(encodeSignedOrder(body, [second, { ...first, signature: bytes }]));
    }
    const item = struct(first.kid, first.signature);
    expect(parseSignedOrder(struct(body, list([item]))).signatures).toEqual([first]);
    refuses(struct(body, list([concat([item, struct(text(''))])])));
    refuses(struct(body, list([item]), text('')));
  });

  it('is an order, whole and with nothing around it', () => {
    for (const bytes of wrongLengths(signedDestroy)) refuses(bytes);
    for (const bytes of wrongLengths(body)) refuses(encodeSignedOrder(bytes, signatures));
    refuses(encodeSignedOrder(encodeOrder(orderOf({ about: other })), signatures));
    const counted = struct(
      body,
      struct(int(3), ...signatures.map((it) => struct(it.kid, it.signature))),
    );
    refuses(counted);
  });

  it('is refused with any byte changed: it is no order, or somebody did not sign it', () => {
    const holds = (bytes: Uint8Array) => {
      const read = parseSignedOrder(bytes);
      return [bram, lotte].every((pair) =>
        read.signatures.some(
          (it) =>
            Buffer.compare(it.kid, pair.kid) === 0 &&
            verifyOrder(read.body, { signature: it.signature, signKey: pair.keys.signKey }),
        ),
      );
    };
    expect(holds(signedDestroy)).toBe(true);
    expect(unnoticed(signedDestroy, holds)).toEqual([]);
  });
});
