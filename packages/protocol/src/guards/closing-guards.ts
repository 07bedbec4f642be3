import { addDays, addMonths } from '../days.ts';
import type { EventOf } from '../events.ts';
import { allNames, ofRole, wouldSeeCase } from '../knowledge.ts';
import { names } from '../naming.ts';
import { DECIDED } from '../phases.ts';
import type { DossierState, Party } from '../state.ts';
import type { Finding } from '../words.ts';
import { elsewhere, filled, guard, stateGuard } from './guard.ts';

/* The rules of informing, evaluating, keeping and destroying (T14–T17; A4, A8, A9). */

/** Domain rules T14, T15 and §4. */
export const POSTED_DAYS = 30;
export const EVALUATION_DAYS = 14;
const KEPT_MONTHS = { UPHELD: 24, INCONCLUSIVE: 2 } as const;

/** What was found; a case that was dropped is kept like one in which nothing was established. */
export const findingOf = ({ case: now }: DossierState): Finding | null =>
  now.decision?.finding ?? (now.droppedOn === null ? null : 'INCONCLUSIVE');

/** @returns the last day a case may be kept until, counted from a day; null where there is none. */
export function keptUntil(state: DossierState, on: string): string | null {
  const finding = findingOf(state);
  return finding === null || finding === 'UNFOUNDED' ? null : addMonths(on, KEPT_MONTHS[finding]);
}

export const wasDecided = stateGuard(
  'NOT_DECIDED',
  'A letter with the outcome follows a decision.',
  (state) => !wouldSeeCase(state) || DECIDED.includes(state.phase),
);

export const hasLetter = stateGuard(
  'NO_LETTER',
  'Somebody reads a letter that was sent to them.',
  ({ parties }, { party }) => parties.some((one) => one.id === party?.id && one.letter !== null),
);

export const howNeeded = guard<EventOf<'PartyInformed'>>(
  'REASON_MISSING',
  'It says how somebody was informed outside their code.',
  ({ how }) => filled(how),
);

const gotLetter = ({ letter }: Party, on: string) =>
  letter !== null && (letter.readOn !== null || on >= addDays(letter.on, POSTED_DAYS));

const WHO = ['reporter', 'affectedPerson', 'accused'] as const;

/** Those who still have to be told the outcome. */
export function uninformed(state: DossierState, on: string): readonly (typeof WHO)[number][] {
  const { opened, informed, droppedOn } = state.case;
  return WHO.filter((who) => {
    if (informed.includes(who)) return false;
    const people = ofRole(state, who);
    // The reporter who is the victim reads one letter.
    if (who === 'affectedPerson' && people.length === 0 && opened?.victimIs === 'REPORTER') {
      return false;
    }
    // Whoever never heard of a case that was dropped is not told of it now.
    if (who === 'accused' && people.length === 0 && droppedOn !== null) return false;
    return people.length === 0 || !people.every((party) => gotLetter(party, on));
  });
}

export const everybodyInformed = elsewhere(
  stateGuard(
    'PARTIES_NOT_INFORMED',
    'A case is closed once victim, accused and reporter were informed: read it, had it under their code for 30 days, or were told.',
    (state, { on }) => uninformed(state, on).length === 0,
  ),
);

export const withoutNames = guard<EventOf<'Evaluated'>>(
  'EVALUATION_NAMES',
  'An evaluation names nobody.',
  ({ text }, state) => names(text, allNames(state)) !== 'NAMED',
);

export const afterItsDate = stateGuard(
  'TOO_EARLY',
  'An evaluation is skipped only after its date, 14 days after closing.',
  ({ case: now }, { on }) => now.closedOn !== null && on >= addDays(now.closedOn, EVALUATION_DAYS),
);

export const onlyUnfounded = stateGuard(
  'NOT_UNFOUNDED',
  'A dossier is destroyed at once only where the report was unfounded.',
  (state) => findingOf(state) === 'UNFOUNDED',
);

export const notUnfounded = stateGuard(
  'NOT_UNFOUNDED',
  'What was unfounded is destroyed, and not kept.',
  (state) => findingOf(state) !== 'UNFOUNDED',
);

export const noHold = stateGuard(
  'LEGAL_HOLD',
  'While a legal hold stands nothing is destroyed.',
  ({ case: now }) => now.hold === null,
);

export const allShredded = guard<EventOf<'DestructionOrdered'>>(
  'NOT_SHREDDED',
  'Prints and exports were shredded first.',
  ({ shredded }) => shredded,
);

export const thisOrder = guard<EventOf<'DestructionConfirmed'>>(
  'NOT_ORDERED',
  'A destruction is confirmed as it was ordered.',
  ({ orderId }, { case: now }) => now.order?.orderId === orderId,
);

export const orderedByAnother = stateGuard(
  'SECOND_SIGNATURE_REQUIRED',
  'A destruction takes the keys of two different people.',
  ({ case: now }, { author }) => now.order === null || now.order.by !== author.kid,
);

export const noOrderYet = stateGuard(
  'QUESTION_WAITS',
  'Only one order waits for a second person at a time.',
  ({ case: now }) => now.order === null,
);

export const orderStands = stateGuard(
  'NOT_ORDERED',
  'Only an order that stands is cancelled.',
  ({ case: now }) => now.order !== null,
);

export const orderWaits = stateGuard(
  'NOT_ORDERED',
  'A second person is let in for an order that waits for one.',
  ({ case: now }) => now.order !== null,
);

export const withinBounds = guard<EventOf<'RetentionSet'>>(
  'RETENTION_OUT_OF_BOUNDS',
  'What was upheld is kept two years at most, what stayed inconclusive two months.',
  ({ until }, state, { on }) => until > on && until <= (keptUntil(state, on) ?? until),
);

export const retentionOver = stateGuard(
  'TOO_EARLY',
  'What is kept is kept until its last day.',
  ({ case: now }, { on }) => now.retainUntil !== null && on > now.retainUntil,
);
