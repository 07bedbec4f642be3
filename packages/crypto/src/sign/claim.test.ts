import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amira, bytesOf, pairOf, ria, selam } from '../../vectors/people.ts';
import { place } from '../../vectors/report-case.ts';
import { refused, runs, unnoticed, wrongLengths, written } from '../../vectors/tamper.ts';
import { concat, Reader, struct } from '../encoding.ts';
import { CryptoError } from '../error.ts';
import { keyPair } from '../keys/key-pair.ts';
import { seedsOf } from '../../vectors/people.ts';
import { claimHash, parseClaim, signClaim, verifyClaim } from './claim.ts';
import { sign } from './signature.ts';

/** Ria was invited with a code that the desk made, and takes a code of her own. */
const invited = ria;
const own = pairOf('Ria Demomentor, with a code of her own');
const claim = {
  dossierId: place.dossierId,
  oldKid: invited.kid,
  newKeys: own.keys,
  newLocatorHash: bytesOf('locator hash of Ria'),
  newSignInKey: bytesOf('sign-in key of Ria'),
};
const bytes = signClaim(claim, invited.sign, own.sign);
const holds = (given: Uint8Array, oldSignKey = invited.keys.signKey) =>
  verifyClaim(parseClaim(given), { oldSignKey });

describe('a claim', () => {
  it('comes back, and holds under both keys', () => {
    expect(parseClaim(bytes)).toMatchObject(claim);
    expect(holds(bytes)).toBe(true);
  });

  it('is refused with any byte changed', () => {
    const head = bytes.subarray(0, 120);
    const tail = bytes.subarray(-220);
    const middle = bytes.subarray(120, -220);
    expect(unnoticed(head, (part) => holds(concat([part, middle, tail])))).toEqual([]);
    expect(unnoticed(tail, (part) => holds(concat([head, middle, part])))).toEqual([]);
    expect(unnoticed(middle, (part) => holds(concat([head, part, tail])), 5)).toEqual([]);
  });

  it('is refused cut off, with anything behind it, or empty', () => {
    for (const given of wrongLengths(bytes)) expect(refused(() => holds(given))).toBe(true);
    for (let size = 0; size < bytes.length; size += 9)
      expect(refused(() => holds(bytes.subarray(0, size)))).toBe(true);
    expect(() => parseClaim(concat([bytes, bytes]))).toThrow(CryptoError);
  });

  it('needs the signature of the invitation and of the new code, each in its place', () => {
    expect(holds(signClaim(claim, selam.sign, own.sign))).toBe(false);
    expect(holds(signClaim(claim, invited.sign, selam.sign))).toBe(false);
    expect(holds(signClaim(claim, own.sign, invited.sign))).toBe(false);
    expect(holds(signClaim(claim, invited.sign, invited.sign))).toBe(false);
    expect(holds(bytes, selam.keys.signKey)).toBe(false);
    for (const key of wrongLengths(invited.keys.signKey)) expect(holds(bytes, key)).toBe(false);
  });

  it('is refused where the keys are not new: the desk made the old ones', () => {
    const same = { ...claim, newKeys: invited.keys };
    expect(holds(signClaim(same, invited.sign, invited.sign))).toBe(false);
    const halfNew = keyPair(seedsOf('Ria Demomentor').signSeed, bytesOf('new seal'));
    const kept = { ...claim, newKeys: halfNew.keys };
    expect(holds(signClaim(kept, invited.sign, halfNew.sign))).toBe(false);
    const itself = { ...claim, oldKid: own.kid };
    expect(holds(signClaim(itself, invited.sign, own.sign))).toBe(false);
  });

  it('is for one dossier and one invitation: replayed elsewhere it does not hold', () => {
    const parsed = parseClaim(bytes);
    const [body, ...marks] = [parsed.body, parsed.oldSignature, parsed.newSignature];
    const elsewhere = written(body, 4, bytesOf('another dossier', 16));
    expect(holds(struct(elsewhere, ...marks))).toBe(false);
    const other = written(body, 24, selam.kid);
    expect(parseClaim(struct(other, ...marks)).oldKid).toEqual(selam.kid);
    expect(holds(struct(other, ...marks))).toBe(false);
  });

  it.each(['dossierId', 'oldKid', 'newLocatorHash', 'newSignInKey'] as const)(
    'is refused with a %s of another length, though signed',
    (field) => {
      for (const value of wrongLengths(claim[field]))
        expect(() =>
          holds(signClaim({ ...claim, [field]: value }, invited.sign, own.sign)),
        ).toThrow(CryptoError);
    },
  );

  it('is refused with keys of another length or an unreduced key, though signed', () => {
    const keys = own.keys;
    const wrong = [
      ...wrongLengths(keys.signKey).map((signKey) => ({ ...keys, signKey })),
      ...wrongLengths(keys.sealKey).map((sealKey) => ({ ...keys, sealKey })),
      { ...keys, sealKey: written(keys.sealKey, 3, Uint8Array.of(255, 255)) },
    ];
    for (const newKeys of wrong)
      expect(() => holds(signClaim({ ...claim, newKeys }, invited.sign, own.sign))).toThrow(
        CryptoError,
      );
  });

  it('is refused with more behind its last field, though signed', () => {
    const body = concat([new Reader(bytes).bytes(), struct(new Uint8Array(0))]);
    const both = [sign(invited.sign, 'claim', body), sign(own.sign, 'claim', body)];
    expect(() => holds(struct(body, ...both))).toThrow(CryptoError);
  });

  it('never throws another error, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (given) => {
        expect(refused(() => holds(given))).toBe(true);
      }),
      runs(100),
    );
  });
});

describe('the hash of a claim', () => {
  it('covers the signatures too', () => {
    const other = signClaim(claim, amira.sign, own.sign);
    expect(claimHash(bytes)).toHaveLength(32);
    expect(claimHash(other)).not.toEqual(claimHash(bytes));
  });
});
