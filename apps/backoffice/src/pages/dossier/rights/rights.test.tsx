import type {
  ConsentLine,
  Desk,
  DossierView,
  RedactionView,
  RequestView,
} from '@gehoord/client/types';
import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { plainDossier, plainRow } from '../../../../testing/dossiers.ts';
import { fakeDesk } from '../../../../testing/fake-desk.ts';
import { choose, openDesk, press, type } from '../../../../testing/open-desk.tsx';
import { asMe, bram } from '../../../../testing/people.ts';
import { addDays, today } from '../../../model/dates.ts';

const day = today();

const request: RequestView = {
  ...{ requestId: 'r1', personId: 'p-kees', role: 'accused', name: 'Kees Testmentor' },
  ...{ what: 'ACCESS', text: '', on: day, due: addDays(day, 28), state: 'OPEN' },
  ...{ balancing: [], answer: null, given: null, pieces: [], redaction: null },
  may: { balance: true, answers: true, answer: 'NOT_BALANCED', draft: false },
};
const weighed: Partial<RequestView> = {
  balancing: [{ on: day, by: 'Bram Bestuur', text: 'Zijn belang telt.' }],
  may: { balance: true, answers: true, answer: null, draft: true },
};
const pieces: RequestView['pieces'] = [
  { text: 'Ik was er niet bij.', from: 'THEIRS', on: day, details: [] },
  { text: 'Amira was erbij.', from: 'THEIRS', on: day, details: ['NAME'] },
  { text: 'Gebeld met de school.', from: 'OTHER', on: day, details: [] },
];

async function openDossier(view: Partial<DossierView>, changes: Partial<Desk> = {}) {
  const desk = fakeDesk(changes);
  desk.state.rows = [{ ...plainRow, answerBy: null }];
  desk.state.dossiers.set('d1', { ...plainDossier, door: 'board', ...view });
  await openDesk({ desk, path: '/dossier/d1', me: asMe(bram) });
  await screen.findByRole('heading', { level: 1, name: /^Melding / });
  return desk;
}

describe('a yes to a request to erase', () => {
  const granted: RequestView = {
    ...{ ...request, what: 'ERASURE', state: 'GRANTED' },
    answer: { on: day, by: 'Bram Bestuur', text: 'Wij gaan dit wissen.' },
  };
  const at = (phase: DossierView['case']['phase'], role: RequestView['role']) =>
    openDossier({
      requests: [{ ...granted, role }],
      case: { ...plainDossier.case, phase },
    });

  it.each([
    ['INTAKE', 'reporter', /moet de melder zelf de melding intrekken/],
    ['WITHDRAWN', 'reporter', /De melder heeft de melding ingetrokken/],
    ['INTAKE', 'accused', /De zaak loopt nog/],
    ['INVESTIGATION', 'reporter', /De zaak loopt nog/],
    ['EVALUATED', 'accused', /Dat gebeurt pas door een vernietiging/],
    ['RETAINED', 'reporter', /Dat gebeurt pas door een vernietiging/],
  ] as const)('in %s by the %s says what really erases', async (phase, role, words) => {
    await at(phase, role);
    expect(screen.getByText(words)).toBeTruthy();
    const leads = screen.queryByRole('link', { name: 'Wat nu kan' });
    expect(leads?.getAttribute('href') ?? null).toBe(
      /zaak loopt|pas door/.test(words.source) ? '#next' : null,
    );
  });

  it('is not said behind a no', async () => {
    await openDossier({ requests: [{ ...granted, state: 'REFUSED' }] });
    expect(screen.queryByText(/heeft nog niets gewist/)).toBeNull();
  });
});

