import { index, integer, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { bytes } from './column.ts';
import { compartments, place } from './tables.ts';

/**
 * Who had what on the screen: one sealed cell for each member and epoch. All cells of a member change
 * together and have one size; no day stands here.
 */
export const cells = sqliteTable(
  'cells',
  {
    place,
    compartmentId: bytes('compartment_id')
      .notNull()
      .references(() => compartments.compartmentId),
    epoch: integer('epoch').notNull(),
    kid: bytes('kid').notNull(),
    number: integer('number').notNull(),
    cell: bytes('cell').notNull(),
  },
  (it) => [
    uniqueIndex('cells_in_place').on(it.compartmentId, it.epoch, it.kid),
    index('cells_by_kid').on(it.kid),
  ],
);
