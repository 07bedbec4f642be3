import type { Page } from 'playwright-core';

const DAY = 86_400_000;

/** Runs in the browser: what it takes for now, so many milliseconds later. */
function setClock(ahead: number): void {
  const Real = Date;
  const now = (): number => Real.now() + ahead;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given: unknown[]) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given) as Date,
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
}

/**
 * A page on which it is so many days later. Playwright's own clock stops at the page, and the desk
 * judges days in a worker. That starts with the page and asks for the day once somebody signs in or
 * enters a code, so its clock is set by then.
 */
export async function daysAhead(page: Page, days: number): Promise<void> {
  if (days === 0) return;
  await page.addInitScript(setClock, days * DAY);
  page.on('worker', (worker) => void worker.evaluate(setClock, days * DAY));
}
