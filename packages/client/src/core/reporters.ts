import {
  CryptoError,
  dossierIdOf,
  equal,
  fromBase64url,
  fromHex,
  kidOf,
  parseClaim,
  toHex,
  verifyClaim,
  type PublicKeys,
} from '@gehoord/crypto';
import type { Compartment, Line } from './compartment.ts';
import type { DirectoryBook } from './directory-book.ts';

/*
 * Whose signature counts as the reporter's. A slot can name any keys, so a slot alone proves
 * nothing: the dossier's id does. It is a hash of the founder's key, so either the reporter founded
 * it with the very key they sign with, or a member did (an oral report) and issued the first key.
 * After that only a claim, signed by the old key and the new one, brings in another.
 */

/** As much of a dossier as this takes. */
interface Whole {
  readonly id: string;
  readonly compartments: ReadonlyMap<string, Compartment>;
  readonly people: ReadonlyMap<string, PublicKeys>;
}

/** Who founded the dossier, as its id proves: the reporter, or the desk that issued the first code. */
export type Founding = 'SELF' | 'DESK_ISSUED' | null;

interface Founder {
  readonly by: 'SELF' | 'DESK_ISSUED';
  readonly signKey: Uint8Array;
}

const eventsOf = (compartment: Compartment) =>
  compartment.lines.flatMap((line) => line.payload?.event ?? []);

/** What is said to be the founder's nonce: in the way back, or in the handover for who came later. */
function noncesOf(dossier: Whole): readonly string[] {
  return [...dossier.compartments.values()].flatMap(eventsOf).flatMap((event) => {
    if (event.type === 'PersonAdmitted') return [event.nonce];
    return event.type === 'HandedOver' ? [event.founderNonce] : [];
  });
}

function isFounder(signKey: Uint8Array, nonce: string, dossier: Whole): boolean {
  return toHex(dossierIdOf(signKey, fromHex(nonce))) === dossier.id;
}

const everyMember = (book: DirectoryBook) => book.pages.flatMap((page) => page.directory.members);

/** Anybody may write down a nonce; the one that counts makes this dossier's id with somebody's key. */
function founderOf(dossier: Whole, book: DirectoryBook): Founder | null {
  for (const nonce of noncesOf(dossier)) {
    const founds = ({ signKey }: PublicKeys) => isFounder(signKey, nonce, dossier);
    const member = everyMember(book).find(founds);
    if (member) return { by: 'DESK_ISSUED', signKey: member.signKey };
    const person = [...dossier.people.values()].find(founds);
    if (person) return { by: 'SELF', signKey: person.signKey };
  }
  return null;
}

/** Who founded the dossier, proven by its id; null where this reader was not told the nonce. */
export function foundingOf(dossier: Whole, book: DirectoryBook): Founding {
  return founderOf(dossier, book)?.by ?? null;
}

function firstKeys(
  person: Compartment,
  founder: Founder,
  book: DirectoryBook,
): readonly PublicKeys[] | null {
  const first = person.lines[0];
  if (!first || first.fault !== null) return null;
  const { header } = first.entry;
  const named = header.slots.flatMap((slot) => slot.keys ?? []);
  if (founder.by === 'SELF') {
    const own = named.filter((keys) => equal(keys.signKey, founder.signKey));
    return own.length > 0 ? own : null;
  }
  const author = book.signKeyOf(header.author, header.directoryNumber);
  return author && equal(author, founder.signKey) ? named : null;
}

function claimedKeys(line: Line, admitted: readonly PublicKeys[]): PublicKeys | null {
  const event = line.payload?.event;
  if (event?.type !== 'Claimed' || line.fault !== null) return null;
  const old = admitted.find((keys) => equal(kidOf(keys), line.entry.header.author));
  try {
    const claim = parseClaim(fromBase64url(event.claim));
    const here = toHex(claim.dossierId) === toHex(line.entry.header.dossierId);
    const own = old && equal(claim.oldKid, kidOf(old));
    const signed = own && verifyClaim(claim, { oldSignKey: old.signKey });
    return here && signed ? claim.newKeys : null;
  } catch (error) {
    if (error instanceof CryptoError) return null;
    throw error;
  }
}

/** The reporter's way back, proven by the founder, and the keys they sign with, oldest first. */
export interface WayBack {
  readonly person: Compartment | null;
  readonly keys: readonly PublicKeys[];
}

/** Find the way back. Call after the lines were opened. */
export function wayBackOf(dossier: Whole, book: DirectoryBook): WayBack {
  const founder = founderOf(dossier, book);
  const all = founder ? [...dossier.compartments.values()] : [];
  const found = all.flatMap((person) => {
    const first = founder && person.kind === 'person' ? firstKeys(person, founder, book) : null;
    return first ? [{ person, keys: withClaims(person, first) }] : [];
  });
  // One without anybody outside counts only where there is no other.
  return found.find(({ keys }) => keys.length > 0) ?? found[0] ?? { person: null, keys: [] };
}

/** The keys with which the reporter signs, oldest first. Call after the lines were opened. */
export const reporterKeys = (dossier: Whole, book: DirectoryBook): readonly PublicKeys[] =>
  wayBackOf(dossier, book).keys;

function withClaims(person: Compartment, first: readonly PublicKeys[]): readonly PublicKeys[] {
  let admitted = first;
  for (const line of person.lines) {
    const claimed = claimedKeys(line, admitted);
    if (claimed) admitted = [...admitted, claimed];
  }
  return admitted;
}
