import { desk } from '@gehoord/contract';
import { decode, encode } from '../../bytes.ts';
import type { Context } from '../../context.ts';
import type { Mount } from '../../http/mount.ts';
import { Refusal } from '../../http/problem.ts';
import { cellsToWire } from '../cells.ts';
import { mustBeActive, type DeskSubject } from './subject.ts';

const REFUSALS = { CONFLICT: 'STALE_HEAD', NOT_THEIRS: 'NOT_ALLOWED' } as const;

/** Members' own cells, written all at once, and everybody's in a dossier they read. */
export function cellRoutes(mount: Mount<DeskSubject>, { store }: Context): void {
  mount(desk.ownCells, async ({ subject: { member, state } }) => {
    if (state !== 'ACTIVE') return { number: 0, places: [] };
    const { number, places } = await store.ownCells(member.kid);
    return {
      number,
      places: places.map(({ dossierId, compartmentId, epoch, cell }) => ({
        ...{ dossierId: encode(dossierId), compartmentId: encode(compartmentId), epoch },
        cell: cell && encode(cell),
      })),
    };
  });

  mount(desk.writeCells, async ({ body, subject }) => {
    mustBeActive(subject);
    const cells = body.cells.map(({ compartmentId, epoch, cell }) => ({
      ...{ compartmentId: decode(compartmentId), epoch, cell: decode(cell) },
    }));
    const written = await store.putCells(subject.member.kid, body.number, cells);
    if (written !== 'DONE') throw new Refusal(REFUSALS[written]);
    return {};
  });

  mount(desk.dossierCells, async ({ body, subject: { member, state } }) =>
    state === 'ACTIVE'
      ? cellsToWire(await store.cellsFor(member.kid, decode(body.dossierId)))
      : { cells: [] },
  );
}
