import type { Desk } from '@gehoord/client/types';
import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeDesk } from '../../../testing/fake-desk.ts';
import { choose, openDesk, press, type } from '../../../testing/open-desk.tsx';

const link = { kind: 'invite', token: 'dG9rZW4' } as const;
const words = 'fiets wolk lepel tuin regen kaars';

async function chooseNamesAndWords() {
  choose(
    await screen.findByLabelText(/Ik heb de verklaring gelezen/).then(() => /Ik heb de verklaring/),
  );
  press('Verder');
  type(/^Je naam/, 'Noor Voorbeeld');
  type(/^Aanmeldnaam/, 'noor');
  press('Verder');
  await screen.findByText(words);
  type('Typ de zes woorden over', words);
  press('Sleutels maken en meedoen');
}

describe('an invitation', () => {
  it('says for which role and organisation, and declares secrecy first', async () => {
    await openDesk({ link });
    expect(await screen.findByText(/het team van Stichting Samenop/)).toBeTruthy();
    press('Verder');
    expect((await screen.findByRole('alert')).textContent).toContain('Zonder de verklaring');
  });

  it('ends with two sheets of one’s own', async () => {
    await openDesk({ link });
    await chooseNamesAndWords();
    await screen.findByRole('heading', { level: 1, name: 'Papieren bewaren' });
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });

  it('goes back to the names when the sign-in name is taken, and keeps them', async () => {
    const acceptInvitation = vi
      .fn<Desk['acceptInvitation']>()
      .mockResolvedValueOnce({ ok: false, problem: 'NAME_TAKEN' });
    await openDesk({ link, desk: fakeDesk({ acceptInvitation }) });
    await chooseNamesAndWords();
    expect((await screen.findByRole('alert')).textContent).toContain('bestaat al');
    expect(screen.getByLabelText<HTMLInputElement>(/^Aanmeldnaam/).value).toBe('noor');
  });

  it('says so where this browser cannot make words', async () => {
    // What a worker answers that died, whatever its type promises.
    const dead = { ok: false, problem: 'CRYPTO_UNAVAILABLE' } as unknown as string;
    await openDesk({ link, desk: fakeDesk({ proposePassphrase: () => Promise.resolve(dead) }) });
    await screen.findByLabelText(/Ik heb de verklaring gelezen/);
    choose(/Ik heb de verklaring/);
    press('Verder');
    type(/^Je naam/, 'Noor Voorbeeld');
    type(/^Aanmeldnaam/, 'noor');
    press('Verder');
    expect((await screen.findByRole('alert')).textContent).toContain('kan niet versleutelen');
  });

  it('that was used before says whom to ask', async () => {
    const lookAtInvitation = () =>
      Promise.resolve({ ok: false, problem: 'INVITATION_UNKNOWN' } as const);
    await openDesk({ link, desk: fakeDesk({ lookAtInvitation }) });
    expect(await screen.findByText(/Vraag de directie om een nieuwe link/)).toBeTruthy();
  });
});
