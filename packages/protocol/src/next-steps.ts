import type { Refusal } from './decide.ts';
import type { EventType } from './events.ts';
import { passedOnNameless } from './guards/consent-guards.ts';
import { DECIDERS, signs } from './guards/adding-guards.ts';
import { findingOf, uninformed } from './guards/closing-guards.ts';
import type { Guard, Moment } from './guards/guard.ts';
import * as hearing from './guards/hearing-guards.ts';
import { clocks, type ClockCode } from './clocks.ts';
import { decidersIn, isSecondIn, wasConsulted } from './knowledge.ts';
import { AT_DIRECTIE, FROM_HANDOVER, type Phase } from './phases.ts';
import type { DossierState, PartyRef } from './state.ts';
import { PROTOCOL, type Step } from './steps.ts';
import type { PartyRole, Role } from './words.ts';

/** A row of the protocol that fits now, for one person. */
export interface NextStep {
  readonly command: string;
  readonly event: EventType;
  readonly id: string;
  readonly by: readonly (PartyRole | Role)[];
  readonly due: string | null;
  /** What stands in the way already, before there are words; null where nothing does. */
  readonly refusal: Refusal | null;
  /** It moves the case on now. */
  readonly needed: boolean;
}

/** Who asks; `party` is the way back somebody outside holds. */
export interface Me {
  readonly as: Role | PartyRole;
  readonly kid: string;
  readonly party?: string | undefined;
  /** Everybody who belongs to the organisation now; left out where who asks does not know. */
  readonly staff?: Moment['staff'];
}

type Line = (state: DossierState, moment: Moment) => readonly (EventType | false)[];

const refused = (guard: Guard, state: DossierState, moment: Moment) =>
  guard.about === 'STATE' && !guard.holds(state, moment);

function inStatement(state: DossierState): readonly (EventType | false)[] {
  if (state.case.intake.toldOn === null) return ['StepsTold'];
  if (state.case.door !== 'confidant') return ['CaseOpened'];
  const said = state.consultation?.state;
  if (said === 'GIVEN' || passedOnNameless(state) || state.case.override) return ['HandedOver'];
  return said === 'DECLINED' || said === 'WITHDRAWN' || state.withoutCode
    ? ['KeptConfidential']
    : ['ConsentAsked'];
}

const advise = (
  state: DossierState,
  moment: Moment,
  whom: 'confidant' | 'coordinator',
  about: 'CRIME' | 'INQUIRY' | 'MEASURES',
) => !wasConsulted(state, moment, whom, about);

/** What moves a case on from each phase: the line of the protocol. */
const LINE: { readonly [phase in Phase]?: Line } = {
  RECEIVED: () => ['IntakeNoted'],
  INTAKE: ({ case: { intake }, withoutCode }) =>
    intake.safetyOn === null
      ? ['SafetyNoted']
      : withoutCode
        ? ['IntakeUnsigned']
        : ['StatementWritten', 'StatementOffered'],
  STATEMENT: inStatement,
  REGISTERED: (state, moment) => {
    if (state.case.opened === null) return ['CaseOpened'];
    return advise(state, moment, 'confidant', 'CRIME')
      ? ['AdviceAsked', 'AdviceGiven', 'ConsultationMissed']
      : ['CrimeSuspected', 'CrimeRuledOut'];
  },
  POLICE: (state, moment) => {
    const { police } = state.case;
    if (!wasConsulted(state, moment, 'victim', 'POLICE')) {
      return ['VictimConsulted', 'ConsultationMissed'];
    }
    if (police.concludedOn === null && police.complaint !== null) return ['PoliceConcluded'];
    return [
      police.notifiedOn === null && 'PoliceNotified',
      police.advice !== 'INQUIRE' && police.concludedOn === null && 'PoliceAdvised',
      !police.noComplaint && police.concludedOn === null && 'NoComplaint',
      advise(state, moment, 'confidant', 'INQUIRY') && 'AdviceAsked',
      'InquiryStarted',
    ];
  },
  INVESTIGATION: (state, moment) => {
    const missing = [hearing.reporterHeard, hearing.victimHeard, hearing.accusedHeard].some(
      (guard) => refused(guard, state, moment),
    );
    return missing
      ? ['PersonInvited', 'HearingOffered', 'HearingHeld', 'StatementOffered']
      : ['DeliberationHeld'];
  },
  DELIBERATION: (state, moment) => {
    if (state.case.proposal !== null) return ['DecisionConfirmed'];
    const victim = !wasConsulted(state, moment, 'victim', 'MEASURES');
    const coordinator = advise(state, moment, 'coordinator', 'MEASURES');
    return victim || coordinator
      ? [victim && 'VictimConsulted', coordinator && 'AdviceAsked', coordinator && 'AdviceGiven']
      : ['DecisionProposed'];
  },
  DECIDED: () => ['LetterSent', 'PartyInformed'],
  INFORMING: (state, { on }) =>
    uninformed(state, on).length > 0
      ? ['LetterSent', 'LetterRead', 'PartyInformed']
      : ['CaseClosed'],
  CLOSED: () => ['Evaluated'],
  EVALUATED: (state) => {
    if (findingOf(state) !== 'UNFOUNDED') return ['RetentionSet'];
    return [state.case.order === null ? 'DestructionOrdered' : 'DestructionConfirmed'];
  },
  RETAINED: ({ case: now }) => [now.order === null ? 'RetentionEnded' : 'DestructionConfirmed'],
  CONSULT_ONLY: () => ['DossierErased'],
  WITHDRAWN: () => ['DossierErased'],
};

