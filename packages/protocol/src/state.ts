import { noCase, type CaseState } from './case-state.ts';
import type { CompartmentKind, Event, EventOf, PaperText } from './events.ts';
import type { Phase } from './phases.ts';
import { noRights, type Request, type RightsState } from './rights-state.ts';
import type { Check, Rule } from './rules.ts';
import type {
  HearingPoint,
  IdentityCheck,
  PaperKind,
  PartyRole,
  Role,
  StaffMember,
  StatusCode,
} from './words.ts';

/** Who wrote an entry, as far as the directory and the dossier prove it. */
export type Author =
  | { readonly as: PartyRole; readonly kid: string; /** Their way back. */ readonly party: string }
  | { readonly as: Role; readonly kid: string };

/** Somebody without an account, by the compartment that is their way back. */
export interface PartyRef {
  readonly id: string;
  readonly role: PartyRole;
  /** Who made their first code: they themselves, or the desk. */
  readonly keyFrom: 'SELF' | 'DESK_ISSUED';
  /** The member who made it, by kid; null where nobody of the desk did, or this reader cannot tell. */
  readonly issuedBy: string | null;
}

/** Somebody said how they know that a person themselves gave a consent. */
export interface Confirmation {
  readonly on: string;
  readonly by: string;
  readonly how: string;
}

/** Whether somebody may be named to the accused: the newest question, and what came of it. */
export interface Naming {
  readonly requestId: string;
  readonly why: string;
  readonly name: string;
  readonly until: string;
  readonly on: string;
  readonly by: string;
  readonly state: 'ASKED' | 'GIVEN' | 'DECLINED' | 'WITHDRAWN';
  readonly answeredOn: string | null;
  readonly confirmed: Confirmation | null;
  /** Every no so far, a yes taken back among them, with the reason that was given; oldest first. */
  readonly refusals: readonly { readonly why: string; readonly on: string }[];
}

/** Somebody without an account as the dossier knows them. */
export interface Party extends PartyRef {
  /** What the desk calls them, and why they have a code; empty for a reporter. */
  readonly name: string;
  readonly about: string;
  readonly status: StatusLine | null;
  /** Last day of a card that nobody exchanged yet; null once the code is their own. */
  readonly cardUntil: string | null;
  readonly admittedOn: string;
  readonly by: string;
  /** Every time the desk made another code, oldest first. */
  readonly replaced: readonly { readonly on: string; readonly by: string; readonly why: string }[];
  /** Invitations to tell their own story, oldest first. */
  readonly hearings: readonly {
    readonly day: string;
    readonly text: string;
    readonly on: string;
    /** The police were asked before its day, or it was called off: nobody was expected any more. */
    readonly void?: true | undefined;
    /** Since when the invited person reads that it does not stand. */
    readonly cancelledOn?: string | undefined;
  }[];
  /** Null where they were never asked. */
  readonly naming: Naming | null;
  /** The talk itself, with what was done in it; null while there was none. */
  readonly heard: {
    readonly day: string;
    readonly points: readonly HearingPoint[];
    readonly how?: 'TALK' | 'WRITTEN' | undefined;
    /** Where the case stood then: a talk before there was a case is no hearing. */
    readonly during: Phase;
  } | null;
  /** They did not want to tell their story, or did not come. */
  readonly declined: { readonly why: string; readonly on: string; readonly during: Phase } | null;
  /** The letter with the outcome; one after a revision takes its place. */
  readonly letter: { readonly on: string; readonly readOn: string | null } | null;
  /** Their first letter: a revision does not take back that they were told of a decision. */
  readonly firstLetterOn: string | null;
  /** What they asked about what stands there of them, oldest first. */
  readonly requests: readonly Request[];
}

/** A consent whose signature and text were checked; the protocol judges only what it covers. */
export interface VerifiedConsent {
  readonly what: string;
  readonly readers: readonly string[];
  readonly heads: readonly { readonly compartmentId: string; readonly head: string }[];
  readonly signed: boolean;
  readonly textMatches: boolean;
  /** The summary that goes along is the one it names; true where this event carries none to compare. */
  readonly extractMatches: boolean;
  readonly expiresOn: string;
}

/** An entry after every signature, hash and key was checked: the only thing the protocol folds. */
export interface VerifiedEvent {
  readonly event: Event;
  readonly compartmentId: string;
  readonly compartment: CompartmentKind;
  readonly author: Author;
  readonly on: string;
  /** Who founded the dossier, as its id proves; null where this reader cannot tell. */
  readonly founding: 'SELF' | 'DESK_ISSUED' | null;
  /** Kids of members this entry let in, its own author left out. */
  readonly grants: readonly string[];
  /** The person without an account whom this compartment is for. */
  readonly party: PartyRef | null;
  /** Whether that person can read what comes next in it; null where nobody knows their key. */
  readonly personReads: boolean | null;
  /** Hashes of the compartment's entries, hexadecimal: to compare consents with. */
  readonly heads: readonly string[];
  readonly consents: readonly VerifiedConsent[];
  /**
   * Members who held the person's way back when this was written, as its author saw it; null where
   * this reader came later and cannot tell.
   */
  readonly holders: readonly string[] | null;
  /**
   * Who belonged to the organisation, and as what, by the directory it was written under; null where
   * nobody asks.
   */
  readonly staff: readonly Pick<StaffMember, 'kid' | 'role'>[] | null;
  /** The paper this entry brings; null where it brings none that can be read. */
  readonly paper: VerifiedPaper | null;
  readonly signature: VerifiedSignature | null;
}

