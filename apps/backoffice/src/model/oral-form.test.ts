import { describe, expect, it } from 'vitest';
import { EMPTY_ORAL, formOf, gapsOf, reportOf, storyOf, subjectOf } from './oral-form.ts';

const filled = {
  ...EMPTY_ORAL,
  subjectRole: 'MENTOR',
  answers: { ...EMPTY_ORAL.answers, what: ' Er werd geduwd. ', aware: 'Niemand' },
} as const;

describe('an oral report', () => {
  it('needs a subject and a story, whoever takes it down', () => {
    expect(gapsOf(EMPTY_ORAL, 'confidant')).toEqual(['subject', 'what']);
    expect(gapsOf(filled, 'confidant')).toEqual([]);
  });

  it('is taken down by a coordinator only after saying who will know', () => {
    expect(gapsOf(filled, 'coordinator')).toEqual(['told']);
    expect(gapsOf({ ...filled, told: true }, 'coordinator')).toEqual([]);
  });

  it('needs a name once "with a name" is chosen', () => {
    expect(gapsOf({ ...filled, named: true }, 'confidant')).toEqual(['name']);
  });

  it('asks without a code whether it may be passed on, at a confidential door only', () => {
    const plain = { ...filled, withCode: false, told: true };
    expect(gapsOf(plain, 'confidant')).toEqual(['passOn']);
    expect(gapsOf(plain, 'alternate')).toEqual(['passOn']);
    expect(gapsOf(plain, 'board')).toEqual([]);
    expect(gapsOf(plain, 'coordinator')).toEqual([]);
    expect(gapsOf({ ...plain, mayPassOn: 'NO' }, 'confidant')).toEqual([]);
  });

  it('sends no answer that was given and then not asked any more', () => {
    const answered = { ...filled, mayPassOn: 'YES' } as const;
    expect(reportOf(answered, 'confidant', 'verhaal').mayPassOn).toBeUndefined();
    const without = { ...answered, withCode: false };
    expect(reportOf(without, 'confidant', 'verhaal').mayPassOn).toBe('YES');
    expect(reportOf(without, 'coordinator', 'verhaal').mayPassOn).toBeUndefined();
  });

  it('puts each answer under its question and leaves out what was not said', () => {
    const story = storyOf(filled, (name) => name.toUpperCase());
    expect(story).toBe('WHAT\nEr werd geduwd.\n\nAWARE\nNiemand');
  });

  it('names staff only when it is about staff', () => {
    expect(subjectOf({ ...filled, staff: ['k1'] })).toEqual({ role: 'MENTOR', staff: [] });
    expect(subjectOf({ ...filled, subjectRole: 'STAFF', staff: ['k1'] })?.staff).toEqual(['k1']);
  });

  it('sends no name that was typed and then taken back', () => {
    const report = reportOf({ ...filled, name: 'Amira Proefmelder' }, 'confidant', 'verhaal');
    expect(report.form.identity).toBeNull();
    expect(report.told).toBe(false);
  });

  it('comes back from a draft, also from one that was never a form', () => {
    expect(formOf(JSON.stringify(filled))).toEqual(filled);
    expect(formOf('')).toEqual(EMPTY_ORAL);
    expect(formOf('{"half')).toEqual(EMPTY_ORAL);
  });
});
