import {
  CryptoError,
  fromBase64url,
  parseEntry,
  toHex,
  type Entry,
  type Header,
  type KeyFinder,
  type KeyPair,
  type PublicKeys,
} from '@gehoord/crypto';
import {
  initialState,
  type Author,
  type CompartmentKind,
  type DossierState,
  type Event,
  type Phase,
} from '@gehoord/protocol';
import { absorb, takeShares } from './absorb.ts';
import { newCompartment, type Compartment, type Shares } from './compartment.ts';
import type { DirectoryBook } from './directory-book.ts';
import type { Placed } from './order.ts';
import type { OutsidePerson } from './people.ts';

/** Something as the server sends it: one entry, and the shares that come with it. */
export interface Delivered {
  readonly compartmentId: string;
  readonly dossierId: string;
  readonly entry: string;
  readonly day: string;
  readonly shares: Shares;
}

/** The same, with the entry taken apart but not yet believed. */
export interface Sent extends Omit<Delivered, 'entry'> {
  readonly entry: Entry;
}

/**
 * Take apart what came, all of it or nothing.
 * @returns null where something is no entry at all.
 */
export function parseAll<T extends Delivered>(
  delivered: readonly T[],
): readonly (Omit<T, 'entry'> & Sent)[] | null {
  try {
    return delivered.map((one) => ({ ...one, entry: parseEntry(fromBase64url(one.entry)) }));
  } catch (error) {
    if (error instanceof CryptoError) return null;
    throw error;
  }
}

/** An event that held, with who wrote it and where. */
export interface Fact extends Placed {
  readonly event: Event;
  readonly author: Author;
  /** The person without an account whose compartment this is, by their way back. */
  readonly party: string | null;
}

/** A dossier as one reader sees it: the compartments, the folded state, the events that held. */
export interface Dossier {
  readonly id: string;
  readonly compartments: Map<string, Compartment>;
  /** Keys of people without an account, by kid: named by slots, proven by their own signatures. */
  readonly people: Map<string, PublicKeys>;
  /** Whose they are, as far as it is proven; the reporter first. */
  outside: readonly OutsidePerson[];
  /** How many entries came. */
  arrived: number;
  state: DossierState;
  facts: readonly Fact[];
  /** Where the case came, and on which day, as far as this reader saw it; oldest first. */
  passed: readonly { readonly phase: Phase; readonly on: string }[];
}

export function newDossier(id: string): Dossier {
  return {
    id,
    compartments: new Map(),
    people: new Map(),
    outside: [],
    arrived: 0,
    state: initialState,
    facts: [],
    passed: [],
  };
}

/** Take in what the server sent, in its order. Call {@link refold} when all of it is in. */
export function take(
  dossier: Dossier,
  sent: readonly Sent[],
  own: readonly KeyPair[],
  book: DirectoryBook,
): void {
  // A kid is a hash of the keys, so a slot can name a person's keys but never substitute them.
  for (const { entry } of sent) {
    for (const slot of entry.header.slots)
      if (slot.keys) dossier.people.set(toHex(slot.kid), slot.keys);
  }
  // A directory of the same number with another hash is another story: nobody may sign under it.
  const keyOf =
    ({ directoryHash }: Header): KeyFinder =>
    (kid, number) =>
      book.knows(number, directoryHash)
        ? (book.signKeyOf(kid, number) ?? dossier.people.get(toHex(kid))?.signKey ?? null)
        : null;
  const orgId = book.orgId;
  for (const one of sent) {
    const [id, dossierId] = [fromBase64url(one.compartmentId), fromBase64url(one.dossierId)];
    const compartment =
      dossier.compartments.get(toHex(id)) ??
      newCompartment({ orgId, dossierId, compartmentId: id });
    dossier.compartments.set(compartment.id, compartment);
    dossier.arrived += 1;
    absorb(compartment, { ...one, arrival: dossier.arrived }, own, keyOf(one.entry.header));
    takeShares(compartment, one.shares);
  }
}

/** The first event of a type that held, and where it stands. */
export function eventOf<T extends Event['type']>(dossier: Dossier, type: T) {
  const fact = dossier.facts.find(({ event }) => event.type === type);
  return fact ? { fact, event: fact.event as Extract<Event, { type: T }> } : null;
}

/** The compartments of a kind, as far as this reader can open them. */
export function compartmentsOf(dossier: Dossier, kind: CompartmentKind): readonly Compartment[] {
  return [...dossier.compartments.values()].filter((compartment) => compartment.kind === kind);
}
