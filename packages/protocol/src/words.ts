/** Roles with an account. Dutch names stand in GLOSSARY.md. */
export type Role = 'confidant' | 'board' | 'coordinator' | 'alternate';

export const PARTY_ROLES = ['reporter', 'affectedPerson', 'accused', 'witness'] as const;
/** What somebody without an account is in a dossier. */
export type PartyRole = (typeof PARTY_ROLES)[number];

/** Where a report can come in online. */
export type Door = 'confidant' | 'board' | 'alternate';

/** A member as the signed directory names them. `kid` is hexadecimal. */
export interface StaffMember {
  readonly kid: string;
  readonly name: string;
  readonly role: Role;
}

/** Whom a report is about. Staff are named by key, so that they can be left out before sealing. */
export interface Subject {
  readonly role: 'MENTOR' | 'MENTEE' | 'STAFF' | 'OTHER' | 'UNKNOWN';
  /** Only with STAFF; empty means "someone of the staff, I do not know or say who". */
  readonly staff: readonly string[];
  /** A name or description, if the person gives one. */
  readonly name?: string | undefined;
}

/** A door with the people behind it, once everybody the report is about is left out. */
export interface DoorChoice {
  readonly door: Door;
  readonly readers: readonly StaffMember[];
}

/**
 * What belongs to hearing somebody: the nature of the report was named, the questions were open,
 * support of their own was offered, it was agreed how to stay in touch, a statement is made.
 */
export const HEARING_POINTS = ['NATURE', 'OPEN', 'SUPPORT', 'CONTACT', 'STATEMENT'] as const;
export type HearingPoint = (typeof HEARING_POINTS)[number];

export const PAPER_KINDS = ['INTAKE', 'HEARING', 'DECISION', 'LETTER'] as const;
/** What a paper to sign is. */
export type PaperKind = (typeof PAPER_KINDS)[number];

/** How the desk knows who signs: seen in person, known, not at all; or it is nobody's own account. */
export type IdentityCheck = 'SEEN' | 'KNOWN' | 'ANONYMOUS' | 'NOBODY';

export const STATUS_CODES = [
  'ONTVANGEN',
  'GELEZEN',
  'VRAAG',
  'JOUW_KEUZE',
  'CONTROLEER',
  'BEZIG',
  'LANGER',
  'BESLUIT',
  'KLAAR',
  'GESTOPT',
  'GEWIST',
] as const;

/** The line a reporter sees (domain rule §5). Nothing in it tells of a hearing, police or outcome. */
export type StatusCode = (typeof STATUS_CODES)[number];

/** What was found. */
export type Finding = 'UPHELD' | 'UNFOUNDED' | 'INCONCLUSIVE';

/** What follows for the accused; interim measures are something else. */
export type Measure = 'CONVERSATION' | 'WARNING' | 'REPRIMAND' | 'TERMINATION';

/** Whom the directie takes for the victim. */
export type VictimIs = 'REPORTER' | 'OTHER' | 'UNKNOWN';

/** Somebody who should have been asked, and could not be. */
export type MissedWhom = 'confidant' | 'coordinator' | 'victim';
