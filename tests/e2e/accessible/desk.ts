import type { Page } from 'playwright-core';
import { INTAKE, investigated, takenIn, takeSteps } from '../../../scripts/demo/case.ts';
import { deskAt, expectDone } from '../../../scripts/demo/organise.ts';
import { DECLARATION, ORGANISATION, PEOPLE, type PersonKey } from '../../../scripts/demo/people.ts';
import * as desk from '../../support/desk-screens.ts';
import { formOf } from '../../support/form.ts';
import { reporterAt, startHouse } from '../../support/house.ts';
import type { Eye } from '../../support/look-over.ts';
import * as portal from '../../support/portal-screens.ts';
import type { Scene } from '../../support/scene.ts';
import { anyOf, d, p, starting } from '../../support/words.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const radio = (page: Page, text: string) =>
  page.getByRole('radio', { name: starting(text) }).check();

const atStep = (page: Page, step: number, total: number) =>
  page
    .getByText(d.t('setUp.step', { number: step, total }))
    .first()
    .waitFor();

async function setUp(page: Page, eye: Eye): Promise<string> {
  const next = () => button(page, d.t('word.next')).click();
  await atStep(page, 1, 6);
  await next();
  await page.getByRole('alert').waitFor();
  await eye.look(page, 'set-up 1 organisation with errors');
  await page.getByLabel(d.t('setUp.organisation.name'), { exact: true }).fill(ORGANISATION.name);
  await page.getByLabel(d.t('setUp.leaveUrl'), { exact: true }).fill(ORGANISATION.leaveUrl);
  await next();
  await atStep(page, 2, 6);
  await eye.look(page, 'set-up 2 contact');
  for (const [key, text] of Object.entries(ORGANISATION.contact)) {
    const label = d.t(`setUp.contact.${key as keyof typeof ORGANISATION.contact}`);
    await page.getByLabel(label, { exact: true }).fill(text);
  }
  await next();
  await atStep(page, 3, 6);
  await eye.look(page, 'set-up 3 member');
  await desk.nameOneself(page, PEOPLE.bram);
  await atStep(page, 4, 6);
  await eye.look(page, 'set-up 4 declaration');
  await desk.declare(page);
  await atStep(page, 5, 6);
  await eye.look(page, 'set-up 5 passphrase');
  const words = await desk.takeWords(page, d.t('setUp.create'));
  await heading(page, d.t('sheets.confirm.title')).waitFor();
  await eye.look(page, 'set-up 6 sheets');
  await desk.keepSheets(page);
  return words;
}

/** The way in: set-up, signing in, recovering, an invitation that works and one that does not. */
export async function entryScreens(here: Scene, eye: Eye): Promise<void> {
  const house = await startHouse();
  const { page } = await here.guest('bram');
  await page.goto(house.desk);
  await heading(page, d.t('setUp.noLink.title')).waitFor();
  await eye.look(page, 'no set-up link');
  await page.goto('about:blank');
  await page.goto(`${house.desk}/#setup=${house.app.setupToken ?? ''}`);
  const words = await setUp(page, eye);
  await eye.look(page, 'sign in after joining');
  await desk.fillSignIn(page, 'bram', 'dit klopt niet');
  await page.getByRole('alert').waitFor();
  await eye.look(page, 'sign in refused');
  await button(page, d.t('signIn.recover')).click();
  await heading(page, d.t('recover.title')).waitFor();
  await eye.look(page, 'recover');
  await button(page, d.t('recover.back')).click();
  await desk.signIn(page, 'bram', words);
  await heading(page, d.t('team.missing.title')).waitFor();
  await eye.look(page, 'team not complete');
  const link = await desk.invite(page, PEOPLE.noor);
  await page.goto(house.portal);
  await portal.heading(page, p.t('closed.heading')).waitFor();
  await eye.look(page, 'portal closed');
  await page.goto(link);
  await heading(page, d.t('invitation.title')).waitFor();
  await eye.look(page, 'invitation');
  await page.goto('about:blank');
  await page.goto(`${house.desk}/#invite=${'A'.repeat(43)}`);
  await heading(page, d.t('invitation.gone.title')).waitFor();
  await eye.look(page, 'invitation gone');
  await house.tearDown();
}

async function inside(here: Scene, key: PersonKey): Promise<Page> {
  const { page } = await here.guest(key);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(here.house.desk);
  await desk.signIn(page, PEOPLE[key].signInName, here.people.passphrases[key]);
  return page;
}

const goTo = (page: Page, where: 'inbox' | 'oral' | 'team') =>
  page
    .getByRole('navigation')
    .getByRole('link', { name: d.t(`desk.nav.${where}`) })
    .click();

