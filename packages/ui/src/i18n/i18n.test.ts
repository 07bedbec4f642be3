import { describe, expect, test } from 'vitest';
import { createI18n, LANGUAGES, ownName } from './index.ts';
import { ownFormats } from './own-formats.ts';

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

describe('every language', () => {
  test.each(LANGUAGES)('$code is named by itself, and counts in the Gregorian year', (it) => {
    expect(ownName(it.code)).toBe(it.name);
    const { formatDay, formatShortDay } = createI18n(it.code, messages);
    for (const day of [formatDay('2026-11-21'), formatShortDay('2026-11-21')]) {
      expect(day).toMatch(/2026|۲۰۲۶/);
      expect(day).toMatch(/21|۲۱/);
    }
  });

  test('a language nobody knows keeps its code', () => {
    expect(ownName('qq')).toBe('qq');
    expect(ownName('<b>')).toBe('<b>');
  });

  // Chromium has no names of days in these three; Node has, so that ours can be compared.
  test.each(['ckb', 'ti', 'so'] as const)('%s names days and months as Unicode does', (code) => {
    const own = ownFormats(code);
    const named = (day: string, field: 'month' | 'weekday') =>
      new Intl.DateTimeFormat(code, {
        month: 'long',
        weekday: 'long',
        day: 'numeric',
        timeZone: 'UTC',
      })
        .formatToParts(new Date(day))
        .find(({ type }) => type === field)?.value ?? '?';
    const days = Array.from({ length: 12 }, (_, month) =>
      new Date(Date.UTC(2026, month, month + 3)).toISOString().slice(0, 10),
    );
    for (const day of days) {
      expect(own.day(day)).toContain(named(day, 'month'));
      expect(own.day(day)).toContain(named(day, 'weekday'));
    }
    expect(own.day('2026-11-21')).toContain('2026');
    expect(own.day('morgen')).toBe('morgen');
    const plurals = new Intl.PluralRules(code);
    for (const n of [0, 1, 2, 11, 100]) expect(own.form(n)).toBe(plurals.select(n));
  });

  test('names are listed as one says it there', () => {
    expect(ownFormats('so').list(['Bram', 'Lotte', 'Teun'])).toBe('Bram, Lotte iyo Teun');
    expect(ownFormats('ckb').list(['Bram', 'Lotte'])).toBe('Bram و Lotte');
    expect(ownFormats('ti').list(['Bram'])).toBe('Bram');
  });
});
