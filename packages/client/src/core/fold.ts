import { dossierIdOf, equal, fromHex, kidOf, toHex } from '@gehoord/crypto';
import {
  evolve,
  initialState,
  type Author,
  type Check,
  type DossierState,
  type Event,
  type PaperText,
  type Phase,
  type VerifiedEvent,
} from '@gehoord/protocol';
import { openLines } from './absorb.ts';
import type { Line } from './compartment.ts';
import type { DirectoryBook } from './directory-book.ts';
import type { Dossier, Fact } from './dossier.ts';
import { consentsOf } from './consents.ts';
import { ordered, type Placed } from './order.ts';
import {
  BRINGS_KEYS,
  claimOf,
  foundingOf,
  hadKeys,
  keysAt,
  keysNow,
  peopleOf,
  refOf,
  type Founding,
  type OutsidePerson,
} from './people.ts';
import { signingOf } from './signing.ts';
import { hearsPeople } from './recipients.ts';
import { seesOf } from './sees.ts';
import { readersAround } from './who-reads.ts';

/** What the checks of one fold share. */
interface Known {
  readonly dossier: Dossier;
  readonly book: DirectoryBook;
  readonly people: readonly OutsidePerson[];
  /** Lines that held so far: what changes somebody's keys counts from there on. */
  readonly held: Set<Line>;
  readonly founding: Founding;
}

