import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { signal } from '@preact/signals';
import { createI18n, LANGUAGES, type Language } from '@gehoord/ui/i18n';
import { nl } from '@gehoord/ui/i18n/nl';
import { PortalProvider } from '../model/portal.ts';
import { fakeReporter } from '../testing/fake-reporter.ts';
import { SAMENOP } from '../testing/people.ts';
import { portalWith } from '../testing/portal-with.tsx';
import { Languages } from './languages.tsx';

afterEach(cleanup);

/** The choice alone, as if every language had its catalogue in. */
async function choosing(
  { current = 'nl', on = [] }: { current?: Language; on?: readonly Language[] } = {},
  choose = vi.fn(async (_: Language) => true),
) {
  const { portal } = await portalWith(fakeReporter().reporter, { ...SAMENOP, languages: on });
  const dutch = createI18n('nl', nl);
  const language = {
    i18n: signal(createI18n(current, { ...nl, 'language.unreviewed': `nagekeken? ${current}` })),
    ...{ first: signal(dutch), languages: LANGUAGES, choose },
  };
  render(
    <PortalProvider value={{ ...portal, language }}>
      <Languages />
    </PortalProvider>,
  );
  return choose;
}

const names = () => screen.getAllByRole('listitem').map((it) => it.textContent);
const ALL = LANGUAGES.map(({ code }) => code);

test('only what somebody checked is offered, until the organisation switches more on', async () => {
  await choosing();
  expect(names()).toEqual(['Nederlands', 'English']);
  cleanup();
  await choosing({ on: ['pl'] });
  expect(names()).toEqual(['Nederlands', 'English', 'Polski']);
});

test('an organisation that switches on what we do not have breaks nothing', async () => {
  await choosing({ on: ['qq' as Language, 'so'] });
  expect(names()).toEqual(['Nederlands', 'English', 'Soomaali']);
});

test('twelve names stand behind one button that shows some of them in their own letters', async () => {
  const choose = await choosing({ on: ALL });
  const more = screen.getByRole('button', { expanded: false });
  expect(more.textContent).toBe('Taal · English · العربية · Українська …');
  fireEvent.click(more);
  expect(screen.getByRole('button', { expanded: true })).toBe(more);
  const tigrinya = screen.getByRole('button', { name: /ትግርኛ/ });
  expect([tigrinya.lang, tigrinya.textContent]).toEqual(['ti', 'ትግርኛ · Tigrinya']);
  fireEvent.click(tigrinya);
  expect(choose).toHaveBeenCalledWith('ti');
  await screen.findByRole('button', { expanded: false });
});

test('a language that does not come in is said in a sentence', async () => {
  await choosing(
    { on: ALL },
    vi.fn(async () => false),
  );
  fireEvent.click(screen.getByRole('button', { name: 'فارسی' }));
  expect(await screen.findByText(/^Deze taal komt nu niet binnen/)).toBeTruthy();
});

test('a language nobody checked says so, in that language and in Dutch', async () => {
  await choosing({ current: 'ar', on: ALL });
  expect(screen.getByText('nagekeken? ar')).toBeTruthy();
  const dutch = screen.getByText(/^Nog niemand die deze taal van huis uit spreekt/);
  expect([dutch.lang, dutch.dir]).toEqual(['nl', 'ltr']);
  cleanup();
  await choosing({ current: 'en', on: ALL });
  expect(screen.queryByText(/nagekeken/)).toBeNull();
});
