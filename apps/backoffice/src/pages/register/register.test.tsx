import type { Desk, RegisterLine, RegisterView } from '@gehoord/client/types';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { plainRow } from '../../../testing/dossiers.ts';
import { fakeDesk } from '../../../testing/fake-desk.ts';
import { openDesk, press } from '../../../testing/open-desk.tsx';
import { asMe, asStaff, bram, lotte } from '../../../testing/people.ts';

const signer = (member: typeof bram) => ({
  ...asStaff(member),
  fingerprint: member.fingerprint,
});
const LINE: RegisterLine = {
  ...{ id: 'r1', on: '2026-11-23', state: 'DESTROYED', day: '2026-12-07', mayKeep: false },
  mark: ['11111', '22222', '33333', '44444', '55555', '66666'],
  record: {
    ...{ rule: 'T16', number: '2026-7KQ4', month: '2026-11', finding: 'UNFOUNDED' },
    ...{ kinds: [{ kind: 'casefile', many: 1 }], orderedOn: '2026-11-23' },
  },
  signedBy: [signer(bram), signer(lotte)],
};

async function open(view: Partial<RegisterView> = {}, changes: Partial<Desk> = {}) {
  const register = { lines: [], others: [], ...view };
  const desk = fakeDesk({ register: async () => ({ ok: true, value: register }), ...changes });
  await openDesk({ desk, path: '/register', me: asMe(bram) });
  await screen.findByRole('heading', { level: 1, name: 'Register van vernietigde dossiers' });
}

describe('the register', () => {
  it('says of each dossier what is left, who signed, and what that does not prove', async () => {
    await open({ lines: [LINE] });
    expect(await screen.findByRole('heading', { level: 2, name: '2026-7KQ4' })).toBeTruthy();
    expect(screen.getByText('Vernietigd op maandag 7 december 2026')).toBeTruthy();
    expect(screen.getByText(/Bram Bestuur .*Lotte Leiding/)).toBeTruthy();
    expect(screen.getByText(/Het bewijst niet dat er nergens een print/)).toBeTruthy();
  });

  it('counts what went without a line of its own', async () => {
    await open({
      others: [
        { day: '2026-12-01', ordered: true },
        { day: '2029-06-01', ordered: false },
      ],
    });
    expect(await screen.findByText('dinsdag 1 december 2026: gewist na een opdracht')).toBeTruthy();
    expect(screen.getByText(/1 juni 2029: gewist omdat de langste termijn/)).toBeTruthy();
  });

  it('says so where nothing was destroyed', async () => {
    await open();
    expect(await screen.findByText(/Er is nog geen dossier vernietigd/)).toBeTruthy();
  });
});

describe('the record, for who signed it', () => {
  const printed = vi.fn<() => void>();
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  const sheets = () => document.querySelectorAll('[data-paper]');
  const mine = { lines: [{ ...LINE, mayKeep: true }] };

  it('goes to the printer with roles and keys and no names', async () => {
    vi.stubGlobal('print', printed);
    await open(mine);
    await screen.findByText(/Jij hebt getekend/);
    press('Druk af');
    await waitFor(() => expect(printed).toHaveBeenCalledTimes(1));
    const words = sheets()[0]?.textContent ?? '';
    expect(words).toContain(bram.fingerprint.join(' '));
    expect(words).toContain(lotte.fingerprint.join(' '));
    expect(words).toContain('11111 22222');
    expect(words).toContain('Twee verschillende mensen tekenden dezelfde opdracht');
    expect(words).toContain('SSD');
    expect(words).not.toMatch(/Bram|Lotte/);
    fireEvent(window, new Event('afterprint'));
    await waitFor(() => expect(sheets()).toHaveLength(0));
  });

  it('is kept as a file, and it says so where that would not hold', async () => {
    const keepRecord = vi.fn<Desk['keepRecord']>(async () => ({
      ok: true,
      value: {
        ...{ name: 'proces-verbaal.gehoord', bytes: new Uint8Array(1) },
        checked: {
          ...{ isBundle: true, facts: null },
          findings: [{ code: 'ORDER_ONE', part: 'record' }],
        },
      },
    }));
    const address = vi.spyOn(URL, 'createObjectURL').mockReturnValue('#kept');
    await open(mine, { keepRecord });
    await screen.findByText(/Jij hebt getekend/);
    press('Bewaar als bestand');
    await waitFor(() => expect(keepRecord).toHaveBeenCalledWith('r1'));
    await waitFor(() => expect(address).toHaveBeenCalledTimes(1));
    expect(await screen.findByText(/ziet dat er iets niet klopt/)).toBeTruthy();
  });

  it('is not there for anybody else', async () => {
    await open({ lines: [LINE] });
    await screen.findByRole('heading', { level: 2, name: '2026-7KQ4' });
    expect(screen.queryByText(/Jij hebt getekend/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Bewaar als bestand' })).toBeNull();
  });
});

describe('the inbox', () => {
  const openInbox = async (stores: number) => {
    const desk = fakeDesk({ shareStores: async () => ({ ok: true, value: stores }) });
    desk.state.rows = [plainRow];
    await openDesk({ desk, path: '/', me: asMe(bram) });
    await screen.findByText(/Register van vernietigde/);
  };

  it('warns for as long as the key shares live in one place', async () => {
    await openInbox(1);
    expect(await screen.findByText(/De sleuteldelen staan maar op één plek/)).toBeTruthy();
  });

  it('does not warn where there are two', async () => {
    await openInbox(2);
    expect(screen.queryByText(/maar op één plek/)).toBeNull();
  });
});
