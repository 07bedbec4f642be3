import type { PartyRef, VerifiedEvent } from '../state.ts';
import type { History, Invariant } from './explore.ts';
import { all, blank, has, last, never, type Entry } from './facts.ts';

/* What must be true of requests, and of what is given to who asked. */

const requestOf = (history: History, requestId: string) =>
  all(history, 'RequestMade').find(({ event }) => event.requestId === requestId);

/** Answered, given or taken back. */
const isEnded = (history: History, { event, party }: Entry<'RequestMade'>) =>
  all(history, 'RequestAnswered', 'AccessGiven', 'RequestWithdrawn').some(
    (one) => one.event.requestId === event.requestId && one.party?.id === party?.id,
  );

const openOf = (history: History, whose: PartyRef | null) =>
  all(history, 'RequestMade').filter(
    (one) => one.party?.id === whose?.id && !isEnded(history, one),
  );

const ofSomebodyElse = ({ author, party }: VerifiedEvent) =>
  !('party' in author) || author.party !== party?.id;

const NAMES = [
  [/amira/i, 'reporter'],
  [/selam/i, 'affectedPerson'],
  [/kees/i, 'accused'],
] as const;

/** Names of others in what somebody would read; an alias from when it was noted on. */
function namesAnother(text: string, whose: PartyRef | null | undefined, history: History) {
  const alias = all(history, 'AliasNoted').some(({ event }) =>
    new RegExp(`\\b${event.name}\\b`, 'i').test(text),
  );
  return (
    (alias && whose?.role === 'accused') ||
    NAMES.some(([name, role]) => role !== whose?.role && name.test(text))
  );
}

const proposalOf = (history: History, redactionId: string) =>
  all(history, 'RedactionProposed').find(({ event }) => event.redactionId === redactionId);

const shownIn = ({ event }: Entry<'RedactionProposed'>) =>
  event.passages.filter(({ shown }) => shown).map(({ text }) => text);

export const RIGHTS_INVARIANTS: readonly Invariant[] = [
  never(
    'nobody asks, or takes back, for somebody else',
    ['RequestMade', 'RequestWithdrawn'],
    (next) => ofSomebodyElse(next),
  ),
  never(
    'who objects, or says that something is wrong, says what',
    ['RequestMade'],
    ({ event }) => (event.what === 'CORRECTION' || event.what === 'OBJECTION') && blank(event.text),
  ),
  never(
    'of each kind one request waits, and each has a name of its own',
    ['RequestMade'],
    ({ event, party }, history) =>
      requestOf(history, event.requestId) !== undefined ||
      openOf(history, party).some((one) => one.event.what === event.what),
  ),
  never(
    'what is answered or taken back was asked by this person, and waits',
    ['RequestWithdrawn', 'RequestAnswered', 'AccessGiven'],
    ({ event, party }, history) => {
      const waits = openOf(history, party).find((one) => one.event.requestId === event.requestId);
      return !waits || (event.type === 'AccessGiven' && waits.event.what !== 'ACCESS');
    },
  ),
  never(
    'nothing is answered before it was weighed, in words',
    ['RequestAnswered', 'AccessGiven'],
    ({ event }, history) =>
      !all(history, 'BalancingNoted').some((one) => one.event.requestId === event.requestId),
  ),
  never(
    'who asks what stands there of them reads no name of somebody else',
    ['RequestAnswered', 'AccessGiven'],
    ({ event, party }, history) =>
      requestOf(history, event.requestId)?.event.what === 'ACCESS' &&
      namesAnother(event.text, party, history),
  ),
  never(
    'nor is that proposed',
    ['RedactionProposed'],
    (next, history) =>
      shownIn(next).length === 0 ||
      namesAnother(
        shownIn(next).join(' '),
        requestOf(history, next.event.requestId)?.party,
        history,
      ),
  ),
  never(
    'a draft is of a case, for somebody who asked what stands there, and made once',
    ['RedactionProposed'],
    ({ event }, history) => {
      const asked = requestOf(history, event.requestId);
      return (
        !has(history, 'CaseOpened') ||
        asked?.event.what !== 'ACCESS' ||
        proposalOf(history, event.redactionId) !== undefined
      );
    },
  ),
  never(
    'somebody else looks at a draft, once',
    ['RedactionReviewed'],
    ({ event, author }, history) => {
      const draft = proposalOf(history, event.redactionId);
      const looked = last(history, 'RedactionReviewed')?.event.redactionId === event.redactionId;
      return !draft || looked || draft.author.kid === author.kid;
    },
  ),
  never(
    'what is given was looked at by a second person, word by word',
    ['AccessGiven'],
    ({ event }, history) => {
      const draft = proposalOf(history, event.redactionId);
      const looked = all(history, 'RedactionReviewed').some(
        (one) => one.event.redactionId === event.redactionId,
      );
      if (!draft || !looked || draft.event.requestId !== event.requestId) return true;
      // In the models nothing is left out but what comes last.
      return event.text !== [...shownIn(draft), '[weggelaten]'].join('\n\n');
    },
  ),
  never(
    'what was weighed is read by those who hold the case',
    ['BalancingNoted'],
    ({ grants, holders }) => holders !== null && !grants.every((kid) => holders.includes(kid)),
  ),
];
