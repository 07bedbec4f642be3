import type { CaseView, Desk, DossierView, LogLine, StepView } from '@gehoord/client/types';
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { plainCase } from '../../../../testing/cases.ts';
import { plainDossier, plainRow } from '../../../../testing/dossiers.ts';
import { fakeDesk } from '../../../../testing/fake-desk.ts';
import { choose, openDesk, press, type } from '../../../../testing/open-desk.tsx';
import { asMe, bram } from '../../../../testing/people.ts';

const step = (event: StepView['event'], more: Partial<StepView> = {}): StepView => ({
  ...{ event, id: 'T2', by: ['board'], due: null, refusal: null, needed: true, ...more },
});

async function openCase(
  change: Partial<CaseView>,
  { view = {}, desk: methods = {} }: { view?: Partial<DossierView>; desk?: Partial<Desk> } = {},
) {
  const desk = fakeDesk(methods);
  desk.state.rows = [{ ...plainRow, answerBy: null }];
  const dossier = { ...plainDossier, ...view, case: { ...plainCase, ...change } };
  desk.state.dossiers.set('d1', dossier);
  await openDesk({ desk, path: '/dossier/d1', me: asMe(bram) });
  await screen.findByRole('heading', { level: 2, name: 'De volgende stap' });
  return desk;
}

const part = (name: string) => {
  const section = screen.getByRole('heading', { level: 2, name }).closest('section');
  if (!section) throw new Error(`No part is called ${name}.`);
  return within(section);
};

describe('the next step', () => {
  it('asks what the protocol asks, and says what is missing', async () => {
    const desk = await openCase({});
    expect(part('De volgende stap').getByText(/antwoorden binnen 7 dagen/)).toBeTruthy();
    press('Bewaar de intake');
    const alert = (await screen.findByRole('alert')).textContent;
    expect(alert).toContain('Schrijf op wat er is gebeurd.');
    expect(alert).toContain('Kies of er nu acuut gevaar is.');
    expect(desk.state.steps).toEqual([]);
    type(/^Wat is er gebeurd/, 'Hij stuurde berichten.');
    choose(/^Nee, voor zover ik weet niet/);
    choose(/^Ik heb nagegaan/);
    press('Bewaar de intake');
    await waitFor(() => expect(desk.state.steps).toHaveLength(1));
    expect(desk.state.steps[0]?.event).toMatchObject({
      ...{ type: 'IntakeNoted', what: 'Hij stuurde berichten.', danger: 'NONE', when: '' },
      conflictChecked: true,
    });
  });

  it('says which rule stands in the way, and what comes first', async () => {
    await openCase({ steps: [step('CaseOpened', { refusal: 'STEPS_NOT_TOLD' })] });
    expect(screen.queryByRole('button', { name: 'Open de zaak' })).toBeNull();
    expect(part('De volgende stap').getByText(/^Vertel de melder eerst|stappen/)).toBeTruthy();
  });

  it('says it too where the rule is found only on the words', async () => {
    await openCase(
      { steps: [step('Evaluated')], phase: 'CLOSED' },
      {
        desk: {
          takeStep: async () => ({ ok: false, problem: 'STEP_REFUSED', rule: 'EVALUATION_NAMES' }),
        },
      },
    );
    type(/^De evaluatie/, 'Kees deed het.');
    press('Bewaar de evaluatie');
    expect((await screen.findByRole('alert')).textContent).toContain('staat een naam');
    expect(screen.getByDisplayValue('Kees deed het.')).toBeTruthy();
  });

  it('says that somebody else was first, also where the form is gone by then', async () => {
    const line = { id: 'x', on: '2026-11-21', by: 'Lotte Voorbeeld', role: 'board' } as const;
    const now = { ...plainCase, number: '2026-7KQ4', steps: [], phase: 'REGISTERED' } as const;
    const desk = await openCase(
      { steps: [step('CaseClosed')], phase: 'INFORMING' },
      {
        desk: {
          takeStep: async () => {
            const closed = { ...line, event: 'CaseClosed', whom: null, words: [] } as const;
            const log = [...plainCase.log, closed];
            desk.state.dossiers.set('d1', { ...plainDossier, case: { ...now, log } });
            return { ok: false, problem: 'STEP_REFUSED', rule: 'WRONG_MOMENT' };
          },
        },
      },
    );
    press('Sluit de zaak');
    const alert = await screen.findByText(
      'Iemand anders was net eerder. Wat nieuw is, staat er nu bij.',
    );
    expect(alert.closest('[role=alert]')?.textContent).toContain(
      'past niet bij waar de zaak nu is',
    );
    expect(screen.queryByRole('button', { name: 'Sluit de zaak' })).toBeNull();
  });

  it('says for whom the case waits', async () => {
    await openCase({ steps: [], waitsFor: [step('AdviceGiven', { by: ['confidant'] })] });
    expect(part('De volgende stap').getByText(/^Advies gegeven — door/)).toBeTruthy();
  });
});

