import type { Passage, RequestKind } from './events/rights-events.ts';

/** A request, and what came of it. `LEFT`: others hold the case now, and were never shown it. */
export interface Request {
  readonly requestId: string;
  readonly what: RequestKind;
  readonly text: string;
  readonly on: string;
  readonly state: 'OPEN' | 'WITHDRAWN' | 'LEFT' | 'GRANTED' | 'PARTLY' | 'REFUSED';
  readonly answer: { readonly on: string; readonly by: string; readonly text: string } | null;
  /** What was given of what stands there; null where nothing was. */
  readonly given: string | null;
}

/** A draft of what somebody would be given, and who else looked at it. */
export interface Redaction {
  readonly redactionId: string;
  readonly requestId: string;
  readonly passages: readonly Passage[];
  readonly on: string;
  readonly by: string;
  readonly reviewed: { readonly on: string; readonly by: string } | null;
}

/** What the desk noted about requests, as far as this reader sees where it stands. */
export interface RightsState {
  /** Requests whose weighing was written down. */
  readonly balanced: readonly string[];
  readonly redactions: readonly Redaction[];
}

export const noRights: RightsState = { balanced: [], redactions: [] };
