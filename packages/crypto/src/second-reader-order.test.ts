import { describe, expect, it } from 'vitest';
import frozen from '../vectors/frozen.json' with { type: 'json' };
import { destroy, REASON, REASON_NONCE, row, signedDestroy } from '../vectors/order-case.ts';
import { bytesOf, pairOf } from '../vectors/people.ts';
import { place } from '../vectors/report-case.ts';
import { H, Refused } from '../vectors/second-reader-base.ts';
import { markOf, orderOf, stonesOf } from '../vectors/second-reader-order.ts';
import { directoryOf } from '../vectors/second-reader.ts';
import { flipped } from '../vectors/tamper.ts';

const bytes = (value: string) => new Uint8Array(Buffer.from(value, 'base64url'));
const b64 = (value: Uint8Array) => Buffer.from(value).toString('base64url');
const orgId = bytes(frozen.orgId);

/** Every fifth byte is flipped, one by one. */
const refuses = (value: string, attempt: (changed: Uint8Array) => unknown) => {
  const whole = bytes(value);
  for (let at = 0; at < whole.length; at += 5) {
    expect(() => attempt(flipped(whole, at))).toThrow(Refused);
  }
};

describe('the second reader reads what the server was told, and what is left', () => {
  const { order, tombstones } = frozen;
  const lotte = pairOf('Lotte Leiding');
  // Two of the board in the frozen directory: their kids are made of the keys that stand there.
  const { members } = directoryOf(bytes(frozen.directory.first), {
    ...{ rootKey: bytes(frozen.directory.root.publicKey), orgId, previous: null },
  });
  const signKeyOf = (kid: Uint8Array) =>
    members.find((member) => b64(member.kid) === b64(kid))?.signKey;
  const namesOf = (kids: Uint8Array[]) =>
    kids.map((kid) => members.find((member) => b64(member.kid) === b64(kid))?.name);
  const paper = { nonce: bytes(order.nonce), words: order.words };
  const ordered = (changed: Uint8Array) => orderOf(changed, paper, signKeyOf);

  it('an order that Bram and Lotte signed, with the words behind it', () => {
    const read = ordered(bytes(order.bytes));
    expect(read).toMatchObject({ kind: 'DESTROY', day: '2026-06-01', orgId });
    expect(namesOf(read.by)).toEqual(['Bram Bestuur', 'Lotte Leiding']);
    const { hash, orderId, dossierId } = read;
    expect([hash, orderId, dossierId].map(b64)).toEqual([
      ...[order.hash, order.orderId, frozen.dossier.dossierId],
    ]);
    refuses(order.bytes, ordered);
    const whole = bytes(order.bytes);
    const other = { ...paper, words: 'Other words.' };
    for (const wrong of [other, { ...paper, nonce: bytesOf('another nonce') }, null]) {
      expect(() => orderOf(whole, wrong, signKeyOf)).toThrow(Refused);
    }
    expect(() => orderOf(whole, paper, () => undefined)).toThrow(Refused);
    expect(() => orderOf(whole, paper, () => lotte.keys.signKey)).toThrow(Refused);
  });

  it('the order that takes it back, which has no paper', () => {
    const { bytes: back, hash } = order.cancelled;
    const read = orderOf(bytes(back), null, signKeyOf);
    expect([read.kind, b64(read.about), b64(read.hash)]).toEqual(['CANCEL', order.orderId, hash]);
    expect(namesOf(read.by)).toEqual(['Lotte Leiding']);
    refuses(back, (changed) => orderOf(changed, null, signKeyOf));
    expect(() => orderOf(bytes(back), paper, signKeyOf)).toThrow(Refused);
  });

  const head = bytes(tombstones.head);
  const stones = tombstones.row.map(bytes);

  it('a row of tombstones, one of them of the dossier that was ordered', () => {
    const read = stonesOf(stones, head);
    expect(read.map(({ day }) => day)).toEqual(['2026-01-01', '2026-06-08', '2028-09-01']);
    const marks = [frozen.dossier.dossierId, tombstones.other].map((id) => b64(markOf(bytes(id))));
    expect(read.map(({ dossier }) => b64(dossier))).toEqual(['', ...marks]);
    expect(read.map((it) => b64(it.order))).toEqual(['', order.hash, '']);
  });

  it('but not with a byte flipped, or a stone missing, swapped or doubled', () => {
    tombstones.row.forEach((stone, at) => {
      refuses(stone, (changed) => stonesOf(stones.with(at, Uint8Array.from(changed)), head));
    });
    const [first, middle, last] = stones as [Uint8Array, Uint8Array, Uint8Array];
    const wrong = [
      ...[[], [first], [first, middle], [first, last], [middle, last]],
      ...[stones.toReversed(), [first, last, middle], [first, first, middle, last]],
    ];
    for (const it of wrong) expect(() => stonesOf(it, head)).toThrow(Refused);
  });

  it('also those that were written just now', () => {
    const said = { nonce: REASON_NONCE, words: REASON };
    const read = orderOf(signedDestroy, said, signKeyOf);
    expect(read).toMatchObject({ kind: 'DESTROY', dossierId: place.dossierId });
    expect(read.orderId).toEqual(destroy.orderId);
    const [, left] = stonesOf([...row.slice(0, 2)], H('tombstone', row[1]));
    expect(left).toMatchObject({ dossier: markOf(place.dossierId), order: read.hash });
  });
});
