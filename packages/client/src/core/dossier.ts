import {
  CryptoError,
  dossierIdOf,
  equal,
  fromBase64url,
  fromHex,
  kidOf,
  parseEntry,
  toHex,
  type Entry,
  type Header,
  type KeyFinder,
  type KeyPair,
  type PublicKeys,
} from '@gehoord/crypto';
import {
  evolve,
  initialState,
  type Author,
  type Check,
  type CompartmentKind,
  type DossierState,
  type Event,
  type PaperText,
  type VerifiedEvent,
} from '@gehoord/protocol';
import {
  absorb,
  newCompartment,
  openLines,
  takeShares,
  type Compartment,
  type Line,
  type Shares,
} from './compartment.ts';
import type { DirectoryBook } from './directory-book.ts';
import { consentsOf } from './evidence.ts';
import { signingOf } from './signing.ts';
import { foundingOf, wayBackOf, type Founding } from './reporters.ts';
import { ordered, type Placed } from './order.ts';
import { readersAround } from './who-reads.ts';

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
}

/** A dossier as one reader sees it: the compartments, the folded state, the events that held. */
export interface Dossier {
  readonly id: string;
  readonly compartments: Map<string, Compartment>;
  /** People without an account, by kid: named by slots, proven by their own signatures. */
  readonly people: Map<string, PublicKeys>;
  /** How many entries came. */
  arrived: number;
  state: DossierState;
  facts: readonly Fact[];
}

export function newDossier(id: string): Dossier {
  return {
    id,
    compartments: new Map(),
    people: new Map(),
    arrived: 0,
    state: initialState,
    facts: [],
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

/** What the checks of one fold share. */
interface Known {
  readonly dossier: Dossier;
  readonly book: DirectoryBook;
  /** Keys the reporter signs with, oldest first. */
  readonly reporters: readonly PublicKeys[];
  /** The reporter's way back. */
  readonly person: Compartment | null;
  readonly founding: Founding;
}

function authorOf({ book, reporters }: Known, line: Line): Author | null {
  const { author, directoryNumber } = line.entry.header;
  const kid = toHex(author);
  if (reporters.some((keys) => equal(kidOf(keys), author))) return { as: 'reporter', kid };
  const member = book.signKeyOf(author, directoryNumber) ? book.member(kid) : null;
  return member && { as: member.role, kid };
}

/** The dossier's id proves its founder: the reporter, or the member who took an oral report down. */
function isFounded({ dossier, book }: Known, event: Event, line: Line): boolean {
  if (event.type !== 'PersonAdmitted') return true;
  const { author, directoryNumber } = line.entry.header;
  const key = book.signKeyOf(author, directoryNumber) ?? dossier.people.get(toHex(author))?.signKey;
  return key !== undefined && toHex(dossierIdOf(key, fromHex(event.nonce))) === dossier.id;
}

/** A reader who is neither this dossier's reporter nor anybody a directory ever named. */
function letsStrangersIn({ reporters, book }: Known, line: Line): boolean {
  return line.entry.header.slots.some((slot) =>
    slot.keys === null
      ? book.member(toHex(slot.kid)) === null
      : !reporters.some((keys) => equal(kidOf(keys), slot.kid)),
  );
}

/** What an author saw must be what this reader sees, where both see it. */
function agrees(
  { dossier }: Known,
  seen: { compartmentId: string; seq: number; head: string },
): boolean {
  const lines = dossier.compartments.get(seen.compartmentId)?.lines;
  const line = lines?.find((one) => one.entry.header.seq === seen.seq);
  return line === undefined || line.hash === seen.head;
}

/** @returns the fact, the rule it broke, or null where this reader has no keys to it. */
function factOf(known: Known, placed: Placed): Fact | Check | null {
  const { line, compartment } = placed;
  if (line.fault !== null) return line.fault;
  if (line.payload === null) return null;
  if (compartment.kind === null) return 'UNREADABLE';
  const { event, seen } = line.payload;
  const author = authorOf(known, line);
  if (author === null) return 'AUTHOR';
  if (!isFounded(known, event, line)) return 'FOUNDER';
  if (letsStrangersIn(known, line)) return 'READER_UNKNOWN';
  return seen.every((one) => agrees(known, one)) ? { ...placed, event, author } : 'FORK';
}

/** The version that waits in the compartment of an entry, as it was offered. */
const offeredIn = ({ statements }: DossierState, { compartment }: Placed): PaperText | null =>
  statements.find(({ compartmentId }) => compartmentId === compartment.id)?.offered?.text ?? null;

function verified(known: Known, state: DossierState, fact: Fact): VerifiedEvent {
  const { event, author, compartment, line } = fact;
  return {
    ...{ event, author, on: line.on, founding: known.founding },
    ...{ compartmentId: compartment.id, compartment: compartment.kind ?? 'notes' },
    ...readersAround(known.person, known.reporters, fact),
    heads: compartment.lines.map((one) => one.hash),
    consents: consentsOf(event, { ...known, place: compartment.place, state }),
    ...signingOf(event, author, {
      ...known,
      place: compartment.place,
      offered: offeredIn(state, fact),
    }),
  };
}

const broken = (state: DossierState, rule: Check, { compartment, line }: Placed): DossierState => ({
  ...state,
  broken: [...state.broken, { rule, compartment: compartment.kind ?? 'unknown', on: line.on }],
});

/** Open what can be opened, check every step, fold the state anew. */
export function refold(dossier: Dossier, book: DirectoryBook): void {
  for (const compartment of dossier.compartments.values()) openLines(compartment);
  const { person, keys: reporters } = wayBackOf(dossier, book);
  const known = { dossier, book, reporters, person, founding: foundingOf(dossier, book) };
  let state = initialState;
  const facts: Fact[] = [];
  for (const compartment of dossier.compartments.values()) compartment.tainted = false;
  for (const placed of ordered(dossier.compartments.values())) {
    const fact = factOf(known, placed);
    if (fact === null) continue;
    const next =
      typeof fact === 'string'
        ? broken(state, fact, placed)
        : evolve(state, verified(known, state, fact));
    const held = next.broken.length === state.broken.length;
    if (held && typeof fact !== 'string') facts.push(fact);
    if (!held && changesReaders(placed.line)) placed.compartment.tainted = true;
    state = next;
  }
  dossier.state = state;
  dossier.facts = facts;
}

/** A line that does not follow its chain changed nothing; any other access line did. */
const changesReaders = ({ entry, fault }: Line) =>
  entry.header.kind === 'access' && fault !== 'CHAIN' && fault !== 'AUTHOR';
