import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type {
  ConsentQuestion,
  NamingQuestion,
  Reporter,
  ReporterView,
} from '@gehoord/client/types';
import { CODE, fakeReporter, VIEW } from '../../testing/fake-reporter.ts';
import { BRAM, LOTTE, SAMENOP } from '../../testing/people.ts';
import { portalWith } from '../../testing/portal-with.tsx';

configure({ asyncUtilTimeout: 5_000 });
afterEach(cleanup);

const TITLE = 'Mogen we jouw naam noemen?';
const YES = 'Ja, noem mijn naam';
const NO = 'Nee, noem mijn naam niet';

const ASKED: NamingQuestion = {
  ...{ requestId: 'q1', state: 'ASKED', why: 'Dan kan hij beter antwoorden.' },
  ...{ name: 'Selam', until: '2027-11-22', askedBy: BRAM, confirmed: null, saidNoOn: null },
};
const CONFIRMED = { on: '2026-11-22', by: LOTTE, how: 'Ik sprak je zelf.' };

/** What a yes signs, word for word; when the screen changes, this changes with it on purpose. */
const SIGNED = [
  'Bram Bestuur (directie) vraagt: mogen wij jouw naam noemen? Dan hoort de persoon over wie de melding gaat, jouw naam.',
  'Waarom: Dan kan hij beter antwoorden.',
  'Zo noemen we jou dan: Selam',
  'Als je ja kiest, zeg je dit:',
  'Bram Bestuur en de directie mogen mijn naam noemen: Selam.',
  'Dat mag alleen tegen de persoon over wie de melding gaat.',
  'Dit mag tot en met maandag 22 november 2027.',
  'Ik mag mijn ja later terugnemen. Wat die persoon dan al weet, kan niet terug.',
  'Kies je nee? Dan noemen we jouw naam niet. Soms raadt iemand toch wie het is. Dat kunnen wij niet altijd voorkomen.',
];

const HIDDEN = 'In deze tekst staan tekens die je niet ziet. Wij laten ze wel zien.';

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const section = (name: string) => {
  const found = screen.getByRole('heading', { level: 2, name }).closest('section');
  if (!found) throw new Error('No section.');
  return found;
};

async function atView(change: Partial<ReporterView>, different: Partial<Reporter> = {}) {
  const value: ReporterView = { ...VIEW, ...change };
  const { reporter } = fakeReporter({ open: async () => ({ ok: true, value }), ...different });
  const { screen: drawing } = await portalWith(reporter, SAMENOP);
  render(drawing);
  press('Ik heb al een code');
  fireEvent.input(await screen.findByLabelText('Jouw code'), { target: { value: CODE.join('') } });
  press('Openen');
  await screen.findByRole('button', { name: 'Is er iets nieuws?' });
}

const answering = (state: NamingQuestion['state']) =>
  vi.fn<Reporter['answerNaming']>(async () => ({
    ...{ ok: true, value: { ...VIEW, naming: { ...ASKED, state } } },
  }));

describe('the question about a name', () => {
  test('says who asks, why, which name, what a yes says and that a no is as good', async () => {
    await atView({ naming: ASKED });
    const words = [...section(TITLE).querySelectorAll('p, h3')].map((it) => it.textContent);
    expect(words).toEqual([...SIGNED, 'Je hoeft nu niet te kiezen. Ja is goed. Nee is ook goed.']);
  });

  test('shows what hides in it, where it is asked and where it is signed, and signs the text as it is', async () => {
    const [name, why] = ['Se\u202elam', 'Dan\u200b kan hij antwoorden.'];
    const answerNaming = answering('GIVEN');
    await atView({ naming: { ...ASKED, name, why } }, { answerNaming });
    const words = [...section(TITLE).querySelectorAll('p')].map((it) => it.textContent);
    expect(words).toContain('Waarom: Dan[U+200B] kan hij antwoorden.');
    expect(words).toContain('Zo noemen we jou dan: Se[U+202E]lam');
    expect(words).toContain('Bram Bestuur en de directie mogen mijn naam noemen: Se[U+202E]lam.');
    expect(words).toContain(HIDDEN);
    press(YES);
    await screen.findByRole('heading', { level: 2, name: 'Jouw naam' });
    expect(answerNaming.mock.calls[0]?.[0].shown).toContain(`mogen mijn naam noemen: ${name}.`);
  });

  test('offers a yes and a no that look the same, and neither is chosen beforehand', async () => {
    await atView({ naming: ASKED });
    const [yes, no, ...more] = within(section(TITLE)).getAllByRole('button');
    expect(more).toEqual([]);
    expect([yes?.textContent, no?.textContent]).toEqual([YES, NO]);
    expect(yes?.className).toBe(no?.className);
    expect(document.activeElement === yes || document.activeElement === no).toBe(false);
  });

  test('signs with a yes exactly the words that stood there', async () => {
    const answerNaming = answering('GIVEN');
    await atView({ naming: ASKED }, { answerNaming });
    press(YES);
    await screen.findByRole('heading', { level: 2, name: 'Jouw naam' });
    const shown = SIGNED.join('\n\n');
    expect(answerNaming.mock.calls).toEqual([
      [{ requestId: 'q1', yes: true, shown, language: 'nl' }],
    ]);
  });

  test('takes a no with the same words, and asks for no reason', async () => {
    const answerNaming = answering('DECLINED');
    await atView({ naming: ASKED }, { answerNaming });
    press(NO);
    expect(await screen.findByText('Je zei nee: we noemen jouw naam niet.')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: TITLE })).toBeNull();
    const shown = SIGNED.join('\n\n');
    expect(answerNaming.mock.calls).toEqual([
      [{ requestId: 'q1', yes: false, shown, language: 'nl' }],
    ]);
  });

  test('keeps standing, with a sentence, when the answer did not arrive', async () => {
    const answerNaming: Reporter['answerNaming'] = async () => ({ ok: false, problem: 'OFFLINE' });
    await atView({ naming: ASKED }, { answerNaming });
    press(YES);
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole('button', { name: NO })).toBeTruthy();
  });

  test('is not there for who was not asked', async () => {
    await atView({});
    expect(screen.queryByRole('heading', { name: TITLE })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Jouw naam' })).toBeNull();
  });
});