const PROPOSAL: Omit<NonNullable<CaseView['proposal']>, 'mine'> = {
  ...{ decisionId: 'd', finding: 'UPHELD', measure: 'WARNING', reasons: 'Twee verslagen.' },
  ...{ evidence: 'Ondertekend.', by: 'Lotte Voorbeeld', on: '2026-11-21', revises: false },
};

describe('a decision', () => {
  it('is confirmed by another, exactly as it stands on the screen', async () => {
    const desk = await openCase({
      proposal: { ...PROPOSAL, mine: false },
      steps: [step('DecisionConfirmed'), step('DecisionRejected', { needed: false })],
    });
    expect(screen.getByText('Twee verslagen.')).toBeTruthy();
    press(/^Onderteken/);
    await waitFor(() =>
      expect(desk.state.steps[0]?.event).toEqual({ type: 'DecisionConfirmed', decisionId: 'd' }),
    );
  });

  it('is not confirmed by who proposed it', async () => {
    await openCase({
      proposal: { ...PROPOSAL, mine: true },
      steps: [step('DecisionConfirmed', { refusal: 'SECOND_SIGNATURE_REQUIRED' })],
    });
    expect(screen.getByText(/Iemand anders moet tekenen/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Onderteken/ })).toBeNull();
  });
});

describe('a decision on paper', () => {
  const groups = (digit: string) => Array.from({ length: 6 }, () => digit.repeat(5));
  const signature = (name: string, digit: string) => ({
    ...{ name, role: 'board' as const, on: '2026-11-22' },
    ...{ fingerprint: groups(digit), mark: groups(String(Number(digit) + 1)) },
  });
  const decision = {
    ...{ ...PROPOSAL, ground: '', entryId: 'e', on: '2026-11-22' },
    signatures: [signature('Lotte Voorbeeld', '1'), signature('Bram Voorbeeld', '3')],
  };
  const evidence = (id: string, text: string): LogLine => ({
    ...{ id, event: 'EvidenceNoted', on: '2026-11-22', by: 'Bram Voorbeeld', role: 'board' },
    ...{ whom: null, words: [{ field: 'text', text }] },
  });

  it('is a document of its own, with two signatures and what stood in the dossier then', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const signed: LogLine = { ...evidence('e', ''), event: 'DecisionConfirmed', words: [] };
    const desk = await openCase({
      ...{ number: '2026-7KQ4', phase: 'DECIDED', decision },
      steps: [step('CasePrinted', { needed: false })],
      log: [evidence('a', 'Een foto.'), signed, evidence('z', 'Kwam later.')],
    });
    expect(part('Besluit').getAllByText('22222', { exact: false }).length).toBeGreaterThan(0);
    press('Druk het besluit af');
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    expect(desk.state.steps[0]?.event).toEqual({ type: 'CasePrinted', of: 'e' });
    const [paper, ...more] = document.querySelectorAll('[data-paper]');
    expect(more).toEqual([]);
    const text = paper?.textContent ?? '';
    for (const words of ['Zaak 2026-7KQ4', 'Gegrond', 'Waarschuwing', 'Twee verslagen.'])
      expect(text).toContain(words);
    for (const name of ['Lotte Voorbeeld, directie', 'Bram Voorbeeld, directie'])
      expect(text).toContain(name);
    for (const digit of '1234') expect(text).toContain(groups(digit).join(' '));
    expect(text).toContain('Een foto.');
    expect(text).not.toContain('Kwam later.');
    expect(paper?.querySelectorAll('svg')).toHaveLength(2);
    vi.unstubAllGlobals();
  });
});

