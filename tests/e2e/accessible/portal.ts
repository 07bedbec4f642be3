import type { Page } from 'playwright-core';
import { INTAKE, investigated, takenIn, takeSteps } from '../../../scripts/demo/case.ts';
import { expectDone } from '../../../scripts/demo/organise.ts';
import { ORGANISATION, PEOPLE } from '../../../scripts/demo/people.ts';
import { HEARING_POINTS, type PaperDraft } from '@gehoord/client/types';
import { formOf } from '../../support/form.ts';
import { reporterAt } from '../../support/house.ts';
import type { Eye } from '../../support/look-over.ts';
import * as portal from '../../support/portal-screens.ts';
import type { Scene } from '../../support/scene.ts';
import { anyOf, d, p, shaped, starting } from '../../support/words.ts';

const radio = (page: Page, text: string) =>
  page.getByRole('radio', { name: starting(text) }).check();

/** The same screen in both languages; ends in Dutch. The keyboard walks it once. */
async function inBoth(eye: Eye, page: Page, screen: string): Promise<void> {
  await eye.look(page, `${screen} nl`);
  await portal.button(page, 'English').click();
  await page.locator('html[lang="en"]').waitFor();
  await eye.glance(page, `${screen} en`);
  await portal.button(page, 'Nederlands').click();
  await page.locator('html[lang="nl"]').waitFor();
}

const unfoldAll = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

/** From the front page to the receipt, with everything optional unfolded and every error shown. */
export async function reportScreens(here: Scene, eye: Eye): Promise<void> {
  const { page, wire } = await here.guest('amira');
  const next = () => portal.button(page, p.t('word.next')).click();
  await portal.openPortal(page, here.house.portal);
  await inBoth(eye, page, 'front');
  await unfoldAll(page);
  await next();
  await page.getByRole('alert').waitFor();
  await inBoth(eye, page, 'front with an error');
  await portal.chooseSubject(page);
  await radio(page, p.t('who.STAFF'));
  await page.getByRole('checkbox', { name: starting(PEOPLE.noor.name) }).check();
  await inBoth(eye, page, 'who');
  await portal.toStory(page);
  await next();
  await page.getByRole('alert').waitFor();
  await inBoth(eye, page, 'story with an error');
  await unfoldAll(page);
  await page
    .getByRole('textbox', { name: p.t('story.label') })
    .fill('Kees legde zijn hand op mijn been.');
  await radio(page, p.t('relation.ON_BEHALF'));
  await radio(page, p.t('self.MENTOR'));
  await page
    .getByRole('group', { name: p.t('safe.title') })
    .getByRole('radio')
    .nth(1)
    .check();
  await inBoth(eye, page, 'story with everything optional');
  await next();
  await portal.heading(page, p.t('send.heading')).waitFor();
  await inBoth(eye, page, 'send');
  await radio(page, p.t('name.NAMED'));
  await radio(page, p.t('code.NONE'));
  await portal.sendButton(page).click();
  await page.getByRole('alert').first().waitFor();
  await inBoth(eye, page, 'send with errors');
  await radio(page, p.t('name.ANONYMOUS'));
  await radio(page, p.t('code.KEEP'));
  wire.fate = ({ path }) => (path === '/api/reports' ? 'NEVER_LEAVES' : 'PASS');
  await portal.sendButton(page).click();
  await page.getByText(p.t('problem.OFFLINE')).waitFor();
  await inBoth(eye, page, 'not sent');
  wire.fate = () => 'PASS';
  await portal.sendButton(page).click();
  await portal.heading(page, p.t('sent.heading')).waitFor();
  await inBoth(eye, page, 'code');
  const code = await portal.readCode(page);
  await portal.keepCode(
    page,
    code.map((group) => group.replace(/^./, (it) => `${9 - Number(it)}`)),
  );
  await page.getByText(shaped(p.t('keep.check.wrong', anyOf('n')))).waitFor();
  await inBoth(eye, page, 'code typed back wrong');
  await portal.keepCode(page, code);
  await portal.heading(page, p.t('receipt.heading')).waitFor();
  await inBoth(eye, page, 'receipt');
}

