import { call, desk, type Transport } from '@gehoord/contract';
import { addDays, addMonths, FEEDBACK_MONTHS, type StatusCode } from '@gehoord/protocol';
import { today } from '../core/day.ts';
import type { Seat } from './memory.ts';
import type { InboxRow } from './view-types.ts';
import { inboxOf } from './inbox.ts';

/*
 * Days on which a member wants to hear something although nobody wrote. Only this client can know
 * them, so it tells the server the days: not of which dossier, not what for, not of how many.
 */

/** With these the reporter has heard how it ended. */
const ENDED: readonly StatusCode[] = ['BESLUIT', 'KLAAR', 'GESTOPT', 'GEWIST'];

type Row = Pick<
  InboxRow,
  | ('receivedOn' | 'answerBy' | 'nextOn' | 'status' | 'newest' | 'withoutCode' | 'heldByOthers')
  | 'requests'
>;

/** A last day, and the one before it. */
const lastDay = (day: string): readonly string[] => [addDays(day, -1), day];

/** What the reporter was promised. */
function promisesOf(row: Row): readonly string[] {
  // Without a code nobody can be told.
  if (row.withoutCode || ENDED.includes(row.status)) return [];
  const answer = row.answerBy === null ? [] : lastDay(row.answerBy);
  const promised = row.nextOn === null ? [] : [row.nextOn];
  return [...answer, ...promised, addMonths(row.receivedOn, FEEDBACK_MONTHS)];
}

function datesOf(row: Row): readonly string[] {
  // Of a dossier that is gone nothing is left to promise.
  if (row.heldByOthers || row.newest === '') return [];
  // Everybody with a code may ask, also once it ended, and where the reporter has none.
  return [...promisesOf(row), ...row.requests.flatMap(({ due }) => lastDay(due))];
}

/**
 * The days on which whoever holds these dossiers is due to do something: the seventh day and the one
 * before it until somebody answered, the day the status promises, three months after the report, and
 * the last day of each request that waits and the one before it.
 * @returns each day once, in order, after `now` only: today they are at the desk.
 */
export function dueDaysOf(rows: readonly Row[], now: string): readonly string[] {
  const days = rows.flatMap(datesOf).filter((day) => day > now);
  return [...new Set(days)].sort();
}

/** What the server was last told in this session. */
const raised = new WeakMap<Seat, string>();

/**
 * Tell the server the due days where they are not the ones it was told before. Call after a pull.
 * Where that fails nothing is lost: the next pull tries again.
 */
export async function raiseDue(
  transport: Transport,
  seat: Seat,
  rows: readonly Row[],
): Promise<void> {
  const days = [...dueDaysOf(rows, today())];
  if (raised.get(seat) === days.join()) return;
  const reply = await call(transport, desk.setDueDays, { token: seat.token, body: { days } });
  if (reply.ok) raised.set(seat, days.join());
}

/** Tell the server anew: it keeps the days only of who wants mail. */
export async function raiseAgain(transport: Transport, seat: Seat): Promise<void> {
  raised.delete(seat);
  await raiseDue(transport, seat, inboxOf(seat));
}
