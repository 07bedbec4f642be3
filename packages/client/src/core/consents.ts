import {
  CryptoError,
  equal,
  extractHash,
  fromBase64url,
  fromHex,
  openConsent,
  sealKeyHashOf,
  shownHash,
  toHex,
  type Consent,
  type Place,
  type PublicKeys,
} from '@gehoord/crypto';
import type { DossierState, Event, VerifiedConsent } from '@gehoord/protocol';
import type { DirectoryBook } from './directory-book.ts';
import type { Founding } from './people.ts';

/** What a consent is held against. */
export interface Against {
  readonly place: Place;
  readonly book: DirectoryBook;
  /** Keys they signed with when this was written: after a claim the old code signs nothing. */
  readonly keys: PublicKeys | null;
  /** Whose code it was; null where nothing proves it to this reader. */
  readonly keyFrom: Founding;
  /** The dossier before this event: the question an answer belongs to. */
  readonly state: DossierState;
}

function signedByThem(
  consent: Consent,
  { place, keys, keyFrom }: Pick<Against, 'place' | 'keys' | 'keyFrom'>,
): boolean {
  const own =
    keys !== null &&
    equal(keys.signKey, consent.signKey) &&
    equal(sealKeyHashOf(keys.sealKey), consent.sealKeyHash);
  // Whose code it was stands in the consent, and the dossier says the same.
  const proven = keyFrom === null || consent.provenance === keyFrom;
  const here = equal(consent.orgId, place.orgId) && equal(consent.dossierId, place.dossierId);
  return own && proven && here;
}

const readersCovered = (consent: Consent, book: DirectoryBook) =>
  consent.readers
    .filter(({ kid, sealKeyHash }) => {
      const member = book.member(toHex(kid));
      return member && equal(sealKeyHashOf(member.sealKey), sealKeyHash);
    })
    .map(({ kid }) => toHex(kid));

/** The summary an event gives or allows to give; undefined where it says nothing about one. */
function extractOf(event: Event, state: DossierState): string | null | undefined {
  if (event.type === 'HandedOver') return event.extract;
  if (event.type !== 'ConsentGiven') return undefined;
  return event.report === 'EXTRACT' ? (state.consultation?.asked.extract ?? null) : null;
}

/** The consent to a handover names the summary by its hash; every other one names none. */
function extractMatches(consent: Consent, nonce: Uint8Array, extract: string | null): boolean {
  if (consent.what !== 'HANDOVER' || extract === null) return consent.extract === null;
  return consent.extract !== null && equal(consent.extract, extractHash(nonce, extract));
}

/** Check the consents an event carries; one that cannot be read or was not signed is left out. */
export function consentsOf(event: Event, against: Against): readonly VerifiedConsent[] {
  if (!('consents' in event)) return [];
  const nonce = fromHex(event.nonce);
  const extract = extractOf(event, against.state);
  return event.consents.flatMap((signed) => {
    try {
      const consent = openConsent(fromBase64url(signed));
      return [
        {
          what: consent.what,
          readers: readersCovered(consent, against.book),
          heads: consent.heads.map(({ compartmentId, head }) => ({
            compartmentId: toHex(compartmentId),
            head: toHex(head),
          })),
          signed: signedByThem(consent, against),
          textMatches: equal(shownHash(nonce, event.shown), consent.shown),
          extractMatches: extract === undefined || extractMatches(consent, nonce, extract),
          expiresOn: consent.expiresOn,
        },
      ];
    } catch (error) {
      if (error instanceof CryptoError) return [];
      throw error;
    }
  });
}
