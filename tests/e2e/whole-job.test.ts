import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ORGANISATION, PEOPLE, PERSON_KEYS, type PersonKey } from '../../scripts/demo/people.ts';
import { launchBrowser } from '../support/browser.ts';
import * as desk from '../support/desk-screens.ts';
import { startHouse, type House } from '../support/house.ts';
import { EMPTY_PLACES, leftoversOf } from '../support/leftovers.ts';
import * as portal from '../support/portal-screens.ts';
import { visitor, type Visitor } from '../support/visitor.ts';
import { anyOf, d, p, starting } from '../support/words.ts';

const TYPED = {
  story:
    'Kees Testmentor (“mijn maatje”) legde zijn hand op mijn been. Het was in café De Zilverduikboot, één keer.',
  answer: 'Wat goed dat je schrijft. Ik ben er. Kurkentrekkerwolk.',
  reply: 'Dank je. Mag mijn zus Pimpelmees Verzonnen mee?',
  addition: 'Het gebeurde óók bij de Dromedarisfontein.',
  name: 'Amira Proefmelder',
  contact: 'amira.proefmelder@voorbeeld.invalid',
  why: 'Dan kan de directie met Kees praten over Lantaarnvlinder.',
  extract: 'Een mentor raakte een mentee aan: Bramenspoorboekje.',
  note: 'Nog even bellen over Schilpaddensoep.',
  follow: 'Wij gaan met je zaak aan de slag. Hagelslagkathedraal.',
  thanks: 'Fijn. Tot dan, Watervalpaperclip.',
} as const;

// Chromium asks its maker about the shape of any form, whatever a page says; it is told nothing.
const BROWSERS_OWN = 'content-autofill.googleapis.com:443';
const PROMISED = '2099-01-02';

let house: House;
let browser: Browser;
let broken = false;
let code: readonly string[] = [];
const papers = {} as Record<PersonKey, desk.Papers>;
const links = {} as Record<PersonKey, string>;
const everybody: Visitor[] = [];
const staff = {} as Record<PersonKey, Visitor>;

beforeAll(async () => {
  [house, browser] = await Promise.all([startHouse(), launchBrowser()]);
});

afterAll(async () => {
  for (const who of everybody) await who.leave();
  await browser.close();
  await house.tearDown();
});

async function arrives(name: string): Promise<Visitor> {
  const who = await visitor(browser, name);
  everybody.push(who);
  return who;
}

/** One step of the story: once one has failed, what follows says nothing any more. */
const step = (name: string, run: () => Promise<void>): void =>
  test(name, async (context) => {
    if (broken) context.skip();
    broken = true;
    await run();
    broken = false;
  });

const others = PERSON_KEYS.filter((key) => key !== 'bram');

async function directorsSeeNothing(): Promise<void> {
  for (const { page } of [staff.bram, staff.lotte]) {
    await desk.look(page);
    await page.getByRole('heading', { name: d.t('inbox.empty.title'), exact: true }).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  }
}

