import { toHex, type Recipient } from '@gehoord/crypto';
import type { Event, StaffMember } from '@gehoord/protocol';
import { epochOf, readersOf, type Compartment } from './compartment.ts';
import type { DirectoryBook } from './directory-book.ts';
import type { Dossier, Fact } from './dossier.ts';
import type { OutsidePerson } from './people.ts';
import { members, outside } from './recipients.ts';

/** The confidential talk, the reporter's way back, or that of somebody else by its compartment. */
export type ThreadId = 'TALK' | 'PERSON' | (string & {});

/** What makes a compartment the one a conversation lives in: its beginning, or coming into it. */
const MAKES: readonly Event['type'][] = [
  'PersonAdmitted',
  'PersonInvited',
  'TalkOpened',
  'HolderChanged',
  'Claimed',
];

/**
 * The compartment a conversation lives in. Saying of itself that it is one is not enough: the event
 * that makes it one must have held, or a modified client could start a second with other readers.
 */
export function threadOf(dossier: Dossier, thread: ThreadId): Compartment | null {
  const way = personIn(dossier, thread)?.id ?? thread;
  const made = dossier.facts.find(
    ({ event, compartment: { kind, id } }) =>
      MAKES.includes(event.type) &&
      (thread === 'TALK' ? kind === 'talk' : kind === 'person' && id === way),
  );
  return made?.compartment ?? null;
}

/** Somebody without an account, by their way back; the reporter where none is named. */
export function personIn({ outside: all }: Dossier, thread: ThreadId): OutsidePerson | null {
  if (thread === 'TALK') return null;
  const is = ({ id, role }: OutsidePerson) =>
    thread === 'PERSON' ? role === 'reporter' : id === thread;
  return all.find(is) ?? null;
}

/** Members who read an epoch of a compartment, as its slots say; the one open now unless told. */
export function staffReading(
  compartment: Compartment,
  book: DirectoryBook,
  epoch = epochOf(compartment),
): readonly StaffMember[] {
  const members = readersOf(compartment, epoch).filter((slot) => slot.keys === null);
  return members.flatMap((slot) => book.staffMember(toHex(slot.kid)) ?? []);
}

/** Of the members who read a compartment now, those who still belong to the organisation. */
export function staffStaying(compartment: Compartment, book: DirectoryBook): readonly Recipient[] {
  return staffReading(compartment, book).flatMap(({ kid }) => members(book, [kid]) ?? []);
}

/** A person's newest keys: whoever reads the open epoch of their way back. */
export function outsideIn(person: Compartment): readonly Recipient[] {
  return readersOf(person).flatMap(({ keys }) => (keys ? [outside(keys)] : []));
}

/** The messages of a conversation that held, oldest first. */
export function messagesIn(
  dossier: Dossier,
  compartment: Compartment,
): readonly (Fact & { readonly text: string })[] {
  return dossier.facts.flatMap((fact) =>
    fact.compartment === compartment && fact.event.type === 'MessageWritten'
      ? [{ ...fact, text: fact.event.text }]
      : [],
  );
}
