import type { EventOf } from '../events.ts';
import { accessText, namesOthers, wouldSeeNotes } from '../rights.ts';
import type { DossierState, Party, VerifiedEvent } from '../state.ts';
import { elsewhere, filled, guard } from './guard.ts';

/* The rules of what people ask about what stands there of them. */

type Whose = Pick<VerifiedEvent, 'party'>;

const partyIn = (state: DossierState, { party }: Whose): Party | null =>
  state.parties.find(({ id }) => id === party?.id) ?? null;

const openIn = (state: DossierState, whose: Whose, { requestId }: { requestId: string }) =>
  partyIn(state, whose)?.requests.find(
    (one) => one.requestId === requestId && one.state === 'OPEN',
  ) ?? null;

/** Who asked for it, of everybody this reader knows. */
const askedBy = (state: DossierState, requestId: string) =>
  state.parties.find(({ requests }) => requests.some((one) => one.requestId === requestId)) ?? null;

export const theirOwnRequest = guard<EventOf<'RequestMade' | 'RequestWithdrawn'>>(
  'WRONG_PERSON',
  'Everybody asks only for what stands there of themselves.',
  (_, __, { author, party }) => 'party' in author && author.party === party?.id,
);

export const requestExplained = guard<EventOf<'RequestMade'>>(
  'TEXT_MISSING',
  'Who asks for a correction, or objects, says to what.',
  ({ what, text }) => what === 'ACCESS' || what === 'ERASURE' || filled(text),
);

export const oneOfAKind = guard<EventOf<'RequestMade'>>(
  'REQUEST_WAITS',
  'Of each kind one request waits at a time.',
  ({ requestId, what }, state, entry) =>
    !partyIn(state, entry)?.requests.some(
      (one) => one.requestId === requestId || (one.what === what && one.state === 'OPEN'),
    ),
);

export const requestStands = guard<EventOf<'RequestWithdrawn' | 'RequestAnswered' | 'AccessGiven'>>(
  'NO_SUCH_REQUEST',
  'A request of this person is answered, or taken back, once.',
  (event, state, entry) => {
    const request = openIn(state, entry, event);
    return request !== null && (event.type !== 'AccessGiven' || request.what === 'ACCESS');
  },
);

export const weighedFirst = guard<EventOf<'RequestAnswered' | 'AccessGiven'>>(
  'NOT_BALANCED',
  'Before a request is answered, it stands in the dossier what was weighed.',
  ({ requestId }, state, entry) =>
    state.rights.balanced.includes(requestId) || !wouldSeeNotes(state, entry),
);

/** @returns what somebody would read of what stands there. */
const givenBy = (
  event: EventOf<'RequestAnswered' | 'AccessGiven' | 'RedactionProposed'>,
): string => (event.type === 'RedactionProposed' ? accessText(event.passages) : event.text);

export const nobodyElse = guard<EventOf<'RequestAnswered' | 'AccessGiven' | 'RedactionProposed'>>(
  'THIRD_PARTY_IDENTITY',
  'Who asks what stands there of them does not read the name of anybody else.',
  (event, state) => {
    const party = askedBy(state, event.requestId);
    const what = party?.requests.find(({ requestId }) => requestId === event.requestId)?.what;
    // Who cannot see the question cannot tell whose it is.
    return party === null || what !== 'ACCESS' || !namesOthers(state, party, givenBy(event));
  },
);

export const aboutAccess = elsewhere(
  guard<EventOf<'RedactionProposed'>>(
    'NO_SUCH_REQUEST',
    'Passages are chosen for somebody who asked what stands there of them.',
    ({ requestId }, state) => {
      // Answered or taken back meanwhile, where its author could not yet see it: the draft stands.
      const request = askedBy(state, requestId)?.requests.find(
        (one) => one.requestId === requestId,
      );
      return request?.what === 'ACCESS';
    },
  ),
);

export const somethingGiven = guard<EventOf<'RedactionProposed'>>(
  'TEXT_MISSING',
  'At least one passage is given; where nothing can be given, the request is answered in words.',
  ({ passages }) => passages.some(({ text, shown }) => shown && filled(text)),
);

export const newRedaction = guard<EventOf<'RedactionProposed'>>(
  'NO_SUCH_REDACTION',
  'A draft is proposed once; another one has a name of its own.',
  ({ redactionId }, { rights }) =>
    !rights.redactions.some((one) => one.redactionId === redactionId),
);

export const redactionStands = guard<EventOf<'RedactionReviewed'>>(
  'NO_SUCH_REDACTION',
  'A draft that was proposed is looked at once.',
  ({ redactionId }, { rights }) =>
    rights.redactions.some((one) => one.redactionId === redactionId && one.reviewed === null),
);

export const bySomebodyElse = guard<EventOf<'RedactionReviewed'>>(
  'SECOND_READER_NEEDED',
  'Somebody else than who chose the passages looks at them before they are given.',
  ({ redactionId }, { rights }, { author }) =>
    rights.redactions.every((one) => one.redactionId !== redactionId || one.by !== author.kid),
);

export const exactlyAsReviewed = guard<EventOf<'AccessGiven'>>(
  'NOT_REVIEWED',
  'What is given is exactly what a second person looked at, for this request.',
  ({ requestId, redactionId, text }, state, entry) => {
    const found = state.rights.redactions.find((one) => one.redactionId === redactionId);
    // Only who reads the case file can hold it against what stands there.
    if (!found) return !wouldSeeNotes(state, entry);
    return (
      found.reviewed !== null &&
      found.requestId === requestId &&
      accessText(found.passages) === text
    );
  },
);
