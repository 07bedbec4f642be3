import { AT_RECEIVER, type Phase } from './phases.ts';
import type { DossierState, VerifiedEvent } from './state.ts';

/** A change of phase that not every phase knows. Its sentence is printed in the table. */
export interface Move {
  readonly sentence: string;
  /** @returns the phase after it; null where it stays. */
  to(state: DossierState, entry: VerifiedEvent): Phase | null;
}

const REPORTED: readonly Phase[] = ['NOTHING', ...AT_RECEIVER];

/* Phases after a step that means something else, or nothing, from elsewhere. */
export const moves = {
  toRegistered: {
    sentence: 'REGISTERED, from before the handover',
    to: ({ phase }) => (REPORTED.includes(phase) ? 'REGISTERED' : null),
  },
  toStatement: {
    sentence: 'STATEMENT, where the reporter answers the paper of the intake',
    to: ({ phase, statements }, { compartmentId, party }) => {
      const paper = statements.find((one) => one.compartmentId === compartmentId)?.newest.paper;
      return phase === 'INTAKE' && paper === 'INTAKE' && party?.role === 'reporter'
        ? 'STATEMENT'
        : null;
    },
  },
  toInforming: {
    sentence: 'INFORMING, from DECIDED',
    to: ({ phase }) => (phase === 'DECIDED' ? 'INFORMING' : null),
  },
  toWithdrawn: {
    sentence: 'WITHDRAWN, from before the handover',
    to: ({ phase }) => (AT_RECEIVER.includes(phase) ? 'WITHDRAWN' : null),
  },
  backFromKept: {
    sentence: 'from CONSULT_ONLY to the phase before it',
    to: ({ phase, case: now }) =>
      phase === 'CONSULT_ONLY' ? (now.intake.kept?.from ?? null) : null,
  },
  backFromWithdrawn: {
    sentence: 'the phase before it',
    to: ({ case: now }) => now.withdrawn?.from ?? null,
  },
  backFromDestroyed: {
    sentence: 'the phase before it, from DESTROYED',
    to: ({ phase, case: now }) =>
      phase !== 'DESTROYED' ? null : now.retainUntil === null ? 'EVALUATED' : 'RETAINED',
  },
} as const satisfies { readonly [name: string]: Move };
