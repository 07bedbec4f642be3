import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Reporter } from '@gehoord/client/types';
import type { Organisation } from '../model/organisation.ts';
import { CODE, fakeReporter } from '../testing/fake-reporter.ts';
import { NOOR, SAMENOP } from '../testing/people.ts';
import { portalWith } from '../testing/portal-with.tsx';

afterEach(cleanup);

const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (label: RegExp | string) => fireEvent.click(screen.getByLabelText(label));
const write = (label: RegExp | string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

async function opened(different: Partial<Reporter> = {}, organisation: Organisation = SAMENOP) {
  const fake = fakeReporter(different);
  const { portal, screen: drawing } = await portalWith(fake.reporter, organisation);
  render(drawing);
  return { ...fake, portal };
}

async function toStory(): Promise<void> {
  choose('Een mentor');
  await screen.findByRole('heading', { name: 'Wie mag het lezen?' });
  press('Verder');
}

async function toSend(text = 'Mijn mentor raakte mij aan.'): Promise<void> {
  await toStory();
  write('Jouw verhaal', text);
  press('Verder');
}

async function typeBack(change = (group: string) => group): Promise<void> {
  const field = await screen.findByLabelText(/Typ groep/);
  const n = Number(/\d/.exec(document.querySelector('label[for=check]')?.textContent ?? '')?.[0]);
  fireEvent.input(field, { target: { value: change(CODE[n - 1] ?? '') } });
  press('Ja, bewaard');
}

test('Amira reports in four screens, without a name, and keeps her code', async () => {
  const { submitted, portal } = await opened();
  await toSend();
  press('Versturen');
  expect(await screen.findByRole('list', { name: 'Dit is jouw code' })).toBeTruthy();
  expect(submitted).toEqual([
    {
      subject: { role: 'MENTOR', staff: [] },
      door: 'confidant',
      story: 'Mijn mentor raakte mij aan.',
      reporterIs: undefined,
      relation: undefined,
      affectedKnows: undefined,
      safeNow: undefined,
      help: undefined,
      identity: null,
      code: 'KEEP',
      mayPassOn: undefined,
      language: 'nl',
    },
  ]);
  expect(portal.form.story.value).toBe('');
  await typeBack();
  expect(await screen.findByRole('heading', { name: /Klaar\./ })).toBeTruthy();
  expect(screen.queryByText(/0482/)).toBeNull();
});

test('a wrong group is not kept, and leaving is still asked about', async () => {
  const { portal } = await opened();
  await toSend();
  press('Versturen');
  await typeBack(() => '9999');
  expect(await screen.findByText(/Dat is niet groep/)).toBeTruthy();
  expect(portal.unkept.value).toBe(true);
});

test('each door says who reads it and what that means', async () => {
  await opened();
  choose('Een mentee');
  expect(
    await screen.findByLabelText(/Noor Voorbeeld \(vertrouwens\u00adcontact\u00adpersoon\)/),
  ).toBeTruthy();
  expect(screen.getByText(/De directie leest het alleen als jij ja zegt/)).toBeTruthy();
  expect(screen.getByLabelText(/Bram Bestuur en Lotte Leiding \(directie\)/)).toBeTruthy();
  expect(screen.getByText(/Zij vragen jou niet eerst/)).toBeTruthy();
});

test('whoever it is about is no reader', async () => {
  const { submitted } = await opened();
  choose('Iemand die hier werkt');
  choose(/Noor Voorbeeld/);
  expect(
    await screen.findByLabelText(/Teun Reserve \(vervanger van buiten het team\)Teun/),
  ).toBeTruthy();
  press('Verder');
  write('Jouw verhaal', 'Zij luisterde niet.');
  press('Verder');
  press('Versturen');
  await screen.findByText('Dit is jouw code');
  expect(submitted[0]).toMatchObject({
    subject: { role: 'STAFF', staff: [NOOR.kid] },
    door: 'alternate',
  });
});

test('"I do not know who" and a name exclude each other', async () => {
  const { portal } = await opened();
  choose('Iemand die hier werkt');
  choose(/Noor Voorbeeld/);
  choose('Iemand anders, of ik weet het niet');
  expect(portal.form.staff.value).toEqual(['UNKNOWN']);
  choose(/Noor Voorbeeld \(/);
  expect(portal.form.staff.value).toEqual([NOOR.kid]);
});

test('what is missing is said in words and takes the focus', async () => {
  await opened();
  press('Verder');
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  fireEvent.click(screen.getByRole('link', { name: /Kies over wie het gaat/ }));
  expect(document.activeElement).toBe(screen.getByLabelText('Een mentor'));
});

test('an empty story is asked for, kindly', async () => {
  await opened();
  await toStory();
  press('Verder');
  expect(screen.getByRole('alert').textContent).toContain('Een paar woorden is genoeg.');
});

test('a mentor reads what the code of conduct asks, and that a name is not needed', async () => {
  await opened();
  await toStory();
  choose('Ik ben mentor');
  expect(screen.getByText(/gedragscode.*Het mag zonder je naam/)).toBeTruthy();
});

test('a name goes along only when it was given', async () => {
  const { submitted } = await opened();
  await toSend();
  choose(/Ja, met mijn naam/);
  press('Versturen');
  expect(screen.getByRole('alert').textContent).toContain('Vul je naam in');
  write('Je naam', 'Amira Proefmelder');
  press('Versturen');
  await screen.findByText('Dit is jouw code');
  expect(submitted[0]?.identity).toEqual({ name: 'Amira Proefmelder', contact: '' });
});

test('without a code the only question that cannot wait is asked first', async () => {
  const { submitted } = await opened();
  await toSend();
  choose(/Nee, geen code/);
  press('Versturen');
  expect(screen.getByRole('alert').textContent).toContain('Kies ja of nee');
  choose(/Ja, dat mag/);
  press('Versturen');
  expect(await screen.findByText(/Je hebt geen code\. Wil je later/)).toBeTruthy();
  expect(submitted[0]).toMatchObject({ code: 'NONE', mayPassOn: 'YES' });
});

test('the door of the directie asks no leave to pass on', async () => {
  const { submitted } = await opened();
  choose('Een mentor');
  fireEvent.click(await screen.findByLabelText(/Bram Bestuur/));
  press('Verder');
  write('Jouw verhaal', 'Er is iets gebeurd.');
  press('Verder');
  choose(/Nee, geen code/);
  expect(screen.queryByText(/zonder je naam doorgeven\?/)).toBeNull();
  press('Versturen');
  await screen.findByText(/Klaar\./);
  expect(submitted[0]).toMatchObject({ door: 'board', mayPassOn: undefined });
});

test('no date is promised where the organisation is not told', async () => {
  await opened({}, { ...SAMENOP, notifies: false });
  await toSend();
  expect(screen.queryByText(/7 dagen/)).toBeNull();
});

test('everything is read over before sending, with the way back to each part', async () => {
  await opened();
  await toSend('Het begon in de trein.');
  expect(screen.getByText('Het begon in de trein.')).toBeTruthy();
  press('Veranderen: Jouw verhaal');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Jouw verhaal').value).toBe(
    'Het begon in de trein.',
  );
});

test('changing the language keeps every word', async () => {
  await opened();
  await toStory();
  write('Jouw verhaal', 'Het begon in de trein.');
  press('English');
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Your story')).value).toBe(
    'Het begon in de trein.',
  );
  expect(document.documentElement.lang).toBe('en');
});

