import { eq, sql, type SQL } from 'drizzle-orm';
import { given } from './column.ts';
import type { Databases } from './open.ts';
import type { DossierStore } from './store.ts';
import { members, people, readers, spent } from './tables.ts';
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
        issued: row.issued,
      };

type Reads = Pick<DossierStore, 'person' | 'personByLocator' | 'isKidTaken' | 'isLocatorTaken'>;

/** Whether anybody has, or once had, a kid or a locator: with an account or without, or as a reader. */
function takenReads({ main }: Databases) {
  const value = given('value');
  const wasSpent = sql`exists (select 1 from ${spent} where ${spent.name} = ${value})`;
  const ask = (taken: SQL) =>
    main
      .select({ taken: sql<number>`${taken} or ${wasSpent}` })
      .from(sql`(select 1)`)
      .prepare();
  const kid = ask(
    sql`exists (select 1 from ${members} where ${members.kid} = ${value})
      or exists (select 1 from ${people} where ${people.kid} = ${value})
      or exists (select 1 from ${readers} where ${readers.kid} = ${value})`,
  );
  const locator = ask(sql`exists (select 1 from ${people} where ${people.locatorHash} = ${value})`);
  return {
    isKidTaken: (it: Uint8Array) => kid.get({ value: it })?.taken === 1,
    isLocatorTaken: (it: Uint8Array) => locator.get({ value: it })?.taken === 1,
  };
}

/** Finding people without an account. */
export function peopleReads(databases: Databases): Reads {
  const { main } = databases;
  const taken = takenReads(databases);
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
    isKidTaken: async (kid) => taken.isKidTaken(kid),
    isLocatorTaken: async (locatorHash) => taken.isLocatorTaken(locatorHash),
  };
}

/** Statements about people for use inside a write. */
export function peopleWrites(databases: Databases) {
  const { main } = databases;
  const taken = takenReads(databases);
  const known = main
    .select({ kid: people.kid })
    .from(people)
    .where(eq(people.kid, given('kid')))
    .prepare();
  const spend = (name: SQL) =>
    main
      .insert(spent)
      .select(
        sql`select ${name}, ${people.dossierId} from ${people} where ${people.kid} = ${given('kid')}`,
      )
      .prepare();
  const spendings = [spend(sql`${people.kid}`), spend(sql`${people.locatorHash}`)];
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
      issued: given('issued'),
    })
    .prepare();
  return {
    isKnown: (kid: Uint8Array) => known.get({ kid }) !== undefined,
    isTaken: ({ kid, locatorHash }: Person) =>
      taken.isKidTaken(kid) || taken.isLocatorTaken(locatorHash),
    /** Forget somebody, but not that these keys and this locator were theirs. */
    remove(kid: Uint8Array): void {
      for (const spending of spendings) spending.run({ kid });
      remove.run({ kid });
    },
    insert: ({ keys, ...person }: Person) =>
      void insert.run({ ...person, signKey: keys.signKey, sealKey: keys.sealKey }),
  };
}