describe('an organisation begins', () => {
  step('the first member sets it up with the one-time link', async () => {
    staff.bram = await arrives('bram');
    const { page } = staff.bram;
    await page.goto(`${house.desk}/#setup=${house.app.setupToken ?? ''}`);
    await page.getByLabel(d.t('setUp.organisation.name'), { exact: true }).fill(ORGANISATION.name);
    await page.getByLabel(d.t('setUp.leaveUrl'), { exact: true }).fill(ORGANISATION.leaveUrl);
    expect(page.url()).toBe(`${house.desk}/`);
    await page.getByRole('button', { name: d.t('word.next') }).click();
    for (const [key, text] of Object.entries(ORGANISATION.contact)) {
      const label = d.t(`setUp.contact.${key as keyof typeof ORGANISATION.contact}`);
      await page.getByLabel(label, { exact: true }).fill(text);
    }
    await page.getByRole('button', { name: d.t('word.next') }).click();
    await desk.nameOneself(page, PEOPLE.bram);
    await desk.declare(page);
    const passphrase = await desk.takeWords(page, d.t('setUp.create'));
    papers.bram = { passphrase, sheets: await desk.keepSheets(page) };
    await desk.signIn(page, PEOPLE.bram.signInName, passphrase);
  });

  step('four people are invited and make their own keys in their own browsers', async () => {
    for (const key of others) links[key] = await desk.invite(staff.bram.page, PEOPLE[key]);
    const joins = async (key: PersonKey): Promise<void> => {
      staff[key] = await arrives(key);
      papers[key] = await desk.join(staff[key].page, links[key], PEOPLE[key]);
      expect(staff[key].page.url()).toBe(`${house.desk}/`);
    };
    await Promise.all(others.map(joins));
  });

  step('the portal is not open yet: it says so and shows whom to call', async () => {
    const { page } = await arrives('passer-by');
    await page.goto(house.portal);
    await page.getByRole('heading', { name: p.t('closed.heading'), exact: true }).waitFor();
    const { name, phone, hours } = ORGANISATION.contact;
    for (const text of [name, phone, hours, '112', '0800-0188']) {
      expect(await page.getByText(text).first().isVisible()).toBe(true);
    }
    expect(await page.getByRole('radio').count()).toBe(0);
  });

  step('ROOT signs the team; VCP and toezicht compare and countersign', async () => {
    const { page } = staff.bram;
    await page.getByRole('button', { name: d.t('team.refresh') }).click();
    await desk.signTeam(page, Object.values(papers.bram.sheets)[0] ?? '');
    await Promise.all(
      others.map((key) =>
        desk.signIn(staff[key].page, PEOPLE[key].signInName, papers[key].passphrase),
      ),
    );
    await desk.countersign(staff.noor.page);
    await desk.countersign(staff.teun.page);
    for (const key of ['bram', 'noor', 'teun'] as const) {
      await staff[key].page.getByRole('link', { name: d.t('team.back') }).click();
      await staff[key].page.getByText(d.t('team.open')).waitFor();
    }
    for (const key of ['lotte', 'iris'] as const) {
      await staff[key].page.getByRole('button', { name: d.t('team.refresh') }).click();
    }
  });
});

