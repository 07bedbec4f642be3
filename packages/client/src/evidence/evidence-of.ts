import {
  dossierIdOf,
  encodePublicKeys,
  equal,
  excerptOf,
  fromBase64url,
  fromHex,
  kidOf,
  parseClaim,
  toBase64url,
  toHex,
  type PublicKeys,
} from '@gehoord/crypto';
import type { Line } from '../core/compartment.ts';
import type { DirectoryBook } from '../core/directory-book.ts';
import type { Dossier } from '../core/dossier.ts';
import { orNull } from './attempt.ts';
import type { DossierLine, PersonLine } from './lines.ts';

/** Who stands outside, and how somebody without the dossier can see that these are their keys. */
export interface Evidence {
  readonly nonce: DossierLine['nonce'];
  readonly people: readonly PersonLine[];
}

type Key = PersonLine['keys'][number];

const linesOf = (dossier: Dossier): readonly Line[] =>
  [...dossier.compartments.values()]
    .flatMap(({ lines }) => lines)
    .filter(({ fault }) => fault === null);

/** The nonce that makes this dossier's id with somebody's key; anybody may write down another. */
function nonceOf(dossier: Dossier, founders: readonly PublicKeys[]): Uint8Array | null {
  for (const { payload } of linesOf(dossier)) {
    const event = payload?.event;
    const said =
      event?.type === 'PersonAdmitted'
        ? event.nonce
        : event?.type === 'HandedOver'
          ? event.founderNonce
          : null;
    const nonce = said === null ? null : fromHex(said);
    const founds = ({ signKey }: PublicKeys) =>
      nonce !== null && toHex(dossierIdOf(signKey, nonce)) === dossier.id;
    if (nonce && founders.some(founds)) return nonce;
  }
  return null;
}

/** The shortest entry in which a member named these keys: its excerpt shows that the desk made the code. */
function issued(dossier: Dossier, book: DirectoryBook, keys: PublicKeys): Uint8Array | null {
  const kid = kidOf(keys);
  const found = linesOf(dossier)
    .filter(({ entry }) => {
      const { author, directoryNumber, slots } = entry.header;
      const named = slots.some((slot) => slot.keys !== null && equal(slot.kid, kid));
      return named && book.signKeyOf(author, directoryNumber) !== null;
    })
    .map(({ entry }) => excerptOf(entry));
  return found.sort((a, b) => a.length - b.length)[0] ?? null;
}

/** The claim by which these keys took the place of others. */
function claimed(dossier: Dossier, keys: PublicKeys): Uint8Array | null {
  for (const { payload } of linesOf(dossier)) {
    if (payload?.event.type !== 'Claimed') continue;
    const bytes = orNull(() =>
      fromBase64url(payload.event.type === 'Claimed' ? payload.event.claim : ''),
    );
    const claim = bytes && orNull(() => parseClaim(bytes));
    if (bytes && claim && equal(kidOf(claim.newKeys), kidOf(keys))) return bytes;
  }
  return null;
}

/**
 * Where the keys of people outside come from, for a file that leaves the dossier. A key whose
 * evidence this reader cannot see is given without; whoever checks the file then says so.
 */
export function evidenceOf(dossier: Dossier, book: DirectoryBook): Evidence {
  const people = dossier.outside.filter(({ keys }) => keys.length > 0);
  const reporter = people.find(({ role }) => role === 'reporter');
  const members = book.pages.flatMap(({ directory }) => directory.members);
  const first = reporter?.keys.slice(0, 1).map(({ keys }) => keys) ?? [];
  const nonce = nonceOf(dossier, [...first, ...members]);
  const founds = ({ signKey }: PublicKeys) =>
    nonce !== null && toHex(dossierIdOf(signKey, nonce)) === dossier.id;
  const key = (one: PublicKeys, at: number): Key => {
    const spelled = toBase64url(encodePublicKeys(one));
    if (at === 0 && founds(one)) return { keys: spelled, evidence: 'FOUNDED', bytes: '' };
    const claim = at === 0 ? null : claimed(dossier, one);
    const bytes = claim ?? issued(dossier, book, one) ?? new Uint8Array(0);
    return { keys: spelled, evidence: claim ? 'CLAIMED' : 'ISSUED', bytes: toBase64url(bytes) };
  };
  return {
    nonce: nonce && toBase64url(nonce),
    people: people.map(({ role, keys }, at) => ({
      part: `person ${at + 1} ${role}`,
      keys: keys.map((one, place) => key(one.keys, place)),
    })),
  };
}
