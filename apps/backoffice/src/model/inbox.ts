import type { InboxRow } from '@gehoord/client/types';
import { daysBetween, type Day } from './dates.ts';

/** Milliseconds between two pulls while the page is visible. */
export const PULL_EVERY = 60_000;

/** What came in between two pulls. */
export interface News {
  readonly dossiers: number;
  readonly messages: number;
}

/** @returns what is new, or null when nothing is, or when there was no earlier pull to compare with. */
export function newsBetween(
  before: readonly InboxRow[] | null,
  after: readonly InboxRow[],
): News | null {
  if (!before) return null;
  const known = new Map(before.map((row) => [row.dossierId, row]));
  const dossiers = after.filter((row) => !known.has(row.dossierId)).length;
  const messages = after.reduce((sum, row) => {
    const earlier = known.get(row.dossierId);
    return earlier ? sum + Math.max(0, row.unread - earlier.unread) : sum;
  }, 0);
  return dossiers + messages > 0 ? { dossiers, messages } : null;
}

/** Unread first; then what has to be answered soonest; then the newest. */
export function sorted(rows: readonly InboxRow[]): readonly InboxRow[] {
  const due = ({ answerBy, nextOn, dueOn }: InboxRow): string =>
    [answerBy, nextOn, dueOn].flatMap((day) => day ?? []).sort()[0] ?? '9999-12-31';
  return [...rows].sort(
    (a, b) =>
      Number(b.unread > 0) - Number(a.unread > 0) ||
      due(a).localeCompare(due(b)) ||
      b.newest.localeCompare(a.newest),
  );
}

/** How a date stands against today. `days` is never negative. */
export interface Due {
  readonly kind: 'LATE' | 'TODAY' | 'LEFT';
  readonly days: number;
}

/** @param day the date that was promised or has to be met. */
export function dueOn(day: Day, today: Day): Due {
  const left = daysBetween(today, day);
  if (left === 0) return { kind: 'TODAY', days: 0 };
  return { kind: left < 0 ? 'LATE' : 'LEFT', days: Math.abs(left) };
}