function authorOf({ book, people, held }: Known, line: Line, { type }: Event): Author | null {
  const { author, directoryNumber } = line.entry.header;
  const kid = toHex(author);
  // An exchange reaches several compartments: after the first of them the old key signs that only.
  const is = (person: OutsidePerson) =>
    type === 'Claimed'
      ? hadKeys(person, author) && (keysNow(person, held) !== null || person.role === 'reporter')
      : keysAt(person, type, held).some((keys) => equal(kidOf(keys), author));
  const person = people.find(is);
  if (person) return { as: person.role, kid, party: person.id };
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

/** Whom a compartment is for, of the people without an account. */
function partyOf(
  { people, held }: Known,
  { compartment }: Placed,
  event: Event,
  { statements }: Pick<DossierState, 'statements'>,
): OutsidePerson | null {
  const { id, kind } = compartment;
  const reporter = people.find(({ role }) => role === 'reporter');
  // Papers from before anybody else could have one name nobody.
  const brings = event.type === 'StatementWritten' || event.type === 'StatementOffered';
  const named = brings ? (event.person ?? reporter?.id) : null;
  const paper = statements.find(({ compartmentId }) => compartmentId === id);
  const party = kind === 'person' ? id : kind === 'statement' ? (paper?.party.id ?? named) : null;
  if (kind === 'talk') return reporter ?? null;
  // Somebody whose invitation broke a rule is nobody here; a reporter may have no code at all.
  const counts = (person: OutsidePerson) =>
    person.role === 'reporter' || keysAt(person, event.type, held).length > 0;
  return people.find((person) => person.id === party && counts(person)) ?? null;
}

/** A reader who is neither the person a compartment is for nor anybody a directory ever named. */
function letsStrangersIn({ book, held }: Known, { line }: Placed, whose: Whose): boolean {
  const { party, event } = whose;
  const theirs = party ? keysAt(party, event.type, held) : [];
  if (BRINGS_KEYS.includes(event.type) && !exchanges(line, party)) return true;
  return line.entry.header.slots.some((slot) =>
    slot.keys === null
      ? book.member(toHex(slot.kid)) === null
      : !theirs.some((keys) => equal(kidOf(keys), slot.kid)),
  );
}

/**
 * Whether an entry that is to bring other keys does: a new epoch, for one key of somebody outside and
 * not the one before, and a claim that both keys signed.
 */
function exchanges({ entry, payload }: Line, party: OutsidePerson | null): boolean {
  const { opening, slots, author } = entry.header;
  const kids = new Set(slots.flatMap(({ keys, kid }) => (keys ? [toHex(kid)] : [])));
  if (opening === null || kids.size !== 1) return false;
  if (payload?.event.type !== 'Claimed') return true;
  const old = party?.keys.find(({ keys }) => equal(kidOf(keys), author))?.keys;
  const fresh = claimOf(payload.event, entry.header, old);
  return fresh !== null && kids.has(toHex(kidOf(fresh)));
}

interface Whose {
  readonly event: Event;
  readonly party: OutsidePerson | null;
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
function factOf(known: Known, state: DossierState, placed: Placed): Fact | Check | null {
  const { line, compartment } = placed;
  if (line.fault !== null) return line.fault;
  if (line.payload === null) return null;
  if (compartment.kind === null) return 'UNREADABLE';
  const { event, seen } = line.payload;
  const author = authorOf(known, line, event);
  if (author === null) return 'AUTHOR';
  if (!isFounded(known, event, line)) return 'FOUNDER';
  const party = partyOf(known, placed, event, state);
  if (letsStrangersIn(known, placed, { event, party })) return 'READER_UNKNOWN';
  return seen.every((one) => agrees(known, one))
    ? { ...placed, event, author, party: party?.id ?? null }
    : 'FORK';
}

/** The version that waits in the compartment of an entry, as it was offered. */
const offeredIn = ({ statements }: DossierState, { compartment }: Placed): PaperText | null =>
  statements.find(({ compartmentId }) => compartmentId === compartment.id)?.offered?.text ?? null;

const keysOf = (person: OutsidePerson | null | undefined, held: ReadonlySet<Line>) =>
  person ? keysNow(person, held) : null;

/** Steps whose rules ask who belongs to the organisation. */
const ASKS_STAFF: readonly Event['type'][] = ['DeciderAdded', 'SecondPersonAdded'];

function verified(known: Known, state: DossierState, fact: Fact): VerifiedEvent {
  const { event, author, compartment, line } = fact;
  const party = partyOf(known, fact, event, state);
  const { book, held, people, founding } = known;
  const reporter = people.find(({ role }) => role === 'reporter');
  // About their own name everybody decides themselves; what else is consented to is the reporter's.
  const own = event.type === 'NamingAnswered';
  const keyFrom = own ? (party?.keyFrom ?? null) : founding;
  const consents = { keys: keysOf(own ? party : reporter, held), keyFrom };
  return {
    ...{ event, author, on: line.on, founding },
    ...{ compartmentId: compartment.id, compartment: compartment.kind ?? 'notes' },
    party: refOf(party),
    ...readersAround(
      {
        ...{ party, reporter: reporter ?? null },
        keys: party ? keysAt(party, event.type, held) : [],
        hears: (kid) => hearsPeople(book.staffMember(kid)),
        sees: state.case.sees,
      },
      fact,
    ),
    staff: ASKS_STAFF.includes(event.type) ? book.staffAt(line.entry.header.directoryNumber) : null,
    heads: compartment.lines.map((one) => one.hash),
    consents: consentsOf(event, { ...consents, book, place: compartment.place, state }),
    ...signingOf(event, author, {
      ...{ place: compartment.place, offered: offeredIn(state, fact) },
      signer: party && { keys: keysNow(party, held), keyFrom: party.keyFrom },
    }),
  };
}

const broken = (state: DossierState, rule: Check, { compartment, line }: Placed): DossierState => ({
  ...state,
  broken: [...state.broken, { rule, compartment: compartment.kind ?? 'unknown', on: line.on }],
});

/**
 * Open what can be opened, check every step, fold the state anew.
 * @param reader kid of the member who reads; null for somebody with a code.
 */
export function refold(dossier: Dossier, book: DirectoryBook, reader: string | null): void {
  for (const compartment of dossier.compartments.values()) openLines(compartment);
  const people = peopleOf(dossier, book);
  const held = new Set<Line>();
  const known = { dossier, book, people, held, founding: foundingOf(dossier, book) };
  const sees = seesOf(dossier, book, reader);
  let state: DossierState = { ...initialState, case: { ...initialState.case, sees } };
  const facts: Fact[] = [];
  const passed: { phase: Phase; on: string }[] = [];
  for (const compartment of dossier.compartments.values()) compartment.tainted = false;
  for (const placed of ordered(dossier.compartments.values())) {
    const fact = factOf(known, state, placed);
    if (fact === null) continue;
    const next =
      typeof fact === 'string'
        ? broken(state, fact, placed)
        : evolve(state, verified(known, state, fact));
    const holds = next.broken.length === state.broken.length;
    if (holds) held.add(placed.line);
    if (holds && typeof fact !== 'string') facts.push(fact);
    if (!holds && changesReaders(placed.line)) placed.compartment.tainted = true;
    if (next.phase !== state.phase) passed.push({ phase: next.phase, on: placed.line.on });
    state = next;
  }
  dossier.state = state;
  dossier.facts = facts;
  dossier.passed = passed;
  const counts = ({ since }: OutsidePerson['keys'][number]) => since === null || held.has(since);
  dossier.outside = people.map((person) => ({ ...person, keys: person.keys.filter(counts) }));
}

/** A line that does not follow its chain changed nothing; any other access line did. */
const changesReaders = ({ entry, fault }: Line) =>
  entry.header.kind === 'access' && fault !== 'CHAIN' && fault !== 'AUTHOR';
