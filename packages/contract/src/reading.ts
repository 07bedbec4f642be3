import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { compartment, day, entry, id } from './fields.ts';

/** Where an entry stands. */
const place = {
  /** Position in this member's own feed; the cursor. */
  n: z.int().check(z.minimum(1)),
  compartmentId: id,
  dossierId: id,
  seq: z.int().check(z.minimum(0)),
};

const entryItem = z.strictObject({
  ...place,
  entry: entry,
  day,
  /** Shares of the epochs this reader may open, sent along with the genesis or access entry. */
  shares: compartment.shape.shares,
});

/**
 * How a member reads: first what reached them, then the entries themselves, as many as they need.
 * Whoever knows most of it already fetches only what is new, and of the rest what they open.
 */
export const reading = {
  /** Everything that reached this member, in that order, from a cursor on; without the entries. */
  feed: endpoint({
    method: 'POST',
    path: '/api/feed',
    auth: 'member',
    body: z.strictObject({
      after: z.int().check(z.minimum(0)),
      most: z.int().check(z.minimum(1), z.maximum(5000)),
    }),
    response: z.strictObject({ items: z.array(z.strictObject(place)), more: z.boolean() }),
    problems: [],
  }),
  /**
   * Entries of this member's own feed, by their numbers and in that order. Numbers that are not in
   * it are left out; where the answer would become too large it stops, and the rest is asked again.
   */
  entries: endpoint({
    method: 'POST',
    path: '/api/feed/entries',
    auth: 'member',
    body: z.strictObject({
      numbers: z.array(z.int().check(z.minimum(1))).check(z.minLength(1), z.maxLength(500)),
    }),
    response: z.strictObject({ items: z.array(entryItem), more: z.boolean() }),
    problems: [],
  }),
} as const;
