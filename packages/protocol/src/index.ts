export { decide, type Refusal } from './decide.ts';
export { doorsFor, handoverReadersFor, isConflicted, oralReadersFor } from './doors.ts';
export {
  COMPARTMENT_KINDS,
  type CompartmentKind,
  type Event,
  type EventOf,
  type EventType,
  type HeadRef,
  type PaperText,
  type ReportWords,
  type SentRef,
} from './events.ts';
export { questionWaits } from './guards.ts';
export { handoverUnconfirmed, mayBeNamed } from './naming-guards.ts';
export { evolve, statusLineOf } from './evolve.ts';
export type { Check, Rule } from './rules.ts';
export { STEPS, type Step } from './steps.ts';
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
export {
  HEARING_POINTS,
  PAPER_KINDS,
  PARTY_ROLES,
  STATUS_CODES,
  type Door,
  type DoorChoice,
  type HearingPoint,
  type IdentityCheck,
  type PaperKind,
  type PartyRole,
  type Role,
  type StaffMember,
  type StatusCode,
  type Subject,
} from './words.ts';
