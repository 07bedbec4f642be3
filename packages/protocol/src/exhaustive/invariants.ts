import type { VerifiedEvent } from '../state.ts';
import { HEARING_POINTS } from '../words.ts';
import type { Invariant } from './explore.ts';
import {
  all,
  atPolice,
  blank,
  conflicted,
  consulted,
  has,
  held,
  last,
  namesAmira,
  never,
  ofRole,
  pending,
  police,
  since,
  standing,
} from './facts.ts';
import { ADDING_INVARIANTS } from './adding-invariants.ts';
import { HEARING_INVARIANTS } from './hearing-invariants.ts';
import { mandatoryIn } from './mandatory.ts';
import { NAMING_INVARIANTS } from './naming-invariants.ts';
import { OUTCOME_INVARIANTS } from './outcome-invariants.ts';
import { RIGHTS_INVARIANTS } from './rights-invariants.ts';

/* What must be true of every history, said without the guards that keep it. */

const CASE = [
  'LogNoted',
  'CasePrinted',
  'TaskPlanned',
  'DossierLinked',
  'EvidenceNoted',
  'HoldSet',
] as const;
const CASE_TOO = ['SpokespersonChosen', 'ConflictDeclared', 'AliasNoted', 'OutboundNoted'] as const;
const CASE_ALSO = ['ConsultationMissed', 'VictimConsulted', 'PartyUnreachable'] as const;
const STEPS_OF_CASE = [
  'CrimeSuspected',
  'CrimeRuledOut',
  'PoliceNotified',
  'ComplaintMade',
] as const;
const HEARINGS = ['HearingOffered', 'HearingHeld', 'HearingDeclined'] as const;

// Elsewhere than in the case file a conflict, or letting somebody in, says nothing of why.
const empty = ({ event, compartment }: VerifiedEvent) =>
  ((event.type !== 'ConflictDeclared' && event.type !== 'DeciderAdded') ||
    compartment === 'casefile') &&
  mandatoryIn(event).some((field) => blank(String((event as Record<string, unknown>)[field])));

