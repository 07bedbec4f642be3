import { describe, expect, test } from 'vitest';
import { info as infoEn } from './en/info.ts';
import { en } from './en.ts';
import { createI18n } from './index.ts';
import { LANGUAGES, type Language, type LanguageOf } from './languages.ts';
import { info } from './nl/info.ts';
import { nl } from './nl.ts';
import { PORTAL_CATALOGUES } from './portal.ts';
import { READING_CATALOGUES } from './reading.ts';
import { DUTCH_WORDS, LATIN, OTHERS_LETTERS, SAME_IN, STEMS, type Term } from './checked-words.ts';

type Catalogue = Readonly<Record<string, string>>;

const dutch: Catalogue = { ...nl, ...info };
const english: Catalogue = { ...en, ...infoEn };

/** All that the portal says in a language. */
const catalogueOf = async (code: Language): Promise<Catalogue> => ({
  ...(await PORTAL_CATALOGUES[code]?.()),
  ...(await READING_CATALOGUES[code]?.()),
});

const glossaries = import.meta.glob<{ readonly glossary: Readonly<Record<Term, string>> }>(
  './*/glossary.ts',
  { eager: true },
);

const PLURAL = /\{(\w+), plural, ((?:\w+ \{[^{}]*\} ?)+)\}/g;
/** What is pressed on a telephone is in the digits of its keys. */
const TELEPHONE = /\b11[23]\b/g;
/** What makes a line a step of a numbered list: the page reads it, and shows a number of its own. */
const STEP = /^\d+\. /gm;
const FORM = /(\w+) \{[^{}]*\}/g;

/** The names that are filled in. */
const placesOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name!))].sort();

const countedIn = (text: string): readonly string[] =>
  [...text.matchAll(PLURAL)].map(([, name]) => name!);

/** What a person reads: names of places, forms and services left out. */
const lettersOf = (text: string): string => {
  const words = text.replace(PLURAL, (whole) => whole.replaceAll(/\w+(?=[ ,]*\{|,)|plural/g, ' '));
  const bare = words.replaceAll(/\{\w+\}/g, ' ').replaceAll('\u00ad', '');
  return LATIN.reduce((rest, name) => rest.replaceAll(name, ' '), bare);
};

/** Plural forms that a number a person meets here takes. */
const formsIn = (language: string): readonly string[] => {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)))].sort();
};

/** Only what is not as it should be, with its key. */
const wrong = (messages: Catalogue, isWrong: (key: string, text: string) => boolean): Catalogue =>
  Object.fromEntries(Object.entries(messages).filter(([key, text]) => isWrong(key, text)));

test('each of the languages has a catalogue', () => {
  const missing = LANGUAGES.filter(({ code }) => PORTAL_CATALOGUES[code] === undefined);
  expect(missing.map(({ name }) => name)).toEqual([]);
});

const there = LANGUAGES.filter(({ code }) => code !== 'nl' && PORTAL_CATALOGUES[code]);

describe.each<LanguageOf<(typeof there)[number]['code']>>(there)('the portal in $code', (it) => {
  const read = () => catalogueOf(it.code);

  test('says everything the Dutch says, and nothing else', async () => {
    const messages = await read();
    expect(Object.keys(messages).sort()).toEqual(Object.keys(dutch).sort());
    expect(wrong(messages, (_, text) => text.trim() === '')).toEqual({});
  });

  test('fills in what the Dutch fills in, and counts where it counts', async () => {
    const differs = (key: string, text: string) =>
      placesOf(text).join() !== placesOf(dutch[key] ?? '').join() ||
      countedIn(dutch[key] ?? '').some((name) => !countedIn(text).includes(name));
    expect(wrong(await read(), differs)).toEqual({});
  });

  test('has every plural form of the language, and none of another', async () => {
    const { pluralCategories } = new Intl.PluralRules(it.code).resolvedOptions();
    const needed = formsIn(it.code);
    const isWrong = (_: string, text: string) =>
      [...text.matchAll(PLURAL)].some(([, , forms = '']) => {
        const names = [...forms.matchAll(FORM)].map(([, name]) => name!);
        const unknown = names.some((name) => !(pluralCategories as string[]).includes(name));
        return unknown || needed.some((form) => !names.includes(form));
      });
    expect(wrong(await read(), isWrong)).toEqual({});
  });

  test('is translated: nothing stands there as in Dutch or in English', async () => {
    const same = (key: string, text: string) => {
      const others = it.code === 'en' ? [dutch[key]] : [dutch[key], english[key]];
      const hasWords = /\p{L}/u.test(lettersOf(text));
      return hasWords && others.includes(text) && SAME_IN[key]?.includes(it.code) !== true;
    };
    expect(wrong(await read(), same)).toEqual({});
  });

  test('is written in its own letters', async () => {
    const strange = new RegExp(`(?!\\p{Script_Extensions=${it.script}})\\p{L}`, 'u');
    expect(wrong(await read(), (_, text) => strange.test(lettersOf(text)))).toEqual({});
  });

  test('has no letters of a neighbour, nor other digits than it counts with', async () => {
    const neighbours = OTHERS_LETTERS[it.code];
    const digits = createI18n(it.code, {}).formatNumber(9876543210);
    const isWrong = (_: string, text: string) =>
      neighbours?.test(text) === true ||
      [
        ...text
          .replaceAll(TELEPHONE, '')
          .replaceAll(STEP, '')
          .matchAll(/\p{Nd}/gu),
      ].some((digit) => !digits.includes(digit[0]));
    expect(wrong(await read(), isWrong)).toEqual({});
  });
});

/** What the forms of a word have in common: its first letters, without vowel signs. */
const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
const stemOf = (term: string): string => {
  const longest = term.split(/\s+/).reduce((a, b) => (b.length > a.length ? b : a));
  return plain(longest).slice(0, Math.max(2, Math.ceil(longest.length * 0.6)));
};

describe.each(there.filter(({ code }) => code !== 'en'))('the key words in $code', ({ code }) => {
  const glossary = glossaries[`./${code}/glossary.ts`]?.glossary;

  test.each(Object.entries(DUTCH_WORDS) as [Term, RegExp][])(
    '%s is the same',
    async (term, word) => {
      const messages = await catalogueOf(code);
      const own = STEMS[code]?.[term]?.map(plain);
      const stems = own ?? [stemOf(glossary?.[term] ?? '')];
      const keys = Object.keys(dutch).filter((key) => word.test(dutch[key] ?? ''));
      const without = keys.filter((key) => {
        const text = plain(messages[key] ?? '');
        return !stems.some((stem) => text.includes(stem));
      });
      expect(glossary?.[term]).toBeTruthy();
      expect(keys.length).toBeGreaterThan(0);
      // A sentence may say it with "it" or "that": most may not.
      expect(without.length / keys.length, without.join()).toBeLessThanOrEqual(1 / 3);
    },
  );
});
