import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { bytes, day } from './fields.ts';

/** How dossiers are destroyed, held and kept, and how a client hears what is gone. */
export const ordering = {
  /**
   * Tell the server what to do with a dossier; the only plaintext it acts on, and signed. The same
   * order again is answered as the first time.
   */
  lodgeOrder: endpoint({
    method: 'POST',
    path: '/api/orders',
    auth: 'member',
    body: z.strictObject({ order: bytes(undefined, 1000) }),
    /** Day from which it is carried out; null for what only stops something. */
    response: z.strictObject({ dueOn: z.nullable(day) }),
    problems: [
      'NOT_ALLOWED',
      'ORDER_REFUSED',
      'SECOND_SIGNATURE_REQUIRED',
      'ON_HOLD',
      'TOO_EARLY',
      'ALREADY_THERE',
    ],
  }),
  /** Orders for dossiers this member reads, and the list of what was destroyed, from a number on. */
  orders: endpoint({
    method: 'POST',
    path: '/api/orders/list',
    auth: 'member',
    body: z.strictObject({
      stonesFrom: z.int().check(z.minimum(0)),
      most: z.int().check(z.minimum(1), z.maximum(5000)),
    }),
    response: z.strictObject({
      orders: z.array(z.strictObject({ order: bytes(undefined, 1000), dueOn: z.nullable(day) })),
      stones: z.array(bytes(undefined, 300)),
      more: z.boolean(),
      /** In how many places the key shares live. */
      shareStores: z.int(),
    }),
    problems: [],
  }),
} as const;
