import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { plainRow } from '../../testing/dossiers.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { openDesk, press, type } from '../../testing/open-desk.tsx';
import { asMe, lotte, noor } from '../../testing/people.ts';

const box = () => screen.findByLabelText<HTMLTextAreaElement>(/^Bericht aan de melder/);

async function write(changes: Parameters<typeof fakeDesk>[0] = {}) {
  const lock = vi.fn(() => Promise.resolve());
  const desk = fakeDesk({ lock, ...changes });
  desk.state.rows = [plainRow];
  const { app } = await openDesk({ desk, path: '/dossier/d1', me: asMe(noor) });
  await box();
  type(/^Bericht aan de melder/, 'Half geschreven');
  return { app, desk, lock };
}

async function signInAgain() {
  type('Aanmeldnaam', 'noor');
  type(/^Wachtzin/, 'woorden');
  press('Aanmelden');
}

describe('locking', () => {
  it('seals what was being written, clears the screen, and gives it back after signing in', async () => {
    const { desk, lock } = await write();
    press(/^Vergrendel/);
    await screen.findByText(/Het scherm is vergrendeld/);
    expect(desk.state.drafts.get('reply:d1:TALK')).toBe('Half geschreven');
    expect(lock).toHaveBeenCalledOnce();
    expect(document.body.textContent).not.toContain('Mijn mentor stuurt');

    await signInAgain();
    const again = await box();
    await waitFor(() => expect(again.value).toBe('Half geschreven'));
  });

  it('works with Alt + Shift + L', async () => {
    const { lock } = await write();
    fireEvent.keyDown(document.body, { altKey: true, shiftKey: true, code: 'KeyL' });
    await screen.findByText(/Het scherm is vergrendeld/);
    expect(lock).toHaveBeenCalledOnce();
  });

  it('locks all the same when a text cannot be kept, and says so', async () => {
    const { lock } = await write({
      saveDraft: () => Promise.resolve({ ok: false, problem: 'OFFLINE' }),
    });
    press(/^Vergrendel/);
    expect(await screen.findByText(/konden niet worden bewaard/)).toBeTruthy();
    expect(lock).toHaveBeenCalledOnce();
  });
});

describe('a session that ended on the server', () => {
  async function end() {
    const opened = await write();
    opened.desk.sync = () => Promise.resolve({ ok: false, problem: 'SIGNED_OUT' });
    await act(async () => {
      await opened.app.pull();
    });
    await screen.findByText(/Je bent afgemeld, omdat/);
    opened.desk.sync = () => Promise.resolve({ ok: true, value: [plainRow] });
    return opened;
  }

  it('leaves the text for the same person', async () => {
    await end();
    await signInAgain();
    expect((await box()).value).toBe('Half geschreven');
  });

  it('shows it to nobody else', async () => {
    const { app, desk } = await end();
    desk.state.drafts.clear();
    await act(() => app.welcome(asMe(lotte)));
    expect((await box()).value).toBe('');
    expect(desk.state.drafts.size).toBe(0);
  });
});

describe('the frame', () => {
  it('changes language without losing what is typed', async () => {
    await write();
    press('English');
    const english = await screen.findByLabelText<HTMLTextAreaElement>(/^Message to the reporter/);
    expect(english.value).toBe('Half geschreven');
    expect(document.documentElement.lang).toBe('en');
  });

  it('says what to do when the server cannot be reached at the start', async () => {
    const organisation = vi
      .fn(fakeDesk().organisation)
      .mockResolvedValueOnce({ ok: false, problem: 'OFFLINE' })
      .mockResolvedValueOnce({ ok: false, problem: 'OFFLINE' });
    await openDesk({ desk: fakeDesk({ organisation }) });
    await screen.findByRole('alert');
    press('Probeer opnieuw');
    expect(await screen.findByLabelText('Aanmeldnaam')).toBeTruthy();
  });
});