describe('Amira reports', () => {
  step('on the shortest path: four screens, and the code is kept', async () => {
    const amira = await arrives('amira on the tram');
    code = await portal.fileReport(amira.page, house.portal, TYPED.story);
    expect(code.join(' ')).toMatch(/^\d{4}( \d{4}){5}$/);
    await amira.page.getByText(p.t('who.step', { step: 4, of: 4 })).waitFor();
    await directorsSeeNothing();
  });

  step('the VCP opens it, decrypts it, answers and sets a status', async () => {
    const { page } = staff.noor;
    await desk.openReport(page);
    await page.getByText(TYPED.story).waitFor();
    await page.getByText(d.t('identity.ANONYMOUS'), { exact: true }).waitFor();
    await desk.write(page, 'TALK', TYPED.answer);
    await desk.setStatus(page, 'GELEZEN');
    await page.getByLabel(d.t('notes.new'), { exact: true }).fill(TYPED.note);
    await page.getByRole('button', { name: d.t('notes.button'), exact: true }).click();
    await page.getByText(d.t('notes.done')).waitFor();
    await directorsSeeNothing();
  });

  step('the VCP asks whether it may be handed over', async () => {
    await desk.askHandover(staff.noor.page, TYPED.why, TYPED.extract);
    await directorsSeeNothing();
  });

  step('she comes back with the code, answers, adds, gives her name and says yes', async () => {
    const { page } = await arrives('amira at home');
    await portal.returnWith(page, house.portal, code.join(' '));
    await page.getByText(TYPED.answer).waitFor();
    expect(await page.getByText('Zilverduikboot').count()).toBe(0);
    const names = PEOPLE.noor.name;
    await portal.writeIn(page, p.t('thread.reply.TALK', { names }), TYPED.reply);
    await page.getByText(TYPED.reply).waitFor();
    await portal.unfold(page, p.t('do.add'));
    await portal.writeIn(page, p.t('do.add.label'), TYPED.addition);
    await page.getByText(p.t('do.add.done')).waitFor();
    await portal.unfold(page, p.t('do.name'));
    await page.getByLabel(p.t('name.field'), { exact: true }).fill(TYPED.name);
    await page.getByLabel(p.t('name.contact'), { exact: true }).fill(TYPED.contact);
    await page.getByRole('button', { name: p.t('do.name.button') }).click();
    await page.getByText(p.t('do.name.done')).waitFor();
    await directorsSeeNothing();
    await page.getByText(p.t('consent.why', { why: TYPED.why })).waitFor();
    await page.getByRole('radio', { name: starting(p.t('consent.EXTRACT')) }).check();
    await page.getByText(p.t('consent.says.noIdentity')).waitFor();
    await page.getByRole('button', { name: p.t('consent.yes.button') }).click();
    await page.getByRole('heading', { name: p.t('consent.past'), exact: true }).waitFor();
    await directorsSeeNothing();
  });

  step('the VCP hands over exactly that', async () => {
    const { page } = staff.noor;
    await desk.openReport(page);
    for (const text of [TYPED.reply, TYPED.addition, TYPED.name]) {
      await page.getByText(text).first().waitFor();
    }
    await page.getByText(d.t('handover.given.EXTRACT')).waitFor();
    await directorsSeeNothing();
    await desk.openReport(page);
    await page.getByRole('button', { name: new RegExp(d.t('handover.do', { names: '' })) }).click();
    await desk.saying(page, d.t('handover.done', anyOf('names'))).waitFor();
  });

  step('a director sees the summary, promises a date and writes', async () => {
    const { page } = staff.bram;
    await desk.openReport(page);
    await page.getByText(TYPED.extract).first().waitFor();
    const words = await page.locator('body').innerText();
    for (const text of ['Zilverduikboot', 'Amira', 'Kurkentrekkerwolk', 'Dromedarisfontein']) {
      expect(words).not.toContain(text);
    }
    await desk.setStatus(page, 'BEZIG', PROMISED);
    await desk.write(page, 'PERSON', TYPED.follow);
  });

  step('she reads both and answers; the director reads the answer', async () => {
    const { page } = everybody.at(-1) as Visitor;
    await page.getByRole('button', { name: p.t('view.refresh') }).click();
    await page.getByRole('heading', { name: p.t('status.BEZIG'), exact: true }).waitFor();
    const date = p.formatDay(PROMISED);
    await page.getByText(p.t('status.BEZIG.text', { date })).waitFor();
    await page.getByText(TYPED.follow).waitFor();
    await portal.writeIn(page, p.t('thread.reply'), TYPED.thanks);
    await page.getByText(TYPED.thanks).waitFor();
    await desk.openReport(staff.bram.page);
    await staff.bram.page.getByText(TYPED.thanks).waitFor();
  });
});

describe('what stays behind', () => {
  step('nothing in any browser', async () => {
    for (const who of everybody) {
      const leftovers = await leftoversOf(who);
      for (const place of EMPTY_PLACES)
        expect([who.name, place, leftovers[place]]).toEqual([who.name, place, []]);
    }
  });

  step('no complaint in any console, and nobody else was asked anything', async () => {
    const hosts = [...[house.portal, house.desk].map((it) => new URL(it).host), BROWSERS_OWN];
    const complained = everybody.map(({ name, complaints }) => [name, complaints]);
    expect(complained).toEqual(everybody.map(({ name }) => [name, []]));
    const foreign = everybody.map(({ name, wire }) => {
      const asked = wire.exchanges.map(({ method, url }) =>
        method === 'CONNECT' ? url : new URL(url).host,
      );
      return [name, asked.filter((host) => !hosts.includes(host))];
    });
    expect(foreign).toEqual(everybody.map(({ name }) => [name, []]));
  });
});