test('a sentence about what is missing goes as soon as it is there, and takes no focus then', async () => {
  await opened();
  await toStory();
  press('Verder');
  expect(screen.getByRole('alert').textContent).toContain('Schrijf eerst iets op');
  const box = screen.getByLabelText('Jouw verhaal');
  box.focus();
  write('Jouw verhaal', 'Hij duwde mij.');
  await vi.waitFor(() => expect(screen.queryByText(/Schrijf eerst iets op/)).toBeNull());
  expect(document.activeElement).toBe(box);
  press('Verder');
  choose(/^Ja, met mijn naam/);
  press('Versturen');
  expect(screen.getAllByText(/Vul je naam in/)).toHaveLength(2);
  write('Je naam', 'Amira Proefmelder');
  await vi.waitFor(() => expect(screen.queryByText(/Vul je naam in/)).toBeNull());
});

test('nobody is told to call the very person it is about', async () => {
  await opened();
  expect(screen.getByRole('link', { name: '010 000 00 00' })).toBeTruthy();
  choose('Iemand die hier werkt');
  choose(/Noor Voorbeeld/);
  await vi.waitFor(() => expect(screen.queryByRole('link', { name: '010 000 00 00' })).toBeNull());
  expect(screen.getByText('0800-0188')).toBeTruthy();
});
