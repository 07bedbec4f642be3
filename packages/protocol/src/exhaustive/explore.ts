import { decideWith } from '../decide.ts';
import { addDays } from '../days.ts';
import { evolveWith } from '../evolve.ts';
import { holdsFor, type Guard } from '../guards/guard.ts';
import { initialState, type DossierState, type VerifiedEvent } from '../state.ts';
import { PROTOCOL, type Protocol, type Step } from '../steps.ts';
import {
  all,
  askedOf,
  found,
  freshNoes,
  held,
  invitedFor,
  last,
  order,
  pending,
  police,
  since,
  withdrawn,
} from './facts.ts';
import { DAY } from './world.ts';

/** What happened so far, oldest first. */
export type History = readonly VerifiedEvent[];

/** Something somebody may try: an entry, or days that pass. */
export interface Move {
  readonly name: string;
  /** @returns the entry as it would be written on that day; days that pass are a number. */
  readonly what: VerifiedEvent | number;
  /** Undone and done again: only the last of its group counts for the state. */
  readonly group?: string;
  /** Tried everywhere, and never gone on from. */
  readonly probe?: boolean;
  /** Only in these phases: days pass where they matter. */
  readonly during?: readonly string[];
}

export interface Model {
  readonly name: string;
  readonly starts: readonly History[];
  readonly moves: readonly Move[];
  /** Every state reaches one of these; null where the model asks only for what is refused. */
  readonly goal: ((state: DossierState) => boolean) | null;
  /** No further than so many moves; where everything is independent of everything. */
  readonly depth?: number;
}

export interface Invariant {
  readonly name: string;
  /** Whether what comes next breaks it, judged by what happened and never by the state. */
  breaks(next: VerifiedEvent, history: History): boolean;
}

interface Node {
  readonly key: string;
  readonly state: DossierState;
  readonly history: History;
  readonly done: ReadonlyMap<string, string>;
  readonly day: string;
  readonly depth: number;
}

export interface Findings {
  states: number;
  transitions: number;
  /** Invariants that the rules in force do not keep. */
  readonly broken: string[];
  /** Every guard of every row whose removal broke an invariant, and which. */
  readonly needed: Map<string, string>;
  /** States from which no way leads to where the model ends. */
  readonly stuck: string[];
  readonly unfaithful: string[];
}

export const guardKey = (event: string, { code, sentence }: Guard) =>
  `${event} ${code} ${sentence}`;

/** The rules in force without one guard, at one row or before every row. */
function without(event: string, guard: Guard): Protocol {
  const drop = (step: Step) =>
    step.event === event ? { ...step, guards: step.guards.filter((one) => one !== guard) } : step;
  return event === 'ALWAYS'
    ? { ...PROTOCOL, always: PROTOCOL.always.filter((one) => one !== guard) }
    : { ...PROTOCOL, steps: PROTOCOL.steps.map(drop) };
}

const at = (what: VerifiedEvent, day: string): VerifiedEvent => {
  const { event } = what;
  // A talk is noted on the day it was held; what is kept is kept so many days from today.
  if (event.type === 'HearingHeld' && event.day === DAY) {
    return { ...what, on: day, event: { ...event, day } };
  }
  if (event.type !== 'RetentionSet') return { ...what, on: day };
  const later = (Date.parse(event.until) - Date.parse(DAY)) / 86_400_000;
  return { ...what, on: day, event: { ...event, until: addDays(day, later) } };
};

const AT_POLICE = ['PoliceNotified', 'ComplaintMade', 'NoComplaint', 'PoliceConcluded'] as const;

/** Two histories are one state where the same things happened, and the same stands open. */
function keyOf(phase: string, history: History, done: ReadonlyMap<string, string>, day: string) {
  // A group of this name is what stands open, and said so below.
  const lasting = [...done].filter(([group]) => group !== 'OPEN');
  const marks = lasting.map(([group, last]) => `${group}=${last}`).sort();
  const proposal = pending(history);
  const open = [
    found(history),
    proposal && `${proposal.event.finding} ${proposal.event.measure ?? ''} ${proposal.author.kid}`,
    order(history)?.author.kid,
    held(history) && 'held',
    last(history, 'CaseClosed')?.on,
    last(history, 'RetentionSet')?.event.until,
    withdrawn(history) && 'withdrawn',
    last(police(history), 'PoliceAdvised')?.event.advice,
    ...new Set(
      [
        ...all(police(history), ...AT_POLICE).map(({ event }) => event.type),
        ...[...askedOf(history), ...invitedFor(history), ...freshNoes(history, day)],
      ].sort(),
    ),
    // After a revision everybody is informed again.
    ...new Set(
      since(history, 'RevisionConfirmed')
        .map(({ event, party }) =>
          event.type === 'PartyInformed' ? event.who : `${event.type} ${party?.role ?? ''}`,
        )
        .filter((one) => /^(reporter|affected|accused|Letter)/.test(one))
        .sort(),
    ),
  ];
  return [phase, day, ...marks, open.filter(Boolean).join(' ')].join(' ');
}

