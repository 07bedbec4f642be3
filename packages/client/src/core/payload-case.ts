import * as z from 'zod/mini';
import { day, hex, type } from './payload-fields.ts';

/* The steps of the case, as they stand inside the ciphertext. */

const words = z.string();
const kids = z.array(hex(16));
const ABOUT = ['CRIME', 'POLICE', 'INQUIRY', 'MEASURES', 'OTHER'] as const;
const about = z.enum(ABOUT);
const ground = z.nullable(z.enum(['CONSENT', 'LEGAL_DUTY']));
const finding = z.enum(['UPHELD', 'UNFOUNDED', 'INCONCLUSIVE']);
const measure = z.nullable(z.enum(['CONVERSATION', 'WARNING', 'REPRIMAND', 'TERMINATION']));
const informed = z.enum(['reporter', 'affectedPerson', 'accused']);

/** Bytes and signatures, base64url. What was written before there were orders has none. */
const order = z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,1400}$/)));
const onPaper = {
  ...{ orderId: hex(16), order },
  ...{ paper: z.optional(words), nonce: z.optional(hex(32)) },
};

const INTAKE = [
  z.strictObject({
    ...type('IntakeNoted'),
    ...{ what: words, when: words, who: words, aware: words, dangerNote: words },
    danger: z.enum(['NONE', 'ACUTE']),
    conflictChecked: z.boolean(),
  }),
  z.strictObject({ ...type('SafetyNoted'), safety: words, support: words }),
  z.strictObject({
    ...type('IntakeUnsigned'),
    ...{ why: z.enum(['NO_CODE', 'UNREACHABLE']), text: words },
  }),
  z.strictObject({
    ...type('StepsTold'),
    ...{ reached: z.boolean(), contact: words, explained: z.boolean(), adviceGiven: z.boolean() },
  }),
  z.strictObject({ ...type('KeptConfidential'), why: words }),
  z.strictObject({ ...type('DossierErased'), order }),
  z.strictObject({
    ...type('ConsentOverridden'),
    ...{ ground: z.enum(['DANGER', 'LEGAL_DUTY']), why: words, readers: kids },
  }),
  z.strictObject({ ...type('MeasureTaken'), text: words, until: z.nullable(day) }),
  z.strictObject({ ...type('Withdrawn'), why: z.nullable(words), order }),
  z.strictObject({ ...type('WithdrawalTakenBack') }),
] as const;

const CONSULT = [
  z.strictObject({ ...type('AdviceAsked'), about, text: words }),
  z.strictObject({ ...type('AdviceGiven'), about, text: words }),
] as const;

