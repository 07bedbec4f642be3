import { beforeAll, describe, expect } from 'vitest';
import { addMonths } from '@gehoord/protocol';
import { day, readyToHandOver, worldOf } from '../support/case.ts';
import * as desk from '../support/desk-screens.ts';
import { inviteToTalk, noteTalk, personAt } from '../support/hearing-screens.ts';
import { inOrder } from '../support/in-order.ts';
import { pictures, printed, withoutPrinter } from '../support/pictures.ts';
import * as portal from '../support/portal-screens.ts';
import { scene } from '../support/scene.ts';
import {
  inTheWay,
  part,
  partyOf,
  refusedStep,
  logged,
  overtaken,
  stepForm,
  takeStep,
} from '../support/step-screens.ts';
import type { Visitor } from '../support/visitor.ts';
import { anyOf, d, p } from '../support/words.ts';

/*
 * Acceptance case 1, whole, from the handover on: two directors, the VCP and the coordinator each at
 * a desk of their own; Amira, Kees and a witness each in a browser of their own.
 */

const here = scene({}, 'FILE');
const step = inOrder();
const [AMIRA, KEES, WENDY] = ['Amira Proefmelder', 'Kees Testmentor', 'Wendy Fictief'];
const THE_REPORTER = desk.THE_REPORTER;
const TASK = 'Kees uitnodigen voor een gesprek. Tulpenveldmotor.';
const NOTE = 'Wij spraken Noor over de opvang. Kraanvogelkoffer.';
const HEARING = 'Kees zegt dat hij het niet zo bedoelde. Aardbeienlift.';
const REASONS = 'De verslagen spreken elkaar niet tegen. Zandkasteelpost.';
const LETTERS = {
  amira: 'Wij vinden je melding gegrond. Kersenbloesemtrein.',
  kees: 'Je krijgt een berisping. Havermoutkasteel.',
  wendy: 'De zaak is klaar. Dank je voor je verhaal. Lampionfietspad.',
} as const;
const EVALUATION = 'Iedereen hoorde op tijd hoe het verderging. Paddenstoelenkoor.';

/** Each of these stands in the logbook in the end. */
const LOGGED = [
  ...(['HandedOver', 'CaseOpened', 'LogNoted', 'TaskPlanned', 'TaskEnded', 'AdviceGiven'] as const),
  ...(['CrimeRuledOut', 'NamingAnswered', 'HearingHeld', 'DeliberationHeld'] as const),
  ...(['VictimConsulted', 'DecisionProposed', 'DecisionConfirmed', 'LetterSent'] as const),
  ...(['CaseClosed', 'Evaluated', 'RetentionSet'] as const),
];

type Who = 'noor' | 'bram' | 'lotte' | 'iris' | 'amira' | 'kees' | 'wendy';
const at = {} as Record<Who, Visitor>;
const known = { code: '', number: '' };

beforeAll(async () => {
  const { code } = await readyToHandOver(await worldOf(here));
  known.code = code;
});

const seen = ({ page }: Visitor) => page.locator('body').innerText();

/** Somebody at a desk opens the dossier as it is now. */
const look = (key: 'noor' | 'bram' | 'lotte' | 'iris') => desk.openReport(at[key].page);

/** Somebody with a code reads what is new. */
async function refresh(key: 'amira' | 'kees' | 'wendy'): Promise<void> {
  await portal.button(at[key].page, p.t('view.refresh')).click();
  await portal.button(at[key].page, p.t('view.refresh')).waitFor();
}

describe('to the directie', () => {
  step('the VCP hands over what Amira said yes to', async () => {
    at.noor = await here.member('noor');
    await look('noor');
    const { page } = at.noor;
    await page.getByRole('button', { name: new RegExp(d.t('handover.do', { names: '' })) }).click();
    await desk.saying(page, d.t('handover.done', anyOf('names'))).waitFor();
  });

  step(
    'two directors have it open; who is second to open the case is told, and goes on',
    async () => {
      for (const key of ['bram', 'lotte'] as const) {
        at[key] = await here.member(key);
        await withoutPrinter(at[key].page);
        await look(key);
      }
      const [bram, lotte] = [at.bram.page, at.lotte.page];
      await stepForm(lotte, 'CaseOpened');
      await takeStep(bram, 'CaseOpened', { victimIs: 'REPORTER' });
      const title = bram.getByRole('heading', { level: 2, name: /^Zaak \d{4}-/ });
      known.number = (await title.innerText()).replace(/^Zaak /, '');
      expect(await overtaken(lotte, 'CaseOpened', { victimIs: 'OTHER' })).toContain(
        d.t('refusal.CASE_EXISTS'),
      );
      // What Bram did is on her screen now, so that she can go on from there.
      await lotte.getByRole('heading', { level: 2, name: `Zaak ${known.number}` }).waitFor();
      await takeStep(lotte, 'LogNoted', { text: NOTE });
      await pictures(lotte, 'case 1 registered');
    },
  );
});

