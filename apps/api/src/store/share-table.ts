import { integer, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import { bytes } from './column.ts';

/** The share database: one half of every epoch's keys. Never in a backup; gone means unreadable. */
export const shares = sqliteTable(
  'shares',
  {
    compartmentId: bytes('compartment_id').notNull(),
    epoch: integer('epoch').notNull(),
    share: bytes('share').notNull(),
  },
  (it) => [primaryKey({ columns: [it.compartmentId, it.epoch] })],
);
