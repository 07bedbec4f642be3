import type { Desk, TeamView } from '@gehoord/client/types';
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeDesk, openTeam } from '../../../testing/fake-desk.ts';
import { choose, openDesk, press, type } from '../../../testing/open-desk.tsx';
import { asMe, bram, noor } from '../../../testing/people.ts';

async function open(
  path: string,
  team: Partial<TeamView> = {},
  changes: Partial<Desk> = {},
  me = bram,
) {
  const desk = fakeDesk(changes);
  desk.state.team = { ...openTeam, ...team };
  const opened = await openDesk({ desk, path, me: asMe(me) });
  await screen.findByRole('heading', { level: 1 });
  return { ...opened, desk };
}

const waiting: Partial<TeamView> = {
  missing: ['ROOT_SIGNATURE', 'COUNTERSIGN_CONFIDANT', 'COUNTERSIGN_ALTERNATE'],
  directory: null,
};

describe('the team', () => {
  it('says in order what is missing before the portal opens', async () => {
    await open('/team', waiting);
    const now = await screen.findByText('De directie ondertekent het team');
    expect(now.closest('li')?.getAttribute('aria-current')).toBe('step');
    expect(now.textContent).toContain('nu');
  });

  it('counts nobody as having countersigned what is not signed yet', async () => {
    await open('/team', { missing: ['CONFIDANT', 'ALTERNATE', 'ROOT_SIGNATURE'], directory: null });
    const step = await screen.findByText(/persoon tekent mee$/);
    expect(step.closest('li')?.textContent).toContain('daarna');
    expect(step.closest('li')?.textContent).not.toContain('klaar');
  });

  it('says that it is open already where only somebody new waits', async () => {
    expect(openTeam.directory?.complete).toBe(true);
    await open('/team', { missing: ['ROOT_SIGNATURE'] });
    expect(await screen.findByRole('heading', { name: /^Het meldpunt is open\./ })).toBeTruthy();
    expect(screen.queryByText(/voordat het meldpunt opengaat/)).toBeNull();
  });

  it('looks again by itself for somebody who waits to be let in', async () => {
    const desk = fakeDesk();
    desk.state.team = { ...openTeam, ...waiting };
    const team = vi.spyOn(desk, 'team');
    const setTimer = vi.spyOn(globalThis, 'setInterval');
    await openDesk({ desk, path: '/team', me: { ...asMe(noor), pending: true } });
    await screen.findByText('De directie ondertekent het team');
    const minutely = setTimer.mock.calls.filter(([, every]) => every === 60_000);
    expect(minutely).toHaveLength(1);
    desk.state.team = openTeam;
    const calls = team.mock.calls.length;
    (minutely[0]?.[0] as () => void)();
    await waitFor(() => expect(team.mock.calls.length).toBeGreaterThan(calls));
    expect(await screen.findByText(/Het meldpunt is open/)).toBeTruthy();
    setTimer.mockRestore();
  });

  it('says that it is open when nothing is missing', async () => {
    await open('/team');
    expect(await screen.findByText(/Het meldpunt is open/)).toBeTruthy();
  });

  it('shows the link of an invitation once', async () => {
    await open('/team');
    await screen.findByLabelText(/^Vertrouwens/);
    choose(/^Vertrouwens/);
    press('Link maken');
    expect((await screen.findAllByText(/#invite=b25jZS1vbmx5$/)).length).toBeGreaterThan(0);
    press('Klaar, haal de link weg');
    await waitFor(() => expect(screen.queryByText(/#invite=/)).toBeNull());
  });

  it('takes an invitation back', async () => {
    const invitations = [{ invitationId: 'i1', role: 'board', expiresOn: '2026-12-01' }] as const;
    await open('/team', { invitations });
    await screen.findByText(/^Directie, geldig tot en met/);
    press('Intrekken');
    expect(await screen.findByText(/De link werkt niet meer/)).toBeTruthy();
  });

  it('is all that somebody sees who stands in no signed list yet', async () => {
    const desk = fakeDesk();
    desk.state.team = {
      ...openTeam,
      ...waiting,
      members: openTeam.members.map((it) => ({ ...it, state: 'WAITING_FOR_ROOT' })),
    };
    await openDesk({ desk, path: '/', me: { ...asMe(noor), pending: true } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Team' })).toBeTruthy();
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('signing and countersigning', () => {
  it('says that a character of the paper code is wrong', async () => {
    const signDirectory = () =>
      Promise.resolve({ ok: false, problem: 'PAPER_CODE_MISTYPED' } as const);
    await open('/team/sign', waiting, { signDirectory });
    type(/^Code op het blad/, 'ABCD');
    press('Ondertekenen');
    expect((await screen.findByRole('alert')).textContent).toContain('Vergelijk alle groepen');
  });

  it('countersigns only after every number was compared', async () => {
    const countersign = vi.fn(fakeDesk().countersign);
    const may = { invite: false, signWithRoot: false, countersign: true };
    await open('/team/countersign', { may }, { countersign }, noor);
    await screen.findByText('Bel Bram Bestuur (directie)');
    press('Meetekenen');
    expect((await screen.findByRole('alert')).textContent).toContain('Bram Bestuur');
    for (const name of ['Bram Bestuur', 'Lotte Leiding', 'Teun Reserve', 'Iris Voorhoofd']) {
      choose(new RegExp(`het getal van ${name}`));
    }
    press('Meetekenen');
    await screen.findByText(/^Je hebt meegetekend\./);
    expect(countersign).toHaveBeenCalledWith(2);
  });

  it('changes what stands on the portal', async () => {
    const { app } = await open('/team/contact');
    type('Telefoonnummer', '010 111 11 11');
    press('Opslaan');
    await screen.findByText(/De nieuwe gegevens staan op het meldpunt/);
    expect(app.organisation.value?.contact?.phone).toBe('010 111 11 11');
    expect(app.organisation.value?.languages).toEqual(['ar']);
  });

  it('switches on a language that nobody checked yet, and off again', async () => {
    const { app } = await open('/team/contact');
    const english = screen.queryByRole('checkbox', { name: /English/ });
    expect(english).toBeNull();
    choose(/^ትግርኛ/);
    choose(/^العربية/);
    press('Opslaan');
    await screen.findByText(/De nieuwe gegevens staan op het meldpunt/);
    expect(app.organisation.value?.languages).toEqual(['ti']);
  });
});
