import type { Desk, DossierView } from '@gehoord/client/types';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainDossier, plainRow, plainStatement } from '../../../../testing/dossiers.ts';
import { fakeDesk } from '../../../../testing/fake-desk.ts';
import { openDesk, press } from '../../../../testing/open-desk.tsx';
import { asMe, noor } from '../../../../testing/people.ts';

const SIGNED = {
  ...plainStatement,
  state: 'SIGNED' as const,
  answers: [
    {
      ...{ version: 1, mark: plainStatement.mark, answer: 'SIGNED' as const, deskIssued: true },
      ...{ remarks: 'Zo was het.', language: 'nl', on: '2026-11-21' },
    },
  ],
};

const printed = vi.fn<() => void>();

async function openDossier(view: Partial<DossierView> = {}, changes: Partial<Desk> = {}) {
  vi.stubGlobal('print', printed);
  const desk = fakeDesk(changes);
  desk.state.rows = [{ ...plainRow, answerBy: null }];
  desk.state.dossiers.set('d1', { ...plainDossier, statements: [SIGNED], ...view });
  await openDesk({ desk, path: '/dossier/d1', me: asMe(noor) });
  await screen.findByRole('heading', { level: 2, name: 'Verslagen' });
  return desk;
}

const sheets = () => document.querySelectorAll('[data-paper]');

afterEach(() => {
  printed.mockReset();
  vi.unstubAllGlobals();
});

describe('printing a statement', () => {
  it('is noted first, shows the sheet to the printer only, and takes it away again', async () => {
    await openDossier();
    press('Druk af');
    await waitFor(() => expect(printed).toHaveBeenCalledTimes(1));
    expect(sheets()).toHaveLength(1);
    expect(sheets()[0]?.textContent).toContain('Zo was het.');
    expect(sheets()[0]?.textContent).toContain('De eerste code is door ons gemaakt.');
    expect(screen.getByText(/afgedrukt door Noor Voorbeeld/)).toBeTruthy();
    fireEvent(window, new Event('afterprint'));
    await waitFor(() => expect(sheets()).toHaveLength(0));
  });

  it('does not print what could not be noted', async () => {
    const printStatements = vi.fn<Desk['printStatements']>(async () => ({
      ...{ ok: false, problem: 'OFFLINE' },
    }));
    await openDossier({}, { printStatements });
    press('Druk af');
    await waitFor(() => expect(printStatements).toHaveBeenCalledWith('d1', ['s1']));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(printed).not.toHaveBeenCalled();
    expect(sheets()).toHaveLength(0);
  });

  it('says of a version without an answer that it was not signed', async () => {
    await openDossier({ statements: [plainStatement] });
    press('Druk af');
    await waitFor(() => expect(printed).toHaveBeenCalled());
    expect(sheets()[0]?.textContent).toContain('Deze versie is niet ondertekend.');
  });

  it('offers all of them together where there are more', async () => {
    const printStatements = vi.fn<Desk['printStatements']>(async () => ({
      ...{ ok: true, value: plainDossier },
    }));
    await openDossier({ statements: [SIGNED, { ...SIGNED, id: 's2' }] }, { printStatements });
    press('Druk alle verslagen af');
    await waitFor(() => expect(printStatements).toHaveBeenCalledWith('d1', ['s1', 's2']));
  });

  it('is not there for who does not hold the case', async () => {
    await openDossier({ statements: [{ ...SIGNED, may: { ...SIGNED.may, takeOut: false } }] });
    expect(screen.queryByText('Druk af')).toBeNull();
  });
});

describe('a statement as a file', () => {
  // A page without a place for downloads would leave its address for the file's.
  const kept: string[] = [];
  beforeEach(() => {
    kept.length = 0;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      kept.push(this.download);
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const file = (findings: readonly unknown[]) =>
    vi.fn<Desk['exportPapers']>(async () => ({
      ok: true,
      value: {
        ...{ name: 'papieren.gehoord', bytes: new Uint8Array([1]) },
        checked: { findings } as never,
      },
    }));

  it('is kept under the name the desk gave it', async () => {
    const exportPapers = file([]);
    await openDossier({}, { exportPapers });
    press('Bewaar als bestand');
    await waitFor(() => expect(kept).toEqual(['papieren.gehoord']));
    expect(exportPapers).toHaveBeenCalledWith('d1', 's1');
    expect(screen.queryByText(/ziet dat er iets niet klopt/)).toBeNull();
  });

  it('says so where whoever checks it would find something wrong', async () => {
    await openDossier({}, { exportPapers: file([{ code: 'ROOT_OTHER' }]) });
    press('Bewaar als bestand');
    expect(await screen.findByText(/ziet dat er iets niet klopt/)).toBeTruthy();
  });
});
