import { describe, expect, it } from 'vitest';
import { addDays } from '../days.ts';
import { isBelieved, lookAtClock, LEAP_DAYS, WAIT_DAYS, type Calendar } from './calendar.ts';

const DAY = '2027-03-10';
const begun = lookAtClock(null, DAY, null);
const after = (calendar: Calendar, days: readonly string[], witness: string | null = null) =>
  days.reduce((now, day) => lookAtClock(now, day, witness), calendar);
const run = (from: string, days: number) =>
  Array.from({ length: days }, (_, at) => addDays(from, at));

describe('The clock of the server', () => {
  it('is believed day after day, and after some days off', () => {
    expect(isBelieved(after(begun, run(DAY, 400)))).toBe(true);
    expect(isBelieved(after(begun, [addDays(DAY, LEAP_DAYS)]))).toBe(true);
    expect(isBelieved(after(begun, [addDays(DAY, -1)]))).toBe(true);
  });

  it.each(['2037-03-10', addDays(DAY, LEAP_DAYS + 1), addDays(DAY, -20), '1970-01-01'])(
    'is not believed when it leaps to %s, until it went on from there for a week',
    (day) => {
      const week = run(day, WAIT_DAYS + 1);
      for (let days = 1; days <= WAIT_DAYS; days++) {
        expect(isBelieved(after(begun, week.slice(0, days)))).toBe(false);
      }
      expect(after(begun, week)).toEqual({
        ...{ believedOn: addDays(day, WAIT_DAYS), leapFrom: null, leapTo: null },
      });
    },
  );

  it('does not gain a week by leaping again and again', () => {
    const leaps = run('2037-03-10', 30).map((_, at) => addDays('2037-03-10', at * 20));
    expect(isBelieved(after(begun, leaps))).toBe(false);
  });

  it('is believed at once when it comes back to where it was', () => {
    const back = after(begun, ['2037-03-10', addDays(DAY, 1)]);
    expect(back).toEqual({ believedOn: addDays(DAY, 1), leapFrom: null, leapTo: null });
  });

  it('is believed after a long time off when a member who signs in has the same day', () => {
    const back = addDays(DAY, 200);
    expect(isBelieved(after(begun, [back], addDays(back, -1)))).toBe(true);
    expect(isBelieved(after(begun, [back], DAY))).toBe(false);
  });
});
