import type { Locator, Page } from 'playwright-core';
import { anyOf, p, shaped, starting } from './words.ts';

/** A button of the portal by its whole name. */
export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
/** A heading by its whole text. */
export const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { name, exact: true });

/** Open the portal and wait until its first screen can be used. */
export async function openPortal(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/`);
  await heading(page, p.t('front.heading')).waitFor();
}

/** First screen: whom it is about. The reader that is proposed stays. */
export async function chooseSubject(page: Page, about = p.t('who.MENTOR')): Promise<void> {
  await page.getByRole('radio', { name: starting(about) }).check();
  await page.getByRole('group', { name: p.t('who.door') }).waitFor();
}

/** From the first screen to the second. */
export async function toStory(page: Page): Promise<void> {
  await button(page, p.t('word.next')).click();
  await heading(page, p.t('story.heading')).waitFor();
}

/** Second screen, to the third. */
export async function tellStory(page: Page, story: string): Promise<void> {
  await page.getByRole('textbox', { name: p.t('story.label') }).fill(story);
  await button(page, p.t('word.next')).click();
  await heading(page, p.t('send.heading')).waitFor();
}

/** The first three screens on the shortest path, up to the button that sends. */
export async function readyToSend(page: Page, origin: string, story: string): Promise<void> {
  await openPortal(page, origin);
  await chooseSubject(page);
  await toStory(page);
  await tellStory(page, story);
}

/** The button that sends, whether for the first time or again. */
export const sendButton = (page: Page): Locator =>
  page.getByRole('button', { name: new RegExp(`^(${p.t('send.button')}|${p.t('word.again')})$`) });

/** The six groups on the screen. */
export async function readCode(page: Page): Promise<readonly string[]> {
  const code = page.getByRole('list', { name: p.t('keep.title') });
  return code.locator('li > [aria-hidden="true"]:not(svg)').allTextContents();
}

/** Type back the group that is asked for. */
export async function keepCode(page: Page, code: readonly string[]): Promise<void> {
  const label = shaped(p.t('keep.check.label', anyOf('n')));
  const field = page.getByRole('textbox', { name: label });
  const asked = label.exec((await field.locator('xpath=ancestor::form//label').innerText()).trim());
  await field.fill(code[Number(asked?.[1]) - 1] ?? '');
  await button(page, p.t('keep.done')).click();
}

/** The shortest path: who it is about, the story, send, the code kept. @returns the six groups. */
export async function fileReport(
  page: Page,
  origin: string,
  story: string,
): Promise<readonly string[]> {
  await readyToSend(page, origin, story);
  await sendButton(page).click();
  await heading(page, p.t('sent.heading')).waitFor();
  const code = await readCode(page);
  await keepCode(page, code);
  await heading(page, p.t('receipt.heading')).waitFor();
  return code;
}

/** Fill the code in on the page for it and press open. */
export async function enterCode(page: Page, code: string): Promise<void> {
  await page.getByRole('textbox', { name: p.t('return.label') }).fill(code);
  await button(page, p.t('return.open')).click();
}

/** Come back with a code, from the front page. */
export async function returnWith(page: Page, origin: string, code: string): Promise<void> {
  await openPortal(page, origin);
  await button(page, p.t('front.haveCode')).click();
  await enterCode(page, code);
  await button(page, p.t('view.refresh')).waitFor();
}

/** Open a card from the desk and take a code of one's own. @returns its six groups. */
export async function claimCard(page: Page, origin: string, card: string): Promise<string> {
  await openPortal(page, origin);
  await button(page, p.t('front.haveCode')).click();
  await enterCode(page, card);
  await button(page, p.t('return.claim.button')).click();
  await heading(page, p.t('return.claimed.heading')).waitFor();
  const code = await readCode(page);
  await keepCode(page, code);
  await button(page, p.t('view.refresh')).waitFor();
  return code.join('');
}

/** Write in a box that is found by its label, and send. */
export async function writeIn(page: Page, label: string, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: label, exact: true });
  await box.fill(text);
  await box.locator('xpath=ancestor::form').getByRole('button').click();
}

/** Fold something open. */
export const unfold = (page: Page, summary: string): Promise<void> =>
  page.locator('summary', { hasText: summary }).click();

/** Answer the paper that waits: sign it, have it corrected, or refuse it. */
export async function answerPaper(
  page: Page,
  answer: 'SIGN' | 'CORRECT' | 'REFUSE',
  text: string,
): Promise<void> {
  await page.getByRole('radio', { name: starting(p.t(`paper.${answer}`)) }).check();
  await page.getByRole('textbox', { name: p.t(`paper.${answer}.label`) }).fill(text);
  await button(page, p.t(`paper.${answer}.button`)).click();
}
