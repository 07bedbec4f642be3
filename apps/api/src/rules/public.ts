import { encode } from '../bytes.ts';
import type { PublicOrganisation } from '../http/page.ts';
import type { StoredDirectory, Stamp } from '../store/values.ts';
import { stateOf, type Standing } from './standing.ts';

/** Where "leave quickly" goes until the organisation has chosen a page of its own. */
const LEAVE_URL = 'https://nl.wikipedia.org/';

/**
 * What anybody may know, also while there is no organisation yet.
 * @param notifies without it no text on screen promises a date.
 */
export function publicOrganisation(
  standing: Standing,
  today: string,
  notifies: boolean,
): PublicOrganisation {
  const { organisation } = standing;
  return {
    orgId: organisation && encode(organisation.orgId),
    name: organisation?.name ?? '',
    contact: organisation && { ...organisation.contact },
    leaveUrl: organisation?.leaveUrl ?? LEAVE_URL,
    state: stateOf(standing, today),
    notifies,
    languages: [...(organisation?.languages ?? [])],
  };
}

/** A directory with its countersignatures, as the contract wants it. */
export function signedDirectory({ directory, countersignatures }: StoredDirectory) {
  return {
    directory: encode(directory),
    countersignatures: countersignatures.map(({ kid, signature }) => ({
      kid: encode(kid),
      signature: encode(signature),
    })),
  };
}

/** As many as the contract lets through. */
const MOST_STAMPS = 50;

/** Signs of life, only of members who still count. */
export function publicStamps({ current }: Standing, stamps: readonly Stamp[]) {
  const active = [...(current?.active.values() ?? [])].map(({ kid }) => encode(kid));
  return stamps
    .map((stamp) => ({
      kid: encode(stamp.kid),
      directoryHash: encode(stamp.directoryHash),
      day: stamp.day,
      signature: encode(stamp.signature),
    }))
    .filter(({ kid }) => active.includes(kid))
    .slice(0, MOST_STAMPS);
}
