import type { SignSecret } from './brand.ts';
import { day, int, list, optional, Reader, struct, text } from './encoding.ts';
import { must } from './error.ts';
import { equal, hash, SUITE } from './hash.ts';
import { encodePublicKeys, kidOf, parsePublicKeys, type PublicKeys } from './keys/public-keys.ts';
import { sign, verify } from './sign/signature.ts';

export const ROLES = ['confidant', 'board', 'coordinator', 'alternate'] as const;
export const STATUSES = ['active', 'revoked'] as const;

/** Roles that may be given a report by somebody outside. */
export const RECEIVER_ROLES: readonly (typeof ROLES)[number][] = [
  'confidant',
  'board',
  'alternate',
];
const COUNTERSIGNERS: readonly (typeof ROLES)[number][] = ['confidant', 'alternate'];
const MOST_DAYS = 400;

/** One key of one member. A member whose keys were replaced has several of these. */
export interface DirectoryMember extends PublicKeys {
  readonly name: string;
  readonly role: (typeof ROLES)[number];
  readonly kid: Uint8Array;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly status: (typeof STATUSES)[number];
}

/** Who belongs to the organisation, signed by ROOT, each one naming the one before. */
export interface Directory {
  readonly orgId: Uint8Array;
  /** 1 for the first. */
  readonly number: number;
  /** Hash of the directory before; null for the first. */
  readonly previous: Uint8Array | null;
  readonly issuedOn: string;
  readonly notAfter: string;
  readonly members: readonly DirectoryMember[];
}

const encodeMember = (it: DirectoryMember) =>
  struct(
    text(it.name),
    text(it.role),
    encodePublicKeys(it),
    day(it.validFrom),
    day(it.validUntil),
    text(it.status),
  );

const parseMember = (field: Uint8Array): DirectoryMember => {
  const reader = new Reader(field);
  const [name, role] = [reader.text(), reader.word(ROLES)];
  const keys = parsePublicKeys(reader.bytes());
  const member = {
    ...{ name, role, ...keys, kid: kidOf(keys) },
    validFrom: reader.day(),
    validUntil: reader.day(),
    status: reader.word(STATUSES),
  };
  reader.end();
  return member;
};

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Sign a directory with ROOT. @returns body and signature as one byte string. */
export function signDirectory(it: Directory, root: SignSecret): Uint8Array {
  const body = struct(
    int(SUITE),
    it.orgId,
    int(it.number),
    optional(it.previous),
    day(it.issuedOn),
    day(it.notAfter),
    list(it.members.map(encodeMember)),
  );
  return struct(body, sign(root, 'directory', body));
}

function split(bytes: Uint8Array): { body: Uint8Array; signature: Uint8Array } {
  const reader = new Reader(bytes);
  const parts = { body: reader.bytes(), signature: reader.bytes(64) };
  reader.end();
  return parts;
}

/**
 * Read a directory without trusting it yet.
 * @throws {CryptoError} for anything malformed, two entries for one key, or more than 400 days.
 */
export function parseDirectory(bytes: Uint8Array): Directory {
  const reader = new Reader(split(bytes).body);
  must(reader.int() === SUITE);
  const directory = {
    orgId: reader.bytes(16),
    number: reader.int(),
    previous: reader.optional(32),
    issuedOn: reader.day(),
    notAfter: reader.day(),
    members: reader.list(parseMember),
  };
  reader.end();
  const days = daysBetween(directory.issuedOn, directory.notAfter);
  must(days >= 0 && days <= MOST_DAYS);
  must(directory.number >= 1 && (directory.number === 1) === (directory.previous === null));
  must(
    new Set(directory.members.map((member) => member.kid.join())).size === directory.members.length,
  );
  return directory;
}

/** H over a whole signed directory: what entries, consents and the next directory refer to. */
export function directoryHash(bytes: Uint8Array): Uint8Array {
  return hash('directory-hash', bytes);
}

