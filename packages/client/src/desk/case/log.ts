import type { Event, PartyRole } from '@gehoord/protocol';
import type { Dossier, Fact } from '../../core/dossier.ts';
import type { Seat } from '../memory.ts';
import type { LogLine, Whom } from './types.ts';

/** Fields of a step that people wrote: what the logbook repeats. */
const WORDS = [
  ...['number', 'name', 'what', 'when', 'who', 'aware', 'dangerNote', 'safety', 'support'],
  ...[
    'contact',
    'text',
    'translation',
    'plan',
    'minutes',
    'reasons',
    'evidence',
    'reason',
    'reference',
    'why',
  ],
  ...['note', 'about'],
] as const;

/** What stands elsewhere on the page, and whole: conversations, reports and papers. */
const ELSEWHERE: readonly Event['type'][] = [
  ...(['MessageWritten', 'NoteWritten', 'NotesOpened', 'ReportReceived', 'ReportAdded'] as const),
  ...(['IdentityGiven', 'StatementWritten', 'StatementOffered', 'CorrectionAsked'] as const),
  ...(['ConsentAsked', 'HandedOver', 'CompartmentSent', 'TalkOpened'] as const),
  ...(['AccessGiven'] as const),
];

/** Steps that only say where something stands, and what a member noted for themselves alone. */
const SILENT: readonly Event['type'][] = [
  ...(['CompartmentSent', 'TalkOpened', 'NotesOpened', 'NoteWritten'] as const),
];

const CODED: Readonly<Partial<Record<Event['type'], readonly string[]>>> = {
  AdviceAsked: ['about'],
  AdviceGiven: ['about'],
  ConsultationMissed: ['about'],
  VictimConsulted: ['about'],
  PartyUnreachable: ['who'],
  PartyInformed: ['who'],
  IntakeUnsigned: ['why'],
};

function wordsOf(event: Event): LogLine['words'] {
  if (ELSEWHERE.includes(event.type)) return [];
  const fields = event as unknown as Readonly<Record<string, unknown>>;
  return WORDS.filter((field) => !CODED[event.type]?.includes(field)).flatMap((field) => {
    const text = fields[field];
    return typeof text === 'string' && text.trim() !== '' ? [{ field, text }] : [];
  });
}

/** Whom of the desk a step is about. */
function staffIn(seat: Seat, event: Event): LogLine['words'] {
  if (!IN_MANY_PLACES.includes(event.type) && event.type !== 'SecondPersonAdded') return [];
  const name = 'kid' in event && event.kid ? seat.book?.staffMember(event.kid)?.name : undefined;
  return name === undefined ? [] : [{ field: 'kid', text: name }];
}

/** Steps that stand in every place they concern: the logbook tells them once. */
const IN_MANY_PLACES: readonly Event['type'][] = ['ConflictDeclared', 'DeciderAdded'];

/** Whether the same was told before, in the case file or, for who does not read it, elsewhere. */
function isRepeated({ facts }: Dossier, { event, compartment }: Fact): boolean {
  if (!IN_MANY_PLACES.includes(event.type) || !('kid' in event)) return false;
  const same = facts.filter(
    (one) => one.event.type === event.type && 'kid' in one.event && one.event.kid === event.kid,
  );
  const told = same.find((one) => one.compartment.kind === 'casefile') ?? same[0];
  return told?.event !== event || told.compartment !== compartment;
}

/** Whom a step is about where it stands in nobody's own compartment, by what they are. */
const aboutRole = (event: Event): PartyRole | null =>
  event.type === 'PartyUnreachable' || event.type === 'PartyInformed' ? event.who : null;

function whomOf({ state: { parties } }: Dossier, { event, party: id }: Fact): Whom | null {
  const role = aboutRole(event);
  const all = parties.filter((one) => (role === null ? one.id === id : one.role === role));
  const [party] = all;
  if (party && all.length === 1) return { role: party.role, name: party.name };
  return role === null ? null : { role, name: '' };
}

const lineOf = (dossier: Dossier, seat: Seat, fact: Fact): LogLine => {
  const { event, author, line } = fact;
  return {
    ...{ id: line.hash, event: event.type, on: line.on, role: author.as },
    whom: whomOf(dossier, fact),
    by: 'party' in author ? null : (seat.book?.staffMember(author.kid)?.name ?? ''),
    words: [...staffIn(seat, event), ...wordsOf(event)],
  };
};

/**
 * The logbook: everything that happened as far as this member can see it, by whom. By day, oldest
 * first; of one day in the order in which every reader of the same lines reads them.
 */
export const logOf = (dossier: Dossier, seat: Seat): readonly LogLine[] =>
  dossier.facts
    .filter((fact) => !SILENT.includes(fact.event.type) && !isRepeated(dossier, fact))
    .map((fact) => lineOf(dossier, seat, fact))
    .sort((one, other) => one.on.localeCompare(other.on));
