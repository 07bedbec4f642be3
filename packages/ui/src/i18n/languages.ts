/** One language of the portal. */
export interface LanguageOf<Code extends string = string> {
  /** BCP 47, also the name of the catalogue's file. */
  readonly code: Code;
  /** Its own name in its own script, so that it is found without reading Dutch. */
  readonly name: string;
  /** The same name in Latin letters, where a phone may have no font for the script. */
  readonly latin?: string;
  readonly direction: 'ltr' | 'rtl';
  /** What its letters are, as a Unicode script property. */
  readonly script: 'Latin' | 'Arabic' | 'Ethiopic' | 'Cyrillic';
  /**
   * Who checked the texts, in a few words and never by name; null where nobody who speaks it from
   * home has. Such a language is off until the organisation switches it on, and says so on screen.
   */
  readonly reviewedBy: string | null;
}

const MAKERS = 'the makers, who wrote it; nobody from outside has read it yet';

/** The languages of the portal, in the order they are offered. */
export const LANGUAGES = [
  { code: 'nl', name: 'Nederlands', direction: 'ltr', script: 'Latin', reviewedBy: MAKERS },
  { code: 'en', name: 'English', direction: 'ltr', script: 'Latin', reviewedBy: MAKERS },
  { code: 'ar', name: 'العربية', direction: 'rtl', script: 'Arabic', reviewedBy: null },
  {
    code: 'ti',
    name: 'ትግርኛ',
    latin: 'Tigrinya',
    direction: 'ltr',
    script: 'Ethiopic',
    reviewedBy: null,
  },
  { code: 'tr', name: 'Türkçe', direction: 'ltr', script: 'Latin', reviewedBy: null },
  { code: 'uk', name: 'Українська', direction: 'ltr', script: 'Cyrillic', reviewedBy: null },
  { code: 'fa', name: 'فارسی', direction: 'rtl', script: 'Arabic', reviewedBy: null },
  { code: 'ckb', name: 'کوردی (سۆرانی)', direction: 'rtl', script: 'Arabic', reviewedBy: null },
  { code: 'so', name: 'Soomaali', direction: 'ltr', script: 'Latin', reviewedBy: null },
  { code: 'fr', name: 'Français', direction: 'ltr', script: 'Latin', reviewedBy: null },
  { code: 'es', name: 'Español', direction: 'ltr', script: 'Latin', reviewedBy: null },
  { code: 'pl', name: 'Polski', direction: 'ltr', script: 'Latin', reviewedBy: null },
] as const satisfies readonly LanguageOf[];

export type Language = (typeof LANGUAGES)[number]['code'];

/** The desk speaks these two. */
export type DeskLanguage = Extract<Language, 'nl' | 'en'>;

/** What is known of a language; null for a code that is none of ours. */
export function languageOf(code: string): LanguageOf<Language> | null {
  return LANGUAGES.find((it) => it.code === code) ?? null;
}

/** A language by its own name, as far as this browser knows it. */
export function ownName(language: string): string {
  const ours = languageOf(language);
  if (ours !== null) return ours.name;
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    // Not a language: somebody's modified client wrote something else there.
    return language;
  }
}
