import type { EventOf, EventType } from '../events.ts';
import type { PartyRef, VerifiedEvent } from '../state.ts';
import type { PartyRole } from '../words.ts';
import type { History, Invariant } from './explore.ts';

/* Questions to a history. Nothing here knows a state, a guard or a phase. */

export type Entry<T extends EventType> = VerifiedEvent & { readonly event: EventOf<T> };

const isOf = <T extends EventType>(one: VerifiedEvent, types: readonly T[]): one is Entry<T> =>
  (types as readonly string[]).includes(one.event.type);

export const all = <T extends EventType>(history: History, ...types: readonly T[]) =>
  history.filter((one): one is Entry<T> => isOf(one, types));

export const has = (history: History, ...types: readonly EventType[]) =>
  all(history, ...types).length > 0;

export const last = <T extends EventType>(history: History, ...types: readonly T[]) =>
  all(history, ...types).at(-1);

/** What came after the last of these; everything where there was none. */
export const since = (history: History, ...types: readonly EventType[]): History =>
  history.slice(history.map((one) => isOf(one, types)).lastIndexOf(true) + 1);

/** A sentence about every entry of these kinds: what breaks it. */
export const never = <T extends EventType>(
  name: string,
  types: readonly T[],
  breaks: (next: Entry<T>, history: History) => boolean,
): Invariant => ({
  name,
  breaks: (next, history) => isOf(next, types) && breaks(next, history),
});

/** Members named by the report, or who declared a conflict since. */
export const conflicted = (history: History): readonly string[] => [
  ...all(history, 'ReportReceived').flatMap(({ event: { words } }) =>
    words.subject.role === 'STAFF' ? words.subject.staff : [],
  ),
  // Elsewhere than in the case file it only says who reads no more.
  ...all(history, 'ConflictDeclared')
    .filter(({ compartment }) => compartment === 'casefile')
    .map(({ event }) => event.kid),
];

/** Since the last inquiry began: what was asked before says nothing about what came up in it. */
const recent = (history: History, about: string) =>
  about === 'MEASURES' ? history : since(history, 'InquiryStarted', 'CrimeRuledOut');

/** Asked and answered by somebody else, or noted why not. */
export const consulted = (
  before: History,
  whom: 'confidant' | 'coordinator' | 'victim',
  about: string,
  by: string,
) => {
  const history = recent(before, about);
  return (
    all(history, 'ConsultationMissed').some(
      ({ event }) => event.whom === whom && event.about === about,
    ) ||
    (whom === 'victim' &&
      all(history, 'VictimConsulted').some(({ event }) => event.about === about)) ||
    all(history, 'AdviceGiven').some(
      ({ event, author }) =>
        event.about === about &&
        author.kid !== by &&
        (author.as === whom || (whom === 'confidant' && author.as === 'alternate')),
    )
  );
};

/** Who was asked what, and still counts. */
export const askedOf = (history: History): readonly string[] =>
  all(recent(history, ''), 'AdviceGiven', 'ConsultationMissed', 'VictimConsulted').flatMap(
    ({ event }) => (event.about === 'MEASURES' ? [] : [`${event.type} ${event.about}`]),
  );

/** What the police were told and said of what is suspected now. */
export const police = (history: History): History => since(history, 'CrimeSuspected');

/** The police are asked, and nobody inquires. */
export const atPolice = (history: History) =>
  has(history, 'CrimeSuspected') && !has(police(history), 'InquiryStarted');

/** Whether the invited person read, before its day, that an invitation is off. */
export const isOff = (history: History, offer: Entry<'HearingOffered'>) =>
  all(history.slice(history.indexOf(offer)), 'HearingCancelled').some(
    ({ on, party }) => party?.id === offer.party?.id && on <= offer.event.day,
  );

