/** How readable a catalogue is, as far as counting tells. */
export interface Readability {
  readonly sentences: number;
  /** In words. Labels of one word do not count as sentences. */
  readonly median: number;
  readonly longest: { readonly words: number; readonly sentence: string };
  /** Words above B1, as far as the lists below know, each with how often it stands there. */
  readonly hard: ReadonlyMap<string, number>;
}

/*
 * There is no free list of Dutch words by level, so this is a rule of thumb of our own: a word is
 * called hard when it is on our list, or when it is long and not a word everybody here knows. It
 * finds what a person should look at; it does not prove that a text is A2.
 */

/** Words of officials and lawyers, and what is hard although it is short. */
const HARD =
  /^(conform|desbetreffend|derhalve|dient|dienen|echter|geenszins|hetgeen|indien|inzake|middels|mits|nader|omtrent|procedure|reeds|tenzij|teneinde|tevens|verstrekken|waarborg|wijze|bezwaar|anoniem|integriteit|escaleren|traject|betrokkene|indicatie)$/i;

/** Longer than this is a compound that people read in parts. */
const LONG = 14;

/** Long, and on every letter and door where our readers are. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['vertrouwenscontactpersoon', 'slachtofferhulp', 'persoonsgegevens', 'telefoonnummer'],
]);

/** The sentences of a text: a plural in its first form, one to a full stop, question mark or colon. */
function sentencesOf(text: string): readonly string[] {
  return text
    .replaceAll('\u00ad', '')
    .replaceAll(/\{\w+, plural, \w+ \{([^}]*)\}.*?\}\}/g, '$1')
    .split(/[.?!:](?:\s+|$)|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The words of a sentence; what is filled in counts as one. */
const wordsOf = (sentence: string): readonly string[] =>
  sentence.split(/\s+/).filter((word) => /\p{L}|\{/u.test(word));

const bareOf = (word: string): string => word.replaceAll(/^\P{L}+|\P{L}+$/gu, '').toLowerCase();

/** Whether a word is above B1, as far as this file knows. An example of an address is no word. */
function isHard(word: string): boolean {
  const bare = bareOf(word);
  return HARD.test(bare) || (bare.length > LONG && !KNOWN.has(bare) && !/[.@/]/.test(bare));
}

/** Measures texts in Dutch. */
export function readabilityOf(texts: readonly string[]): Readability {
  const sentences = texts
    .flatMap(sentencesOf)
    .map((sentence) => ({ sentence, words: wordsOf(sentence) }))
    .filter(({ words }) => words.length > 1)
    .sort((a, b) => a.words.length - b.words.length);
  const hard = new Map<string, number>();
  for (const word of texts
    .flatMap(sentencesOf)
    .flatMap(wordsOf)
    .filter((it) => !/[{}]/.test(it))) {
    if (isHard(word)) hard.set(bareOf(word), (hard.get(bareOf(word)) ?? 0) + 1);
  }
  const last = sentences.at(-1);
  return {
    sentences: sentences.length,
    median: sentences[Math.floor(sentences.length / 2)]?.words.length ?? 0,
    longest: { words: last?.words.length ?? 0, sentence: last?.sentence ?? '' },
    hard,
  };
}