const fold = (page: Page, open: boolean) =>
  page.evaluate((wanted) => {
    for (const part of document.querySelectorAll('details')) part.open = wanted;
  }, open);

/** Somebody new has joined, and waits for the signature of the directie. */
async function joined({ people, house }: Scene): Promise<void> {
  const { token } = expectDone(await people.desks.bram.invite('confidant'));
  const passphrase = await people.desks.bram.proposePassphrase();
  const member = { name: 'Nina Nieuw', signInName: 'nina', passphrase, declaration: DECLARATION };
  expectDone(await deskAt(house.desk).acceptInvitation(token, member));
}

async function ofTheDirectie(here: Scene, eye: Eye): Promise<void> {
  const page = await inside(here, 'bram');
  await goTo(page, 'team');
  await heading(page, d.t('team.members')).waitFor();
  await eye.look(page, 'team');
  await radio(page, d.t('role.coordinator'));
  await button(page, d.t('invite.button')).click();
  await page.getByTestId('invitation-link').waitFor();
  await eye.look(page, 'team with an invitation');
  await button(page, d.t('invite.close')).click();
  await page.getByRole('link', { name: d.t('contact.link') }).click();
  await heading(page, d.t('contact.title')).waitFor();
  await eye.look(page, 'public details');
  await goTo(page, 'team');
  await page
    .getByRole('link', { name: d.t('sign.link') })
    .first()
    .click();
  await heading(page, d.t('sign.title')).waitFor();
  await eye.look(page, 'sign the team');
}

/** Noor's papers: a report, answered and asked about; then one taken down with a card. */
async function ofTheVcp(here: Scene, eye: Eye, dossierId: string): Promise<void> {
  const page = await inside(here, 'noor');
  await page.getByRole('table').waitFor();
  await eye.look(page, 'inbox filled');
  await desk.openReport(page, dossierId);
  await eye.look(page, 'dossier');
  await fold(page, true);
  await eye.look(page, 'dossier unfolded');
  await fold(page, false);
  await takeSteps(here.people.desks.noor, dossierId, INTAKE);
  await desk.openReport(page, dossierId);
  await button(page, d.t('statement.new')).click();
  await button(page, d.t('statement.save')).click();
  await page.getByRole('alert').first().waitFor();
  await eye.look(page, 'statement with errors');
  await button(page, d.t('statement.template')).click();
  await radio(page, d.t('statement.choose.ANONYMOUS'));
  await button(page, d.t('statement.save')).click();
  await desk.offerStatement(page);
  await fold(page, true);
  await eye.look(page, 'statement offered');
  await fold(page, false);
  await button(page, d.t('statement.back')).click();
  await button(page, d.t('statement.offer', { who: d.t('party.the.reporter') })).waitFor();
  await desk.askHandover(
    page,
    'Dan kan de directie met Kees praten.',
    'Een mentor raakte een mentee aan.',
  );
  await eye.look(page, 'handover asked');
  await goTo(page, 'team');
  await page
    .getByRole('link', { name: d.t('countersign.link') })
    .first()
    .click();
  await page.getByRole('checkbox').first().waitFor();
  await eye.look(page, 'countersign');
}

/** Where to be told that there is something new: an address that is none, one that is, and none. */
async function mailOf(page: Page, eye: Eye): Promise<void> {
  await page.getByRole('link', { name: d.t('mail.link.off') }).click();
  await heading(page, d.t('mail.title')).waitFor();
  const address = page.getByRole('textbox', { name: d.t('mail.address'), exact: true });
  await address.waitFor();
  await eye.look(page, 'mail');
  await address.fill('iris');
  await button(page, d.t('mail.button')).click();
  await page.getByRole('alert').first().waitFor();
  await eye.look(page, 'mail with an error');
  await address.fill('iris.voorhoofd@example.org');
  await button(page, d.t('mail.button')).click();
  await button(page, d.t('mail.away')).waitFor();
  await eye.look(page, 'mail saved');
}

async function ofTheCoordinator(here: Scene, eye: Eye): Promise<void> {
  const page = await inside(here, 'iris');
  await heading(page, d.t('inbox.empty.title')).waitFor();
  await eye.look(page, 'inbox empty');
  await mailOf(page, eye);
  await goTo(page, 'oral');
  await heading(page, d.t('oral.title')).waitFor();
  await eye.look(page, 'oral report');
  await button(page, d.t('oral.button')).click();
  await page.getByRole('alert').first().waitFor();
  await eye.look(page, 'oral report with errors');
  await page.getByRole('checkbox', { name: starting(d.t('oral.told.check')) }).check();
  await radio(page, d.t('oral.subject.MENTOR'));
  await page.getByRole('textbox', { name: d.t('oral.what'), exact: true }).fill('Hij duwde haar.');
  await radio(page, d.t('oral.code.YES'));
  await button(page, d.t('oral.button')).click();
  await heading(page, d.t('oral.done.title')).waitFor();
  await eye.look(page, 'claim card');
}

