import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export const SMALL = { width: 320, height: 640 };
export const LARGE = { width: 1280, height: 800 };

/** Where pictures go, with `SCREENS=folder`; nowhere without. */
function fileOf(name: string): string | null {
  const folder = process.env['SCREENS'];
  if (folder === undefined) return null;
  mkdirSync(folder, { recursive: true });
  return join(folder, name.replaceAll(' ', '-'));
}

/** Leave a picture of a whole page as it is now. */
export async function picture(page: Page, name: string): Promise<void> {
  const path = fileOf(`${name}.png`);
  if (path !== null) await page.screenshot({ path, fullPage: true });
}

/** Leave a picture of a page on a small telephone and on a large screen. */
export async function pictures(page: Page, name: string): Promise<void> {
  if (fileOf(name) === null) return;
  for (const size of [SMALL, LARGE]) {
    await page.setViewportSize(size);
    await picture(page, `${name}-${size.width}`);
  }
}

/** The dialog of the printer waits for a person: here the sheets stay, to be looked at. */
export const withoutPrinter = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.print = () => undefined;
  });

/**
 * Read the sheets that go to the printer, and take them off the screen as a printer does that is done.
 * @returns the words of each, everything that would be printed, and the pages it makes.
 */
export async function printed(page: Page, name: string) {
  await page.locator('[data-paper]').first().waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const sheets = await page.locator('[data-paper]').allInnerTexts();
  const all = await page.locator('body').innerText();
  const path = fileOf(`${name}.pdf`);
  const pdf = await page.pdf({
    ...{ format: 'A4', preferCSSPageSize: true },
    ...(path !== null && { path }),
  });
  const pages = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.locator('[data-paper]').first().waitFor({ state: 'detached' });
  return { sheets, all, pages };
}
