import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amira, bytesOf, lotte, noor } from '../../vectors/people.ts';
import { genesis, grant, letter, openingFor, slotFor } from '../../vectors/report-case.ts';
import { refused, runs, slow, wrongLengths, written } from '../../vectors/tamper.ts';
import { concat, int, list, struct, text } from '../encoding.ts';
import { CryptoError } from '../error.ts';
import { encodeHeader, parseHeader, type Header, type Slot } from './header.ts';

const from = (header: Header, more: Partial<Header>) => () =>
  parseHeader(encodeHeader({ ...header, ...more }));
const refuses = (header: Header, more: Partial<Header>) => {
  expect(from(header, more)).toThrow(CryptoError);
};
const first = genesis.header;
const later = letter.header;
const access = grant.header;
const blob = { id: bytesOf('photo', 16), hash: bytesOf('photo'), size: 65_536 };

describe('a header', () => {
  it('comes back, with all that may stand in it', () => {
    expect(parseHeader(encodeHeader(first))).toEqual(first);
    expect(from(later, { blobs: [blob, { ...blob, size: 0 }] })().blobs).toHaveLength(2);
    expect(from(access, { opening: openingFor(2), epoch: 2 })().opening).toEqual(openingFor(2));
  });

  it('has one encoding: whatever can be read is written the same again', () => {
    const bytes = encodeHeader(from(later, { blobs: [blob] })());
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const tampered = written(bytes, at, Uint8Array.of(value));
        if (!refused(() => parseHeader(tampered)))
          expect(encodeHeader(parseHeader(tampered))).toEqual(tampered);
      }),
      runs(400),
    );
  });

  it('gives no other error, whatever byte is changed to whatever value', () => {
    const bytes = encodeHeader(later);
    for (let at = 0; at < bytes.length; at++)
      for (const value of slow ? Array.from({ length: 256 }, (_, v) => v) : [0, 1, 127, 255])
        refused(() => parseHeader(written(bytes, at, Uint8Array.of(value))));
  });

  it('is refused cut off anywhere, or with anything behind it', () => {
    const bytes = encodeHeader(later);
    for (let size = 0; size < bytes.length; size++)
      expect(() => parseHeader(bytes.subarray(0, size))).toThrow(CryptoError);
    expect(() => parseHeader(concat([bytes, Uint8Array.of(0)]))).toThrow(CryptoError);
    expect(() => parseHeader(concat([bytes, struct(int(1))]))).toThrow(CryptoError);
  });

  it('is refused in another suite', () => {
    for (const suite of [0, 2, 255]) refuses(later, { suite: suite as 1 });
  });

  it.each(['orgId', 'dossierId', 'compartmentId', 'previous', 'author', 'directoryHash'] as const)(
    'is refused with a %s of another length',
    (field) => {
      for (const value of wrongLengths(later[field] ?? bytesOf('x')))
        refuses(later, { [field]: value });
    },
  );

  it('is refused with another kind', () => {
    for (const kind of ['', 'Genesis', 'destroy', 'content '])
      refuses(later, { kind: kind as 'content' });
  });
});

describe('the beginning', () => {
  it('is a genesis at 0, in epoch 1, with nothing before and an opening', () => {
    refuses(first, { seq: 1 });
    refuses(first, { previous: bytesOf('something before') });
    refuses(first, { epoch: 2 });
    refuses(first, { epoch: 0 });
    refuses(first, { opening: null });
    refuses(first, { slots: [] });
  });

  it('is nothing else', () => {
    refuses(first, { kind: 'content', opening: null, slots: [] });
    refuses(first, { kind: 'access' });
    refuses(later, { seq: 0 });
    refuses(later, { previous: null });
    refuses(access, { seq: 0, previous: null });
  });
});

