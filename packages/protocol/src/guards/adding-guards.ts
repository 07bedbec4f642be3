import type { EventOf, EventType } from '../events.ts';
import { decides, decidersIn, isConflictedIn, isSecondIn } from '../knowledge.ts';
import { filled, guard, stateGuard } from './guard.ts';
import { inTheFile } from './case-guards.ts';

/* The rules of letting somebody in to a case that runs (A10, A11, T16). */

type Added = EventOf<'DeciderAdded'>;
type LetIn = EventOf<'DeciderAdded' | 'SecondPersonAdded'>;

/** A decision takes so many (A10). */
export const DECIDERS = 2;

/** What somebody who was let in for a destruction does in the case file. */
export const signs = (type: EventType): boolean => type === 'DestructionConfirmed';

export const wasLetIn = stateGuard(
  'NOT_LET_IN',
  'Who works in the case file was there when it was opened, or was let in since.',
  ({ case: now }, { author, compartment }) =>
    compartment !== 'casefile' ||
    now.opened === null ||
    [...now.deciders, ...now.seconds].includes(author.kid),
);

export const onlySigns = guard(
  'ONLY_TO_DESTROY',
  'Who was let in for a destruction signs it, and does nothing else in the case file.',
  ({ type }, state, { author, compartment }) =>
    compartment !== 'casefile' || !isSecondIn(state, author.kid) || signs(type),
);

export const whyInTheFile = guard<Added>(
  'REASON_MISSING',
  'Why somebody is let in stands in the case file, and nowhere else.',
  ({ why }, _, entry) => filled(why) === inTheFile(entry),
);

export const addedInTheFile = guard<Added>(
  'ACCESS_WITHOUT_CONSENT',
  'Nobody is let in to anything else before they were let in to the case file.',
  ({ kid }, { case: now }, entry) =>
    inTheFile(entry) ||
    now.deciders.includes(kid) ||
    // Who would not see it in the case file cannot tell.
    now.sees === 'PART',
);

export const tooFew = stateGuard(
  'ENOUGH_DECIDERS',
  'Somebody is let in to decide only where fewer than two are left who may.',
  (state, moment) => !inTheFile(moment) || decidersIn(state, moment).length < DECIDERS,
);

export const freeNewcomer = guard<LetIn>(
  'CONFLICT_OF_INTEREST',
  'Nobody the report is about, or who has a conflict, is let in.',
  ({ kid }, state) => !isConflictedIn(state, kid),
);

export const noSpokesperson = guard<LetIn>(
  'SPOKESPERSON_READS',
  'The spokesperson is not let in.',
  ({ kid }, { case: now }) => now.spokesperson?.kid !== kid,
);

export const isDecider = guard<Added>(
  'NOT_A_DECIDER',
  'Who is let in to decide belongs to the directie, or stands in for it.',
  ({ kid }, _, { staff }) => staff?.some((one) => one.kid === kid && decides(one)) ?? true,
);

export const isSecond = guard<EventOf<'SecondPersonAdded'>>(
  'NOT_A_SECOND',
  'The second person is somebody of the directie, who stands in for it, or the confidant.',
  ({ kid }, _, { staff }) =>
    staff?.some((one) => one.kid === kid && one.role !== 'coordinator') ?? true,
);

export const exactlyThem = guard<LetIn>(
  'ACCESS_WITHOUT_CONSENT',
  'It lets in who it names, and nobody else.',
  ({ type, kid }, state, { grants, compartment }) => {
    // Who was let in to the file for a destruction reads it already.
    const there = type === 'DeciderAdded' && compartment === 'casefile' && isSecondIn(state, kid);
    return grants.every((one) => one === kid) && (grants.length > 0 || there);
  },
);
