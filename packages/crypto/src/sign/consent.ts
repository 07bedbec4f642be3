import type { SignSecret } from '../brand.ts';
import { day, int, list, optional, Reader, struct, text } from '../encoding.ts';
import { must } from '../error.ts';
import { hash, kdf, SUITE } from '../hash.ts';
import { KID } from '../keys/public-keys.ts';
import { sign, verify } from './signature.ts';

export const CONSENT_SUBJECTS = [
  'HANDOVER',
  'RAW_REPORT',
  'IDENTITY',
  'NAMING',
  'POLICE',
  'VEILIG_THUIS',
  'SBB',
  'EXPERT',
] as const;
export const PROVENANCES = ['SELF', 'DESK_ISSUED'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/**
 * What a person allows, as it is signed. The bytes stand on their own: they can be copied out of
 * the dossier as evidence.
 */
export interface Consent {
  readonly orgId: Uint8Array;
  readonly dossierId: Uint8Array;
  readonly consentId: Uint8Array;
  readonly what: (typeof CONSENT_SUBJECTS)[number];
  /** Who may read: kid and H(X-Wing key), so that a substituted key is not covered. */
  readonly readers: readonly { readonly kid: Uint8Array; readonly sealKeyHash: Uint8Array }[];
  /** Whether successors of these readers are covered too. */
  readonly successors: boolean;
  /** Exactly which compartments, up to which entry. */
  readonly heads: readonly { readonly compartmentId: Uint8Array; readonly head: Uint8Array }[];
  /** The person's keys: Ed25519, and H(X-Wing key). */
  readonly signKey: Uint8Array;
  readonly sealKeyHash: Uint8Array;
  readonly provenance: Provenance;
  /** Keyed hash of the text that stood on the screen; see {@link shownHash}. */
  readonly shown: Uint8Array;
  /** Keyed hash of the summary that may be read instead; null where none goes along. See {@link extractHash}. */
  readonly extract: Uint8Array | null;
  readonly language: string;
  readonly directoryHash: Uint8Array;
  /** Last day on which the permission to re-wrap may be used. */
  readonly expiresOn: string;
}

/** Keyed hash of a text shown; the nonce (32 B) is kept sealed beside the text. */
export function shownHash(nonce: Uint8Array, shown: string): Uint8Array {
  return kdf(nonce, 'shown', text(shown));
}

/** Keyed hash of a summary, with the nonce of the text shown: who reads the one can check the other. */
export function extractHash(nonce: Uint8Array, extract: string): Uint8Array {
  return kdf(nonce, 'extract', text(extract));
}

const pair = (a: Uint8Array, b: Uint8Array) => struct(a, b);

function encode(it: Consent): Uint8Array {
  return struct(
    int(SUITE),
    it.orgId,
    it.dossierId,
    it.consentId,
    text(it.what),
    list(it.readers.map((reader) => pair(reader.kid, reader.sealKeyHash))),
    int(it.successors ? 1 : 0),
    list(it.heads.map((head) => pair(head.compartmentId, head.head))),
    it.signKey,
    it.sealKeyHash,
    text(it.provenance),
    it.shown,
    optional(it.extract),
    text(it.language),
    it.directoryHash,
    day(it.expiresOn),
  );
}

const parsePair = (field: Uint8Array, first: number): readonly [Uint8Array, Uint8Array] => {
  const reader = new Reader(field);
  const both = [reader.bytes(first), reader.bytes(32)] as const;
  reader.end();
  return both;
};

const parseReader = (field: Uint8Array) => {
  const [kid, sealKeyHash] = parsePair(field, KID);
  return { kid, sealKeyHash };
};

const parseHead = (field: Uint8Array) => {
  const [compartmentId, head] = parsePair(field, 16);
  return { compartmentId, head };
};

function decode(bytes: Uint8Array): Consent {
  const reader = new Reader(bytes);
  must(reader.int() === SUITE);
  const [orgId, dossierId, consentId] = [reader.bytes(16), reader.bytes(16), reader.bytes(16)];
  const what = reader.word(CONSENT_SUBJECTS);
  const readers = reader.list(parseReader);
  const successors = reader.int();
  must(successors <= 1);
  const consent = {
    ...{ orgId, dossierId, consentId, what, readers, successors: successors === 1 },
    heads: reader.list(parseHead),
    signKey: reader.bytes(32),
    sealKeyHash: reader.bytes(32),
    provenance: reader.word(PROVENANCES),
    shown: reader.bytes(32),
    extract: reader.optional(32),
    language: reader.text(),
    directoryHash: reader.bytes(32),
    expiresOn: reader.day(),
  };
  reader.end();
  return consent;
}

/** Sign a consent. @returns the consent and its signature as one byte string. */
export function signConsent(consent: Consent, secret: SignSecret): Uint8Array {
  const body = encode(consent);
  return struct(body, sign(secret, 'consent', body));
}

/**
 * Read a signed consent and check that the key named inside it signed it. Whether that key belongs
 * to the right person, and whether the text matches, is for the caller to compare.
 * @throws {CryptoError}
 */
export function openConsent(bytes: Uint8Array): Consent {
  const reader = new Reader(bytes);
  const body = reader.bytes();
  const signature = reader.bytes(64);
  reader.end();
  const consent = decode(body);
  must(verify(consent.signKey, signature, 'consent', body));
  return consent;
}

/** H over a signed consent, by which a withdrawal names it. */
export function consentHash(bytes: Uint8Array): Uint8Array {
  return hash('consent-hash', bytes);
}

/** Take a consent back. @returns hash, day and signature as one byte string. */
export function signWithdrawal(
  consentBytes: Uint8Array,
  on: string,
  secret: SignSecret,
): Uint8Array {
  const fields = [consentHash(consentBytes), day(on)];
  return struct(...fields, sign(secret, 'consent-withdrawn', ...fields));
}

/** @returns the hash of the consent that ends and the day. @throws {CryptoError} unless `signKey` signed. */
export function openWithdrawal(
  bytes: Uint8Array,
  signKey: Uint8Array,
): { consent: Uint8Array; on: string } {
  const reader = new Reader(bytes);
  const consent = reader.bytes(32);
  const on = reader.day();
  const signature = reader.bytes(64);
  reader.end();
  must(verify(signKey, signature, 'consent-withdrawn', consent, day(on)));
  return { consent, on };
}
