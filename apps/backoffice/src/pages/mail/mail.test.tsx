import type { Desk } from '@gehoord/client/types';
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { plainRow } from '../../../testing/dossiers.ts';
import { fakeDesk } from '../../../testing/fake-desk.ts';
import { openDesk, press, type } from '../../../testing/open-desk.tsx';
import { asMe, noor } from '../../../testing/people.ts';

const ADDRESS = 'noor.voorbeeld@thuis.invalid';

async function open(path: string, mail = {}, changes: Partial<Desk> = {}) {
  const desk = fakeDesk(changes);
  desk.state.rows = [plainRow];
  desk.state.mail = { ...desk.state.mail, ...mail };
  await openDesk({ desk, path, me: asMe(noor) });
  await screen.findByRole('heading', { level: 1 });
  return desk;
}

describe('mail', () => {
  it('goes to the address somebody types, and says from when', async () => {
    const desk = await open('/mail');
    await screen.findByLabelText('Jouw mailadres');
    type('Jouw mailadres', ` ${ADDRESS} `);
    press('Opslaan');
    const said = `Opgeslagen. Vanaf morgen kan er mail komen op ${ADDRESS}.`;
    expect(await screen.findByText(said)).toBeTruthy();
    expect(desk.state.mail.address).toBe(ADDRESS);
  });

  it('says what it will say, and who knows the address', async () => {
    await open('/mail');
    expect(await screen.findByText(/Er staat nooit in wat er is/)).toBeTruthy();
    expect(await screen.findByText(/De server kent dit adres/)).toBeTruthy();
  });

  it('stops when the address is taken away', async () => {
    const desk = await open('/mail', { address: ADDRESS });
    await screen.findByLabelText('Jouw mailadres');
    press('Adres weghalen');
    expect(await screen.findByText('Je adres is weg. Je krijgt geen mail meer.')).toBeTruthy();
    expect(desk.state.mail.address).toBeNull();
    expect(screen.queryByRole('button', { name: 'Adres weghalen' })).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('Jouw mailadres').value).toBe('');
  });

  it('points out what is no address, and keeps what was typed', async () => {
    const setMail = vi.fn(fakeDesk().setMail);
    await open('/mail', {}, { setMail });
    await screen.findByLabelText('Jouw mailadres');
    type('Jouw mailadres', 'noor.voorbeeld');
    press('Opslaan');
    expect((await screen.findByRole('alert')).textContent).toContain('Dit is geen mailadres');
    expect(screen.getByLabelText<HTMLInputElement>('Jouw mailadres').value).toBe('noor.voorbeeld');
    expect(setMail).not.toHaveBeenCalled();
  });

  it('says so where the server looks closer and finds it no address', async () => {
    const setMail = () => Promise.resolve({ ok: false, problem: 'BODY_MALFORMED' } as const);
    await open('/mail', {}, { setMail });
    await screen.findByLabelText('Jouw mailadres');
    type('Jouw mailadres', 'noor@-thuis.invalid');
    press('Opslaan');
    expect(await screen.findByText(/Dit is geen mailadres/)).toBeTruthy();
  });

  it('is not offered where the server cannot send any', async () => {
    await open('/mail', { offered: false });
    expect(await screen.findByText(/Hier komt geen mail: de server/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('the inbox', () => {
  it.each([
    [{ address: null }, 'Je krijgt geen mail als er iets nieuws is.', 'Mail aanzetten'],
    [{ address: ADDRESS }, 'Je krijgt mail als er iets nieuws is.', 'Mail wijzigen'],
  ])('says whether mail is on: %j', async (mail, sentence, link) => {
    await open('/', mail);
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByRole('link', { name: link }).getAttribute('href')).toBe('/mail');
  });

  it('says that one has to look where there is no mail', async () => {
    await open('/', { offered: false });
    expect(await screen.findByText(/Kijk zelf om de paar dagen/)).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('link', { name: /^Mail/ })).toBeNull());
  });
});
