import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { fullInbox, plainRow } from '../../../testing/dossiers.ts';
import { fakeDesk } from '../../../testing/fake-desk.ts';
import { openDesk, press } from '../../../testing/open-desk.tsx';
import { asMe, bram, iris, noor, teun } from '../../../testing/people.ts';

async function openInbox(rows = fullInbox) {
  const desk = fakeDesk();
  desk.state.rows = rows;
  const opened = await openDesk({ desk, me: asMe(noor) });
  await waitFor(() => expect(opened.app.rows.value).not.toBeNull());
  return { ...opened, desk };
}

describe('the inbox', () => {
  it('says in words what is unread and what is late', async () => {
    await openInbox();
    const [, first] = await screen.findAllByRole('row');
    expect(within(first!).getByText('2 ongelezen')).toBeTruthy();
    expect(screen.getByText('2 dagen te laat')).toBeTruthy();
    expect(screen.getByText('nog 4 dagen')).toBeTruthy();
  });

  it('says nothing about a status that others set now, or that nobody can see', async () => {
    await openInbox([
      {
        ...plainRow,
        answerBy: null,
        heldByOthers: true,
        nextOn: '2026-12-01',
        phase: 'REGISTERED',
      },
      { ...plainRow, dossierId: 'd2', answerBy: null, withoutCode: true },
    ]);
    const rows = await screen.findAllByRole('row');
    const texts = rows.map((row) => row.textContent);
    expect(texts.find((text) => text.includes('Overgedragen'))).not.toMatch(/Ontvangen|1 dec/);
    const plain = texts.find((text) => text.includes('zonder code'));
    expect(plain).toContain('kan niet, geen code');
    expect(plain).toContain('de melder ziet dit niet');
  });

  it('marks a dossier of which something is gone', async () => {
    await openInbox([plainRow, { ...plainRow, dossierId: 'd2', changed: true }]);
    const marked = (await screen.findAllByRole('row')).filter((row) =>
      row.textContent.includes('Hier klopt iets niet'),
    );
    expect(marked.map((row) => row.querySelector('a')?.getAttribute('href'))).toEqual([
      '/dossier/d2',
    ]);
  });

  it('says what takes so long while it is fetched', async () => {
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const desk = fakeDesk({ sync: () => arrived.then(() => ({ ok: true, value: fullInbox })) });
    await openDesk({ desk, me: asMe(noor) });
    expect(await screen.findByText(/in deze browser leesbaar gemaakt/)).toBeTruthy();
    arrive();
    expect(await screen.findByText('2 ongelezen')).toBeTruthy();
    expect(screen.queryByText(/in deze browser leesbaar gemaakt/)).toBeNull();
  });

  it('says how many reports it still has to open, and that one can go on', async () => {
    const desk = fakeDesk({ behind: () => Promise.resolve({ ok: true, value: 40 }) });
    desk.state.rows = fullInbox;
    await openDesk({ desk, me: asMe(noor) });
    expect(await screen.findByText(/Nog 40 meldingen openen/)).toBeTruthy();
    expect(screen.getAllByRole('row').length).toBeGreaterThan(1);
    desk.behind = () => Promise.resolve({ ok: true, value: 0 });
    await waitFor(() => expect(screen.queryByText(/meldingen openen/)).toBeNull());
  });

  it('shows a hundred at a time, the most pressing ones first', async () => {
    const many = Array.from({ length: 230 }, (_, n) => ({
      ...plainRow,
      dossierId: `d${n}`,
      unread: 0,
    }));
    await openInbox([...many, { ...plainRow, dossierId: 'late', unread: 1 }]);
    const links = (): readonly HTMLElement[] => [
      ...document.querySelectorAll<HTMLElement>('a[data-row]'),
    ];
    await waitFor(() => expect(links()).toHaveLength(100));
    expect(links()[0]?.getAttribute('href')).toBe('/dossier/late');
    press('Toon er nog 100');
    await waitFor(() => expect(links()).toHaveLength(200));
    press('Toon er nog 31');
    await waitFor(() => expect(links()).toHaveLength(231));
    expect(screen.queryByText(/Toon er nog/)).toBeNull();
  });

  it('is walked through with the arrow keys', async () => {
    await openInbox();
    const rows = await waitFor(() => {
      const links = [...document.querySelectorAll<HTMLElement>('a[data-row]')];
      expect(links).toHaveLength(4);
      return links;
    });
    const down = (): void => void fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
    down();
    expect(document.activeElement).toBe(rows[0]);
    down();
    expect(document.activeElement).toBe(rows[1]);
    fireEvent.keyDown(rows[1]!, { key: 'End' });
    expect(document.activeElement).toBe(rows[3]);
  });

  it('explains itself when it is empty, in the words of the role', async () => {
    const texts = [
      [bram, /Tot dan zie je niets/],
      [noor, /Gaat een melding over jou\? Dan zie je die hier niet/],
      [iris, /alleen wat je zelf hebt opgeschreven/],
      [teun, /waarbij de VCP of de directie zelf betrokken is/],
    ] as const;
    for (const [who, text] of texts) {
      await openDesk({ me: asMe(who) });
      expect(await screen.findByText('Er zijn nog geen meldingen')).toBeTruthy();
      expect(screen.getByText(text)).toBeTruthy();
    }
  });

  it('tells a screen reader what a refresh brought, and leaves the title alone', async () => {
    const { desk } = await openInbox([plainRow]);
    document.title = 'Werkplek';
    desk.state.rows = [
      { ...plainRow, unread: 2 },
      { ...plainRow, dossierId: 'd5' },
    ];
    press('Kijk of er iets nieuws is');
    expect(await screen.findByText('Er is 1 nieuwe melding. Er is 1 nieuw bericht.')).toBeTruthy();
    expect(document.title).toBe('Werkplek');
  });

  it('keeps the list when the connection is lost, and says so', async () => {
    const { app, desk } = await openInbox();
    desk.sync = () => Promise.resolve({ ok: false, problem: 'OFFLINE' });
    await act(async () => {
      await app.pull();
    });
    expect((await screen.findByRole('alert')).textContent).toContain('geen verbinding');
    expect(screen.getAllByRole('row')).toHaveLength(5);
  });
});
