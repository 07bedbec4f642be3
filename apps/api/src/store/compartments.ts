import { and, count, eq } from 'drizzle-orm';
import { hex } from '../bytes.ts';
import { given } from './column.ts';
import type { Databases } from './open.ts';
import type { DossierStore } from './store.ts';
import { compartments, dossiers, entries, people, readers } from './tables.ts';

type Reads = Pick<
  DossierStore,
  'dossierExists' | 'takesPart' | 'begunBy' | 'compartment' | 'readNow' | 'entry'
>;

/** Finds the compartments whose current epoch a kid reads; also for use inside a write. */
export function readNow({ main }: Databases): (kid: Uint8Array) => readonly Uint8Array[] {
  const statement = main
    .select({ compartmentId: readers.compartmentId })
    .from(readers)
    .innerJoin(
      compartments,
      and(
        eq(readers.compartmentId, compartments.compartmentId),
        eq(readers.epoch, compartments.epoch),
      ),
    )
    .where(eq(readers.kid, given('kid')))
    .prepare();
  return (kid) => statement.all({ kid }).map(({ compartmentId }) => compartmentId);
}

function prepare({ main }: Databases) {
  const thisOne = eq(compartments.compartmentId, given('id'));
  const joined = eq(readers.compartmentId, compartments.compartmentId);
  const inDossier = eq(compartments.dossierId, given('dossierId'));
  return {
    dossier: main
      .select()
      .from(dossiers)
      .where(eq(dossiers.dossierId, given('id')))
      .prepare(),
    compartment: main.select().from(compartments).where(thisOne).prepare(),
    readers: main
      .select({ kid: readers.kid, epoch: readers.epoch })
      .from(readers)
      .where(eq(readers.compartmentId, given('id')))
      .prepare(),
    people: main
      .select({ kid: readers.kid })
      .from(readers)
      .innerJoin(people, eq(people.kid, readers.kid))
      .where(and(eq(readers.compartmentId, given('id')), eq(readers.epoch, given('epoch'))))
      .prepare(),
    reads: main
      .select({ kid: readers.kid })
      .from(readers)
      .innerJoin(compartments, joined)
      .where(and(eq(readers.kid, given('kid')), inDossier))
      .limit(1)
      .prepare(),
    wrote: main
      .select({ seq: entries.seq })
      .from(compartments)
      .innerJoin(entries, eq(entries.compartmentId, compartments.compartmentId))
      .where(and(inDossier, eq(entries.author, given('kid'))))
      .limit(1)
      .prepare(),
    begun: main
      .select({ many: count() })
      .from(compartments)
      .innerJoin(
        entries,
        and(eq(entries.compartmentId, compartments.compartmentId), eq(entries.seq, 0)),
      )
      .where(and(inDossier, eq(entries.author, given('kid'))))
      .prepare(),
    entry: main
      .select({ entry: entries.entry, day: entries.day })
      .from(entries)
      .where(and(eq(entries.compartmentId, given('id')), eq(entries.seq, given('seq'))))
      .prepare(),
  };
}

/** Who reads, as sets of epochs by kid. */
function group(rows: readonly { kid: Uint8Array; epoch: number }[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const { kid, epoch } of rows) {
    const name = hex(kid);
    found.set(name, (found.get(name) ?? new Set()).add(epoch));
  }
  return found;
}

/** What the rules need to know of compartments before an append. */
export function compartmentReads(databases: Databases): Reads {
  const sql = prepare(databases);
  const reads = readNow(databases);
  return {
    dossierExists: async (id) => sql.dossier.get({ id }) !== undefined,
    takesPart: async (dossierId, kid) =>
      sql.reads.get({ dossierId, kid }) !== undefined ||
      sql.wrote.get({ dossierId, kid }) !== undefined,
    begunBy: async (dossierId, kid) => sql.begun.get({ dossierId, kid })?.many ?? 0,
    async compartment(id) {
      const row = sql.compartment.get({ id });
      if (row === undefined) return null;
      const inside = new Set(sql.people.all({ id, epoch: row.epoch }).map(({ kid }) => hex(kid)));
      return { ...row, readers: group(sql.readers.all({ id })), people: inside };
    },
    readNow: async (kid) => reads(kid),
    entry: async (id, seq) => sql.entry.get({ id, seq }) ?? null,
  };
}
