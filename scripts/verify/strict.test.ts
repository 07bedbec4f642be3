import { describe, expect, it } from 'vitest';
import { checkBundle } from '@gehoord/client/evidence';
import {
  directoryHash,
  fromBase64url,
  parseExcerpt,
  Reader,
  signDirectory,
  struct,
  text,
  toBase64url as b64,
} from '@gehoord/crypto';
import { encodeHeader, type Header } from '../../packages/crypto/src/log-entry/header.ts';
import { sign } from '../../packages/crypto/src/sign/signature.ts';
import {
  bytesOf,
  directoryOf,
  everybody,
  noor,
  noorAsConfidant,
  root,
  selam,
} from '../../packages/crypto/vectors/people.ts';
import { slotFor } from '../../packages/crypto/vectors/report-case.ts';
import {
  claimBy,
  decision,
  directoryPart,
  first,
  keesCode,
  keesOwn,
  keyOf,
  letIn,
  parts,
  sealed,
  withPart,
} from '../../tests/support/bundle-case.ts';
import { check } from './page/judge.ts';

/* What somebody who may sign could still write wrongly: both refuse the same of it. */

const both = (bytes: Uint8Array) => {
  const one = checkBundle(bytes);
  expect(check(bytes)).toEqual(one);
  return one.findings.map(({ code, part }) => `${code} ${part}`);
};
const keysOf = (...keys: ReturnType<typeof keyOf>[]) =>
  both(sealed(withPart('person 2 accused', { keys })));
const unproven = 'KEY_UNPROVEN person 2 accused';

describe('a directory that ROOT signed all the same', () => {
  const next = { number: 2, previous: directoryHash(first), issuedOn: '2026-02-01' };
  const told = (more: object) => {
    const bytes = signDirectory(directoryOf({ ...next, ...more }), root.secret);
    const all = parts().map((it) =>
      it.part === 'directory 2' ? directoryPart(2, bytes, [noor]) : it,
    );
    return both(sealed(all, noor, { directoryHash: directoryHash(bytes) }));
  };
  const broken = 'DIRECTORY_BROKEN directory 2';

  it('holds for 400 days', () => {
    expect(told({ notAfter: '2027-03-08' })).not.toContain(broken);
  });

  it.each([
    ['for 401 days', { notAfter: '2027-03-09' }],
    ['for less than none', { notAfter: '2026-01-31' }],
    ['issued before the one it follows', { issuedOn: '2025-12-31' }],
    ['with another number', { number: 3 }],
    ['with somebody gone', { members: everybody.slice(1) }],
    ['with somebody twice', { members: [...everybody, noorAsConfidant] }],
    [
      'with somebody in another role',
      { members: [{ ...noorAsConfidant, role: 'board' as const }, ...everybody.slice(1)] },
    ],
    [
      'with a key that is none',
      { members: [...everybody, { ...noorAsConfidant, sealKey: new Uint8Array(1216).fill(255) }] },
    ],
  ])('does not %s', (_, more) => {
    expect(told(more)).toContain(broken);
  });
});

