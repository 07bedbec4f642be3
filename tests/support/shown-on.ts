import type { Page } from 'playwright-core';

/** Everything a page could still show of what was typed: its markup, its fields, its address. */
export const shownOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    const values = fields.map(({ type, value, checked }) => (type === 'radio' ? checked : value));
    return [document.documentElement.outerHTML, document.title, location.href, ...values].join(
      '\n',
    );
  });