/** Noor writes, and offers a paper to sign. */
async function answered(here: Scene) {
  const { code, dossierId } = await here.filed();
  const { noor } = here.people.desks;
  expectDone(await noor.write(dossierId, 'TALK', 'Wat goed dat je schrijft. Hoe gaat het nu?'));
  const paper = {
    paper: 'INTAKE',
    identity: 'ANONYMOUS',
    language: 'nl',
    words:
      'Wat is er gebeurd?\nKees legde zijn hand op mijn been.\n\nWanneer is het gebeurd?\nIn maart.',
    translations: [{ language: 'ar', words: 'ماذا حدث؟\nوضع كيس يده على ساقي.' }],
  } as const;
  await takeSteps(noor, dossierId, INTAKE);
  const written = expectDone(await noor.writeStatement(dossierId, null, paper));
  expectDone(await noor.offerStatement(dossierId, written.statements[0]?.id ?? ''));
  return { code, dossierId };
}

/** Noor asks whether the report may be handed over. */
async function asked(here: Scene, dossierId: string): Promise<void> {
  const { noor } = here.people.desks;
  const why = 'Dan kan de directie met Kees praten.';
  const extract = 'Een mentor raakte een mentee aan.';
  expectDone(await noor.sync());
  expectDone(await noor.askHandover(dossierId, { why, extract, offersRaw: true }));
}

/** Coming back: the code, its errors, status and question, an answer, and what was chosen. */
export async function returnScreens(here: Scene, eye: Eye): Promise<void> {
  const { code, dossierId } = await answered(here);
  const { page } = await here.guest('amira');
  await portal.openPortal(page, here.house.portal);
  await portal.button(page, p.t('front.haveCode')).click();
  await page.getByRole('textbox', { name: p.t('return.label') }).waitFor();
  await inBoth(eye, page, 'return');
  await portal.enterCode(page, '1234');
  await page.getByText(p.t('problem.CODE_TOO_SHORT')).waitFor();
  await inBoth(eye, page, 'return with an error');
  await portal.enterCode(page, code);
  await portal.button(page, p.t('view.refresh')).waitFor();
  await unfoldAll(page);
  await inBoth(eye, page, 'status and a paper');
  await radio(page, 'العربية');
  await portal.answerPaper(page, 'CORRECT', '');
  await page.getByText(p.t('thread.missing')).waitFor();
  await inBoth(eye, page, 'a paper in Arabic, with an error');
  await portal.answerPaper(page, 'SIGN', 'Het was in april.');
  await portal.heading(page, p.t('paper.answered')).waitFor();
  await asked(here, dossierId);
  await portal.button(page, p.t('view.refresh')).click();
  await portal.heading(page, p.t('consent.title')).waitFor();
  await inBoth(eye, page, 'status and consent');
  await radio(page, p.t('consent.EXTRACT'));
  await portal.button(page, p.t('consent.yes.button')).click();
  await portal.heading(page, p.t('consent.past')).waitFor();
  const label = p.t('thread.reply.TALK', { names: ORGANISATION.contact.name });
  await portal.writeIn(page, label, 'Het gaat wel. Dank je.');
  await page.getByRole('listitem').getByText('Het gaat wel.').waitFor();
  await portal.button(page, p.t('consent.withdraw')).click();
  await inBoth(eye, page, 'status after answering');
  const taken = await here.people.desks.noor.takeDown({
    form: formOf(),
    told: true,
    withCode: true,
  });
  await portal.openPortal(page, here.house.portal);
  await portal.button(page, p.t('front.haveCode')).click();
  await portal.enterCode(page, expectDone(taken).code?.join(' ') ?? '');
  await portal.button(page, p.t('return.claim.button')).waitFor();
  await inBoth(eye, page, 'claim');
  await portal.button(page, p.t('return.claim.button')).click();
  await portal.heading(page, p.t('return.claimed.heading')).waitFor();
  await inBoth(eye, page, 'claimed');
}

