import { and, eq, lt, lte, sql } from 'drizzle-orm';
import { given } from './column.ts';
import type { Databases } from './open.ts';
import type { MailStore } from './store.ts';
import { dueDays, entries, feed, mailboxes, members } from './tables.ts';

function prepare({ main }: Databases) {
  const memberId = given('memberId');
  const fields = {
    memberId: mailboxes.memberId,
    kid: members.kid,
    address: mailboxes.address,
    turnOn: mailboxes.turnOn,
  };
  const boxes = () =>
    main
      .select(fields)
      .from(mailboxes)
      .innerJoin(members, eq(members.memberId, mailboxes.memberId));
  return {
    all: boxes().prepare(),
    one: boxes().where(eq(mailboxes.memberId, memberId)).prepare(),
    behind: main
      .select({ memberId: mailboxes.memberId })
      .from(mailboxes)
      .where(and(eq(mailboxes.memberId, memberId), lt(mailboxes.seen, given('n'))))
      .prepare(),
    days: main
      .select({ day: dueDays.day })
      .from(dueDays)
      .where(eq(dueDays.memberId, memberId))
      .orderBy(dueDays.day)
      .prepare(),
    isDue: main
      .select({ day: dueDays.day })
      .from(dueDays)
      .where(and(eq(dueDays.memberId, memberId), lte(dueDays.day, given('day'))))
      .limit(1)
      .prepare(),
    /** What somebody else added since; one's own words are no news. */
    isBehind: main
      .select({ n: feed.n })
      .from(mailboxes)
      .innerJoin(
        feed,
        and(eq(feed.memberId, mailboxes.memberId), sql`${feed.n} > ${mailboxes.seen}`),
      )
      .innerJoin(
        entries,
        and(eq(entries.compartmentId, feed.compartmentId), eq(entries.seq, feed.seq)),
      )
      .where(and(eq(mailboxes.memberId, memberId), sql`${entries.author} <> ${given('kid')}`))
      .limit(1)
      .prepare(),
  };
}

/** Who wants mail, how far they have read, and on which days they want to be reminded. */
export function mailStore(databases: Databases): MailStore {
  const { main, queue } = databases;
  const statements = prepare(databases);
  const at = (memberId: Uint8Array) => eq(mailboxes.memberId, memberId);

  return {
    mailboxes: async () => statements.all.all(),
    mailbox: async (memberId) => statements.one.get({ memberId }) ?? null,
    putMailbox: (memberId, address, day) =>
      queue.run(() => {
        const last = sql<number>`coalesce(max(${feed.n}), 0)`;
        const reached = main.select({ last }).from(feed).where(eq(feed.memberId, memberId)).get();
        main
          .insert(mailboxes)
          .values({ memberId, address, seen: reached?.last ?? 0, turnOn: day })
          .onConflictDoUpdate({ target: mailboxes.memberId, set: { address } })
          .run();
      }),
    dropMailbox: (memberId) =>
      queue.run(() => {
        main.delete(dueDays).where(eq(dueDays.memberId, memberId)).run();
        main.delete(mailboxes).where(at(memberId)).run();
      }),
    async fetched(memberId, n) {
      // Looked up first: most fetches bring nothing, and need no write.
      if (statements.behind.get({ memberId, n }) === undefined) return;
      const seen = sql`max(${mailboxes.seen}, ${n})`;
      await queue.run(() => void main.update(mailboxes).set({ seen }).where(at(memberId)).run());
    },
    async putDueDays(memberId, days) {
      const wanted = [...new Set(days)].sort();
      const before = statements.days.all({ memberId }).map(({ day }) => day);
      if (before.join() === wanted.join()) return;
      await queue.run(() => {
        if (statements.one.get({ memberId }) === undefined) return;
        main.delete(dueDays).where(eq(dueDays.memberId, memberId)).run();
        for (const day of wanted) main.insert(dueDays).values({ memberId, day }).run();
      });
    },
    hasNews: async ({ memberId, kid }, day) =>
      statements.isBehind.get({ memberId, kid }) !== undefined ||
      statements.isDue.get({ memberId, day }) !== undefined,
    setTurn: (memberId, turnOn) =>
      queue.run(() => void main.update(mailboxes).set({ turnOn }).where(at(memberId)).run()),
    told: (memberId, day) =>
      queue.run(() => {
        const done = and(eq(dueDays.memberId, memberId), lte(dueDays.day, day));
        main.delete(dueDays).where(done).run();
      }),
  };
}
