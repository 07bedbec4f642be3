import type { LetIn } from './case-types.ts';
import type { PaperShown } from '../core/papers.ts';
import type { Outcome } from '../outcome.ts';
import type { ReadBy, WhoIAm } from './who-types.ts';
import type { FileSending } from './file-types.ts';
import type {
  Door,
  DoorChoice,
  PaperKind,
  Party,
  RequestKind,
  StaffMember,
  Subject,
  StatusCode,
} from '@gehoord/protocol';

/** Everything a person filled in. Only `story`, `subject`, `door` and `code` are needed. */
export interface ReportForm {
  readonly story: string;
  readonly subject: Subject;
  readonly door: Door;
  readonly reporterIs?: 'MENTEE' | 'MENTOR' | 'OTHER' | undefined;
  readonly relation?: 'SELF' | 'WITNESS' | 'ON_BEHALF' | undefined;
  /** On behalf of someone: does that person know of this report? */
  readonly affectedKnows?: 'YES' | 'NO' | 'UNKNOWN' | undefined;
  readonly safeNow?: 'YES' | 'NO' | 'UNKNOWN' | undefined;
  readonly help?:
    readonly ('TALK' | 'DOCTOR' | 'POLICE' | 'STOP_CONTACT' | 'NOTHING_NOW')[] | undefined;
  /** Null: anonymous. */
  readonly identity: { readonly name: string; readonly contact: string } | null;
  /** NONE: the same shape is sent under a code that nobody keeps. */
  readonly code: 'KEEP' | 'NONE';
  /** Asked only with code NONE: may the receiver pass this on without a name? */
  readonly mayPassOn?: 'YES' | 'NO' | undefined;
  /** Language the person wrote in; travels only inside the ciphertext. */
  readonly language: string;
}

/** What the portal needs to know before anything can be sealed. */
export interface Prepared {
  readonly staff: readonly StaffMember[];
  readonly doors: readonly Door[];
  /** Fingerprint of ROOT, to compare with the poster: six groups of five digits. */
  readonly fingerprint: readonly string[];
  /** No confidant or alternate has confirmed the directory for 90 days. */
  readonly unconfirmed: boolean;
}

export interface Receipt {
  /** Six groups of four digits, or null where the person chose no code. */
  readonly code: readonly string[] | null;
  readonly receivedOn: string;
}

export interface Message {
  readonly id: string;
  readonly from: 'ME' | 'THEM';
  readonly author: { readonly name: string; readonly role: StaffMember['role'] } | null;
  readonly text: string;
  readonly on: string;
  /** "message 3 of 3" */
  readonly number: number;
  readonly total: number;
}

/** A question whether something may be passed on: what, to whom and why. */
export interface ConsentQuestion {
  readonly requestId: string;
  readonly state: 'ASKED' | 'GIVEN' | 'DECLINED' | 'WITHDRAWN' | 'DONE';
  readonly why: string;
  readonly askedBy: StaffMember;
  readonly askedOn: string;
  readonly readers: readonly StaffMember[];
  /** A summary in the receiver's words; null where only one's own words were asked for. */
  readonly extract: string | null;
  /** Whether the raw report may be chosen too. */
  readonly offersRaw: boolean;
  /** Whether a name was given that could be passed on as well. */
  readonly offersIdentity: boolean;
  /** How many papers that were answered go along in any case. */
  readonly papers: number;
  readonly given: { readonly report: 'RAW' | 'EXTRACT'; readonly identity: boolean } | null;
}

/** Somebody of the desk said how they know that this person themselves consented. */
export interface ConfirmedBy {
  readonly on: string;
  readonly by: StaffMember | null;
  readonly how: string;
}

/** The question whether the accused may hear this person's name. */
export interface NamingQuestion {
  readonly requestId: string;
  readonly state: 'ASKED' | 'GIVEN' | 'DECLINED' | 'WITHDRAWN';
  readonly why: string;
  /** How they would be named. */
  readonly name: string;
  /** Last day to answer, and the last day a yes counts. */
  readonly until: string;
  readonly askedBy: StaffMember;
  readonly confirmed: ConfirmedBy | null;
  /** Asked again after a no: the day of that no. */
  readonly saidNoOn: string | null;
}

