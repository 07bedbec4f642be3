import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { bytes } from './column.ts';
import { compartments } from './tables.ts';

/**
 * Sealed files: what is known of each, without a name or kind. On their way in they belong to nobody;
 * the entry that brings them binds them to a compartment.
 */
export const blobs = sqliteTable(
  'blobs',
  {
    blobId: bytes('blob_id').primaryKey(),
    ticketHash: bytes('ticket_hash').notNull(),
    size: integer('size').notNull(),
    begunOn: text('begun_on').notNull(),
    /** H("blob-hash", all of it); null until the last byte is here. */
    hash: bytes('hash'),
    /** Null until an entry brought it. */
    compartmentId: bytes('compartment_id').references(() => compartments.compartmentId),
    /** Of that entry: whoever has a slot of it may fetch the file. */
    epoch: integer('epoch'),
  },
  (it) => [index('blobs_of_compartment').on(it.compartmentId)],
);
