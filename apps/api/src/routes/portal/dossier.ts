import { portal } from '@gehoord/contract';
import { encode } from '../../bytes.ts';
import type { Context } from '../../context.ts';
import type { Mount } from '../../http/mount.ts';
import { cellsToWire } from '../cells.ts';
import type { Person, Readable } from '../../store/values.ts';

const toWire = (it: Readable) => ({
  compartmentId: encode(it.compartmentId),
  dossierId: encode(it.dossierId),
  entries: it.entries.map(({ seq, entry, day }) => ({ seq, entry: encode(entry), day })),
  shares: it.shares.map(({ epoch, share }) => ({ epoch, share: encode(share) })),
});

/** Everything the holder of a code may read, and who had it on the screen. */
export function dossierRoutes(mount: Mount<Person>, { store }: Context): void {
  mount(portal.dossier, async ({ subject }) => ({
    compartments: (await store.readable(subject.kid)).map(toWire),
  }));

  mount(portal.cells, async ({ subject }) => cellsToWire(await store.cellsFor(subject.kid, null)));
}
