import type { PaperShown } from '../core/papers.ts';
import type {
  Check,
  CompartmentKind,
  Door,
  Party,
  PartyRole,
  Phase,
  Rule,
  StaffMember,
  StatusCode,
  SentFile,
} from '@gehoord/protocol';
import type { CaseView } from './case/types.ts';
import type { ConsentLine, RequestLine, RequestView } from './rights-types.ts';
import type { ReportForm } from '../reporter/types.ts';

/* What the desk shows of dossiers: a line in the inbox, and everything a member may see of one. */

export interface InboxRow {
  readonly dossierId: string;
  /** Name for a dossier on screen, made from its id: no content. */
  readonly label: string;
  readonly receivedOn: string;
  readonly daysOpen: number;
  /** The 7-day date by which a receiver answers; null once somebody did. */
  readonly answerBy: string | null;
  readonly status: StatusCode;
  readonly nextOn: string | null;
  /** Where the case stands, as far as this member knows. */
  readonly phase: Phase;
  /** The first day on which the case itself asks for something; null where it asks for nothing. */
  readonly dueOn: string | null;
  /** What people asked about what stands there of them, and waits; the first due first. */
  readonly requests: readonly RequestLine[];
  readonly unread: number;
  readonly newest: string;
  readonly door: Door | 'HANDED_OVER' | 'ORAL';
  readonly withoutCode: boolean;
  /** Something of it that this member saw before is gone, or was changed. */
  readonly changed: boolean;
  /** It was handed over: others set the status now, and this member is not told which. */
  readonly heldByOthers: boolean;
}

export interface DeskMessage {
  readonly id: string;
  /** PERSON: whoever has the code of this conversation. */
  readonly from: 'PERSON' | 'ME' | 'COLLEAGUE';
  readonly author: string;
  readonly text: string;
  readonly on: string;
}

export interface HandoverView {
  readonly requestId: string;
  readonly state: 'ASKED' | 'GIVEN' | 'DECLINED' | 'WITHDRAWN' | 'DONE';
  readonly askedOn: string;
  readonly why: string;
  readonly extract: string | null;
  readonly readers: readonly StaffMember[];
  readonly given: {
    readonly report: 'RAW' | 'EXTRACT';
    readonly identity: boolean;
    readonly on: string;
    readonly shown: string;
  } | null;
}

/** A file that came with a report. */
export interface FileView {
  readonly id: string;
  /** Safe to show and to save under. */
  readonly name: string;
  readonly kind: SentFile['kind'];
  /** Bytes. */
  readonly length: number;
  readonly on: string;
  /** Its entry did not bring it: it is not opened. */
  readonly broken: boolean;
}

export interface DossierView {
  readonly dossierId: string;
  readonly label: string;
  readonly receivedOn: string;
  readonly door: Door | 'HANDED_OVER' | 'ORAL';
  readonly takenDownBy: string | null;
  readonly withoutCode: boolean;
  /** Set where the reporter keeps no code: their answer whether it may be passed on nameless. */
  readonly mayPassOn: 'YES' | 'NO' | null;
  readonly provenance: 'SELF' | 'DESK_ISSUED';
  /** Null: this reader has no right to the raw words. */
  readonly report: Omit<ReportForm, 'identity' | 'code' | 'mayPassOn'> | null;
  readonly additions: readonly { readonly text: string; readonly on: string }[];
  /** Files that came with the report and its additions. */
  readonly files: readonly FileView[];
  readonly extract: string | null;
  readonly identity:
    | { readonly state: 'GIVEN'; readonly name: string; readonly contact: string }
    | { readonly state: 'ANONYMOUS' | 'HIDDEN' };
  readonly status: {
    readonly code: StatusCode;
    readonly nextOn: string | null;
    readonly setOn: string;
    readonly by: string | null;
  };
  readonly threads: readonly {
    readonly id: 'TALK' | 'PERSON';
    readonly canWrite: boolean;
    /** Who of the staff reads what is written now, from the slots themselves; the reporter beside them. */
    readonly readers: readonly StaffMember[];
    readonly messages: readonly DeskMessage[];
  }[];
  readonly handover: HandoverView | null;
  /** A consent that a second member has to know of; null where the reporter made their own code. */
  readonly toConfirm: ConsentToConfirm | null;
  /** Whether those it may be about allow that the accused hears their name. */
  readonly namings: readonly NamingView[];
  /** Names that nobody allowed the accused to hear, as far as this member knows them. */
  readonly keptNames: readonly string[];
  /** What people asked about what stands there of them. */
  readonly requests: readonly RequestView[];
  /** Every consent and refusal, oldest first. */
  readonly consents: readonly ConsentLine[];
  /** People without an account who were given a code at the desk, the first one first. */
  readonly people: readonly PersonView[];
  /** Who else this member may give a code: nobody, or each of these; the accused at most once. */
  readonly invitable: readonly Exclude<PartyRole, 'reporter'>[];
  /** Papers to sign, the newest first. */
  readonly statements: readonly StatementView[];
  readonly notes: readonly { readonly text: string; readonly on: string }[];
  /** Where the case stands, what is needed, and what was done. */
  readonly case: CaseView;
  readonly may: {
    readonly setStatus: boolean;
    readonly askHandover: boolean;
    readonly handOver: boolean;
  };
  /** Who a handover would reach: nobody the report is about, nobody who reads it already. */
  readonly handoverReaders: readonly StaffMember[];
  /** What did not hold when it was checked: which rule, where. */
  readonly broken: readonly {
    readonly rule: Rule | Check;
    readonly where: CompartmentKind | 'unknown';
    readonly on: string;
  }[];
}

