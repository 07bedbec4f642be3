import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amira, bytesOf, noor, selam } from '../../vectors/people.ts';
import { consent } from '../../vectors/report-case.ts';
import { refused, runs, unnoticed, wrongLengths, written } from '../../vectors/tamper.ts';
import { concat, int, list, Reader, struct, text } from '../encoding.ts';
import { CryptoError } from '../error.ts';
import {
  consentHash,
  CONSENT_SUBJECTS,
  extractHash,
  openConsent,
  openWithdrawal,
  PROVENANCES,
  shownHash,
  signConsent,
  signWithdrawal,
  type Consent,
} from './consent.ts';
import { sign } from './signature.ts';

const signed = signConsent(consent, amira.sign);
const bodyOf = (bytes: Uint8Array) => new Reader(bytes).bytes();
/** Amira signs something that no client would make. */
const signedBody = (body: Uint8Array) => struct(body, sign(amira.sign, 'consent', body));
const opens = (more: Partial<Consent>) =>
  openConsent(signConsent({ ...consent, ...more }, amira.sign));

describe('a consent', () => {
  it('comes back as it was signed', () => {
    expect(openConsent(signed)).toEqual(consent);
  });

  it.each(CONSENT_SUBJECTS)('can be about %s', (what) => {
    expect(opens({ what }).what).toBe(what);
  });

  it('comes back from either provenance, with successors, without readers or heads', () => {
    for (const provenance of PROVENANCES) expect(opens({ provenance }).provenance).toBe(provenance);
    expect(opens({ successors: true }).successors).toBe(true);
    expect(opens({ readers: [], heads: [] })).toMatchObject({ readers: [], heads: [] });
  });

  it('names the summary that goes along, or that none does', () => {
    const extract = extractHash(bytesOf('nonce'), 'A mentor keeps sending messages.');
    expect(opens({ extract }).extract).toEqual(extract);
    expect(openConsent(signed).extract).toBeNull();
    for (const value of wrongLengths(extract).filter((it) => it.length > 0))
      expect(() => opens({ extract: value })).toThrow(CryptoError);
  });

  it('is evidence on its own: the bytes hold with nothing beside them', () => {
    expect(openConsent(Uint8Array.from(signed))).toEqual(consent);
  });

  it('is refused with any byte changed', () => {
    expect(unnoticed(signed, openConsent)).toEqual([]);
  });

  it('is refused cut off, with anything behind it, or empty', () => {
    for (let size = 0; size < signed.length; size++)
      expect(refused(() => openConsent(signed.subarray(0, size)))).toBe(true);
    for (const bytes of wrongLengths(signed)) expect(refused(() => openConsent(bytes))).toBe(true);
    expect(refused(() => openConsent(concat([signed, struct(int(1))])))).toBe(true);
  });

  it('is refused where somebody else signed it, or another purpose', () => {
    const body = bodyOf(signed);
    expect(refused(() => openConsent(signConsent(consent, selam.sign)))).toBe(true);
    for (const label of ['consent-withdrawn', 'claim', 'directory', 'entry'] as const)
      expect(refused(() => openConsent(struct(body, sign(amira.sign, label, body))))).toBe(true);
    const renamed = signConsent({ ...consent, signKey: selam.keys.signKey }, amira.sign);
    expect(refused(() => openConsent(renamed))).toBe(true);
  });

  it.each(['orgId', 'dossierId', 'consentId', 'sealKeyHash', 'shown', 'directoryHash'] as const)(
    'is refused with a %s of another length, though signed',
    (field) => {
      for (const value of wrongLengths(consent[field]))
        expect(() => opens({ [field]: value })).toThrow(CryptoError);
    },
  );

  it('is refused with a key of another length, though signed', () => {
    for (const signKey of wrongLengths(consent.signKey))
      expect(() => opens({ signKey })).toThrow(CryptoError);
  });

  it('is refused with words or days that do not exist, though signed', () => {
    expect(() => opens({ what: 'EVERYTHING' as 'NAMING' })).toThrow(CryptoError);
    expect(() => opens({ provenance: 'OTHER' as 'SELF' })).toThrow(CryptoError);
    expect(() => opens({ expiresOn: '2026-06-31' })).toThrow(CryptoError);
  });

  it('is refused with a reader or head of another length, though signed', () => {
    const [reader] = consent.readers;
    const [head] = consent.heads;
    if (!reader || !head) throw new Error('the consent has readers and heads');
    for (const kid of wrongLengths(reader.kid))
      expect(() => opens({ readers: [{ ...reader, kid }] })).toThrow(CryptoError);
    for (const sealKeyHash of wrongLengths(reader.sealKeyHash))
      expect(() => opens({ readers: [{ ...reader, sealKeyHash }] })).toThrow(CryptoError);
    for (const compartmentId of wrongLengths(head.compartmentId))
      expect(() => opens({ heads: [{ ...head, compartmentId }] })).toThrow(CryptoError);
    for (const hash of wrongLengths(head.head))
      expect(() => opens({ heads: [{ ...head, head: hash }] })).toThrow(CryptoError);
  });

  it('is refused in another suite, with a third answer to yes or no, or with more behind', () => {
    const body = bodyOf(signed);
    expect(refused(() => openConsent(signedBody(body)))).toBe(false);
    expect(() => openConsent(signedBody(written(body, 11, Uint8Array.of(2))))).toThrow(CryptoError);
    // The answer about successors stands behind: suite 12, three ids 60, subject 12, readers.
    const at = 12 + 60 + 12 + 4 + list(consent.readers.map(() => new Uint8Array(56))).length;
    expect([...body.subarray(at, at + 12)]).toEqual([0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(openConsent(signedBody(written(body, at + 11, Uint8Array.of(1)))).successors).toBe(true);
    expect(() => openConsent(signedBody(written(body, at + 11, Uint8Array.of(2))))).toThrow(
      CryptoError,
    );
    expect(() => openConsent(signedBody(concat([body, struct(text(''))])))).toThrow(CryptoError);
    const [reader] = consent.readers;
    const before = body.subarray(0, 12 + 60 + 12);
    const behind = body.subarray(at);
    const withReader = (...more: Uint8Array[]) => {
      const one = struct(reader?.kid ?? text(''), reader?.sealKeyHash ?? text(''), ...more);
      return signedBody(concat([before, struct(list([one])), behind]));
    };
    expect(openConsent(withReader()).readers).toHaveLength(1);
    expect(() => openConsent(withReader(text('')))).toThrow(CryptoError);
  });

  it('never throws another error, whatever is signed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (body) => {
        expect(refused(() => openConsent(signedBody(body)))).toBe(true);
      }),
      runs(100),
    );
  });
});