/** A version of a paper after its bytes and words were checked. Hashes and ids are hexadecimal. */
export interface VerifiedPaper {
  readonly hash: string;
  readonly statementId: string;
  readonly version: number;
  readonly previous: string | null;
  readonly paper: PaperKind;
  readonly identity: IdentityCheck;
  readonly language: string;
  /** Of this organisation and dossier, with exactly these words and translations. */
  readonly matches: boolean;
}

/** What somebody said under a paper; the signature itself holds, the protocol judges the rest. */
export interface VerifiedSignature {
  readonly statement: string;
  readonly role: string;
  /** Where the key came from that signed: `SELF`, or `DESK_ISSUED` where the desk made the first code. */
  readonly keyFrom: string;
  readonly answer: 'SIGNED' | 'REFUSED';
  readonly language: string;
  readonly signedOn: string;
  /** The key that wrote this entry, its holder's newest, from where the signature says it came. */
  readonly byAuthor: boolean;
  readonly remarksMatch: boolean;
}

/** A paper from its first version to the answer under it. */
export interface StatementState {
  readonly compartmentId: string;
  /** Who is asked to sign it. */
  readonly party: PartyRef;
  readonly newest: VerifiedPaper;
  /** The version that waits for an answer. */
  readonly offered: {
    readonly hash: string;
    readonly text: PaperText;
    readonly on: string;
    readonly by: string;
    readonly identity: IdentityCheck;
  } | null;
  readonly corrections: readonly {
    readonly statement: string;
    readonly text: string;
    readonly on: string;
  }[];
  /** Oldest first. An answer belongs to one version for ever. */
  readonly answers: readonly (VerifiedSignature & {
    readonly remarks: string | null;
    readonly on: string;
    /** How the desk knew who answered. */
    readonly identity: IdentityCheck;
  })[];
  /** Every time it was printed or kept as a file, oldest first. */
  readonly takenOut: readonly {
    readonly how: 'PRINT' | 'FILE';
    readonly on: string;
    readonly by: string;
  }[];
}

interface Question {
  readonly asked: EventOf<'ConsentAsked'>;
  readonly on: string;
  readonly by: string;
  /** The status line while nobody was asked; it comes back once the question is answered. */
  readonly before: StatusLine | null;
}

/** A question to the reporter, from asking to handing over. */
export type Consultation =
  | (Question & { readonly state: 'ASKED' | 'DECLINED' | 'WITHDRAWN' })
  | (Question & {
      readonly state: 'GIVEN' | 'DONE';
      readonly given: EventOf<'ConsentGiven'>;
      readonly givenOn: string;
    });

export interface StatusLine {
  readonly status: StatusCode;
  readonly nextOn: string | null;
  readonly setOn: string;
  readonly by: string | null;
}

export interface Broken {
  readonly rule: Rule | Check;
  readonly compartment: CompartmentKind | 'unknown';
  readonly on: string;
}

/** A dossier as one reader can know it. Absent knowledge is absent, never guessed. */
export interface DossierState {
  readonly phase: Phase;
  readonly receivedOn: string | null;
  /** People without an account whom this reader knows of. */
  readonly parties: readonly Party[];
  readonly consultation: Consultation | null;
  readonly hasTalk: boolean;
  /** Staff the report is about, by kid, as its own words name them. */
  readonly subject: readonly string[];
  readonly withoutCode: boolean;
  readonly mayPassOn: 'YES' | 'NO' | null;
  readonly provenance: 'SELF' | 'DESK_ISSUED';
  /** Set once somebody of the desk wrote or set a status: the seven-day promise is kept. */
  readonly answeredOn: string | null;
  readonly handedOver: EventOf<'HandedOver'> | null;
  /** A second member confirmed the consent it went on, where the desk made the code. */
  readonly handoverConfirmed: Confirmation | null;
  /** The reporter took the consent back after it had been used. */
  readonly withdrawnOn: string | null;
  readonly statements: readonly StatementState[];
  readonly case: CaseState;
  readonly rights: RightsState;
  readonly broken: readonly Broken[];
}

export const initialState: DossierState = {
  phase: 'NOTHING',
  receivedOn: null,
  parties: [],
  consultation: null,
  hasTalk: false,
  subject: [],
  withoutCode: false,
  mayPassOn: null,
  provenance: 'SELF',
  answeredOn: null,
  handedOver: null,
  handoverConfirmed: null,
  withdrawnOn: null,
  statements: [],
  case: noCase,
  rights: noRights,
  broken: [],
};
