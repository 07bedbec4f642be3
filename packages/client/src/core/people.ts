import {
  dossierIdOf,
  equal,
  fromBase64url,
  fromHex,
  kidOf,
  parseClaim,
  toHex,
  verifyClaim,
  type Header,
  type PublicKeys,
} from '@gehoord/crypto';
import type { EventOf, EventType, PartyRef } from '@gehoord/protocol';
import { orNull } from './attempt.ts';
import type { Compartment, Line } from './compartment.ts';
import type { DirectoryBook } from './directory-book.ts';

/*
 * Who the people without an account are, and with which keys. A slot can name any keys, so a slot
 * alone proves nothing. Of the reporter the dossier's id is the proof: it is a hash of the founder's
 * key, so either the reporter founded it with the very key they sign with, or a member did (an oral
 * report) and issued the first key. Whoever is invited got their first key from the member whose
 * signed entry names it. After that only a claim, signed by the old key and the new one, or another
 * card from the desk brings in another.
 */

/** As much of a dossier as this takes. */
interface Whole {
  readonly id: string;
  readonly compartments: ReadonlyMap<string, Compartment>;
  readonly people: ReadonlyMap<string, PublicKeys>;
}

/** Who founded the dossier, as its id proves: the reporter, or the desk that issued the first code. */
export type Founding = 'SELF' | 'DESK_ISSUED' | null;

interface Founder {
  readonly by: 'SELF' | 'DESK_ISSUED';
  /** The member who founded it, by kid; null where the reporter did. */
  readonly kid: string | null;
  readonly signKey: Uint8Array;
  /** Hexadecimal: with the key it makes the dossier's id. */
  readonly nonce: string;
}

const eventsOf = (compartment: Compartment) =>
  compartment.lines.flatMap((line) => line.payload?.event ?? []);

/** What is said to be the founder's nonce: in the way back, or in the handover for who came later. */
function noncesOf(dossier: Whole): readonly string[] {
  return [...dossier.compartments.values()].flatMap(eventsOf).flatMap((event) => {
    if (event.type === 'PersonAdmitted') return [event.nonce];
    return event.type === 'HandedOver' ? [event.founderNonce] : [];
  });
}

function isFounder(signKey: Uint8Array, nonce: string, dossier: Whole): boolean {
  return toHex(dossierIdOf(signKey, fromHex(nonce))) === dossier.id;
}

const everyMember = (book: DirectoryBook) => book.pages.flatMap((page) => page.directory.members);

/** Anybody may write down a nonce; the one that counts makes this dossier's id with somebody's key. */
export function founderOf(dossier: Whole, book: DirectoryBook): Founder | null {
  for (const nonce of noncesOf(dossier)) {
    const founds = ({ signKey }: PublicKeys) => isFounder(signKey, nonce, dossier);
    const member = everyMember(book).find(founds);
    if (member)
      return { by: 'DESK_ISSUED', kid: toHex(member.kid), signKey: member.signKey, nonce };
    const person = [...dossier.people.values()].find(founds);
    if (person) return { by: 'SELF', kid: null, signKey: person.signKey, nonce };
  }
  return null;
}

/** Who founded the dossier, proven by its id; null where this reader was not told the nonce. */
export function foundingOf(dossier: Whole, book: DirectoryBook): Founding {
  return founderOf(dossier, book)?.by ?? null;
}

function firstKeys(
  person: Compartment,
  founder: Founder,
  book: DirectoryBook,
): readonly PublicKeys[] | null {
  const first = person.lines[0];
  if (!first || first.fault !== null) return null;
  // Whoever founded a dossier may invite others in it: theirs is another way.
  if (first.payload?.event.type === 'PersonInvited') return null;
  const { header } = first.entry;
  const named = header.slots.flatMap((slot) => slot.keys ?? []);
  if (founder.by === 'SELF') {
    const own = named.filter((keys) => equal(keys.signKey, founder.signKey));
    // A way that somebody else began with the founder's keys is not theirs.
    const theirs = own.some((keys) => equal(kidOf(keys), header.author));
    return own.length > 0 && (header.kind !== 'genesis' || theirs) ? own : null;
  }
  const author = book.signKeyOf(header.author, header.directoryNumber);
  return author && equal(author, founder.signKey) ? named : null;
}

