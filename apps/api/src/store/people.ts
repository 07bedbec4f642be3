import { eq } from 'drizzle-orm';
import { given } from './column.ts';
import type { Databases } from './open.ts';
import type { DossierStore } from './store.ts';
import { people } from './tables.ts';
import type { Person } from './values.ts';

const fromRow = (row: typeof people.$inferSelect | undefined): Person | null =>
  row === undefined
    ? null
    : {
        locatorHash: row.locatorHash,
        signInKey: row.signInKey,
        kid: row.kid,
        keys: { signKey: row.signKey, sealKey: row.sealKey },
        dossierId: row.dossierId,
        expiresOn: row.expiresOn,
        claimable: row.claimable,
      };

/** Finding people without an account. */
export function peopleReads({ main }: Databases): Pick<DossierStore, 'person' | 'personByLocator'> {
  const find = (column: typeof people.kid | typeof people.locatorHash) =>
    main
      .select()
      .from(people)
      .where(eq(column, given('value')))
      .prepare();
  const byKid = find(people.kid);
  const byLocator = find(people.locatorHash);
  return {
    person: async (value) => fromRow(byKid.get({ value })),
    personByLocator: async (value) => fromRow(byLocator.get({ value })),
  };
}

/** Statements about people for use inside a write. */
export function peopleWrites({ main }: Databases) {
  const known = main
    .select({ kid: people.kid })
    .from(people)
    .where(eq(people.kid, given('kid')))
    .prepare();
  const remove = main
    .delete(people)
    .where(eq(people.kid, given('kid')))
    .prepare();
  const insert = main
    .insert(people)
    .values({
      locatorHash: given('locatorHash'),
      signInKey: given('signInKey'),
      kid: given('kid'),
      signKey: given('signKey'),
      sealKey: given('sealKey'),
      dossierId: given('dossierId'),
      expiresOn: given('expiresOn'),
      claimable: given('claimable'),
    })
    .prepare();
  return {
    isKnown: (kid: Uint8Array) => known.get({ kid }) !== undefined,
    remove: (kid: Uint8Array) => void remove.run({ kid }),
    insert: ({ keys, ...person }: Person) =>
      void insert.run({ ...person, signKey: keys.signKey, sealKey: keys.sealKey }),
  };
}