export interface NamingAnswer {
  readonly requestId: string;
  readonly yes: boolean;
  /** The exact text that stood on the screen: a yes signs it. */
  readonly shown: string;
  readonly language: string;
}

/** A paper that waits: exactly these words are signed, or not. */
export interface PaperToRead extends PaperShown {
  readonly id: string;
  /** Names this version; goes back with the answer. */
  readonly shown: string;
  readonly by: StaffMember | null;
  readonly offeredOn: string;
  /** What this person said is not right in this version. */
  readonly corrections: readonly { readonly text: string; readonly on: string }[];
}

/** A paper that was answered. Its words are not here any more. */
export interface AnsweredPaper {
  readonly paper: PaperKind;
  readonly answer: 'SIGNED' | 'REFUSED';
  readonly on: string;
  readonly mark: readonly string[];
}

/** Something the desk did, with its reason. */
interface Reasoned {
  readonly why: string;
  readonly on: string;
  readonly by: StaffMember | null;
}

/** What the case said to a person: a talk, the letter, and what was done without or after their yes. */
export interface CaseBack {
  /** Invitations to a talk, oldest first, and the talk itself. */
  readonly hearings: Party['hearings'];
  readonly heard: Party['heard'];
  /** The desk noted that they did not want to, or did not come. */
  readonly declined: { readonly why: string; readonly on: string } | null;
  readonly letter: {
    readonly text: string;
    /** The same words in another language. */
    readonly translation: { readonly language: string; readonly words: string } | null;
    readonly on: string;
    readonly by: StaffMember | null;
    readonly readOn: string | null;
  } | null;
  /** It was passed on without their yes. */
  readonly letIn: readonly LetIn[];

  readonly override: (Reasoned & { readonly ground: 'DANGER' | 'LEGAL_DUTY' }) | null;
  readonly mayWithdraw: boolean;
  readonly withdrawn: {
    readonly on: string;
    /** Everything is erased after its days; otherwise it may go on with a ground. */
    readonly erases: boolean;
    /** Last day to take it back; null where that is not possible. */
    readonly undoUntil: string | null;
    readonly continued: (Reasoned & { readonly ground: 'SAFETY' | 'LEGAL' }) | null;
  } | null;
}

/** What a person asked about what stands there of them, and what they can ask now. */
export interface RightsBack {
  /** Oldest first. */
  readonly requests: readonly {
    readonly requestId: string;
    readonly what: RequestKind;
    readonly text: string;
    readonly on: string;
    /** Last day to answer. */
    readonly due: string;
    readonly late: boolean;
    /** LEFT: others hold the case now, and were never shown it. */
    readonly state: 'OPEN' | 'WITHDRAWN' | 'LEFT' | 'GRANTED' | 'PARTLY' | 'REFUSED';
    readonly answer: {
      readonly on: string;
      readonly by: StaffMember | null;
      readonly text: string;
    } | null;
    /** What was given of what stands there; null where nothing was. */
    readonly given: string | null;
  }[];
  readonly askable: readonly RequestKind[];
  /** Who of the staff reads what is asked now. */
  readonly readers: readonly StaffMember[];
}

/** What a person sees who comes back with a code. Never the report itself. */
export interface ReporterView {
  readonly status: {
    readonly code: StatusCode;
    readonly nextOn: string | null;
    readonly setOn: string;
  };
  /** The code was made by the desk; choosing an own code comes first. */
  readonly claimable: boolean;
  readonly me: WhoIAm;
  /** Every time the desk made this person another code: the one before opens nothing any more. */
  readonly replaced: readonly {
    readonly on: string;
    readonly by: StaffMember | null;
    readonly why: string;
  }[];
  readonly threads: readonly {
    readonly id: 'TALK' | 'PERSON';
    readonly with: readonly StaffMember[];
    readonly canReply: boolean;
    readonly messages: readonly Message[];
  }[];
  readonly case: CaseBack;
  /** The directie holds the case now. */
  readonly handedOver: boolean;
  readonly questions: readonly ConsentQuestion[];
  /** Null where they were not asked, or the last day to answer is over. */
  readonly naming: NamingQuestion | null;
  readonly rights: RightsBack;
  /** A second member knows of the handover, where the desk made the code. */
  readonly handoverConfirmed: ConfirmedBy | null;
  readonly papers: readonly PaperToRead[];
  readonly answered: readonly AnsweredPaper[];
  /** Entries that did not hold when they were checked; shown, never hidden. */
  readonly broken: number;
  /** Readers of an addition, were one sent now. */
  readonly receivers: readonly StaffMember[];
}

