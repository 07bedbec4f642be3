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
}

const eventsOf = (compartment: Compartment) =>
  compartment.lines.flatMap((line) => line.payload?.event ?? []);

/** Founder's nonce: from the first line of the way back, or from the handover for who came later. */
function founderNonce(dossier: Whole): string | null {
  for (const event of [...dossier.compartments.values()].flatMap(eventsOf)) {
    if (event.type === 'PersonAdmitted') return event.nonce;
    if (event.type === 'HandedOver') return event.founderNonce;
  }
  return null;
}

function isFounder(signKey: Uint8Array, nonce: string, dossier: Whole): boolean {
  return toHex(dossierIdOf(signKey, fromHex(nonce))) === dossier.id;
}

const everyMember = (book: DirectoryBook) => book.pages.flatMap((page) => page.directory.members);

/** Who founded the dossier, proven by its id; null where this reader was not told the nonce. */
export function foundingOf(dossier: Whole, book: DirectoryBook): 'SELF' | 'DESK_ISSUED' | null {
  const nonce = founderNonce(dossier);
  if (nonce === null) return null;
  const byMember = everyMember(book).some((one) => isFounder(one.signKey, nonce, dossier));
  return byMember ? 'DESK_ISSUED' : 'SELF';
}

function firstKeys(
  dossier: Whole,
  person: Compartment,
  book: DirectoryBook,
): readonly PublicKeys[] {
  const nonce = founderNonce(dossier);
  const first = person.lines[0];
  if (nonce === null || !first || first.fault !== null) return [];
  const named = first.entry.header.slots.flatMap((slot) => slot.keys ?? []);
  const byMember = everyMember(book).some((member) => isFounder(member.signKey, nonce, dossier));
  return byMember ? named : named.filter((keys) => isFounder(keys.signKey, nonce, dossier));
}

function claimedKeys(line: Line, admitted: readonly PublicKeys[]): PublicKeys | null {
  const event = line.payload?.event;
  if (event?.type !== 'Claimed' || line.fault !== null) return null;
  const old = admitted.find((keys) => equal(kidOf(keys), line.entry.header.author));
  try {
    const claim = parseClaim(fromBase64url(event.claim));
    const holds =
      old && equal(claim.oldKid, kidOf(old)) && verifyClaim(claim, { oldSignKey: old.signKey });
    return holds ? claim.newKeys : null;
  } catch (error) {
    if (error instanceof CryptoError) return null;
    throw error;
  }
}

/** The keys with which the reporter signs, oldest first. Call after the lines were opened. */
export function reporterKeys(dossier: Whole, book: DirectoryBook): readonly PublicKeys[] {
  const person = [...dossier.compartments.values()].find((one) => one.kind === 'person');
  if (!person) return [];
  let admitted = firstKeys(dossier, person, book);
  for (const line of person.lines) {
    const claimed = claimedKeys(line, admitted);
    if (claimed) admitted = [...admitted, claimed];
  }
  return admitted;
}
