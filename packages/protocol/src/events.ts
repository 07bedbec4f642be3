import type { CaseEvent } from './events/case-events.ts';
import type {
  ConsultEvent,
  HandoverGround,
  IntakeEvent,
  IntakeSummary,
} from './events/intake-events.ts';
import type { OutcomeEvent } from './events/outcome-events.ts';
import type { RightsEvent } from './events/rights-events.ts';
import type { Door, HearingPoint, PaperKind, PartyRole, Subject, StatusCode } from './words.ts';

/** What kind a compartment is. Stands inside the ciphertext only (security design §5). */
export const COMPARTMENT_KINDS = [
  'report',
  'identity',
  'talk',
  'person',
  'statement',
  'notes',
  'intake',
  'casefile',
  'consult',
  'register',
] as const;
export type CompartmentKind = (typeof COMPARTMENT_KINDS)[number];

/** The reporter's words as they were sent. Only the story, subject and door are always there. */
export interface ReportWords {
  readonly story: string;
  readonly subject: Subject;
  readonly door: Door | 'ORAL';
  readonly reporterIs?: 'MENTEE' | 'MENTOR' | 'OTHER' | undefined;
  readonly relation?: 'SELF' | 'WITNESS' | 'ON_BEHALF' | undefined;
  readonly affectedKnows?: 'YES' | 'NO' | 'UNKNOWN' | undefined;
  readonly safeNow?: 'YES' | 'NO' | 'UNKNOWN' | undefined;
  readonly help?:
    readonly ('TALK' | 'DOCTOR' | 'POLICE' | 'STOP_CONTACT' | 'NOTHING_NOW')[] | undefined;
  readonly language: string;
}

/** A compartment and the hash of an entry in it, both hexadecimal. */
export interface HeadRef {
  readonly compartmentId: string;
  readonly head: string;
}

/** A one-shot compartment the reporter sent: they cannot read it again, but can name it. */
export interface SentRef {
  readonly kind: 'report' | 'identity';
  readonly at: HeadRef;
}

/** One version of a paper to sign: what is hashed, the words, and the nonce of their hashes. */
export interface PaperText {
  /** The statement's own bytes, base64url: what a signature names. */
  readonly bytes: string;
  readonly words: string;
  readonly translations: readonly { readonly language: string; readonly words: string }[];
  /** Hexadecimal. */
  readonly nonce: string;
}

export const FILE_KINDS = ['PICTURE', 'DOCUMENT'] as const;

/** A sealed file that came with a report. Nobody else than its readers knows its name, kind and key. */
export interface SentFile {
  /** Its id as the entry's header names it. Hexadecimal. */
  readonly id: string;
  /** Hexadecimal, 32 bytes. */
  readonly key: string;
  /** As its sender called it: never to be trusted, not even as a name. */
  readonly name: string;
  readonly kind: (typeof FILE_KINDS)[number];
  /** Bytes. */
  readonly length: number;
}

/** Everything that can happen. Past tense. */
export type Event = PassingOn | IntakeEvent | ConsultEvent | CaseEvent | OutcomeEvent | RightsEvent;

