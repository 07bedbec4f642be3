import type { VerifiedEvent } from '../state.ts';
import type { History, Invariant } from './explore.ts';
import { all, conflicted, has, last, never, order } from './facts.ts';

/* What must be true of who is let in to a case that runs, said without the guards that keep it. */

/** Who was there when the case was opened, and who was let in to its file with a reason since. */
const deciding = (history: History): readonly string[] => [
  ...all(history, 'CaseOpened').flatMap(({ author, grants }) => [author.kid, ...grants]),
  ...all(history, 'DeciderAdded')
    .filter(({ compartment, event }) => compartment === 'casefile' && event.why.trim() !== '')
    .map(({ event }) => event.kid),
];

const toSign = (history: History): readonly string[] =>
  all(history, 'SecondPersonAdded').map(({ event }) => event.kid);

const onlyToSign = (history: History, kid: string) =>
  toSign(history).includes(kid) && !deciding(history).includes(kid);

const roleOf = ({ staff }: VerifiedEvent, kid: string) =>
  staff === null ? 'unknown' : staff.find((one) => one.kid === kid)?.role;

export const ADDING_INVARIANTS: readonly Invariant[] = [
  {
    name: 'nobody works in the case file who was neither there from the beginning nor let in with a reason',
    breaks: ({ author, compartment }, history) =>
      compartment === 'casefile' &&
      has(history, 'CaseOpened') &&
      ![...deciding(history), ...toSign(history)].includes(author.kid),
  },
  {
    name: 'nobody reads the case file whom nobody let in with a reason',
    breaks: ({ event, grants, compartment }, history) =>
      compartment === 'casefile' &&
      has(history, 'CaseOpened') &&
      grants.some((kid) => !('kid' in event && event.kid === kid && 'why' in event)),
  },
  {
    name: 'who was let in to sign a destruction does nothing else in the case file',
    breaks: ({ author, event, compartment }, history) =>
      compartment === 'casefile' &&
      onlyToSign(history, author.kid) &&
      event.type !== 'DestructionConfirmed',
  },
  never(
    'why somebody is let in stands in the case file alone, and there first',
    ['DeciderAdded'],
    ({ event, compartment }, history) =>
      compartment === 'casefile'
        ? event.why.trim() === '' || !has(history, 'CaseOpened')
        : event.why.trim() !== '' || !deciding(history).includes(event.kid),
  ),
  never(
    'somebody is let in to decide only where fewer than two are left',
    ['DeciderAdded'],
    ({ compartment, staff }, history) => {
      const left = new Set(
        deciding(history).filter(
          (kid) =>
            !conflicted(history).includes(kid) &&
            (staff === null || staff.some((one) => one.kid === kid)),
        ),
      );
      return compartment === 'casefile' && left.size >= 2;
    },
  ),
  never(
    'who is let in may be: by their role, without a conflict, and not to speak outside',
    ['DeciderAdded', 'SecondPersonAdded'],
    (next, history) => {
      const { event } = next;
      const role = roleOf(next, event.kid);
      const may = event.type === 'DeciderAdded' ? role !== 'confidant' : true;
      return (
        role === undefined ||
        role === 'coordinator' ||
        !may ||
        conflicted(history).includes(event.kid) ||
        last(history, 'SpokespersonChosen')?.event.kid === event.kid
      );
    },
  ),
  never(
    'letting in opens it to whom it names alone',
    ['DeciderAdded', 'SecondPersonAdded'],
    ({ event, grants, compartment }, history) => {
      const reads =
        event.type === 'DeciderAdded' &&
        compartment === 'casefile' &&
        onlyToSign(history, event.kid);
      return grants.some((kid) => kid !== event.kid) || (grants.length === 0 && !reads);
    },
  ),
  never(
    'letting somebody in takes nobody their own way back',
    ['DeciderAdded'],
    ({ compartment, personReads }) => compartment === 'person' && personReads === false,
  ),
  never(
    'a second person is let in for an order that waits',
    ['SecondPersonAdded'],
    (_, history) => order(history) === undefined,
  ),
  never(
    'nobody deliberates who was not let in to the case',
    ['DeliberationHeld'],
    ({ event }, history) => event.present.some((kid) => !deciding(history).includes(kid)),
  ),
];