function begin(history: History, nth: number): Node {
  const state = history.reduce((now, one) => evolveWith(PROTOCOL, now, one), initialState);
  if (state.broken.length > 0) {
    throw new Error(`The start is broken: ${state.broken.map(({ rule }) => rule).join()}`);
  }
  const done = new Map([['start', String(nth)]]);
  return { key: keyOf(state.phase, history, done, DAY), state, history, done, day: DAY, depth: 0 };
}

function follow(node: Node, move: Move, entry: VerifiedEvent | null, day: string): Node {
  const state = entry ? evolveWith(PROTOCOL, node.state, entry) : node.state;
  const done = new Map(node.done);
  done.set(move.group ?? move.name, move.name);
  const history = entry ? [...node.history, entry] : node.history;
  const key = keyOf(state.phase, history, done, day);
  return { key, state, history, done, day, depth: node.depth + 1 };
}

/** Which guards alone stand before a refused entry, and what would break without each. */
function judge(node: Node, entry: VerifiedEvent, invariants: readonly Invariant[], out: Findings) {
  const step = PROTOCOL.steps.find(({ event }) => event === entry.event.type);
  if (!step) return;
  const rows = [
    ...PROTOCOL.always.map((guard) => ['ALWAYS', guard] as const),
    ...step.guards.map((guard) => [step.event, guard] as const),
  ];
  const failing = rows.filter(([, guard]) => !holdsFor(guard, node.state, entry));
  const [only] = failing;
  if (failing.length !== 1 || !only) return;
  const key = guardKey(only[0], only[1]);
  if (out.needed.has(key)) return;
  if (decideWith(without(only[0], only[1]), node.state, entry) !== null) return;
  const broken = invariants.find((one) => one.breaks(entry, node.history));
  if (broken) out.needed.set(key, broken.name);
}

/**
 * Walk every state a model reaches by the real rules. What is accepted must keep every invariant;
 * what a single guard refuses must break one without it.
 */
export function explore(model: Model, invariants: readonly Invariant[]): Findings {
  const out: Findings = {
    ...{ states: 0, transitions: 0, broken: [], needed: new Map(), stuck: [], unfaithful: [] },
  };
  const seen = new Map<string, Node>();
  const into = new Map<string, string[]>();
  const queue = model.starts.map(begin);
  for (const node of queue) seen.set(node.key, node);
  for (let node = queue.shift(); node; node = queue.shift()) {
    out.states += 1;
    if (node.depth >= (model.depth ?? Infinity)) continue;
    for (const move of model.moves) {
      if (move.during && !move.during.includes(node.state.phase)) continue;
      if (typeof move.what === 'number' && node.done.has(move.name)) continue;
      const waits = typeof move.what === 'number';
      const day = waits ? addDays(node.day, move.what) : node.day;
      const entry = waits ? null : at(move.what, day);
      if (entry && decideWith(PROTOCOL, node.state, entry) !== null) {
        judge(node, entry, invariants, out);
        continue;
      }
      const { history } = node;
      const broken = entry && invariants.find((one) => one.breaks(entry, history));
      if (broken)
        out.broken.push(`${broken.name}: ${move.name} after ${[...node.done.values()].join()}`);
      out.transitions += 1;
      // Where a model ends every move is still tried once.
      if (move.probe || model.goal?.(node.state)) continue;
      const next = follow(node, move, entry, day);
      into.set(next.key, [...(into.get(next.key) ?? []), node.key]);
      if (seen.has(next.key)) continue;
      seen.set(next.key, next);
      queue.push(next);
    }
  }
  if (model.goal) findStuck(model.goal, seen, into, out);
  findUnfaithful(seen, out);
  return out;
}

function findStuck(
  goal: (state: DossierState) => boolean,
  seen: ReadonlyMap<string, Node>,
  into: ReadonlyMap<string, readonly string[]>,
  out: Findings,
) {
  const queue = [...seen.values()].filter(({ state }) => goal(state)).map(({ key }) => key);
  const leads = new Set(queue);
  for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
    for (const before of into.get(key) ?? []) {
      if (leads.has(before)) continue;
      leads.add(before);
      queue.push(before);
    }
  }
  for (const key of seen.keys()) if (!leads.has(key)) out.stuck.push(key);
}

/** The same history folds to the same state, whoever folds it and however often. */
function findUnfaithful(seen: ReadonlyMap<string, Node>, out: Findings) {
  let nth = 0;
  for (const { key, history, state } of seen.values()) {
    // Every eleventh: the fold has no memory, and this costs more than all the rest.
    if (nth++ % 11 !== 0) continue;
    const again = history.reduce((now, one) => evolveWith(PROTOCOL, now, one), initialState);
    if (JSON.stringify(again) !== JSON.stringify(state)) out.unfaithful.push(key);
  }
}
