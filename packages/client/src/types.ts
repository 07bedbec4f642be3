export { CLIENT_PROBLEMS, type Outcome, type Problem } from './outcome.ts';
export type * from './reporter/types.ts';
export type * from './reporter/who-types.ts';
export type * from './reporter/file-types.ts';
export type * from './desk/types.ts';
export type * from './desk/oral-types.ts';
export type * from './desk/view-types.ts';
export type * from './desk/case/types.ts';
export type * from './desk/rights-types.ts';
export type { SeenBy, WhoRead } from './desk/who-read.ts';
export type { CaseStep } from './desk/case/places.ts';
export type { DestructionRecord } from './core/record.ts';
export type { OtherStone, RegisterLine, RegisterView } from './desk/register.ts';
export type { PaperDraft, Translated } from './core/papers.ts';
export type {
  ClockCode,
  Detail,
  Door,
  DoorChoice,
  Event,
  EventOf,
  EventType,
  HearingPoint,
  PartyRole,
  Passage,
  Phase,
  RequestKind,
  RequestOutcome,
  Role,
  Rule,
  StaffMember,
  StatusCode,
  Subject,
} from '@gehoord/protocol';
export {
  accessText,
  HEARING_POINTS,
  names,
  PARTY_ROLES,
  REQUEST_KINDS,
  STATUS_CODES,
} from '@gehoord/protocol';
