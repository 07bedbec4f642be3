import type { DossierView, HandoverView } from '@gehoord/client/types';
import { describe, expect, it } from 'vitest';
import { plainDossier, plainPerson, plainRow } from '../../testing/dossiers.ts';
import { addDays, today } from './dates.ts';
import { needsOf } from './now.ts';

const day = today();
const answered = { ...plainRow, answerBy: null };
const kinds = (view: DossierView, row = answered) =>
  needsOf(view, row, day).map(({ kind }) => kind);

const asked: HandoverView = {
  requestId: 'r1',
  state: 'ASKED',
  askedOn: addDays(day, -1),
  why: 'omdat',
  extract: null,
  readers: [],
  given: null,
};

describe('what a dossier needs now', () => {
  it('is an answer within seven days, above all', () => {
    expect(needsOf(plainDossier, plainRow, day)[0]).toEqual({
      kind: 'ANSWER_BY',
      day: plainRow.answerBy,
    });
  });

  it('is what somebody who was invited wrote, until it is answered', () => {
    const said = { id: 'm', from: 'PERSON' as const, author: '', text: 'Ik kom.', on: day };
    const wrote = { ...plainPerson, messages: [said] };
    expect(kinds({ ...plainDossier, people: [wrote] })).toContain('PERSON_WROTE');
    const answered = { ...wrote, messages: [said, { ...said, from: 'ME' as const }] };
    expect(kinds({ ...plainDossier, people: [answered] })).not.toContain('PERSON_WROTE');
  });

  it('is nothing where everything has been answered', () => {
    expect(kinds(plainDossier)).toEqual([]);
  });

  it('is an answer when the reporter wrote last, and not after ours', () => {
    const said = { id: '1', author: '', text: 'Hallo', on: day } as const;
    const thread = { id: 'TALK', canWrite: true, readers: [] } as const;
    const theirs = { ...thread, messages: [{ ...said, from: 'PERSON' as const }] };
    const ours = { ...thread, messages: [...theirs.messages, { ...said, from: 'ME' as const }] };
    expect(kinds({ ...plainDossier, threads: [theirs] })).toEqual(['REPORTER_WROTE']);
    expect(kinds({ ...plainDossier, threads: [ours] })).toEqual([]);
  });

  it.each([
    ['ASKED', 'CONSENT_WAITING'],
    ['GIVEN', 'CONSENT_GIVEN'],
    ['DECLINED', 'CONSENT_DECLINED'],
    ['WITHDRAWN', 'CONSENT_WITHDRAWN'],
  ] as const)('follows the question: %s', (state, kind) => {
    expect(kinds({ ...plainDossier, handover: { ...asked, state } })).toEqual([kind]);
  });

  it('is to keep a promise when its date comes near', () => {
    const status = { ...plainDossier.status, code: 'BEZIG', nextOn: addDays(day, 2) } as const;
    expect(kinds({ ...plainDossier, status })).toEqual(['PROMISED']);
    const far = { ...status, nextOn: addDays(day, 20) };
    expect(kinds({ ...plainDossier, status: far })).toEqual([]);
  });

  it('is a first message by the directie after a handover', () => {
    const thread = { id: 'PERSON', canWrite: true, readers: [], messages: [] } as const;
    const view = { ...plainDossier, door: 'HANDED_OVER', threads: [thread] } as const;
    expect(kinds(view)).toEqual(['HANDED_OVER_NEW']);
    const by = { by: 'Bram Voorbeeld', on: '2026-11-21', signatures: [], ground: '', entryId: '' };
    const decision = {
      ...{ decisionId: 'd', measure: null, reasons: '', evidence: '' },
      ...{ revises: false, finding: 'UPHELD' as const, ...by },
    } as const;
    expect(kinds({ ...view, case: { ...view.case, decision } })).toEqual([]);
  });
});
