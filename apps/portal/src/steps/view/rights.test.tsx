import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Reporter, ReporterView, RightsBack } from '@gehoord/client/types';
import { CODE, fakeReporter, VIEW } from '../../testing/fake-reporter.ts';
import { BRAM, NOOR, SAMENOP } from '../../testing/people.ts';
import { portalWith } from '../../testing/portal-with.tsx';

configure({ asyncUtilTimeout: 5_000 });
afterEach(cleanup);

type Asked = RightsBack['requests'][number];

const ASKED: Asked = {
  ...{ requestId: 'r1', what: 'ACCESS', text: '', on: '2026-11-21', due: '2026-12-19' },
  ...{ late: false, state: 'OPEN', answer: null, given: null },
};
const KINDS = ['ACCESS', 'CORRECTION', 'ERASURE', 'OBJECTION'] as const;
const withRequests = (...requests: readonly Asked[]): Partial<ReporterView> => ({
  rights: { requests, readers: [NOOR], askable: KINDS },
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const section = (name: string) => {
  const found = screen.getByRole('heading', { level: 2, name }).closest('section');
  if (!found) throw new Error('No section.');
  return within(found);
};

async function atView(change: Partial<ReporterView>, different: Partial<Reporter> = {}) {
  const value: ReporterView = { ...VIEW, ...change };
  const { reporter } = fakeReporter({ open: async () => ({ ok: true, value }), ...different });
  const { screen: drawing } = await portalWith(reporter, SAMENOP);
  render(drawing);
  press('Ik heb al een code');
  fireEvent.input(await screen.findByLabelText('Jouw code'), { target: { value: CODE.join('') } });
  press('Openen');
  await screen.findByRole('button', { name: 'Is er iets nieuws?' });
}

describe('asking about one’s own data', () => {
  test('says what each question means, and sends it with its words', async () => {
    const request = vi.fn<Reporter['request']>(async () => ({ ok: true, value: VIEW }));
    await atView({}, { request });
    fireEvent.click(screen.getByLabelText('Er klopt iets niet'));
    expect(screen.getByText(/Dan blijft staan wat er stond/)).toBeTruthy();
    expect(screen.getByText(/^Dit leest: Noor/)).toBeTruthy();
    press('Verstuur mijn vraag');
    expect(await screen.findByText('Schrijf eerst wat je bedoelt.')).toBeTruthy();
    expect(request).not.toHaveBeenCalled();
    fireEvent.input(screen.getByLabelText(/^Schrijf het hier op/), {
      target: { value: ' Ik was er niet. ' },
    });
    press('Verstuur mijn vraag');
    await vi.waitFor(() => expect(request.mock.calls).toEqual([['CORRECTION', 'Ik was er niet.']]));
  });

  test('to read what is there needs no words, and nothing is chosen beforehand', async () => {
    const request = vi.fn<Reporter['request']>(async () => ({ ok: true, value: VIEW }));
    await atView({}, { request });
    press('Verstuur mijn vraag');
    expect(await screen.findByText('Kies eerst wat je wilt vragen.')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Wat hebben jullie over mij?'));
    press('Verstuur mijn vraag');
    await vi.waitFor(() => expect(request.mock.calls).toEqual([['ACCESS', '']]));
  });

  test('tells a reporter who wants to erase that they can stop; nobody else', async () => {
    await atView({});
    fireEvent.click(screen.getByLabelText('Wis mijn gegevens'));
    expect(screen.getByText(/Dan kun je ook je melding intrekken/)).toBeTruthy();
    cleanup();
    const me = { role: 'accused', name: 'Kees', about: 'Een melding.', by: BRAM, on: '' } as const;
    await atView({ me });
    fireEvent.click(screen.getByLabelText('Wis mijn gegevens'));
    expect(screen.queryByText(/je melding intrekken/)).toBeNull();
  });

  test('offers only what does not wait already', async () => {
    await atView({ rights: { requests: [ASKED], readers: [NOOR], askable: ['ERASURE'] } });
    expect(screen.getByLabelText('Wis mijn gegevens')).toBeTruthy();
    expect(screen.queryByLabelText('Ik maak bezwaar')).toBeNull();
  });
});

describe('what somebody asked', () => {
  test('waits with its last day, and can be taken back', async () => {
    const withdrawRequest = vi.fn<Reporter['withdrawRequest']>(async () => ({
      ...{ ok: true, value: VIEW },
    }));
    await atView(withRequests(ASKED), { withdrawRequest });
    expect(
      section('Jouw vragen over je gegevens').getByText(
        'Wij horen te antwoorden op of voor zaterdag 19 december 2026.',
      ),
    ).toBeTruthy();
    press('Ik trek deze vraag in');
    press('Ja, neem het terug');
    await vi.waitFor(() => expect(withdrawRequest.mock.calls).toEqual([['r1']]));
  });

  test('that is late says whose fault it is not', async () => {
    await atView(withRequests({ ...ASKED, late: true }));
    expect(screen.getByText(/hadden op .* moeten antwoorden. Dat ligt niet aan jou/)).toBeTruthy();
  });

  test('a correction that was granted stands beside what was there', async () => {
    const answer = { on: '2026-11-22', by: BRAM, text: 'Je hebt gelijk.' };
    await atView(withRequests({ ...ASKED, what: 'CORRECTION', state: 'GRANTED', answer }));
    const mine = section('Jouw vragen over je gegevens');
    expect(mine.getByText('Ons antwoord: Ja.')).toBeTruthy();
    expect(mine.getByText(/staat nu naast wat er eerst stond. Er is niets veranderd/)).toBeTruthy();
    expect(mine.queryByText(/Autoriteit Persoonsgegevens/)).toBeNull();
  });

  test('a no says where to complain; a request of before the handover says to ask anew', async () => {
    const answer = { on: '2026-11-22', by: BRAM, text: 'Dat kan niet.' };
    await atView(
      withRequests(
        { ...ASKED, state: 'REFUSED', answer },
        { ...ASKED, requestId: 'r2', what: 'ERASURE', state: 'LEFT' },
      ),
    );
    expect(screen.getByText(/Autoriteit Persoonsgegevens/)).toBeTruthy();
    expect(screen.getByText(/Zij kunnen deze vraag niet zien/)).toBeTruthy();
  });

  test('what was given is there to read and to print, alone', async () => {
    const answer = { on: '2026-11-22', by: BRAM, text: '' };
    const given = 'Ik was er niet bij.\n\n[weggelaten]';
    await atView(withRequests({ ...ASKED, state: 'PARTLY', answer, given }));
    expect(screen.getByText(/Ik was er niet bij/)).toBeTruthy();
    const print = vi.fn();
    vi.stubGlobal('print', print);
    press('Afdrukken');
    await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    expect(document.querySelector('[data-sheet]')?.textContent).toContain('Ik was er niet bij.');
    dispatchEvent(new Event('afterprint'));
    await vi.waitFor(() => expect(document.querySelector('[data-sheet]')).toBeNull());
    vi.unstubAllGlobals();
  });
});
