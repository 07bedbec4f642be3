import { beforeAll, describe, expect, test } from 'vitest';
import { missed, opened, takenIn, takeSteps } from '../../scripts/demo/case.ts';
import { expectDone } from '../../scripts/demo/organise.ts';
import * as desk from '../support/desk-screens.ts';
import { formOf } from '../support/form.ts';
import { reporterAt } from '../support/house.ts';
import * as portal from '../support/portal-screens.ts';
import { scene } from '../support/scene.ts';
import type { Visitor } from '../support/visitor.ts';
import { anyOf, d, p, shaped } from '../support/words.ts';

/*
 * Amira reported Kees to the directie. Bram invites Kees and Wendy, everybody in a browser of their
 * own: the card, a code of their own, a talk, a paper that is corrected and signed, a lost code.
 */

const here = scene();
const KEES = 'Kees Testmentor';
const WENDY = 'Wendy Fictief';
const HEARING = 'Kees zegt dat hij er niets kwaads mee bedoelde. Marmeladeparaplu.';
const CORRECTION = 'Ik zei ook dat het mij spijt. Sneeuwklokjestrein.';

const amira: { code: string } = { code: '' };

beforeAll(async () => {
  const reporter = reporterAt(here.house);
  expectDone(await reporter.prepare());
  amira.code = expectDone(await reporter.submit(formOf({ door: 'board' }))).code?.join('') ?? '';
  const { bram } = here.people.desks;
  const id = expectDone(await bram.sync())[0]?.dossierId ?? '';
  await takenIn(bram, id, { unsigned: 'UNREACHABLE' });
  await opened(bram, id);
  await takeSteps(bram, id, [
    missed('CRIME', 'confidant'),
    { type: 'CrimeRuledOut', reason: 'Geen strafbaar feit.', withoutRegardToForce: true },
  ]);
});

async function director(key: 'bram' | 'lotte'): Promise<Visitor> {
  const guest = await here.member(key);
  await desk.openReport(guest.page);
  return guest;
}

const visible = ({ page }: Visitor) => page.locator('body').innerText();

/** Everything the portal's API answered this browser, as text. */
const heard = ({ wire }: Visitor) =>
  wire.exchanges
    .filter(({ url }) => url.includes('/api/'))
    .map(({ responseBody }) => responseBody.toString('utf8'))
    .join('\n');

