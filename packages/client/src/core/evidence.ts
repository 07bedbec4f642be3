import {
  CryptoError,
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

function signedByReporter(
  consent: Consent,
  place: Place,
  reporters: readonly PublicKeys[],
): boolean {
  // After a claim the old code signs nothing any more.
  const keys = reporters.at(-1);
  const own =
    keys !== undefined &&
    equal(keys.signKey, consent.signKey) &&
    equal(sealKeyHashOf(keys.sealKey), consent.sealKeyHash);
  return own && equal(consent.orgId, place.orgId) && equal(consent.dossierId, place.dossierId);
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
  reporters: readonly PublicKeys[],
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
          signedByReporter: signedByReporter(consent, place, reporters),
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
