import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { bytes, id } from './fields.ts';

/** Bytes of a cell, whatever it says; `packages/crypto` makes them. */
export const CELL_BYTES = 672;

/** Cells in one request. */
export const MOST_CELLS = 2000;

const where = { compartmentId: id, epoch: z.int().check(z.minimum(1), z.maximum(1_000_000)) };
const cell = bytes(CELL_BYTES);

/** What a reader of a compartment gets: everybody's cells of the epochs they may read. */
export const cells = z.strictObject({
  cells: z.array(z.strictObject({ ...where, kid: bytes(16), cell })),
});

/**
 * Who had what on the screen, on which days: one sealed cell for each member and each compartment. A
 * client writes all of its cells at once, so that nobody sees which of them say something new. They
 * stand in no feed, and nobody is told of them.
 */
export const sightings = {
  /** Every place where this member has a cell, or could have one: what they read now. */
  ownCells: endpoint({
    method: 'GET',
    path: '/api/cells',
    auth: 'member',
    response: z.strictObject({
      /** Of the newest cell; the next ones are written with a higher one. */
      number: z.int(),
      places: z.array(z.strictObject({ ...where, dossierId: id, cell: z.nullable(cell) })),
    }),
    problems: [],
  }),
  /** Replace this member's cells. STALE_HEAD: another session was first, or an epoch has ended. */
  writeCells: endpoint({
    method: 'PUT',
    path: '/api/cells',
    auth: 'member',
    body: z.strictObject({
      number: z.int().check(z.minimum(1)),
      cells: z
        .array(z.strictObject({ ...where, cell }))
        .check(z.minLength(1), z.maxLength(MOST_CELLS)),
    }),
    mostBytes: MOST_CELLS * 1200,
    response: z.strictObject({}),
    problems: ['NOT_ALLOWED', 'STALE_HEAD', 'STORAGE_FULL'],
  }),
  /** The cells of one dossier, of all who read in it. */
  dossierCells: endpoint({
    method: 'POST',
    path: '/api/cells/of-dossier',
    auth: 'member',
    body: z.strictObject({ dossierId: id }),
    response: cells,
    problems: [],
  }),
} as const;
