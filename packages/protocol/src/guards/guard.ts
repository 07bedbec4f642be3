import type { Event } from '../events.ts';
import type { Rule } from '../rules.ts';
import type { DossierState, VerifiedEvent } from '../state.ts';

/** Who does something, when, and in whose compartment: all that a rule about the state asks for. */
export type Moment = Pick<VerifiedEvent, 'author' | 'on' | 'party' | 'compartment' | 'staff'>;

interface Said {
  readonly code: Rule;
  readonly sentence: string;
  /** It rests on what stands elsewhere than in the case file. */
  readonly elsewhere?: true;
}

/** Rests on the state and on who acts: it can be asked before there are words. */
export interface StateGuard extends Said {
  readonly about: 'STATE';
  holds(state: DossierState, moment: Moment): boolean;
}

/** Rests on what the entry says. */
export interface WordsGuard<E extends Event = Event> extends Said {
  readonly about: 'WORDS';
  holds(event: E, state: DossierState, entry: VerifiedEvent): boolean;
}

/** A guard is a rule with its sentence: the refusal a person reads is the rule itself. */
export type Guard<E extends Event = Event> = StateGuard | WordsGuard<E>;

/** A rule about what an entry says, as a row of the table names it. */
export const guard = <E extends Event>(
  code: Rule,
  sentence: string,
  holds: WordsGuard<E>['holds'],
): WordsGuard<E> => ({ about: 'WORDS', code, sentence, holds });

/** A rule about the state and who acts, as a row of the table names it. */
export const stateGuard = (
  code: Rule,
  sentence: string,
  holds: StateGuard['holds'],
): StateGuard => ({ about: 'STATE', code, sentence, holds });

/**
 * The same rule, resting on what stands elsewhere than in the case file: who was let in to the file
 * alone cannot tell, and takes the word of two who decided.
 */
export const elsewhere = <G extends Said>(one: G): G => ({ ...one, elsewhere: true });

/** Whether a guard of either kind holds for an entry, as far as this reader can tell. */
export function holdsFor(one: Guard, state: DossierState, entry: VerifiedEvent): boolean {
  if (one.elsewhere && state.case.sees === 'FILE') return true;
  return one.about === 'STATE' ? one.holds(state, entry) : one.holds(entry.event, state, entry);
}

/** Events that carry a field with words. */
export type With<K extends string> = Extract<Event, { readonly [key in K]: string }>;

export const filled = (words: string): boolean => words.trim() !== '';
