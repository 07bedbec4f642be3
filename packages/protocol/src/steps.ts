import type { CompartmentKind, Event, EventOf, EventType } from './events.ts';
import * as adding from './guards/adding-guards.ts';
import * as gate from './guards/consent-guards.ts';
import * as cases from './guards/case-guards.ts';
import * as closing from './guards/closing-guards.ts';
import * as deciding from './guards/decision-guards.ts';
import type { Guard } from './guards/guard.ts';
import * as hearing from './guards/hearing-guards.ts';
import * as intake from './guards/intake-guards.ts';
import * as naming from './guards/naming-guards.ts';
import * as people from './guards/party-guards.ts';
import * as police from './guards/police-guards.ts';
import * as rights from './guards/rights-guards.ts';
import * as report from './guards/report-guards.ts';
import * as papers from './guards/statement-guards.ts';
import { type Move, moves } from './moves.ts';
import {
  ALWAYS,
  AT_DIRECTIE,
  AT_RECEIVER,
  FROM_HANDOVER,
  STARTED,
  TO_THE_END,
  type Phase,
} from './phases.ts';
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
  /** The phase after it; null where it stays; or where it moves from some phases only. */
  readonly to: Phase | Move | null;
  readonly guards: readonly Guard<E>[];
  readonly due: string | null;
  readonly source: string;
}

type AnyStep = { [T in EventType]: Step<EventOf<T>> }[EventType];

/** The whole protocol: its rows, and the rules that stand before every row. */
export interface Protocol {
  readonly steps: readonly Step[];
  readonly always: readonly Guard[];
}

const RECEIVERS: readonly Who[] = ['confidant', 'board', 'alternate'];
const DECIDERS: readonly Who[] = ['board', 'alternate'];
const DESK: readonly Who[] = [...RECEIVERS, 'coordinator'];
const ALL: readonly Who[] = ['reporter', ...DESK];
const ANYBODY: readonly Who[] = [...PARTY_ROLES, ...DESK];
/** As long as anything stands there of somebody; also in the days in which it can be taken back. */
const ASKABLE: readonly Phase[] = [...STARTED, 'WITHDRAWN'];
const REVISABLE: readonly Phase[] = ['CLOSED', 'EVALUATED', 'RETAINED'];

/**
 * The table. T20 (restorative) and T22 (violence at home) join it as rows. A reader who has no part
 * in the case file stays at `REGISTERED`.
 */
