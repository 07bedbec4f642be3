import type { CompartmentKind, EventOf } from '../events.ts';
import { cameLater, isConflictedIn } from '../knowledge.ts';
import type { DossierState, VerifiedEvent } from '../state.ts';
import { guard, stateGuard } from './guard.ts';

/* The rules of the consent gate, and of who is let in at the handover (T6; A14). */

const open = (state: DossierState, requestId: string) =>
  state.consultation?.asked.requestId === requestId ? state.consultation : null;

/** Whether a question, or its answer, still stands on a day: after its last one it can be asked again. */
export function questionWaits({ consultation }: DossierState, on: string): boolean {
  if (consultation === null || consultation.asked.expiresOn < on) return false;
  return consultation.state === 'ASKED' || consultation.state === 'GIVEN';
}

export const somethingOffered = guard<EventOf<'ConsentAsked'>>(
  'NOTHING_OFFERED',
  'The reporter is asked for their own words, a summary they can read, or both.',
  (event) => event.offersRaw || (event.extract ?? '').trim() !== '',
);

export const reasonGiven = guard<EventOf<'ConsentAsked'>>(
  'REASON_MISSING',
  'The reporter reads why it is asked.',
  (event) => event.why.trim() !== '' && event.readers.length > 0,
);

export const noQuestionWaiting = stateGuard(
  'QUESTION_WAITS',
  'Only one question waits for an answer at a time, until its last day.',
  (state, { on }) => !questionWaits(state, on),
);

export const somebodyCanAnswer = stateGuard(
  'NOBODY_CAN_ANSWER',
  'Without a code there is nobody to ask.',
  ({ withoutCode }) => !withoutCode,
);

export const notTheSubject = guard<EventOf<'ConsentAsked'>>(
  'CONFLICT_OF_INTEREST',
  'Nobody the report is about becomes a reader of it.',
  (event, state) => !event.readers.some((kid) => isConflictedIn(state, kid)),
);

export const letsNoSubjectIn = guard<EventOf<'HandedOver' | 'AccessGranted' | 'HolderChanged'>>(
  notTheSubject.code,
  notTheSubject.sentence,
  (_, state, entry) => entry.grants.every((kid) => !isConflictedIn(state, kid)),
);

export const reporterStays = guard<EventOf<'HolderChanged'>>(
  'REPORTER_SHUT_OUT',
  'The reporter keeps their way back.',
  (_, __, entry) => entry.personReads !== false,
);

export const wasAsked = guard<EventOf<'ConsentGiven' | 'ConsentDeclined'>>(
  'NOT_ASKED',
  'An answer belongs to a question that waits.',
  (event, state) => open(state, event.requestId)?.state === 'ASKED',
);

export const onlyWhatWasOffered = guard<EventOf<'ConsentGiven'>>(
  'NOT_OFFERED',
  'Only what was offered can be allowed.',
  (event, state) => {
    const asked = open(state, event.requestId)?.asked;
    if (!asked) return false;
    const offered = event.report === 'RAW' ? asked.offersRaw : asked.extract !== null;
    return offered && (!event.identity || asked.identities.length > 0);
  },
);

const covers = (
  entry: Pick<VerifiedEvent, 'consents' | 'on'>,
  what: string,
  readers: readonly string[],
) =>
  entry.consents.find(
    (consent) =>
      consent.what === what &&
      consent.signed &&
      consent.textMatches &&
      consent.extractMatches &&
      consent.expiresOn >= entry.on &&
      consent.readers.length === readers.length &&
      readers.every((kid) => consent.readers.includes(kid)),
  );

/** One signature for each thing that is given. */
const neededFor = ({ report, identity }: EventOf<'ConsentGiven' | 'HandedOver'>) => [
  'HANDOVER',
  ...(report === 'RAW' ? ['RAW_REPORT'] : []),
  ...(identity ? ['IDENTITY'] : []),
];

export const signedForExactlyThis = guard<EventOf<'ConsentGiven'>>(
  'CONSENT_INVALID',
  'The reporter signed the handover, and separately their own words and their name, for exactly these readers.',
  (event, state, entry) => {
    const asked = open(state, event.requestId)?.asked;
    if (!asked) return false;
    const needed = neededFor(event);
    return (
      entry.consents.length === needed.length &&
      needed.every((what) => covers(entry, what, asked.readers))
    );
  },
);

export const canStillBeTakenBack = guard<EventOf<'ConsentWithdrawn'>>(
  'NOTHING_TO_WITHDRAW',
  'A consent that was given can be withdrawn once, also after it was used.',
  (event, state) => {
    const used = state.handedOver?.requestId === event.requestId && state.withdrawnOn === null;
    return used || ['GIVEN', 'DONE'].includes(open(state, event.requestId)?.state ?? '');
  },
);

