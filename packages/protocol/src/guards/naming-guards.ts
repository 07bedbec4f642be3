import { addDays } from '../days.ts';
import type { EventOf } from '../events.ts';
import { guard, stateGuard } from './guard.ts';
import type { DossierState, Naming, Party, VerifiedEvent } from '../state.ts';

/* Whether somebody may be named to the accused, and consents given with a code that the desk made. */

type Whose = Pick<VerifiedEvent, 'party'>;

const partyIn = (state: DossierState, { party }: Whose): Party | null =>
  state.parties.find(({ id }) => id === party?.id) ?? null;

const asked = (state: DossierState, whose: Whose, { requestId }: { requestId: string }) => {
  const naming = partyIn(state, whose)?.naming;
  return naming?.requestId === requestId ? naming : null;
};

/** Members who made a code for somebody: each of them could have answered in their place. */
const issuersOf = (state: DossierState, whose: Whose): readonly string[] => [
  ...(whose.party?.issuedBy ? [whose.party.issuedBy] : []),
  ...(partyIn(state, whose)?.replaced ?? []).map(({ by }) => by),
];

/** The question whose answer the case was handed over on: the reporter knows it, and who reads the handover. */
function handoverRequest({ handedOver, consultation, withdrawnOn }: DossierState): string | null {
  if (handedOver) return handedOver.consents.length > 0 ? handedOver.requestId : null;
  // Taken back once it was used, it is still what the case was handed over on.
  const used = consultation?.state === 'DONE' || withdrawnOn !== null;
  return consultation && used ? consultation.asked.requestId : null;
}

/** The handover rests on a consent from a code that the desk made, and nobody else confirmed it yet. */
export const handoverUnconfirmed = (state: DossierState): boolean =>
  state.provenance === 'DESK_ISSUED' &&
  handoverRequest(state) !== null &&
  state.handoverConfirmed === null;

export const whoItIsAbout = guard<EventOf<'NamingAsked'>>(
  'WRONG_PERSON',
  'Only the reporter and whoever it happened to are asked about their own name.',
  (_, __, { party }) => party?.role === 'reporter' || party?.role === 'affectedPerson',
);

export const namingExplained = guard<EventOf<'NamingAsked'>>(
  'REASON_MISSING',
  'Whoever is asked reads why, and how they would be named.',
  ({ why, name }) => why.trim() !== '' && name.trim() !== '',
);

export const noNamingWaiting = guard<EventOf<'NamingAsked'>>(
  'QUESTION_WAITS',
  'Only one question about a name waits for an answer at a time, until its last day.',
  (_, state, entry) => {
    const naming = partyIn(state, entry)?.naming;
    return naming?.state !== 'ASKED' || naming.until < entry.on;
  },
);

/** Days in which a no is left alone. */
const NO_STANDS_DAYS = 14;

/** From which day somebody may be asked again; null where they never said no. */
export function askableFrom(naming: Pick<Naming, 'refusals'> | null | undefined): string | null {
  const no = naming?.refusals.at(-1);
  return no ? addDays(no.on, NO_STANDS_DAYS) : null;
}

export const notSoonAgain = stateGuard(
  'ASKED_TOO_SOON',
  'Whoever said no about their name is left alone for fourteen days.',
  (state, moment) => (askableFrom(partyIn(state, moment)?.naming) ?? moment.on) <= moment.on,
);

/** The same words, however they are spaced or written. */
const alike = (text: string) => text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

export const anotherReason = guard<EventOf<'NamingAsked'>>(
  'SAME_REASON_AGAIN',
  'Whoever said no about their name is asked again only for another reason.',
  ({ why }, state, entry) => {
    const refusals = partyIn(state, entry)?.naming?.refusals ?? [];
    return !refusals.some((no) => alike(no.why) === alike(why));
  },
);

export const somebodyDecides = guard<EventOf<'NamingAsked'>>(
  'NOBODY_CAN_ANSWER',
  'Without a code there is nobody to ask.',
  (_, state, { party, personReads }) =>
    personReads === true && !(party?.role === 'reporter' && state.withoutCode),
);

export const namingToCome = guard<EventOf<'NamingAsked'>>(
  'DATE_IN_THE_PAST',
  'The last day to answer is still to come.',
  ({ until }, _, { on }) => until >= on,
);

export const namingWasAsked = guard<EventOf<'NamingAnswered'>>(
  'NOT_ASKED',
  'An answer belongs to a question that waits.',
  (event, state, entry) => {
    const naming = asked(state, entry, event);
    return naming?.state === 'ASKED' && naming.until >= entry.on;
  },
);

export const aboutThemselves = guard<EventOf<'NamingAnswered' | 'NamingWithdrawn'>>(
  'WRONG_PERSON',
  'Nobody decides about the name of somebody else.',
  (_, __, { author, party }) => 'party' in author && author.party === party?.id,
);

export const namingSigned = guard<EventOf<'NamingAnswered'>>(
  'CONSENT_INVALID',
  'A yes is signed, for this name alone: it lets nobody read anything.',
  (event, state, entry) => {
    const [consent, ...more] = entry.consents;
    if (event.consents.length === 0) return true;
    return (
      event.consents.length === 1 &&
      more.length === 0 &&
      consent?.what === 'NAMING' &&
      consent.signed &&
      consent.textMatches &&
      consent.readers.length === 0 &&
      consent.heads.some(({ compartmentId }) => compartmentId === entry.compartmentId) &&
      consent.expiresOn === asked(state, entry, event)?.until
    );
  },
);

export const namingStands = guard<EventOf<'NamingWithdrawn'>>(
  'NOTHING_TO_WITHDRAW',
  'A yes that was given can be taken back at any time.',
  (event, state, entry) => asked(state, entry, event)?.state === 'GIVEN',
);

/** Whether it is the handover that is confirmed: only in the way back of the reporter, who agreed to it. */
export const confirmsHandover = (
  { requestId }: EventOf<'ConsentConfirmed'>,
  state: DossierState,
  { party }: Whose,
): boolean =>
  party?.role === 'reporter' && handoverRequest(state) === requestId && handoverUnconfirmed(state);

/** What waits to be confirmed under this name: a handover, or a yes to being named. */
const unconfirmed = (event: EventOf<'ConsentConfirmed'>, state: DossierState, whose: Whose) =>
  whose.party?.keyFrom === 'DESK_ISSUED' &&
  (confirmsHandover(event, state, whose) ||
    (asked(state, whose, event)?.state === 'GIVEN' &&
      asked(state, whose, event)?.confirmed === null));

export const somethingToConfirm = guard<EventOf<'ConsentConfirmed'>>(
  'NOTHING_TO_CONFIRM',
  'A consent given with a code that the desk made is confirmed once.',
  unconfirmed,
);

export const byASecondMember = guard<EventOf<'ConsentConfirmed'>>(
  'SECOND_MEMBER_NEEDED',
  'Whoever made somebody a code does not confirm what was consented with it: a second member does.',
  (_, state, entry) =>
    // Where nobody can tell who made it, everybody may have.
    entry.party?.issuedBy !== null && !issuersOf(state, entry).includes(entry.author.kid),
);

export const confirmedHow = guard<EventOf<'ConsentConfirmed'>>(
  'REASON_MISSING',
  'Whoever confirms a consent writes down how they know it, and the person reads it.',
  ({ how }) => how.trim() !== '',
);

export const handoverHolds = stateGuard(
  'CONSENT_UNCONFIRMED',
  'A consent given with a code that the desk made counts once a second member confirmed it.',
  (state) => !handoverUnconfirmed(state),
);
