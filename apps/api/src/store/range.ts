import { and, asc, eq } from 'drizzle-orm';
import { given } from './column.ts';
import type { Databases } from './open.ts';
import { compartments, epochs, readers } from './tables.ts';

/** Places of the entries a kid may read, and the epochs whose share it may have. */
export interface Range {
  readonly from: number;
  /** The last one; below `from` where there is nothing to read. */
  readonly to: number;
  readonly epochs: readonly number[];
}

/** The last of these epochs that follow on each other without a gap; ascending. */
function unbroken(epochs: readonly number[]): readonly number[] {
  const from = epochs.reduce((start, it, at) => (it - 1 === epochs[at - 1] ? start : at), 0);
  return epochs.slice(from);
}

/**
 * The rule of reading: from the first entry of the lowest epoch a kid has a slot in, up to the last
 * entry of the highest. What lies between belongs to the chain it must be able to check.
 * @param since `REOPENED`: not what was closed to this kid in between, and opened again.
 */
export function rangeOf({
  main,
}: Databases): (compartmentId: Uint8Array, kid: Uint8Array, since?: 'REOPENED') => Range {
  const slots = main
    .select({ epoch: readers.epoch })
    .from(readers)
    .where(and(eq(readers.compartmentId, given('compartmentId')), eq(readers.kid, given('kid'))))
    .orderBy(asc(readers.epoch))
    .prepare();
  const first = main
    .select({ seq: epochs.firstSeq })
    .from(epochs)
    .where(and(eq(epochs.compartmentId, given('compartmentId')), eq(epochs.epoch, given('epoch'))))
    .prepare();
  const startOf = (compartmentId: Uint8Array, epoch: number) =>
    epoch === 1 ? 0 : first.get({ compartmentId, epoch })?.seq;
  const head = main
    .select({ seq: compartments.headSeq })
    .from(compartments)
    .where(eq(compartments.compartmentId, given('compartmentId')))
    .prepare();

  return (compartmentId, kid, since) => {
    const all = slots.all({ compartmentId, kid }).map(({ epoch }) => epoch);
    const held = since === undefined ? all : unbroken(all);
    const [lowest, highest] = [held[0], held.at(-1)];
    if (lowest === undefined || highest === undefined) return { from: 0, to: -1, epochs: [] };
    const next = startOf(compartmentId, highest + 1);
    return {
      from: startOf(compartmentId, lowest) ?? 0,
      to: next === undefined ? (head.get({ compartmentId })?.seq ?? -1) : next - 1,
      epochs: held,
    };
  };
}
