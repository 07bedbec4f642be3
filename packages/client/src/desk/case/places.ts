import { fromHex, sharedPlace, toHex, type Recipient } from '@gehoord/crypto';
import { stepOf, type CompartmentKind, type Event, type StaffMember } from '@gehoord/protocol';
import { epochOf, isWritable, type Compartment } from '../../core/compartment.ts';
import { compartmentsOf, type Dossier } from '../../core/dossier.ts';
import { hearsPeople, members } from '../../core/recipients.ts';
import { staffReading, threadOf } from '../../core/threads.ts';
import { content, genesis, type Append } from '../../core/write.ts';
import { done, refused, type Outcome } from '../../outcome.ts';
import type { Desktop } from '../act.ts';
import { ownKid } from '../sign-in.ts';

/** A step of the case: what happens; whose way back it stands in, or whose advice it is about. */
export interface CaseStep {
  readonly event: Event;
  /** Somebody's way back; the reporter's where nothing is said. */
  readonly personId?: string | undefined;
  /** With whom is consulted, by kid; for who advises, nobody. */
  readonly adviser?: string | undefined;
}

/** Where a step goes: behind what stands there, or into a compartment that begins with it. */
export interface Place {
  readonly kind: CompartmentKind;
  readonly compartment: Compartment | null;
  /** Who reads a new one, by kid. */
  readonly readers: readonly string[];
}

/** Who holds the case now: the members who read the reporter's way back. */
export function holdersIn(
  dossier: Dossier,
  { book }: Pick<Desktop, 'book'>,
): readonly StaffMember[] {
  const way = threadOf(dossier, 'PERSON');
  return way ? staffReading(way, book) : [];
}

/** A compartment that saying so does not make one: the entry it began with must have held. */
const begunIn = (dossier: Dossier, kind: CompartmentKind): readonly Compartment[] => {
  const held = new Set(dossier.facts.map(({ compartment }) => compartment));
  return compartmentsOf(dossier, kind).filter((one) => held.has(one));
};

const reads = ({ book }: Desktop, compartment: Compartment, kid: string): boolean =>
  staffReading(compartment, book).some((member) => member.kid === kid);

/** The room of the directie and one adviser; an adviser finds the one they were asked in. */
function consultPlace(desktop: Desktop, dossier: Dossier, adviser: string | undefined): Place {
  const rooms = begunIn(dossier, 'consult').filter(isWritable);
  const found = rooms.find((room) => adviser === undefined || reads(desktop, room, adviser));
  const deciders = holdersIn(dossier, desktop).filter(hearsPeople);
  const readers = [...deciders.map(({ kid }) => kid), ...(adviser === undefined ? [] : [adviser])];
  return { kind: 'consult', compartment: found ?? null, readers };
}

/** Where a step goes; null where this member has no place for it. */
export function placeOf(desktop: Desktop, dossier: Dossier, step: CaseStep): Place | null {
  const { in: kinds } = stepOf(step.event.type);
  if (kinds.includes('person')) {
    const compartment = threadOf(dossier, step.personId ?? 'PERSON');
    return compartment && { kind: 'person', compartment, readers: [] };
  }
  if (kinds.includes('consult')) return consultPlace(desktop, dossier, step.adviser);
  const held = kinds.flatMap((kind) => begunIn(dossier, kind));
  const holders = holdersIn(dossier, desktop);
  // A case file stands where there is one; before that the intake takes what both can hold.
  const compartment = held.filter(isWritable).at(-1) ?? null;
  const kind = compartment?.kind ?? kinds[0] ?? 'intake';
  const readers = kind === 'casefile' ? holders.filter(hearsPeople) : holders;
  return { kind, compartment, readers: readers.map(({ kid }) => kid) };
}

/**
 * Where the others who hold the case would begin this as well: two who do it at the same moment want
 * one place, and the server lets only the first have it. Who was turned away there once and still
 * sees nothing goes elsewhere: somebody outside knows these keys as well, and may not block anything.
 */
function meetingPlace(
  seat: Desktop['seat'],
  dossier: Dossier,
  kind: CompartmentKind,
  readers: readonly string[],
): Uint8Array | undefined {
  const way = threadOf(dossier, 'PERSON');
  const dek = way?.deks.get(epochOf(way));
  if (!dek) return undefined;
  const there = compartmentsOf(dossier, kind).length;
  const id = sharedPlace(dek, [kind, there, ...[...readers].sort()].join(' '));
  const name = toHex(id);
  if (seat.met.has(name)) return undefined;
  seat.met.add(name);
  return id;
}

/** Write a step down where it goes. */
export function writeAt(
  { pen, book, seat }: Desktop,
  dossier: Dossier,
  { kind, compartment, readers }: Place,
  event: Event,
): Outcome<Append> {
  if (compartment) {
    return isWritable(compartment)
      ? done(content(pen, compartment, event))
      : refused('READERS_CHANGED');
  }
  const all: readonly Recipient[] | null = members(book, [ownKid(seat), ...readers]);
  if (!all) return refused('NO_READER_LEFT');
  const id = meetingPlace(seat, dossier, kind, readers);
  return done(genesis(pen, fromHex(dossier.id), kind, event, all, id).append);
}