describe('an entry that Noor signed all the same', () => {
  const { header, commitment, ciphertextHash } = parseExcerpt(fromBase64url(letIn(keesCode, noor)));
  const signed = (more: Partial<Header>, by = noor) => {
    const bytes = encodeHeader({ ...header, ...more });
    const signature = sign(by.sign, 'entry', bytes, commitment, ciphertextHash);
    return keysOf(
      keyOf(keesCode, 'ISSUED', b64(struct(bytes, commitment, ciphertextHash, signature))),
      keyOf(keesOwn, 'CLAIMED', claimBy(keesCode, keesOwn)),
    );
  };
  const slot = slotFor(keesCode, 1, true);

  it('proves whose keys they are as it is, also later in its chain', () => {
    expect(signed({})).toEqual([]);
    const later = { kind: 'access' as const, seq: 3, epoch: 2, previous: bytesOf('before') };
    expect(signed(later)).toEqual([]);
    expect(signed({ ...later, opening: null })).toEqual([]);
  });

  it.each([
    ['another suite', { suite: 2 as 1 }],
    ['a genesis that is not the first', { seq: 1 }],
    ['a genesis behind another', { previous: bytesOf('before') }],
    ['a genesis without an opening', { opening: null }],
    ['a genesis of another epoch', { epoch: 2 }],
    ['no directory', { directoryNumber: 0 }],
    [
      'content with slots',
      { kind: 'content' as const, seq: 1, previous: bytesOf('x'), opening: null },
    ],
    ['a kind there is not', { kind: 'other' as 'content' }],
    ['padding of another size', { padded: 16_385 }],
    ['too much padding', { padded: 17 * 16_384 }],
    ['no padding', { padded: 0 }],
    ['a slot twice', { slots: [slot, slot] }],
    ['a slot of an epoch to come', { slots: [{ ...slot, epoch: 2 }] }],
    ['a slot of no epoch', { slots: [{ ...slot, epoch: 0 }] }],
    ['a slot whose kid is another’s', { slots: [{ ...slot, kid: selam.kid }] }],
    ['a slot that names no keys', { slots: [{ ...slot, keys: null }] }],
    ['a short id', { compartmentId: bytesOf('x', 15) }],
  ])('proves nothing with %s', (_, more) => {
    expect(signed(more)).toContain(unproven);
  });

  it('proves nothing where somebody else signed in her name', () => {
    expect(signed({}, selam)).toContain(unproven);
  });
});

describe('a claim', () => {
  const code = keyOf(keesCode, 'ISSUED', letIn(keesCode, noor));

  it('is signed by the old key and by the new one', () => {
    const asKees = { ...selam, kid: keesCode.kid };
    expect(keysOf(code, keyOf(keesOwn, 'CLAIMED', claimBy(asKees, keesOwn)))).toContain(unproven);
    const asOwn = { ...keesOwn, sign: selam.sign };
    expect(keysOf(code, keyOf(keesOwn, 'CLAIMED', claimBy(keesCode, asOwn)))).toContain(unproven);
  });

  it('brings other keys', () => {
    expect(keysOf(code, keyOf(keesCode, 'CLAIMED', claimBy(keesCode, keesCode)))).toContain(
      unproven,
    );
  });
});

describe('a paper that somebody wrote by hand', () => {
  const name = 'paper 3 1 DECISION';
  /** The decision's fields, some of them otherwise. */
  const written = (more: Readonly<Record<number, Uint8Array>>) => {
    const reader = new Reader(decision);
    const fields = Array.from({ length: 14 }, (_, at) => {
      const field = reader.bytes();
      return more[at] ?? field;
    });
    return both(sealed(withPart(name, { statement: b64(struct(...fields)) })));
  };
  const number = (value: number) =>
    new Uint8Array(new BigUint64Array([BigInt(value)]).buffer).reverse();
  const listOf = (...items: Uint8Array[]) => struct(number(items.length), ...items);
  const translation = (language: string) => struct(text(language), bytesOf(language));

  it('can be read as it is', () => {
    expect(written({})).toEqual([]);
    expect(written({ 9: listOf(translation('ar'), translation('ti')) })).not.toContain(
      `PAPER_BROKEN ${name}`,
    );
  });

  it.each([
    ['another suite', { 0: number(2) }],
    ['a short id', { 3: bytesOf('x', 15) }],
    ['version 0', { 4: number(0) }],
    ['version 1001', { 4: number(1001), 11: bytesOf('before') }],
    ['a kind there is not', { 5: text('POEM') }],
    ['an identity there is not', { 6: text('GUESSED') }],
    ['a language that is not NFC', { 7: new TextEncoder().encode('e\u0301') }],
    ['a language twice', { 9: listOf(translation('ar'), translation('ar')) }],
    ['a translation into its own language', { 9: listOf(translation('nl')) }],
    ['fewer translations than it says', { 9: struct(number(2), translation('ar')) }],
    ['a hash of another length', { 10: listOf(bytesOf('x', 31)) }],
    ['a first version behind another', { 11: bytesOf('before') }],
    ['a day there is not', { 12: text('2026-02-29') }],
    ['no day', { 12: text('2026-2-1') }],
  ])('cannot with %s', (_, more) => {
    expect(written(more)).toContain(`PAPER_BROKEN ${name}`);
  });
});
