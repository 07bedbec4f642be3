import { and, eq, sql } from 'drizzle-orm';
import { bindBlobs } from './blobs.ts';
import { given } from './column.ts';
import { readNow } from './compartments.ts';
import { Conflict, DONE, orConflict } from './conflict.ts';
import { feedWrites } from './feed.ts';
import type { Databases } from './open.ts';
import { peopleWrites } from './people.ts';
import { shares } from './share-table.ts';
import type { DossierStore } from './store.ts';
import { compartments, dossiers, entries, epochs, readers, somewhere } from './tables.ts';
import type { Batch, CheckedEntry } from './values.ts';

function prepare({ main, shareStores }: Databases) {
  const [compartmentId, epoch] = [given('compartmentId'), given('epoch')];
  return {
    dossier: main
      .insert(dossiers)
      .values({ dossierId: given('dossierId') })
      .prepare(),
    compartment: main
      .insert(compartments)
      .values({
        compartmentId,
        epoch,
        dossierId: given('dossierId'),
        headSeq: given('seq'),
        headHash: given('hash'),
        keeps: given('keeps'),
      })
      .prepare(),
    extend: main
      .update(compartments)
      .set({ epoch: sql`${epoch}`, headSeq: sql`${given('seq')}`, headHash: sql`${given('hash')}` })
      .where(
        and(
          eq(compartments.compartmentId, compartmentId),
          eq(compartments.headHash, given('previous')),
        ),
      )
      .prepare(),
    epoch: main
      .insert(epochs)
      .values({ compartmentId, epoch, firstSeq: given('seq') })
      .prepare(),
    entry: main
      .insert(entries)
      .values({
        place: somewhere,
        compartmentId,
        seq: given('seq'),
        author: given('author'),
        day: given('day'),
        entry: given('bytes'),
      })
      .prepare(),
    reader: main
      .insert(readers)
      .values({ compartmentId, epoch, kid: given('kid'), grantedSeq: given('seq') })
      .onConflictDoNothing()
      .prepare(),
    // A share that stands there already was left by a write that never reached the main database.
    shares: shareStores.map((store) =>
      store
        .insert(shares)
        .values({ compartmentId, epoch, share: given('share') })
        .onConflictDoUpdate({
          target: [shares.compartmentId, shares.epoch],
          set: { share: sql`excluded.share` },
        })
        .prepare(),
    ),
  };
}

/**
 * Store checked entries, all or nothing.
 * @param version current version of the organisation, see {@link Batch.version}.
 */
export function appending(
  databases: Databases,
  version: () => number,
): Pick<DossierStore, 'append'> {
  const statements = prepare(databases);
  const people = peopleWrites(databases);
  const feed = feedWrites(databases);
  const reads = readNow(databases);

  const place = (entry: CheckedEntry) => {
    if (entry.previous === null) return void statements.compartment.run({ ...entry });
    if (statements.extend.run({ ...entry }).changes !== 1) throw new Conflict();
  };

  const store = (entry: CheckedEntry, day: string) => {
    place(entry);
    statements.entry.run({ ...entry, day });
    if (entry.share !== null) for (const share of statements.shares) share.run({ ...entry });
    if (entry.share !== null && entry.epoch > 1) statements.epoch.run({ ...entry });
    const before = feed.readBefore(entry);
    const { compartmentId, seq } = entry;
    for (const slot of entry.slots) statements.reader.run({ compartmentId, seq, ...slot });
    bindBlobs(databases, entry);
    feed.deliver(entry, before);
  };

  const check = (batch: Batch) => {
    if (batch.version !== version()) throw new Conflict();
    for (const kid of batch.known) if (!people.isKnown(kid)) throw new Conflict();
  };

  return {
    append: (batch) =>
      orConflict(
        databases.queue.run(() => {
          check(batch);
          if (batch.newDossier !== null) statements.dossier.run({ dossierId: batch.newDossier });
          if (batch.leaving !== null) people.remove(batch.leaving);
          for (const person of batch.newPeople) {
            if (people.isTaken(person)) throw new Conflict();
            people.insert(person);
          }
          for (const entry of batch.entries) store(entry, batch.day);
          // Somebody may have let the old key into one more compartment in this very moment.
          if (batch.leaving !== null && reads(batch.leaving).length > 0) throw new Conflict();
          return DONE;
        }),
      ),
  };
}
