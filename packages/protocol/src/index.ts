export { decide, type Refusal } from './decide.ts';
export { doorsFor, handoverReadersFor, isConflicted, oralReadersFor } from './doors.ts';
export {
  COMPARTMENT_KINDS,
  type CompartmentKind,
  type Event,
  type EventOf,
  type EventType,
  type HeadRef,
  type ReportWords,
  type SentRef,
} from './events.ts';
export { questionWaits } from './guards.ts';
export { evolve } from './evolve.ts';
export type { Check, Rule } from './rules.ts';
export { STEPS, type Step } from './steps.ts';
export {
  initialState,
  type Author,
  type Broken,
  type DossierState,
  type VerifiedConsent,
  type VerifiedEvent,
} from './state.ts';
export {
  STATUS_CODES,
  type Door,
  type DoorChoice,
  type Role,
  type StaffMember,
  type StatusCode,
  type Subject,
} from './words.ts';
