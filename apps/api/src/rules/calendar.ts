import { addDays, isAboutToday } from '../days.ts';

/**
 * What the server makes of its own clock. Destruction cannot be undone, so a day on which something
 * would be destroyed is believed only where it follows the days before it, or where a member's own
 * clock says the same.
 */
export interface Calendar {
  /** The last day that was believed. */
  readonly believedOn: string;
  /** First and last day seen after a leap that is not believed yet; null where there was none. */
  readonly leapFrom: string | null;
  readonly leapTo: string | null;
}

/** Days the server may have been off. Less than the shortest usual wait between order and destruction. */
export const LEAP_DAYS = 7;

/** Days through which the server has to run after a leap until it is believed without a witness. */
export const WAIT_DAYS = 7;

const follows = (day: string, before: string): boolean =>
  day >= addDays(before, -1) && day <= addDays(before, LEAP_DAYS);

const later = (a: string, b: string) => (a > b ? a : b);

const believing = (day: string): Calendar => ({ believedOn: day, leapFrom: null, leapTo: null });

/** Somewhere else than where the last believed day was: how long already? */
function leapt({ believedOn, leapFrom, leapTo }: Calendar, today: string): Calendar {
  const goesOn = leapFrom !== null && leapTo !== null && follows(today, leapTo);
  if (!goesOn) return { believedOn, leapFrom: today, leapTo: today };
  if (today >= addDays(leapFrom, WAIT_DAYS)) return believing(today);
  return { believedOn, leapFrom, leapTo: later(leapTo, today) };
}

/**
 * Look at the clock.
 * @param before null at the very first look.
 * @param witness newest day that a member signed with their own clock, at a sign-in; null where none.
 */
export function lookAtClock(
  before: Calendar | null,
  today: string,
  witness: string | null,
): Calendar {
  if (before === null) return believing(today);
  if (follows(today, before.believedOn)) return believing(later(before.believedOn, today));
  if (witness !== null && isAboutToday(witness, today)) return believing(today);
  return leapt(before, today);
}

/** Whether today is a day on which something may be destroyed. */
export const isBelieved = ({ leapFrom }: Calendar): boolean => leapFrom === null;
