import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeDesk } from '../../../testing/fake-desk.ts';
import { choose, openDesk, press, type } from '../../../testing/open-desk.tsx';

describe('signing in', () => {
  it('leads to the inbox', async () => {
    await openDesk();
    type('Aanmeldnaam', ' noor ');
    type(/^Wachtzin/, 'fiets wolk lepel');
    press('Aanmelden');
    expect(await screen.findByRole('heading', { level: 1, name: 'Meldingen' })).toBeTruthy();
  });

  it('says the same for an unknown name and a wrong passphrase, and keeps what was typed', async () => {
    const signIn = () => Promise.resolve({ ok: false, problem: 'SIGN_IN_FAILED' } as const);
    await openDesk({ desk: fakeDesk({ signIn }) });
    type('Aanmeldnaam', 'noor');
    type(/^Wachtzin/, 'fout');
    press('Aanmelden');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Deze naam en wachtzin horen niet bij elkaar');
    expect(screen.getByLabelText<HTMLInputElement>('Aanmeldnaam').value).toBe('noor');
  });

  it('says what is missing, and the summary takes the focus', async () => {
    await openDesk();
    press('Aanmelden');
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('Vul je aanmeldnaam in.');
    expect(document.activeElement).toBe(summary);
  });

  it('asks nothing twice while Argon2id runs', async () => {
    const signIn = vi.fn(() => new Promise<never>(() => undefined));
    await openDesk({ desk: fakeDesk({ signIn }) });
    type('Aanmeldnaam', 'noor');
    type(/^Wachtzin/, 'woorden');
    press('Aanmelden');
    press('Bezig …');
    await waitFor(() => expect(screen.getByText(/Je sleutel wordt gemaakt/)).toBeTruthy());
    expect(signIn).toHaveBeenCalledOnce();
  });
});

describe('recovering', () => {
  it('takes the code of a sheet and six new words', async () => {
    const recover = vi.fn(fakeDesk().recover);
    await openDesk({ desk: fakeDesk({ recover }) });
    press('Ik weet mijn wachtzin niet meer');
    await screen.findByText('fiets wolk lepel tuin regen kaars');
    type('Aanmeldnaam', 'noor');
    type(/^Code op het blad/, 'ABCD EFGH');
    type('Typ de zes woorden over', 'fiets wolk lepel tuin regen kaars');
    press('Wachtzin vervangen en aanmelden');
    await screen.findByRole('heading', { level: 1, name: 'Meldingen' });
    expect(recover).toHaveBeenCalledWith('noor', 'ABCD EFGH', 'fiets wolk lepel tuin regen kaars');
  });

  it('compares a sentence of one’s own typed twice', async () => {
    const recover = vi.fn(fakeDesk().recover);
    await openDesk({ desk: fakeDesk({ recover }) });
    press('Ik weet mijn wachtzin niet meer');
    await screen.findByText('fiets wolk lepel tuin regen kaars');
    type('Aanmeldnaam', 'noor');
    type(/^Code op het blad/, 'ABCD');
    choose(/Ik bedenk zelf een zin/);
    type('Jouw wachtzin', 'een eigen lange zin');
    type('Nog een keer dezelfde wachtzin', 'een andere zin');
    press('Wachtzin vervangen en aanmelden');
    await screen.findByRole('alert');
    expect(recover).not.toHaveBeenCalled();
  });
});
