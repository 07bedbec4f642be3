import { describe, expect, test } from 'vitest';
import { createI18n } from './index.ts';

const messages = {
  plain: 'Dag',
  named: 'Dag {name}, je bent {name}.',
  counted: '{n, plural, one {# bericht} other {# berichten}} van {name}',
} as const;
const nl = createI18n('nl', messages);
const en = createI18n('en', messages);

describe('texts', () => {
  test('a name is filled in wherever it stands', () => {
    expect(nl.t('named', { name: 'Amira' })).toBe('Dag Amira, je bent Amira.');
  });

  test('what is filled in is not filled again', () => {
    expect(nl.t('named', { name: '{name}' })).toBe('Dag {name}, je bent {name}.');
  });

  test('a missing value stays visible instead of disappearing', () => {
    expect(nl.t('named')).toBe('Dag {name}, je bent {name}.');
  });

  test.each([
    [1, '1 bericht van Noor'],
    [0, '0 berichten van Noor'],
    [1200, '1.200 berichten van Noor'],
  ])('%i messages are counted in the language', (n, text) => {
    expect(nl.t('counted', { n, name: 'Noor' })).toBe(text);
  });
});

describe('days and lists', () => {
  test('a day is written in words', () => {
    expect(nl.formatDay('2026-11-21')).toBe('zaterdag 21 november 2026');
    expect(en.formatDay('2026-11-21')).toContain('November');
    expect(nl.formatShortDay('2026-03-02')).toBe('2 mrt 2026');
  });

  test('a month is written in words', () => {
    expect(nl.formatMonth('2026-11')).toBe('november 2026');
    expect(en.formatMonth('2026-11')).toBe('November 2026');
  });

  test('what is no day, or no month, comes back as it was', () => {
    expect(nl.formatDay('morgen')).toBe('morgen');
    expect(nl.formatMonth('')).toBe('');
  });

  test('people are listed as one says it', () => {
    expect(nl.formatList(['Bram', 'Lotte'])).toBe('Bram en Lotte');
    expect(en.formatList(['Bram', 'Lotte', 'Teun'])).toBe('Bram, Lotte, and Teun');
  });
});
