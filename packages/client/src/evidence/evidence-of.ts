import {
  encodePublicKeys,
  equal,
  excerptOf,
  fromBase64url,
  fromHex,
  kidOf,
  parseClaim,
  toBase64url,
  type PublicKeys,
} from '@gehoord/crypto';
import type { Line } from '../core/compartment.ts';
import type { DirectoryBook } from '../core/directory-book.ts';
import type { Dossier } from '../core/dossier.ts';
import { founderOf } from '../core/people.ts';
import { orNull } from '../core/attempt.ts';
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
    const event = payload?.event;
    if (event?.type !== 'Claimed') continue;
    const bytes = orNull(() => fromBase64url(event.claim));
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
  const founder = founderOf(dossier, book);
  const founds = ({ signKey }: PublicKeys) => founder !== null && equal(signKey, founder.signKey);
  const key = (one: PublicKeys, at: number): Key => {
    const spelled = toBase64url(encodePublicKeys(one));
    if (at === 0 && founds(one)) return { keys: spelled, evidence: 'FOUNDED', bytes: '' };
    const claim = at === 0 ? null : claimed(dossier, one);
    const bytes = claim ?? issued(dossier, book, one) ?? new Uint8Array(0);
    return { keys: spelled, evidence: claim ? 'CLAIMED' : 'ISSUED', bytes: toBase64url(bytes) };
  };
  return {
    nonce: founder && toBase64url(fromHex(founder.nonce)),
    people: people.map(({ role, keys }, at) => ({
      part: `person ${at + 1} ${role}`,
      keys: keys.map((one, place) => key(one.keys, place)),
    })),
  };
}