export const INVARIANTS: readonly Invariant[] = [
  {
    name: 'nobody who has a conflict acts',
    breaks: ({ author }, history) =>
      !('party' in author) && conflicted(history).includes(author.kid),
  },
  {
    name: 'nobody who has a conflict is let in, or asked for',
    breaks: ({ event, grants, author }, history) => {
      const readers =
        event.type === 'ConsentOverridden' || event.type === 'ConsentAsked' ? event.readers : [];
      const out = conflicted(history);
      return !('party' in author) && [...grants, ...readers].some((kid) => out.includes(kid));
    },
  },
  {
    name: 'nothing mandatory is empty',
    breaks: empty,
  },
  {
    name: 'only those who hold the case are let in to what the desk writes',
    breaks: ({ event, grants, holders }) =>
      ['IntakeNoted', 'MeasureTaken', 'CaseOpened'].includes(event.type) &&
      holders !== null &&
      !grants.every((kid) => holders.includes(kid)),
  },
  never(
    'an intake begins with a look at conflicts and danger',
    ['IntakeNoted'],
    ({ event }) => !event.conflictChecked || (event.danger === 'ACUTE' && blank(event.dangerNote)),
  ),
  never(
    'safety comes before signing',
    ['StatementOffered', 'IntakeUnsigned'],
    ({ event, party, paper }, history) => {
      const asks =
        event.type === 'IntakeUnsigned' ||
        (party?.role === 'reporter' && paper?.paper === 'INTAKE');
      return asks && !has(history, 'SafetyNoted');
    },
  ),
  never(
    'unsigned only without a code, or with what was tried',
    ['IntakeUnsigned'],
    ({ event }, history) =>
      event.why === 'NO_CODE'
        ? !last(history, 'PersonAdmitted')?.event.withoutCode
        : blank(event.text),
  ),
  never('who could be told the steps was told', ['StepsTold'], ({ event }, history) => {
    if (event.reached) return !event.explained || !event.adviceGiven || blank(event.contact);
    if (last(history, 'PersonAdmitted')?.event.withoutCode) return false;
    return last(history, 'IntakeUnsigned')?.event.why !== 'UNREACHABLE' || blank(event.contact);
  }),
  never(
    'nothing goes on before the steps were told',
    ['HandedOver', 'CaseOpened'],
    ({ event }, history) =>
      !has(history, 'StepsTold') && !(event.type === 'CaseOpened' && has(history, 'HandedOver')),
  ),
  never(
    'a handover tells the intake as it was',
    ['HandedOver'],
    ({ event: { intake } }, history) => {
      const days = [last(history, 'IntakeNoted')?.on, last(history, 'SafetyNoted')?.on];
      const told = last(history, 'StepsTold')?.on;
      return days[0] !== intake.notedOn || days[1] !== intake.safetyOn || told !== intake.toldOn;
    },
  ),
  never(
    'a handover says of the statement only what the reporter did',
    ['HandedOver'],
    ({ event: { intake } }, history) => {
      const papers = all(history, 'StatementOffered').filter(
        ({ paper }) => paper?.paper === 'INTAKE',
      );
      const answers = ofRole(all(history, 'StatementAnswered'), 'reporter').filter((it) =>
        papers.some(({ compartmentId }) => compartmentId === it.compartmentId),
      );
      return intake.statement === 'UNSIGNED'
        ? !has(history, 'IntakeUnsigned')
        : !answers.some(({ signature }) => signature?.answer === intake.statement);
    },
  ),
  never(
    'the directie hears nothing without consent, or a logged danger or duty',
    ['HandedOver', 'CaseOpened'],
    ({ event, grants, consents }, history) => {
      if (event.type === 'CaseOpened') {
        return (
          last(history, 'ReportReceived')?.event.words.door === 'confidant' &&
          !has(history, 'HandedOver')
        );
      }
      const override = last(history, 'ConsentOverridden')?.event;
      if (event.ground === 'DANGER' || event.ground === 'LEGAL_DUTY') {
        return (
          override?.ground !== event.ground ||
          !grants.every((kid) => override.readers.includes(kid))
        );
      }
      const report = last(history, 'ReportReceived')?.event;
      if (report?.withoutCode && report.mayPassOn === 'YES') return event.identity;
      const given = has(
        since(history, 'ConsentDeclined', 'ConsentWithdrawn', 'ConsentAsked'),
        'ConsentGiven',
      );
      return (
        !given || !consents.some(({ readers }) => grants.every((kid) => readers.includes(kid)))
      );
    },
  ),
  never(
    'it stays with the confidant only where nobody said yes',
    ['KeptConfidential'],
    (_, history) => {
      const report = last(history, 'ReportReceived')?.event;
      if (report?.mayPassOn === 'NO') return false;
      const answer = last(history, 'ConsentGiven', 'ConsentDeclined', 'ConsentWithdrawn');
      if (answer) return answer.event.type === 'ConsentGiven';
      const waited =
        has(history, 'IntakeUnsigned') ||
        ofRole(all(history, 'StatementAnswered'), 'reporter').length > 0;
      return !waited || report?.mayPassOn === 'YES';
    },
  ),
  never(
    'a consent passed over names who is let in',
    ['ConsentOverridden'],
    ({ event }) => event.readers.length === 0,
  ),
  never('a case is opened once', ['CaseOpened'], (_, history) => has(history, 'CaseOpened')),
  never(
    'nothing is noted in a case that is not there',
    [...CASE, ...CASE_TOO, ...CASE_ALSO, ...STEPS_OF_CASE, 'CaseDropped'],
    ({ event, compartment }, history) =>
      (event.type !== 'ConflictDeclared' || compartment === 'casefile') &&
      !has(history, 'CaseOpened'),
  ),
  never(
    'a task is planned once, for later, and ended once',
    ['TaskPlanned', 'TaskEnded'],
    ({ event, on }, history) => {
      const ids = all(history, 'TaskPlanned').map((one) => one.event.taskId);
      const ended = all(history, 'TaskEnded').map((one) => one.event.taskId);
      if (event.type === 'TaskPlanned') return event.due < on || ids.includes(event.taskId);
      return !ids.includes(event.taskId) || ended.includes(event.taskId);
    },
  ),
  never(
    'days to come are to come, days that were, were',
    ['HoldSet', 'HearingOffered', 'HearingHeld'],
    ({ event, on }) =>
      event.type === 'HoldSet'
        ? event.reviewOn <= on
        : event.type === 'HearingHeld'
          ? event.day > on
          : event.day < on,
  ),
  never('only a hold that stands is released', ['HoldReleased'], (_, history) => !held(history)),
  never('the spokesperson reads nothing', ['SpokespersonChosen'], ({ event, author }, history) => {
    const readers = history.flatMap(({ grants, author: one }) => [...grants, one.kid]);
    return event.kid !== null && [author.kid, ...readers].includes(event.kid);
  }),
  never(
    'whether it is a crime is answered with the confidant, and not by force',
    ['CrimeSuspected', 'CrimeRuledOut'],
    ({ event, author }, history) =>
      !event.withoutRegardToForce || !consulted(history, 'confidant', 'CRIME', author.kid),
  ),
  never(
    'the police are not asked while a decision waits for a second signature',
    ['CrimeSuspected'],
    (_, history) => pending(history) !== undefined,
  ),
  never(
    'nobody decides while the police are asked',
    ['DeliberationHeld', 'DecisionProposed', 'DecisionConfirmed'],
    (_, history) => atPolice(history),
  ),
  never(
    'the police come after the victim was asked',
    ['PoliceNotified', 'ComplaintMade'],
    ({ author }, history) => !consulted(history, 'victim', 'POLICE', author.kid),
  ),
  never(
    'nothing names the victim or the reporter without consent or a written duty',
    ['PoliceNotified', 'OutboundNoted'],
    ({ event }) => {
      if (!event.named) return namesAmira(event.text);
      if (event.type === 'OutboundNoted' && event.to === 'sbb') return event.ground !== 'CONSENT';
      return event.ground === null || (event.ground === 'LEGAL_DUTY' && blank(event.why));
    },
  ),
  never(
    'the police answer what they were told',
    ['PoliceAdvised', 'PoliceConcluded'],
    ({ event }, history) =>
      !has(police(history), 'PoliceNotified') &&
      !(event.type === 'PoliceConcluded' && has(police(history), 'ComplaintMade')),
  ),
  never('nobody says there is no complaint where there is one', ['NoComplaint'], (_, history) =>
    has(police(history), 'ComplaintMade'),
  ),
  never(
    'the own inquiry waits for the police and the confidant',
    ['InquiryStarted'],
    ({ author }, history) => {
      const asked = police(history);
      const outcome = has(asked, 'PoliceConcluded');
      const advice =
        last(asked, 'PoliceAdvised')?.event.advice === 'INQUIRE' && has(asked, 'NoComplaint');
      const waits = has(asked, 'ComplaintMade') ? !outcome : !outcome && !advice;
      return waits || !consulted(history, 'confidant', 'INQUIRY', author.kid);
    },
  ),
  never(
    'the accused hears nothing while the police are asked, and tells nothing before the inquiry',
    [...HEARINGS, 'PersonInvited'],
    ({ event, party }, history) => {
      if (party?.role !== 'accused') return false;
      if (atPolice(history)) return true;
      return event.type !== 'PersonInvited' && !has(history, 'CrimeRuledOut', 'InquiryStarted');
    },
  ),
  never(
    'the hearing of the accused has all five points',
    ['HearingHeld'],
    ({ event, party }) =>
      party?.role === 'accused' && !HEARING_POINTS.every((point) => event.points.includes(point)),
  ),
  never(
    'the accused had two invitations before it is said that they did not come',
    ['HearingDeclined'],
    ({ party, on }, history) => {
      const days = standing(history).filter(
        (it) => it.party?.id === party?.id && it.event.day < on,
      );
      return party?.role === 'accused' && new Set(days.map(({ event }) => event.day)).size < 2;
    },
  ),
  ...ADDING_INVARIANTS,
  ...HEARING_INVARIANTS,
  ...OUTCOME_INVARIANTS,
  ...NAMING_INVARIANTS,
  ...RIGHTS_INVARIANTS,
];
