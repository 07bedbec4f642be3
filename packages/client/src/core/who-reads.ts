import { equal, kidOf, toHex, type PublicKeys } from '@gehoord/crypto';
import type { VerifiedEvent } from '@gehoord/protocol';
import { readersOf, type Compartment, type Line } from './compartment.ts';

/*
 * Who read what when an entry was written, as the slots before it say. Later entries never count as
 * earlier ones.
 */

type Readers = Pick<VerifiedEvent, 'grants' | 'reporterReads' | 'holders'>;

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

/** Whether the reporter reads on after an entry; of somebody who claimed later, by the key they had. */
function reporterReads(
  reporters: readonly PublicKeys[],
  compartment: Compartment,
  line: Line,
): boolean | null {
  // Only papers and new epochs ask.
  if (reporters.length === 0) return null;
  if (line.entry.header.kind === 'content' && compartment.kind !== 'statement') return true;
  return reporters.some((keys) => readsAt(compartment, line, kidOf(keys)));
}

/**
 * Members who read the reporter's way back where the author of an entry last saw it; null where that
 * lies before or behind what this reader was given.
 */
function holdersOf(person: Compartment | null, line: Line): readonly string[] | null {
  const seen = line.payload?.seen.find(({ compartmentId }) => compartmentId === person?.id);
  if (!person || !seen) return [];
  const last = person.lines.find((one) => one.entry.header.seq === seen.seq);
  if (!last) return null;
  return readersOf(person, last.entry.header.epoch)
    .filter((slot) => slot.keys === null)
    .map((slot) => toHex(slot.kid));
}

/**
 * What the protocol asks about the readers of an entry.
 * @param person the reporter's way back, as it was proven; null where this reader has none.
 */
export function readersAround(
  person: Compartment | null,
  reporters: readonly PublicKeys[],
  { compartment, line }: { readonly compartment: Compartment; readonly line: Line },
): Readers {
  return {
    grants: grantsOf(compartment, line),
    reporterReads: reporterReads(reporters, compartment, line),
    // Looked up for papers only: nothing else asks, and a long talk has many entries.
    holders: compartment.kind === 'statement' ? holdersOf(person, line) : null,
  };
}