describe('registered', () => {
  step('the plan says who does what, and when it is done', async () => {
    const [bram, lotte] = [at.bram.page, at.lotte.page];
    await takeStep(bram, 'TaskPlanned', { text: TASK, owner: 'Lotte Leiding', due: '2099-01-01' });
    await look('lotte');
    const plan = part(lotte, d.t('case.plan'));
    await plan.getByText(d.t('case.plan.owner', { name: 'Lotte Leiding' })).waitFor();
    await plan.getByRole('button', { name: d.t('step.TaskEnded.how.DONE'), exact: true }).click();
    await plan.getByText(d.t('case.plan.state.DONE', { day: d.formatDay(day()) })).waitFor();
  });

  step('the VCP is asked whether it may be a crime, and answers at her own desk', async () => {
    const ask = { to: 'Noor Voorbeeld', about: 'CRIME', text: 'Kan dit strafbaar zijn?' };
    const { page } = at.bram;
    expect(await inTheWay(page, 'CrimeRuledOut')).toBe(d.t('refusal.CONFIDANT_NOT_CONSULTED'));
    await takeStep(page, 'AdviceAsked', ask);
    await look('noor');
    const advice = { about: 'CRIME', text: 'Ik denk van niet. Sinaasappelbrug.' };
    await takeStep(at.noor.page, 'AdviceGiven', advice);
    await look('bram');
    await page.getByText(advice.text).first().waitFor();
    const reason = 'Er is geen strafbaar feit.';
    await takeStep(page, 'CrimeRuledOut', { reason, withoutRegardToForce: true });
  });
});

describe('the inquiry', () => {
  step('Amira says yes to being named, under her own code', async () => {
    at.amira = await here.guest('amira');
    await portal.returnWith(at.amira.page, here.house.portal, known.code);
    await desk.askAboutName(
      at.bram.page,
      d.t('party.the.reporter'),
      AMIRA,
      'Dan kan Kees antwoorden.',
    );
    await refresh('amira');
    await portal.button(at.amira.page, p.t('naming.yes.button')).click();
    await portal.heading(at.amira.page, p.t('naming.past')).waitFor();
    await look('bram');
  });

  step('Kees and a witness take a code of their own; Kees reads her name', async () => {
    const about = `${AMIRA} meldde ongewenst gedrag. Wij willen jouw verhaal horen.`;
    const cards = {
      kees: await desk.inviteSomebody(at.bram.page, 'accused', KEES, about),
      wendy: await desk.inviteSomebody(at.bram.page, 'witness', WENDY),
    };
    for (const key of ['kees', 'wendy'] as const) {
      at[key] = await here.guest(key);
      await portal.claimCard(at[key].page, here.house.portal, cards[key]);
    }
    expect(await seen(at.kees)).toContain(about);
    expect(await seen(at.wendy)).not.toMatch(/Amira|Kees/);
    await pictures(at.bram.page, 'case 1 inquiry');
  });

  step('nobody deliberates yet: first Amira is heard, then Kees, who signs', async () => {
    const [bram, lotte] = [at.bram.page, at.lotte.page];
    expect(await inTheWay(bram, 'DeliberationHeld')).toBe(d.t('refusal.REPORTER_NOT_HEARD'));
    await noteTalk(partyOf(bram, THE_REPORTER), day());
    expect(await inTheWay(bram, 'DeliberationHeld')).toBe(d.t('refusal.ACCUSED_NOT_HEARD'));
    await look('lotte');
    await inviteToTalk(personAt(lotte, KEES), day(), 'Kom je praten? Je mag iemand meenemen.');
    await refresh('kees');
    await portal.heading(at.kees.page, p.t('me.hearing')).waitFor();
    await noteTalk(personAt(lotte, KEES), day());
    const whose = d.t('party.named', { name: KEES, role: d.t('party.accused') });
    await desk.writeStatement(lotte, HEARING, { whose, identity: 'SEEN' });
    await desk.offerStatement(lotte, KEES);
    await refresh('kees');
    await portal.answerPaper(at.kees.page, 'SIGN', '');
    await portal.heading(at.kees.page, p.t('paper.answered')).waitFor();
  });
});