/** What Selam reads who is asked about her name: the question, what she decided, who confirmed it. */
export async function namedScreens(here: Scene, eye: Eye): Promise<void> {
  const { bram, lotte } = here.people.desks;
  const reporter = reporterAt(here.house);
  expectDone(await reporter.prepare());
  expectDone(await reporter.submit(formOf({ door: 'board', relation: 'WITNESS' })));
  const id = expectDone(await bram.sync())[0]?.dossierId ?? '';
  const about = d.t('invite.person.about.affectedPerson');
  const whom = { role: 'affectedPerson', name: 'Selam Fictief', about } as const;
  const card = expectDone(await bram.invitePerson(id, whom));
  const personId = expectDone(await bram.dossier(id)).people[0]?.id ?? '';
  const why = d.t('names.why.text');
  expectDone(await bram.askNaming(id, { personId, why, name: 'Selam Fictief' }));
  const { page } = await here.guest('selam');
  await portal.claimCard(page, here.house.portal, card.code.join(''));
  await inBoth(eye, page, 'asked about a name');
  await portal.button(page, p.t('naming.yes.button')).click();
  await portal.heading(page, p.t('naming.past')).waitFor();
  expectDone(await lotte.sync());
  const own = expectDone(await lotte.dossier(id)).namings.find((it) => it.id === personId);
  const requestId = own?.naming?.requestId ?? '';
  const how = 'Ik sprak je zelf op kantoor.';
  expectDone(await lotte.confirmConsent(id, { personId, requestId, how }));
  await portal.button(page, p.t('view.refresh')).click();
  await page.getByText(p.t('confirmed.wrong')).waitFor();
  await portal.button(page, p.t('consent.withdraw')).click();
  await inBoth(eye, page, 'decided about a name');
}

/** What Kees reads who was accused: why he has a code, an invitation, a paper, and what was noted. */
export async function invitedScreens(here: Scene, eye: Eye): Promise<void> {
  const { bram } = here.people.desks;
  const reporter = reporterAt(here.house);
  expectDone(await reporter.prepare());
  expectDone(await reporter.submit(formOf({ door: 'board' })));
  const id = expectDone(await bram.sync())[0]?.dossierId ?? '';
  await takenIn(bram, id, { unsigned: 'UNREACHABLE' });
  await investigated(bram, id);
  const card = expectDone(
    await bram.invitePerson(id, {
      ...{ role: 'accused', name: 'Kees Testmentor' },
      about:
        'Iemand heeft ongewenst gedrag gemeld. De melding gaat over aanraken tegen iemands wil.\n\nEr is nog niets besloten. Wij willen graag jouw verhaal horen.',
    }),
  );
  const personId = expectDone(await bram.dossier(id)).people[0]?.id ?? '';
  const text = d.t('hearing.words.text');
  expectDone(await bram.offerHearing(id, { personId, text, day: '2099-01-10' }));
  const { page } = await here.guest('kees');
  await portal.claimCard(page, here.house.portal, card.code.join(''));
  await inBoth(eye, page, 'invited to tell a story');
  const paper: PaperDraft = {
    ...{ paper: 'HEARING', identity: 'SEEN', language: 'nl' },
    words: 'Wat is er volgens jou gebeurd?\nIk dacht dat het goed was.',
    translations: [],
  };
  const written = expectDone(await bram.writeStatement(id, null, paper, personId));
  expectDone(await bram.offerStatement(id, written.statements[0]?.id ?? ''));
  const day = new Date().toISOString().slice(0, 10);
  const points = HEARING_POINTS;
  expectDone(await bram.noteHearing(id, { personId, day, points }));
  await portal.button(page, p.t('view.refresh')).click();
  await portal.heading(page, p.t('paper.HEARING')).waitFor();
  await inBoth(eye, page, 'heard, with a paper');
}