/** The keys a claim brings in, signed by both; null where it does not hold. */
export function claimOf(
  event: EventOf<'Claimed'>,
  { author, dossierId }: Pick<Header, 'author' | 'dossierId'>,
  old: PublicKeys | undefined,
): PublicKeys | null {
  if (!old || !equal(kidOf(old), author)) return null;
  return orNull(() => {
    const claim = parseClaim(fromBase64url(event.claim));
    const here = toHex(claim.dossierId) === toHex(dossierId);
    const own = equal(claim.oldKid, kidOf(old));
    return here && own && verifyClaim(claim, { oldSignKey: old.signKey }) ? claim.newKeys : null;
  });
}

function claimedKeys(line: Line, old: PublicKeys | undefined): PublicKeys | null {
  const event = line.payload?.event;
  if (event?.type !== 'Claimed' || line.fault !== null) return null;
  return claimOf(event, line.entry.header, old);
}

/** Keys of a person, in force from one entry of their way back on. */
interface KeysInForce {
  readonly keys: PublicKeys;
  /** The entry that brought them; null for a reporter's first ones. */
  readonly since: Line | null;
}

/** Somebody without an account, as the dossier proves them. */
export interface OutsidePerson extends PartyRef {
  readonly way: Compartment;
  /** Oldest first; empty for a report without a code. */
  readonly keys: readonly KeysInForce[];
}

/** A person as the protocol names them. */
export const refOf = (person: OutsidePerson | null): PartyRef | null =>
  person && {
    ...{ id: person.id, role: person.role, keyFrom: person.keyFrom, issuedBy: person.issuedBy },
  };

/** Find everybody, the reporter first. Call after the lines were opened. */
export function peopleOf(dossier: Whole, book: DirectoryBook): readonly OutsidePerson[] {
  const ways = [...dossier.compartments.values()].filter(({ kind }) => kind === 'person');
  const reporter = reporterOf(ways, dossier, book);
  const others = ways.flatMap((way) => invitedIn(way, dossier) ?? []);
  return [...(reporter ? [reporter] : []), ...others.filter(({ id }) => id !== reporter?.id)];
}

function reporterOf(
  ways: readonly Compartment[],
  dossier: Whole,
  book: DirectoryBook,
): OutsidePerson | null {
  const founder = founderOf(dossier, book);
  if (founder === null) return null;
  const found = ways.flatMap((way): OutsidePerson[] => {
    const first = firstKeys(way, founder, book);
    if (first === null) return [];
    const ref = {
      id: way.id,
      role: 'reporter',
      keyFrom: founder.by,
      issuedBy: founder.kid,
    } as const;
    return [{ ...ref, way, keys: keysIn(way, first, dossier) }];
  });
  // One without anybody outside counts only where there is no other.
  return found.find(({ keys }) => keys.length > 0) ?? found[0] ?? null;
}

/** Somebody the desk invited: a member's signed entry names their key, and says in which role. */
function invitedIn(way: Compartment, dossier: Whole): OutsidePerson | null {
  const first = way.lines[0];
  const event = first?.payload?.event;
  if (!first || first.fault !== null || event?.type !== 'PersonInvited') return null;
  const named = issuedIn(first);
  if (named === null) return null;
  const issuedBy = toHex(first.entry.header.author);
  const ref = { id: way.id, role: event.role, keyFrom: 'DESK_ISSUED', issuedBy } as const;
  // An invitation that broke a rule invites nobody, so these keys too count only if it held.
  const keys = keysIn(way, [named], dossier);
  return { ...ref, way, keys: keys.map((it) => ({ ...it, since: it.since ?? first })) };
}

/**
 * The key that an entry gives to somebody outside; a second one is a stranger's. That a member wrote
 * it is for the protocol to say: only an entry that held brings keys.
 */
