import type { Language } from './languages.ts';

/*
 * What the check of the translations lets through, and why. Everything here is a word that is the
 * same on paper, on the telephone or on the keyboard, whatever language somebody reads.
 */

/** Names that stay in Latin letters in every language. */
export const LATIN: readonly string[] = [
  ...['Veilig Thuis', 'Centrum Seksueel Geweld', 'Slachtofferhulp', 'Autoriteit Persoonsgegevens'],
  // As a telephone writes it, whatever language it is set to.
  'Wi-Fi',
  // As the menu of a browser says it in most languages: somebody looks for these letters.
  'incognito',
  // On a key; as it stands in what was taken out of a paper; and words people hear here.
  ...['Shift', 'weggelaten', 'mentor', 'mentee', 'cloud'],
];

/** Texts that may be as in Dutch or in English, with the languages in which they are. */
export const SAME_IN: Readonly<Record<string, readonly Language[]>> = {
  'knows.NO': ['es'],
  'safe.NO': ['es'],
  'rights.REFUSED': ['es'],
  'paper.version': ['fr'],
  'thread.PERSON.invited': ['fr'],
  // The same word there: “photo” as in English, “foto” as in Dutch.
  'files.picture': ['fr', 'es'],
};

/** Letters that look right and belong to another language of the same script. */
export const OTHERS_LETTERS: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /[پچژگکیۆێەڕڵ]/,
  fa: /[يكةۆێەڕڵ]/,
  ckb: /[يكةىثذصضطظ]/,
  uk: /[ыэёъ]/i,
};

/** The key words that the Dutch of the portal uses, and where. */
export const DUTCH_WORDS = {
  report: /\bmelding(en)?\b/i,
  code: /\bcode\b/i,
  confidant: /vertrouwens/i,
  directors: /\bdirectie\b/i,
  statement: /\bverslag\b/i,
  decision: /\bbesluit\b/i,
  erase: /\b(ge)?wis(sen|t)?\b/i,
} as const;

export type Term = keyof typeof DUTCH_WORDS;

/**
 * What every form of a key word has in it, where that is not how the glossary's word begins: a verb
 * that changes, or "your" that stands before or after it.
 */
export const STEMS: Readonly<
  Partial<Record<Language, Readonly<Partial<Record<Term, readonly string[]>>>>>
> = {
  ti: { erase: ['ደምስ', 'ድምስ', 'ደምሲ'] },
  tr: { code: ['kod'], erase: ['sil'] },
  uk: { code: ['код'], erase: ['стер', 'стир', 'зітр'] },
  fa: { erase: ['پاک'] },
  ckb: { erase: ['سڕ'] },
  fr: { code: ['code'] },
  es: { code: ['código'] },
  pl: { code: ['kod'] },
};
