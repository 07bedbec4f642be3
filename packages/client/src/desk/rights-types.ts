import type { Detail, PartyRole, Passage, RequestKind, Rule } from '@gehoord/protocol';

/* Requests of people with a code as the desk sees them, and the register of consents. */

/** A request that waits, as the inbox remembers it. */
export interface RequestLine {
  readonly requestId: string;
  readonly what: RequestKind;
  readonly role: PartyRole;
  readonly due: string;
}

/** What stands in the way of a step, before it is taken; null where nothing does. */
export type InTheWay = Rule | null;

/** A piece of what stands in the dossier, that could be given to who asked. */
export interface PieceView {
  readonly text: string;
  /** THEIRS: their own words. OWN_LINE: of the logbook, in their way back. OTHER: of the rest. */
  readonly from: 'THEIRS' | 'OWN_LINE' | 'OTHER';
  readonly on: string;
  /** What in it may tell who somebody else is. */
  readonly details: readonly Detail[];
}

/** What would be given, and who else looked at it. */
export interface RedactionView {
  readonly redactionId: string;
  readonly passages: readonly Passage[];
  readonly on: string;
  readonly by: string;
  readonly reviewed: { readonly on: string; readonly by: string } | null;
  /** Exactly what the person would read. */
  readonly text: string;
  readonly review: InTheWay;
  readonly give: InTheWay;
}

/** A request of somebody with a code, from the question to the answer. */
export interface RequestView {
  readonly requestId: string;
  /** Their way back. */
  readonly personId: string;
  readonly role: PartyRole;
  /** What the desk calls them; empty for the reporter. */
  readonly name: string;
  readonly what: RequestKind;
  readonly text: string;
  readonly on: string;
  readonly due: string;
  readonly state: 'OPEN' | 'WITHDRAWN' | 'LEFT' | 'GRANTED' | 'PARTLY' | 'REFUSED';
  readonly balancing: readonly {
    readonly on: string;
    readonly by: string;
    readonly text: string;
  }[];
  readonly answer: { readonly on: string; readonly by: string; readonly text: string } | null;
  readonly given: string | null;
  /** What this member may do with it now. */
  readonly may: {
    readonly balance: boolean;
    /** Whether it waits, and this member holds the way back. */
    readonly answers: boolean;
    readonly answer: InTheWay;
    readonly draft: boolean;
  };
  /** Of what stands there; empty where no draft can be made. */
  readonly pieces: readonly PieceView[];
  /** The newest one. */
  readonly redaction: RedactionView | null;
}

/** One consent in the register: what was asked of whom, and what came of it. */
export interface ConsentLine {
  readonly id: string;
  readonly what: 'HANDOVER' | 'HANDOVER_RAW' | 'IDENTITY' | 'NAMING' | 'BEFORE_SENDING';
  readonly role: PartyRole;
  /** What the desk calls them; empty for the reporter. */
  readonly name: string;
  readonly state: 'ASKED' | 'GIVEN' | 'DECLINED' | 'WITHDRAWN';
  /** The day of the question; null where nobody of this desk asked. */
  readonly askedOn: string | null;
  readonly answeredOn: string | null;
  /** Last day it counts; null where it has none. */
  readonly until: string | null;
  readonly withdrawnOn: string | null;
  readonly confirmed: { readonly on: string; readonly by: string; readonly how: string } | null;
}
