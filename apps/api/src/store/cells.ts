import { and, eq, sql } from 'drizzle-orm';
import { same } from '../bytes.ts';
import { given } from './column.ts';
import { Conflict, DONE, orConflict } from './conflict.ts';
import type { Databases } from './open.ts';
import { rangeOf } from './range.ts';
import type { CellStore, Written } from './store.ts';
import { cells } from './cell-table.ts';
import { compartments, readers, somewhere } from './tables.ts';
import type { Cell } from './values.ts';

const [kid, compartmentId] = [given('kid'), given('compartmentId')];

function prepare({ main }: Databases) {
  const now = and(
    eq(compartments.compartmentId, readers.compartmentId),
    eq(compartments.epoch, readers.epoch),
  );
  const place = {
    compartmentId: compartments.compartmentId,
    epoch: compartments.epoch,
    dossierId: compartments.dossierId,
  };
  const itsOwn = and(
    eq(cells.compartmentId, readers.compartmentId),
    eq(cells.epoch, readers.epoch),
    eq(cells.kid, readers.kid),
  );
  return {
    places: main
      .select({ ...place, cell: cells.cell })
      .from(readers)
      .innerJoin(compartments, now)
      .leftJoin(cells, itsOwn)
      .where(eq(readers.kid, kid))
      .prepare(),
    newest: main
      .select({ number: sql<number>`coalesce(max(${cells.number}), 0)` })
      .from(cells)
      .where(eq(cells.kid, kid))
      .prepare(),
    reads: main
      .select({ epoch: compartments.epoch })
      .from(readers)
      .innerJoin(compartments, eq(compartments.compartmentId, readers.compartmentId))
      .where(and(eq(readers.compartmentId, compartmentId), eq(readers.kid, kid)))
      .limit(1)
      .prepare(),
    current: main
      .select({ epoch: readers.epoch })
      .from(readers)
      .innerJoin(compartments, now)
      .where(and(eq(readers.compartmentId, compartmentId), eq(readers.kid, kid)))
      .prepare(),
    // Nothing is replaced by what is not newer: see `changes`.
    put: main
      .insert(cells)
      .values({
        ...{ place: somewhere, compartmentId, epoch: given('epoch') },
        ...{ kid, number: given('number'), cell: given('cell') },
      })
      .onConflictDoUpdate({
        target: [cells.compartmentId, cells.epoch, cells.kid],
        set: { number: sql`excluded.number`, cell: sql`excluded.cell` },
        setWhere: sql`${cells.number} < excluded.number`,
      })
      .prepare(),
    of: main
      .select({ kid: cells.kid, cell: cells.cell })
      .from(cells)
      .where(and(eq(cells.compartmentId, compartmentId), eq(cells.epoch, given('epoch'))))
      .prepare(),
  };
}

/** Sealed cells of one size: who had what on the screen. */
export function cellStore(databases: Databases): CellStore {
  const statements = prepare(databases);
  const range = rangeOf(databases);

  const put = (whose: Uint8Array, number: number, cell: Cell): void => {
    const reads = statements.current.get({ ...cell, kid: whose });
    if (reads?.epoch !== cell.epoch) throw new Conflict();
    const { changes } = statements.put.run({ ...cell, kid: whose, number });
    if (changes !== 1) throw new Conflict();
  };

  return {
    ownCells: async (whose) => ({
      number: statements.newest.get({ kid: whose })?.number ?? 0,
      places: statements.places.all({ kid: whose }),
    }),
    putCells: (whose, number, all) =>
      orConflict(
        databases.queue.run((): Written | 'NOT_THEIRS' => {
          const theirs = all.every((one) => statements.reads.get({ ...one, kid: whose }));
          if (!theirs) return 'NOT_THEIRS';
          for (const cell of all) put(whose, number, cell);
          return DONE;
        }),
      ),
    cellsFor: async (whose, dossierId) =>
      statements.places
        .all({ kid: whose })
        .filter((place) => dossierId === null || same(place.dossierId, dossierId))
        .flatMap((place) =>
          range(place.compartmentId, whose, 'REOPENED').epochs.flatMap((epoch) =>
            statements.of
              .all({ compartmentId: place.compartmentId, epoch })
              .map((it) => ({ ...it, compartmentId: place.compartmentId, epoch })),
          ),
        ),
  };
}