describe('the decision', () => {
  step('two deliberate; the victim and the coordinator are heard on what follows', async () => {
    await look('bram');
    const bram = at.bram.page;
    const minutes = 'Wij bespraken alle verslagen. Koekoeksklokregen.';
    const [one, other] = ['Bram Bestuur', 'Lotte Leiding'] as const;
    expect(await refusedStep(bram, 'DeliberationHeld', { minutes, present: [one] })).toBe(
      d.t('refusal.TWO_DECIDERS'),
    );
    await takeStep(bram, 'DeliberationHeld', { present: [other] });
    const wish = { about: 'MEASURES', how: 'TALKED', text: 'Zij wil dat het stopt.' };
    await takeStep(bram, 'VictimConsulted', wish);
    const ask = { to: 'Iris Voorhoofd', about: 'MEASURES', text: 'Kan het duo stoppen?' };
    await takeStep(bram, 'AdviceAsked', ask);
    at.iris = await here.member('iris');
    await look('iris');
    await takeStep(at.iris.page, 'AdviceGiven', { about: 'MEASURES', text: 'Ja, dat kan.' });
  });

  step('one proposes and signs; only the other can sign too', async () => {
    await look('bram');
    await takeStep(at.bram.page, 'DecisionProposed', {
      ...{ finding: 'UPHELD', measure: 'REPRIMAND', reasons: REASONS },
      evidence: 'Twee ondertekende verslagen.',
    });
    const sign = d.t('step.DecisionConfirmed.button');
    await at.bram.page.getByText(d.t('case.decision.yours')).waitFor();
    expect(await at.bram.page.getByRole('button', { name: sign, exact: true }).count()).toBe(0);
    await look('lotte');
    await at.lotte.page.getByText(REASONS).first().waitFor();
    await pictures(at.lotte.page, 'case 1 proposal');
    await takeStep(at.lotte.page, 'DecisionConfirmed');
    await look('bram');
    const signed = d.t('case.decision.signers', {
      names: 'Bram Bestuur en Lotte Leiding',
      day: '',
    });
    for (const key of ['bram', 'lotte'] as const) {
      const decision = part(at[key].page, d.t('case.decision'));
      await decision.getByText(signed.slice(0, signed.indexOf(', op'))).waitFor();
      await decision.getByText(d.t('case.decision.measure.REPRIMAND'), { exact: true }).waitFor();
    }
    const { page } = at.lotte;
    await page.getByRole('button', { name: d.t('decision.print'), exact: true }).click();
    const { sheets } = await printed(page, 'case 1 decision');
    expect(sheets).toHaveLength(1);
    for (const text of [known.number, REASONS, 'Bram Bestuur, directie', 'Lotte Leiding, directie'])
      expect(sheets[0]).toContain(text);
  });
});

describe('the outcome', () => {
  step('three letters, and everybody reads only their own', async () => {
    const { page } = at.bram;
    const whom = { amira: THE_REPORTER, kees: KEES, wendy: WENDY };
    for (const key of ['amira', 'kees', 'wendy'] as const) {
      await takeStep(page, 'LetterSent', { text: LETTERS[key] }, partyOf(page, whom[key]));
      // Posted is not read.
      expect(await inTheWay(page, 'CaseClosed')).toBe(d.t('refusal.PARTIES_NOT_INFORMED'));
    }
    for (const key of ['amira', 'kees', 'wendy'] as const) {
      await refresh(key);
      await portal.heading(at[key].page, p.t('letter.title')).waitFor();
      const screen = await seen(at[key]);
      expect(Object.entries(LETTERS).filter(([, text]) => screen.includes(text))).toEqual([
        [key, LETTERS[key]],
      ]);
      await portal.button(at[key].page, p.t('letter.read')).click();
      await desk.saying(at[key].page, p.t('letter.read.done', anyOf('day'))).waitFor();
    }
    await pictures(at.kees.page, 'case 1 letter of Kees');
  });

  step('closed, evaluated without a name, and kept for two years', async () => {
    const { page } = at.lotte;
    await look('lotte');
    await takeStep(page, 'CaseClosed');
    expect(await refusedStep(page, 'Evaluated', { text: `${KEES} was op tijd.` })).toBe(
      d.t('refusal.EVALUATION_NAMES'),
    );
    await takeStep(page, 'Evaluated', { text: EVALUATION });
    const until = addMonths(day(), 24);
    await takeStep(page, 'RetentionSet', { until });
    const shown = d.formatDay(until);
    await page.getByText(d.t('case.keeping.until', { day: shown })).waitFor();
    const timeline = part(page, d.t('case.timeline')).locator('li', {
      hasText: d.t('clock.RETENTION'),
    });
    await timeline.getByText(shown, { exact: true }).waitFor();
  });
});

describe('what there is in the end', () => {
  step('the same at both desks, and nothing broken anywhere', async () => {
    for (const key of ['bram', 'lotte'] as const) {
      await look(key);
      const { page } = at[key];
      const papers = part(page, d.t('statements.title'));
      expect(await papers.getByText(d.t('statement.state.SIGNED'), { exact: true }).count()).toBe(
        2,
      );
      await part(page, d.t('case.plan')).getByText(TASK).waitFor();
      for (const event of LOGGED) expect(await logged(page, event)).toBeGreaterThan(0);
      await pictures(page, `case 1 kept ${key}`);
    }
    for (const one of Object.values(at)) {
      expect(await seen(one)).not.toContain(d.t('broken.title'));
      expect(await seen(one)).not.toContain(p.t('view.broken.title'));
    }
  });

  step('the whole case on paper, logged first', async () => {
    const { page } = at.bram;
    await page.getByRole('button', { name: d.t('case.print'), exact: true }).click();
    const { sheets } = await printed(page, 'case 1');
    expect(sheets).toHaveLength(2);
    for (const text of [known.number, REASONS, TASK, 'Bram Bestuur en Lotte Leiding'])
      expect(sheets[0]).toContain(text);
    for (const text of [NOTE, EVALUATION, ...Object.values(LETTERS)])
      expect(sheets[1]).toContain(text);
    await part(page, d.t('case.log')).getByText(d.t('log.CasePrinted')).first().waitFor();
  });
});
