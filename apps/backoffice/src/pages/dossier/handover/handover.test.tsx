import type { Desk, DossierView, HandoverView } from '@gehoord/client/types';
import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { plainDossier, plainRow } from '../../../../testing/dossiers.ts';
import { fakeDesk } from '../../../../testing/fake-desk.ts';
import { choose, openDesk, press, type } from '../../../../testing/open-desk.tsx';
import { asMe, asStaff, bram, lotte, noor } from '../../../../testing/people.ts';

const asked: HandoverView = {
  requestId: 'r1',
  state: 'ASKED',
  askedOn: '2026-11-20',
  why: 'De directie kan een andere mentor zoeken.',
  extract: 'Ongewenste berichten.',
  readers: [asStaff(bram), asStaff(lotte)],
  given: null,
};
const given: HandoverView = {
  ...asked,
  state: 'GIVEN',
  given: { report: 'EXTRACT', identity: false, on: '2026-11-21', shown: 'Precies deze tekst.' },
};

async function openWith(view: Partial<DossierView>, changes: Partial<Desk> = {}) {
  const desk = fakeDesk(changes);
  desk.state.rows = [plainRow];
  desk.state.dossiers.set('d1', { ...plainDossier, ...view });
  await openDesk({ desk, path: '/dossier/d1', me: asMe(noor) });
  await screen.findByRole('heading', { level: 1, name: /^Melding / });
}

describe('asking for a handover', () => {
  it('says why, and offers something to choose', async () => {
    const askHandover = vi.fn(fakeDesk().askHandover);
    await openWith({}, { askHandover });
    press('Aan de melder vragen');
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('Leg uit waarom');
    expect(summary.textContent).toContain('Er moet iets te kiezen zijn');
    expect(askHandover).not.toHaveBeenCalled();
  });

  it('may offer the own words alone', async () => {
    const askHandover = vi.fn(fakeDesk().askHandover);
    await openWith({}, { askHandover });
    type(/^Waarom wil je dit overdragen/, 'Omdat het helpt.');
    choose(/De melder mag ook kiezen om de eigen woorden te delen/);
    press('Aan de melder vragen');
    await vi.waitFor(() =>
      expect(askHandover).toHaveBeenCalledWith('d1', {
        why: 'Omdat het helpt.',
        extract: null,
        offersRaw: true,
      }),
    );
  });

  it('names who would read it', async () => {
    await openWith({});
    expect(screen.getByText('Dit gaat naar Bram Bestuur en Lotte Leiding.')).toBeTruthy();
  });
});

describe('after the question', () => {
  it('waits with the reporter', async () => {
    await openWith({ handover: asked, may: { ...plainDossier.may, askHandover: false } });
    expect(screen.getByText(/De melder heeft nog niet gekozen\.$/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Nu overdragen/ })).toBeNull();
  });

  it('shows the exact text that was signed, and hands over exactly that', async () => {
    const handOver = vi.fn(fakeDesk().handOver);
    const may = { setStatus: true, askHandover: false, handOver: true };
    await openWith({ handover: given, may }, { handOver });
    expect(screen.getByText('Precies deze tekst.')).toBeTruthy();
    expect(screen.getByText('De directie krijgt de naam niet.')).toBeTruthy();
    press('Nu overdragen aan Bram Bestuur en Lotte Leiding');
    await vi.waitFor(() => expect(handOver).toHaveBeenCalledWith('d1'));
  });

  it('says what a no means, and lets somebody ask again only on purpose', async () => {
    await openWith({ handover: { ...asked, state: 'DECLINED' } });
    expect(screen.getByText(/de directie krijgt niets te zien/)).toBeTruthy();
    expect(screen.getByText('Opnieuw vragen').closest('details')?.open).toBe(false);
  });

  it('says what taking it back means', async () => {
    await openWith({ handover: { ...given, state: 'WITHDRAWN' } });
    expect(screen.getByText(/Er wordt niets overgedragen/)).toBeTruthy();
  });
});
