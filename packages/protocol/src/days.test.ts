import { expect, test } from 'vitest';
import { addDays, addMonths } from './days.ts';

test('days and months are counted, also over the end of a month', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
  expect(addMonths('2026-11-21', 24)).toBe('2028-11-21');
});

test('some months later is the same day, or the last one of a shorter month', () => {
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
  expect(addMonths('2026-12-31', 3)).toBe('2027-03-31');
  expect(addMonths('2026-10-05', 3)).toBe('2027-01-05');
});
