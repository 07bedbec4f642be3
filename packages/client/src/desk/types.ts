import type { PaperDraft } from '../core/papers.ts';
import type { Checked } from '../evidence/types.ts';
import type { Outcome } from '../outcome.ts';
import type { ThreadId } from '../core/threads.ts';
import type {
  HearingPoint,
  PartyRole,
  Role,
  StaffMember,
  StatusCode,
  Subject,
} from '@gehoord/protocol';
import type { CaseStep } from './case/places.ts';
import type { OralReport, TakenDown } from './oral-types.ts';
import type { RegisterView } from './register.ts';
import type { DossierView, InboxRow } from './view-types.ts';
import type { WhoRead } from './who-read.ts';

/** What a visitor of the desk sees before signing in. */
export interface DeskOrganisation {
  readonly state: 'NEW' | 'SETTING_UP' | 'OPEN' | 'EXPIRED';
  readonly name: string;
  readonly contact: {
    readonly name: string;
    readonly phone: string;
    readonly hours: string;
  } | null;
  readonly leaveUrl: string;
  /** Codes of the languages switched on in the portal besides those that somebody checked. */
  readonly languages: readonly string[];
}

/** A code on paper: groups of four characters, with a check in the last group. */
export type PaperCode = readonly string[];

export interface NewMember {
  readonly signInName: string;
  readonly name: string;
  readonly passphrase: string;
  /** The secrecy declaration as it stood on the screen when the person agreed. */
  readonly declaration: string;
}

/** Sheets to print once; nothing keeps them after that. */
export interface MemberSheets {
  readonly recovery: PaperCode;
  /** The second sheet, sealed and kept by the toezicht. */
  readonly escrow: PaperCode;
  readonly fingerprint: readonly string[];
}

/** What a set-up prints once: ROOT, which nothing ever keeps, and the first member's own sheets. */
export interface PapersToPrint {
  readonly root: PaperCode;
  readonly rootFingerprint: readonly string[];
  readonly sheets: MemberSheets;
}

export interface Me {
  readonly memberId: string;
  readonly name: string;
  readonly role: Role;
  readonly fingerprint: readonly string[];
  /** Not yet in a signed directory: can be on the team page only. */
  readonly pending: boolean;
}

export interface TeamView {
  readonly members: readonly {
    readonly memberId: string;
    /** Hexadecimal; how a subject names somebody of the staff. */
    readonly kid: string;
    readonly name: string;
    readonly role: Role;
    readonly fingerprint: readonly string[];
    readonly state: 'WAITING_FOR_ROOT' | 'WAITING_FOR_COUNTERSIGNATURE' | 'ACTIVE';
    readonly declaredOn: string;
  }[];
  readonly invitations: readonly {
    readonly invitationId: string;
    readonly role: Role;
    readonly expiresOn: string;
  }[];
  /** The newest directory, and who still has to countersign it. */
  readonly directory: {
    readonly number: number;
    readonly validUntil: string;
    readonly countersignedBy: readonly string[];
    readonly complete: boolean;
  } | null;
  readonly rootFingerprint: readonly string[];
  /** What has to happen before the portal opens, in order. Empty: it is open. */
  readonly missing: readonly (
    | 'CONFIDANT'
    | 'ALTERNATE'
    | 'SECOND_DECIDER'
    | 'ROOT_SIGNATURE'
    | 'COUNTERSIGN_CONFIDANT'
    | 'COUNTERSIGN_ALTERNATE'
  )[];
  readonly may: {
    readonly invite: boolean;
    readonly signWithRoot: boolean;
    readonly countersign: boolean;
  };
}

/** Somebody else than the reporter who gets a code. They read all of this themselves. */
export interface NewPerson {
  readonly role: Exclude<PartyRole, 'reporter'>;
  readonly name: string;
  /** Why they get a code; for the accused the nature of the report and nothing more. */
  readonly about: string;
}

