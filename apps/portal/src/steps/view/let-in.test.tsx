import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { ReporterView } from '@gehoord/client/types';
import { CODE, fakeReporter, VIEW } from '../../testing/fake-reporter.ts';
import { BRAM, SAMENOP, TEUN } from '../../testing/people.ts';
import { portalWith } from '../../testing/portal-with.tsx';

configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function atView(change: Partial<ReporterView>) {
  const value: ReporterView = { ...VIEW, ...change };
  const { reporter } = fakeReporter({ open: async () => ({ ok: true, value }) });
  const { screen: drawing } = await portalWith(reporter, SAMENOP);
  render(drawing);
  press('Ik heb al een code');
  fireEvent.input(await screen.findByLabelText('Jouw code'), { target: { value: CODE.join('') } });
  press('Openen');
  await screen.findByRole('button', { name: 'Is er iets nieuws?' });
}

const letIn = [{ who: TEUN, by: BRAM, on: '2026-11-22' }];
const TITLE = 'Er leest nog iemand mee';

const words = () => {
  const found = screen.getByRole('heading', { level: 2, name: TITLE }).closest('section');
  return found?.textContent ?? '';
};

test('a reporter reads who was let in, by whom, what they read and what not', async () => {
  await atView({ case: { ...VIEW.case, letIn } });
  expect(words()).toContain('Teun Reserve');
  expect(words()).toContain('zondag 22 november 2026');
  expect(words()).toContain('Bram Bestuur');
  expect(words()).toContain('leest niet wat je in je melding schreef');
});

test('somebody else with a code reads nothing about a report of theirs', async () => {
  const me = { role: 'accused', name: 'Kees', about: 'Iets.', by: BRAM, on: '2026-11-22' } as const;
  await atView({ me, case: { ...VIEW.case, letIn } });
  expect(words()).toContain('Teun Reserve');
  expect(words()).not.toContain('je melding');
});

test('where nobody was let in nothing is said', async () => {
  await atView({});
  expect(screen.queryByRole('heading', { name: TITLE })).toBeNull();
});
