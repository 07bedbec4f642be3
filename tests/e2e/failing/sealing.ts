import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ORGANISATION } from '../../../scripts/demo/people.ts';
import { launchBrowser } from '../../support/browser.ts';
import * as desk from '../../support/desk-screens.ts';
import * as portal from '../../support/portal-screens.ts';
import type { Scene } from '../../support/scene.ts';
import { visitor } from '../../support/visitor.ts';
import { bodiesOf } from '../../support/wire.ts';
import { d, p, starting } from '../../support/words.ts';

const WORDS = 'fiets wolk lepel tuin regen kaars';

async function hasNumbers(page: Page): Promise<void> {
  const shown = await page.locator('body').innerText();
  const { name, phone, hours } = ORGANISATION.contact;
  for (const text of [name, phone, hours, '112', '0900-8844', '0800-2000', '0800-0188', '113']) {
    expect(shown).toContain(text);
  }
}

/** A device that cannot seal: whom to call, and nothing ever leaves it. */
export function withoutSealing(here: Scene): void {
  test('no JavaScript: whom to call, and nothing to fill in', async () => {
    const { page } = await here.guest('amira', { javaScriptEnabled: false });
    await page.goto(here.house.portal);
    await hasNumbers(page);
    expect(await page.locator('form, textarea, input, select, button').count()).toBe(0);
    await page.goto(here.house.desk);
    expect(await page.locator('body').innerText()).toContain('JavaScript');
  });

  // Browsers that are locked down have no WebAssembly at all; an old phone may have too little memory.
  test.each([
    ['no WebAssembly', '--js-flags=--jitless', 'AT_ONCE'],
    ['no memory for it', '--js-flags=--wasm-max-mem-pages=600', 'AT_SIGN_IN'],
  ])('%s: whom to call, and nothing is ever sent', async (_, flag, deskFinds) => {
    const plain = await launchBrowser([flag]);
    const { page, wire, complaints, leave } = await visitor(plain, 'amira');
    await page.goto(here.house.portal);
    await page.getByText(p.t('closed.crypto')).waitFor();
    await hasNumbers(page);
    expect(await page.locator('input, textarea, select').count()).toBe(0);
    expect(bodiesOf(wire)).toEqual([]);
    await page.goto(here.house.desk);
    if (deskFinds === 'AT_SIGN_IN') await desk.fillSignIn(page, 'noor', WORDS);
    await page.getByText(d.t('problem.CRYPTO_UNAVAILABLE')).waitFor();
    for (const body of bodiesOf(wire)) expect(body).not.toContain('fiets');
    // What makes the worker give up is said in the console too; nothing else may be.
    expect(complaints.filter((text) => !/WebAssembly|memory/.test(text))).toEqual([]);
    await leave();
    await plain.close();
  });

  test('the crypto does not arrive: a sentence, and trying again works', async () => {
    const { page, wire } = await here.guest('amira');
    wire.fate = ({ path }) => (path.includes('worker') ? 'NEVER_LEAVES' : 'PASS');
    await portal.openPortal(page, here.house.portal);
    await page.getByRole('radio', { name: starting(p.t('who.MENTOR')) }).check();
    await page.getByText(p.t('problem.OFFLINE')).waitFor();
    wire.fate = () => 'PASS';
    await portal.button(page, p.t('word.again')).click();
    await page.getByRole('group', { name: p.t('who.door') }).waitFor();
    await portal.toStory(page);
  });
}
