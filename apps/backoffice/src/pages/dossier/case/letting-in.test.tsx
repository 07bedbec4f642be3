import type { CaseView, NewcomerView } from '@gehoord/client/types';
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { plainCase } from '../../../../testing/cases.ts';
import { plainDossier, plainRow } from '../../../../testing/dossiers.ts';
import { fakeDesk } from '../../../../testing/fake-desk.ts';
import { choose, openDesk, press, type } from '../../../../testing/open-desk.tsx';
import { asMe, asStaff, bram, lotte, noor, teun } from '../../../../testing/people.ts';

const newcomers: readonly NewcomerView[] = [
  { ...asStaff(teun), not: null },
  { ...asStaff(lotte), not: 'CONFLICT_OF_INTEREST' },
  { ...asStaff(noor), not: 'NOT_A_DECIDER' },
];

async function openCase(change: Partial<CaseView>) {
  const desk = fakeDesk();
  desk.state.rows = [{ ...plainRow, answerBy: null }];
  const alone: CaseView = {
    ...plainCase,
    ...{ phase: 'INVESTIGATION', number: '2026-007', deciders: [asStaff(bram)], newcomers },
    steps: [
      {
        ...{ event: 'DeciderAdded', id: 'T6', by: ['board', 'alternate'], due: null },
        ...{ refusal: null, needed: true },
      },
    ],
    ...change,
  };
  desk.state.dossiers.set('d1', { ...plainDossier, case: alone });
  await openDesk({ desk, path: '/dossier/d1', me: asMe(bram) });
  await screen.findByRole('heading', { level: 2, name: 'De volgende stap' });
  return desk;
}

describe('a director who is left alone', () => {
  it('is told that somebody has to be let in, and by what', async () => {
    await openCase({});
    const link = screen.getByRole('link', { name: 'Laat iemand erbij' });
    expect(link.getAttribute('href')).toBe('#next');
    const notice = link.closest('p');
    expect(notice?.textContent).toContain('Dit is nu eerst nodig');
  });

  it('chooses who can, reads why others cannot, and says why', async () => {
    const desk = await openCase({});
    const form = screen.getByRole('heading', { level: 2, name: 'De volgende stap' });
    const section = within(form.closest('section') as HTMLElement);
    expect(section.queryByRole('radio', { name: /Lotte/ })).toBeNull();
    expect(section.getByText('Lotte Leiding: is zelf betrokken.')).toBeTruthy();
    expect(section.getByText(/^Noor Voorbeeld: .*beslist niet/)).toBeTruthy();
    press('Laat deze persoon erbij');
    const alert = (await screen.findByRole('alert')).textContent;
    expect(alert).toContain('Kies wie er meebeslist.');
    expect(alert).toContain('Schrijf op waarom deze persoon nodig is.');
    choose(/^Teun Reserve/);
    type(/^Waarom is deze persoon nodig/, 'Lotte doet niet meer mee.');
    press('Laat deze persoon erbij');
    await waitFor(() => expect(desk.state.steps).toHaveLength(1));
    expect(desk.state.steps[0]?.event).toEqual({
      ...{ type: 'DeciderAdded', kid: teun.kid, why: 'Lotte doet niet meer mee.' },
    });
  });

  it('is told where nobody is left to let in', async () => {
    await openCase({ newcomers: newcomers.slice(1) });
    expect(screen.getByText(/^Er is nu niemand die erbij kan/)).toBeTruthy();
  });
});

describe('the second person of a destruction', () => {
  it('reads what they were let in for, and is not asked to find deciders', async () => {
    await openCase({ onlySigns: true, steps: [], phase: 'EVALUATED' });
    expect(screen.getByText(/^Je bent erbij gelaten om als tweede te tekenen/)).toBeTruthy();
    expect(screen.queryByText('Te weinig beslissers')).toBeNull();
  });
});
