import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { ReadBy, Reporter, ReporterView } from '@gehoord/client/types';
import { CODE, fakeReporter, VIEW } from '../../testing/fake-reporter.ts';
import { portalWith } from '../../testing/portal-with.tsx';

configure({ asyncUtilTimeout: 5_000 });
afterEach(cleanup);

async function comeBack(whoRead: Reporter['whoRead'], view: Partial<ReporterView> = {}) {
  const seen = async () => ({ ok: true, value: { ...VIEW, ...view } }) as const;
  const { reporter } = fakeReporter({ whoRead, open: seen, refresh: seen });
  const { screen: drawing } = await portalWith(reporter);
  render(drawing);
  fireEvent.click(screen.getByRole('button', { name: 'Ik heb al een code' }));
  const field = await screen.findByLabelText('Jouw code');
  fireEvent.input(field, { target: { value: CODE.join('') } });
  fireEvent.click(screen.getByRole('button', { name: 'Openen' }));
  await screen.findByRole('button', { name: 'Is er iets nieuws?' });
}

const told = (...readers: readonly ReadBy[]) =>
  vi.fn(async () => ({ ok: true, value: readers }) as const);
const NOOR: ReadBy = { role: 'confidant', what: 'REPORT', lastOn: '2026-11-22' };
const words = () => document.body.textContent.replaceAll('\u00ad', '');

test('who read the report is said in plain words, by role and day', async () => {
  await comeBack(told(NOOR, { role: 'board', what: 'REPORT', lastOn: '2026-11-21' }));
  expect(
    await screen.findByRole('heading', { name: 'Wie heeft je melding gelezen?' }),
  ).toBeTruthy();
  expect(words()).toContain(
    '2 mensen hebben je melding gelezen: de vertrouwenscontactpersoon, voor het laatst op zondag 22 november 2026 en iemand van de directie',
  );
  expect(words()).not.toContain('een samenvatting van je melding gelezen');
});

test('a summary is not the report', async () => {
  await comeBack(told(NOOR, { role: 'board', what: 'EXTRACT', lastOn: '2026-11-22' }));
  await screen.findByRole('heading', { name: 'Wie heeft je melding gelezen?' });
  expect(words()).toContain('Eén mens heeft je melding gelezen: de vertrouwens');
  expect(words()).toContain('Eén mens heeft een samenvatting van je melding gelezen: iemand van');
});

test('nothing stands there as long as nobody read it, or where it cannot be told', async () => {
  await comeBack(told());
  expect(screen.queryByText('Wie heeft je melding gelezen?')).toBeNull();
  cleanup();
  await comeBack(vi.fn(async () => ({ ok: false, problem: 'OFFLINE' }) as const));
  expect(screen.queryByText('Wie heeft je melding gelezen?')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('an invited person is not asked about it', async () => {
  const whoRead = told(NOOR);
  const me = {
    role: 'accused',
    name: 'Kees Testmentor',
    about: '',
    by: null,
    on: '2026-11-21',
  } as const;
  await comeBack(whoRead, { me });
  expect(whoRead).not.toHaveBeenCalled();
});
