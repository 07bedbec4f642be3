import { random, toHex } from '@gehoord/crypto';
import { REQUEST_KINDS, requestDue, type RequestKind } from '@gehoord/protocol';
import { isWritable } from '../core/compartment.ts';
import { today } from '../core/day.ts';
import { staffReading } from '../core/threads.ts';
import { content } from '../core/write.ts';
import { done, refused } from '../outcome.ts';
import { meIn, wayOf, type Plan, type Session } from './session.ts';
import type { RightsBack } from './types.ts';

/* What somebody asks about what stands there of them. */

const partyIn = (session: Session) => {
  const { id } = meIn(session);
  return session.dossier.state.parties.find((one) => one.id === id) ?? null;
};

const openOf = (session: Session) =>
  (partyIn(session)?.requests ?? []).filter(({ state }) => state === 'OPEN');

/** What can be asked now: of each kind one waits at a time. */
function askable(session: Session): readonly RequestKind[] {
  const way = wayOf(session);
  if (!way || !isWritable(way) || session.dossier.state.phase === 'DESTROYED') return [];
  return REQUEST_KINDS.filter((kind) => !openOf(session).some(({ what }) => what === kind));
}

/** Ask for something; with words, where they are needed. */
export const planRequest =
  (what: RequestKind, text: string): Plan =>
  (session, pen) => {
    const way = wayOf(session);
    const unexplained = (what === 'CORRECTION' || what === 'OBJECTION') && text.trim() === '';
    if (unexplained) return refused('TEXT_MISSING');
    if (!way || !askable(session).includes(what)) return refused('NOTHING_TO_DO');
    const requestId = toHex(random(16));
    return done([content(pen, way, { type: 'RequestMade', requestId, what, text })]);
  };

export const planWithdrawRequest =
  (requestId: string): Plan =>
  (session, pen) => {
    const way = wayOf(session);
    const stands = openOf(session).some((one) => one.requestId === requestId);
    if (!way || !stands) return refused('NOTHING_TO_DO');
    if (!isWritable(way)) return refused('READERS_CHANGED');
    return done([content(pen, way, { type: 'RequestWithdrawn', requestId })]);
  };

/** What this person asked and was answered, and what they can ask now. */
export function rightsBackOf(session: Session): RightsBack {
  const { book } = session.public;
  const way = wayOf(session);
  const requests = (partyIn(session)?.requests ?? []).map((one) => ({
    ...{ requestId: one.requestId, what: one.what, text: one.text, on: one.on },
    ...{ due: requestDue(one), late: requestDue(one) < today(), state: one.state },
    given: one.given,
    answer: one.answer && { ...one.answer, by: book.staffMember(one.answer.by) },
  }));
  return {
    ...{ requests, askable: askable(session) },
    readers: way ? staffReading(way, book) : [],
  };
}
