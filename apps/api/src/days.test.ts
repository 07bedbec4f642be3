import { describe, expect, it } from 'vitest';
import { addDays, isAboutToday, today } from './days.ts';

describe('Days', () => {
  it('are those of the calendar at the server', () => {
    expect(today(() => new Date(2027, 0, 5, 0, 0, 1))).toBe('2027-01-05');
    expect(today(() => new Date(2027, 11, 31, 23, 59, 59))).toBe('2027-12-31');
  });

  it('are counted across months, years and leap days', () => {
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-28', 14)).toBe('2027-04-11');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
  });

  it('may be one off, for whoever lives in another time zone', () => {
    const near = ['2027-02-27', '2027-02-28', '2027-03-01', '2027-03-02', '2027-03-03'];
    expect(near.map((day) => isAboutToday(day, '2027-03-01'))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});