describe('an entry further on', () => {
  it('lets nobody in without an access entry', () => {
    refuses(later, { slots: [slotFor(noor, 1)] });
    refuses(later, { opening: openingFor(2) });
  });

  it('is no access entry without a slot', () => {
    refuses(access, { slots: [] });
  });

  it('names epochs and directories from 1 up', () => {
    refuses(later, { epoch: 0 });
    refuses(later, { directoryNumber: 0 });
    refuses(access, { slots: [{ ...slotFor(noor, 1), epoch: 0 }] });
  });

  it('seals no epoch that is still to come', () => {
    refuses(access, { slots: [slotFor(noor, 2)] });
    expect(
      from(access, { epoch: 2, slots: [slotFor(noor, 1), slotFor(noor, 2)] })().slots,
    ).toHaveLength(2);
  });

  it('seals an epoch to a reader once', () => {
    refuses(access, { slots: [slotFor(noor, 1), slotFor(noor, 1)] });
    expect(from(access, { slots: [slotFor(noor, 1), slotFor(lotte, 1)] })().slots).toHaveLength(2);
  });

  it('is padded to whole buckets, at least one and at most sixteen', () => {
    for (const padded of [0, 1, 16_383, 16_385, 17 * 16_384]) refuses(later, { padded });
    for (const padded of [16_384, 16 * 16_384])
      expect(from(later, { padded })().padded).toBe(padded);
  });
});

describe('a slot in a header', () => {
  const own: Slot = slotFor(amira, 1, true);
  const with_ = (more: Partial<Slot>) => {
    refuses(access, { slots: [{ ...own, ...more }] });
  };

  it('comes back with the keys of somebody without an account', () => {
    expect(from(access, { slots: [own] })().slots).toEqual([own]);
  });

  it('is refused where the keys are not the ones of the kid', () => {
    with_({ kid: noor.kid });
    with_({ keys: noor.keys });
    with_({ keys: { ...amira.keys, signKey: noor.keys.signKey } });
    with_({ keys: { ...amira.keys, sealKey: noor.keys.sealKey } });
  });

  it('is refused with an unreduced ML-KEM key, also where the kid fits it', () => {
    const sealKey = written(amira.keys.sealKey, 0, Uint8Array.of(255, 255, 255));
    with_({ keys: { ...amira.keys, sealKey } });
  });

  it.each(['kid', 'enc', 'wrapped'] as const)('is refused with a %s of another length', (field) => {
    for (const value of wrongLengths(own[field])) with_({ [field]: value, keys: null });
  });
});

describe('a list in a header', () => {
  const row = (kind: string, blobs: Uint8Array, opening: Uint8Array, slots: Uint8Array) =>
    struct(
      int(1),
      later.orgId,
      later.dossierId,
      later.compartmentId,
      int(1),
      int(1),
      bytesOf('before'),
      text(kind),
      later.author,
      int(1),
      later.directoryHash,
      blobs,
      opening,
      slots,
      int(16_384),
    );
  const nothing = new Uint8Array(0);
  const rest = (blobs: Uint8Array, slots: Uint8Array) => row('content', blobs, nothing, slots);

  it('is read where it is empty', () => {
    expect(parseHeader(rest(list([]), list([]))).blobs).toEqual([]);
  });

  it('is refused at once where it claims more than there is', () => {
    const start = performance.now();
    for (const count of [1, 4_294_967_296, Number.MAX_SAFE_INTEGER]) {
      expect(() => parseHeader(rest(struct(int(count)), list([])))).toThrow(CryptoError);
      expect(() => parseHeader(rest(list([]), struct(int(count))))).toThrow(CryptoError);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('is refused with an item of another shape', () => {
    const short = list([struct(blob.id, blob.hash)]);
    const long = list([struct(blob.id, blob.hash, int(1), int(1))]);
    for (const blobs of [short, long])
      expect(() => parseHeader(rest(blobs, list([])))).toThrow(CryptoError);
  });

  it('is refused with more in a slot or in an opening than belongs there', () => {
    const own = slotFor(noor, 1);
    const fields = [int(1), own.kid, nothing, own.enc, own.wrapped];
    const { dekCommitment, shareCommitment } = openingFor(1);
    const promised = [dekCommitment, shareCommitment];
    const access = (opening: Uint8Array, ...slot: Uint8Array[]) =>
      parseHeader(row('access', list([]), opening, list([struct(...slot)])));
    expect(access(struct(...promised), ...fields).slots).toEqual([own]);
    expect(() => access(struct(...promised), ...fields, nothing)).toThrow(CryptoError);
    expect(() => access(struct(...promised, nothing), ...fields)).toThrow(CryptoError);
  });

  it('opens with two commitments of 32 bytes or not at all', () => {
    const opening = openingFor(2);
    for (const value of wrongLengths(opening.dekCommitment))
      refuses(access, { epoch: 2, opening: { ...opening, dekCommitment: value } });
    for (const value of wrongLengths(opening.shareCommitment))
      refuses(access, { epoch: 2, opening: { ...opening, shareCommitment: value } });
  });
});
