/* What the sentences are made of, and how they are filled in. */
import { visibleName } from './visible.ts';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';
import type { Words } from './words/shape.ts';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const WORDS: Readonly<Record<Language, Words>> = { nl, en };

/** One thing to show: a sentence, several of them as a list, digits behind their label, or the words of a paper. */
export type Piece =
  | { readonly is: 'line'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | { readonly is: 'digits'; readonly label: string; readonly groups: readonly string[] }
  | { readonly is: 'words'; readonly language: string; readonly text: string };

export interface Section {
  readonly title: string;
  readonly pieces: readonly Piece[];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence with its values; `{Name}` is the value of `name` with a capital. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? values[name.toLowerCase()];
    if (value === undefined) return whole;
    return name in values ? String(value) : capital(String(value));
  });

/** What a table says of a name, and nothing that every object has. */
export const own = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

export const dayIn = (day: string, language: Language): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });

export const line = (text: string): Piece => ({ is: 'line', text });

/** A name in a language that the reader knows; what is none stays as it is, with nothing that hides. */
export function languageIn(code: string, language: Language): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(code);
    return name === undefined || name === code ? visibleName(code) : visibleName(name);
  } catch {
    // What a paper calls its language need not be one.
    return visibleName(code);
  }
}