function issuedIn({ entry: { header } }: Line): PublicKeys | null {
  const here = header.slots.filter((slot) => slot.epoch === header.epoch);
  const [named] = here.flatMap((slot) => slot.keys ?? []);
  return named ?? null;
}

function replacedKeys(line: Line): PublicKeys | null {
  if (line.fault !== null || line.payload?.event.type !== 'CodeReplaced') return null;
  return issuedIn(line);
}

/**
 * Who was let in after a claim sees it in the papers that waited then, not in the way back: the key
 * from before stands there with what it wrote.
 */
function withEarlier(dossier: Whole, first: PublicKeys): readonly KeysInForce[] {
  for (const line of [...dossier.compartments.values()].flatMap(({ lines }) => lines)) {
    const old = dossier.people.get(toHex(line.entry.header.author));
    const claimed = claimedKeys(line, old);
    if (old && claimed && equal(kidOf(claimed), kidOf(first)))
      return [
        { keys: old, since: null },
        { keys: first, since: line },
      ];
  }
  return [{ keys: first, since: null }];
}

/** What came before the keys that a view of a way back begins with; nothing where it begins with it. */
function beginning(way: Compartment, first: readonly PublicKeys[], dossier: Whole) {
  return way.lines[0]?.entry.header.kind === 'genesis'
    ? first.map((keys): KeysInForce => ({ keys, since: null }))
    : first.flatMap((keys) => withEarlier(dossier, keys));
}

function keysIn(
  way: Compartment,
  first: readonly PublicKeys[],
  dossier: Whole,
): readonly KeysInForce[] {
  let all: readonly KeysInForce[] = beginning(way, first, dossier);
  for (const line of way.lines) {
    // Among them may be one that will not hold: which are in force is for the fold to say.
    const by = all.find(({ keys }) => equal(kidOf(keys), line.entry.header.author))?.keys;
    const keys = claimedKeys(line, by) ?? replacedKeys(line);
    const isNew = keys && !all.some((it) => equal(kidOf(it.keys), kidOf(keys)));
    if (isNew) all = [...all, { keys, since: line }];
  }
  return all;
}

/**
 * The keys in force, and those that come after: a claim or another card changes several compartments
 * at once, and whichever is read first names the new ones already.
 */
function keysFrom(
  { keys }: OutsidePerson,
  type: EventType,
  held: ReadonlySet<Line>,
): readonly PublicKeys[] {
  const inForce = keys.filter(({ since }) => since === null || held.has(since)).at(-1);
  // Only an invitation counts with keys of somebody who is not there yet: it brings them.
  if (!inForce) return type === 'PersonInvited' ? keys.slice(0, 1).map((it) => it.keys) : [];
  return keys.slice(keys.indexOf(inForce)).map((it) => it.keys);
}

/**
 * The keys a person signs with; what came before signs nothing any more.
 * @param held lines that held so far; of a folded dossier only those that held are left.
 */
export function keysNow({ keys }: OutsidePerson, held?: ReadonlySet<Line>): PublicKeys | null {
  const inForce = keys.filter(({ since }) => since === null || !held || held.has(since));
  return inForce.at(-1)?.keys ?? null;
}

/** Steps that bring somebody other keys. */
export const BRINGS_KEYS: readonly EventType[] = ['PersonInvited', 'Claimed', 'CodeReplaced'];

/** Keys of a person that an entry may count with: those in force, and those it is about to bring. */
export function keysAt(
  person: OutsidePerson,
  type: EventType,
  held: ReadonlySet<Line>,
): readonly PublicKeys[] {
  return BRINGS_KEYS.includes(type)
    ? keysFrom(person, type, held)
    : [keysNow(person, held)].flatMap((keys) => keys ?? []);
}

/** Whether somebody has, or once had, these keys. */
export const hadKeys = ({ keys }: OutsidePerson, kid: Uint8Array): boolean =>
  keys.some((it) => equal(kidOf(it.keys), kid));
