import { addDays, addWorkingDays } from './days.ts';
import type { Passage } from './events/rights-events.ts';
import { receivedIt } from './knowledge.ts';
import { names } from './naming.ts';
import type { Request } from './rights-state.ts';
import type { DossierState, Party, VerifiedEvent } from './state.ts';

/* What people ask about what stands there of them, and what is due, given and left out. */

const ERASURE_WORKING_DAYS = 2;
const REQUEST_DAYS = 28;

/** The last day to answer a request, counted from the day it came in. */
export const requestDue = ({ what, on }: Pick<Request, 'what' | 'on'>): string =>
  what === 'ERASURE' ? addWorkingDays(on, ERASURE_WORKING_DAYS) : addDays(on, REQUEST_DAYS);

/** Every request that waits for an answer, with who asked, the first due first. */
export const openRequests = ({
  phase,
  parties,
}: Pick<DossierState, 'phase' | 'parties'>): readonly (Request & { readonly party: Party })[] =>
  phase === 'DESTROYED'
    ? []
    : parties
        .flatMap((party) => party.requests.map((request) => ({ ...request, party })))
        .filter(({ state }) => state === 'OPEN')
        .sort((one, other) => requestDue(one).localeCompare(requestDue(other)));

/** What stands in the place of what was left out. */
export const LEFT_OUT = '[weggelaten]';

/** The passages as they are given: how much was left out in a row is not told. */
export function accessText(passages: readonly Passage[]): string {
  const pieces = passages.map(({ text, shown }) => (shown ? text : LEFT_OUT));
  return pieces.filter((one, at) => one !== LEFT_OUT || pieces[at - 1] !== LEFT_OUT).join('\n\n');
}

/**
 * Everybody the dossier knows by name who is somebody else than this person. A person's own words may
 * name others: what is given to them on paper does not.
 */
export function othersNames({ case: now, parties }: DossierState, of: Party): readonly string[] {
  const others = parties.filter(({ id }) => id !== of.id).map(({ name }) => name);
  const victims = of.role === 'affectedPerson' || of.role === 'reporter' ? [] : now.aliases;
  return [
    ...(of.role === 'reporter' ? [] : now.reporterNames),
    ...victims,
    ...others,
    of.role === 'accused' ? '' : (now.subjectName ?? ''),
  ].filter((name) => name.trim() !== '' && name !== of.name);
}

/** Whether a text names somebody else than this person. */
export const namesOthers = (state: DossierState, of: Party, text: string): boolean =>
  names(text, othersNames(state, of)) === 'NAMED';

/**
 * Whether this reader would have seen what the author of an answer noted before it. Whoever has a code
 * never does; who took part at the coordinator's door holds a way back and reads no case file.
 */
export function wouldSeeNotes(
  state: DossierState,
  { author: { as } }: Pick<VerifiedEvent, 'author'>,
): boolean {
  if (state.case.opened !== null || state.handedOver !== null) return true;
  const inFile = as === 'board' || as === 'alternate';
  return receivedIt(state) && !(inFile && state.case.door === 'coordinator');
}
