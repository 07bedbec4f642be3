import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { ORGANISATION } from '../../scripts/demo/people.ts';
import { launchBrowser } from '../support/browser.ts';
import { startHouse, type House } from '../support/house.ts';
import * as portal from '../support/portal-screens.ts';
import { p } from '../support/words.ts';

const STORY = 'Dit typte ik, en het mag niet weg zijn.';

let house: House;
let people: Organised;
let browser: Browser;

beforeAll(async () => {
  house = await startHouse();
  people = await organise(house, house.app.setupToken ?? '');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await house.tearDown();
});

const newPage = async () => (await browser.newContext()).newPage();
const dossiers = async () => expectDone(await people.desks.noor.sync()).length;

/** Somebody at the last step before sending. */
async function readyToSend(page: Page) {
  await portal.openPortal(page, house.portal);
  await portal.chooseSubject(page);
  await portal.toStory(page);
  await portal.tellStory(page, STORY);
}

describe('without what it takes to seal', () => {
  test('no JavaScript: telephone numbers, the VCP first among them', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(house.portal);
    const text = await page.locator('body').innerText();
    for (const words of [
      ORGANISATION.contact.name,
      ORGANISATION.contact.phone,
      '112',
      '0800-2000',
    ]) {
      expect(text).toContain(words);
    }
    expect(await page.locator('form, textarea, input').count()).toBe(0);
    await context.close();
  });
});

describe('a bad line', () => {
  test.each([
    ['the request is lost', false],
    ['the answer is lost', true],
  ])('%s: the text stays, and sending again makes one report', async (_, arrives) => {
    const page = await newPage();
    const before = await dossiers();
    await readyToSend(page);
    await page.route('**/api/reports', async (route) => {
      if (arrives) await route.fetch();
      await route.abort();
    });
    await portal.sendButton(page).click();
    await page.getByText(p.t('problem.OFFLINE')).first().waitFor();
    expect(await page.locator('main').innerText()).toContain(STORY);
    await page.unroute('**/api/reports');
    await portal.sendButton(page).click();
    await page.getByRole('heading', { name: p.t('sent.heading'), exact: true }).waitFor();
    expect(await dossiers()).toBe(before + 1);
    await page.close({ runBeforeUnload: false });
  });

  test('the server fails: a sentence, and trying again works', async () => {
    const page = await newPage();
    await readyToSend(page);
    await page.route('**/api/reports', (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: '{"code":"INTERNAL"}',
      }),
    );
    await portal.sendButton(page).click();
    await page.getByText(p.t('problem.INTERNAL')).first().waitFor();
    await page.unroute('**/api/reports');
    await portal.sendButton(page).click();
    await page.getByRole('heading', { name: p.t('sent.heading'), exact: true }).waitFor();
    await page.close({ runBeforeUnload: false });
  });
});

describe('a code that is not right', () => {
  test('one digit wrong: it is said, without saying which', async () => {
    const page = await newPage();
    await portal.openPortal(page, house.portal);
    await page.getByRole('button', { name: p.t('front.haveCode'), exact: true }).click();
    await portal.enterCode(page, '1234 5678 9012 3456 7890 1234');
    await page.getByText(p.t('problem.CODE_MISTYPED')).first().waitFor();
    await page.close();
  });
});

describe('leaving quickly', () => {
  test('from the story: gone at once, and going back shows nothing of it', async () => {
    const page = await newPage();
    await page.route(`${ORGANISATION.leaveUrl}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Het weer</h1>' }),
    );
    await portal.openPortal(page, house.portal);
    await portal.chooseSubject(page);
    await portal.toStory(page);
    await page.getByRole('textbox', { name: p.t('story.label') }).fill(STORY);
    await page.keyboard.press('Tab');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
    await page.getByRole('heading', { name: 'Het weer' }).waitFor();
    await page.goBack();
    await page.waitForLoadState();
    expect(await page.content()).not.toContain('Dit typte ik');
    const fields = await page
      .locator('textarea, input')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    expect(fields.join('')).not.toContain('Dit typte ik');
    await page.close({ runBeforeUnload: false });
  });
});
