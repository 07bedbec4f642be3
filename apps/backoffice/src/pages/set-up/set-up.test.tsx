import type { Desk } from '@gehoord/client/types';
import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeDesk } from '../../../testing/fake-desk.ts';
import { choose, openDesk, press, type } from '../../../testing/open-desk.tsx';

const link = { kind: 'setup', token: 'b25jZQ' } as const;
const words = 'fiets wolk lepel tuin regen kaars';

function newOrganisation() {
  const organisation = {
    state: 'NEW',
    name: '',
    contact: null,
    leaveUrl: '',
    languages: [],
  } as const;
  return { organisation: () => Promise.resolve({ ok: true, value: organisation } as const) };
}

async function upToThePassphrase() {
  type(/^Naam van de organisatie/, 'Stichting Samenop');
  type(/^Adres van de knop/, 'https://www.buienradar.nl');
  press('Verder');
  type('Naam van de vertrouwenscontactpersoon', 'Noor Voorbeeld');
  type('Telefoonnummer', '010 000 00 00');
  type(/^Bereikbaar op/, 'maandag, 9.00 – 17.00 uur');
  press('Verder');
  type(/^Je naam/, 'Bram Bestuur');
  type(/^Aanmeldnaam/, 'bram');
  press('Verder');
  choose(/Ik heb de verklaring gelezen/);
  press('Verder');
  await screen.findByText(words);
}

async function upToTheSheets(changes: Partial<Desk> = {}) {
  const setUp = vi.fn(fakeDesk().setUp);
  const found = vi.fn(changes.found ?? fakeDesk().found);
  const desk = fakeDesk({ ...newOrganisation(), setUp, found });
  const { app } = await openDesk({ desk, link });
  await upToThePassphrase();
  type('Typ de zes woorden over', words);
  press('Sleutels maken');
  await screen.findByRole('heading', { level: 1, name: 'Papieren bewaren' });
  return { app, setUp, found };
}

function typeAllBack(): void {
  const root = 'Hoofdsleutel van de organisatie';
  typeBack(root, `${root} – blad voor de directie`);
  typeBack('Herstelblad', 'Herstelblad van Bram Bestuur');
  typeBack('Tweede herstelblad', 'Tweede herstelblad van Bram Bestuur');
}

/** Whether the browser would ask before this window closes. */
const asksBeforeLeaving = (): boolean => {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
};

/** Type the group that is asked for, found on the paper itself. */
function typeBack(sheet: string, paper: string): void {
  const field = screen.getByLabelText<HTMLInputElement>(new RegExp(`^${sheet}: groep`));
  const number = Number(/\d+/.exec(field.labels?.[0]?.textContent ?? '')?.[0]);
  const article = screen.getByRole('heading', { name: paper }).closest('article');
  const group = article?.querySelectorAll('ol li')[number - 1];
  const text = group?.querySelector('[aria-hidden]')?.textContent ?? '';
  type(new RegExp(`^${sheet}: groep`), text);
}

describe('setting up', () => {
  it('needs the link that works once', async () => {
    await openDesk({ desk: fakeDesk(newOrganisation()) });
    expect(screen.getByText(/Inrichten begint met een link/)).toBeTruthy();
  });

  it('stays where it is until a step is filled in', async () => {
    await openDesk({ desk: fakeDesk(newOrganisation()), link });
    type(/^Adres van de knop/, 'buienradar.nl');
    press('Verder');
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('Vul de naam van de organisatie in.');
    expect(summary.textContent).toContain('https://');
  });

  it('signs the declaration exactly as it stood on the screen', async () => {
    const { setUp } = await upToTheSheets();
    const [input] = setUp.mock.calls[0]!;
    expect(input.setupToken).toBe('b25jZQ');
    expect(input.member.declaration).toContain(
      'Ik werk voor Stichting Samenop in de rol van directie.',
    );
    expect(input.member.passphrase).toBe(words);
  });

  it('signs the words that were read, not a translation that came after', async () => {
    const setUp = vi.fn(fakeDesk().setUp);
    await openDesk({ desk: fakeDesk({ ...newOrganisation(), setUp }), link });
    await upToThePassphrase();
    press('English');
    await screen.findByText('Your six words');
    type('Type the six words', words);
    press('Make the keys');
    await vi.waitFor(() => expect(setUp).toHaveBeenCalled());
    expect(setUp.mock.calls[0]?.[0].member.declaration).toContain('Ik werk voor');
  });

  it('prints two sheets for the organisation and two for the person', async () => {
    await upToTheSheets();
    const papers = screen
      .getAllByRole('article')
      .map((paper) => paper.querySelector('h3')?.textContent);
    expect(papers).toEqual([
      'Hoofdsleutel van de organisatie – blad voor de directie',
      'Hoofdsleutel van de organisatie – blad voor het toezicht',
      'Herstelblad van Bram Bestuur',
      'Tweede herstelblad van Bram Bestuur',
    ]);
  });

  it('does not go on before a group of each code is typed back', async () => {
    const { app, found } = await upToTheSheets();
    press(/De bladen zijn goed/);
    expect((await screen.findByRole('alert')).textContent).toContain('dit is niet groep');
    expect(app.link.value).not.toBeNull();
    expect(found).not.toHaveBeenCalled();

    typeAllBack();
    press(/De bladen zijn goed/);
    await vi.waitFor(() => expect(app.link.value).toBeNull());
    expect(app.farewell.value).toBe('JOINED');
  });

  it('asks before the window closes while the sheets exist nowhere else, and says what then holds', async () => {
    await upToTheSheets();
    await vi.waitFor(() => expect(asksBeforeLeaving()).toBe(true));
    expect(screen.getByText(/open dezelfde link nog een keer en begin opnieuw/)).toBeTruthy();
    typeAllBack();
    press(/De bladen zijn goed/);
    await vi.waitFor(() => expect(asksBeforeLeaving()).toBe(false));
  });

  it.each([
    ['SETUP_REFUSED', 'Vernietig de bladen'],
    ['OFFLINE', 'geen verbinding'],
  ] as const)('keeps the sheets on the screen when the server says %s', async (problem, text) => {
    const refuse = () => Promise.resolve({ ok: false, problem } as const);
    const { app } = await upToTheSheets({ found: refuse });
    typeAllBack();
    press(/De bladen zijn goed/);
    expect((await screen.findByRole('alert')).textContent).toContain(text);
    expect(screen.getAllByRole('article')).toHaveLength(4);
    expect(app.link.value).not.toBeNull();
  });
});