/**
 * Everything the portal can do, without a screen. One instance lives in one worker and holds the
 * keys; nothing it returns contains any, except the code on the receipt.
 */
export interface Reporter extends FileSending {
  /** Load the crypto, check the directory, start deriving a fresh code. May be called again. */
  prepare(): Promise<Outcome<Prepared>>;
  /** Doors open for a report about this subject: uninvolved readers only, the usual door first. */
  doorsFor(subject: Subject): Promise<readonly DoorChoice[]>;
  /** Seal and send, files first. Calling again after a failure never makes a second report. */
  submit(form: ReportForm): Promise<Outcome<Receipt>>;
  /** Any script's digits, with or without spaces. */
  open(code: string): Promise<Outcome<ReporterView>>;
  refresh(): Promise<Outcome<ReporterView>>;
  /** Who read the report, as their own programs noted it; nobody but the reporter is told. */
  whoRead(): Promise<Outcome<readonly ReadBy[]>>;
  reply(thread: 'TALK' | 'PERSON', text: string): Promise<Outcome<ReporterView>>;
  /** Add to the report: more of the story, with the files that were attached, read by the receivers of the report only. */
  add(text: string): Promise<Outcome<ReporterView>>;
  giveIdentity(identity: { name: string; contact: string }): Promise<Outcome<ReporterView>>;
  /**
   * Answer a consent question. `shown` is the exact text that stood on the screen: it is signed.
   * `choice` null declines.
   */
  answerConsent(answer: {
    requestId: string;
    choice: { report: 'RAW' | 'EXTRACT'; identity: boolean } | null;
    shown: string;
    language: string;
  }): Promise<Outcome<ReporterView>>;
  /** Say what is not right in a paper that waits. */
  correctStatement(id: string, shown: string, text: string): Promise<Outcome<ReporterView>>;
  /** Sign a paper, or refuse to, with remarks or without. It closes. */
  answerStatement(answer: {
    readonly id: string;
    /** The version that stood on the screen. */
    readonly shown: string;
    readonly answer: 'SIGNED' | 'REFUSED';
    readonly remarks: string | null;
    /** In which language it was read. */
    readonly language: string;
  }): Promise<Outcome<ReporterView>>;
  /** Say yes or no to being named to the accused. */
  answerNaming(answer: NamingAnswer): Promise<Outcome<ReporterView>>;
  withdrawNaming(requestId: string): Promise<Outcome<ReporterView>>;
  /** Stop with the report, with a reason or without. */
  withdraw(why: string | null): Promise<Outcome<ReporterView>>;
  /** Go on after all, while that is possible. */
  goOn(): Promise<Outcome<ReporterView>>;
  /** Say that the letter with the outcome was read. */
  readLetter(): Promise<Outcome<ReporterView>>;
  /** Ask what stands there of oneself, say what is wrong, have it erased, or object. */
  request(what: RequestKind, text: string): Promise<Outcome<ReporterView>>;
  withdrawRequest(requestId: string): Promise<Outcome<ReporterView>>;
  withdrawConsent(requestId: string): Promise<Outcome<ReporterView>>;
  /** Replace a code the desk made by one of one's own. Returns the new code. */
  claim(): Promise<Outcome<{ code: readonly string[]; view: ReporterView }>>;
  /** Forget everything: keys, code, text. */
  leave(): Promise<void>;
}
