import {
  toHex,
  type Dek,
  type Entry,
  type EpochKeys,
  type Opening,
  type Place,
  type Share,
  type Slot,
} from '@gehoord/crypto';
import type { CompartmentKind } from '@gehoord/protocol';
import type { Payload } from './payload.ts';

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
