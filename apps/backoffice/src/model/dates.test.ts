import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay, today } from './dates.ts';

describe('days', () => {
  it('counts over the end of a year and over a change to summer time', () => {
    expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('takes the local calendar day, whatever the hour', () => {
    expect(today(new Date(2026, 10, 21, 23, 59))).toBe('2026-11-21');
    expect(today(new Date(2026, 10, 21, 0, 1))).toBe('2026-11-21');
  });

  it.each(['2026-02-30', '21-11-2026', '', '2026-13-01'])('knows that %s is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
