import type { Desk, DossierView, PaperDraft } from '@gehoord/client/types';
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { plainDossier, plainPerson, plainRow } from '../../../../testing/dossiers.ts';
import { fakeDesk } from '../../../../testing/fake-desk.ts';
import { choose, openDesk, press, type } from '../../../../testing/open-desk.tsx';
import { asMe, bram } from '../../../../testing/people.ts';
import { addDays, today } from '../../../model/dates.ts';

const INVITABLE = ['affectedPerson', 'accused', 'witness'] as const;

async function openDossier(view: Partial<DossierView> = {}, changes: Partial<Desk> = {}) {
  const desk = fakeDesk(changes);
  desk.state.rows = [{ ...plainRow, answerBy: null }];
  const dossier = { ...plainDossier, door: 'board' as const, invitable: INVITABLE, ...view };
  desk.state.dossiers.set('d1', dossier);
  await openDesk({ desk, path: '/dossier/d1', me: asMe(bram) });
  await screen
    .findByRole('heading', { level: 2, name: 'Berichten over de melding' })
    .catch(() => null);
  return desk;
}

const about = () => screen.getByLabelText<HTMLTextAreaElement>(/^Waarom krijgt deze persoon/);

describe('giving somebody a code', () => {
  it('asks who, what you call them and why, and begins with words that fit', async () => {
    await openDossier();
    press('Geef iemand een code');
    press('Maak de kaart');
    const problems = (await screen.findByRole('alert')).textContent;
    expect(problems).toContain('Kies wie een code krijgt.');
    expect(problems).toContain('Vul in hoe jullie deze persoon noemen.');
    expect(problems).toContain('Schrijf eerst waarom deze persoon een code krijgt.');
    choose(/^beschuldigde/);
    expect(about().value).toContain('Er is nog niets besloten.');
    choose(/^getuige/);
    expect(about().value).toContain('Misschien heb jij iets gezien');
    type(/^Waarom krijgt deze persoon/, 'Onze eigen woorden.');
    choose(/^slachtoffer/);
    expect(about().value).toBe('Onze eigen woorden.');
  });

  it('points out initials in what the accused will read, and in nothing else', async () => {
    await openDossier({ keptNames: ['Mira Proefmelder'] });
    const warning = () => screen.queryByText(/^Hier staan initialen/);
    press('Geef iemand een code');
    choose(/^beschuldigde/);
    type(/^Waarom krijgt deze persoon/, 'Iemand meldde iets.');
    expect(warning()).toBeNull();
    type(/^Waarom krijgt deze persoon/, 'M.P. meldde iets.');
    expect(warning()).toBeTruthy();
    choose(/^getuige/);
    expect(warning()).toBeNull();
  });

  it('shows the card once, and then the person', async () => {
    await openDossier();
    press('Geef iemand een code');
    choose(/^beschuldigde/);
    type('Hoe noemen jullie deze persoon?', 'Kees Testmentor');
    press('Maak de kaart');
    expect(await screen.findByText('Kaart voor Kees Testmentor')).toBeTruthy();
    expect(screen.getByText(/wil iets met jou bespreken/)).toBeTruthy();
    press('De persoon heeft de kaart');
    expect(
      await screen.findByRole('heading', { level: 3, name: 'Kees Testmentor (beschuldigde)' }),
    ).toBeTruthy();
    expect(screen.queryByText('Kaart voor Kees Testmentor')).toBeNull();
  });

  it('is not there for who cannot give one', async () => {
    await openDossier({ invitable: [] });
    await screen.findByRole('heading', { level: 2, name: 'Verslagen' });
    expect(screen.queryByRole('heading', { name: 'Mensen met een code' })).toBeNull();
  });
});

