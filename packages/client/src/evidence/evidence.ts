/* Taking papers out of a dossier, and checking what was taken out. */
export { buildBundle, type Making } from './build.ts';
export { buildRecord, type RecordMaking } from './build-record.ts';
export { checkBundle, type Known } from './check.ts';
export { MOST_BYTES } from './lines.ts';
export type {
  Checked,
  Facts,
  Finding,
  FindingCode,
  MemberRole,
  OutsideRole,
  PaperFact,
  RecordFact,
  SignatureFact,
} from './types.ts';
