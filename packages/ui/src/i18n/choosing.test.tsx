import { expect, test } from 'vitest';
import { createLanguageChoice } from './index.ts';

const said = (word: string) => ({ word });

test('the page takes over the language and its direction', async () => {
  const choice = createLanguageChoice({
    nl: async () => said('Dag'),
    ar: async () => said('أهلا'),
  });
  await choice.choose('nl');
  expect(await choice.choose('ar')).toBe(true);
  expect(choice.i18n.value?.t('word')).toBe('أهلا');
  expect(choice.first.value?.t('word')).toBe('Dag');
  expect(document.documentElement.lang).toBe('ar');
  expect(document.documentElement.dir).toBe('rtl');
});

test('only what has a catalogue is offered, and nothing else can be chosen', async () => {
  const choice = createLanguageChoice({
    nl: async () => said('Dag'),
    pl: async () => said('Dzień'),
  });
  await choice.choose('nl');
  expect(choice.languages.map(({ code }) => code)).toEqual(['nl', 'pl']);
  expect(await choice.choose('uk')).toBe(false);
  expect(choice.i18n.value?.language).toBe('nl');
});

test('a catalogue that does not come in leaves the screen as it was', async () => {
  const choice = createLanguageChoice({
    nl: async () => said('Dag'),
    fr: () => Promise.reject(new Error('offline')),
  });
  await choice.choose('nl');
  expect(await choice.choose('fr')).toBe(false);
  expect(choice.i18n.value?.language).toBe('nl');
  expect(document.documentElement.lang).toBe('nl');
});

test('who taps another one while the first is on its way gets the last', async () => {
  let arrive: (it: { word: string }) => void = () => undefined;
  const choice = createLanguageChoice({
    nl: async () => said('Dag'),
    tr: () => new Promise<{ word: string }>((resolve) => (arrive = resolve)),
    es: async () => said('Hola'),
  });
  await choice.choose('nl');
  const slow = choice.choose('tr');
  await choice.choose('es');
  arrive(said('Merhaba'));
  expect(await slow).toBe(true);
  expect(choice.i18n.value?.language).toBe('es');
});