// prettier-ignore
const ROWS: readonly AnyStep[] = [
  { id: 'T1', command: 'AdmitPerson', event: 'PersonAdmitted', by: ALL, in: ['person'], from: ['NOTHING'], to: 'RECEIVED', guards: [], due: null, source: 'D: a report comes with its own way back' },
  { id: 'T1', command: 'FileReport', event: 'ReportReceived', by: ALL, in: ['report'], from: ALWAYS, to: null, guards: [report.storyNeeded, report.toldFirst, report.byTheFounder, report.takenDownByNoSubject], due: '7 days: acknowledge', source: 'S 000, doors; steps 1, 6' },
  { id: 'T1', command: 'AddToReport', event: 'ReportAdded', by: ['reporter'], in: ['report'], from: ALWAYS, to: null, guards: [cases.wordsNeeded], due: null, source: 'D' },
  { id: 'T1', command: 'GiveIdentity', event: 'IdentityGiven', by: ALL, in: ['identity'], from: ALWAYS, to: null, guards: [report.byTheFounder], due: null, source: 'S 002: only what the purpose needs' },
  { id: 'T1', command: 'WithholdIdentity', event: 'IdentityWithheld', by: ALL, in: ['identity'], from: ALWAYS, to: null, guards: [report.byTheFounder], due: null, source: 'D: anonymous reports look alike' },
  { id: 'T1', command: 'NoteCompartment', event: 'CompartmentSent', by: ['reporter'], in: ['person'], from: STARTED, to: null, guards: [], due: null, source: 'D: so that a consent can name exactly what was sent' },
  { id: 'T1', command: 'OpenTalk', event: 'TalkOpened', by: ALL, in: ['talk'], from: ALWAYS, to: null, guards: [report.byTheFounder, report.oneTalk], due: null, source: 'S 000: vertrouwenscontactpersoon' },
  { id: 'T1', command: 'OpenNotes', event: 'NotesOpened', by: DESK, in: ['notes'], from: ALWAYS, to: null, guards: [], due: null, source: 'D' },
  { id: 'T1', command: 'WriteMessage', event: 'MessageWritten', by: ANYBODY, in: ['talk', 'person'], from: ALWAYS, to: null, guards: [cases.wordsNeeded, hearing.afterPoliceAdvice, hearing.victimNotNamed], due: null, source: 'S 000, step 5: keep each other informed' },
  { id: 'T1', command: 'WriteNote', event: 'NoteWritten', by: DESK, in: ['notes'], from: ALWAYS, to: null, guards: [cases.wordsNeeded], due: null, source: 'D' },
  { id: 'T1', command: 'SetStatus', event: 'StatusSet', by: DESK, in: ['person'], from: STARTED, to: null, guards: [report.promiseInTheFuture, report.erasedIsNotSet], due: null, source: 'S 000, step 5; D §5' },
  { id: 'T1b', command: 'ReplaceCode', event: 'CodeReplaced', by: RECEIVERS, in: ['person', 'talk', 'statement'], from: ALWAYS, to: null, guards: [people.madeByTheDesk, cases.whyNeeded, people.canReadIt, people.onlyWhatWaits], due: null, source: 'D: a card gets lost; only who was invited gets another' },
  { id: 'T1b', command: 'Claim', event: 'Claimed', by: PARTY_ROLES, in: ['person', 'talk', 'statement'], from: ALWAYS, to: null, guards: [], due: null, source: 'D: an invitation code becomes one’s own' },
  { id: 'T2', command: 'NoteIntake', event: 'IntakeNoted', by: DESK, in: ['intake'], from: ['RECEIVED'], to: 'INTAKE', guards: [intake.conflictChecked, intake.whatNeeded, intake.dangerAttended, cases.onlyHolders, cases.onlyFreeReaders], due: '7 days: acknowledge', source: 'S 000: Wat is er gebeurd? Wanneer is het gebeurd? Wie waren erbij betrokken? Wie zijn op de hoogte?' },
  { id: 'T3', command: 'NoteSafety', event: 'SafetyNoted', by: DESK, in: ['intake'], from: ['INTAKE'], to: null, guards: [intake.safetyAndSupport], due: null, source: 'S 000: Ga na of het slachtoffer behoefte heeft aan hulp' },
  { id: 'T4', command: 'WriteStatement', event: 'StatementWritten', by: DESK, in: ['statement'], from: ALWAYS, to: null, guards: [papers.forOnePerson, papers.byAHolder, papers.paperMatches, papers.nextVersion, papers.onlyHoldersRead, papers.staysClosed], due: null, source: 'S 000, step 3: maak een verslag' },
  { id: 'T4', command: 'OfferStatement', event: 'StatementOffered', by: DESK, in: ['statement'], from: ALWAYS, to: null, guards: [papers.forOnePerson, papers.byAHolder, papers.somebodyCanSign, papers.paperMatches, papers.newestVersion, papers.onlyHoldersRead, papers.isShown, intake.safetyFirst, hearing.afterPoliceAdvice, hearing.victimNotNamed], due: null, source: 'S 000, step 3: laat dit ondertekenen door de melder' },
  { id: 'T4', command: 'TakeStatementBack', event: 'StatementTakenBack', by: DESK, in: ['statement'], from: ALWAYS, to: null, guards: [papers.byAHolder, papers.waitsForAnswer, papers.isClosed], due: null, source: 'D: to write it again' },
  { id: 'T4', command: 'TakePaperOut', event: 'PaperTakenOut', by: DESK, in: ['statement'], from: ALWAYS, to: null, guards: [papers.byAHolder], due: null, source: 'D: prints and exports are logged, so that a destruction can name them' },
  { id: 'T4', command: 'AskCorrection', event: 'CorrectionAsked', by: PARTY_ROLES, in: ['statement'], from: ALWAYS, to: null, guards: [cases.wordsNeeded, papers.theirOwnPaper, papers.aboutWhatWaits], due: null, source: 'S 000, step 3; equal treatment' },
  { id: 'T4', command: 'AnswerStatement', event: 'StatementAnswered', by: PARTY_ROLES, in: ['statement'], from: ALWAYS, to: moves.toStatement, guards: [papers.theirOwnPaper, papers.signedByTheirKey, papers.underWhatWaits, papers.isClosed], due: null, source: 'S 000, step 3; A6, A7' },
  { id: 'T4', command: 'RememberPaper', event: 'PaperClosed', by: PARTY_ROLES, in: ['person'], from: STARTED, to: null, guards: [], due: null, source: 'D: a paper is open to its signer only while it waits' },
  { id: 'T4', command: 'NoteUnsigned', event: 'IntakeUnsigned', by: DESK, in: ['intake'], from: ['INTAKE'], to: 'STATEMENT', guards: [intake.safetyNoted, intake.onlyIfNobodyCan], due: null, source: 'D: no code, or nobody reached' },
  { id: 'T5', command: 'TellSteps', event: 'StepsTold', by: DESK, in: ['intake'], from: ['STATEMENT'], to: null, guards: [intake.stepsTold], due: null, source: 'S 000, steps 4, 5; A12' },
  { id: 'T6', command: 'AskConsent', event: 'ConsentAsked', by: ['confidant', 'alternate'], in: ['person'], from: AT_RECEIVER, to: null, guards: [gate.reasonGiven, gate.notTheSubject, gate.somethingOffered, gate.noQuestionWaiting, gate.somebodyCanAnswer], due: null, source: 'A14' },
  { id: 'T6', command: 'GiveConsent', event: 'ConsentGiven', by: ['reporter'], in: ['person'], from: AT_RECEIVER, to: moves.backFromKept, guards: [gate.wasAsked, gate.onlyWhatWasOffered, gate.signedForExactlyThis], due: null, source: 'A14; S 002 consent' },
  { id: 'T6', command: 'WithdrawConsent', event: 'ConsentWithdrawn', by: ['reporter'], in: ['person'], from: STARTED, to: null, guards: [gate.canStillBeTakenBack], due: null, source: 'S 002 consent is withdrawable' },
  { id: 'T6', command: 'HandOver', event: 'HandedOver', by: ['confidant', 'alternate'], in: ['consult'], from: ['NOTHING', 'STATEMENT', 'REGISTERED'], to: 'REGISTERED', guards: [cases.stepsWereTold, intake.intakeAsItWas, intake.signedAsItWas, gate.consentedTo, gate.onlyToTheReaders, gate.letsNoSubjectIn], due: null, source: 'S 000, step 6; A14' },
  { id: 'T6', command: 'ChangeHolder', event: 'HolderChanged', by: ['confidant', 'alternate'], in: ['person'], from: ALWAYS, to: moves.toRegistered, guards: [gate.grantCovered, gate.letsNoSubjectIn, gate.reporterStays], due: null, source: 'D §5: whoever holds the case sets the status' },
  { id: 'T6', command: 'GrantAccess', event: 'AccessGranted', by: ['confidant', 'alternate'], in: ['report', 'identity', 'statement'], from: ALWAYS, to: null, guards: [papers.paperIsDone, gate.grantCovered, gate.letsNoSubjectIn], due: null, source: 'A14' },
  { id: 'T6', command: 'OverrideConsent', event: 'ConsentOverridden', by: RECEIVERS, in: ['person'], from: AT_RECEIVER, to: moves.backFromKept, guards: [intake.groundForExactlyThese, intake.overridesNoSubject], due: null, source: 'T6: a logged danger or legal duty' },
  { id: 'T6', command: 'OpenCase', event: 'CaseOpened', by: DECIDERS, in: ['casefile'], from: ['STATEMENT', 'REGISTERED'], to: 'REGISTERED', guards: [cases.onlyOnce, naming.handoverHolds, cases.theirOwnDoor, cases.stepsWereTold, cases.numbered, cases.onlyHolders, cases.onlyFreeReaders], due: null, source: 'S 000: het opmaken van een dossier met een plan van aanpak en een tijdspad' },
  { id: 'T6', command: 'NoteLog', event: 'LogNoted', by: DECIDERS, in: ['casefile'], from: FROM_HANDOVER, to: null, guards: [cases.caseExists, cases.wordsNeeded], due: null, source: 'S 000: logboek' },
  { id: 'T6', command: 'PrintCase', event: 'CasePrinted', by: DECIDERS, in: ['casefile'], from: FROM_HANDOVER, to: null, guards: [cases.caseExists], due: null, source: 'D: prints and exports are logged, so that a destruction can name them' },
  { id: 'T6', command: 'PlanTask', event: 'TaskPlanned', by: DECIDERS, in: ['casefile'], from: FROM_HANDOVER, to: null, guards: [cases.caseExists, cases.wordsNeeded, cases.newTask, cases.dueToCome], due: null, source: 'S 000: plan van aanpak, tijdspad' },
  { id: 'T6', command: 'EndTask', event: 'TaskEnded', by: DECIDERS, in: ['casefile'], from: FROM_HANDOVER, to: null, guards: [cases.openTask], due: null, source: 'S 000: plan van aanpak' },
  { id: 'T6', command: 'TakeMeasure', event: 'MeasureTaken', by: DESK, in: ['intake', 'casefile'], from: STARTED, to: null, guards: [cases.wordsNeeded, cases.onlyHolders, cases.onlyFreeReaders], due: null, source: 'D §2: interim safety, in any state; judges nothing' },
  { id: 'T6', command: 'LinkDossier', event: 'DossierLinked', by: DECIDERS, in: ['casefile'], from: FROM_HANDOVER, to: null, guards: [cases.caseExists, cases.whyNeeded], due: null, source: 'D §2: more accused are linked dossiers' },
  { id: 'T6', command: 'DeclareConflict', event: 'ConflictDeclared', by: DECIDERS, in: ['casefile', 'person', 'talk', 'statement', 'report', 'identity', 'intake', 'consult'], from: ALWAYS, to: null, guards: [cases.caseInTheFile, cases.whyInTheFile, cases.declaredInTheFile, cases.keepsTheirWay], due: null, source: 'A10, A11' },
  { id: 'T6', command: 'AddDecider', event: 'DeciderAdded', by: DECIDERS, in: ['casefile', 'person', 'statement', 'intake', 'consult'], from: ALWAYS, to: null, guards: [cases.caseInTheFile, adding.whyInTheFile, adding.addedInTheFile, adding.tooFew, adding.freeNewcomer, adding.noSpokesperson, adding.isDecider, adding.exactlyThem, cases.keepsTheirWay], due: null, source: 'A10, A11' },
  { id: 'T6', command: 'NoteAlias', event: 'AliasNoted', by: DECIDERS, in: ['casefile'], from: FROM_HANDOVER, to: null, guards: [cases.caseExists, cases.aliasNeeded], due: null, source: '§8, case 2' },
  { id: 'T6b', command: 'DeclineConsent', event: 'ConsentDeclined', by: ['reporter'], in: ['person'], from: AT_RECEIVER, to: null, guards: [gate.wasAsked], due: null, source: 'A14' },
  { id: 'T6b', command: 'KeepConfidential', event: 'KeptConfidential', by: RECEIVERS, in: ['intake'], from: ['RECEIVED', 'INTAKE', 'STATEMENT'], to: 'CONSULT_ONLY', guards: [cases.whyNeeded, intake.staysConfidential], due: '30 days after the last contact: erased', source: 'A14' },
  { id: 'T6b', command: 'EraseDossier', event: 'DossierErased', by: DESK, in: ['intake'], from: ['CONSULT_ONLY', 'WITHDRAWN'], to: 'DESTROYED', guards: [intake.keptLongEnough], due: '7 days after a withdrawal, 30 after the last contact', source: 'A13; §4' },
  { id: 'T7', command: 'AskAdvice', event: 'AdviceAsked', by: DECIDERS, in: ['consult'], from: ALWAYS, to: null, guards: [cases.wordsNeeded, cases.onlyFreeReaders], due: null, source: 'A5' },
  { id: 'T7', command: 'GiveAdvice', event: 'AdviceGiven', by: ['confidant', 'alternate', 'coordinator'], in: ['consult'], from: ALWAYS, to: null, guards: [cases.wordsNeeded], due: null, source: 'A5' },
  { id: 'T7', command: 'NoteMissed', event: 'ConsultationMissed', by: DECIDERS, in: ['casefile'], from: AT_DIRECTIE, to: null, guards: [cases.caseExists, cases.whyNeeded], due: null, source: 'T8, T13: unreachable or conflicted, logged' },
  { id: 'T7', command: 'SuspectCrime', event: 'CrimeSuspected', by: DECIDERS, in: ['casefile'], from: ['REGISTERED', 'INVESTIGATION', 'DELIBERATION'], to: 'POLICE', guards: [cases.caseExists, cases.notAfterWithdrawal, deciding.nothingProposed, cases.consultedOnCrime, cases.reasonNeeded, cases.notOnForce], due: null, source: 'S 000: seksueel grensoverschrijdende gedrag of andere strafbare feiten' },
  { id: 'T7', command: 'RuleOutCrime', event: 'CrimeRuledOut', by: DECIDERS, in: ['casefile'], from: ['REGISTERED'], to: 'INVESTIGATION', guards: [cases.caseExists, cases.notAfterWithdrawal, cases.consultedOnCrime, cases.reasonNeeded, cases.notOnForce], due: null, source: 'S 000: seksueel grensoverschrijdende gedrag of andere strafbare feiten' },
  { id: 'T8', command: 'ConsultVictim', event: 'VictimConsulted', by: DECIDERS, in: ['casefile'], from: AT_DIRECTIE, to: null, guards: [cases.caseExists, cases.wordsNeeded], due: null, source: 'T8, T13; A2' },
  { id: 'T8', command: 'NotifyPolice', event: 'PoliceNotified', by: DECIDERS, in: ['casefile'], from: ['POLICE'], to: null, guards: [cases.notAfterWithdrawal, police.victimOnPolice, cases.wordsNeeded, police.namedOnAGround], due: null, source: 'S 000, police; A2' },
  { id: 'T8', command: 'NotePoliceAdvice', event: 'PoliceAdvised', by: DECIDERS, in: ['casefile'], from: ['POLICE'], to: null, guards: [police.wasNotified, cases.wordsNeeded], due: null, source: 'S 000, police' },
  { id: 'T8b', command: 'NoteComplaint', event: 'ComplaintMade', by: DECIDERS, in: ['casefile'], from: ['POLICE'], to: null, guards: [cases.notAfterWithdrawal, police.victimOnPolice, police.referenceNeeded], due: null, source: 'S 000: melding/aangifte; A2' },
  { id: 'T8b', command: 'NoteNoComplaint', event: 'NoComplaint', by: DECIDERS, in: ['casefile'], from: ['POLICE'], to: null, guards: [police.noComplaintYet, cases.whyNeeded], due: null, source: 'S 000, police' },
  { id: 'T8b', command: 'NotePoliceOutcome', event: 'PoliceConcluded', by: DECIDERS, in: ['casefile'], from: ['POLICE'], to: null, guards: [police.wasNotifiedOrComplained, cases.wordsNeeded], due: null, source: 'S 000, police' },
  { id: 'T9', command: 'StartInquiry', event: 'InquiryStarted', by: DECIDERS, in: ['casefile'], from: ['POLICE'], to: 'INVESTIGATION', guards: [cases.notAfterWithdrawal, police.policeOutcome, police.policeAdvice, cases.consultedOnInquiry, cases.planNeeded], due: null, source: 'S 000: onderzoekt de directie de zaak zelf' },
  { id: 'T10', command: 'InvitePerson', event: 'PersonInvited', by: ['board', 'alternate'], in: ['person'], from: ALWAYS, to: null, guards: [people.heldByDirectie, naming.handoverHolds, people.byWhoHolds, people.toldWhy, people.oneAccused, people.canReadIt, cases.onlyFreeReaders, hearing.afterPoliceAdvice, hearing.victimNotNamed], due: null, source: 'S 000: krijgen de kans om hun verhaal te doen en worden gelijk behandeld' },
  { id: 'T10', command: 'OfferHearing', event: 'HearingOffered', by: ['board', 'alternate'], in: ['person'], from: STARTED, to: null, guards: [cases.notAfterWithdrawal, hearing.afterPoliceAdvice, hearing.inTheInquiry, cases.wordsNeeded, people.dayToCome, hearing.victimNotNamed], due: null, source: 'S 000: krijgen de kans om hun verhaal te doen; A7' },
  { id: 'T10', command: 'CallHearingOff', event: 'HearingCancelled', by: DECIDERS, in: ['person'], from: STARTED, to: null, guards: [hearing.isInvited], due: null, source: 'D: whoever is not expected any more reads so' },
  { id: 'T10', command: 'NoteUnreachable', event: 'PartyUnreachable', by: DECIDERS, in: ['casefile'], from: AT_DIRECTIE, to: null, guards: [cases.caseExists, cases.whyNeeded], due: null, source: 'T10: unreachable is recorded' },
  { id: 'T10', command: 'NoteEvidence', event: 'EvidenceNoted', by: DECIDERS, in: ['casefile'], from: FROM_HANDOVER, to: null, guards: [cases.caseExists, cases.wordsNeeded], due: null, source: 'A6' },
  { id: 'T11', command: 'AskNaming', event: 'NamingAsked', by: DECIDERS, in: ['person'], from: STARTED, to: null, guards: [naming.whoItIsAbout, naming.namingExplained, naming.noNamingWaiting, naming.somebodyDecides, naming.namingToCome, naming.notSoonAgain, naming.anotherReason], due: null, source: 'S 000: we noemen het slachtoffer niet tenzij' },
  { id: 'T11', command: 'AnswerNaming', event: 'NamingAnswered', by: ['reporter', 'affectedPerson'], in: ['person'], from: STARTED, to: null, guards: [naming.aboutThemselves, naming.namingWasAsked, naming.namingSigned], due: null, source: 'S 000; D §1: whoever it happened to controls their own name' },
  { id: 'T11', command: 'WithdrawNaming', event: 'NamingWithdrawn', by: ['reporter', 'affectedPerson'], in: ['person'], from: STARTED, to: null, guards: [naming.aboutThemselves, naming.namingStands], due: null, source: 'S 002 consent is withdrawable' },
  { id: 'T6', command: 'ConfirmConsent', event: 'ConsentConfirmed', by: RECEIVERS, in: ['person'], from: STARTED, to: null, guards: [naming.confirmedHow, naming.somethingToConfirm, naming.byASecondMember], due: null, source: 'D: whoever made a code could have answered in its place' },
  { id: 'T11', command: 'NoteHearing', event: 'HearingHeld', by: ['board', 'alternate'], in: ['person'], from: STARTED, to: null, guards: [cases.notAfterWithdrawal, hearing.afterPoliceAdvice, hearing.inTheInquiry, hearing.allPoints, people.dayThatWas], due: null, source: 'S 000: het gesprek met de beschuldigde' },
  { id: 'T11', command: 'NoteDeclined', event: 'HearingDeclined', by: DECIDERS, in: ['person'], from: STARTED, to: null, guards: [cases.whyNeeded, cases.notAfterWithdrawal, hearing.afterPoliceAdvice, hearing.twoInvitations, hearing.victimNotNamed], due: null, source: 'A7' },
  { id: 'T12', command: 'Deliberate', event: 'DeliberationHeld', by: DECIDERS, in: ['casefile'], from: ['INVESTIGATION'], to: 'DELIBERATION', guards: [cases.notAfterWithdrawal, hearing.reporterHeard, hearing.victimHeard, hearing.accusedHeard, deciding.minutesNeeded, deciding.twoDeciders], due: null, source: 'S 000: komt de directie bij elkaar' },
  { id: 'T13', command: 'ProposeDecision', event: 'DecisionProposed', by: DECIDERS, in: ['casefile'], from: ['DELIBERATION'], to: null, guards: [cases.notAfterWithdrawal, deciding.noProposalYet, deciding.victimOnMeasures, deciding.coordinatorOnMeasures, deciding.reasonsNeeded, deciding.measureFollowsFinding, deciding.notOnACodeAlone], due: '3 months: feedback', source: 'S 000, rule 5; A6' },
  { id: 'T13', command: 'ConfirmDecision', event: 'DecisionConfirmed', by: DECIDERS, in: ['casefile'], from: ['DELIBERATION'], to: 'DECIDED', guards: [deciding.thisProposal, deciding.byAnother], due: null, source: 'S 000, rule 5; A10' },
  { id: 'T13', command: 'RejectDecision', event: 'DecisionRejected', by: DECIDERS, in: ['casefile'], from: ['DELIBERATION'], to: null, guards: [deciding.thisProposal, cases.whyNeeded], due: null, source: 'S 000, rule 5' },
  { id: 'T14', command: 'SendLetter', event: 'LetterSent', by: DECIDERS, in: ['person'], from: STARTED, to: moves.toInforming, guards: [closing.wasDecided, cases.wordsNeeded, hearing.victimNotNamed], due: null, source: 'S 000: Zowel het slachtoffer als de beschuldigde …; A4' },
  { id: 'T14', command: 'ReadLetter', event: 'LetterRead', by: PARTY_ROLES, in: ['person'], from: STARTED, to: null, guards: [closing.hasLetter], due: null, source: 'T14' },
  { id: 'T14', command: 'NoteInformed', event: 'PartyInformed', by: DECIDERS, in: ['casefile'], from: ['DECIDED', 'INFORMING'], to: moves.toInforming, guards: [closing.howNeeded], due: null, source: 'T14: recorded where there is no code' },
  { id: 'T14', command: 'CloseCase', event: 'CaseClosed', by: DECIDERS, in: ['casefile'], from: ['INFORMING'], to: 'CLOSED', guards: [closing.everybodyInformed], due: null, source: 'S 000, rule 5; A4' },
  { id: 'T15', command: 'Evaluate', event: 'Evaluated', by: DECIDERS, in: ['casefile'], from: ['CLOSED'], to: 'EVALUATED', guards: [cases.wordsNeeded, closing.withoutNames], due: '14 days', source: 'S 000: Het evalueren van het totale traject' },
  { id: 'T15', command: 'SkipEvaluation', event: 'EvaluationSkipped', by: DECIDERS, in: ['casefile'], from: ['CLOSED'], to: 'EVALUATED', guards: [closing.afterItsDate, cases.whyNeeded], due: null, source: 'D' },
  { id: 'T16', command: 'SetHold', event: 'HoldSet', by: DECIDERS, in: ['casefile'], from: TO_THE_END, to: null, guards: [cases.caseExists, cases.reasonNeeded, cases.reviewToCome], due: null, source: '§4: LEGAL_HOLD' },
  { id: 'T16', command: 'ReleaseHold', event: 'HoldReleased', by: DECIDERS, in: ['casefile'], from: TO_THE_END, to: null, guards: [cases.holdStands, cases.whyNeeded], due: null, source: '§4: LEGAL_HOLD' },
  { id: 'T16', command: 'OrderDestruction', event: 'DestructionOrdered', by: DECIDERS, in: ['casefile'], from: ['EVALUATED'], to: null, guards: [closing.onlyUnfounded, closing.noHold, closing.noOrderYet, closing.allShredded], due: '30 days', source: 'S 000: Het vernietigen van het dossier als iemand onschuldig blijkt te zijn; A8' },
  { id: 'T16', command: 'AddSecondPerson', event: 'SecondPersonAdded', by: DECIDERS, in: ['casefile'], from: ['EVALUATED', 'RETAINED'], to: null, guards: [cases.whyNeeded, closing.orderWaits, adding.freeNewcomer, adding.noSpokesperson, adding.isSecond, adding.exactlyThem], due: null, source: 'T16: granted the case file first, so they see finding, scope, hold' },
  { id: 'T16', command: 'ConfirmDestruction', event: 'DestructionConfirmed', by: RECEIVERS, in: ['casefile'], from: ['EVALUATED', 'RETAINED'], to: 'DESTROYED', guards: [closing.thisOrder, closing.orderedByAnother, closing.noHold], due: '14 days in which it can be cancelled', source: 'A8; two different keys' },
  { id: 'T16', command: 'CancelDestruction', event: 'DestructionCancelled', by: DECIDERS, in: ['casefile'], from: ['EVALUATED', 'RETAINED', 'DESTROYED'], to: moves.backFromDestroyed, guards: [closing.orderStands, cases.whyNeeded], due: null, source: 'D' },
  { id: 'T16', command: 'RecordDestruction', event: 'DestructionRecorded', by: RECEIVERS, in: ['register'], from: ['NOTHING'], to: null, guards: [], due: null, source: 'A8/A9: the sealed register keeps number, month, category, finding' },
  { id: 'T17', command: 'SetRetention', event: 'RetentionSet', by: DECIDERS, in: ['casefile'], from: ['EVALUATED'], to: 'RETAINED', guards: [closing.notUnfounded, closing.withinBounds], due: null, source: 'S 002; §4' },
  { id: 'T17', command: 'EndRetention', event: 'RetentionEnded', by: DECIDERS, in: ['casefile'], from: ['RETAINED'], to: null, guards: [closing.retentionOver, closing.noHold, closing.noOrderYet], due: '§4', source: 'S 002; §4' },
  { id: 'T18', command: 'ChooseSpokesperson', event: 'SpokespersonChosen', by: DECIDERS, in: ['casefile'], from: FROM_HANDOVER, to: null, guards: [cases.caseExists, cases.noReader], due: null, source: 'S 000: Het kiezen van een woordvoerder' },
  { id: 'T19', command: 'Withdraw', event: 'Withdrawn', by: ['reporter'], in: ['person'], from: STARTED, to: moves.toWithdrawn, guards: [intake.notYetWithdrawn], due: null, source: 'A13' },
  { id: 'T19', command: 'TakeBackWithdrawal', event: 'WithdrawalTakenBack', by: ['reporter'], in: ['person'], from: ['WITHDRAWN'], to: moves.backFromWithdrawn, guards: [intake.stillInTime], due: '7 days', source: 'A13' },
  { id: 'T19', command: 'ContinueCase', event: 'ContinuedAfterWithdrawal', by: DECIDERS, in: ['person'], from: STARTED, to: null, guards: [intake.isWithdrawn, cases.whyNeeded], due: null, source: 'A13: the reporter is told' },
  { id: 'T19', command: 'DropCase', event: 'CaseDropped', by: DECIDERS, in: ['casefile'], from: AT_DIRECTIE, to: 'INFORMING', guards: [cases.caseExists, intake.isWithdrawn, cases.whyNeeded], due: null, source: 'A13' },
  { id: 'T21', command: 'NoteOutbound', event: 'OutboundNoted', by: DECIDERS, in: ['casefile'], from: FROM_HANDOVER, to: null, guards: [cases.caseExists, cases.wordsNeeded, police.namedOnAGround, police.studentAgreed], due: null, source: 'S 004: SBB; S 002: sharing with third parties' },
  { id: 'T23', command: 'ProposeRevision', event: 'RevisionProposed', by: DECIDERS, in: ['casefile'], from: REVISABLE, to: null, guards: [deciding.noProposalYet, deciding.reasonsNeeded, deciding.measureFollowsFinding, deciding.notOnACodeAlone], due: null, source: 'S 000: als iemand onschuldig blijkt te zijn' },
  { id: 'T23', command: 'ConfirmRevision', event: 'RevisionConfirmed', by: DECIDERS, in: ['casefile'], from: REVISABLE, to: 'INFORMING', guards: [deciding.thisProposal, deciding.byAnother], due: null, source: 'T23; A10' },
  { id: 'T23', command: 'RejectRevision', event: 'RevisionRejected', by: DECIDERS, in: ['casefile'], from: REVISABLE, to: null, guards: [deciding.thisProposal, cases.whyNeeded], due: null, source: 'T23' },
  { id: 'T24', command: 'MakeRequest', event: 'RequestMade', by: PARTY_ROLES, in: ['person'], from: ASKABLE, to: null, guards: [rights.theirOwnRequest, rights.requestExplained, rights.oneOfAKind], due: 'erasure 2 working days, others 4 weeks', source: 'S 002, rights; §4' },
  { id: 'T24', command: 'WithdrawRequest', event: 'RequestWithdrawn', by: PARTY_ROLES, in: ['person'], from: ASKABLE, to: null, guards: [rights.theirOwnRequest, rights.requestStands], due: null, source: 'S 002, rights' },
  { id: 'T24', command: 'NoteBalancing', event: 'BalancingNoted', by: DESK, in: ['intake', 'casefile'], from: ASKABLE, to: null, guards: [cases.wordsNeeded, cases.onlyHolders, cases.onlyFreeReaders], due: null, source: '§4: log the balancing' },
  { id: 'T24', command: 'AnswerRequest', event: 'RequestAnswered', by: DESK, in: ['person'], from: ASKABLE, to: null, guards: [cases.wordsNeeded, rights.requestStands, rights.weighedFirst, rights.nobodyElse, hearing.victimNotNamed], due: 'erasure 2 working days, others 4 weeks', source: 'S 002, rights; §4' },
  { id: 'T24', command: 'ProposeRedaction', event: 'RedactionProposed', by: DECIDERS, in: ['casefile'], from: FROM_HANDOVER, to: null, guards: [cases.caseExists, rights.aboutAccess, rights.somethingGiven, rights.newRedaction, rights.nobodyElse], due: null, source: '§4: redacted, identities and identifying detail' },
  { id: 'T24', command: 'ReviewRedaction', event: 'RedactionReviewed', by: DECIDERS, in: ['casefile'], from: FROM_HANDOVER, to: null, guards: [rights.redactionStands, rights.bySomebodyElse], due: null, source: '§4: reviewed by a second person' },
  { id: 'T24', command: 'GiveAccess', event: 'AccessGiven', by: DECIDERS, in: ['person'], from: ASKABLE, to: null, guards: [rights.requestStands, rights.weighedFirst, rights.exactlyAsReviewed, rights.nobodyElse], due: '4 weeks', source: '§4: access export' },
];

/** Every row, in the order of the printed table. */
export const STEPS: readonly Step[] = ROWS;

/** The rules as they are in force. */
export const PROTOCOL: Protocol = {
  steps: STEPS,
  always: [cases.noConflict, adding.wasLetIn, adding.onlySigns],
};

const ROW_OF = new Map(STEPS.map((step) => [step.event, step]));

/** The row for an event. Every event has exactly one. */
export function stepOf(type: EventType): Step {
  const found = ROW_OF.get(type);
  if (!found) throw new Error(`No step leaves ${type} behind.`);
  return found;
}
