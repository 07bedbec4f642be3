/* Who belonged to the organisation, and which keys outside are proven to be whose. */
import type { Finding, Outsider } from '../checked.ts';
import { hex, holds, same, tried, type Bytes } from './bytes.ts';
import type { Key } from './file.ts';
import {
  directoryOf,
  dossierIdOf,
  excerptOf,
  isClaim,
  isConfirmed,
  keysOf,
  type Directory,
  type Keys,
  type Member,
} from './formats.ts';
import type { Book } from './order.ts';

/** Everything that is proven of the organisation. Oldest directory first; only confirmed ones. */
export interface Organisation {
  readonly orgId: Bytes;
  readonly dossierId: Bytes;
  readonly nonce: Bytes | null;
  readonly directories: readonly Directory[];
  readonly newest: Directory | null;
}

export function organisationOf(
  book: Pick<Book, 'organisation' | 'directories'> & { readonly dossier: Book['dossier'] },
): { it: Organisation; findings: Finding[] } {
  const [orgId, rootKey] = [book.organisation?.orgId, book.organisation?.root];
  const none = new Uint8Array(0);
  const by = { orgId: orgId ?? none, rootKey: rootKey ?? none };
  const [confirmed, findings]: [Directory[], Finding[]] = [[], []];
  let before: Directory | null = null;
  for (const { name, part } of book.directories) {
    const previous: Directory | null = before;
    const directory: Directory | undefined = tried(() => directoryOf(part.directory, by, previous));
    if (directory === undefined) {
      findings.push({ code: 'DIRECTORY_BROKEN', part: name });
      break;
    }
    const standing = confirmed.at(-1) ?? null;
    const signers = [...directory.members, ...(standing?.members ?? [])];
    const good = part.countersignatures.filter(({ kid, signature }) => {
      const signer = signers.find((one) => same(one.kid, kid));
      return signer && holds(signer.signKey, signature, 'countersign', by.orgId, directory.hash);
    });
    if (good.length < part.countersignatures.length)
      findings.push({ code: 'COUNTERSIGNATURE_BROKEN', part: name });
    const kids = good.map(({ kid }) => hex(kid));
    if (isConfirmed(directory, standing, kids)) confirmed.push(directory);
    before = directory;
  }
  if (confirmed.length === 0) findings.push({ code: 'DIRECTORY_NONE', part: 'directory 1' });
  const place = { dossierId: book.dossier?.dossierId ?? none, nonce: book.dossier?.nonce ?? null };
  const newest = confirmed.at(-1) ?? null;
  return { it: { orgId: by.orgId, ...place, directories: confirmed, newest }, findings };
}

/** Whose key this is, by the newest directory that names it. */
export function memberOf(
  { directories }: Organisation,
  { kid, signKey }: Keys,
): Member | undefined {
  const all = [...directories].reverse().flatMap(({ members }) => members);
  const found = all.find((one) => same(one.kid, kid));
  return found && same(found.signKey, signKey) ? found : undefined;
}

export const isActive = (directory: Directory | null, kid: Bytes): boolean =>
  directory?.members.some((one) => one.active && same(one.kid, kid)) ?? false;

const founds = (signKey: Bytes, { nonce, dossierId }: Organisation): boolean =>
  nonce !== null && same(dossierIdOf(signKey, nonce), dossierId);

/** Whether the dossier's id is made of the reporter's first key or of a member's. */
export function hasFounder(book: Book, org: Organisation): boolean {
  const first = book.people.find(({ role }) => role === 'reporter')?.part.keys[0];
  const keys = first && tried(() => keysOf(first.keys));
  const members = org.directories.flatMap(({ members: all }) => all);
  return [...(keys ? [keys] : []), ...members].some(({ signKey }) => founds(signKey, org));
}

/** Somebody outside whose keys are proven, oldest first. */
export interface Person {
  readonly role: Outsider;
  readonly provenance: 'SELF' | 'DESK_ISSUED';
  readonly issuedBy: Member | null;
  readonly keys: Keys[];
}

/** The member who named these keys in a slot of an entry of this dossier. */
function issuer(bytes: Bytes, keys: Keys, org: Organisation): Member | undefined {
  const entry = tried(() => excerptOf(bytes));
  if (!entry || !same(entry.orgId, org.orgId) || !same(entry.dossierId, org.dossierId))
    return undefined;
  const directory = org.directories.find(({ hash }) => same(hash, entry.directoryHash));
  if (directory?.number !== entry.directory || !entry.named.includes(hex(keys.kid)))
    return undefined;
  const author = directory.members.find((one) => one.active && same(one.kid, entry.author));
  return author && entry.isSignedBy(author.signKey) ? author : undefined;
}

function begun(key: Key, keys: Keys, role: Outsider, org: Organisation): Person | undefined {
  const isReporter = role === 'reporter';
  if (key.evidence === 'FOUNDED') {
    const proven = isReporter && key.bytes.length === 0 && founds(keys.signKey, org);
    return proven ? { role, provenance: 'SELF', issuedBy: null, keys: [keys] } : undefined;
  }
  const issuedBy = key.evidence === 'ISSUED' ? issuer(key.bytes, keys, org) : undefined;
  const proven = issuedBy && (!isReporter || founds(issuedBy.signKey, org));
  return proven ? { role, provenance: 'DESK_ISSUED', issuedBy, keys: [keys] } : undefined;
}

function goesOn(person: Person, key: Key, keys: Keys, org: Organisation): boolean {
  const old = person.keys.at(-1);
  if (key.evidence === 'CLAIMED')
    return (
      old !== undefined && (tried(() => isClaim(key.bytes, org.dossierId, old, keys)) ?? false)
    );
  const again = key.evidence === 'ISSUED' && person.provenance === 'DESK_ISSUED';
  return again && issuer(key.bytes, keys, org) !== undefined;
}

/** One person's keys, from the first on; undefined as soon as one is not proven. */
export function personOf(
  all: readonly Key[],
  role: Outsider,
  org: Organisation,
): Person | undefined {
  let person: Person | undefined;
  for (const [at, key] of all.entries()) {
    const keys = tried(() => keysOf(key.keys));
    if (!keys) return undefined;
    if (at === 0) person = begun(key, keys, role, org);
    else if (person && goesOn(person, key, keys, org)) person.keys.push(keys);
    else return undefined;
  }
  return person;
}