describe('a decision about a name', () => {
  test.each([
    [
      'GIVEN',
      /^Je zei ja: we mogen jouw naam noemen \(Selam\), tot en met maandag 22 november 2027\.$/,
    ],
    ['DECLINED', /^Je zei nee: we noemen jouw naam niet\.$/],
    ['WITHDRAWN', /^Je nam je ja terug\. Vanaf nu noemen we jouw naam niet meer\.$/],
  ] as const)(
    'stands there when it is %s, and only a yes can be taken back',
    async (state, says) => {
      await atView({ naming: { ...ASKED, state } });
      const decided = within(section('Jouw naam'));
      expect(decided.getByText(says)).toBeTruthy();
      expect(decided.queryAllByRole('button')).toHaveLength(state === 'GIVEN' ? 1 : 0);
      expect(screen.queryByRole('button', { name: YES })).toBeNull();
    },
  );

  test('is taken back with a second press, after what that means', async () => {
    const withdrawNaming = vi.fn<Reporter['withdrawNaming']>(async () => ({
      ...{ ok: true, value: { ...VIEW, naming: { ...ASKED, state: 'WITHDRAWN' } } },
    }));
    await atView({ naming: { ...ASKED, state: 'GIVEN' } }, { withdrawNaming });
    press('Mijn ja terugnemen');
    expect(section('Jouw naam').querySelector('[role=status]')?.textContent).toContain(
      'Dan kan dat niet terug.',
    );
    press('Nee, laat het zo');
    expect(withdrawNaming).not.toHaveBeenCalled();
    press('Mijn ja terugnemen');
    press('Ja, neem het terug');
    expect(await screen.findByText(/^Je nam je ja terug/)).toBeTruthy();
    expect(withdrawNaming.mock.calls).toEqual([['q1']]);
  });

  test('shows who confirmed it and how, and what to do where that is not true', async () => {
    await atView({ naming: { ...ASKED, state: 'GIVEN', confirmed: CONFIRMED } });
    const decided = within(section('Jouw naam'));
    expect(
      decided.getByText(/^Lotte Leiding \(directie\) schreef op .* dat jij dit zelf koos\.$/),
    ).toBeTruthy();
    expect(decided.getByText('Zo weet Lotte Leiding dat: Ik sprak je zelf.')).toBeTruthy();
    expect(decided.getByText('Klopt dit niet? Schrijf het ons, of bel.')).toBeTruthy();
  });

  test('shows what hides in a name, and in how somebody knows', async () => {
    const confirmed = { ...CONFIRMED, how: 'Ik sprak je\u2066 zelf.' };
    await atView({ naming: { ...ASKED, name: 'Se\u202elam', state: 'GIVEN', confirmed } });
    const decided = within(section('Jouw naam'));
    expect(decided.getByText(/\(Se/).textContent).toContain('(Se[U+202E]lam)');
    expect(decided.getByText(/^Zo weet/).textContent).toMatch(/: Ik sprak je\[U\+2066\] zelf\.$/);
    expect(decided.getAllByText(HIDDEN)).toHaveLength(2);
  });

  test('a handover that somebody confirmed says how too, beside the handover alone', async () => {
    const question: ConsentQuestion = {
      ...{ requestId: 'h1', state: 'DONE', why: 'Daarom.', askedBy: BRAM, askedOn: '2026-11-20' },
      ...{ readers: [BRAM, LOTTE], extract: 'Kort.', offersRaw: false, offersIdentity: false },
      ...{ papers: 0, given: { report: 'EXTRACT', identity: false } },
    };
    await atView({ questions: [question], handoverConfirmed: CONFIRMED });
    expect(screen.getByText(/dat jij zelf ja zei tegen doorgeven\.$/)).toBeTruthy();
    cleanup();
    await atView({
      questions: [{ ...question, state: 'WITHDRAWN' }],
      handoverConfirmed: null,
      naming: { ...ASKED, state: 'GIVEN' },
    });
    expect(screen.queryByText(/^Zo weet/)).toBeNull();
  });
});

test('somebody who said no reads that it is asked again, and why', async () => {
  await atView({ naming: { ...ASKED, why: 'Er is een getuige.', saidNoOn: '2026-11-01' } });
  const asked = section(TITLE);
  expect(asked.textContent).toContain('Je zei op zondag 1 november 2026 nee.');
  expect(asked.textContent).toContain('Waarom: Er is een getuige.');
});

test('who was invited reads that the talk is off, and not what it said', async () => {
  const off = { day: '2026-12-10', text: 'Kom je praten?', on: '2026-11-20', void: true } as const;
  await atView({ case: { ...VIEW.case, hearings: [off] } });
  expect(section('Het gesprek gaat niet door').textContent).toContain('Je hoeft niet te komen.');
  expect(screen.queryByText('Kom je praten?')).toBeNull();
});