/** Reports, people with a code, papers and the handover. */
type PassingOn =
  | {
      readonly type: 'ReportReceived';
      readonly words: ReportWords;
      readonly withoutCode: boolean;
      /** Where nobody keeps the code: may it be passed on without a name? */
      readonly mayPassOn: 'YES' | 'NO' | null;
      /** Coordinator's door: the reporter was told that confidant and board will know. */
      readonly told: boolean;
      readonly files?: readonly SentFile[] | undefined;
    }
  | {
      readonly type: 'ReportAdded';
      readonly text: string;
      readonly files?: readonly SentFile[] | undefined;
    }
  | { readonly type: 'IdentityGiven'; readonly name: string; readonly contact: string }
  | { readonly type: 'IdentityWithheld' }
  | { readonly type: 'TalkOpened' }
  | { readonly type: 'NotesOpened' }
  | {
      readonly type: 'PersonAdmitted';
      readonly provenance: 'SELF' | 'DESK_ISSUED';
      /** Proves who founded the dossier: dossier id = H("dossier", founder's key, nonce). Hexadecimal. */
      readonly nonce: string;
      readonly withoutCode: boolean;
      /** The compartments sent along, so that a consent can name exactly what was sent. */
      readonly own: readonly SentRef[];
    }
  | {
      /** Somebody else than the reporter gets a way back of their own. They read all of this. */
      readonly type: 'PersonInvited';
      readonly role: Exclude<PartyRole, 'reporter'>;
      /** What the desk calls them. */
      readonly name: string;
      /** Why they get a code; for the accused the nature of the report, and nothing more. */
      readonly about: string;
      /** Last day on which the card works. */
      readonly cardUntil: string;
    }
  | {
      /** A card or code that got lost: the desk made another, and the old one opens nothing. */
      readonly type: 'CodeReplaced';
      readonly why: string;
      readonly cardUntil: string;
    }
  | {
      /** An invitation to tell their own story, for a day. */
      readonly type: 'HearingOffered';
      readonly day: string;
      readonly text: string;
    }
  | {
      /**
       * No invitation for a day to come stands any more. It has no words: what they would say may not
       * be known yet.
       */
      readonly type: 'HearingCancelled';
    }
  | {
      readonly type: 'HearingHeld';
      readonly day: string;
      readonly points: readonly HearingPoint[];
      /** Questions and answers under the code count as a talk (A6). A talk where it says nothing. */
      readonly how?: 'TALK' | 'WRITTEN' | undefined;
    }
  | {
      /** The person did not want to, or did not come. */
      readonly type: 'HearingDeclined';
      readonly why: string;
    }
  | { readonly type: 'CompartmentSent'; readonly sent: SentRef }
  | { readonly type: 'MessageWritten'; readonly text: string }
  | { readonly type: 'NoteWritten'; readonly text: string }
  | { readonly type: 'StatusSet'; readonly status: StatusCode; readonly nextOn: string | null }
  | {
      readonly type: 'ConsentAsked';
      readonly requestId: string;
      readonly why: string;
      readonly extract: string | null;
      readonly offersRaw: boolean;
      readonly readers: readonly string[];
      readonly reports: readonly HeadRef[];
      readonly identities: readonly HeadRef[];
      /** Papers they answered, which go along with the case. */
      readonly statements: readonly HeadRef[];
      readonly expiresOn: string;
    }
  | {
      readonly type: 'ConsentGiven';
      readonly requestId: string;
      readonly report: 'RAW' | 'EXTRACT';
      readonly identity: boolean;
      /** The signed consents, base64url: evidence that stands on its own. */
      readonly consents: readonly string[];
      /** The text that stood on the screen, and the nonce of its keyed hash. */
      readonly shown: string;
      readonly nonce: string;
    }
  | { readonly type: 'ConsentDeclined'; readonly requestId: string }
  | {
      /** Whether the accused may hear who it is about: asked of whoever it may be about. */
      readonly type: 'NamingAsked';
      readonly requestId: string;
      readonly why: string;
      /** How they would be named. */
      readonly name: string;
      /** Last day to answer, and the last day a yes counts. */
      readonly until: string;
    }
  | {
      readonly type: 'NamingAnswered';
      readonly requestId: string;
      /** The signed consent, base64url; none is a no. */
      readonly consents: readonly string[];
      readonly shown: string;
      readonly nonce: string;
    }
  | {
      readonly type: 'NamingWithdrawn';
      readonly requestId: string;
      readonly withdrawals: readonly string[];
    }
  | {
      /** A second member knows of a consent that was given with a code the desk made. */
      readonly type: 'ConsentConfirmed';
      readonly requestId: string;
      /** How they know it; the person reads this. */
      readonly how: string;
    }
  | {
      readonly type: 'ConsentWithdrawn';
      readonly requestId: string;
      readonly withdrawals: readonly string[];
    }
  | {
      readonly type: 'AccessGranted';
      /** Where no consent carries it: what was logged with `ConsentOverridden`. */
      readonly ground?: 'DANGER' | 'LEGAL_DUTY' | undefined;
      readonly requestId: string;
      readonly consents: readonly string[];
      readonly shown: string;
      readonly nonce: string;
    }
  | {
      readonly type: 'HolderChanged';
      /** Where no consent carries it: what was logged with `ConsentOverridden`. */
      readonly ground?: 'DANGER' | 'LEGAL_DUTY' | undefined;
      readonly requestId: string;
      readonly consents: readonly string[];
      readonly shown: string;
      readonly nonce: string;
    }
  | {
      readonly type: 'HandedOver';
      readonly requestId: string;
      readonly why: string;
      readonly extract: string | null;
      readonly report: 'RAW' | 'EXTRACT';
      readonly identity: boolean;
      readonly consents: readonly string[];
      readonly shown: string;
      readonly nonce: string;
      readonly receivedOn: string;
      readonly founderNonce: string;
      readonly withoutCode: boolean;
      readonly ground: HandoverGround;
      readonly intake: IntakeSummary;
    }
  | {
      readonly type: 'StatementWritten';
      /** For whom: the compartment that is their way back. The first papers named nobody: the reporter. */
      readonly person?: string | undefined;
      readonly text: PaperText;
    }
  | {
      readonly type: 'StatementOffered';
      readonly person?: string | undefined;
      readonly text: PaperText;
    }
  | { readonly type: 'StatementTakenBack' }
  | {
      /** It left the dossier on paper or as a file: whoever reads along can see that. */
      readonly type: 'PaperTakenOut';
      readonly how: 'PRINT' | 'FILE';
    }
  | {
      readonly type: 'CorrectionAsked';
      /** Hash of the version it is about, hexadecimal. */
      readonly statement: string;
      readonly text: string;
    }
  | {
      readonly type: 'StatementAnswered';
      /** Signed, or refused: the signature says which. Base64url. */
      readonly signature: string;
      readonly remarks: string | null;
    }
  | {
      /** What stays visible to the person after the paper itself is closed to them. */
      readonly type: 'PaperClosed';
      readonly statement: string;
      readonly paper: PaperKind;
      readonly answer: 'SIGNED' | 'REFUSED';
      readonly at: HeadRef;
    }
  | { readonly type: 'Claimed'; readonly claim: string };

export type EventType = Event['type'];
export type EventOf<T extends EventType> = Extract<Event, { readonly type: T }>;
