import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { DoorChoice, Outcome, Receipt, Reporter } from '@gehoord/client/types';
import { CODE, fakeReporter } from '../testing/fake-reporter.ts';
import { NOOR, SAMENOP, TEUN } from '../testing/people.ts';
import { portalWith } from '../testing/portal-with.tsx';

// The first of these would otherwise wait for the screens themselves, on a busy machine too long.
beforeAll(() => import('./return/return.tsx'));
afterEach(cleanup);

const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));

async function atSend(different: Partial<Reporter>) {
  const fake = fakeReporter(different);
  const { portal, screen: drawing } = await portalWith(fake.reporter);
  render(drawing);
  fireEvent.click(screen.getByLabelText('Een mentor'));
  await screen.findByRole('heading', { name: 'Wie mag het lezen?' });
  press('Verder');
  fireEvent.input(screen.getByLabelText('Jouw verhaal'), { target: { value: 'Het gebeurde.' } });
  press('Verder');
  return { ...fake, portal };
}

test('a failing network keeps the text; trying again sends the same report', async () => {
  const answers: Outcome<Receipt>[] = [
    { ok: false, problem: 'OFFLINE' },
    { ok: true, value: { code: CODE, receivedOn: '2026-11-21' } },
  ];
  const { submitted, portal } = await atSend({ submit: async () => answers.shift()! });
  press('Versturen');
  expect((await screen.findByRole('alert')).textContent).toContain('Je tekst staat er nog.');
  expect(portal.form.story.value).toBe('Het gebeurde.');
  press('Probeer opnieuw');
  await screen.findByText('Dit is jouw code');
  expect(submitted[0]).toEqual(submitted[1]);
});

test('readers who changed since they were chosen stand on the screen before anything is sent', async () => {
  const doors: DoorChoice[] = [{ door: 'confidant', readers: [NOOR] }];
  const submit: Reporter['submit'] = async () => {
    doors[0] = { door: 'confidant', readers: [NOOR, TEUN] };
    return { ok: false, problem: 'DIRECTORY_STALE' };
  };
  await atSend({ submit, doorsFor: async () => [...doors] });
  expect(screen.queryByText(/Teun Reserve/)).toBeNull();
  press('Versturen');
  expect((await screen.findByRole('alert')).textContent).toContain('zijn veranderd');
  expect(await screen.findAllByText(/Noor Voorbeeld .* en Teun Reserve/)).toHaveLength(2);
});

test('what takes long says so, and only then', async () => {
  let arrive = (_: Outcome<Receipt>): void => undefined;
  await atSend({ submit: () => new Promise((done) => (arrive = done)) });
  press('Versturen');
  await screen.findByRole('button', { name: 'We sturen het …' });
  expect(screen.queryByText(/Het duurt even/)).toBeNull();
  await screen.findByText(/Het duurt even/, {}, { timeout: 8000 });
  arrive({ ok: false, problem: 'OFFLINE' });
  await screen.findByRole('alert');
  expect(screen.queryByText(/Het duurt even/)).toBeNull();
});

test('pressing twice sends once', async () => {
  let arrive = (_: Outcome<Receipt>): void => undefined;
  const { submitted } = await atSend({ submit: () => new Promise((done) => (arrive = done)) });
  press('Versturen');
  fireEvent.click(await screen.findByRole('button', { name: 'We sturen het …' }));
  arrive({ ok: true, value: { code: CODE, receivedOn: '2026-11-21' } });
  await screen.findByText('Dit is jouw code');
  expect(submitted).toHaveLength(1);
});

test('where nothing can be sealed there is no way to send, and the text stays', async () => {
  const refusal = { ok: false, problem: 'CRYPTO_UNAVAILABLE' } as const;
  const { portal } = await atSend({ submit: async () => refusal });
  press('Versturen');
  expect((await screen.findByRole('alert')).textContent).toContain('niet op slot doen');
  expect(screen.queryByRole('button', { name: /Versturen|Probeer opnieuw/ })).toBeNull();
  expect(portal.form.story.value).toBe('Het gebeurde.');
});

test('a worker that breaks off counts as not being able to seal', async () => {
  await atSend({ submit: () => Promise.reject(new Error('gone')) });
  press('Versturen');
  expect((await screen.findByRole('alert')).textContent).toContain('niet op slot doen');
});

test('known beforehand, the form is not offered at all: phone numbers instead', async () => {
  const refusal = { ok: false, problem: 'CRYPTO_UNAVAILABLE' } as const;
  const fake = fakeReporter({ prepare: async () => refusal });
  const { screen: drawing } = await portalWith(fake.reporter);
  render(drawing);
  expect(screen.getByRole('heading', { name: 'Je kunt hier nu niets sturen' })).toBeTruthy();
  expect(screen.queryByText('Over wie gaat het?')).toBeNull();
  expect(screen.getByRole('link', { name: '010 000 00 00' })).toBeTruthy();
});

test.each(['NEW', 'SETTING_UP', 'EXPIRED'] as const)(
  'an organisation that is %s receives nothing, but a code still works',
  async (state) => {
    const { screen: drawing } = await portalWith(fakeReporter().reporter, { ...SAMENOP, state });
    render(drawing);
    expect(screen.queryByText('Over wie gaat het?')).toBeNull();
    press('Ik heb al een code');
    expect(await screen.findByLabelText('Jouw code')).toBeTruthy();
  },
);

test('when the readers cannot be looked up, trying again works', async () => {
  const { reporter } = fakeReporter();
  let down = true;
  const prepare: Reporter['prepare'] = () =>
    down ? Promise.resolve({ ok: false, problem: 'OFFLINE' }) : reporter.prepare();
  const { screen: drawing } = await portalWith({ ...reporter, prepare });
  render(drawing);
  fireEvent.click(screen.getByLabelText('Een mentor'));
  expect(screen.getByRole('alert').textContent).toContain('Er is geen verbinding');
  down = false;
  press('Probeer opnieuw');
  expect(await screen.findByRole('heading', { name: 'Wie mag het lezen?' })).toBeTruthy();
});

test('nobody left to read says so and gives phone numbers', async () => {
  const { screen: drawing } = await portalWith(fakeReporter({ doorsFor: async () => [] }).reporter);
  render(drawing);
  fireEvent.click(screen.getByLabelText('Een mentor'));
  expect(await screen.findByText(/niemand over die dit mag lezen/)).toBeTruthy();
});
