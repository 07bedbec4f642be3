import { and, eq, inArray, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { cells } from './cell-table.ts';
import { blobs } from './blob-table.ts';
import { shares } from './share-table.ts';
import {
  compartments,
  dossiers,
  entries,
  epochs,
  erasedCodes,
  feed,
  orders,
  people,
  readers,
  spent,
} from './tables.ts';

type Drizzle = BetterSQLite3Database;

/** A place in a feed where nothing stands any more. */
const NOTHING = new Uint8Array(0);

/** First the halves of the keys: whatever happens next, nobody opens it any more. */
function eraseShares(store: Drizzle, ids: readonly Uint8Array[]): void {
  for (const id of ids) {
    const ofThis = eq(shares.compartmentId, id);
    store
      .update(shares)
      .set({ share: new Uint8Array(32) })
      .where(ofThis)
      .run();
    store.delete(shares).where(ofThis).run();
  }
}

/**
 * Take the places out of every feed. The last one of each member stays, empty: the next number is
 * counted from it, and a number that was given twice would hide what is new from somebody.
 */
function eraseFeed(main: Drizzle, ids: readonly Uint8Array[]): void {
  const ofThese = inArray(feed.compartmentId, [...ids]);
  const last = sql`${feed.n} = (select max(f.n) from ${feed} f where f.member_id = ${feed.memberId})`;
  main.update(feed).set({ compartmentId: NOTHING, seq: 0 }).where(and(ofThese, last)).run();
  main.delete(feed).where(ofThese).run();
  // Places that were kept empty and are the last no more.
  const notLast = sql`${feed.n} < (select max(f.n) from ${feed} f where f.member_id = ${feed.memberId})`;
  main
    .delete(feed)
    .where(and(eq(feed.compartmentId, NOTHING), notLast))
    .run();
}

/** Who had a code for it is told for a while that it is gone. */
function eraseCodes(main: Drizzle, dossierId: Uint8Array, day: string): void {
  const ofThis = eq(people.dossierId, dossierId);
  const found = main.select({ locatorHash: people.locatorHash }).from(people).where(ofThis).all();
  for (const { locatorHash } of found) {
    main.insert(erasedCodes).values({ locatorHash, day }).onConflictDoNothing().run();
  }
  main.delete(people).where(ofThis).run();
  main.delete(spent).where(eq(spent.dossierId, dossierId)).run();
}

/**
 * Erase a dossier from the databases, for use inside a write. What is deleted is overwritten by
 * SQLite (`secure_delete`). The bytes of its files go with the next sweep: they have no row then.
 * @param day on which its codes begin to say that it is gone, `YYYY-MM-DD`.
 */
export function eraseDossier(
  { main, shareStores }: { readonly main: Drizzle; readonly shareStores: readonly Drizzle[] },
  dossierId: Uint8Array,
  day: string,
): void {
  const ofThis = eq(compartments.dossierId, dossierId);
  const ids = main
    .select({ id: compartments.compartmentId })
    .from(compartments)
    .where(ofThis)
    .all()
    .map(({ id }) => id);
  for (const store of shareStores) eraseShares(store, ids);
  if (ids.length > 0) eraseFeed(main, ids);
  for (const id of ids) {
    main.delete(blobs).where(eq(blobs.compartmentId, id)).run();
    main.delete(entries).where(eq(entries.compartmentId, id)).run();
    main.delete(epochs).where(eq(epochs.compartmentId, id)).run();
    main.delete(cells).where(eq(cells.compartmentId, id)).run();
    main.delete(readers).where(eq(readers.compartmentId, id)).run();
  }
  main.delete(compartments).where(ofThis).run();
  main.delete(orders).where(eq(orders.dossierId, dossierId)).run();
  eraseCodes(main, dossierId, day);
  main.delete(dossiers).where(eq(dossiers.dossierId, dossierId)).run();
}
