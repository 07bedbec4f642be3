import type { Desk, SeenBy } from '@gehoord/client/types';
import { screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { plainRow } from '../../../testing/dossiers.ts';
import { fakeDesk } from '../../../testing/fake-desk.ts';
import { openDesk } from '../../../testing/open-desk.tsx';
import { asMe, asStaff, bram, noor } from '../../../testing/people.ts';

const seen = (who: typeof noor, change: Partial<SeenBy> = {}): SeenBy => ({
  ...asStaff(who),
  ...{ me: who === noor, days: ['2026-11-21', '2026-11-22'], earlier: 0, broken: false },
  ...change,
});

async function section(whoRead: Desk['whoRead']) {
  const desk = fakeDesk({ whoRead });
  desk.state.rows = [plainRow];
  await openDesk({ desk, path: '/dossier/d1', me: asMe(noor) });
  const heading = await screen.findByRole('heading', { name: 'Wie heeft dit gelezen' });
  return within(heading.closest('section') as HTMLElement);
}

it('says of each place who had it open, and on which days', async () => {
  const groups = [
    { kinds: ['report', 'identity'], people: [seen(noor)] },
    { kinds: ['person'], people: [seen(bram, { earlier: 3 }), seen(noor)] },
  ] as const;
  const there = await section(() => Promise.resolve({ ok: true, value: { groups } }));
  const report = within(
    await there.findByRole('list', { name: 'de melding en de naam van de melder' }),
  );
  expect(report.getAllByRole('listitem')).toHaveLength(1);
  expect(report.getByText(/^Noor Voorbeeld \(vertrouwens/)).toBeTruthy();
  expect(report.getByText(/^Open op 21 nov.* en 22 nov/)).toBeTruthy();
  const person = within(there.getByRole('list', { name: 'de berichten aan de melder' }));
  expect(person.getByText(/En op 3 dagen daarvoor/)).toBeTruthy();
  expect(there.queryByText(/klopt niet/)).toBeNull();
  expect(there.getByText(/geen bewijs dat niemand anders het las/)).toBeTruthy();
});

it('says where it does not match what stood there before', async () => {
  const groups = [{ kinds: ['person'], people: [seen(bram, { days: [], broken: true })] }] as const;
  const there = await section(() => Promise.resolve({ ok: true, value: { groups } }));
  expect(await there.findByText(/^Dit klopt niet met wat hier eerder stond/)).toBeTruthy();
  expect(there.queryByText(/Open op/)).toBeNull();
});

it('says that nobody did', async () => {
  const nobody = await section(() => Promise.resolve({ ok: true, value: { groups: [] } }));
  expect(await nobody.findByText('Nog niemand.')).toBeTruthy();
});

it('leaves the dossier as it is where this cannot be fetched', async () => {
  const there = await section(() => Promise.resolve({ ok: false, problem: 'OFFLINE' }));
  expect(await there.findByText('Dit is nu niet op te halen.')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});
