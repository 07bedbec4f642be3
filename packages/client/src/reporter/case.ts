import { addDays, TAKE_BACK_DAYS, type Event } from '@gehoord/protocol';
import { isWritable } from '../core/compartment.ts';
import { today } from '../core/day.ts';
import { newOrder } from '../core/orders.ts';
import { content } from '../core/write.ts';
import { done, refused } from '../outcome.ts';
import { meIn, wayOf, type Plan, type Session } from './session.ts';
import type { CaseBack } from './types.ts';

const ownWay =
  (event: Event, may: (session: Session) => boolean): Plan =>
  (session, pen) => {
    const way = wayOf(session);
    if (!way || !may(session)) return refused('NOTHING_TO_DO');
    if (!isWritable(way)) return refused('READERS_CHANGED');
    return done([content(pen, way, event)]);
  };

const partyIn = (session: Session) => {
  const { id } = meIn(session);
  return session.dossier.state.parties.find((one) => one.id === id) ?? null;
};

const withdrawnIn = ({ dossier }: Session) => dossier.state.case.withdrawn;

const mayWithdraw = (session: Session): boolean =>
  meIn(session).role === 'reporter' &&
  withdrawnIn(session) === null &&
  (partyIn(session)?.letter ?? null) === null;

/** Last day to take a withdrawal back; null where there is none, or it cannot be undone. */
function undoUntil(session: Session): string | null {
  const { state } = session.dossier;
  const until = state.case.withdrawn && addDays(state.case.withdrawn.on, TAKE_BACK_DAYS);
  return state.phase === 'WITHDRAWN' && until !== null && until >= today() ? until : null;
}

/** Stop: before the handover everything is erased, after it the organisation needs a ground to go on. */
export const planWithdraw =
  (why: string | null): Plan =>
  (session, pen) => {
    // What is not passed on yet is erased after a week, by this word and that of whoever holds it.
    const orgId = pen.book.orgId;
    const dossierId = session.dossier.id;
    const { order } = newOrder({ orgId, dossierId, author: pen.author }, 'ERASE');
    return ownWay({ type: 'Withdrawn', why, order }, mayWithdraw)(session, pen);
  };

export const planGoOn: Plan = ownWay(
  { type: 'WithdrawalTakenBack' },
  (session) => undoUntil(session) !== null,
);

/** Say that one read the letter with the outcome. */
export const planReadLetter: Plan = ownWay({ type: 'LetterRead' }, (session) => {
  const letter = partyIn(session)?.letter;
  return !!letter && letter.readOn === null;
});

/** Who may read along here since, because too few were left to decide. */
function letInOf(session: Session): CaseBack['letIn'] {
  const { book } = session.public;
  const way = wayOf(session);
  return session.dossier.facts.flatMap(({ event, compartment, author, line }) => {
    if (event.type !== 'DeciderAdded' || compartment !== way) return [];
    const who = book.staffMember(event.kid);
    return who ? [{ who, by: book.staffMember(author.kid), on: line.on }] : [];
  });
}

function translationOf({ language, translation }: Extract<Event, { type: 'LetterSent' }>) {
  return language && translation ? { language, words: translation } : null;
}

/** What the case said to this person: the letter, and what was done without or after their yes. */
export function caseBackOf(session: Session): CaseBack {
  const { facts, state } = session.dossier;
  const { book } = session.public;
  const way = wayOf(session);
  const last = <T extends Event['type']>(type: T) => {
    const fact = facts.filter(
      ({ event, compartment }) => event.type === type && compartment === way,
    );
    const found = fact.at(-1);
    return found
      ? {
          event: found.event as Extract<Event, { type: T }>,
          ...{ on: found.line.on, by: book.staffMember(found.author.kid) },
        }
      : null;
  };
  const letter = partyIn(session)?.letter ? last('LetterSent') : null;
  const override = last('ConsentOverridden');
  const continued = last('ContinuedAfterWithdrawal');
  const declined = last('HearingDeclined');
  const party = partyIn(session);
  const withdrawn = withdrawnIn(session);
  return {
    letter: letter && {
      ...{ text: letter.event.text, on: letter.on, by: letter.by },
      translation: translationOf(letter.event),
      readOn: party?.letter?.readOn ?? null,
    },
    override: override && {
      ...{ ground: override.event.ground, why: override.event.why, on: override.on },
      by: override.by,
    },
    letIn: letInOf(session),
    hearings: party?.hearings ?? [],
    heard: party?.heard ?? null,
    declined: declined && { why: declined.event.why, on: declined.on },
    mayWithdraw: mayWithdraw(session),
    withdrawn: withdrawn && {
      ...{ on: withdrawn.on, undoUntil: undoUntil(session), erases: state.phase === 'WITHDRAWN' },
      continued: continued && {
        ...{ ground: continued.event.ground, why: continued.event.why, on: continued.on },
        by: continued.by,
      },
    },
  };
}
