import type { EventOf } from '../events.ts';
import { isConflictedIn, wasConsulted } from '../knowledge.ts';
import type { DossierState } from '../state.ts';
import { elsewhere, filled, guard, stateGuard } from './guard.ts';

/* The rules of deliberating and deciding (T12, T13, T23; rule 5, A6, A10). */

type Proposed = EventOf<'DecisionProposed' | 'RevisionProposed'>;

export const minutesNeeded = guard<EventOf<'DeliberationHeld'>>(
  'TEXT_MISSING',
  'A deliberation has minutes.',
  ({ minutes }) => filled(minutes),
);

export const twoDeciders = guard<EventOf<'DeliberationHeld'>>(
  'TWO_DECIDERS',
  'At least two people deliberate who hold the case and have no conflict, whoever writes it down among them.',
  ({ present }, state, { author, holders }) => {
    const free = new Set(
      present.filter(
        (kid) =>
          !isConflictedIn(state, kid) &&
          state.case.deciders.includes(kid) &&
          (holders?.includes(kid) ?? true),
      ),
    );
    return free.has(author.kid) && free.size >= 2 && present.every((kid) => free.has(kid));
  },
);

export const victimOnMeasures = stateGuard(
  'VICTIM_NOT_CONSULTED',
  'A decision comes after the victim was consulted on measures, or it was noted why not.',
  (state, moment) => wasConsulted(state, moment, 'victim', 'MEASURES'),
);

export const coordinatorOnMeasures = elsewhere(
  stateGuard(
    'COORDINATOR_NOT_CONSULTED',
    'A decision comes after the coordinator was consulted on measures, or it was noted why not.',
    (state, moment) => wasConsulted(state, moment, 'coordinator', 'MEASURES'),
  ),
);

export const reasonsNeeded = guard<Proposed>(
  'REASON_MISSING',
  'A decision says its reasons, and on which evidence or ground it stands.',
  (event) =>
    filled(event.reasons) &&
    filled(event.type === 'DecisionProposed' ? event.evidence : event.ground),
);

export const measureFollowsFinding = guard<Proposed>(
  'MEASURE_WITHOUT_FINDING',
  'A measure follows only where the report was upheld.',
  ({ finding, measure }) => measure === null || finding === 'UPHELD',
);

/**
 * Evidence that is more than a code: a signed statement of somebody else whose identity was checked,
 * or the accused's own beside something else that was noted. What a reporter withdrew is no evidence.
 */
function isConfirmed({ statements, case: now }: DossierState): boolean {
  const signed = statements.flatMap(({ party, answers }) =>
    answers
      .filter(({ answer, identity }) => {
        const checked = identity === 'SEEN' || identity === 'KNOWN';
        return answer === 'SIGNED' && checked;
      })
      .map(() => party.role),
  );
  return signed.some((role) =>
    role === 'accused' ? now.evidence.length > 0 : role !== 'reporter' || now.withdrawn === null,
  );
}

export const notOnACodeAlone = elsewhere(
  guard<Proposed>(
    'UNCONFIRMED_EVIDENCE_ONLY',
    'Nobody is sent away on pseudonymous evidence alone.',
    ({ measure }, state) => measure !== 'TERMINATION' || isConfirmed(state),
  ),
);

export const noProposalYet = stateGuard(
  'QUESTION_WAITS',
  'Only one proposal waits for a second signature at a time.',
  ({ case: now }) => now.proposal === null,
);

export const nothingProposed = stateGuard(
  noProposalYet.code,
  'A decision that waits for a second signature is rejected before the police are asked.',
  noProposalYet.holds,
);

type Answering = EventOf<
  'DecisionConfirmed' | 'DecisionRejected' | 'RevisionConfirmed' | 'RevisionRejected'
>;

export const thisProposal = guard<Answering>(
  'NOT_PROPOSED',
  'An answer belongs to the proposal that waits.',
  ({ decisionId }, { case: now }) => now.proposal?.decisionId === decisionId,
);

export const byAnother = stateGuard(
  'SECOND_SIGNATURE_REQUIRED',
  'A decision takes the signatures of two different people.',
  ({ case: now }, { author }) => now.proposal === null || now.proposal.by !== author.kid,
);