describe('the case around it', () => {
  it('shows the line, the plan, and everything by whom', async () => {
    const desk = await openCase({
      ...{ number: '2026-7KQ4', openedOn: '2026-11-21', phase: 'INVESTIGATION' },
      tasks: [
        {
          taskId: 't1',
          text: 'Ander duo',
          owner: 'Bram Voorbeeld',
          due: '2026-12-01',
          ended: null,
        },
      ],
      log: [
        {
          ...{ id: 'x', event: 'CrimeRuledOut', on: '2026-11-21', by: 'Bram Voorbeeld' },
          ...{ role: 'board', whom: null, words: [{ field: 'reason', text: 'Niet strafbaar.' }] },
        },
      ],
    });
    expect(screen.getByRole('heading', { level: 2, name: 'Zaak 2026-7KQ4' })).toBeTruthy();
    expect(part('Logboek').getByText('Niet strafbaar.')).toBeTruthy();
    press('Gedaan');
    await waitFor(() =>
      expect(desk.state.steps[0]?.event).toMatchObject({ type: 'TaskEnded', taskId: 't1' }),
    );
  });

  it('says whose letter, talk or message it was', async () => {
    const line = { on: '2026-11-21', words: [] } as const;
    const by = { by: 'Bram Voorbeeld', role: 'board' } as const;
    const kees = { role: 'accused', name: 'Kees Testmentor' } as const;
    const amira = { role: 'reporter', name: '' } as const;
    await openCase({
      log: [
        { ...line, ...by, id: 'a', event: 'LetterSent', whom: kees },
        { ...line, ...by, id: 'b', event: 'MessageWritten', whom: amira },
        { ...line, id: 'c', event: 'MessageWritten', by: null, role: 'accused', whom: kees },
        { ...line, ...by, id: 'd', event: 'PartyInformed', whom: { ...kees, name: '' } },
      ],
    });
    const log = part('Logboek');
    const letter = 'Brief met de uitkomst verstuurd aan Kees Testmentor (beschuldigde)';
    expect(log.getByText(letter)).toBeTruthy();
    expect(log.getByText('Bericht geschreven aan de melder')).toBeTruthy();
    expect(log.getByText('Bericht geschreven')).toBeTruthy();
    expect(log.getByText(/door Kees Testmentor \(beschuldigde\)$/)).toBeTruthy();
    expect(log.getByText('Uitkomst op een andere manier verteld aan de beschuldigde')).toBeTruthy();
  });

  it('warns where too few are left to decide, and where destroying was stopped', async () => {
    await openCase({
      ...{ number: '2026-7KQ4', deciders: [] },
      hold: { reason: 'Er loopt een zaak.', reviewOn: '2027-01-01' },
    });
    expect(screen.getByText('Te weinig beslissers')).toBeTruthy();
    expect(screen.getByText('Er loopt een zaak.')).toBeTruthy();
  });

  it('says of the other steps what cannot be done now, and why', async () => {
    await openCase({
      steps: [
        step('LogNoted', { needed: false }),
        step('DeliberationHeld', { needed: false, refusal: 'ACCUSED_NOT_HEARD' }),
      ],
    });
    const other = part('Andere stappen');
    expect(other.getByText('Schrijf in het logboek')).toBeTruthy();
    expect(other.getByText(/beschuldigde/)).toBeTruthy();
  });
});
