import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { ConsentQuestion, Outcome, Reporter, ReporterView } from '@gehoord/client/types';
import { CODE, fakeReporter, VIEW } from '../../testing/fake-reporter.ts';
import { BRAM, LOTTE, NOOR, SAMENOP } from '../../testing/people.ts';
import { portalWith } from '../../testing/portal-with.tsx';

// The first of these would otherwise wait for the screens themselves, on a busy machine too long.
beforeAll(() => import('./return.tsx'));
afterEach(cleanup);

const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const viewed = (value: ReporterView): Outcome<ReporterView> => ({ ok: true, value });

const QUESTION: ConsentQuestion = {
  requestId: 'q1',
  state: 'ASKED',
  why: 'Dan kan de directie helpen.',
  askedBy: NOOR,
  askedOn: '2026-11-22',
  readers: [BRAM, LOTTE],
  extract: 'Een mentee vertelt over haar mentor.',
  offersRaw: true,
  offersIdentity: true,
  papers: 0,
  given: null,
};

async function atCode(different: Partial<Reporter>, notifies = true) {
  const { reporter } = fakeReporter(different);
  const { portal, screen: drawing } = await portalWith(reporter, { ...SAMENOP, notifies });
  render(drawing);
  press('Ik heb al een code');
  fireEvent.input(await screen.findByLabelText('Jouw code'), { target: { value: CODE.join('') } });
  return portal;
}

async function atView(view: Partial<ReporterView>, different: Partial<Reporter> = {}) {
  const seen = { ...VIEW, ...view };
  const all = { open: async () => viewed(seen), refresh: async () => viewed(seen), ...different };
  const portal = await atCode(all);
  press('Openen');
  await screen.findByRole('heading', { level: 1, name: /.*/ });
  await vi.waitFor(() => expect(portal.steps.current.value).toBe('view'));
  return portal;
}

test('a code with a wrong digit is caught before anything is asked of the server', async () => {
  const open = vi.fn<Reporter['open']>();
  await atCode({ open });
  fireEvent.input(screen.getByLabelText('Jouw code'), { target: { value: '1'.repeat(24) } });
  press('Openen');
  expect(screen.getByText('Er is een cijfer fout. Vergelijk alle groepen.')).toBeTruthy();
  expect(open).not.toHaveBeenCalled();
});

test('Persian digits are digits', async () => {
  const portal = await atCode({});
  fireEvent.input(screen.getByLabelText('Jouw code'), { target: { value: '۰۴۸۲' } });
  expect(portal.visit.digits.value).toBe('0482');
});

test('an unknown code says what to do and stays in the field', async () => {
  const portal = await atCode({ open: async () => ({ ok: false, problem: 'SIGN_IN_FAILED' }) });
  press('Openen');
  expect((await screen.findByRole('alert')).textContent).toContain('Deze code kennen we niet');
  expect(portal.visit.digits.value).toBe(CODE.join(''));
});

test('a code whose dossier is gone says so, calmly', async () => {
  await atCode({ open: async () => ({ ok: false, problem: 'ERASED' }) });
  press('Openen');
  expect((await screen.findByText('Gewist')).closest('[role=status]')?.textContent).toContain(
    'Je gegevens zijn weg.',
  );
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what is erased while somebody looks leaves the screen', async () => {
  await atView({}, { reply: async () => ({ ok: false, problem: 'ERASED' }) });
  fireEvent.input(screen.getAllByRole('textbox')[0] as HTMLElement, {
    target: { value: 'Ik wil nog iets zeggen.' },
  });
  fireEvent.click(screen.getAllByRole('button', { name: /^Versturen|^Stuur/ })[0] as HTMLElement);
  expect(await screen.findByRole('heading', { level: 1, name: 'Gewist' })).toBeTruthy();
  expect(document.body.textContent).not.toContain('Hoe gaat het nu?');
  expect(document.body.textContent).not.toContain('Ik wil nog iets zeggen.');
});

test('status, messages and their numbers are there; the code is forgotten', async () => {
  const portal = await atView({});
  expect(screen.getByRole('heading', { level: 1, name: 'Gelezen' })).toBeTruthy();
  expect(screen.getByText('Hoe gaat het nu?')).toBeTruthy();
  expect(screen.getByText(/bericht 1 van 1/)).toBeTruthy();
  expect(portal.visit.digits.value).toBe('');
});

test('a date is said where one was promised', async () => {
  await atView({ status: { code: 'BEZIG', nextOn: '2026-12-01', setOn: '2026-11-21' } });
  expect(screen.getByText(/Op dinsdag 1 december 2026 hoor je meer/)).toBeTruthy();
});