describe('an accused, a witness and a reporter', () => {
  test('each have a browser, a code and a paper of their own, and nothing of another', async () => {
    const bram = await director('bram');
    const card = await desk.inviteSomebody(bram.page, 'accused', KEES);
    const kees = await here.guest('kees');
    const keesCode = await portal.claimCard(kees.page, here.house.portal, card);
    expect(await visible(kees)).toContain('Er is nog niets besloten.');
    await portal.heading(kees.page, p.t('me.heading')).waitFor();

    const wendyCard = await desk.inviteSomebody(bram.page, 'witness', WENDY);
    const wendy = await here.guest('wendy');
    await portal.claimCard(wendy.page, here.house.portal, wendyCard);

    // A talk is offered, with a day, and Kees writes back.
    const people = desk.peopleSection(bram.page);
    await people
      .locator('summary', { hasText: d.t('hearing.invite') })
      .first()
      .click();
    await people.getByLabel(d.t('hearing.day'), { exact: true }).first().fill('2099-01-10');
    await people
      .getByRole('button', { name: d.t('hearing.words.example') })
      .first()
      .click();
    await people
      .getByRole('button', { name: d.t('hearing.send') })
      .first()
      .click();
    const offered = d.t('hearing.offered', { number: 1, ...anyOf('day', 'on') });
    await people.getByText(shaped(offered)).waitFor();
    await portal.button(kees.page, p.t('view.refresh')).click();
    await portal.heading(kees.page, p.t('me.hearing')).waitFor();
    await portal.writeIn(kees.page, p.t('thread.reply'), 'Ik kom. Waterlelietelefoon.');
    await kees.page.getByRole('listitem').getByText('Waterlelietelefoon').waitFor();

    // Bram writes down what Kees told, Kees has it changed, and signs the next version.
    const whose = d.t('party.named', { name: KEES, role: d.t('party.accused') });
    await desk.writeStatement(bram.page, HEARING, { whose });
    await desk.offerStatement(bram.page, KEES);
    await portal.button(kees.page, p.t('view.refresh')).click();
    await kees.page.getByText('Marmeladeparaplu').waitFor();
    await portal.answerPaper(kees.page, 'CORRECT', CORRECTION);
    await portal.heading(kees.page, p.t('paper.corrections')).waitFor();

    const lotte = await director('lotte');
    await lotte.page.getByText('Sneeuwklokjestrein').waitFor();
    await portal.button(lotte.page, d.t('statement.back', { who: KEES })).click();
    await desk.writeStatement(lotte.page, `${HEARING} Het spijt hem.`, { version: 2 });
    await desk.offerStatement(lotte.page, KEES);
    await portal.button(kees.page, p.t('view.refresh')).click();
    await kees.page.getByText('Het spijt hem.').waitFor();
    await portal.answerPaper(kees.page, 'SIGN', '');
    await portal.heading(kees.page, p.t('paper.answered')).waitFor();
    expect(await visible(kees)).not.toContain('Marmeladeparaplu');
    await desk.openReport(lotte.page);
    await lotte.page.getByText(d.t('statement.state.SIGNED'), { exact: true }).waitFor();

    // What is between Kees and the directie reaches neither Amira nor Wendy.
    const home = await here.guest('amira');
    await portal.returnWith(home.page, here.house.portal, amira.code);
    await portal.button(wendy.page, p.t('view.refresh')).click();
    await portal.button(wendy.page, p.t('view.refresh')).waitFor();
    for (const other of [home, wendy]) {
      const screen = await visible(other);
      for (const word of ['Kees', 'Marmelade', 'Waterlelie', 'Sneeuwklokjes'])
        expect(screen).not.toContain(word);
    }
    expect(await visible(wendy)).not.toMatch(/Amira|legde/);
    const ofKees = new Set(placesIn(heard(kees)));
    expect(ofKees.size).toBe(2);
    for (const other of [home, wendy]) {
      const places = placesIn(heard(other));
      expect(places.length).toBeGreaterThan(0);
      expect(places.filter((place) => ofKees.has(place))).toEqual([]);
    }

    // The code is lost: another card, and the old code is nobody's any more.
    await desk.openReport(bram.page);
    const lost = desk.peopleSection(bram.page);
    await lost
      .locator('summary', { hasText: d.t('replace.open') })
      .first()
      .click();
    await lost.getByLabel(d.t('replace.why'), { exact: true }).first().fill('Kees belde: kwijt.');
    await lost
      .getByRole('button', { name: d.t('replace.button') })
      .first()
      .click();
    await bram.page.getByText(d.t('people.card.title', { name: KEES })).waitFor();
    // Of a page with a card on it only the card comes out of the printer.
    await bram.page.emulateMedia({ media: 'print' });
    expect(await visible(bram)).toContain(d.t('card.paper.title'));
    expect(await visible(bram)).not.toMatch(/legde|Marmelade|Waterlelie/);
    await bram.page.emulateMedia({ media: 'screen' });
    expect(await visible(bram)).toContain('legde');
    const second = await desk.takeCard(bram.page);
    const lostBrowser = await here.guest('who found the old code');
    await portal.openPortal(lostBrowser.page, here.house.portal);
    await portal.button(lostBrowser.page, p.t('front.haveCode')).click();
    await portal.enterCode(lostBrowser.page, keesCode);
    await lostBrowser.page.getByText(p.t('problem.SIGN_IN_FAILED')).waitFor();
    const again = await here.guest('kees again');
    await portal.claimCard(again.page, here.house.portal, second);
    await again.page.getByRole('listitem').getByText('Waterlelietelefoon').waitFor();
    await desk.openReport(lotte.page);
    await lotte.page.getByText(/Reden: Kees belde: kwijt\./).waitFor();
    await lotte.page.getByText(d.t('statement.state.SIGNED'), { exact: true }).waitFor();
  });
});

/** The compartments that a code was given, by their ids. */
function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/compartmentId\W+([\w-]{22})/g)].map(([, id]) => id ?? '');
}
