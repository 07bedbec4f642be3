import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { PaperToRead, Reporter, ReporterView } from '@gehoord/client/types';
import { CODE, fakeReporter, VIEW } from '../../testing/fake-reporter.ts';
import { NOOR, SAMENOP } from '../../testing/people.ts';
import { portalWith } from '../../testing/portal-with.tsx';

afterEach(cleanup);

const MARK = ['04821', '93755', '20661', '40093', '71582', '00417'];
const PAPER: PaperToRead = {
  ...{ id: 'p1', shown: 'v1', paper: 'INTAKE', identity: 'ANONYMOUS', version: 1 },
  ...{ language: 'nl', words: 'Wat is er gebeurd?\nHij stuurde berichten.', mark: MARK },
  translations: [{ language: 'ar', words: 'ماذا حدث؟' }],
  ...{ by: NOOR, offeredOn: '2026-11-21', corrections: [] },
};

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const write = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

async function atPaper(paper: Partial<PaperToRead> = {}, different: Partial<Reporter> = {}) {
  const view: ReporterView = {
    ...VIEW,
    status: { code: 'CONTROLEER', nextOn: null, setOn: '2026-11-21' },
    papers: [{ ...PAPER, ...paper }],
  };
  const { reporter } = fakeReporter({
    open: async () => ({ ok: true, value: view }),
    ...different,
  });
  const { screen: drawing } = await portalWith(reporter, SAMENOP);
  render(drawing);
  press('Ik heb al een code');
  fireEvent.input(await screen.findByLabelText('Jouw code'), { target: { value: CODE.join('') } });
  press('Openen');
  await screen.findByRole('heading', { level: 2, name: 'Verslag van jouw verhaal' });
}

const answering = () => vi.fn<Reporter['answerStatement']>(async () => ({ ok: true, value: VIEW }));

test('the words stand there, with who wrote them and how they know you', async () => {
  await atPaper();
  expect(screen.getByText(/Hij stuurde berichten/)).toBeTruthy();
  expect(screen.getByText(/Noor Voorbeeld .* schreef dit op voor jou/)).toBeTruthy();
  expect(screen.getByText(/wij weten niet wie je bent/)).toBeTruthy();
  expect(screen.getByText(/04821 93755/)).toBeTruthy();
});

test('nothing is chosen beforehand, and without a choice there is no button to sign', async () => {
  await atPaper();
  const answers = screen.getByRole('group', { name: 'Klopt dit?' });
  for (const answer of within(answers).getAllByRole<HTMLInputElement>('radio')) {
    expect(answer.checked).toBe(false);
  }
  expect(screen.queryByRole('button', { name: 'Onderteken' })).toBeNull();
});

test('signing sends the version on the screen, in the language it was read in', async () => {
  const answerStatement = answering();
  await atPaper({}, { answerStatement });
  choose(/العربية/);
  expect(screen.getByText('ماذا حدث؟').getAttribute('lang')).toBe('ar');
  expect(screen.queryByText(/Hij stuurde berichten/)).toBeNull();
  choose(/Ja, ik onderteken dit/);
  expect(screen.getByText(/dit heb ik gelezen, en zo is het/)).toBeTruthy();
  write('Wil je er iets bij schrijven?', ' Het was dinsdag. ');
  press('Onderteken');
  await vi.waitFor(() =>
    expect(answerStatement).toHaveBeenCalledWith({
      ...{ id: 'p1', shown: 'v1', answer: 'SIGNED', language: 'ar' },
      remarks: 'Het was dinsdag.',
    }),
  );
});

test('refusing needs no words', async () => {
  const answerStatement = answering();
  await atPaper({}, { answerStatement });
  choose(/Nee, ik onderteken dit niet/);
  press('Ik onderteken niet');
  await vi.waitFor(() =>
    expect(answerStatement).toHaveBeenCalledWith({
      ...{ id: 'p1', shown: 'v1', answer: 'REFUSED', remarks: null, language: 'nl' },
    }),
  );
});

test('a correction needs words, and goes without a signature', async () => {
  const correctStatement = vi.fn<Reporter['correctStatement']>(async () => ({
    ok: true,
    value: VIEW,
  }));
  const answerStatement = answering();
  await atPaper({}, { correctStatement, answerStatement });
  choose(/Er moet iets anders/);
  press('Verstuur wat er anders moet');
  expect(screen.getByText('Schrijf eerst iets op.')).toBeTruthy();
  expect(correctStatement).not.toHaveBeenCalled();
  write('Wat moet er anders?', 'Het was avond.');
  press('Verstuur wat er anders moet');
  await vi.waitFor(() =>
    expect(correctStatement).toHaveBeenCalledWith('p1', 'v1', 'Het was avond.'),
  );
  expect(answerStatement).not.toHaveBeenCalled();
});

test('when the paper changed meanwhile, the words typed stay and the sentence says what to do', async () => {
  const answerStatement: Reporter['answerStatement'] = async () => ({
    ...{ ok: false, problem: 'PAPER_CHANGED' },
  });
  await atPaper({}, { answerStatement });
  choose(/Nee, ik onderteken dit niet/);
  write('Wil je zeggen waarom niet?', 'Zo was het niet.');
  press('Ik onderteken niet');
  expect((await screen.findByRole('alert')).textContent).toContain('intussen veranderd');
  expect(screen.getByDisplayValue('Zo was het niet.')).toBeTruthy();
});

test('characters that turn words round are shown', async () => {
  await atPaper({ words: 'Hij gaf \u202e02\u202c euro.' });
  expect(screen.getByText(/tekens die je niet ziet/)).toBeTruthy();
  expect(screen.getByText('[U+202E]')).toBeTruthy();
});

test('what was answered stays as a line, without its words', async () => {
  const { reporter } = fakeReporter({
    open: async () => ({
      ok: true,
      value: {
        ...VIEW,
        answered: [{ paper: 'INTAKE', answer: 'REFUSED', on: '2026-11-22', mark: MARK }],
      },
    }),
  });
  const { screen: drawing } = await portalWith(reporter, SAMENOP);
  render(drawing);
  press('Ik heb al een code');
  fireEvent.input(await screen.findByLabelText('Jouw code'), { target: { value: CODE.join('') } });
  press('Openen');
  expect(await screen.findByText(/Je hebt het niet ondertekend/)).toBeTruthy();
});