/** Domain rule "No code": the answer given before sending is the consent, for the words, never for a name. */
export const passedOnNameless = (state: DossierState) =>
  state.withoutCode && state.mayPassOn === 'YES';

const isOverride = (ground: string | undefined): ground is 'DANGER' | 'LEGAL_DUTY' =>
  ground === 'DANGER' || ground === 'LEGAL_DUTY';

/** A logged danger or duty stands in for the consent, for exactly the readers it names. */
function overridden(
  ground: 'DANGER' | 'LEGAL_DUTY',
  { case: now }: DossierState,
  { grants }: Pick<VerifiedEvent, 'grants'>,
): boolean {
  // It is logged in the reporter's way back, where everybody reads it who saw the start.
  if (now.override === null) return !now.sawStart;
  const { readers } = now.override;
  return ground === now.override.ground && grants.every((kid) => readers.includes(kid));
}

export const consentedTo = guard<EventOf<'HandedOver'>>(
  'CONSENT_MISSING',
  'The directie hears of a confidential report only with a consent the reporter signed and did not withdraw, or gave before sending without a code.',
  (event, state, entry) => {
    if (isOverride(event.ground)) return overridden(event.ground, state, entry);
    if (event.ground === 'BEFORE_SENDING' || passedOnNameless(state)) {
      // Who came later has the receiver's word that it was answered before sending.
      const answered = passedOnNameless(state) || cameLater(state);
      return answered && event.withoutCode && !event.identity;
    }
    const handover = entry.consents.find((consent) => consent.what === 'HANDOVER');
    const needed = neededFor(event);
    return (
      sameChoice(event, state) &&
      handover !== undefined &&
      entry.consents.length === needed.length &&
      needed.every((what) => covers(entry, what, handover.readers))
    );
  },
);

export const onlyToTheReaders = guard<EventOf<'HandedOver'>>(
  'ACCESS_WITHOUT_CONSENT',
  'A handover reaches only the readers its consent names.',
  (event, state, entry) => {
    // The ground names its readers itself, and the guard before this one held them against it.
    if (isOverride(event.ground) || event.ground === 'BEFORE_SENDING') return true;
    if (passedOnNameless(state)) return true;
    const handover = entry.consents.find((consent) => consent.what === 'HANDOVER');
    return entry.grants.every((kid) => handover?.readers.includes(kid));
  },
);

/**
 * Who saw the way back from its beginning holds the handover against the question and the answer in
 * it; who comes later has only the signed consent.
 */
function sameChoice(event: EventOf<'HandedOver'>, state: DossierState): boolean {
  const known = state.consultation;
  if (known === null) return cameLater(state);
  if (known.state !== 'GIVEN' && known.state !== 'DONE') return false;
  const extract = event.report === 'EXTRACT' ? known.asked.extract : null;
  return (
    known.asked.requestId === event.requestId &&
    known.given.report === event.report &&
    known.given.identity === event.identity &&
    event.consents.every((consent) => known.given.consents.includes(consent)) &&
    extract === event.extract
  );
}

/** Where the question is known, its answer must still stand: not declined, not taken back. */
function isLive(event: EventOf<'AccessGranted' | 'HolderChanged'>, state: DossierState): boolean {
  const known = state.consultation;
  if (known === null) return cameLater(state);
  if (known.asked.requestId !== event.requestId) return false;
  if (known.state !== 'GIVEN' && known.state !== 'DONE') return false;
  return event.consents.every((consent) => known.given.consents.includes(consent));
}

const GROUND: { readonly [kind in CompartmentKind]?: string } = {
  report: 'RAW_REPORT',
  identity: 'IDENTITY',
  person: 'HANDOVER',
  statement: 'HANDOVER',
};

/** A handover concerns a person's way back as a whole; words and names are named entry by entry. */
const isNamed = (
  entry: VerifiedEvent,
  heads: readonly { readonly compartmentId: string; readonly head: string }[],
) =>
  entry.compartment === 'person'
    ? heads.some((head) => head.compartmentId === entry.compartmentId)
    : heads.some((head) => entry.heads.includes(head.head));

export const grantCovered = guard<EventOf<'AccessGranted' | 'HolderChanged'>>(
  'ACCESS_WITHOUT_CONSENT',
  'Readers are added only where a signed consent of the right kind names them and this compartment.',
  (event, state, entry) => {
    if (entry.grants.length === 0) return false;
    if (isOverride(event.ground)) return overridden(event.ground, state, entry);
    if (passedOnNameless(state) && entry.compartment !== 'identity') return true;
    if (!isLive(event, state)) return false;
    return entry.grants.every((kid) =>
      entry.consents.some(
        (consent) =>
          consent.what === GROUND[entry.compartment] &&
          consent.signed &&
          consent.textMatches &&
          consent.expiresOn >= entry.on &&
          consent.readers.includes(kid) &&
          isNamed(entry, consent.heads),
      ),
    );
  },
);