describe('a request in a dossier', () => {
  it('is among what is needed now, and says before typing why it cannot be answered', async () => {
    await openDossier({ requests: [request] });
    expect(screen.getByText(/^Een verzoek wacht op antwoord, uiterlijk/)).toBeTruthy();
    expect(
      screen.getByRole('heading', {
        level: 3,
        name: 'Wil weten wat er staat: Kees Testmentor (beschuldigde)',
      }),
    ).toBeTruthy();
    expect(screen.getByText(/Je kunt pas antwoorden als er staat wat jullie/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Verstuur het antwoord' })).toBeNull();
  });

  it('is weighed in words that the person never reads', async () => {
    const desk = await openDossier({ requests: [request] });
    press('Leg de afweging vast');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Schrijf eerst op wat je afweegt.',
    );
    type(/^Wat weeg je tegen elkaar af/, 'Zijn belang tegen het hare.');
    press('Leg de afweging vast');
    await vi.waitFor(() => expect(desk.state.steps).toHaveLength(1));
    expect(desk.state.steps[0]).toMatchObject({
      event: { type: 'BalancingNoted', requestId: 'r1', text: 'Zijn belang tegen het hare.' },
    });
  });

  it('is answered with an outcome and words', async () => {
    const desk = await openDossier({ requests: [{ ...request, what: 'OBJECTION', ...weighed }] });
    choose('Voor een deel');
    type(/^Wat schrijf je erbij/, 'Wij doen het anders.');
    press('Verstuur het antwoord');
    await vi.waitFor(() => expect(desk.state.steps).toHaveLength(1));
    expect(desk.state.steps[0]).toMatchObject({
      ...{ personId: 'p-kees' },
      event: { requestId: 'r1', outcome: 'PARTLY', text: 'Wij doen het anders.' },
    });
  });

  it('a refusal after typing says the rule, and keeps what was typed', async () => {
    const takeStep: Desk['takeStep'] = () =>
      Promise.resolve({ ok: false, problem: 'STEP_REFUSED', rule: 'THIRD_PARTY_IDENTITY' });
    await openDossier({ requests: [{ ...request, ...weighed }] }, { takeStep });
    choose('Nee');
    type(/^Wat schrijf je erbij/, 'Amira zei het.');
    press('Verstuur het antwoord');
    expect(await screen.findByText(/In deze tekst staat de naam van een ander/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Wat schrijf je erbij/).value).toBe(
      'Amira zei het.',
    );
  });

  it('that was answered is folded away, with what was said', async () => {
    const answer = { on: day, by: 'Lotte Leiding', text: 'Dat kan niet.' };
    await openDossier({ requests: [{ ...request, state: 'REFUSED', answer }] });
    expect(screen.getByText('Beantwoorde en ingetrokken verzoeken (1)')).toBeTruthy();
    expect(screen.getByText(/door Lotte Leiding: nee\.$/)).toBeTruthy();
  });
});

describe('what somebody would read', () => {
  it('begins with their own words that give nobody away; the rest is left out', async () => {
    const desk = await openDossier({ requests: [{ ...request, ...weighed, pieces }] });
    expect(screen.getByText('Let op: naam van een ander.')).toBeTruthy();
    press('Leg dit voor aan een ander');
    await vi.waitFor(() => expect(desk.state.steps).toHaveLength(1));
    expect(desk.state.steps[0]?.event).toMatchObject({
      type: 'RedactionProposed',
      passages: [
        { text: 'Ik was er niet bij.', shown: true },
        { text: 'Amira was erbij.', shown: false },
      ],
    });
  });

  it('waits for somebody else, who checks exactly what would be read', async () => {
    const redaction: RedactionView = {
      review: null,
      ...{ redactionId: 'x1', passages: [], on: day, by: 'Bram Bestuur', reviewed: null },
      ...{ text: 'Ik was er niet bij.\n\n[weggelaten]', give: 'NOT_REVIEWED' },
    };
    const mine = { ...redaction, review: 'SECOND_READER_NEEDED' } as const;
    await openDossier({ requests: [{ ...request, ...weighed, redaction: mine }] });
    expect(screen.getByText('Een ander dan Bram Bestuur moet dit nog nakijken.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ik las alles, en het mag zo weg' })).toBeNull();
    const desk = await openDossier({
      requests: [{ ...request, ...weighed, redaction }],
    });
    press('Ik las alles, en het mag zo weg');
    await vi.waitFor(() => expect(desk.state.steps).toHaveLength(1));
    expect(desk.state.steps[0]?.event).toEqual({ type: 'RedactionReviewed', redactionId: 'x1' });
  });
});

describe('the queue', () => {
  it('lists what waits in every dossier, the first due first, and counts it in the menu', async () => {
    const desk = fakeDesk();
    const line = {
      requestId: 'r1',
      what: 'ACCESS',
      role: 'accused',
      due: addDays(day, 9),
    } as const;
    const erase = { ...line, requestId: 'r2', what: 'ERASURE', due: addDays(day, -1) } as const;
    desk.state.rows = [
      { ...plainRow, requests: [line] },
      { ...plainRow, dossierId: 'd2', label: 'stille haven 41', requests: [erase] },
    ];
    const { app } = await openDesk({ desk, path: '/requests', me: asMe(bram) });
    await app.pull();
    const table = within(await screen.findByRole('table'));
    const rows = table.getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Vraagt om te wissen'),
      expect.stringContaining('Wil weten wat er staat'),
    ]);
    expect(rows[0]?.textContent).toContain('1 dag te laat');
    expect(within(rows[0]!).getByRole('link').getAttribute('href')).toBe('/dossier/d2');
    expect(screen.getByText('2 verzoeken wachten')).toBeTruthy();
  });

  it('says so where nothing waits', async () => {
    const { app } = await openDesk({ path: '/requests', me: asMe(bram) });
    await app.pull();
    expect(await screen.findByText('Er wacht geen verzoek op antwoord.')).toBeTruthy();
  });
});

describe('the register of consents', () => {
  const line: ConsentLine = {
    ...{ id: 'c1', what: 'NAMING', role: 'affectedPerson', name: 'Selam Fictief' },
    ...{ state: 'WITHDRAWN', askedOn: '2026-11-19', answeredOn: '2026-11-20' },
    ...{ until: '2027-11-19', withdrawnOn: '2026-11-21' },
    confirmed: { on: '2026-11-20', by: 'Lotte Leiding', how: 'Ik sprak haar.' },
  };

  it('says what, whose, when, until when, taken back when, and confirmed by whom', async () => {
    await openDossier({ consents: [line] });
    const list = screen.getByRole('list', { name: 'Alle toestemmingen in dit dossier' });
    for (const words of [
      'De naam noemen aan de beschuldigde',
      'Selam Fictief (slachtoffer): Ja, en later teruggenomen',
      'Gevraagd op donderdag 19 november 2026.',
      'Gezegd op vrijdag 20 november 2026.',
      'Geldt tot en met vrijdag 19 november 2027.',
      'Teruggenomen op zaterdag 21 november 2026.',
      'Lotte Leiding bevestigde dit op vrijdag 20 november 2026: Ik sprak haar.',
    ]) {
      expect(list.textContent).toContain(words);
    }
  });

  it('is printed only where the log can say so', async () => {
    await openDossier({ consents: [line] });
    expect(screen.queryByRole('button', { name: 'Druk de lijst af' })).toBeNull();
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const step = { event: 'CasePrinted', id: 'T6', by: ['board'], due: null } as const;
    const desk = await openDossier({
      consents: [line],
      case: { ...plainDossier.case, steps: [{ ...step, refusal: null, needed: false }] },
    });
    press('Druk de lijst af');
    await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    expect(desk.state.steps[0]?.event).toEqual({ type: 'CasePrinted', of: null });
    vi.unstubAllGlobals();
  });
});
