import { beforeAll, expect } from 'vitest';
import { INTAKE_PAPER, missed, opened, RULED_OUT, takeSteps } from '../../scripts/demo/case.ts';
import { day, handedOver, worldOf } from '../support/case.ts';
import * as desk from '../support/desk-screens.ts';
import { inviteToTalk, noteTalk, personAt } from '../support/hearing-screens.ts';
import { inOrder } from '../support/in-order.ts';
import { pictures } from '../support/pictures.ts';
import * as portal from '../support/portal-screens.ts';
import { scene } from '../support/scene.ts';
import { part, partyOf, refusedStep, takeStep } from '../support/step-screens.ts';
import type { Visitor } from '../support/visitor.ts';
import { d, p } from '../support/words.ts';

/*
 * Acceptance case 2: somebody of whom nothing but the code is known said yes to the handover, and
 * says no to being named. What the directie heard meanwhile is a name that Kees may not read.
 */

const here = scene({}, 'FILE');
const step = inOrder();
const [KEES, ALIAS] = ['Kees Testmentor', 'Mira Proefmelder'];
const NATURE = 'Iemand meldde ongewenst aanraken. Er is nog niets besloten. Zeewierkapstok.';
const NAMED = [`${ALIAS} meldde iets over jou.`, 'MIRA heeft iets verteld.', 'Over miŕa p.'];
const INITIALS = 'M.P. heeft iets verteld over ongewenst aanraken.';
const REFUSED = d.t('refusal.NAMING_WITHOUT_CONSENT');

const at = {} as Record<'bram' | 'lotte' | 'mira' | 'kees', Visitor>;
const known = { code: '' };

beforeAll(async () => {
  const world = await worldOf(here);
  const draft = { ...INTAKE_PAPER, identity: 'ANONYMOUS' } as const;
  const form = { identity: null } as const;
  const { id, code } = await handedOver(world, { draft, form, identity: false });
  await opened(world.desks.bram, id);
  await takeSteps(world.desks.bram, id, [missed('CRIME', 'confidant'), RULED_OUT]);
  known.code = code;
});

const warning = ({ page }: Visitor) => page.getByText(d.t('names.initials'), { exact: true });

step('two directors see no name, and a statement that the code confirmed', async () => {
  for (const key of ['bram', 'lotte'] as const) {
    at[key] = await here.member(key);
    const { page } = at[key];
    await desk.openReport(page);
    const papers = part(page, d.t('statements.title'));
    await papers.getByText(d.t('statement.state.SIGNED'), { exact: true }).waitFor();
    await papers.getByText(d.t('statement.identity.ANONYMOUS')).waitFor({ state: 'attached' });
    expect(await page.locator('body').innerText()).not.toMatch(/Amira|Proefmelder/);
  }
});

step('asked under the code whether Kees may hear a name, she says no', async () => {
  const { page } = at.bram;
  await desk.askAboutName(page, d.t('party.the.reporter'), ALIAS, 'Dan kan Kees antwoorden.');
  at.mira = await here.guest('mira');
  await portal.returnWith(at.mira.page, here.house.portal, known.code);
  await portal.button(at.mira.page, p.t('naming.no.button')).click();
  await at.mira.page.getByText(p.t('naming.DECLINED'), { exact: true }).waitFor();
  await desk.openReport(page);
  await page.getByText(d.t('names.DECLINED', { day: d.formatDay(day()) })).waitFor();
  await takeStep(page, 'AliasNoted', { name: ALIAS });
});

step('an invitation that names her is refused; initials are pointed out', async () => {
  const { page } = at.bram;
  await page.getByRole('button', { name: d.t('people.invite'), exact: true }).click();
  for (const about of NAMED) {
    await desk.fillInvitation(page, { role: 'accused', name: KEES, about });
    await desk.peopleSection(page).getByRole('alert').getByText(REFUSED).waitFor();
    expect(await warning(at.bram).count()).toBe(0);
  }
  const words = page.getByRole('textbox', { name: d.t('invite.person.about'), exact: true });
  await words.fill(INITIALS);
  await warning(at.bram).waitFor();
  await pictures(page, 'case 2 initials');
  await words.fill(NATURE);
  await warning(at.bram).waitFor({ state: 'detached' });
});

