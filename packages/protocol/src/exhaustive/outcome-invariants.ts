import { addDays } from '../days.ts';
import type { History, Invariant } from './explore.ts';
import {
  all,
  conflicted,
  consulted,
  found,
  has,
  held,
  last,
  never,
  ofRole,
  order,
  pending,
  since,
  withdrawn,
} from './facts.ts';

/* What must be true of deciding, informing, keeping and destroying. */

const STEPS_OF_CASE = [
  'CrimeSuspected',
  'CrimeRuledOut',
  'PoliceNotified',
  'ComplaintMade',
] as const;
const STEPS_TOO = ['InquiryStarted', 'DeliberationHeld', 'DecisionProposed'] as const;
const HEARINGS = ['HearingOffered', 'HearingHeld', 'HearingDeclined'] as const;

const heardIn = (history: History, role: 'reporter' | 'affectedPerson') =>
  ofRole(all(since(history, 'CaseOpened'), 'HearingHeld', 'HearingDeclined'), role).length > 0 ||
  all(history, 'PartyUnreachable').some(({ event }) => event.who === role);

const accusedHeard = (history: History) => {
  const answered = ofRole(all(history, 'StatementAnswered'), 'accused').length > 0;
  const talked = ofRole(all(history, 'HearingHeld'), 'accused').length > 0;
  return (talked && answered) || ofRole(all(history, 'HearingDeclined'), 'accused').length > 0;
};

const confirmedEvidence = (history: History) =>
  all(history, 'StatementAnswered').some(({ signature, party, compartmentId }) => {
    const offer = all(history, 'StatementOffered').find((it) => it.compartmentId === compartmentId);
    if (signature?.answer !== 'SIGNED' || offer?.paper?.identity === 'ANONYMOUS') return false;
    if (party?.role === 'accused') return has(history, 'EvidenceNoted');
    return party?.role !== 'reporter' || !has(history, 'Withdrawn');
  });

const informed = (
  history: History,
  role: 'reporter' | 'affectedPerson' | 'accused',
  on: string,
) => {
  const news = since(history, 'RevisionConfirmed');
  const told = all(news, 'PartyInformed').some(({ event }) => event.who === role);
  const read = ofRole(all(news, 'LetterRead'), role).length > 0;
  const posted = ofRole(all(news, 'LetterSent'), role).some((it) => on >= addDays(it.on, 30));
  return told || read || posted;
};

const victimIs = (history: History) => last(history, 'CaseOpened')?.event.victimIs;

const othersAreVictim = (history: History) =>
  victimIs(history) !== 'REPORTER' ||
  ofRole(all(history, 'PersonInvited'), 'affectedPerson').length > 0;

