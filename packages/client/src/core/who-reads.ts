import { equal, kidOf, toHex, type PublicKeys } from '@gehoord/crypto';
import type { Sees, VerifiedEvent } from '@gehoord/protocol';
import type { Compartment, Line } from './compartment.ts';
import type { OutsidePerson } from './people.ts';

/*
 * Who read what when an entry was written, as the slots before it say. Later entries never count as
 * earlier ones.
 */

type Readers = Pick<VerifiedEvent, 'grants' | 'personReads' | 'holders'>;

/** Whom an entry concerns, of the people without an account. */
interface Concerned {
  /** Whom its compartment is for, and the keys that count for them there. */
  readonly party: OutsidePerson | null;
  readonly keys: readonly PublicKeys[];
  readonly reporter: OutsidePerson | null;
  /** Who hears people, and reads what they say: the confidant and the coordinator do not. */
  readonly hears: (kid: string) => boolean;
  /** How much of the case who reads this would see. */
  readonly sees: Sees;
}

/** Members an entry let in who could not read before it. */
function grantsOf(compartment: Compartment, line: Line): readonly string[] {
  const { header } = line.entry;
  if (header.kind === 'content') return [];
  const author = toHex(header.author);
  const epoch = header.opening ? header.epoch - 1 : header.epoch;
  const before = compartment.lines
    .filter((one) => one.fault === null && one.entry.header.seq < header.seq)
    .flatMap((one) => one.entry.header.slots.filter((slot) => slot.epoch === epoch));
  const had = new Set(before.map((slot) => toHex(slot.kid)));
  return header.slots
    .filter((slot) => slot.keys === null)
    .map((slot) => toHex(slot.kid))
    .filter((kid) => kid !== author && !had.has(kid));
}

/** Whether somebody has a slot of the epoch an entry stands in, given by then. */
function readsAt(compartment: Compartment, { entry: { header } }: Line, kid: Uint8Array): boolean {
  return compartment.lines
    .filter((one) => one.fault === null && one.entry.header.seq <= header.seq)
    .some(({ entry }) =>
      entry.header.slots.some((slot) => slot.epoch === header.epoch && equal(slot.kid, kid)),
    );
}

/** Whether the person a compartment is for reads on after an entry. */
function personReads(
  { party, keys }: Concerned,
  compartment: Compartment,
  line: Line,
): boolean | null {
  // Only papers and new epochs ask.
  if (party === null || party.keys.length === 0) return null;
  if (line.entry.header.kind === 'content' && compartment.kind !== 'statement') return true;
  return keys.some((one) => readsAt(compartment, line, kidOf(one)));
}

/**
 * Members who read somebody's way back where the author of an entry last saw it; null where that
 * lies before what this reader was given.
 */
function holdersOf(person: Compartment | null, line: Line): readonly string[] | null {
  const seen = line.payload?.seen.find(({ compartmentId }) => compartmentId === person?.id);
  if (!person || !seen) return [];
  const last = person.lines.find((one) => one.entry.header.seq === seen.seq);
  // What lies before this reader's view they cannot tell; what nobody wrote yet nobody held.
  if (!last) return seen.seq < (person.lines[0]?.entry.header.seq ?? 0) ? null : [];
  const { epoch } = last.entry.header;
  return person.lines
    .filter((one) => one.fault === null && one.entry.header.seq <= seen.seq)
    .flatMap((one) => one.entry.header.slots)
    .filter((slot) => slot.epoch === epoch && slot.keys === null)
    .map((slot) => toHex(slot.kid));
}

/**
 * Who holds what an entry belongs to: of a paper the way back of who signs it, of an intake, a case
 * or somebody who is invited the way back of the reporter. Nothing else asks, and a long talk has many entries.
 */
function holdersFor(
  { party, reporter, hears, sees }: Concerned,
  compartment: Compartment,
  line: Line,
): readonly string[] | null {
  if (compartment.kind === 'statement') return holdersOf(party?.way ?? null, line);
  const { type } = line.payload?.event ?? {};
  const heard = type === 'PersonInvited' || compartment.kind === 'casefile';
  // Who reads the case file alone was not there any more, or not yet.
  if (sees === 'FILE' && compartment.kind === 'casefile') return null;
  if (!reporter || !(heard || compartment.kind === 'intake')) return null;
  const holders = holdersOf(reporter.way, line);
  return heard ? (holders?.filter(hears) ?? null) : holders;
}

/** What the protocol asks about the readers of an entry. */
export function readersAround(
  concerned: Concerned,
  { compartment, line }: { readonly compartment: Compartment; readonly line: Line },
): Readers {
  return {
    grants: grantsOf(compartment, line),
    personReads: personReads(concerned, compartment, line),
    holders: holdersFor(concerned, compartment, line),
  };
}