/** How a second member knows that somebody themselves consented. */
export interface ConfirmationView {
  readonly on: string;
  readonly by: string;
  readonly how: string;
}

/** Members who made somebody's codes, by name: each could have answered with one. */
interface Issued {
  readonly issuedBy: readonly string[];
}

/** A handover on a consent from a code that the desk made. */
export interface ConsentToConfirm extends Issued {
  readonly personId: string;
  readonly requestId: string;
  readonly confirmed: ConfirmationView | null;
  readonly may: boolean;
}

/** Somebody it may be about, and whether the accused may hear their name. */
export interface NamingView extends Issued {
  readonly id: string;
  readonly role: PartyRole;
  /** What the desk calls them; empty for the reporter. */
  readonly name: string;
  /** The desk made their first code, so a yes takes a second member. */
  readonly deskIssued: boolean;
  /** Null where they were never asked. */
  readonly naming: {
    readonly requestId: string;
    readonly state: 'ASKED' | 'GIVEN' | 'DECLINED' | 'WITHDRAWN';
    readonly why: string;
    readonly name: string;
    readonly askedOn: string;
    readonly until: string;
    readonly answeredOn: string | null;
    readonly confirmed: ConfirmationView | null;
    /** After a no: the first day on which it may be asked again; null where they never said no. */
    readonly againFrom: string | null;
  } | null;
  readonly may: { readonly ask: boolean; readonly confirm: boolean };
}

/** Somebody without an account who was given a code at the desk. */
export interface PersonView {
  /** Their way back; also the name of their conversation. */
  readonly id: string;
  readonly role: PartyRole;
  readonly name: string;
  /** What they read about why they have a code. */
  readonly about: string;
  readonly invitedOn: string;
  readonly invitedBy: string;
  /** CARD: the code was made here and was not exchanged yet. OWN: only they know it. */
  readonly code: 'CARD' | 'CARD_ENDED' | 'OWN';
  /** Last day of the card; null where they have a code of their own, or it is not known here. */
  readonly cardUntil: string | null;
  readonly replaced: readonly { readonly on: string; readonly by: string; readonly why: string }[];
  readonly status: { readonly code: StatusCode; readonly nextOn: string | null };
  /** Invitations to a talk, oldest first, and the talk itself. */
  readonly hearings: Party['hearings'];
  readonly heard: Party['heard'];
  readonly messages: readonly DeskMessage[];
  readonly may: {
    readonly write: boolean;
    readonly replace: boolean;
    /** Invite them to a talk, and note down what was done in it. */
    readonly hear: boolean;
  };
  /** The rule that forbids to write to them now; null where nothing does. */
  readonly silence: Rule | null;
}

/** A paper to sign, in its newest version. */
export interface StatementView extends PaperShown {
  readonly id: string;
  /** Who is asked to sign. */
  readonly person: { readonly id: string; readonly role: PartyRole; readonly name: string };
  readonly writtenOn: string;
  readonly writtenBy: string;
  /** BROKEN: somebody was let in or shut out against the rules, and nothing more is written there. */
  readonly state: 'WRITTEN' | 'WAITING' | 'SIGNED' | 'REFUSED' | 'BROKEN';
  /** It was answered, and nobody of the desk wrote anything in the dossier since. */
  readonly answeredLast: boolean;
  readonly offeredOn: string | null;
  /** What the person says is not right; each about one version. */
  readonly corrections: readonly {
    readonly text: string;
    readonly on: string;
    readonly version: number;
  }[];
  /** Under which version, of all there ever were, what was said. */
  readonly answers: readonly {
    readonly version: number;
    readonly mark: readonly string[];
    readonly answer: 'SIGNED' | 'REFUSED';
    /** The desk made the first code: whoever made it could have answered in their place. */
    readonly deskIssued: boolean;
    readonly remarks: string | null;
    readonly language: string;
    readonly on: string;
  }[];
  /** Every time it was printed or kept as a file, oldest first. */
  readonly takenOut: readonly {
    readonly how: 'PRINT' | 'FILE';
    readonly on: string;
    readonly by: string;
  }[];
  readonly may: {
    readonly write: boolean;
    readonly offer: boolean;
    readonly takeBack: boolean;
    /** Print it, or keep it as a file. */
    readonly takeOut: boolean;
  };
}
