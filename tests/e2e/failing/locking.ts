import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import * as desk from '../../support/desk-screens.ts';
import { formOf } from '../../support/form.ts';
import type { Scene } from '../../support/scene.ts';
import { shownOn } from '../../support/shown-on.ts';
import { d } from '../../support/words.ts';

const HALF = 'Half geschreven: Tandpastaparade';

const box = (page: Page) => desk.conversation(page, 'TALK').getByRole('textbox');

async function halfWritten(here: Scene, page: Page): Promise<void> {
  const { dossierId } = await here.filed();
  await page.goto(here.house.desk);
  await desk.signIn(page, 'noor', here.people.passphrases.noor);
  await desk.openReport(page, dossierId);
  await box(page).fill(HALF);
  expect(await shownOn(page)).toContain(formOf().story);
}

/** Locked: nothing of any dossier or of what was being written is on the page. */
async function isShut(page: Page): Promise<void> {
  await page.getByRole('heading', { name: d.t('signIn.title'), exact: true }).waitFor();
  const shown = await shownOn(page);
  for (const text of ['Tandpastaparade', formOf().story, 'Amira']) {
    expect(shown).not.toContain(text);
  }
  expect(await page.getByRole('navigation').count()).toBe(0);
}

async function goesOnWriting(here: Scene, page: Page): Promise<void> {
  await desk.signIn(page, 'noor', here.people.passphrases.noor);
  await expect.poll(() => box(page).inputValue()).toBe(HALF);
}

/** The lock, on demand and by itself. */
export function locking(here: Scene): void {
  test('locking on demand keeps a half-written text; a reload keeps nothing open', async () => {
    const { page } = await here.guest('noor');
    await halfWritten(here, page);
    await page.keyboard.press('Alt+Shift+L');
    await page.getByText(d.t('signIn.farewell.LOCKED')).waitFor();
    await isShut(page);
    await goesOnWriting(here, page);
    await page.reload();
    await isShut(page);
    await page.goBack();
    await isShut(page);
  });

  test('ten idle minutes lock it; what was half-written is there again', async () => {
    const { page } = await here.guest('noor');
    await page.clock.install();
    await halfWritten(here, page);
    await page.clock.fastForward('09:30');
    await page.getByText(d.t('desk.nearLock')).waitFor();
    await page.clock.fastForward('00:40');
    await page.getByText(d.t('signIn.farewell.IDLE')).waitFor();
    await isShut(page);
    await goesOnWriting(here, page);
  });
}
