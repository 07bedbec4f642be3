import { describe, expect, test } from 'vitest';
import { es } from './es.ts';
import { glossary as spanish } from './es/glossary.ts';
import { info as esInfo } from './es/info.ts';
import { fr } from './fr.ts';
import { glossary as french } from './fr/glossary.ts';
import { info as frInfo } from './fr/info.ts';
import { info, type InfoMessages } from './nl/info.ts';
import { nl, type Messages } from './nl.ts';
import { pl } from './pl.ts';
import { glossary as polish } from './pl/glossary.ts';
import { info as plInfo } from './pl/info.ts';
import { tr } from './tr.ts';
import { glossary as turkish } from './tr/glossary.ts';
import { info as trInfo } from './tr/info.ts';
import { uk } from './uk.ts';
import { glossary as ukrainian } from './uk/glossary.ts';
import { info as ukInfo } from './uk/info.ts';

type Glossary = Record<keyof typeof ukrainian, string>;

const languages: [string, Messages, Glossary][] = [
  ['uk', uk, ukrainian],
  ['tr', tr, turkish],
  ['fr', fr, french],
  ['pl', pl, polish],
  ['es', es, spanish],
];

const PLURAL = /\{\w+, plural, ((?:\w+ \{[^{}]*\} ?)+)\}/g;
const keys = Object.keys(nl) as (keyof Messages)[];
const places = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name!))].sort();
const differing = (differs: (key: keyof Messages) => boolean) => keys.filter(differs);

const reading: [string, InfoMessages, Messages][] = [
  ['uk', ukInfo, uk],
  ['tr', trInfo, tr],
  ['fr', frInfo, fr],
  ['pl', plInfo, pl],
  ['es', esInfo, es],
];
const infoKeys = Object.keys(info) as (keyof InfoMessages)[];

/** What each line of a reading text is: a heading, a line of a list, a step, nothing, or words. */
const layout = (text: string): string[] =>
  text.split('\n').map((line) => /^(?:# |- |\d+\. )(?=\S)/.exec(line)?.[0] ?? (line && 'words'));

describe.each(languages)('the portal in %s', (language, texts, glossary) => {
  test('has the keys of the Dutch, no more and no fewer, and leaves none empty', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(nl).sort());
    expect(differing((key) => texts[key].trim() === '')).toEqual([]);
  });

  test('fills in the same things as the Dutch', () => {
    expect(differing((key) => places(texts[key]).join() !== places(nl[key]).join())).toEqual([]);
  });

  test('counts in every plural form the language has', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    const counted = keys.flatMap((key) => [...texts[key].matchAll(PLURAL)]);
    expect(counted.length).toBeGreaterThan(0);
    for (const [, written = ''] of counted) {
      expect([...written.matchAll(/(\w+) \{/g)].map(([, form]) => form).sort()).toEqual(forms);
    }
    expect(
      differing((key) => nl[key].includes(', plural,') && !/, plural,/.test(texts[key])),
    ).toEqual([]);
  });

  test('keeps every number of the Dutch: days, digits and telephone numbers', () => {
    const numbers = (text: string) => [...text.matchAll(/\d+/g)].join();
    expect(differing((key) => numbers(texts[key]) !== numbers(nl[key]))).toEqual([]);
  });

  test('leaves no Dutch sentence standing', () => {
    expect(
      differing((key) => texts[key] === nl[key] && /\p{L}{2} \p{L}{2}/u.test(nl[key])),
    ).toEqual([]);
  });

  test('calls the same thing by the same word', () => {
    const lower = (text: string) => text.toLocaleLowerCase(language);
    expect({
      ...glossary,
      confidant: texts['role.confidant'],
      directors: texts['role.board'],
      code: lower(texts['return.label']),
      decision: lower(texts['paper.DECISION']),
    }).toEqual(glossary);
    // The last letter may change with the ending: tutanak, tutanağı.
    expect(lower(texts['paper.INTAKE'])).toContain(glossary.statement.slice(0, -1));
  });

  test('sends people to a heading that is there', () => {
    expect(texts['rights.ERASURE.reporter']).toContain(texts['do.title']);
  });
});

describe.each(reading)('what people may read first, in %s', (_, texts, portal) => {
  const differing = (differs: (key: keyof InfoMessages) => boolean) => infoKeys.filter(differs);
  const numbers = (text: string) => [...text.matchAll(/\d+/g)].join();

  test('has the keys of the Dutch, no more and no fewer, and leaves none empty', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(info).sort());
    expect(differing((key) => texts[key].trim() === '')).toEqual([]);
  });

  test('fills in the same things and keeps every number', () => {
    expect(differing((key) => places(texts[key]).join() !== places(info[key]).join())).toEqual([]);
    expect(differing((key) => numbers(texts[key]) !== numbers(info[key]))).toEqual([]);
  });

  test('has the headings, paragraphs, list lines and steps of the Dutch, in the same order', () => {
    for (const key of infoKeys) expect(layout(texts[key]), key).toEqual(layout(info[key]));
  });

  test('leaves no Dutch line standing', () => {
    const dutch = new Set(Object.values(info).flatMap((text) => text.split(/\n|(?<=[.?!:]) /)));
    const left = infoKeys
      .flatMap((key) => texts[key].split(/\n|(?<=[.?!:]) /))
      .filter((line) => /\p{L}{2} \p{L}{2}/u.test(line) && dutch.has(line));
    expect(left).toEqual([]);
  });

  test('calls the way out by what stands on the button', () => {
    expect(texts['info.safety.text']).toContain(portal['leave.button']);
  });
});

test('Ukrainian is written in its own letters, but for the names of services', () => {
  const names =
    /Shift|Wi-Fi|Veilig Thuis|Centrum Seksueel Geweld|Slachtofferhulp|Autoriteit|cloud/g;
  const words = (text: string) =>
    text
      .replace(/\{\w+, plural,|\w+ \{|\{\w+\}|\[weggelaten\]/g, '')
      .replace(/Autoriteit Persoonsgegevens/g, '')
      .replace(names, '');
  const texts = { ...uk, ...ukInfo };
  const strange = Object.entries(texts).filter(([, text]) => /[A-Za-zыэъё]/.test(words(text)));
  expect(strange.map(([key]) => key)).toEqual([]);
});