step('the nature of it passes, and is all that Kees reads', async () => {
  const { page } = at.bram;
  await desk.fillInvitation(page, { role: 'accused', name: KEES, about: NATURE });
  await page.getByText(d.t('people.card.title', { name: KEES })).waitFor();
  const card = await desk.takeCard(page);
  at.kees = await here.guest('kees');
  await portal.claimCard(at.kees.page, here.house.portal, card);
  const screen = await at.kees.page.locator('body').innerText();
  expect(screen).toContain(NATURE);
  expect(screen).not.toMatch(/Mira|Amira|Proefmelder|M\.P\./i);
});

step('nor may an invitation to the talk name her, at the other desk', async () => {
  const { page } = at.lotte;
  await desk.openReport(page);
  const place = personAt(page, KEES);
  const form = await inviteToTalk(place, day(), NAMED[0] ?? '');
  expect(await form.getByRole('alert').innerText()).toBe(REFUSED);
  // What only may be a name is sent all the same.
  await form.getByLabel(d.t('hearing.words'), { exact: true }).fill(INITIALS);
  await warning(at.lotte).waitFor();
  await inviteToTalk(place, day(), INITIALS);
  await place.getByText(/^Uitnodiging 1: /).waitFor();
});

step('a paper that names her is not shown to Kees either', async () => {
  const { page } = at.lotte;
  await noteTalk(personAt(page, KEES), day());
  const whose = d.t('party.named', { name: KEES, role: d.t('party.accused') });
  await desk.writeStatement(page, `Over ${ALIAS} zei Kees niets.`, { whose, identity: 'SEEN' });
  const papers = part(page, d.t('statements.title'));
  await papers.getByRole('button', { name: d.t('statement.offer', { who: KEES }) }).click();
  expect(await papers.getByRole('alert').innerText()).toBe(REFUSED);
  await desk.writeStatement(page, 'Kees zegt van niet. Koffiemolenwiel.', { version: 2 });
  await desk.offerStatement(page, KEES);
  await portal.button(at.kees.page, p.t('view.refresh')).click();
  await at.kees.page.getByText('Koffiemolenwiel').waitFor();
  await portal.answerPaper(at.kees.page, 'SIGN', '');
  await portal.heading(at.kees.page, p.t('paper.answered')).waitFor();
});

step('nobody is sent away on a code alone', async () => {
  const { page } = at.lotte;
  await desk.openReport(page);
  await noteTalk(partyOf(page, desk.THE_REPORTER), day());
  const present = ['Bram Bestuur', 'Lotte Leiding'];
  await takeStep(page, 'DeliberationHeld', { minutes: 'Wij bespraken alles.', present });
  const wish = { about: 'MEASURES', how: 'WRITTEN', text: 'Zij wil dat het stopt.' };
  await takeStep(page, 'VictimConsulted', wish);
  const why = { whom: 'coordinator', about: 'MEASURES', why: 'Met verlof.' };
  await takeStep(page, 'ConsultationMissed', why);
  const proposal = { finding: 'UPHELD', reasons: 'Het is aannemelijk.', evidence: 'De verslagen.' };
  expect(await refusedStep(page, 'DecisionProposed', { ...proposal, measure: 'TERMINATION' })).toBe(
    d.t('refusal.UNCONFIRMED_EVIDENCE_ONLY'),
  );
  await pictures(page, 'case 2 refused');
  await takeStep(page, 'DecisionProposed', { measure: 'WARNING' });
  await desk.openReport(at.bram.page);
  await takeStep(at.bram.page, 'DecisionConfirmed');
  for (const { page: one } of Object.values(at)) {
    const screen = await one.locator('body').innerText();
    expect(screen).not.toContain(d.t('broken.title'));
    expect(screen).not.toContain(p.t('view.broken.title'));
  }
});
