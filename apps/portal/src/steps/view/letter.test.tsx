import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { CaseBack } from '@gehoord/client/types';
import { CODE, fakeReporter, VIEW } from '../../testing/fake-reporter.ts';
import { BRAM } from '../../testing/people.ts';
import { portalWith } from '../../testing/portal-with.tsx';

configure({ asyncUtilTimeout: 5_000 });
afterEach(cleanup);

async function reading(translation: NonNullable<CaseBack['letter']>['translation']) {
  const text = 'Er is een besluit.';
  const letter = { text, translation, on: '2026-11-21', by: BRAM, readOn: null };
  const value = { ...VIEW, case: { ...VIEW.case, letter } };
  const { reporter } = fakeReporter({ open: async () => ({ ok: true, value }) });
  render((await portalWith(reporter)).screen);
  fireEvent.click(screen.getByRole('button', { name: 'Ik heb al een code' }));
  fireEvent.input(await screen.findByLabelText('Jouw code'), { target: { value: CODE.join('') } });
  fireEvent.click(screen.getByRole('button', { name: 'Openen' }));
  return screen.findByText(text);
}

test('a letter has its translation under it, said to be one', async () => {
  const dutch = await reading({ language: 'ti', words: 'ውሳነ ኣሎ።' });
  const translated = screen.getByText('ውሳነ ኣሎ።');
  expect(dutch.compareDocumentPosition(translated)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(translated.closest('[lang]')?.getAttribute('lang')).toBe('ti');
  expect(screen.getByRole('heading', { name: 'ትግርኛ' })).toBeTruthy();
  expect(screen.getByText(/^Dit is een vertaling\. Zegt die iets anders\?/)).toBeTruthy();
});

test('a letter without one says nothing of a translation', async () => {
  await reading(null);
  expect(screen.queryByText(/^Dit is een vertaling/)).toBeNull();
});
