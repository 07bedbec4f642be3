import { beforeAll, expect, test } from 'vitest';
import { expectDone } from '../../scripts/demo/organise.ts';
import * as desk from '../support/desk-screens.ts';
import { formOf } from '../support/form.ts';
import { reporterAt } from '../support/house.ts';
import * as portal from '../support/portal-screens.ts';
import { scene } from '../support/scene.ts';
import type { Visitor } from '../support/visitor.ts';
import { anyOf, d, p, shaped } from '../support/words.ts';

/*
 * Wendy reported what happened to Selam. Bram of the directie gave Selam a card, and asks whether Kees
 * may hear her name: everybody in a browser of their own.
 */

const here = scene();
const [KEES, SELAM] = ['Kees Testmentor', 'Selam Fictief'];
const NAME = 'Selam Zonnebloemfiets';
const WHY = 'Dan kan Kees beter antwoorden. Regenjasgitaar.';
const HOW = 'Ik sprak Selam zelf op kantoor. Pannenkoekmolen.';
const SECRET = /Selam|Zonnebloem|Regenjas|Pannenkoek/;

const wendy: { code: string } = { code: '' };

beforeAll(async () => {
  const reporter = reporterAt(here.house);
  expectDone(await reporter.prepare());
  const report = formOf({ door: 'board', relation: 'WITNESS' });
  wendy.code = expectDone(await reporter.submit(report)).code?.join('') ?? '';
});

async function director(key: 'bram' | 'lotte'): Promise<Visitor> {
  const guest = await here.member(key);
  await desk.openReport(guest.page);
  return guest;
}

const visible = ({ page }: Visitor) => page.locator('body').innerText();
const refresh = ({ page }: Visitor) => portal.button(page, p.t('view.refresh')).click();

/** Everything the portal's API answered this browser, as text. */
const heard = ({ wire }: Visitor) =>
  wire.exchanges
    .filter(({ url }) => url.includes('/api/'))
    .map(({ responseBody }) => responseBody.toString('utf8'))
    .join('\n');

/** The compartments that a code was given, by their ids. */
const placesOf = (visitor: Visitor): readonly string[] =>
  [...heard(visitor).matchAll(/compartmentId\W+([\w-]{22})/g)].map(([, id]) => id ?? '');

test('somebody decides about their own name, and nobody else hears of it', async () => {
  const bram = await director('bram');
  const card = await desk.inviteSomebody(bram.page, 'affectedPerson', SELAM);
  const keesCard = await desk.inviteSomebody(bram.page, 'accused', KEES);
  const selam = await here.guest('selam');
  await portal.claimCard(selam.page, here.house.portal, card);
  const kees = await here.guest('kees');
  await portal.claimCard(kees.page, here.house.portal, keesCard);

  await desk.askAboutName(bram.page, SELAM, NAME, WHY);
  const ofSelam = desk.nameOf(bram.page, SELAM);
  await ofSelam.getByText(shaped(d.t('names.ASKED', anyOf('day')))).waitFor();

  // She reads who asks, why and how she would be named, and says yes.
  await refresh(selam);
  await portal.heading(selam.page, p.t('naming.title')).waitFor();
  await portal.heading(selam.page, p.t('status.VRAAG')).waitFor();
  const asked = await visible(selam);
  for (const words of [WHY, p.t('naming.name', { name: NAME }), 'Bram Bestuur (directie) vraagt'])
    expect(asked).toContain(words);
  await portal.button(selam.page, p.t('naming.yes.button')).click();
  await portal.heading(selam.page, p.t('naming.past')).waitFor();
  expect(await visible(selam)).not.toContain(p.t('naming.title'));

  // Bram made her card: he could have answered himself, so he cannot confirm it.
  await desk.openReport(bram.page);
  await ofSelam.getByText(shaped(d.t('names.notYet', anyOf('day')))).waitFor();
  await ofSelam.getByText(d.t('confirm.other', { name: 'Bram Bestuur' })).waitFor();
  expect(await ofSelam.getByRole('button', { name: d.t('confirm.button') }).count()).toBe(0);

  const lotte = await director('lotte');
  await lotte.page.getByText(d.t('now.CONFIRM_NAMING'), { exact: true }).waitFor();
  await desk.confirmName(lotte.page, SELAM, HOW);
  const allowed = d.t('names.GIVEN', { name: NAME, ...anyOf('day', 'until') });
  await desk.nameOf(lotte.page, SELAM).getByText(shaped(allowed)).waitFor();
  const sure = d.t('confirm.done', { name: 'Lotte Leiding', how: HOW, ...anyOf('day') });
  await desk.nameOf(lotte.page, SELAM).getByText(shaped(sure)).waitFor();
  expect(await lotte.page.getByText(d.t('now.CONFIRM_NAMING'), { exact: true }).count()).toBe(0);

  // She reads who says so and how they know, and takes her yes back.
  await refresh(selam);
  const how = p.t('confirmed.how', { name: 'Lotte Leiding', how: HOW });
  await selam.page.getByText(how, { exact: true }).waitFor();
  await portal.button(selam.page, p.t('consent.withdraw')).click();
  await portal.button(selam.page, p.t('consent.withdraw.yes')).click();
  await selam.page.getByText(p.t('naming.WITHDRAWN'), { exact: true }).waitFor();
  await desk.openReport(bram.page);
  await ofSelam.getByText(shaped(d.t('names.WITHDRAWN', anyOf('day')))).waitFor();
  for (const visitor of [bram, lotte, selam]) {
    expect(await visible(visitor)).not.toContain(d.t('broken.title'));
    expect(await visible(visitor)).not.toContain(p.t('view.broken.title'));
  }

  // Neither who is accused nor who reported it sees or is sent anything of it.
  const home = await here.guest('wendy');
  await portal.returnWith(home.page, here.house.portal, wendy.code);
  await refresh(kees);
  await portal.button(kees.page, p.t('view.refresh')).waitFor();
  const hers = new Set(placesOf(selam));
  expect(hers.size).toBe(1);
  for (const other of [home, kees]) {
    const screen = await visible(other);
    expect(screen).not.toMatch(SECRET);
    expect(screen).not.toContain(p.t('naming.title'));
    expect(screen).not.toContain(p.t('naming.past'));
    const places = placesOf(other);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => hers.has(place))).toEqual([]);
  }
});
