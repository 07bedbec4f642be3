import type { CompartmentKind, Event, EventOf } from './events.ts';
import type { Check, Rule } from './rules.ts';
import type { Role, StatusCode } from './words.ts';

/** Who wrote an entry, as far as the directory and the dossier prove it. */
export type Author =
  { readonly as: 'reporter'; readonly kid: string } | { readonly as: Role; readonly kid: string };

/** A consent whose signature and text were checked; the protocol judges only what it covers. */
export interface VerifiedConsent {
  readonly what: string;
  readonly readers: readonly string[];
  readonly heads: readonly { readonly compartmentId: string; readonly head: string }[];
  readonly signedByReporter: boolean;
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
  /** Who reads from here on includes the reporter; true where the entry changes no readers. */
  readonly keepsReporter: boolean;
  /** Hashes of the compartment's entries, hexadecimal: to compare consents with. */
  readonly heads: readonly string[];
  readonly consents: readonly VerifiedConsent[];
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

/**
 * A dossier as one reader can know it. `NOTHING` before the first entry, `RECEIVED` while the
 * receiver holds it, `REGISTERED` from the handover on. Later steps add phases, not flags.
 */
export type Phase = 'NOTHING' | 'RECEIVED' | 'REGISTERED';

export interface DossierState {
  readonly phase: Phase;
  readonly receivedOn: string | null;
  readonly status: StatusLine | null;
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
  /** The reporter took the consent back after it had been used. */
  readonly withdrawnOn: string | null;
  readonly broken: readonly Broken[];
}

export const initialState: DossierState = {
  phase: 'NOTHING',
  receivedOn: null,
  status: null,
  consultation: null,
  hasTalk: false,
  subject: [],
  withoutCode: false,
  mayPassOn: null,
  provenance: 'SELF',
  answeredOn: null,
  handedOver: null,
  withdrawnOn: null,
  broken: [],
};
