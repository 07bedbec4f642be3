import type { CompartmentKind, Event, EventOf, EventType } from './events.ts';
import * as guards from './guards.ts';
import type { Guard } from './guards.ts';
import type { Phase } from './state.ts';
import * as papers from './statement-guards.ts';
import * as naming from './naming-guards.ts';
import * as people from './party-guards.ts';
import { PARTY_ROLES, type PartyRole, type Role } from './words.ts';

type Who = PartyRole | Role;

/** One row of the protocol: by whom, where, from which phases, under which rules, to which phase. */
export interface Step<E extends Event = Event> {
  readonly id: string;
  /** What somebody does; imperative. */
  readonly command: string;
  /** What has then happened. */
  readonly event: E['type'];
  readonly by: readonly Who[];
  readonly in: readonly CompartmentKind[];
  readonly from: readonly Phase[];
  readonly to: Phase | null;
  readonly guards: readonly Guard<E>[];
  readonly due: string | null;
  readonly source: string;
}

type AnyStep = { [T in EventType]: Step<EventOf<T>> }[EventType];

const RECEIVERS: readonly Who[] = ['confidant', 'board', 'alternate'];
const DESK: readonly Who[] = [...RECEIVERS, 'coordinator'];
const ALL: readonly Who[] = ['reporter', ...DESK];
const ANYBODY: readonly Who[] = [...PARTY_ROLES, ...DESK];
const ALWAYS: readonly Phase[] = ['NOTHING', 'RECEIVED', 'REGISTERED'];
const STARTED: readonly Phase[] = ['RECEIVED', 'REGISTERED'];

/**
 * The table. This is the part of the meldprotocol that exists so far: a report, the confidential
 * talk, the status line and the consent gate. Steps T2–T5 and T7–T23 join it as rows.
 */