/** Bram gives Kees a code, and invites him to a talk. */
async function ofThePeople(here: Scene, eye: Eye): Promise<void> {
  const reporter = reporterAt(here.house);
  expectDone(await reporter.prepare());
  expectDone(await reporter.submit(formOf({ door: 'board' })));
  const { bram } = here.people.desks;
  const id = expectDone(await bram.sync())[0]?.dossierId ?? '';
  await takenIn(bram, id, { unsigned: 'UNREACHABLE' });
  await investigated(bram, id);
  const page = await inside(here, 'bram');
  await desk.openReport(page, id);
  await button(page, d.t('people.invite')).click();
  await button(page, d.t('invite.person.button')).click();
  await page.getByRole('alert').first().waitFor();
  await eye.look(page, 'giving a code, with errors');
  await radio(page, d.t('party.accused'));
  await page
    .getByRole('textbox', { name: d.t('invite.person.name'), exact: true })
    .fill('Kees Testmentor');
  await button(page, d.t('invite.person.button')).click();
  await page.getByText(d.t('people.card.title', { name: 'Kees Testmentor' })).waitFor();
  await eye.look(page, 'card for somebody who is invited');
  await desk.takeCard(page);
  await fold(page, true);
  await desk
    .peopleSection(page)
    .getByRole('button', { name: d.t('hearing.words.example') })
    .click();
  await eye.look(page, 'somebody with a code');
  await fold(page, false);
  await button(page, d.t('statement.new')).click();
  await eye.look(page, 'statement, whose');
}

/** A yes about Selam's name, as whoever made her card sees it and as a second member does. */
async function ofTheNames(here: Scene, eye: Eye): Promise<void> {
  const { bram } = here.people.desks;
  const reporter = reporterAt(here.house);
  expectDone(await reporter.prepare());
  expectDone(await reporter.submit(formOf({ door: 'board', relation: 'WITNESS' })));
  const id = expectDone(await bram.sync())[0]?.dossierId ?? '';
  const about = d.t('invite.person.about.affectedPerson');
  const whom = { role: 'affectedPerson', name: 'Selam Fictief', about } as const;
  const card = expectDone(await bram.invitePerson(id, whom));
  const hers = (page: Page) => desk.nameOf(page, whom.name);
  const page = await inside(here, 'bram');
  await desk.openReport(page, id);
  await hers(page).locator('summary').click();
  await button(page, d.t('names.ask')).click();
  await page.getByRole('alert').first().waitFor();
  await eye.look(page, 'asking about a name, with errors');
  await hers(page)
    .getByRole('textbox', { name: d.t('names.why'), exact: true })
    .fill(d.t('names.why.text'));
  await button(page, d.t('names.ask')).click();
  await desk.saying(page, d.t('names.ASKED', anyOf('day'))).waitFor();
  const selam = reporterAt(here.house);
  expectDone(await selam.open(card.code.join('')));
  const requestId = expectDone(await selam.claim()).view.naming?.requestId ?? '';
  const shown = p.t('naming.title');
  expectDone(await selam.answerNaming({ requestId, yes: true, shown, language: 'nl' }));
  await desk.openReport(page, id);
  await desk.saying(page, d.t('confirm.other', anyOf('name'))).waitFor();
  await eye.look(page, 'a yes that another has to confirm');
  const second = await inside(here, 'lotte');
  await desk.openReport(second, id);
  await button(second, d.t('confirm.button')).click();
  await second.getByRole('alert').first().waitFor();
  await eye.look(second, 'a yes to confirm, with errors');
  await desk.confirmName(second, whom.name, 'Ik sprak Selam zelf op kantoor.');
  const done = desk.saying(second, d.t('confirm.done', anyOf('name', 'day', 'how')));
  // The register of consents repeats it.
  await done.first().waitFor();
  await eye.look(second, 'a yes that was confirmed');
}

/** Everything behind the way in. */
export async function deskScreens(here: Scene, eye: Eye): Promise<void> {
  const { dossierId } = await here.filed();
  const { bram } = here.people.desks;
  await ofTheCoordinator(here, eye);
  await joined(here);
  await ofTheDirectie(here, eye);
  expectDone(await bram.team());
  expectDone(await bram.signDirectory(here.people.root.join(' ')));
  await ofTheVcp(here, eye, dossierId);
  await ofThePeople(here, eye);
  await ofTheNames(here, eye);
}
