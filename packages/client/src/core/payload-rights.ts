import { REQUEST_KINDS } from '@gehoord/protocol';
import * as z from 'zod/mini';
import { hex, type } from './payload-fields.ts';

/* Requests of people with a code, as they stand inside the ciphertext. */

const words = z.string();
const requestId = hex(16);
const redactionId = hex(16);

export const RIGHTS_EVENTS = [
  z.strictObject({
    ...type('RequestMade'),
    ...{ requestId, what: z.enum(REQUEST_KINDS), text: words },
  }),
  z.strictObject({ ...type('RequestWithdrawn'), requestId }),
  z.strictObject({ ...type('BalancingNoted'), requestId, text: words }),
  z.strictObject({
    ...type('RequestAnswered'),
    ...{ requestId, outcome: z.enum(['GRANTED', 'PARTLY', 'REFUSED']), text: words },
  }),
  z.strictObject({
    ...type('RedactionProposed'),
    ...{ requestId, redactionId },
    passages: z.array(z.strictObject({ text: words, shown: z.boolean() })),
  }),
  z.strictObject({ ...type('RedactionReviewed'), redactionId }),
  z.strictObject({ ...type('AccessGiven'), requestId, redactionId, text: words }),
] as const;
