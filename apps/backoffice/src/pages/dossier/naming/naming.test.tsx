import type {
  ConsentToConfirm,
  Desk,
  DossierView,
  HandoverView,
  NamingView,
} from '@gehoord/client/types';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainDossier, plainPerson, plainRow } from '../../../../testing/dossiers.ts';
import { fakeDesk } from '../../../../testing/fake-desk.ts';
import { openDesk, press, type } from '../../../../testing/open-desk.tsx';
import { asMe, asStaff, bram, lotte } from '../../../../testing/people.ts';

const TITLE = 'Mag de naam genoemd worden?';

const answer: NonNullable<NamingView['naming']> = {
  ...{ requestId: 'n1', state: 'ASKED', why: 'Daarom.', name: 'Selam', askedOn: '2026-11-20' },
  ...{ until: '2027-11-20', answeredOn: null, confirmed: null, againFrom: null },
};
const selam: NamingView = {
  ...{ id: 'p-selam', role: 'affectedPerson', name: 'Selam Fictief', deskIssued: true },
  issuedBy: ['Bram Bestuur'],
  ...{ naming: null, may: { ask: true, confirm: false } },
};
const given: NamingView = {
  ...selam,
  naming: { ...answer, state: 'GIVEN', answeredOn: '2026-11-21' },
};
const person = { ...plainPerson, id: selam.id, role: selam.role, name: selam.name };
const confirmed = { on: '2026-11-22', by: 'Lotte Leiding', how: 'Ik sprak haar zelf.' };

async function openDossier(view: Partial<DossierView>, changes: Partial<Desk> = {}, me = bram) {
  const desk = fakeDesk(changes);
  desk.state.rows = [{ ...plainRow, answerBy: null }];
  desk.state.dossiers.set('d1', { ...plainDossier, door: 'board', people: [person], ...view });
  await openDesk({ desk, path: '/dossier/d1', me: asMe(me) });
  await screen.findByRole('heading', { level: 1, name: /^Melding / });
  return desk;
}

// What is over depends on the day: it is the one after the last answer below.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00') }));
afterEach(() => void vi.useRealTimers());

/** A section under its heading. */
function under(name: string, level = 2) {
  const found = screen.getByRole('heading', { level, name }).closest('section');
  if (!found) throw new Error('No section.');
  return within(found);
}

const hers = () => under(TITLE);
const needs = () => under('Nu nodig').queryAllByRole('listitem');
const askedOf = (change: Partial<NamingView['naming']>): NamingView => ({
  ...selam,
  naming: { ...answer, ...change },
});

describe('after a no', () => {
  it('says from which day it may be asked again, and why then', async () => {
    const no = askedOf({ state: 'DECLINED', answeredOn: '2026-11-20', againFrom: '2026-12-04' });
    await openDossier({ namings: [{ ...no, may: { ask: false, confirm: false } }] });
    expect(
      hers().getByText(/niet opnieuw voor vrijdag 4 december 2026.*andere reden/),
    ).toBeTruthy();
    expect(hers().queryByText('Vraag het opnieuw')).toBeNull();
  });
});

