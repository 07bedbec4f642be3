/** The share database; see `drizzle.main.config.ts`. */
export default {
  dialect: 'sqlite',
  schema: './apps/api/src/store/share-table.ts',
  out: './migrations/shares',
};