/** Whether the police were asked before the day of an invitation, or it was called off. */
const isOvertaken = (history: History, offer: Entry<'HearingOffered'>) => {
  const later = all(history.slice(history.indexOf(offer)), 'CrimeSuspected');
  return isOff(history, offer) || later.some(({ on }) => on <= offer.event.day);
};

const invitations = (history: History) => ofRole(all(history, 'HearingOffered'), 'accused');

/** Invitations of the accused that were not overtaken by the police before their day. */
export const standing = (history: History) =>
  invitations(history).filter((offer) => !isOvertaken(history, offer));

/** The days the accused was invited for, and which of them were overtaken. */
export const invitedFor = (history: History): readonly string[] =>
  invitations(history).map(
    (offer) =>
      `${offer.event.day}${isOvertaken(history, offer) ? ' overtaken' : ''}${isOff(history, offer) ? ' off' : ''}`,
  );

/** Every no about a name, with its reason and day. */
export const noes = (history: History, whose: PartyRef | null) => {
  const own = history.filter(({ party }) => party?.id === whose?.id);
  return all(own, 'NamingAnswered', 'NamingWithdrawn').flatMap((answer) => {
    const no = answer.event.type === 'NamingWithdrawn' || answer.event.consents.length === 0;
    const asked = last(own.slice(0, own.indexOf(answer)), 'NamingAsked');
    return no && asked ? [{ why: asked.event.why, on: answer.on }] : [];
  });
};

/** Whose no is from this day: later it may be asked about again. */
export const freshNoes = (history: History, day: string): readonly string[] =>
  all(history, 'NamingAsked').flatMap(({ party }) =>
    noes(history, party).some(({ on }) => on === day) ? [`no of ${party?.id} today`] : [],
  );

const findings = ['DecisionProposed', 'RevisionProposed'] as const;

/** What was found last and signed twice; a dropped case establishes nothing. */
export function found(history: History) {
  const end = last(history, 'DecisionConfirmed', 'RevisionConfirmed', 'CaseDropped');
  if (end === undefined || end.event.type === 'CaseDropped') return end && 'INCONCLUSIVE';
  const { decisionId } = end.event;
  const proposals = all(history.slice(0, history.indexOf(end)), ...findings);
  return proposals.filter(({ event }) => event.decisionId === decisionId).at(-1)?.event.finding;
}

/** A proposal that nobody answered yet, and nothing made void. */
export const pending = (history: History) => {
  const proposal = last(history, ...findings);
  if (!proposal) return undefined;
  const later = history.slice(history.indexOf(proposal) + 1);
  const ends = [
    ...([
      'DecisionConfirmed',
      'DecisionRejected',
      'RevisionConfirmed',
      'RevisionRejected',
    ] as const),
    ...(['Withdrawn', 'CaseDropped'] as const),
  ];
  const left = all(later, 'ConflictDeclared').some(
    ({ event }) => event.kid === proposal.author.kid,
  );
  return has(later, ...ends) || left ? undefined : proposal;
};

export const order = (history: History) => {
  const given = last(history, 'DestructionOrdered', 'RetentionEnded');
  if (!given) return undefined;
  const later = history.slice(history.indexOf(given) + 1);
  const left = all(later, 'ConflictDeclared').some(({ event }) => event.kid === given.author.kid);
  return left || has(later, 'DestructionCancelled', 'RevisionConfirmed') ? undefined : given;
};

export const held = (history: History) => has(since(history, 'HoldReleased'), 'HoldSet');

/** The reporter withdrew, after the handover or not, and nobody said how it goes on. */
export const withdrawn = (history: History) =>
  has(since(history, 'WithdrawalTakenBack', 'ContinuedAfterWithdrawal'), 'Withdrawn');

export const ofRole = <T extends VerifiedEvent>(entries: readonly T[], role: PartyRole) =>
  entries.filter(({ party }) => party?.role === role);

export const blank = (text: string) => text.trim() === '';
export const namesAmira = (text: string) => /amira/i.test(text);
