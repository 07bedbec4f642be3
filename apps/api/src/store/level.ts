import type Database from 'better-sqlite3';
import { hex } from '../bytes.ts';
import { sweptFor } from './sweep.ts';

interface Row {
  readonly compartment_id: Buffer;
  readonly epoch: number;
  readonly share: Buffer;
}

const keyOf = ({ compartment_id, epoch }: Row) => `${hex(compartment_id)} ${epoch}`;

const rowsOf = (store: Database.Database): Map<string, Row> =>
  new Map(
    (store.prepare('select compartment_id, epoch, share from shares').all() as Row[]).map((row) => [
      keyOf(row),
      row,
    ]),
  );

/** Everything that should be in every store. */
function truth(
  main: Database.Database,
  stores: readonly Database.Database[],
  { newest, known }: { readonly newest: number; readonly known: number },
): ReadonlyMap<string, Row> {
  const best = stores.filter((store) => sweptFor(store) === newest);
  const rows = new Map(best.flatMap((store) => [...rowsOf(store)]));
  if (newest >= known) return rows;
  const living = main.prepare('select compartment_id from compartments').pluck().all() as Buffer[];
  const ids = new Set(living.map(hex));
  return new Map([...rows].filter(([, row]) => ids.has(hex(row.compartment_id))));
}

/**
 * Make all share stores the same. One that is new, or was away for a while, gets what it lacks, and
 * loses what was destroyed meanwhile: only its rows could still tell which parts that dossier had.
 *
 * One that was there all the time loses nothing, also not what no entry needs: where somebody put
 * back an older `gehoord.db` by mistake, the newer one still needs it.
 * @param known how many stones the main database had carried out before it was opened.
 */
export function level(
  main: Database.Database,
  stores: readonly Database.Database[],
  known: number,
): void {
  const newest = Math.max(...stores.map(sweptFor));
  const wasAway = (store: Database.Database) => sweptFor(store) < Math.max(newest, known);
  if (stores.length < 2 && !stores.some(wasAway)) return;
  const rows = truth(main, stores, { newest, known });
  for (const store of stores) {
    const there = rowsOf(store);
    const place = 'where compartment_id = @compartment_id and epoch = @epoch';
    const zero = store.prepare(`update shares set share = zeroblob(32) ${place}`);
    const remove = store.prepare(`delete from shares ${place}`);
    const add = store.prepare('insert into shares values (@compartment_id, @epoch, @share)');
    const leaves = wasAway(store) ? [...there].filter(([key]) => !rows.has(key)) : [];
    const lacks = [...rows].filter(([key]) => !there.has(key));
    if (leaves.length + lacks.length === 0) continue;
    store.transaction(() => {
      for (const [, { compartment_id, epoch }] of leaves) {
        zero.run({ compartment_id, epoch });
        remove.run({ compartment_id, epoch });
      }
      for (const [, row] of lacks) add.run(row);
    })();
  }
}
