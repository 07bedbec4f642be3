import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import * as portal from '../../support/portal-screens.ts';
import type { Scene } from '../../support/scene.ts';
import { anyOf, p, shaped, starting } from '../../support/words.ts';

const FAR = 40;

/** Press Tab until it is there. @throws where it cannot be reached. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let press = 0; press < FAR; press += 1) {
    if (await target.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached with Tab: ${target.toString()}`);
}

async function pressOn(page: Page, target: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

/** From the front page to the receipt without a mouse. */
export async function byKeyboardAlone(here: Scene): Promise<void> {
  const before = await here.inbox();
  const { page } = await here.guest('amira');
  const next = () => pressOn(page, portal.button(page, p.t('word.next')), 'Enter');
  await portal.openPortal(page, here.house.portal);
  await pressOn(page, page.getByRole('radio', { name: starting(p.t('who.MENTOR')) }), 'Space');
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('radio', { name: starting(p.t('who.MENTEE')) }).isChecked()).toBe(
    true,
  );
  await page.getByRole('group', { name: p.t('who.door') }).waitFor();
  await next();
  await reach(page, page.getByRole('textbox', { name: p.t('story.label') }));
  await page.keyboard.type('Hij legde zijn hand op mijn been.');
  await next();
  await pressOn(page, portal.sendButton(page), 'Enter');
  await portal.heading(page, p.t('sent.heading')).waitFor();
  const code = await portal.readCode(page);
  const label = shaped(p.t('keep.check.label', anyOf('n')));
  await reach(page, page.getByRole('textbox', { name: label }));
  const asked = await page.evaluate(
    () => (document.activeElement as HTMLInputElement).labels?.[0]?.innerText,
  );
  await page.keyboard.type(code[Number(label.exec(asked?.trim() ?? '')?.[1]) - 1] ?? '');
  await page.keyboard.press('Enter');
  await portal.heading(page, p.t('receipt.heading')).waitFor();
  expect((await here.inbox()).length).toBe(before.length + 1);
}
