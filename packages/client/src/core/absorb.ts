import {
  CryptoError,
  entryHash,
  equal,
  fromBase64url,
  mustFollow,
  openEntry,
  openSlot,
  toHex,
  verifyShare,
  type Entry,
  type EpochKeys,
  type KeyFinder,
  type KeyPair,
  type Share,
} from '@gehoord/crypto';
import {
  epochKeys,
  readersOf,
  type Compartment,
  type Fault,
  type Line,
  type Shares,
} from './compartment.ts';
import { parsePayload } from './payload-read.ts';
import type { Payload } from './payload.ts';

/** An entry taken apart but not yet believed, with the day the server put on it. */
interface Delivery {
  readonly entry: Entry;
  readonly day: string;
  readonly arrival: number;
}

const isReader = (compartment: Compartment, kid: Uint8Array, epoch: number) =>
  readersOf(compartment, epoch).some((slot) => equal(slot.kid, kid));

function faultOf(compartment: Compartment, entry: Entry, keyOf: KeyFinder): Fault | null {
  const last = compartment.lines.at(-1)?.entry ?? null;
  try {
    mustFollow(last, entry, compartment.place, keyOf);
  } catch (error) {
    if (error instanceof CryptoError) return 'CHAIN';
    throw error;
  }
  // Who extends a compartment must read it; who starts one, or a view of one, is judged by the protocol.
  const reads = last === null || isReader(compartment, entry.header.author, last.header.epoch);
  return reads ? null : 'AUTHOR';
}

function takeSlots(compartment: Compartment, line: Line, own: readonly KeyPair[]): void {
  const { header } = line.entry;
  if (header.opening) compartment.openings.set(header.epoch, header.opening);
  for (const slot of header.slots) {
    compartment.slots.set(slot.epoch, [...(compartment.slots.get(slot.epoch) ?? []), slot]);
    const pair = own.find((candidate) => equal(candidate.kid, slot.kid));
    const opening = compartment.openings.get(slot.epoch);
    if (!pair || !opening) continue;
    compartment.letInBy ??= line;
    compartment.deks.set(
      slot.epoch,
      openSlot(slot, compartment.place, pair, opening.dekCommitment),
    );
  }
}

/** Take the server's shares; one that no opening promised is left alone. */
export function takeShares(compartment: Compartment, shares: Shares): void {
  for (const { epoch, share } of shares) {
    const bytes = fromBase64url(share);
    const opening = compartment.openings.get(epoch);
    const fits =
      opening &&
      verifyShare(bytes, compartment.place.compartmentId, epoch, opening.shareCommitment);
    if (fits) compartment.shares.set(epoch, bytes as Share);
  }
}

/**
 * Take in the next entry as the server delivered it. An entry with a fault stays in the list, with
 * its fault, and gives nobody access.
 */
export function absorb(
  compartment: Compartment,
  delivery: Delivery,
  own: readonly KeyPair[],
  keyOf: KeyFinder,
): void {
  const { entry } = delivery;
  const line: Line = {
    entry,
    hash: toHex(entryHash(entry)),
    on: delivery.day,
    arrival: delivery.arrival,
    payload: null,
    fault: faultOf(compartment, entry, keyOf),
  };
  compartment.lines.push(line);
  if (line.fault !== null) return;
  try {
    takeSlots(compartment, line, own);
  } catch (error) {
    if (!(error instanceof CryptoError)) throw error;
    line.fault = 'UNREADABLE';
  }
}

/** Open what can be opened now; keys of an earlier epoch may have come with a later entry. */
export function openLines(compartment: Compartment): void {
  for (const line of compartment.lines) {
    if (line.payload !== null || line.fault !== null) continue;
    const { epoch } = line.entry.header;
    const keys = epochKeys(compartment, epoch);
    // One half of the key without the other: somebody kept it back.
    if (keys === null && compartment.deks.has(epoch)) line.fault = 'UNREADABLE';
    if (keys === null) continue;
    line.payload = readLine(line, keys);
    if (line.payload === null) line.fault = 'UNREADABLE';
    compartment.kind ??= line.payload?.kind ?? null;
  }
}

function readLine(line: Line, keys: EpochKeys): Payload | null {
  try {
    return parsePayload(openEntry(line.entry, keys));
  } catch (error) {
    if (error instanceof CryptoError) return null;
    throw error;
  }
}