// prettier-ignore
export const STEPS: readonly AnyStep[] = [
  { id: 'T1', command: 'AdmitPerson', event: 'PersonAdmitted', by: ALL, in: ['person'], from: ['NOTHING'], to: 'RECEIVED', guards: [], due: null, source: 'D: a report comes with its own way back' },
  { id: 'T1', command: 'FileReport', event: 'ReportReceived', by: ALL, in: ['report'], from: ALWAYS, to: null, guards: [guards.storyNeeded, guards.toldFirst, guards.byTheFounder, guards.takenDownByNoSubject], due: '7 days: acknowledge', source: 'S 000, doors; steps 1, 6' },
  { id: 'T1', command: 'AddToReport', event: 'ReportAdded', by: ['reporter'], in: ['report'], from: ALWAYS, to: null, guards: [guards.wordsNeeded], due: null, source: 'D' },
  { id: 'T1', command: 'GiveIdentity', event: 'IdentityGiven', by: ALL, in: ['identity'], from: ALWAYS, to: null, guards: [guards.byTheFounder], due: null, source: 'S 002: only what the purpose needs' },
  { id: 'T1', command: 'WithholdIdentity', event: 'IdentityWithheld', by: ALL, in: ['identity'], from: ALWAYS, to: null, guards: [guards.byTheFounder], due: null, source: 'D: anonymous reports look alike' },
  { id: 'T1', command: 'NoteCompartment', event: 'CompartmentSent', by: ['reporter'], in: ['person'], from: STARTED, to: null, guards: [], due: null, source: 'D: so that a consent can name exactly what was sent' },
  { id: 'T1', command: 'OpenTalk', event: 'TalkOpened', by: ALL, in: ['talk'], from: ALWAYS, to: null, guards: [guards.byTheFounder, guards.oneTalk], due: null, source: 'S 000: vertrouwenscontactpersoon' },
  { id: 'T1', command: 'OpenNotes', event: 'NotesOpened', by: DESK, in: ['notes'], from: ALWAYS, to: null, guards: [], due: null, source: 'D' },
  { id: 'T1', command: 'WriteMessage', event: 'MessageWritten', by: ANYBODY, in: ['talk', 'person'], from: ALWAYS, to: null, guards: [guards.wordsNeeded], due: null, source: 'S 000, step 5: keep each other informed' },
  { id: 'T1', command: 'WriteNote', event: 'NoteWritten', by: DESK, in: ['notes'], from: ALWAYS, to: null, guards: [guards.wordsNeeded], due: null, source: 'D' },
  { id: 'T1', command: 'SetStatus', event: 'StatusSet', by: DESK, in: ['person'], from: STARTED, to: null, guards: [guards.promiseInTheFuture, guards.erasedIsNotSet], due: null, source: 'S 000, step 5; D §5' },
  { id: 'T6', command: 'AskConsent', event: 'ConsentAsked', by: ['confidant', 'alternate'], in: ['person'], from: ['RECEIVED'], to: null, guards: [guards.reasonGiven, guards.notTheSubject, guards.somethingOffered, guards.noQuestionWaiting, guards.somebodyCanAnswer], due: null, source: 'A14' },
  { id: 'T6', command: 'GiveConsent', event: 'ConsentGiven', by: ['reporter'], in: ['person'], from: ['RECEIVED'], to: null, guards: [guards.wasAsked, guards.onlyWhatWasOffered, guards.signedForExactlyThis], due: null, source: 'A14; S 002 consent' },
  { id: 'T6b', command: 'DeclineConsent', event: 'ConsentDeclined', by: ['reporter'], in: ['person'], from: ['RECEIVED'], to: null, guards: [guards.wasAsked], due: null, source: 'A14' },
  { id: 'T6', command: 'WithdrawConsent', event: 'ConsentWithdrawn', by: ['reporter'], in: ['person'], from: STARTED, to: null, guards: [guards.canStillBeTakenBack], due: null, source: 'S 002 consent is withdrawable' },
  { id: 'T6', command: 'HandOver', event: 'HandedOver', by: ['confidant', 'alternate'], in: ['consult'], from: ALWAYS, to: 'REGISTERED', guards: [guards.consentedTo, guards.onlyToTheReaders, guards.letsNoSubjectIn], due: null, source: 'S 000, step 6; A14' },
  { id: 'T6', command: 'ChangeHolder', event: 'HolderChanged', by: ['confidant', 'alternate'], in: ['person'], from: ALWAYS, to: 'REGISTERED', guards: [guards.grantCovered, guards.letsNoSubjectIn, guards.reporterStays], due: null, source: 'D §5: whoever holds the case sets the status' },
  { id: 'T6', command: 'GrantAccess', event: 'AccessGranted', by: ['confidant', 'alternate'], in: ['report', 'identity', 'statement'], from: ALWAYS, to: null, guards: [papers.paperIsDone, guards.grantCovered, guards.letsNoSubjectIn], due: null, source: 'A14' },
  { id: 'T4', command: 'WriteStatement', event: 'StatementWritten', by: DESK, in: ['statement'], from: ALWAYS, to: null, guards: [papers.forOnePerson, papers.byAHolder, papers.paperMatches, papers.nextVersion, papers.onlyHoldersRead, papers.staysClosed], due: null, source: 'S 000, step 3: maak een verslag' },
  { id: 'T4', command: 'OfferStatement', event: 'StatementOffered', by: DESK, in: ['statement'], from: ALWAYS, to: null, guards: [papers.forOnePerson, papers.byAHolder, papers.somebodyCanSign, papers.paperMatches, papers.newestVersion, papers.onlyHoldersRead, papers.isShown], due: null, source: 'S 000, step 3: laat dit ondertekenen door de melder' },
  { id: 'T4', command: 'TakeStatementBack', event: 'StatementTakenBack', by: DESK, in: ['statement'], from: ALWAYS, to: null, guards: [papers.byAHolder, papers.waitsForAnswer, papers.isClosed], due: null, source: 'D: to write it again' },
  { id: 'T4', command: 'TakePaperOut', event: 'PaperTakenOut', by: DESK, in: ['statement'], from: ALWAYS, to: null, guards: [papers.byAHolder], due: null, source: 'D: prints and exports are logged, so that a destruction can name them' },
  { id: 'T4', command: 'AskCorrection', event: 'CorrectionAsked', by: PARTY_ROLES, in: ['statement'], from: ALWAYS, to: null, guards: [guards.wordsNeeded, papers.theirOwnPaper, papers.aboutWhatWaits], due: null, source: 'S 000, step 3; equal treatment' },
  { id: 'T4', command: 'AnswerStatement', event: 'StatementAnswered', by: PARTY_ROLES, in: ['statement'], from: ALWAYS, to: null, guards: [papers.theirOwnPaper, papers.signedByTheirKey, papers.underWhatWaits, papers.isClosed], due: null, source: 'S 000, step 3; A6, A7' },
  { id: 'T4', command: 'RememberPaper', event: 'PaperClosed', by: PARTY_ROLES, in: ['person'], from: STARTED, to: null, guards: [], due: null, source: 'D: a paper is open to its signer only while it waits' },
  { id: 'T10', command: 'InvitePerson', event: 'PersonInvited', by: ['board', 'alternate'], in: ['person'], from: ALWAYS, to: null, guards: [people.heldByDirectie, naming.handoverHolds, people.byWhoHolds, people.toldWhy, people.oneAccused, people.canReadIt, people.byNoSubject], due: null, source: 'S 000: krijgen de kans om hun verhaal te doen en worden gelijk behandeld' },
  { id: 'T11', command: 'AskNaming', event: 'NamingAsked', by: ['board', 'alternate'], in: ['person'], from: STARTED, to: null, guards: [naming.whoItIsAbout, naming.namingExplained, naming.noNamingWaiting, naming.somebodyDecides, naming.namingToCome], due: null, source: 'S 000: we noemen het slachtoffer niet tenzij' },
  { id: 'T11', command: 'AnswerNaming', event: 'NamingAnswered', by: ['reporter', 'affectedPerson'], in: ['person'], from: STARTED, to: null, guards: [naming.aboutThemselves, naming.namingWasAsked, naming.namingSigned], due: null, source: 'S 000; D §1: whoever it happened to controls their own name' },
  { id: 'T11', command: 'WithdrawNaming', event: 'NamingWithdrawn', by: ['reporter', 'affectedPerson'], in: ['person'], from: STARTED, to: null, guards: [naming.aboutThemselves, naming.namingStands], due: null, source: 'S 002 consent is withdrawable' },
  { id: 'T6', command: 'ConfirmConsent', event: 'ConsentConfirmed', by: RECEIVERS, in: ['person'], from: STARTED, to: null, guards: [naming.confirmedHow, naming.somethingToConfirm, naming.byASecondMember], due: null, source: 'D: whoever made a code could have answered in its place' },
  { id: 'T10', command: 'OfferHearing', event: 'HearingOffered', by: ['board', 'alternate'], in: ['person'], from: STARTED, to: null, guards: [guards.wordsNeeded, people.dayToCome], due: null, source: 'S 000: krijgen de kans om hun verhaal te doen; A7' },
  { id: 'T11', command: 'NoteHearing', event: 'HearingHeld', by: ['board', 'alternate'], in: ['person'], from: STARTED, to: null, guards: [people.dayThatWas], due: null, source: 'S 000: het gesprek met de beschuldigde' },
  { id: 'T1b', command: 'ReplaceCode', event: 'CodeReplaced', by: RECEIVERS, in: ['person', 'talk', 'statement'], from: ALWAYS, to: null, guards: [people.madeByTheDesk, people.saidWhy, people.canReadIt, people.onlyWhatWaits], due: null, source: 'D: a card gets lost; only who was invited gets another' },
  { id: 'T1b', command: 'Claim', event: 'Claimed', by: PARTY_ROLES, in: ['person', 'talk', 'statement'], from: ALWAYS, to: null, guards: [], due: null, source: 'D: an invitation code becomes one’s own' },
];

/** The row for an event. Every event has exactly one. */
export function stepOf(type: EventType): Step {
  const found = STEPS.find((step) => step.event === type);
  if (!found) throw new Error(`No step leaves ${type} behind.`);
  return found;
}
