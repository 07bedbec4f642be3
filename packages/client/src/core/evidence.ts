import {
  CryptoError,
  dossierIdOf,
  equal,
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
import type { Event, VerifiedConsent } from '@gehoord/protocol';
import type { DirectoryBook } from './directory-book.ts';

/** What is known of the reporter when a consent is checked. */
export interface ReporterKeys {
  readonly keys: readonly PublicKeys[];
  /** From the entry itself where the reader never saw the beginning of the dossier. */
  readonly founderNonce: string | null;
}

function signedByReporter(consent: Consent, place: Place, reporter: ReporterKeys): boolean {
  const own = reporter.keys.some(
    (keys) =>
      equal(keys.signKey, consent.signKey) &&
      equal(sealKeyHashOf(keys.sealKey), consent.sealKeyHash),
  );
  const here = equal(consent.orgId, place.orgId) && equal(consent.dossierId, place.dossierId);
  const nonce = reporter.founderNonce;
  // A portal reporter founded the dossier with the very key that consents: nobody can stand in.
  const founded =
    consent.provenance === 'DESK_ISSUED' ||
    nonce === null ||
    equal(dossierIdOf(consent.signKey, fromHex(nonce)), place.dossierId);
  return own && here && founded;
}

const readersCovered = (consent: Consent, book: DirectoryBook) =>
  consent.readers
    .filter(({ kid, sealKeyHash }) => {
      const member = book.member(toHex(kid));
      return member && equal(sealKeyHashOf(member.sealKey), sealKeyHash);
    })
    .map(({ kid }) => toHex(kid));

/** Check the consents an event carries; one that cannot be read or was not signed is left out. */
export function consentsOf(
  event: Event,
  place: Place,
  reporter: ReporterKeys,
  book: DirectoryBook,
): readonly VerifiedConsent[] {
  if (!('consents' in event)) return [];
  return event.consents.flatMap((signed) => {
    try {
      const consent = openConsent(fromBase64url(signed));
      return [
        {
          what: consent.what,
          readers: readersCovered(consent, book),
          heads: consent.heads.map(({ compartmentId, head }) => ({
            compartmentId: toHex(compartmentId),
            head: toHex(head),
          })),
          signedByReporter: signedByReporter(consent, place, reporter),
          textMatches: equal(shownHash(fromHex(event.nonce), event.shown), consent.shown),
          expiresOn: consent.expiresOn,
        },
      ];
    } catch (error) {
      if (error instanceof CryptoError) return [];
      throw error;
    }
  });
}
