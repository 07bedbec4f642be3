import type { Event } from '../events.ts';
import type { VerifiedEvent } from '../state.ts';
import type { Move } from './explore.ts';
import { mandatoryIn } from './mandatory.ts';
import * as w from './world.ts';

/* How a move is written, and the moves that many models share. */

const { BRAM, LOTTE, AMIRA } = w;

export const move = (name: string, what: VerifiedEvent | number, group?: string): Move => ({
  ...{ name, what },
  ...(group === undefined ? {} : { group }),
});

export const probe = (name: string, what: VerifiedEvent): Move => ({ name, what, probe: true });
export const days = (count: number, ...during: readonly string[]): Move => ({
  ...{ name: `${count} days`, what: count, during },
});

export const by = (author: VerifiedEvent['author'], event: Event, change: w.Change = {}) =>
  w.entry(event, author, change);
export const bram = (event: Event, change: w.Change = {}) => by(BRAM, event, change);

/** The same moves, and each again without every word it may not be without. */
export const withBlanks = (moves: readonly Move[]): readonly Move[] =>
  moves.flatMap((one) => {
    const { what } = one;
    if (typeof what === 'number') return [one];
    const blanks = mandatoryIn(what.event).map((field) =>
      probe(`${one.name}, ${field} left out`, {
        ...what,
        event: { ...what.event, [field]: ' ' },
      }),
    );
    return [one, ...blanks];
  });

export const CONFLICT = move(
  'Lotte has a conflict',
  bram({ type: 'ConflictDeclared', kid: LOTTE.kid, why: 'Familie.' }),
);

/** Ria stands in, once too few are left. */
export const LET_IN = move('Ria is let in', w.letIn());

export const STOP = move(
  'reporter withdraws',
  by(w.self(AMIRA), { type: 'Withdrawn', why: null }),
  'stop',
);
export const BACK = move(
  'takes it back',
  by(w.self(AMIRA), { type: 'WithdrawalTakenBack' }),
  'stop',
);
export const GO_ON = move(
  'goes on, on a ground',
  bram({ type: 'ContinuedAfterWithdrawal', ground: 'SAFETY', why: 'Gevaar.' }),
  'stop',
);
export const DROP = move('is dropped', bram({ type: 'CaseDropped', why: 'Geen grond.' }), 'stop');