export const OUTCOME_INVARIANTS: readonly Invariant[] = [
  never(
    'nobody decides before both were heard, or had their opportunity',
    ['DeliberationHeld', 'DecisionProposed', 'DecisionConfirmed'],
    (_, history) =>
      !heardIn(history, 'reporter') ||
      !accusedHeard(history) ||
      (othersAreVictim(history) && !heardIn(history, 'affectedPerson')),
  ),
  never(
    'two people without a conflict deliberate, the writer among them',
    ['DeliberationHeld'],
    ({ event, author, holders }, history) => {
      const free = new Set(event.present.filter((kid) => !conflicted(history).includes(kid)));
      const strangers = event.present.some((kid) => holders !== null && !holders.includes(kid));
      return (
        strangers || free.size < 2 || free.size < event.present.length || !free.has(author.kid)
      );
    },
  ),
  never(
    'a decision comes after victim and coordinator were consulted',
    ['DecisionProposed', 'DecisionConfirmed'],
    ({ author }, history) =>
      !consulted(history, 'victim', 'MEASURES', author.kid) ||
      !consulted(history, 'coordinator', 'MEASURES', author.kid),
  ),
  never(
    'no measure without UPHELD',
    ['DecisionProposed', 'RevisionProposed'],
    ({ event }) => event.measure !== null && event.finding !== 'UPHELD',
  ),
  never(
    'termination never on pseudonymous evidence alone',
    ['DecisionProposed', 'RevisionProposed'],
    ({ event }, history) => event.measure === 'TERMINATION' && !confirmedEvidence(history),
  ),
  never(
    'one proposal at a time',
    ['DecisionProposed', 'RevisionProposed'],
    (_, history) => pending(history) !== undefined,
  ),
  never(
    'two different people sign what was proposed',
    ['DecisionConfirmed', 'RevisionConfirmed'],
    ({ event, author }, history) => {
      const proposal = pending(history);
      return proposal?.event.decisionId !== event.decisionId || proposal.author.kid === author.kid;
    },
  ),
  never(
    'only what was proposed is rejected',
    ['DecisionRejected', 'RevisionRejected'],
    ({ event }, history) => pending(history)?.event.decisionId !== event.decisionId,
  ),
  never(
    'after a withdrawal nothing goes on without a ground',
    [...STEPS_OF_CASE, ...STEPS_TOO, 'DecisionConfirmed', ...HEARINGS],
    (_, history) => withdrawn(history),
  ),
  never('withdrawn once, and before the letter', ['Withdrawn'], ({ party }, history) => {
    const letters = all(history, 'LetterSent').some((it) => it.party?.id === party?.id);
    return letters || has(since(history, 'WithdrawalTakenBack'), 'Withdrawn');
  }),
  never(
    'only a withdrawn case is continued or dropped',
    ['ContinuedAfterWithdrawal', 'CaseDropped'],
    (_, history) => !withdrawn(history),
  ),
  never(
    'taken back within 7 days, erased after',
    ['WithdrawalTakenBack', 'DossierErased'],
    ({ event, on }, history) => {
      const gone = withdrawn(history) ? last(history, 'Withdrawn') : undefined;
      if (gone) return on > addDays(gone.on, 7) !== (event.type === 'DossierErased');
      const touched = history
        .filter(
          ({ compartment, event: { type } }) =>
            compartment === 'person' || type === 'KeptConfidential',
        )
        .at(-1);
      return event.type === 'WithdrawalTakenBack' || on < addDays(touched?.on ?? on, 30);
    },
  ),
  never(
    'a letter follows a decision',
    ['LetterSent'],
    (_, history) => !has(history, 'DecisionConfirmed', 'CaseDropped'),
  ),
  never(
    'a letter that is read was sent',
    ['LetterRead'],
    ({ party }, history) =>
      !all(since(history, 'RevisionConfirmed'), 'LetterSent').some(
        (it) => it.party?.id === party?.id,
      ),
  ),
  never('CLOSED only when all three are informed', ['CaseClosed'], ({ on }, history) => {
    const accused =
      !has(history, 'CaseDropped') || ofRole(all(history, 'PersonInvited'), 'accused').length > 0;
    return (
      !informed(history, 'reporter', on) ||
      (accused && !informed(history, 'accused', on)) ||
      (othersAreVictim(history) && !informed(history, 'affectedPerson', on))
    );
  }),
  never('an evaluation names nobody', ['Evaluated'], ({ event }) => /amira|kees/i.test(event.text)),
  never(
    'an evaluation is skipped only after its date',
    ['EvaluationSkipped'],
    ({ on }, history) => on < addDays(last(history, 'CaseClosed')?.on ?? on, 14),
  ),
  never(
    'only what was unfounded is destroyed at once, without a hold, by two, with nothing left on paper',
    ['DestructionOrdered', 'DestructionConfirmed'],
    ({ event, author }, history) => {
      const waits = order(history);
      const isOver = waits?.event.type === 'RetentionEnded';
      if ((found(history) !== 'UNFOUNDED' && !isOver) || held(history)) return true;
      if (event.type === 'DestructionOrdered') return !event.shredded || waits !== undefined;
      return waits?.event.orderId !== event.orderId || waits.author.kid === author.kid;
    },
  ),
  never(
    'only an order that stands is cancelled',
    ['DestructionCancelled'],
    (_, history) => order(history) === undefined,
  ),
  never(
    'UNFOUNDED is never kept, the rest not too long',
    ['RetentionSet'],
    ({ event, on }, history) => {
      const days = { UPHELD: 731, INCONCLUSIVE: 62, UNFOUNDED: 0 }[found(history) ?? 'UNFOUNDED'];
      return event.until <= on || event.until > addDays(on, days);
    },
  ),
  never(
    'what is kept is kept until its day, and while a hold stands',
    ['RetentionEnded'],
    ({ on }, history) =>
      held(history) ||
      order(history) !== undefined ||
      on <= (last(history, 'RetentionSet')?.event.until ?? on),
  ),
];
