import { ACKNOWLEDGE_DAYS, addDays, clocks, type ClockCode, type Door } from '@gehoord/protocol';
import { isWritable, type Compartment } from '../core/compartment.ts';
import { daysBetween, today } from '../core/day.ts';
import { eventOf, type Dossier, type Fact } from '../core/dossier.ts';
import { lineOf } from '../core/papers.ts';
import { threadOf } from '../core/threads.ts';
import type { Facts, Kept, Seat } from './memory.ts';
import { ownKid } from './sign-in.ts';
import { requestLines } from './request-lines.ts';
import type { InboxRow } from './view-types.ts';

/** A name for a dossier made from its id, so that people can speak of one without its content. */
export function labelOf(dossierId: string): string {
  return `${dossierId.slice(0, 3)}-${dossierId.slice(3, 6)}`.toUpperCase();
}

/** Which way a dossier reached this member. */
export function doorOf(dossier: Dossier, seat: Seat): Door | 'HANDED_OVER' | 'ORAL' {
  if (dossier.state.handedOver && seat.role === 'board') return 'HANDED_OVER';
  return eventOf(dossier, 'ReportReceived')?.event.words.door ?? 'confidant';
}

/** Whoever handed a dossier over no longer holds the way back, and is not told what stands there. */
const gaveAway = (dossier: Dossier, seat: Seat) =>
  eventOf(dossier, 'HandedOver')?.fact.author.kid === ownKid(seat);

/** Whether this member can write in a compartment, and still may. */
export function canWrite(dossier: Dossier, seat: Seat, compartment: Compartment): boolean {
  if (compartment.kind === 'person' && gaveAway(dossier, seat)) return false;
  return isWritable(compartment);
}

const newestDay = (dossier: Dossier) =>
  [...dossier.compartments.values()]
    .flatMap((one) => one.lines.at(-1)?.on ?? [])
    .sort()
    .at(-1) ?? '';

/** What a member would want to be told about: somebody else's words, answers and reports. */
const NEWS: readonly Fact['event']['type'][] = [
  'ReportReceived',
  'ReportAdded',
  'IdentityGiven',
  'MessageWritten',
  'ConsentGiven',
  'ConsentDeclined',
  'ConsentWithdrawn',
  'NamingAnswered',
  'NamingWithdrawn',
  'ConsentConfirmed',
  'HandedOver',
  'CorrectionAsked',
  'StatementAnswered',
  'PersonInvited',
  'CodeReplaced',
  'Claimed',
  'RequestMade',
  'RequestWithdrawn',
  // Somebody else has to look at it.
  'RedactionProposed',
];

/** Arrivals after the first `read` ones that this member would want to be told about. */
export function unreadIn(dossier: Dossier, seat: Seat, read: number): readonly number[] {
  const me = ownKid(seat);
  return dossier.facts
    .filter(({ event, author }) => NEWS.includes(event.type) && author.kid !== me)
    .flatMap(({ line }) => (line.arrival > read ? [line.arrival] : []));
}

/** Days that have a place of their own in the inbox, or are nobody's to keep. */
const APART: readonly ClockCode[] = ['ACKNOWLEDGE', 'LETTER', 'TAKE_BACK'];

const dueOf = ({ state }: Dossier): string | null =>
  clocks(state, today()).find(({ what }) => !APART.includes(what))?.due ?? null;

/** What the inbox says of a dossier whatever day it is. */
export function factsOf(dossier: Dossier, seat: Seat): Facts {
  const { state } = dossier;
  const person = threadOf(dossier, 'PERSON');
  const line = lineOf(dossier);
  const newest = newestDay(dossier);
  // Of one that was never there in full nothing is known but that something came.
  const receivedOn = state.receivedOn ?? (newest || today());
  const door = doorOf(dossier, seat);
  const waits =
    state.phase !== 'NOTHING' &&
    state.answeredOn === null &&
    door !== 'HANDED_OVER' &&
    !state.withoutCode;
  return {
    ...{ receivedOn, newest, door, withoutCode: state.withoutCode },
    answerBy: waits ? addDays(receivedOn, ACKNOWLEDGE_DAYS) : null,
    status: line?.status ?? 'ONTVANGEN',
    nextOn: line?.nextOn ?? null,
    ...{ phase: state.phase, dueOn: dueOf(dossier), requests: requestLines(state) },
    register: eventOf(dossier, 'DestructionRecorded') !== null,
    heldByOthers: person !== null && !canWrite(dossier, seat, person),
  };
}

function rowOf(dossierId: string, { facts, unread, changed }: Kept): InboxRow {
  return {
    ...{ dossierId, label: labelOf(dossierId), ...facts, changed, unread: unread.length },
    daysOpen: Math.max(0, daysBetween(facts.receivedOn, today())),
  };
}

/** The inbox: what has something unread first, then what was added to last. */
export function inboxOf(seat: Seat): readonly InboxRow[] {
  const rows = [...seat.kept]
    .filter(([, { facts }]) => !facts.register)
    .map(([id, kept]) => rowOf(id, kept));
  // Days are too coarse to sort by; places in the feed are not.
  const arrived = ({ dossierId }: InboxRow) => seat.kept.get(dossierId)?.numbers.at(-1) ?? 0;
  return rows.sort(
    (a, b) => Number(b.unread > 0) - Number(a.unread > 0) || arrived(b) - arrived(a),
  );
}
