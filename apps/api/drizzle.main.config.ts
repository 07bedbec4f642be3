/**
 * `npx drizzle-kit generate --config apps/api/drizzle.main.config.ts --name <what-changes>` from
 * the project root. Then end every new table in the SQL with `STRICT, WITHOUT ROWID`, or with
 * `STRICT` where it has a `place` (see tables.ts).
 */
export default {
  dialect: 'sqlite',
  schema: [
    './apps/api/src/store/tables.ts',
    './apps/api/src/store/cell-table.ts',
    './apps/api/src/store/blob-table.ts',
  ],
  out: './migrations/main',
};
