import type { CaseView, StepView } from '@gehoord/client/types';
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { plainCase } from '../../../../testing/cases.ts';
import { plainDossier, plainRow } from '../../../../testing/dossiers.ts';
import { fakeDesk } from '../../../../testing/fake-desk.ts';
import { choose, openDesk, press, type } from '../../../../testing/open-desk.tsx';
import { asMe, bram } from '../../../../testing/people.ts';

const step = (event: StepView['event'], more: Partial<StepView> = {}): StepView => ({
  ...{ event, id: 'T16', by: ['board'], due: null, refusal: null, needed: true, ...more },
});

const ordered: NonNullable<CaseView['destruction']> = {
  ...{ rule: 'T16', number: '2026-7KQ4', month: '2026-11', finding: 'UNFOUNDED' },
  kinds: [
    { kind: 'casefile', many: 1 },
    { kind: 'statement', many: 2 },
  ],
  ...{ orderedOn: '2026-11-23', by: 'Lotte Leiding', on: '2026-11-23', mine: false },
  ...{ confirmedBy: null, dueOn: null },
};

async function openCase(change: Partial<CaseView>) {
  const desk = fakeDesk();
  desk.state.rows = [{ ...plainRow, answerBy: null }];
  desk.state.dossiers.set('d1', { ...plainDossier, case: { ...plainCase, ...change } });
  await openDesk({ desk, path: '/dossier/d1', me: asMe(bram) });
  await screen.findByRole('heading', { level: 2, name: 'De volgende stap' });
  return desk;
}

describe('destroying a dossier', () => {
  it('is ordered once everything on paper is gone', async () => {
    const desk = await openCase({ phase: 'EVALUATED', steps: [step('DestructionOrdered')] });
    press('Teken de opdracht');
    expect((await screen.findByRole('alert')).textContent).toContain('Vernietig eerst alles');
    choose(/^Alle prints, bestanden en mails/);
    press('Teken de opdracht');
    await waitFor(() => expect(desk.state.steps).toHaveLength(1));
    expect(desk.state.steps[0]?.event).toMatchObject({
      ...{ type: 'DestructionOrdered', shredded: true },
    });
  });

  it('is read and signed by somebody else', async () => {
    const desk = await openCase({
      ...{ phase: 'EVALUATED', destruction: ordered },
      steps: [step('DestructionConfirmed'), step('DestructionCancelled', { needed: false })],
    });
    expect(screen.getByText(/Lotte Leiding gaf op/)).toBeTruthy();
    expect(screen.getByText('De melding was ongegrond')).toBeTruthy();
    expect(screen.getByText(/2 × verslag om te tekenen/)).toBeTruthy();
    press('Teken als tweede');
    await waitFor(() => expect(desk.state.steps).toHaveLength(1));
    expect(desk.state.steps[0]?.event).toMatchObject({ type: 'DestructionConfirmed' });
  });

  it('is not signed twice by one person', async () => {
    await openCase({
      ...{ phase: 'EVALUATED', destruction: { ...ordered, mine: true } },
      steps: [step('DestructionConfirmed', { refusal: 'SECOND_SIGNATURE_REQUIRED' })],
    });
    expect(screen.getByText(/Iemand anders moet de tweede handtekening/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Teken als tweede' })).toBeNull();
  });

  it('says its day, and can be stopped until then', async () => {
    const desk = await openCase({
      phase: 'DESTROYED',
      destruction: { ...ordered, confirmedBy: 'Bram Bestuur', dueOn: '2026-12-07' },
      steps: [step('DestructionCancelled', { needed: false })],
    });
    expect(screen.getByText('Op maandag 7 december 2026 wordt alles vernietigd.')).toBeTruthy();
    type(/^Waarom moet het dossier blijven/, 'Er is hoger beroep.');
    press('Trek de opdracht in');
    await waitFor(() => expect(desk.state.steps).toHaveLength(1));
    expect(desk.state.steps[0]?.event).toMatchObject({ why: 'Er is hoger beroep.' });
  });

  it('says so where the server has not heard yet', async () => {
    await openCase({
      ...{ phase: 'DESTROYED', steps: [] },
      destruction: { ...ordered, confirmedBy: 'Bram Bestuur' },
    });
    expect(screen.getByText(/De server heeft de opdracht nog niet gekregen/)).toBeTruthy();
  });
});
