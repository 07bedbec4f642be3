import {
  activeMember,
  dossierIdOf,
  equal,
  fromBase64url,
  kidOf,
  parseClaim,
  parseExcerpt,
  parsePublicKeys,
  toHex,
  verifyClaim,
  verifyExcerpt,
  type DirectoryMember,
  type PublicKeys,
} from '@gehoord/crypto';
import { orNull } from '../core/attempt.ts';
import { pageBy, type Chain } from './chain.ts';
import type { PersonLine } from './lines.ts';
import type { Finding, OutsideRole } from './types.ts';

/** Where the dossier is, and what its id goes back to. */
export interface Ground {
  readonly orgId: Uint8Array;
  readonly dossierId: Uint8Array;
  /** The founder's; null where the maker of the file was never told. */
  readonly nonce: Uint8Array | null;
  readonly chain: Chain;
}

/** Somebody outside, with the keys that are proven to be of one and the same code. */
export interface ProvenPerson {
  readonly role: OutsideRole;
  readonly provenance: 'SELF' | 'DESK_ISSUED';
  /** Who of the desk made the first code. */
  readonly issuedBy: DirectoryMember | null;
  /** Oldest first. */
  readonly keys: readonly PublicKeys[];
}

const founds = (signKey: Uint8Array, { nonce, dossierId }: Ground): boolean =>
  nonce !== null && equal(dossierIdOf(signKey, nonce), dossierId);

const membersEver = ({ chain }: Ground) =>
  chain.pages.flatMap(({ directory }) => directory.members);

/** Who founded the dossier by its id: a person outside or a member. */
export function isFounded(people: readonly PersonLine[], ground: Ground): boolean {
  const reporter = people.find(({ part }) => roleOf(part) === 'reporter');
  const first = reporter && keysOf(reporter.keys[0]);
  return (
    (first ? founds(first.signKey, ground) : false) ||
    membersEver(ground).some(({ signKey }) => founds(signKey, ground))
  );
}

type Key = PersonLine['keys'][number];

const keysOf = (key: Key | undefined): PublicKeys | null =>
  key === undefined ? null : orNull(() => parsePublicKeys(fromBase64url(key.keys)));

/** A member who could make codes when they named these keys in an entry of this dossier. */
function issuerOf(key: Key, keys: PublicKeys, ground: Ground): DirectoryMember | null {
  const excerpt = orNull(() => parseExcerpt(fromBase64url(key.bytes)));
  if (excerpt === null) return null;
  const { header } = excerpt;
  const here = equal(header.orgId, ground.orgId) && equal(header.dossierId, ground.dossierId);
  const page = pageBy(ground.chain, header.directoryHash);
  if (!here || page?.directory.number !== header.directoryNumber) return null;
  const author = activeMember(page.directory, header.author);
  const named = header.slots.some(
    (slot) =>
      slot.keys !== null &&
      equal(slot.keys.signKey, keys.signKey) &&
      equal(slot.keys.sealKey, keys.sealKey),
  );
  return author && named && verifyExcerpt(excerpt, author.signKey) ? author : null;
}

function isClaimed(key: Key, keys: PublicKeys, old: PublicKeys, ground: Ground): boolean {
  const claim = orNull(() => parseClaim(fromBase64url(key.bytes)));
  return (
    claim !== null &&
    equal(claim.dossierId, ground.dossierId) &&
    equal(claim.oldKid, kidOf(old)) &&
    equal(kidOf(claim.newKeys), kidOf(keys)) &&
    verifyClaim(claim, { oldSignKey: old.signKey })
  );
}

/** How the first key came to be: from the founding itself, or from the desk; null where neither. */
function beginning(key: Key, role: OutsideRole, ground: Ground): ProvenPerson | null {
  const keys = keysOf(key);
  if (keys === null) return null;
  if (key.evidence === 'FOUNDED') {
    const own = role === 'reporter' && key.bytes === '' && founds(keys.signKey, ground);
    return own ? { role, provenance: 'SELF', issuedBy: null, keys: [keys] } : null;
  }
  if (key.evidence !== 'ISSUED') return null;
  const issuedBy = issuerOf(key, keys, ground);
  // A report taken down at the desk: only whoever founded it made the reporter's first code.
  if (!issuedBy || (role === 'reporter' && !founds(issuedBy.signKey, ground))) return null;
  return { role, provenance: 'DESK_ISSUED', issuedBy, keys: [keys] };
}

/** The next key, by a claim, or made by the desk again for somebody whose first code it made. */
function continued(person: ProvenPerson, key: Key, ground: Ground): ProvenPerson | null {
  const [keys, old] = [keysOf(key), person.keys.at(-1)];
  if (keys === null || old === undefined) return null;
  const again = person.provenance === 'DESK_ISSUED' && key.evidence === 'ISSUED';
  const proven =
    (again && issuerOf(key, keys, ground) !== null) ||
    (key.evidence === 'CLAIMED' && isClaimed(key, keys, old, ground));
  return proven ? { ...person, keys: [...person.keys, keys] } : null;
}

const roleOf = (part: string): OutsideRole => part.split(' ')[2] as OutsideRole;

/** Follow one person's keys from the first. What is behind a break is not looked at. */
export function personOf(line: PersonLine, ground: Ground): ProvenPerson | Finding {
  const broken: Finding = { code: 'KEY_UNPROVEN', part: line.part };
  const [first, ...later] = line.keys;
  let person = first ? beginning(first, roleOf(line.part), ground) : null;
  for (const key of later) person = person && continued(person, key, ground);
  return person ?? broken;
}

/** Who holds this key, and whether it was replaced since. */
export function holderBy(
  people: readonly ProvenPerson[],
  { kid, signKey }: { readonly kid: Uint8Array; readonly signKey: Uint8Array },
): { readonly person: ProvenPerson; readonly replaced: boolean } | null {
  for (const person of people) {
    const at = person.keys.findIndex(
      (keys) => toHex(kidOf(keys)) === toHex(kid) && equal(keys.signKey, signKey),
    );
    if (at >= 0) return { person, replaced: at < person.keys.length - 1 };
  }
  return null;
}
