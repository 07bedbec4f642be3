import { deskEn } from '@gehoord/ui/i18n/desk.en';
import { deskNl } from '@gehoord/ui/i18n/desk.nl';
import { describe, expect, it } from 'vitest';
import type { EventType } from '@gehoord/client/types';
import { eventOf, isMissing, SPECS, type Field } from './forms.ts';

const all = Object.entries(SPECS);

function wordsOf(event: string, field: Field): readonly string[] {
  const word = `step.${event}.${field.name}`;
  const options =
    field.kind === 'choice' ? field.options : field.kind === 'yesno' ? ['YES', 'NO'] : [];
  return [
    ...[word, ...options.map((option) => `${word}.${option}`)],
    ...(field.hint ? [`${word}.hint`] : []),
    ...(field.optional ? [] : [`${word}.missing`]),
  ];
}

describe('the form of every step', () => {
  it.each(all)('%s says what it is for, what it asks and what is missing', (event, { fields }) => {
    const words = ['', '.purpose', '.button'].map((part) => `step.${event}${part}`);
    for (const word of [...words, ...fields.flatMap((field) => wordsOf(event, field))]) {
      expect(deskNl, word).toHaveProperty([word]);
      expect(deskEn, word).toHaveProperty([word]);
    }
  });
});

const filled = (event: EventType, values: Parameters<typeof eventOf>[2]) =>
  eventOf(event, SPECS[event] ?? { fields: [] }, values);

describe('what a filled form stands for', () => {
  it('keeps words without what stands around them, and leaves open what may be', () => {
    expect(filled('MeasureTaken', { text: '  Het duo stopt.  ' })).toEqual({
      ...{ type: 'MeasureTaken', text: 'Het duo stopt.', until: null },
    });
  });

  it('takes "none" for nothing, ticks for yes, and people as they were chosen', () => {
    expect(filled('DecisionProposed', { finding: 'UNFOUNDED', measure: 'NONE' })).toMatchObject({
      ...{ finding: 'UNFOUNDED', measure: null, decisionId: '' },
    });
    expect(filled('StepsTold', { reached: 'NO', explained: ['YES'] })).toMatchObject({
      ...{ reached: false, explained: true, adviceGiven: false },
    });
    expect(filled('DeliberationHeld', { minutes: 'x', present: ['a', 'b'] })).toMatchObject({
      present: ['a', 'b'],
    });
  });

  it('does not put into the step whom it is asked of', () => {
    expect(filled('AdviceAsked', { to: 'kid', about: 'CRIME', text: 'Wat raad je aan?' })).toEqual({
      ...{ type: 'AdviceAsked', about: 'CRIME', text: 'Wat raad je aan?' },
    });
  });

  it('has a translation only with its language, and a language only with its translation', () => {
    const letter = { text: 'Er is een besluit.', translation: 'ውሳነ ኣሎ።' };
    expect(filled('LetterSent', { ...letter, language: 'ti' })).toEqual({
      ...{ type: 'LetterSent', language: 'ti', ...letter },
    });
    // What was begun and then not wanted stays a draft.
    expect(filled('LetterSent', letter)).toMatchObject({ language: null, translation: null });
    const [, , translation] = SPECS.LetterSent?.fields ?? [];
    if (!translation) throw new Error('No field.');
    expect(isMissing(translation, { language: 'ti', translation: ' ' })).toBe(true);
    expect(isMissing(translation, { translation: ' ' })).toBe(false);
  });

  it('misses what is needed and was left open, or holds only spaces', () => {
    const [text, until] = SPECS.MeasureTaken?.fields ?? [];
    const [, , tick] = SPECS.CrimeSuspected?.fields ?? [];
    if (!text || !until || !tick) throw new Error('No fields.');
    expect(isMissing(text, { text: ' ' })).toBe(true);
    expect(isMissing(until, {})).toBe(false);
    expect(isMissing(tick, { withoutRegardToForce: [] })).toBe(true);
    expect(isMissing(tick, { withoutRegardToForce: ['YES'] })).toBe(false);
  });
});
