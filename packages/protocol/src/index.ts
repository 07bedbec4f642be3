export type {
  CaseState,
  Decision,
  IntakeState,
  PoliceState,
  Proposal,
  Sees,
  Task,
} from './case-state.ts';
export {
  ACKNOWLEDGE_DAYS,
  CLOCK_CODES,
  clocks,
  FEEDBACK_MONTHS,
  type Clock,
  type ClockCode,
} from './clocks.ts';
export { addDays, addMonths, addWorkingDays } from './days.ts';
export { DETAILS, detailsIn, type Detail } from './details.ts';
export { decide, type Refusal } from './decide.ts';
export { doorsFor, handoverReadersFor, isConflicted, oralReadersFor } from './doors.ts';
export {
  COMPARTMENT_KINDS,
  FILE_KINDS,
  type CompartmentKind,
  type Event,
  type EventOf,
  type EventType,
  type HeadRef,
  type PaperText,
  type ReportWords,
  type SentFile,
  type SentRef,
} from './events.ts';
export {
  REQUEST_KINDS,
  type Passage,
  type RequestKind,
  type RequestOutcome,
} from './events/rights-events.ts';
export { questionWaits } from './guards/consent-guards.ts';
export { askableFrom, handoverUnconfirmed } from './guards/naming-guards.ts';
export type { AdviceAbout, HandoverGround, IntakeSummary } from './events/intake-events.ts';
export { evolve, statusLineOf } from './evolve.ts';
export { findingOf, keptUntil, uninformed } from './guards/closing-guards.ts';
export { TAKE_BACK_DAYS } from './guards/intake-guards.ts';
export {
  decidersIn,
  isConflictedIn,
  keptNames,
  mayBeNamed,
  namesWithoutConsent,
} from './knowledge.ts';
export { names, type Named } from './naming.ts';
export { nextSteps, type Me, type NextStep } from './next-steps.ts';
export { AT_RECEIVER, PHASES, STATIONS, type Phase } from './phases.ts';
export { printProtocol } from './print.ts';
export {
  accessText,
  LEFT_OUT,
  namesOthers,
  openRequests,
  othersNames,
  requestDue,
} from './rights.ts';
export type { Redaction, Request } from './rights-state.ts';
export type { Check, Rule } from './rules.ts';
export { STEPS, stepOf, type Step } from './steps.ts';
export {
  initialState,
  type Author,
  type Broken,
  type Confirmation,
  type DossierState,
  type Naming,
  type Party,
  type PartyRef,
  type StatementState,
  type StatusLine,
  type VerifiedConsent,
  type VerifiedEvent,
  type VerifiedPaper,
  type VerifiedSignature,
} from './state.ts';
export { ACCESS, visibleTo, type Sight } from './visible-to.ts';
export {
  HEARING_POINTS,
  PAPER_KINDS,
  PARTY_ROLES,
  STATUS_CODES,
  type Door,
  type DoorChoice,
  type Finding,
  type HearingPoint,
  type IdentityCheck,
  type Measure,
  type MissedWhom,
  type PaperKind,
  type PartyRole,
  type Role,
  type StaffMember,
  type StatusCode,
  type Subject,
  type VictimIs,
} from './words.ts';
