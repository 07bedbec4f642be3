import type { Event, EventType } from '@gehoord/client/types';

/*
 * The forms of the steps, as data: each field is one thing the protocol asks. Labels, hints and
 * errors are found by the name of the step and the field.
 */

interface Base {
  readonly name: string;
  readonly optional?: true;
  readonly hint?: true;
  /** Asked for, and needed, only where this other field is filled in. */
  readonly where?: string;
}

/** One field; `none` is the option that stands for nothing. */
export type Field = Base &
  (
    | { readonly kind: 'text' | 'area' | 'date' | 'tick' | 'yesno' | 'decider' | 'deciders' }
    | { readonly kind: 'adviser' | 'staff' | 'dossier' | 'newcomer' | 'language' | 'second' }
    | { readonly kind: 'choice'; readonly options: readonly string[]; readonly none?: string }
  );

/** A step that a form of its own leads to. */
export interface StepSpec {
  readonly fields: readonly Field[];
  /** What the form does not ask. */
  readonly also?: Readonly<Record<string, unknown>>;
}

const area = (name: string, more: Partial<Base> = {}): Field => ({ kind: 'area', name, ...more });
const text = (name: string, more: Partial<Base> = {}): Field => ({ kind: 'text', name, ...more });
const date = (name: string, more: Partial<Base> = {}): Field => ({ kind: 'date', name, ...more });
const tick = (name: string, more: Partial<Base> = {}): Field => ({ kind: 'tick', name, ...more });
const yesno = (name: string): Field => ({ kind: 'yesno', name });
const choice = (name: string, options: readonly string[], more: Partial<Base> = {}): Field => ({
  ...{ kind: 'choice', name, options, ...more },
});

const HINT = { hint: true } as const;
const MAY = { optional: true } as const;
const ABOUT = ['CRIME', 'POLICE', 'INQUIRY', 'MEASURES'] as const;
const GROUND = choice('ground', ['CONSENT', 'LEGAL_DUTY'], MAY);
const FINDING = choice('finding', ['UPHELD', 'UNFOUNDED', 'INCONCLUSIVE']);
const MEASURES = ['NONE', 'CONVERSATION', 'WARNING', 'REPRIMAND', 'TERMINATION'];
const MEASURE: Field = { kind: 'choice', name: 'measure', options: MEASURES, none: 'NONE' };
const FORCE = tick('withoutRegardToForce', HINT);
const WHO = ['reporter', 'affectedPerson', 'accused'];

