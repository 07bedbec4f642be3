import { describe, expect, test } from 'vitest';
import { es } from './es.ts';
import { glossary as spanish } from './es/glossary.ts';
import { fr } from './fr.ts';
import { glossary as french } from './fr/glossary.ts';
import { nl, type Messages } from './nl.ts';
import { pl } from './pl.ts';
import { glossary as polish } from './pl/glossary.ts';
import { tr } from './tr.ts';
import { glossary as turkish } from './tr/glossary.ts';
import { uk } from './uk.ts';
import { glossary as ukrainian } from './uk/glossary.ts';

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

test('Ukrainian is written in its own letters, but for the names of services', () => {
  const names = /Shift|Veilig Thuis|Centrum Seksueel Geweld|Slachtofferhulp|Autoriteit|cloud/g;
  const words = (text: string) =>
    text
      .replace(/\{\w+, plural,|\w+ \{|\{\w+\}|\[weggelaten\]/g, '')
      .replace(/Autoriteit Persoonsgegevens/g, '')
      .replace(names, '');
  expect(differing((key) => /[A-Za-zыэъё]/.test(words(uk[key])))).toEqual([]);
});