describe('somebody with a code', () => {
  it('has a card, one that ended, or a code of their own', async () => {
    const own = { ...plainPerson, id: 'p2', name: 'Wendy Fictief', role: 'witness' as const };
    await openDossier({
      people: [
        plainPerson,
        { ...own, code: 'OWN', cardUntil: null },
        { ...own, id: 'p3', name: 'Sam Verzonnen', code: 'CARD_ENDED' },
      ],
    });
    expect(await screen.findByText(/^Heeft een kaart van ons. Die werkt tot en met/)).toBeTruthy();
    expect(screen.getByText('Heeft een eigen code. Die kennen wij niet.')).toBeTruthy();
    expect(screen.getByText(/^Gebruikte de kaart niet op tijd/)).toBeTruthy();
  });

  it('who lost it gets another card, with a reason that stays', async () => {
    await openDossier({ people: [plainPerson] });
    press('Maak een nieuwe kaart');
    expect((await screen.findByRole('alert')).textContent).toContain('Schrijf eerst waarom');
    type(/^Waarom is een andere code nodig/, 'De kaart is kwijt.');
    press('Maak een nieuwe kaart');
    expect(await screen.findByText('Kaart voor Kees Testmentor')).toBeTruthy();
    press('De persoon heeft de kaart');
    expect(
      await screen.findByText(/maakte een andere code. Reden: De kaart is kwijt./),
    ).toBeTruthy();
  });

  it('is written to, and has a status of their own', async () => {
    const write = vi.fn<Desk['write']>(async () => ({ ok: true, value: plainDossier }));
    const setStatus = vi.fn<Desk['setStatus']>(async () => ({ ok: true, value: plainDossier }));
    await openDossier({ people: [plainPerson], threads: [] }, { write, setStatus });
    type(/^Bericht aan Kees Testmentor/, 'Kun je dinsdag?');
    press('Versturen');
    await waitFor(() => expect(write).toHaveBeenCalledWith('d1', 'p-accused', 'Kun je dinsdag?'));
  });
});

describe('their own story', () => {
  it('begins with an invitation for a day that is still to come', async () => {
    await openDossier({ people: [plainPerson] });
    press('Zet een voorbeeld erin');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^De uitnodiging/).value).toContain('steunt');
    type('Op welke dag?', addDays(today(), -1));
    press('Verstuur de uitnodiging');
    expect((await screen.findByRole('alert')).textContent).toContain('Kies een dag die nog komt.');
    type('Op welke dag?', addDays(today(), 5));
    press('Verstuur de uitnodiging');
    expect(await screen.findByText(/^Uitnodiging 1: voor /)).toBeTruthy();
  });

  it('ends with what was done in the talk', async () => {
    await openDossier({ people: [plainPerson] });
    type('Wanneer was het?', addDays(today(), 1));
    press('Bewaar dit');
    expect((await screen.findByRole('alert')).textContent).toContain('Deze dag moet nog komen.');
    type('Wanneer was het?', today());
    choose('Gezegd waar de melding over gaat');
    press('Bewaar dit');
    expect(await screen.findByText(/^Het gesprek was op /)).toBeTruthy();
    const list = screen.getByText('Gezegd waar de melding over gaat').closest('ul');
    expect(list && within(list).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.queryByText('Nodig uit voor een gesprek')).toBeNull();
  });
});

describe('a statement of somebody who was invited', () => {
  it('asks whose it is, and has the questions for a talk', async () => {
    const writeStatement = vi.fn<Desk['writeStatement']>(async () => ({
      ...{ ok: true, value: plainDossier },
    }));
    await openDossier({ people: [plainPerson] }, { writeStatement });
    press('Schrijf een verslag');
    type('De tekst', 'Kees vertelt.');
    choose(/^Gezien/);
    press('Bewaar deze versie');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Kies voor wie het verslag is.',
    );
    // Whoever was invited told nothing before a talk: nobody has to choose that.
    choose('Kees Testmentor (beschuldigde)');
    press('Bewaar deze versie');
    const hearing = expect.objectContaining({ paper: 'HEARING' }) as PaperDraft;
    await waitFor(() =>
      expect(writeStatement).toHaveBeenCalledWith('d1', null, hearing, 'p-accused'),
    );
  });
});

describe('a talk that is off, and who may not be written to now', () => {
  const hearings = [
    { day: '2026-12-10', text: 'Kom je praten?', on: '2026-11-20', void: true as const },
    {
      day: '2026-12-17',
      text: 'Of dan?',
      on: '2026-11-20',
      void: true as const,
      cancelledOn: '2026-11-21',
    },
  ];

  it('says of each invitation whether the person reads it, and which rule stands in the way', async () => {
    await openDossier({
      people: [{ ...plainPerson, hearings, silence: 'POLICE_ADVICE_PENDING' }],
    });
    expect(screen.getByText(/gaat niet door.*leest dat nog niet/)).toBeTruthy();
    expect(screen.getByText(/leest dat sinds zaterdag 21 november 2026/)).toBeTruthy();
    expect(screen.getByText(/^De zaak ligt bij de politie/)).toBeTruthy();
    expect(screen.queryByLabelText('Bericht aan Kees Testmentor')).toBeNull();
  });

  it('is silent about what stands', async () => {
    await openDossier({
      people: [{ ...plainPerson, hearings: [{ ...hearings[0]!, void: undefined }] }],
    });
    expect(screen.queryByText(/gaat niet door/)).toBeNull();
    expect(screen.getByLabelText('Bericht aan Kees Testmentor')).toBeTruthy();
  });
});
