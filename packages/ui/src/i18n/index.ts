import { signal, type ReadonlySignal } from '@preact/signals';
import { fill, type Values } from './fill.ts';

/** Languages with a catalogue, in the order they are offered. */
export const LANGUAGES = [
  { code: 'nl', name: 'Nederlands', direction: 'ltr' },
  { code: 'en', name: 'English', direction: 'ltr' },
] as const;

export type Language = (typeof LANGUAGES)[number]['code'];

/** A language by its own name, as far as this browser knows it. */
export function ownName(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    // Not a language: somebody's modified client wrote something else there.
    return language;
  }
}

/** Texts in one language, bound to the keys of a catalogue. */
export interface I18n<Key extends string> {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The text of a key, filled in. */
  readonly t: (key: Key, values?: Values) => string;
  /** `2026-11-21` in words with the weekday; what is no day comes back as it was. */
  readonly formatDay: (day: string) => string;
  /** `2026-11-21` as `21 nov 2026`. */
  readonly formatShortDay: (day: string) => string;
  /** `2026-11` as `november 2026`. */
  readonly formatMonth: (month: string) => string;
  readonly formatNumber: (value: number) => string;
  /** `a, b en c`. */
  readonly formatList: (items: readonly string[]) => string;
}

function dayFormatter(language: Language, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  return (day: string): string => {
    const date = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? day : format.format(date);
  };
}

function monthFormatter(language: Language): (month: string) => string {
  const format = dayFormatter(language, { month: 'long', year: 'numeric' });
  return (month) => (/^\d{4}-\d{2}$/.test(month) ? format(`${month}-01`) : month);
}

function listFormatter(language: Language): (items: readonly string[]) => string {
  const lists = 'ListFormat' in Intl ? new Intl.ListFormat(language) : null;
  return (items) => lists?.format(items) ?? items.join(', ');
}

/** Binds a catalogue to a language. Formats follow the language, never the device's region. */
export function createI18n<Key extends string>(
  language: Language,
  messages: Readonly<Record<Key, string>>,
): I18n<Key> {
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const counting = {
    number: (value: number) => numbers.format(value),
    form: (value: number) => plurals.select(value),
  };
  return {
    language,
    direction: LANGUAGES.find(({ code }) => code === language)?.direction ?? 'ltr',
    t: (key, values = {}) => fill(messages[key], values, counting),
    formatDay: dayFormatter(language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }),
    formatShortDay: dayFormatter(language, { day: 'numeric', month: 'short', year: 'numeric' }),
    formatMonth: monthFormatter(language),
    formatNumber: counting.number,
    formatList: listFormatter(language),
  };
}

/** The language of the screen, and how to change it. */
export interface LanguageChoice<Key extends string> {
  /** Null until the first catalogue is in. */
  readonly i18n: ReadonlySignal<I18n<Key> | null>;
  /** Loads only the chosen catalogue. False when it could not be fetched: the old one stays. */
  readonly choose: (language: Language) => Promise<boolean>;
}

/**
 * Keeps the language of the screen as a signal, and `<html lang dir>` in step with it.
 * @param catalogues one dynamic import for each language, so that only one travels.
 */
export function createLanguageChoice<Key extends string>(
  catalogues: Readonly<Record<Language, () => Promise<Readonly<Record<Key, string>>>>>,
): LanguageChoice<Key> {
  const i18n = signal<I18n<Key> | null>(null);
  const choose = async (language: Language): Promise<boolean> => {
    try {
      i18n.value = createI18n(language, await catalogues[language]());
    } catch {
      return false;
    }
    document.documentElement.lang = language;
    document.documentElement.dir = i18n.value.direction;
    return true;
  };
  return { i18n, choose };
}