/** Every step with a form of its own. */
export const SPECS: Readonly<Partial<Record<EventType, StepSpec>>> = {
  IntakeNoted: {
    fields: [
      ...[area('what', HINT), text('when', MAY), text('who', MAY), text('aware', MAY)],
      ...[choice('danger', ['NONE', 'ACUTE']), area('dangerNote', { ...MAY, ...HINT })],
      tick('conflictChecked'),
    ],
  },
  SafetyNoted: { fields: [area('safety', HINT), area('support', HINT)] },
  IntakeUnsigned: {
    fields: [choice('why', ['NO_CODE', 'UNREACHABLE']), area('text', { ...MAY, ...HINT })],
  },
  StepsTold: {
    fields: [
      ...[yesno('reached'), text('contact', HINT), tick('explained', MAY)],
      tick('adviceGiven', { ...MAY, ...HINT }),
    ],
  },
  KeptConfidential: { fields: [area('why', HINT)] },
  ConsentOverridden: {
    fields: [choice('ground', ['DANGER', 'LEGAL_DUTY']), area('why', HINT)],
    also: { readers: [] },
  },
  MeasureTaken: { fields: [area('text', HINT), date('until', MAY)] },
  CaseOpened: {
    fields: [text('number', HINT), choice('victimIs', ['REPORTER', 'OTHER', 'UNKNOWN'])],
    also: { receivedOn: '' },
  },
  LogNoted: { fields: [area('text')] },
  TaskPlanned: {
    fields: [text('text'), { kind: 'decider', name: 'owner' }, date('due')],
    also: { taskId: '' },
  },
  DossierLinked: { fields: [{ kind: 'dossier', name: 'dossierId' }, area('why')] },
  EvidenceNoted: { fields: [area('text', HINT)] },
  HoldSet: { fields: [area('reason', HINT), date('reviewOn')] },
  HoldReleased: { fields: [area('why')] },
  SpokespersonChosen: { fields: [text('name', HINT)], also: { kid: null } },
  ConflictDeclared: { fields: [{ kind: 'staff', name: 'kid' }, area('why')] },
  DeciderAdded: { fields: [{ kind: 'newcomer', name: 'kid' }, area('why', HINT)] },
  SecondPersonAdded: { fields: [{ kind: 'second', name: 'kid' }, area('why', HINT)] },
  AliasNoted: { fields: [text('name', HINT)] },
  AdviceAsked: {
    fields: [
      ...[{ kind: 'adviser', name: 'to' } as const, choice('about', [...ABOUT, 'OTHER'])],
      area('text', HINT),
    ],
  },
  AdviceGiven: { fields: [choice('about', [...ABOUT, 'OTHER']), area('text')] },
  CrimeSuspected: {
    fields: [choice('answer', ['YES', 'DOUBT']), area('reason', HINT), FORCE],
  },
  CrimeRuledOut: { fields: [area('reason', HINT), FORCE] },
  ConsultationMissed: {
    fields: [
      ...[choice('whom', ['confidant', 'coordinator', 'victim']), choice('about', ABOUT)],
      area('why'),
    ],
  },
  VictimConsulted: {
    fields: [
      ...[choice('about', ['POLICE', 'MEASURES']), choice('how', ['TALKED', 'WRITTEN'])],
      area('text'),
    ],
  },
  PoliceNotified: { fields: [area('text', HINT), yesno('named'), GROUND, text('why', MAY)] },
  PoliceAdvised: { fields: [choice('advice', ['INQUIRE', 'WAIT']), area('text')] },
  ComplaintMade: { fields: [text('reference'), area('text', MAY)] },
  NoComplaint: { fields: [area('why')] },
  PoliceConcluded: { fields: [area('text')] },
  InquiryStarted: { fields: [area('plan', HINT)] },
  OutboundNoted: {
    fields: [
      ...[choice('to', ['veiligThuis', 'sbb', 'expert', 'other']), area('text'), yesno('named')],
      ...[GROUND, text('why', MAY)],
    ],
  },
  PartyUnreachable: { fields: [choice('who', ['reporter', 'affectedPerson']), area('why', HINT)] },
  HearingDeclined: { fields: [area('why', HINT)] },
  DeliberationHeld: { fields: [area('minutes', HINT), { kind: 'deciders', name: 'present' }] },
  DecisionProposed: {
    fields: [FINDING, MEASURE, area('reasons', HINT), area('evidence', HINT)],
    also: { decisionId: '' },
  },
  DecisionConfirmed: { fields: [] },
  DecisionRejected: { fields: [area('why')] },
  CaseDropped: { fields: [area('why')] },
  ContinuedAfterWithdrawal: {
    fields: [choice('ground', ['SAFETY', 'LEGAL']), area('why', HINT)],
  },
  LetterSent: {
    fields: [
      area('text', HINT),
      { kind: 'language', name: 'language', optional: true },
      area('translation', { ...HINT, where: 'language' }),
    ],
  },
  PartyInformed: { fields: [choice('who', WHO), area('how')] },
  CaseClosed: { fields: [] },
  Evaluated: { fields: [area('text', HINT)] },
  EvaluationSkipped: { fields: [area('why')] },
  RetentionSet: { fields: [date('until', HINT)] },
  DestructionOrdered: { fields: [tick('shredded', HINT)], also: { orderId: '' } },
  DestructionConfirmed: { fields: [], also: { orderId: '' } },
  DestructionCancelled: { fields: [area('why')] },
  RetentionEnded: { fields: [], also: { orderId: '' } },
  RevisionProposed: {
    fields: [area('ground', HINT), FINDING, MEASURE, area('reasons')],
    also: { decisionId: '' },
  },
  RevisionConfirmed: { fields: [] },
  RevisionRejected: { fields: [area('why')] },
  BalancingNoted: { fields: [area('text', HINT)] },
  RequestAnswered: {
    fields: [choice('outcome', ['GRANTED', 'PARTLY', 'REFUSED']), area('text', HINT)],
  },
  RedactionReviewed: { fields: [] },
  AccessGiven: { fields: [] },
};

/** Steps of one person, which stand with that person. */
export const OF_PEOPLE: readonly EventType[] = [
  ...(['HearingOffered', 'HearingHeld', 'HearingDeclined', 'LetterSent'] as const),
];

/** Steps of one request, which stand with that request. */
export const OF_REQUESTS: readonly EventType[] = [
  ...(['BalancingNoted', 'RequestAnswered', 'RedactionReviewed', 'AccessGiven'] as const),
];

/** What somebody filled in, by field: text, or the chosen options. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

const textOf = (values: Values, name: string): string => {
  const value = values[name] ?? '';
  return typeof value === 'string' ? value.trim() : '';
};

const listOf = (values: Values, name: string): readonly string[] => {
  const value = values[name] ?? [];
  return typeof value === 'string' ? [] : value;
};

/** Whether a field is there to be filled in, with what is filled in so far. */
export const isAsked = ({ where }: Field, values: Values): boolean =>
  where === undefined || textOf(values, where) !== '';

/** Whether a field that is needed was left open. */
export function isMissing(field: Field, values: Values): boolean {
  if (field.optional || !isAsked(field, values)) return false;
  if (field.kind === 'tick' || field.kind === 'deciders') {
    return listOf(values, field.name).length === 0;
  }
  return textOf(values, field.name) === '';
}

function valueOf(field: Field, values: Values): unknown {
  const value = textOf(values, field.name);
  if (!isAsked(field, values)) return null;
  switch (field.kind) {
    case 'tick':
      return listOf(values, field.name).length > 0;
    case 'deciders':
      return listOf(values, field.name);
    case 'yesno':
      return value === 'YES';
    case 'choice':
      return value === '' || value === field.none ? null : value;
    case 'date':
    case 'language':
      return value === '' ? null : value;
    default:
      return value;
  }
}

/** The step that a filled form stands for. The protocol judges it again, word by word. */
export function eventOf(type: EventType, { fields, also }: StepSpec, values: Values): Event {
  const given = fields
    .filter(({ kind }) => kind !== 'adviser')
    .map((field) => [field.name, valueOf(field, values)] as const);
  return { type, ...also, ...Object.fromEntries(given) } as unknown as Event;
}
