import { desk } from '@gehoord/contract';
import { encode } from '../../bytes.ts';
import type { Context } from '../../context.ts';
import type { Mount } from '../../http/mount.ts';
import type { FeedEntry, FeedItem } from '../../store/values.ts';
import type { DeskSubject } from './subject.ts';

/** An answer ends here, so that it never holds the whole store in memory. */
const MOST_BYTES = 4_000_000;

const placeOf = (it: FeedItem) => ({
  n: it.n,
  compartmentId: encode(it.compartmentId),
  dossierId: encode(it.dossierId),
  seq: it.seq,
});

const toWire = (it: FeedEntry) => ({
  ...placeOf(it),
  entry: encode(it.entry),
  day: it.day,
  shares: it.shares.map(({ epoch, share }) => ({ epoch, share: encode(share) })),
});

/** What reached this member since a cursor, and the entries of it that they ask for. */
export function feedRoutes(mount: Mount<DeskSubject>, { store }: Context): void {
  mount(desk.feed, async ({ body, subject: { member, state } }) => {
    if (state !== 'ACTIVE') return { items: [], more: false };
    const { items, more } = await store.feed(member.memberId, body);
    const last = items.at(-1);
    // Where even that cannot be noted (a full disk), somebody gets a mail too many: reading goes on.
    if (last) await store.fetched(member.memberId, last.n).catch(() => undefined);
    return { items: items.map(placeOf), more };
  });

  mount(desk.entries, async ({ body: { numbers }, subject: { member, state } }) => {
    if (state !== 'ACTIVE') return { items: [], more: false };
    const { items, more } = await store.feedEntries(member, numbers, MOST_BYTES);
    return { items: items.map(toWire), more };
  });
}
