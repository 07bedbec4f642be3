import { and, asc, between, eq } from 'drizzle-orm';
import { given } from './column.ts';
import type { Databases } from './open.ts';
import { rangeOf } from './range.ts';
import { shares } from './share-table.ts';
import type { DossierStore } from './store.ts';
import { compartments, entries, readers } from './tables.ts';

/**
 * What a person with a code receives: every compartment that is open to them now, and nothing else. A
 * paper that was signed, refused or taken back is closed to its code, also when a later version of it
 * opens: a found code must not show what was answered.
 */
export function reading(databases: Databases): Pick<DossierStore, 'readable'> {
  const { main, shares: shareStore } = databases;
  const range = rangeOf(databases);
  const places = main
    .select({
      compartmentId: compartments.compartmentId,
      dossierId: compartments.dossierId,
    })
    .from(readers)
    .innerJoin(
      compartments,
      and(
        eq(compartments.compartmentId, readers.compartmentId),
        eq(compartments.epoch, readers.epoch),
      ),
    )
    .where(eq(readers.kid, given('kid')))
    .prepare();
  const stretch = main
    .select({ seq: entries.seq, entry: entries.entry, day: entries.day })
    .from(entries)
    .where(
      and(
        eq(entries.compartmentId, given('compartmentId')),
        between(entries.seq, given('from'), given('to')),
      ),
    )
    .orderBy(asc(entries.seq))
    .prepare();
  const share = shareStore
    .select({ epoch: shares.epoch, share: shares.share })
    .from(shares)
    .where(and(eq(shares.compartmentId, given('compartmentId')), eq(shares.epoch, given('epoch'))))
    .prepare();

  return {
    async readable(kid) {
      return places.all({ kid }).map((place) => {
        const { from, to, epochs } = range(place.compartmentId, kid, 'REOPENED');
        const { compartmentId } = place;
        return {
          ...place,
          entries: stretch.all({ compartmentId, from, to }),
          shares: epochs.flatMap((epoch) => share.get({ compartmentId, epoch }) ?? []),
        };
      });
    },
  };
}