describe('whether a name may be said', () => {
  it.each<[string, NamingView, RegExp]>([
    ['not asked', selam, /^Nog niet gevraagd\. Noem de naam niet\.$/],
    [
      'asked',
      askedOf({}),
      /^Gevraagd op .*20 november 2026\. Nog geen antwoord: noem de naam niet\.$/,
    ],
    [
      'a yes',
      { ...given, deskIssued: false },
      /^Ja, op .*21 november 2026\. Genoemd als: Selam\. Dit mag tot en met .*20 november 2027\.$/,
    ],
    [
      'a no',
      askedOf({ state: 'DECLINED', answeredOn: '2026-11-21' }),
      /^Nee, op .*21 november 2026\. Noem de naam niet\.$/,
    ],
    [
      'taken back',
      askedOf({ state: 'WITHDRAWN', answeredOn: '2026-11-21' }),
      /^Het ja is op .*21 november 2026 teruggenomen\. Noem de naam niet meer\.$/,
    ],
  ])('stands there in one sentence: %s', async (_, who, says) => {
    await openDossier({ namings: [who] });
    expect(hers().getByText(says)).toBeTruthy();
    expect(needs()).toEqual([]);
  });

  it.each<[string, Partial<NamingView['naming']>, RegExp]>([
    [
      'a question',
      { until: '2026-11-21' },
      /^Gevraagd op .*20 november 2026\. De laatste dag is voorbij: .*21 november 2026\. Er kwam geen antwoord\. Noem de naam niet\.$/,
    ],
    [
      'a yes',
      { state: 'GIVEN', answeredOn: '2026-11-20', until: '2026-11-21', confirmed },
      /^Ja, op .*20 november 2026\. De laatste dag is voorbij: .*21 november 2026\. Noem de naam niet meer\.$/,
    ],
  ])('is over after its last day: %s', async (_, naming, says) => {
    await openDossier({ namings: [askedOf(naming)] });
    expect(hers().getByText(says)).toBeTruthy();
    expect(hers().queryByText(/Nog geen antwoord|Dit mag tot en met/)).toBeNull();
  });

  it('stands on its last day, and a yes that is over waits for nobody', async () => {
    const yes = { state: 'GIVEN', answeredOn: '2026-11-20' } as const;
    await openDossier({
      namings: [
        askedOf({ until: '2026-11-22' }),
        { ...askedOf({ ...yes, until: '2026-11-21' }), id: 'p2' },
      ],
    });
    expect(hers().getByText(/Nog geen antwoord: noem de naam niet\.$/)).toBeTruthy();
    expect(hers().getByText(/^Ja, op .* De laatste dag is voorbij/)).toBeTruthy();
    expect(hers().queryByText(/telt pas|moet dit bevestigen/)).toBeNull();
  });

  it('is not there where nobody can be asked', async () => {
    await openDossier({ namings: [] });
    expect(screen.queryByRole('heading', { name: TITLE })).toBeNull();
  });

  it('speaks of the reporter, whose name the desk may not know', async () => {
    const reporter: NamingView = { ...selam, id: 'r', role: 'reporter', name: '' };
    await openDossier({ namings: [{ ...reporter, deskIssued: false }] });
    expect(under(TITLE).getByRole('heading', { level: 3 }).textContent).toBe('De melder');
  });
});

describe('asking about a name', () => {
  it('begins with the name they go by, and says what is missing', async () => {
    const askNaming = vi.fn(fakeDesk().askNaming);
    await openDossier({ namings: [selam] }, { askNaming });
    expect(
      screen.getByLabelText<HTMLInputElement>(/^Hoe zouden jullie deze persoon noemen/).value,
    ).toBe('Selam Fictief');
    type(/^Hoe zouden jullie deze persoon noemen/, ' ');
    press('Stel de vraag');
    const problems = (await screen.findByRole('alert')).textContent;
    expect(problems).toContain('Vul in hoe jullie deze persoon zouden noemen.');
    expect(problems).toContain('Schrijf eerst waarom je dit vraagt.');
    expect(askNaming).not.toHaveBeenCalled();
  });

  it('asks with exactly what was filled in, and then waits', async () => {
    const desk = await openDossier({ namings: [selam] });
    const asked = vi.spyOn(desk, 'askNaming');
    type(/^Hoe zouden jullie deze persoon noemen/, ' Selam ');
    type(/^Waarom vraag je dit/, ' Wij gaan met Kees praten. ');
    press('Stel de vraag');
    expect(await hers().findByText(/Nog geen antwoord: noem de naam niet\.$/)).toBeTruthy();
    const whom = { personId: 'p-selam', name: 'Selam', why: 'Wij gaan met Kees praten.' };
    expect(asked.mock.calls).toEqual([['d1', whom]]);
    expect(hers().queryByRole('button', { name: 'Stel de vraag' })).toBeNull();
  });

  it('has words to begin with, that say a no is fine', async () => {
    await openDossier({ namings: [selam] });
    fireEvent.click(hers().getByRole('button', { name: 'Zet een voorbeeld erin' }));
    const why = screen.getByLabelText<HTMLTextAreaElement>(/^Waarom vraag je dit/);
    expect(why.value).toContain('Jij beslist. Nee is ook goed.');
  });

  it('after a no is possible only on purpose', async () => {
    await openDossier({ namings: [askedOf({ state: 'DECLINED', answeredOn: '2026-11-21' })] });
    expect(screen.getByText('Vraag het opnieuw').closest('details')?.open).toBe(false);
  });
});