test('an answer that does not arrive stays in the box; one that does empties it', async () => {
  const outcomes: Outcome<ReporterView>[] = [{ ok: false, problem: 'TIMED_OUT' }, viewed(VIEW)];
  await atView({}, { reply: async () => outcomes.shift()! });
  const box = screen.getByLabelText<HTMLTextAreaElement>('Schrijf aan Noor Voorbeeld');
  const send = within(box.closest('form')!).getByRole('button');
  fireEvent.input(box, { target: { value: 'Het gaat.' } });
  fireEvent.click(send);
  await screen.findByText(/Het duurt te lang/);
  expect(box.value).toBe('Het gaat.');
  fireEvent.click(send);
  await vi.waitFor(() => expect(box.value).toBe(''));
});

test('a visit that ended leads back to the code, and the text is still there after', async () => {
  const ended = { ok: false, problem: 'SESSION_ENDED' } as const;
  await atView({}, { reply: async () => ended });
  const box = screen.getByLabelText('Schrijf aan Noor Voorbeeld');
  fireEvent.input(box, { target: { value: 'Het gaat.' } });
  fireEvent.click(within(box.closest('form')!).getByRole('button'));
  press(await screen.findByRole('button', { name: 'Vul je code in' }).then((it) => it.textContent));
  const field = await screen.findByLabelText('Jouw code');
  fireEvent.input(field, { target: { value: CODE.join('') } });
  press('Openen');
  const again = await screen.findByLabelText<HTMLTextAreaElement>('Schrijf aan Noor Voorbeeld');
  expect(again.value).toBe('Het gaat.');
});

test('entries that do not hold are said, with whom to call', async () => {
  await atView({ broken: 2 });
  expect(screen.getByText(/2 berichten zijn misschien veranderd.*010 000 00 00/)).toBeTruthy();
});

test('a yes names what, to whom and the name apart; the words on screen are signed', async () => {
  const answerConsent = vi.fn<Reporter['answerConsent']>(async () => viewed(VIEW));
  await atView({ questions: [QUESTION] }, { answerConsent });
  press('Ja, dit mag');
  expect(screen.getByText('Kies eerst wat er doorgegeven mag worden.')).toBeTruthy();
  expect(answerConsent).not.toHaveBeenCalled();
  fireEvent.click(screen.getByLabelText(/De samenvatting/));
  press('Ja, dit mag');
  const answer = answerConsent.mock.calls[0]![0];
  expect(answer).toMatchObject({ choice: { report: 'EXTRACT', identity: false }, language: 'nl' });
  expect(answer.shown).toContain('Bram Bestuur en Lotte Leiding (directie)');
  expect(answer.shown).toContain('Een mentee vertelt over haar mentor.');
  expect(answer.shown).toContain('Mijn naam gaat niet apart mee.');
  for (const line of answer.shown.split('\n\n')) {
    expect(screen.getByRole('main').textContent).toContain(line);
  }
});

test('a no is as easy as a yes, and nothing is ticked beforehand', async () => {
  const answerConsent = vi.fn<Reporter['answerConsent']>(async () => viewed(VIEW));
  await atView({ questions: [QUESTION] }, { answerConsent });
  expect(document.querySelectorAll('main :checked')).toHaveLength(0);
  const [yes, no] = ['Ja, dit mag', 'Nee, dit mag niet'].map((name) =>
    screen.getByRole('button', { name }),
  );
  expect(yes!.className).toBe(no!.className);
  fireEvent.click(no!);
  expect(answerConsent.mock.calls[0]![0].choice).toBeNull();
});

test('a yes can be taken back, and it says what that cannot undo', async () => {
  const withdrawConsent = vi.fn<Reporter['withdrawConsent']>(async () => viewed(VIEW));
  const given: ConsentQuestion = {
    ...QUESTION,
    state: 'DONE',
    given: { report: 'EXTRACT', identity: true },
  };
  await atView({ questions: [given] }, { withdrawConsent });
  expect(screen.getByText(/Doorgegeven: de samenvatting, met je naam/)).toBeTruthy();
  press('Mijn ja terugnemen');
  expect(screen.getByText(/Dan blijft het gelezen/)).toBeTruthy();
  press('Ja, neem het terug');
  expect(withdrawConsent).toHaveBeenCalledWith('q1');
});

test('a code made by somebody else is replaced first, and the new one is kept', async () => {
  const portal = await atView({ claimable: true });
  expect(screen.queryByText('Hoe gaat het nu?')).toBeNull();
  press('Maak mijn eigen code');
  await screen.findByRole('heading', { name: 'Je eigen code is klaar' });
  expect(portal.unkept.value).toBe(true);
});

test('closing forgets everything and shows the first screen', async () => {
  const leave = vi.fn<Reporter['leave']>(async () => undefined);
  const portal = await atView({}, { leave });
  press('Sluiten');
  expect(await screen.findByRole('heading', { name: 'Is er iets gebeurd?' })).toBeTruthy();
  expect(leave).toHaveBeenCalled();
  expect(portal.visit.view.value).toBeNull();
});
