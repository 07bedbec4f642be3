import type { Invariant } from './explore.ts';
import { all, atPolice, isOff, never } from './facts.ts';

/* What must be true of what the desk writes to the accused, and of a talk that is off. */

export const HEARING_INVARIANTS: readonly Invariant[] = [
  never(
    'the desk writes nothing to the accused while the police are asked',
    ['MessageWritten', 'StatementOffered'],
    ({ author, party }, history) =>
      party?.role === 'accused' && !('party' in author) && atPolice(history),
  ),
  never(
    'what is called off stood, and was still to come',
    ['HearingCancelled'],
    ({ party, on }, history) =>
      !all(history, 'HearingOffered').some(
        (offer) => offer.party?.id === party?.id && offer.event.day >= on && !isOff(history, offer),
      ),
  ),
];
