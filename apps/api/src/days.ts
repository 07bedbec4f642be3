/** Where "now" comes from, so that a test can move it. */
export type Clock = () => Date;

const DAY = 86_400_000;
const two = (value: number) => String(value).padStart(2, '0');

/** The calendar day at the server, `YYYY-MM-DD`. Nothing finer is ever stored or sent. */
export function today(clock: Clock): string {
  const now = clock();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A day some days later (or earlier, where `days` is negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Whether a day somebody else wrote down can be today where they are: at most one day off. */
export function isAboutToday(day: string, here: string): boolean {
  return day >= addDays(here, -1) && day <= addDays(here, 1);
}
