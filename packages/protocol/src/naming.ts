/* Whether a text names somebody. Pure matching; who may be named is judged by the guards. */

/** Found a name, only initials, or neither. Initials warn, and refuse nothing. */
export type Named = 'NAMED' | 'INITIALS' | 'NO';

/** Shorter parts of a name are too common to be anybody's. */
const SHORTEST = 3;

/** Letters without case, accents or what cannot be seen; words apart. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .normalize('NFC');

const wordsOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether one list of words stands in another, next to each other. */
const within = (text: readonly string[], sought: readonly string[]) =>
  sought.length > 0 && text.some((_, at) => sought.every((word, nth) => text[at + nth] === word));

function soughtIn(name: string): readonly (readonly string[])[] {
  const parts = wordsOf(name);
  const ends = [parts.at(0), parts.at(-1)].flatMap((part) => part ?? []);
  const alone = ends.filter((part) => [...part].length >= SHORTEST).map((part) => [part]);
  return [parts, ...alone];
}

/** "A.P.", "A. P." and "AP", in capitals as initials are written. */
function hasInitials(text: string, name: string): boolean {
  const letters = wordsOf(name).map((part) => [...part][0] ?? '');
  if (letters.length < 2) return false;
  const seen = text.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}]/gu, '');
  const groups = seen.match(/(?<![\p{L}\p{N}])(?:\p{Lu}\.?\s?){2,}(?![\p{L}\p{N}])/gu) ?? [];
  const ends = [letters[0], letters.at(-1)].join('');
  return groups.some((group) => {
    const found = (group.match(/\p{Lu}/gu) ?? []).join('').toLowerCase();
    return found === letters.join('') || found === ends;
  });
}

/**
 * Whether a text names one of these people: by the whole name, by its first or its last part alone
 * where that has three letters or more. Case, accents and invisible characters do not matter, and
 * any script does.
 */
export function names(text: string, known: readonly string[]): Named {
  const words = wordsOf(text);
  const sought = known.flatMap(soughtIn);
  if (sought.some((parts) => within(words, parts))) return 'NAMED';
  return known.some((name) => hasInitials(text, name)) ? 'INITIALS' : 'NO';
}
