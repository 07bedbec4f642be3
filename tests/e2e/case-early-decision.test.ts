import { beforeAll, expect } from 'vitest';
import { addDays } from '@gehoord/protocol';
import { day, inquiry, worldOf } from '../support/case.ts';
import * as desk from '../support/desk-screens.ts';
import { inviteToTalk, noteTalk, personAt } from '../support/hearing-screens.ts';
import { inOrder } from '../support/in-order.ts';
import { pictures } from '../support/pictures.ts';
import * as portal from '../support/portal-screens.ts';
import { scene } from '../support/scene.ts';
import { inTheWay, partyOf, refusedStep, takeStep } from '../support/step-screens.ts';
import type { Visitor } from '../support/visitor.ts';
import { d, p } from '../support/words.ts';

/*
 * Acceptance case 3: the victim was heard and Kees was not, and two directors want to decide. It takes
 * days: whoever comes later comes in a browser of that day.
 */

const here = scene({}, 'FILE');
const step = inOrder();
const KEES = 'Kees Testmentor';
const WHY = 'Kees kwam twee keer niet, en schreef niets terug. Boterbloemradio.';
const MEETING = {
  minutes: 'Wij bespraken de verslagen die er zijn.',
  present: ['Bram Bestuur', 'Lotte Leiding'],
};

const at = {} as Record<'bram' | 'lotte' | 'kees', Visitor>;
const known = { kees: '' };

beforeAll(async () => {
  const { kees } = await inquiry(await worldOf(here));
  known.kees = kees.code;
});

/** Two directors come to the dossier, each at a desk of their own. */
async function directors(): Promise<void> {
  for (const key of ['bram', 'lotte'] as const) {
    at[key] = await here.member(key);
    await desk.openReport(at[key].page);
  }
}

/** So many days from the first one: the day as a browser of that day has it. */
const dayOf = (days: number) => addDays(day(), days);

step('the victim is heard; neither director can decide before Kees had his chance', async () => {
  await directors();
  await noteTalk(partyOf(at.bram.page, desk.THE_REPORTER), day());
  await desk.openReport(at.lotte.page);
  for (const { page } of [at.bram, at.lotte]) {
    expect(await inTheWay(page, 'DeliberationHeld')).toBe(d.t('refusal.ACCUSED_NOT_HEARD'));
    expect(
      await page.getByRole('button', { name: d.t('step.DeliberationHeld.button') }).count(),
    ).toBe(0);
  }
  await pictures(at.bram.page, 'case 3 refused');
});

step('two invitations, each for a day of its own', async () => {
  const place = personAt(at.bram.page, KEES);
  await inviteToTalk(place, dayOf(1), 'Kom je praten? Windmolenzeep.');
  await place.getByText(/^Uitnodiging 1: /).waitFor();
  await inviteToTalk(place, dayOf(3), 'Kom je alsnog praten? Kaneelstoktrap.');
  await place.getByText(/^Uitnodiging 2: /).waitFor();
  // Neither day has passed: that he did not come cannot be written down.
  expect(await declines(at.bram).count()).toBe(0);
});

const declines = ({ page }: Visitor) =>
  partyOf(page, KEES).locator('summary', { hasText: d.t('step.HearingDeclined') });

step('four days later a note that he did not come opens the way', async () => {
  here.daysLater(4);
  await directors();
  const { page } = at.lotte;
  expect(await inTheWay(page, 'DeliberationHeld')).toBe(d.t('refusal.ACCUSED_NOT_HEARD'));
  await takeStep(page, 'HearingDeclined', { why: WHY }, partyOf(page, KEES));
  const noted = d.t('case.declined', { day: d.formatDay(dayOf(4)) });
  await partyOf(page, KEES).getByText(noted).waitFor();
});

step('Kees reads under his own code what was written about that', async () => {
  at.kees = await here.guest('kees');
  const { page } = at.kees;
  await portal.returnWith(page, here.house.portal, known.kees);
  await page.getByText(p.t('hearing.declined.why', { why: WHY })).waitFor();
  await page.getByText(p.t('hearing.declined', { day: p.formatDay(dayOf(4)) })).waitFor();
});

step('now the two deliberate, and decide', async () => {
  const { page } = at.lotte;
  await takeStep(page, 'DeliberationHeld', MEETING);
  const wish = { about: 'MEASURES', how: 'TALKED', text: 'Zij wil dat het stopt.' };
  await takeStep(page, 'VictimConsulted', wish);
  const missed = { whom: 'coordinator', about: 'MEASURES', why: 'Met verlof.' };
  await takeStep(page, 'ConsultationMissed', missed);
  const proposal = { reasons: 'Het verslag is aannemelijk.', evidence: 'Het verslag.' };
  expect(
    await refusedStep(page, 'DecisionProposed', {
      ...{ ...proposal, finding: 'INCONCLUSIVE', measure: 'CONVERSATION' },
    }),
  ).toBe(d.t('refusal.MEASURE_WITHOUT_FINDING'));
  await takeStep(page, 'DecisionProposed', { finding: 'UPHELD' });
  await desk.openReport(at.bram.page);
  await takeStep(at.bram.page, 'DecisionConfirmed');
  await at.bram.page.getByText(d.t('case.decision.measure.CONVERSATION')).first().waitFor();
  await pictures(at.bram.page, 'case 3 decided');
  for (const { page: one } of Object.values(at)) {
    const screen = await one.locator('body').innerText();
    expect(screen).not.toContain(d.t('broken.title'));
    expect(screen).not.toContain(p.t('view.broken.title'));
  }
});
