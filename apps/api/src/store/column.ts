import { sql } from 'drizzle-orm';
import { customType } from 'drizzle-orm/sqlite-core';

/** A BLOB column. better-sqlite3 takes any Uint8Array and gives Buffers, which are such arrays. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'blob',
});

/** Stands for a value that a prepared statement gets later. */
export const given = (name: string) => sql.placeholder(name);
