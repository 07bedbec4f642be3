import type { Desk, DossierView } from '@gehoord/client/types';
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { plainDossier, plainRow, plainStatement } from '../../../../testing/dossiers.ts';
import { fakeDesk } from '../../../../testing/fake-desk.ts';
import { choose, openDesk, press, type } from '../../../../testing/open-desk.tsx';
import { asMe, noor } from '../../../../testing/people.ts';

async function openDossier(view: Partial<DossierView> = {}, changes: Partial<Desk> = {}) {
  const desk = fakeDesk(changes);
  desk.state.rows = [{ ...plainRow, answerBy: null }];
  desk.state.dossiers.set('d1', { ...plainDossier, ...view });
  await openDesk({ desk, path: '/dossier/d1', me: asMe(noor) });
  await screen.findByRole('heading', { level: 2, name: 'Verslagen' });
  return desk;
}

const words = () => screen.getByLabelText<HTMLTextAreaElement>('De tekst');

describe('writing a statement', () => {
  it('begins with the four questions, and is kept as the first version', async () => {
    await openDossier();
    press('Schrijf een verslag');
    press('Zet de vier vragen erin');
    expect(words().value).toContain('Wie zijn op de hoogte?');
    type('De tekst', 'Kees stuurde berichten.');
    choose(/^Onbekend: alleen de code/);
    press('Bewaar deze versie');
    expect(await screen.findByText(/^Versie 1, /)).toBeTruthy();
    expect(screen.getByText('Nog niet voorgelegd')).toBeTruthy();
    expect(screen.getByText('Kees stuurde berichten.')).toBeTruthy();
  });

  it('asks for the words, and for how they know who signs', async () => {
    const writeStatement = vi.fn<Desk['writeStatement']>();
    await openDossier({}, { writeStatement });
    press('Schrijf een verslag');
    press('Bewaar deze versie');
    const problems = await screen.findByRole('alert');
    expect(problems.textContent).toContain('Schrijf eerst de tekst.');
    expect(problems.textContent).toContain('Kies hoe jullie weten wie dit ondertekent.');
    expect(writeStatement).not.toHaveBeenCalled();
  });

  it('takes a translation along, and misses its words when they are not there', async () => {
    const writeStatement = vi.fn<Desk['writeStatement']>(async () => ({
      ...{ ok: true, value: plainDossier },
    }));
    await openDossier({}, { writeStatement });
    press('Schrijf een verslag');
    type('De tekst', 'Kort.');
    choose(/^Onbekend/);
    const language = screen.getByLabelText<HTMLSelectElement>('Taal van de vertaling');
    language.value = 'ti';
    language.dispatchEvent(new Event('change', { bubbles: true }));
    press('Bewaar deze versie');
    expect((await screen.findByRole('alert')).textContent).toContain('Schrijf de vertaling');
    type(/^De vertaling/, 'ሓጺር።');
    press('Bewaar deze versie');
    await waitFor(() =>
      expect(writeStatement).toHaveBeenCalledWith(
        'd1',
        null,
        {
          ...{ paper: 'INTAKE', identity: 'ANONYMOUS', language: 'nl', words: 'Kort.' },
          translations: [{ language: 'ti', words: 'ሓጺር።' }],
        },
        'PERSON',
      ),
    );
  });
});

describe('a statement', () => {
  it('is offered, and taken back to be changed', async () => {
    await openDossier({ statements: [plainStatement] });
    press('Leg voor aan de melder');
    expect(await screen.findByText(/^Ligt bij de melder sinds /)).toBeTruthy();
    press('Neem terug om te veranderen');
    expect(await screen.findByText('Nog niet voorgelegd')).toBeTruthy();
    press('Schrijf versie 2');
    expect(words().value).toBe(plainStatement.words);
  });

  it('with a correction says on top that a new version is asked for', async () => {
    const correction = { text: 'Het was avond.', on: '2026-11-20', version: 1 };
    await openDossier({
      statements: [
        {
          ...{ ...plainStatement, state: 'WAITING', corrections: [correction] },
          may: { write: false, offer: false, takeBack: true, takeOut: true },
        },
      ],
    });
    expect(screen.getByText('In een verslag moet iets anders')).toBeTruthy();
    expect(screen.getByText('Het was avond.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Schrijf versie 2' })).toBeNull();
  });

  it('keeps what was answered under each version, and says that a new one has no signature', async () => {
    const { mark } = plainStatement;
    const answer = {
      version: 1,
      mark,
      answer: 'SIGNED',
      language: 'nl',
      deskIssued: true,
    } as const;
    await openDossier({
      statements: [
        {
          ...{ ...plainStatement, state: 'SIGNED', answeredLast: true },
          answers: [{ ...answer, remarks: 'Het was dinsdag.', on: '2026-11-20' }],
          may: { write: true, offer: false, takeBack: false, takeOut: true },
        },
      ],
    });
    expect(screen.getByText(/versie 1 ondertekend\. Kenmerk 04821/)).toBeTruthy();
    expect(screen.getByText('Het was dinsdag.')).toBeTruthy();
    expect(screen.getByText(/begint zonder handtekening/)).toBeTruthy();
    expect(screen.getByText(/had ook zelf kunnen antwoorden/)).toBeTruthy();
    expect(screen.getByText('Er is op een verslag geantwoord')).toBeTruthy();
  });

  it('of somebody without a code says that nobody can sign it', async () => {
    await openDossier({
      withoutCode: true,
      statements: [
        { ...plainStatement, may: { write: true, offer: false, takeBack: false, takeOut: true } },
      ],
    });
    expect(screen.getByText(/niemand kan het ondertekenen/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Leg voor aan de melder' })).toBeNull();
  });

  it('is read only, and cannot be begun, by who does not hold the case', async () => {
    const desk = fakeDesk();
    desk.state.dossiers.set('d1', {
      ...plainDossier,
      may: { setStatus: false, askHandover: false, handOver: false },
    });
    await openDesk({ desk, path: '/dossier/d1', me: asMe(noor) });
    await screen.findByRole('heading', { level: 1, name: /^Melding / });
    expect(screen.queryByRole('heading', { name: 'Verslagen' })).toBeNull();
  });
});