describe('the text shown', () => {
  it('is told from every other text, but only by who has the nonce', () => {
    const nonce = bytesOf('nonce');
    expect(shownHash(nonce, 'The board may read your report.')).toEqual(consent.shown);
    expect(shownHash(nonce, 'The board may read your name.')).not.toEqual(consent.shown);
    expect(shownHash(bytesOf('guess'), 'The board may read your report.')).not.toEqual(
      consent.shown,
    );
    expect(shownHash(nonce, 'cafe\u0301')).toEqual(shownHash(nonce, 'caf\u00e9'));
  });
});

describe('the summary', () => {
  it('is told from every other, from the text shown, and only by who has the nonce', () => {
    const [nonce, words] = [bytesOf('nonce'), 'A mentor keeps sending messages.'];
    expect(extractHash(nonce, words)).toEqual(extractHash(nonce, words));
    expect(extractHash(nonce, words)).not.toEqual(extractHash(nonce, `${words} `));
    expect(extractHash(nonce, words)).not.toEqual(extractHash(bytesOf('guess'), words));
    expect(extractHash(nonce, words)).not.toEqual(shownHash(nonce, words));
  });
});

describe('a withdrawal', () => {
  const withdrawal = signWithdrawal(signed, '2026-04-01', amira.sign);
  const open = (bytes: Uint8Array) => openWithdrawal(bytes, amira.keys.signKey);

  it('names the consent and the day', () => {
    expect(open(withdrawal)).toEqual({ consent: consentHash(signed), on: '2026-04-01' });
  });

  it('names that consent only', () => {
    expect(consentHash(signConsent({ ...consent, what: 'NAMING' }, amira.sign))).not.toEqual(
      consentHash(signed),
    );
    expect(consentHash(signed)).toHaveLength(32);
  });

  it('is refused with any byte changed, cut off, or longer', () => {
    expect(unnoticed(withdrawal, open)).toEqual([]);
    for (let size = 0; size < withdrawal.length; size++)
      expect(refused(() => open(withdrawal.subarray(0, size)))).toBe(true);
    for (const bytes of wrongLengths(withdrawal)) expect(refused(() => open(bytes))).toBe(true);
    expect(refused(() => open(concat([withdrawal, withdrawal])))).toBe(true);
  });

  it('is refused where somebody else signed it, on no real day, or for another purpose', () => {
    expect(refused(() => open(signWithdrawal(signed, '2026-04-01', noor.sign)))).toBe(true);
    expect(() => signWithdrawal(signed, '2026-04-31', amira.sign)).toThrow(CryptoError);
    const fields = [consentHash(signed), text('2026-04-01')];
    expect(refused(() => open(struct(...fields, sign(amira.sign, 'consent', ...fields))))).toBe(
      true,
    );
    for (const key of wrongLengths(amira.keys.signKey))
      expect(refused(() => openWithdrawal(withdrawal, key))).toBe(true);
  });
});
