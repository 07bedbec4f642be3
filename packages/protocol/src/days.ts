/* Days are 'YYYY-MM-DD' and compare as text; the protocol has no clock. */

const DAY = 86_400_000;

const textOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** @returns the day so many days later, or earlier where negative. */
export const addDays = (day: string, days: number): string => textOf(Date.parse(day) + days * DAY);

/** Saturdays and Sundays. Public holidays are not known here, and count as working days. */
const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay());

/** @returns the day so many working days later; what comes in on a Friday is due after the weekend. */
export function addWorkingDays(day: string, days: number): string {
  let [then, left] = [day, days];
  while (left > 0) {
    then = addDays(then, 1);
    if (!isWeekend(then)) left -= 1;
  }
  return then;
}

/** @returns the same day so many months later, or the last day of that month. */
export function addMonths(day: string, months: number): string {
  const from = new Date(day);
  const end = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0);
  const last = new Date(end).getUTCDate();
  return textOf(end - (last - Math.min(last, from.getUTCDate())) * DAY);
}
