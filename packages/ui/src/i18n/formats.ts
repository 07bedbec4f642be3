import type { Counting } from './fill.ts';
import type { Language } from './languages.ts';

/** How a language writes days, numbers and enumerations. */
export interface Formats extends Counting {
  /** `2026-11-21` in words with the weekday; what is no day comes back as it was. */
  readonly day: (day: string) => string;
  /** `2026-11-21` as `21 nov 2026`. */
  readonly shortDay: (day: string) => string;
  /** `2026-11` in words; what is no month comes back as it was. */
  readonly month: (month: string) => string;
  /** `a, b en c`. */
  readonly list: (items: readonly string[]) => string;
}

/** Somebody compares a day with a letter: left alone, Persian would count in the Persian year. */
const CALENDAR = 'gregory';

/**
 * The digits of the texts, as the translators wrote them. A code and a telephone number are in
 * Latin digits in every language, as on paper and on the keys.
 */
export const digitsOf = (language: Language): string => (language === 'fa' ? 'arabext' : 'latn');

const LONG = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const MONTH = { month: 'long', year: 'numeric' } as const;
const SHORT = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** Midnight in UTC of `2026-11-21`; null for what is no day. */
export function dateOf(day: string): Date | null {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function dayFormatter(language: Language, options: Intl.DateTimeFormatOptions) {
  const numberingSystem = digitsOf(language);
  const how = { ...options, calendar: CALENDAR, numberingSystem, timeZone: 'UTC' };
  const format = new Intl.DateTimeFormat(language, how);
  return (day: string): string => {
    const date = dateOf(day);
    return date === null ? day : format.format(date);
  };
}

function monthFormatter(language: Language): Formats['month'] {
  const format = dayFormatter(language, MONTH);
  return (month) => (/^\d{4}-\d{2}$/.test(month) ? format(`${month}-01`) : month);
}

/** As the browser writes them. Formats follow the language, never the device's region. */
export function formatsOf(language: Language): Formats {
  const numbers = new Intl.NumberFormat(language, { numberingSystem: digitsOf(language) });
  const plurals = new Intl.PluralRules(language);
  const lists = 'ListFormat' in Intl ? new Intl.ListFormat(language) : null;
  return {
    number: (value) => numbers.format(value),
    form: (value) => plurals.select(value),
    day: dayFormatter(language, LONG),
    shortDay: dayFormatter(language, SHORT),
    month: monthFormatter(language),
    list: (items) => lists?.format(items) ?? items.join(', '),
  };
}