describe('a yes with a code that the desk made', () => {
  const mine: NamingView = { ...given, may: { ask: false, confirm: true } };

  it('counts only after somebody else said how they know, and is needed now', async () => {
    const confirmConsent = vi.fn<Desk['confirmConsent']>(async () => ({
      ...{ ok: true },
      value: {
        ...{ ...plainDossier, people: [person] },
        namings: [askedOf({ state: 'GIVEN', answeredOn: '2026-11-21', confirmed })],
      },
    }));
    await openDossier({ namings: [mine] }, { confirmConsent }, lotte);
    const [need] = needs();
    expect(need?.textContent).toContain('Bevestig een ja over een naam');
    expect(need?.textContent).toMatch(/Het ja van .*21 november 2026 telt pas/);
    expect(need && within(need).getByRole('link').getAttribute('href')).toBe('#names');
    expect(
      screen.getByText(/Het ja telt pas als een tweede persoon het bevestigt\.$/),
    ).toBeTruthy();
    expect(hers().getByText(/noem de naam nog niet\.$/)).toBeTruthy();
    expect(hers().queryByText(/Dit mag tot en met/)).toBeNull();
    press('Ik bevestig dit');
    expect((await screen.findByRole('alert')).textContent).toContain('hoe je dit weet');
    expect(confirmConsent).not.toHaveBeenCalled();
    type(/^Hoe weet je dat deze persoon zelf ja zei/, ' Ik sprak haar zelf. ');
    press('Ik bevestig dit');
    expect(
      await screen.findByText(/^Lotte Leiding bevestigde dit op .*: Ik sprak haar zelf\.$/),
    ).toBeTruthy();
    const whom = { personId: 'p-selam', requestId: 'n1', how: 'Ik sprak haar zelf.' };
    expect(confirmConsent.mock.calls).toEqual([['d1', whom]]);
    expect(screen.queryByText(/telt pas|nog niet\.$/)).toBeNull();
    expect(hers().getByText(/Dit mag tot en met/)).toBeTruthy();
    expect(needs()).toEqual([]);
  });

  it('is not for whoever made the code, who reads that another has to', async () => {
    await openDossier({ namings: [given] });
    expect(screen.getByText('Een ander dan Bram Bestuur moet dit bevestigen.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ik bevestig dit' })).toBeNull();
    expect(needs()).toEqual([]);
  });

  it('names everybody who made a code: none of them can confirm', async () => {
    const issuedBy = ['Bram Bestuur', 'Lotte Leiding'];
    await openDossier({ namings: [{ ...given, issuedBy }] }, {}, lotte);
    const says = 'Een ander dan Bram Bestuur en Lotte Leiding moet dit bevestigen.';
    expect(screen.getByText(says)).toBeTruthy();
  });

  it('that was taken back asks nobody for anything', async () => {
    await openDossier({ namings: [askedOf({ state: 'WITHDRAWN', confirmed })] });
    expect(screen.queryByText(/telt pas|bevestigde dit/)).toBeNull();
  });

  it('with a code of their own needs nobody', async () => {
    await openDossier({ namings: [{ ...given, deskIssued: false }] });
    expect(screen.queryByText(/telt pas|moet dit bevestigen/)).toBeNull();
  });
});

describe('a handover on a yes with a code that the desk made', () => {
  const toConfirm: ConsentToConfirm = {
    ...{
      personId: 'p-r',
      requestId: 'r1',
      issuedBy: ['Noor Voorbeeld'],
      confirmed: null,
      may: true,
    },
  };
  const handover: HandoverView = {
    ...{ requestId: 'r1', state: 'DONE', askedOn: '2026-11-19', why: 'Daarom.', extract: 'Kort.' },
    readers: [asStaff(bram), asStaff(lotte)],
    given: { report: 'EXTRACT', identity: false, on: '2026-11-20', shown: 'Tekst.' },
  };

  it('waits for a second member, who reads why', async () => {
    const desk = await openDossier({ handover, toConfirm });
    const confirms = vi.spyOn(desk, 'confirmConsent');
    expect(needs()[0]?.textContent).toContain('Bevestig dat de melder zelf ja zei');
    const confirm = under('Bevestig dit ja', 3);
    expect(confirm.getByText(/^De melder zei ja met een code van Noor Voorbeeld\./)).toBeTruthy();
    type(/^Hoe weet je dat deze persoon zelf ja zei/, 'Ik sprak de melder.');
    press('Ik bevestig dit');
    expect(await screen.findByText(/^Bram Voorbeeld bevestigde dit op .*melder\.$/)).toBeTruthy();
    const whom = { personId: 'p-r', requestId: 'r1', how: 'Ik sprak de melder.' };
    await waitFor(() => expect(confirms.mock.calls).toEqual([['d1', whom]]));
    expect(screen.queryByText(/^De melder zei ja met een code/)).toBeNull();
    expect(needs()).toEqual([]);
  });

  it('is not for whoever made the code', async () => {
    await openDossier({ handover, toConfirm: { ...toConfirm, may: false } });
    expect(screen.getByText('Een ander dan Noor Voorbeeld moet dit bevestigen.')).toBeTruthy();
    expect(needs()).toEqual([]);
  });

  it('is silent where the reporter made their own code', async () => {
    await openDossier({ handover });
    expect(screen.queryByRole('heading', { name: 'Bevestig dit ja' })).toBeNull();
  });
});