/** What stands on a card. The code is shown once and kept nowhere. */
export interface Card {
  /** Six groups of four digits. */
  readonly code: readonly string[];
  /** Last day the card can be used. */
  readonly claimBy: string;
}

/** Papers taken out of a dossier. The words stand in it in the clear: whoever has the file reads it. */
export interface ExportedFile {
  /** Says nothing of what is inside. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What anybody will find who checks it. */
  readonly checked: Checked;
}

/** Where a member hears by mail that there is something new. Never what. */
export interface MailView {
  /** Whether this server can send mail at all. */
  readonly offered: boolean;
  /** Null: they get no mail. */
  readonly address: string | null;
}

/** Everything the desk can do, without a screen. One instance lives in one worker. */
export interface Desk {
  organisation(): Promise<Outcome<DeskOrganisation>>;
  /** Six Dutch words. */
  proposePassphrase(): Promise<string>;
  /**
   * Make the keys of a new organisation and of its first member, and the sheets to print. Nothing is
   * sent before `found`: until then the set-up link can be opened again.
   */
  setUp(input: {
    setupToken: string;
    organisation: {
      name: string;
      leaveUrl: string;
      contact: { name: string; phone: string; hours: string };
    };
    member: NewMember;
  }): Promise<Outcome<PapersToPrint>>;
  /** The sheets are printed and checked: make the organisation. Can be tried again. */
  found(): Promise<Outcome<null>>;
  lookAtInvitation(token: string): Promise<Outcome<{ role: Role; organisation: string }>>;
  acceptInvitation(token: string, member: NewMember): Promise<Outcome<MemberSheets>>;
  signIn(signInName: string, passphrase: string): Promise<Outcome<Me>>;
  /** Sign in with the recovery or escrow sheet and set a new passphrase. */
  recover(signInName: string, code: string, newPassphrase: string): Promise<Outcome<Me>>;
  /** Ends the session and forgets every key and text. */
  lock(): Promise<void>;

  team(): Promise<Outcome<TeamView>>;
  /** Returns the token for a link; it is shown once and kept nowhere. */
  invite(role: Role): Promise<Outcome<{ token: string; expiresOn: string }>>;
  withdrawInvitation(invitationId: string): Promise<Outcome<TeamView>>;
  /** Put everyone who is in into a new directory, signed with the paper ROOT code. */
  signDirectory(rootCode: string): Promise<Outcome<TeamView>>;
  /** After comparing fingerprints by voice. */
  countersign(directoryNumber: number): Promise<Outcome<TeamView>>;
  updateContact(input: {
    name: string;
    leaveUrl: string;
    contact: { name: string; phone: string; hours: string };
    languages: readonly string[];
  }): Promise<Outcome<DeskOrganisation>>;

