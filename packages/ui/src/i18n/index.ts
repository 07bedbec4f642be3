import { signal, type ReadonlySignal } from '@preact/signals';
import { ethiopicLetters } from '../fonts/ethiopic.ts';
import { fill, type Values } from './fill.ts';
import { formatsOf, type Formats } from './formats.ts';
import { LANGUAGES, languageOf, type Language, type LanguageOf } from './languages.ts';

export {
  LANGUAGES,
  languageOf,
  ownName,
  type DeskLanguage,
  type Language,
  type LanguageOf,
} from './languages.ts';

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

/** Binds a catalogue to a language, and to its way of writing days and numbers. */
export function createI18n<Key extends string>(
  language: Language,
  messages: Readonly<Record<Key, string>>,
  formats: Formats = formatsOf(language),
): I18n<Key> {
  return {
    language,
    direction: languageOf(language)?.direction ?? 'ltr',
    t: (key, values = {}) => fill(messages[key], values, formats),
    formatDay: formats.day,
    formatShortDay: formats.shortDay,
    formatMonth: formats.month,
    formatNumber: formats.number,
    formatList: formats.list,
  };
}

/** One dynamic import for each language there is a catalogue in, so that only one travels. */
export type Catalogues<Key extends string> = Readonly<
  Partial<Record<Language, () => Promise<Readonly<Record<Key, string>>>>>
>;

/** The language of the screen, and how to change it. */
export interface LanguageChoice<Key extends string> {
  /** Null until the first catalogue is in. */
  readonly i18n: ReadonlySignal<I18n<Key> | null>;
  /** The language it began in, for what has to stand on the screen in that one as well. */
  readonly first: ReadonlySignal<I18n<Key> | null>;
  /** Those with a catalogue, in the order they are offered. */
  readonly languages: readonly LanguageOf<Language>[];
  /** Loads only the chosen catalogue. False when it could not be fetched: the old one stays. */
  readonly choose: (language: Language) => Promise<boolean>;
}

/** Few browsers know these by more than their name, so what is needed to write them comes along. */
async function formatsFor(language: Language): Promise<Formats> {
  if (language !== 'ckb' && language !== 'ti' && language !== 'so') return formatsOf(language);
  const letters = language === 'ti' ? ethiopicLetters() : null;
  const { ownFormats } = await import('./own-formats.ts');
  await letters;
  return ownFormats(language);
}

/** Puts `<html lang dir>` in step with the language of the screen. */
function markPage({ language, direction }: Pick<I18n<never>, 'language' | 'direction'>): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}

/**
 * Keeps the language of the screen as a signal, and the page in step with it.
 * @param mark what else follows the choice, before the texts do; nothing for texts that only follow
 * another choice
 */
export function createLanguageChoice<Key extends string>(
  catalogues: Catalogues<Key>,
  mark: (chosen: I18n<Key>) => void = markPage,
): LanguageChoice<Key> {
  const i18n = signal<I18n<Key> | null>(null);
  const first = signal<I18n<Key> | null>(null);
  let wanted: Language | null = null;
  const choose = async (language: Language): Promise<boolean> => {
    const load = catalogues[language];
    if (load === undefined) return false;
    wanted = language;
    try {
      const [messages, formats] = await Promise.all([load(), formatsFor(language)]);
      // Somebody who tapped another one meanwhile gets that one, whichever came in last.
      if (wanted !== language) return true;
      const chosen = createI18n(language, messages, formats);
      // Before the texts: a letter drawn in the font of another language stays an empty box.
      mark(chosen);
      i18n.value = chosen;
      first.value ??= chosen;
      return true;
    } catch {
      return wanted !== language;
    }
  };
  const languages = LANGUAGES.filter(({ code }) => catalogues[code] !== undefined);
  return { i18n, first, languages, choose };
}