const CASE = [
  z.strictObject({
    ...type('CaseOpened'),
    ...{ number: words, receivedOn: day, victimIs: z.enum(['REPORTER', 'OTHER', 'UNKNOWN']) },
  }),
  z.strictObject({ ...type('LogNoted'), text: words }),
  z.strictObject({ ...type('CasePrinted'), of: z.nullable(hex(32)) }),
  z.strictObject({
    ...type('TaskPlanned'),
    ...{ taskId: hex(16), text: words, owner: hex(16), due: day },
  }),
  z.strictObject({
    ...type('TaskEnded'),
    ...{ taskId: hex(16), how: z.enum(['DONE', 'DROPPED']), note: words },
  }),
  z.strictObject({ ...type('DossierLinked'), dossierId: hex(16), why: words }),
  z.strictObject({ ...type('EvidenceNoted'), text: words }),
  z.strictObject({ ...type('HoldSet'), reason: words, reviewOn: day, order }),
  z.strictObject({ ...type('HoldReleased'), why: words, order }),
  z.strictObject({ ...type('SpokespersonChosen'), name: words, kid: z.nullable(hex(16)) }),
  z.strictObject({ ...type('ConflictDeclared'), kid: hex(16), why: words }),
  z.strictObject({ ...type('DeciderAdded'), kid: hex(16), why: words }),
  z.strictObject({ ...type('SecondPersonAdded'), kid: hex(16), why: words }),
  z.strictObject({ ...type('AliasNoted'), name: words }),
  z.strictObject({
    ...type('CrimeSuspected'),
    ...{ answer: z.enum(['YES', 'DOUBT']), reason: words, withoutRegardToForce: z.boolean() },
  }),
  z.strictObject({
    ...type('CrimeRuledOut'),
    ...{ reason: words, withoutRegardToForce: z.boolean() },
  }),
  z.strictObject({
    ...type('ConsultationMissed'),
    ...{ about, whom: z.enum(['confidant', 'coordinator', 'victim']), why: words },
  }),
  z.strictObject({
    ...type('VictimConsulted'),
    about: z.enum(['POLICE', 'MEASURES']),
    ...{ how: z.enum(['TALKED', 'WRITTEN']), text: words },
  }),
  z.strictObject({
    ...type('PoliceNotified'),
    ...{ text: words, named: z.boolean(), ground, why: words },
  }),
  z.strictObject({
    ...type('PoliceAdvised'),
    ...{ text: words, advice: z.enum(['INQUIRE', 'WAIT']) },
  }),
  z.strictObject({ ...type('ComplaintMade'), reference: words, text: words }),
  z.strictObject({ ...type('NoComplaint'), why: words }),
  z.strictObject({ ...type('PoliceConcluded'), text: words }),
  z.strictObject({ ...type('InquiryStarted'), plan: words }),
  z.strictObject({
    ...type('OutboundNoted'),
    to: z.enum(['veiligThuis', 'sbb', 'expert', 'other']),
    ...{ text: words, named: z.boolean(), ground, why: words },
  }),
  z.strictObject({
    ...type('PartyUnreachable'),
    ...{ who: z.enum(['reporter', 'affectedPerson']), why: words },
  }),
  z.strictObject({ ...type('HearingDeclined'), why: words }),
] as const;

const OUTCOME = [
  z.strictObject({ ...type('DeliberationHeld'), minutes: words, present: kids }),
  z.strictObject({
    ...type('DecisionProposed'),
    ...{ decisionId: hex(16), finding, measure, reasons: words, evidence: words },
  }),
  z.strictObject({ ...type('DecisionConfirmed'), decisionId: hex(16) }),
  z.strictObject({ ...type('DecisionRejected'), decisionId: hex(16), why: words }),
  z.strictObject({ ...type('CaseDropped'), why: words }),
  z.strictObject({
    ...type('ContinuedAfterWithdrawal'),
    ...{ ground: z.enum(['SAFETY', 'LEGAL']), why: words },
  }),
  z.strictObject({
    ...{ ...type('LetterSent'), text: words },
    ...{ language: z.optional(z.nullable(words)), translation: z.optional(z.nullable(words)) },
  }),
  z.strictObject({ ...type('LetterRead') }),
  z.strictObject({ ...type('PartyInformed'), who: informed, how: words }),
  z.strictObject({ ...type('CaseClosed') }),
  z.strictObject({ ...type('Evaluated'), text: words }),
  z.strictObject({ ...type('EvaluationSkipped'), why: words }),
  z.strictObject({ ...type('DestructionOrdered'), ...onPaper, shredded: z.boolean() }),
  z.strictObject({ ...type('DestructionConfirmed'), orderId: hex(16), order }),
  z.strictObject({ ...type('DestructionCancelled'), why: words, order }),
  z.strictObject({ ...type('DestructionRecorded'), ...onPaper }),
  z.strictObject({ ...type('RetentionSet'), until: day }),
  z.strictObject({ ...type('RetentionEnded'), ...onPaper }),
  z.strictObject({
    ...type('RevisionProposed'),
    ...{ decisionId: hex(16), ground: words, finding, measure, reasons: words },
  }),
  z.strictObject({ ...type('RevisionConfirmed'), decisionId: hex(16) }),
  z.strictObject({ ...type('RevisionRejected'), decisionId: hex(16), why: words }),
] as const;

export const CASE_EVENTS = [...INTAKE, ...CONSULT, ...CASE, ...OUTCOME] as const;