/**
 * Check a directory against ROOT and, where it is known, the one before.
 * @param by.previous bytes of the directory before; null skips the link (a reporter sees only the
 * newest), so callers that hold the chain must give it for every number above 1.
 * @throws {CryptoError}
 */
export function verifyDirectory(
  bytes: Uint8Array,
  by: {
    readonly rootKey: Uint8Array;
    readonly orgId: Uint8Array;
    readonly previous: Uint8Array | null;
  },
): Directory {
  const { body, signature } = split(bytes);
  must(verify(by.rootKey, signature, 'directory', body));
  const directory = parseDirectory(bytes);
  must(equal(directory.orgId, by.orgId));
  if (by.previous !== null) mustSucceed(directory, by.previous);
  return directory;
}

function mustSucceed(directory: Directory, previousBytes: Uint8Array): void {
  const before = parseDirectory(previousBytes);
  must(directory.number === before.number + 1);
  must(directory.previous !== null && equal(directory.previous, directoryHash(previousBytes)));
  must(directory.issuedOn >= before.issuedOn);
  // Nobody disappears: who leaves stays in the list as revoked, so that old entries can be checked.
  must(
    before.members.every((old) =>
      directory.members.some((member) => equal(member.kid, old.kid) && member.role === old.role),
    ),
  );
  must(
    before.members.every(
      (old) => old.status === 'active' || statusIn(directory, old.kid) === 'revoked',
    ),
  );
}

const statusIn = (directory: Directory, kid: Uint8Array) =>
  directory.members.find((member) => equal(member.kid, kid))?.status;

/** A member's key that may be used under this directory; null where it is unknown or revoked. */
export function activeMember(directory: Directory, kid: Uint8Array): DirectoryMember | null {
  const found = directory.members.find((member) => equal(member.kid, kid));
  return found?.status === 'active' ? found : null;
}

interface Countersigning {
  readonly orgId: Uint8Array;
  readonly directoryHash: Uint8Array;
}

/** "I compared these fingerprints by voice." */
export function signCountersignature(it: Countersigning, secret: SignSecret): Uint8Array {
  return sign(secret, 'countersign', it.orgId, it.directoryHash);
}

export function verifyCountersignature(
  it: Countersigning & { readonly signature: Uint8Array; readonly signKey: Uint8Array },
): boolean {
  return verify(it.signKey, it.signature, 'countersign', it.orgId, it.directoryHash);
}

/**
 * Whether the kids whose countersignatures were verified are enough (security rule §4): the first
 * directory takes every confidant and alternate in it, and at least one of each; a later one that
 * adds a receiver takes a sitting confidant or alternate; one that removes somebody takes another
 * member. A directory that changes nothing but dates or coordinators takes ROOT alone.
 */
export function countersignaturesComplete(
  next: Directory,
  previous: Directory | null,
  kids: readonly Uint8Array[],
): boolean {
  const signed = (member: DirectoryMember) => kids.some((kid) => equal(kid, member.kid));
  const active = next.members.filter((member) => member.status === 'active');
  if (previous === null) return firstIsComplete(active, signed);
  const sitting = previous.members.filter((member) => member.status === 'active');
  // A receiver under another name is somebody new to whoever reads the list.
  const isNew = (member: DirectoryMember) =>
    !sitting.some((old) => equal(old.kid, member.kid) && old.name === member.name);
  const adds = active.some((member) => isNew(member) && RECEIVER_ROLES.includes(member.role));
  const left = sitting.filter((old) => statusIn(next, old.kid) !== 'active');
  const staying = sitting.filter((old) => !left.includes(old));
  return (
    (!adds || sitting.some((member) => COUNTERSIGNERS.includes(member.role) && signed(member))) &&
    (left.length === 0 || staying.some(signed))
  );
}

function firstIsComplete(
  active: readonly DirectoryMember[],
  signed: (member: DirectoryMember) => boolean,
): boolean {
  const of = (role: string) => active.filter((member) => member.role === role);
  const countersigners = [...of('confidant'), ...of('alternate')];
  return of('confidant').length > 0 && of('alternate').length > 0 && countersigners.every(signed);
}
