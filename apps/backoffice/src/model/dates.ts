/** A calendar day, `YYYY-MM-DD`. The desk knows no times of day. */
export type Day = string;

const MS_PER_DAY = 86_400_000;

const toUtc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const fromUtc = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** The day it is here, by the clock and time zone of this computer. */
export function today(now: Date = new Date()): Day {
  return fromUtc(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to) - toUtc(from)) / MS_PER_DAY);
}

/** The day `count` days after `day`. */
export function addDays(day: Day, count: number): Day {
  return fromUtc(toUtc(day) + count * MS_PER_DAY);
}

/** True for a day that exists: `2026-02-30` does not. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toUtc(text)) && fromUtc(toUtc(text)) === text
  );
}
