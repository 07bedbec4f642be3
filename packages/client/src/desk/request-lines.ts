import { openRequests, requestDue, type DossierState } from '@gehoord/protocol';
import type { RequestLine } from './rights-types.ts';

/** Requests that wait, as the inbox remembers them; the first due first. */
export const requestLines = (state: DossierState): readonly RequestLine[] =>
  openRequests(state).map((one) => ({
    ...{ requestId: one.requestId, what: one.what, role: one.party.role, due: requestDue(one) },
  }));
