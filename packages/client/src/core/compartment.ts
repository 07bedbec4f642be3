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
  type Dek,
  type Entry,
  type EpochKeys,
  type KeyFinder,
  type KeyPair,
  type Opening,
  type Place,
  type Share,
  type Slot,
} from '@gehoord/crypto';
import type { CompartmentKind } from '@gehoord/protocol';
import { parsePayload, type Payload } from './payload.ts';

/** Why an entry cannot be believed. Shown to the reader; never skipped. */
export type Fault = 'CHAIN' | 'AUTHOR' | 'UNREADABLE';

/** One entry in a reader's view. */
export interface Line {
  readonly entry: Entry;
  readonly hash: string;
  readonly on: string;
  /** Its place, from 1, in the order in which this reader got the dossier's entries. */
  readonly arrival: number;
  payload: Payload | null;
  fault: Fault | null;
}

/** An entry taken apart but not yet believed, with the day the server put on it. */
interface Delivery {
  readonly entry: Entry;
  readonly day: string;
  readonly arrival: number;
}

/** Shred shares as they travel: the server's half of an epoch's keys. */
export type Shares = readonly { readonly epoch: number; readonly share: string }[];

/** A compartment as far as one reader can see and open it. */
export interface Compartment {
  readonly id: string;
  readonly place: Place;
  kind: CompartmentKind | null;
  readonly lines: Line[];
  readonly openings: Map<number, Opening>;
  readonly slots: Map<number, readonly Slot[]>;
  readonly deks: Map<number, Dek>;
  readonly shares: Map<number, Share>;
  /** The first line that gave this reader a key; null where none did. */
  letInBy: Line | null;
  /** Somebody was let in or shut out here against the rules: nothing more is written. */
  tainted: boolean;
}

export function newCompartment(place: Place): Compartment {
  const maps = { openings: new Map(), slots: new Map(), deks: new Map(), shares: new Map() };
  const id = toHex(place.compartmentId);
  return { id, place, kind: null, lines: [], tainted: false, letInBy: null, ...maps };
}

/** The epoch that is open for writing. */
export function epochOf(compartment: Compartment): number {
  // A forged line is shown, but never moves the epoch: nothing is sealed to who was shut out.
  const sound = compartment.lines.filter((line) => line.fault !== 'CHAIN');
  return sound.at(-1)?.entry.header.epoch ?? 0;
}

/** Slots of an epoch: who may read it. */
export function readersOf(compartment: Compartment, epoch = epochOf(compartment)): readonly Slot[] {
  return compartment.slots.get(epoch) ?? [];
}

/** Both halves of an epoch's keys, or null where this reader lacks one. */
export function epochKeys(compartment: Compartment, epoch: number): EpochKeys | null {
  const [dek, share] = [compartment.deks.get(epoch), compartment.shares.get(epoch)];
  return dek && share ? { dek, share } : null;
}

/** Whether this reader can write here, and everybody who would read it belongs there. */
export function isWritable(compartment: Compartment): boolean {
  return !compartment.tainted && epochKeys(compartment, epochOf(compartment)) !== null;
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