const CLOCK_OF: { readonly [event in EventType]?: ClockCode } = {
  IntakeNoted: 'ACKNOWLEDGE',
  DecisionProposed: 'FEEDBACK',
  Evaluated: 'EVALUATE',
  DestructionOrdered: 'DESTROY',
  DestructionConfirmed: 'DESTROY',
  DossierErased: 'KEPT',
  RetentionEnded: 'RETENTION',
  WithdrawalTakenBack: 'TAKE_BACK',
};

/** Where too few are left to decide, somebody is let in; whatever else can be done, can be. */
const lineOf = (state: DossierState, moment: Moment): readonly (EventType | false)[] => {
  const stuck = state.case.opened !== null && FROM_HANDOVER.includes(state.phase);
  if (stuck && decidersIn(state, moment).length < DECIDERS) {
    return ['DeciderAdded', ...lineOn(state, moment)];
  }
  return lineOn(state, moment);
};

/** After a withdrawal the line is to say how it goes on. */
const lineOn = (state: DossierState, moment: Moment): readonly (EventType | false)[] => {
  const { withdrawn } = state.case;
  const open = AT_DIRECTIE.includes(state.phase) && state.case.droppedOn === null;
  if (open && withdrawn !== null && withdrawn.continued === null)
    return ['ContinuedAfterWithdrawal', 'CaseDropped'];
  return LINE[state.phase]?.(state, moment) ?? [];
};

/** Who was let in for a destruction signs it; a confidant goes on with what was theirs before. */
const isTheirs = (state: DossierState, { as, kid }: Me, { event, in: kinds }: Step): boolean =>
  !isSecondIn(state, kid) || signs(event) || (as === 'confidant' && !kinds.includes('casefile'));

/**
 * The rows of the protocol that fit this phase and this person, each with what refuses it already.
 * Rules about words are asked once there are words.
 * @param party Whose way back it would stand in, where that matters.
 */
export function nextSteps(
  state: DossierState,
  me: Me,
  on: string,
  party: PartyRef | null = null,
): readonly NextStep[] {
  const due = clocks(state, on);
  const fits = (step: Step) =>
    step.by.includes(me.as) && step.from.includes(state.phase) && isTheirs(state, me, step);
  return PROTOCOL.steps.filter(fits).map((step) => {
    const author = authorOf(me);
    const staff = me.staff ?? null;
    const moment = { author, on, party, staff, compartment: step.in[0] ?? 'casefile' };
    const guards = [...PROTOCOL.always, ...step.guards];
    const broken = guards.find((guard) => refused(guard, state, moment));
    const { command, event, id, by } = step;
    return {
      ...{ command, event, id, by },
      due: due.find(({ what }) => what === CLOCK_OF[event])?.due ?? null,
      refusal: broken ? { code: broken.code, reason: broken.sentence } : null,
      needed: lineOf(state, moment).includes(event),
    };
  });
}

function authorOf({ as, kid, party }: Me): Moment['author'] {
  return as === 'reporter' || as === 'affectedPerson' || as === 'accused' || as === 'witness'
    ? { as, kid, party: party ?? '' }
    : { as, kid };
}
