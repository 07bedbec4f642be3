import { encode } from '../bytes.ts';
import type { CellStore } from '../store/store.ts';

/** Cells as they travel to who may read them. */
export const cellsToWire = (found: Awaited<ReturnType<CellStore['cellsFor']>>) => ({
  cells: found.map(({ compartmentId, epoch, kid, cell }) => ({
    ...{ compartmentId: encode(compartmentId), epoch, kid: encode(kid), cell: encode(cell) },
  })),
});
