import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { hex } from '../bytes.ts';
import { given } from './column.ts';
import type { Databases } from './open.ts';
import { rangeOf, type Range } from './range.ts';
import { shares } from './share-table.ts';
import type { FeedStore } from './store.ts';
import { compartments, entries, feed, members, readers } from './tables.ts';
import type { CheckedEntry, FeedEntry, Share } from './values.ts';

/** The next number in one member's feed. */
const next = sql`(select coalesce(max(f.n), 0) + 1 from ${feed} f where f.member_id = ${members.memberId})`;

function prepareWrites({ main }: Databases) {
  const [compartmentId, seq] = [given('compartmentId'), given('seq')];
  const deliver = sql`select ${members.memberId}, ${next}, ${compartmentId}, ${seq}
    from ${readers} join ${members} on ${members.kid} = ${readers.kid}
    where ${readers.compartmentId} = ${compartmentId} and ${readers.epoch} = ${given('epoch')}`;
  return {
    deliver: main.insert(feed).select(deliver).prepare(),
    add: main
      .insert(feed)
      .select(
        sql`select ${members.memberId}, ${next}, ${compartmentId}, ${seq}
          from ${members} where ${members.kid} = ${given('kid')}`,
      )
      .prepare(),
  };
}

/** What each reader whom an entry names could read before it. */
export type ReadBefore = ReadonlyMap<string, { readonly kid: Uint8Array; readonly range: Range }>;

/** Statements about feeds for use inside a write. */
export function feedWrites(databases: Databases) {
  const statements = prepareWrites(databases);
  const range = rangeOf(databases);

  /** Older entries that somebody may read only from now on come before the one that says so. */
  const catchUp = ({ compartmentId, seq: here }: CheckedEntry, kid: Uint8Array, before: Range) => {
    const { from } = range(compartmentId, kid);
    for (let seq = from; seq < here; seq++) {
      const had = seq >= before.from && seq <= before.to;
      if (!had) statements.add.run({ compartmentId, seq, kid });
    }
  };

  return {
    /** To be called before the entry's slots are stored. */
    readBefore({ compartmentId, seq, slots }: CheckedEntry): ReadBefore {
      if (seq === 0) return new Map();
      return new Map(slots.map(({ kid }) => [hex(kid), { kid, range: range(compartmentId, kid) }]));
    },
    /** To be called after. */
    deliver(entry: CheckedEntry, before: ReadBefore): void {
      for (const it of before.values()) catchUp(entry, it.kid, it.range);
      statements.deliver.run({ ...entry });
    },
  };
}

function prepareReads({ main, shares: shareStore }: Databases) {
  const place = {
    n: feed.n,
    compartmentId: feed.compartmentId,
    dossierId: compartments.dossierId,
    seq: feed.seq,
  };
  const ofMember = eq(feed.memberId, given('memberId'));
  const inDossier = eq(compartments.compartmentId, feed.compartmentId);
  return {
    page: main
      .select(place)
      .from(feed)
      .innerJoin(compartments, inDossier)
      .where(and(ofMember, gt(feed.n, given('after'))))
      .orderBy(asc(feed.n))
      .limit(given('most'))
      .prepare(),
    entry: main
      .select({ ...place, day: entries.day, entry: entries.entry })
      .from(feed)
      .innerJoin(compartments, inDossier)
      .innerJoin(
        entries,
        and(eq(entries.compartmentId, feed.compartmentId), eq(entries.seq, feed.seq)),
      )
      .where(and(ofMember, eq(feed.n, given('n'))))
      .prepare(),
    granted: main
      .select({ epoch: readers.epoch })
      .from(readers)
      .where(
        and(
          eq(readers.compartmentId, given('compartmentId')),
          eq(readers.kid, given('kid')),
          eq(readers.grantedSeq, given('seq')),
        ),
      )
      .orderBy(asc(readers.epoch))
      .prepare(),
    share: shareStore
      .select({ epoch: shares.epoch, share: shares.share })
      .from(shares)
      .where(
        and(eq(shares.compartmentId, given('compartmentId')), eq(shares.epoch, given('epoch'))),
      )
      .prepare(),
  };
}

/** What reached a member, in that order. */
export function feedStore(databases: Databases): FeedStore {
  const statements = prepareReads(databases);
  /** Shares of the epochs that this very entry opened for this reader. */
  const sharesOf = (compartmentId: Uint8Array, seq: number, kid: Uint8Array): Share[] =>
    statements.granted
      .all({ compartmentId, seq, kid })
      .flatMap(({ epoch }) => statements.share.get({ compartmentId, epoch }) ?? []);

  return {
    async feed(memberId, { after, most }) {
      const found = statements.page.all({ memberId, after, most: most + 1 });
      return { items: found.slice(0, most), more: found.length > most };
    },
    async feedEntries({ memberId, kid }, numbers, mostBytes) {
      const items: FeedEntry[] = [];
      let size = 0;
      for (const n of numbers) {
        const found = statements.entry.get({ memberId, n });
        if (found === undefined) continue;
        size += found.entry.length;
        if (size > mostBytes && items.length > 0) return { items, more: true };
        items.push({ ...found, shares: sharesOf(found.compartmentId, found.seq, kid) });
      }
      return { items, more: false };
    },
  };
}