  /** Pull what is new, check it, fold it: for a second or two. What is left then says `behind`. */
  sync(): Promise<Outcome<readonly InboxRow[]>>;
  /** Dossiers that `sync` still has to read; ask again until there are none. */
  behind(): Promise<Outcome<number>>;
  dossier(dossierId: string): Promise<Outcome<DossierView>>;
  /** It stands on the screen now: all of it counts as read, and today as a day on which it was open. */
  markRead(dossierId: string): Promise<Outcome<readonly InboxRow[]>>;
  /** Who had it on the screen, on which days, as far as this member may read that. */
  whoRead(dossierId: string): Promise<Outcome<WhoRead>>;
  /** @param thread the reporter's, or the id of somebody who was invited. */
  write(dossierId: string, thread: ThreadId, text: string): Promise<Outcome<DossierView>>;
  setStatus(
    dossierId: string,
    status: StatusCode,
    nextOn: string | null,
    person?: ThreadId,
  ): Promise<Outcome<DossierView>>;
  /** Give somebody else than the reporter a code of their own. Look at the dossier again afterwards. */
  invitePerson(dossierId: string, person: NewPerson): Promise<Outcome<Card>>;
  /** Invite somebody to tell their own story on a day; they read it under their code. */
  offerHearing(
    dossierId: string,
    whom: { readonly personId: string; readonly day: string; readonly text: string },
  ): Promise<Outcome<DossierView>>;
  /** Note down that the talk was held, and what was done in it; they read that too. */
  noteHearing(
    dossierId: string,
    whom: {
      readonly personId: string;
      readonly day: string;
      readonly points: readonly HearingPoint[];
    },
  ): Promise<Outcome<DossierView>>;
  /** Ask whoever it may be about whether the accused may hear their name: why, and how. */
  askNaming(
    dossierId: string,
    whom: { readonly personId: string; readonly why: string; readonly name: string },
  ): Promise<Outcome<DossierView>>;
  /** Say how one knows that somebody consented, where the desk made their code; they read it. */
  confirmConsent(
    dossierId: string,
    whom: { readonly personId: string; readonly requestId: string; readonly how: string },
  ): Promise<Outcome<DossierView>>;
  /**
   * Take a step of the protocol, judged on the newest state. Where it may not be taken, the answer
   * names the rule.
   */
  takeStep(dossierId: string, step: CaseStep): Promise<Outcome<DossierView>>;
  /** In how many places the server keeps the key shares; null before the first sync said so. */
  shareStores(): Promise<Outcome<number | null>>;
  /** What is left of dossiers that were destroyed, as far as this member may read it. */
  register(): Promise<Outcome<RegisterView>>;
  /** Keep the record of a destruction as a file that anybody can check; for the two who signed it. */
  keepRecord(registerId: string): Promise<Outcome<ExportedFile>>;
  /** Another code for somebody who lost theirs; the old one opens nothing any more. */
  replaceCode(
    dossierId: string,
    whom: { readonly personId: string; readonly why: string },
  ): Promise<Outcome<Card>>;
  addNote(dossierId: string, text: string): Promise<Outcome<DossierView>>;
  /** Ask the reporter: why, and the summary (null: only their own words are offered). */
  askHandover(
    dossierId: string,
    input: { why: string; extract: string | null; offersRaw: boolean },
  ): Promise<Outcome<DossierView>>;
  /** Give the readers exactly what the reporter's signed consent names. */
  handOver(dossierId: string): Promise<Outcome<DossierView>>;
  /**
   * Write the next version of a paper; null begins a new one,
   * for the reporter unless told. Only the desk reads it so far.
   */
  writeStatement(
    dossierId: string,
    statementId: string | null,
    draft: PaperDraft,
    person?: ThreadId,
  ): Promise<Outcome<DossierView>>;
  /** Show the newest version to the person, who corrects, signs or refuses it. */
  offerStatement(dossierId: string, statementId: string): Promise<Outcome<DossierView>>;
  /** Close a paper that waits to the person again. */
  takeStatementBack(dossierId: string, statementId: string): Promise<Outcome<DossierView>>;
  /** Note that papers are printed; print them once it is done. */
  printStatements(
    dossierId: string,
    statementIds: readonly string[],
  ): Promise<Outcome<DossierView>>;
  /** Fetch, check and open a file that came with a report, whole. */
  openFile(dossierId: string, fileId: string): Promise<Outcome<Blob>>;
  /** Take one paper, or all of them (null), out of the dossier as a file that anybody can check. */
  exportPapers(dossierId: string, statementId: string | null): Promise<Outcome<ExportedFile>>;
  takeDown(report: OralReport): Promise<Outcome<TakenDown>>;
  /** Readers an oral report about this subject would have. */
  oralReaders(subject: Subject): Promise<Outcome<readonly StaffMember[]>>;

  mail(): Promise<Outcome<MailView>>;
  /** An empty address: no mail any more. The server knows the address, and tells it to nobody. */
  setMail(address: string): Promise<Outcome<MailView>>;

  /** A half-written text, sealed under the account key; empty text removes it. */
  saveDraft(name: string, text: string): Promise<Outcome<null>>;
  readDraft(name: string): Promise<Outcome<string>>;
}
