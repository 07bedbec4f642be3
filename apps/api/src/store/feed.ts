import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { hex } from '../bytes.ts';
import { given } from './column.ts';
import type { Databases } from './open.ts';
import { rangeOf, type Range } from './range.ts';
import { shares } from './share-table.ts';
import type { FeedStore } from './store.ts';
import { compartments, entries, feed, members, readers } from './tables.ts';
import type { CheckedEntry, Share } from './values.ts';

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
  return {
    page: main
      .select({
        n: feed.n,
        compartmentId: feed.compartmentId,
        dossierId: compartments.dossierId,
        seq: feed.seq,
        day: entries.day,
        size: sql<number>`length(${entries.entry})`,
      })
      .from(feed)
      .innerJoin(compartments, eq(compartments.compartmentId, feed.compartmentId))
      .innerJoin(
        entries,
        and(eq(entries.compartmentId, feed.compartmentId), eq(entries.seq, feed.seq)),
      )
      .where(and(eq(feed.memberId, given('memberId')), gt(feed.n, given('after'))))
      .orderBy(asc(feed.n))
      .limit(given('most'))
      .prepare(),
    entry: main
      .select({ entry: entries.entry })
      .from(entries)
      .where(and(eq(entries.compartmentId, given('compartmentId')), eq(entries.seq, given('seq'))))
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

/** How many of these fit, but at least one. */
function fitting(rows: readonly { readonly size: number }[], mostBytes: number): number {
  let total = 0;
  const over = rows.findIndex(({ size }) => (total += size) > mostBytes);
  return over === -1 ? rows.length : Math.max(1, over);
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
    async feed({ memberId, kid }, { after, most, mostBytes }) {
      const found = statements.page.all({ memberId, after, most: most + 1 });
      const rows = found.slice(0, fitting(found.slice(0, most), mostBytes));
      const items = rows.map(({ n, compartmentId, dossierId, seq, day }) => ({
        ...{ n, compartmentId, dossierId, seq, day },
        entry: statements.entry.get({ compartmentId, seq })?.entry ?? new Uint8Array(0),
        shares: sharesOf(compartmentId, seq, kid),
      }));
      return { items, more: rows.length < found.length };
    },
  };
}
