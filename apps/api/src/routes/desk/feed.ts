import { desk } from '@gehoord/contract';
import { encode } from '../../bytes.ts';
import type { Context } from '../../context.ts';
import type { Mount } from '../../http/mount.ts';
import type { FeedItem } from '../../store/values.ts';
import type { DeskSubject } from './subject.ts';

/** A page ends here, so that one answer never holds the whole store in memory. */
const MOST_BYTES = 4_000_000;

const toWire = (it: FeedItem) => ({
  n: it.n,
  compartmentId: encode(it.compartmentId),
  dossierId: encode(it.dossierId),
  seq: it.seq,
  entry: encode(it.entry),
  day: it.day,
  shares: it.shares.map(({ epoch, share }) => ({ epoch, share: encode(share) })),
});

/** What reached this member since a cursor. */
export function feedRoutes(mount: Mount<DeskSubject>, { store }: Context): void {
  mount(desk.feed, async ({ body, subject: { member, state } }) => {
    if (state !== 'ACTIVE') return { items: [], more: false };
    const { items, more } = await store.feed(member, { ...body, mostBytes: MOST_BYTES });
    const last = items.at(-1);
    // Where even that cannot be noted (a full disk), somebody gets a mail too many: reading goes on.
    if (last) await store.fetched(member.memberId, last.n).catch(() => undefined);
    return { items: items.map(toWire), more };
  });
}
