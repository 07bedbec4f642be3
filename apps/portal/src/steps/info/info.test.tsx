import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { info } from '@gehoord/ui/i18n/info/nl';
import { App } from '../../frame/app.tsx';
import { PortalProvider } from '../../model/portal.ts';
import { TOPICS } from '../../model/steps.ts';
import { fakeReporter } from '../../testing/fake-reporter.ts';
import { portalWith } from '../../testing/portal-with.tsx';

// The first of these would otherwise wait for the screens themselves, on a busy machine too long.
beforeAll(() => import('./info.tsx'));
afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

async function atInfo() {
  const { portal, screen: drawing } = await portalWith(fakeReporter().reporter);
  render(drawing);
  press('Regels, rechten en wat er gebeurt');
  await screen.findByRole('heading', { level: 1, name: info['info.title'] });
  return portal;
}

test.each(TOPICS)('%s can be read without telling anything', async (topic) => {
  const portal = await atInfo();
  press(new RegExp(`^${info[`info.${topic}.title`].replace('?', '\\?')}`));
  const heading = await screen.findByRole('heading', {
    level: 1,
    name: info[`info.${topic}.title`],
  });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByText(info[`info.${topic}.lead`])).toBeTruthy();
  expect(portal.steps.current.value).toBe(topic);
  press(info['info.to']);
  expect(portal.steps.current.value).toBe('who');
});

test('what was typed is still there after reading', async () => {
  const portal = await atInfo();
  portal.form.story.value = 'Gisteren in de bibliotheek.';
  press(info['info.safety.title'] + ' ' + info['info.safety.lead']);
  await screen.findByRole('heading', { level: 1, name: info['info.safety.title'] });
  press(info['info.to']);
  expect(portal.form.story.value).toBe('Gisteren in de bibliotheek.');
});

test('what happens after telling has a drawing beside each step', async () => {
  await atInfo();
  press(new RegExp('^Wat gebeurt er als'));
  await screen.findByText(/Je schrijft wat er is gebeurd/);
  expect(document.querySelectorAll('ol li').length).toBeGreaterThan(5);
  for (const step of document.querySelectorAll('main ol li')) {
    expect(step.querySelector('svg')).not.toBeNull();
  }
});

test('the way there is hidden while a code is not kept', async () => {
  const { portal } = await portalWith(fakeReporter().reporter);
  render(
    <PortalProvider value={{ ...portal, unkept: signal(true) }}>
      <App />
    </PortalProvider>,
  );
  expect(screen.queryByRole('button', { name: 'Regels, rechten en wat er gebeurt' })).toBeNull();
});

test('another language brings the same page in that language', async () => {
  const portal = await atInfo();
  press(new RegExp('^Jouw rechten'));
  await portal.language.choose('en');
  await screen.findByRole('heading', { level: 1, name: 'Your rights and your data' });
});
