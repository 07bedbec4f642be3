import {
  coverAnew,
  headAt,
  noSightings,
  sealCell,
  sightingCover,
  toBase64url as b64,
  withSighting,
  type Dek,
  type EpochKeys,
  type Share,
  type SightingPlace,
} from '../src/index.ts';
import { bytesOf, noor, orgId } from './people.ts';

/** What stands in frozen.json: Noor had the report on her screen on twelve days, and covers it anew. */
export function frozenSightings(dossierId: Uint8Array) {
  const keys: EpochKeys = {
    dek: bytesOf('frozen dek 1') as Dek,
    share: bytesOf('frozen share 1') as Share,
  };
  const compartmentId = bytesOf('frozen compartment', 16);
  const at: SightingPlace = { orgId, dossierId, compartmentId, epoch: 1, kid: noor.kid };
  const days = Array.from({ length: 12 }, (_, index) => ({
    day: `2026-03-${String(index + 2).padStart(2, '0')}`,
    what: index === 0 ? ('EXTRACT' as const) : ('REPORT' as const),
  }));
  const [one, all] = [days.slice(0, 1), days].map((some) =>
    some.reduce(withSighting, noSightings),
  ) as [typeof noSightings, typeof noSightings];
  const cell = sealCell(all, at, keys, noor.sign);
  return {
    sightings: {
      first: b64(sealCell(one, at, keys, noor.sign)),
      last: b64(cell),
      anew: b64(coverAnew(cell, at, sightingCover(keys, at))),
      ...{ days, head: b64(headAt(all, 12) ?? new Uint8Array(0)) },
    },
  };
}
