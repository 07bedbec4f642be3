import type { RegisterView } from '@gehoord/client/types';
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { plainRow } from '../../../testing/dossiers.ts';
import { fakeDesk } from '../../../testing/fake-desk.ts';
import { openDesk } from '../../../testing/open-desk.tsx';
import { asMe, asStaff, bram, lotte } from '../../../testing/people.ts';

async function open(view: Partial<RegisterView> = {}) {
  const register = { lines: [], others: [], ...view };
  const desk = fakeDesk({ register: async () => ({ ok: true, value: register }) });
  await openDesk({ desk, path: '/register', me: asMe(bram) });
  await screen.findByRole('heading', { level: 1, name: 'Register van vernietigde dossiers' });
}

describe('the register', () => {
  it('says of each dossier what is left, who signed, and what that does not prove', async () => {
    await open({
      lines: [
        {
          ...{ id: 'r1', on: '2026-11-23', state: 'DESTROYED', day: '2026-12-07' },
          record: {
            ...{ rule: 'T16', number: '2026-7KQ4', month: '2026-11', finding: 'UNFOUNDED' },
            ...{ kinds: [{ kind: 'casefile', many: 1 }], orderedOn: '2026-11-23' },
          },
          signedBy: [asStaff(bram), asStaff(lotte)],
        },
      ],
    });
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
