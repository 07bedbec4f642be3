import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

/** One thing the robot in the page waits for, and what it does then. */
export interface Step {
  /** CSS selector of something visible. */
  readonly see: string;
  /** Words it must hold. */
  readonly text?: string;
  readonly act?: 'click' | 'type';
  /** Names the time just before acting. */
  readonly before?: string;
  /** Names the time when the outcome is drawn. */
  readonly mark?: string;
}

/** Milliseconds since the page was asked for, by mark. */
export type Times = Readonly<Record<string, number>>;

/** How slow the device and its network are made. */
export interface Slowness {
  /** Divides the speed of the page's own thread; workers keep theirs (Chromium slows no worker). */
  readonly cpu: number;
  /** Also for what workers fetch. */
  readonly network: boolean;
}

const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 1_600_000 / 8,
};

const PATIENCE = 120_000;
const robot = readFileSync(new URL('robot.js', import.meta.url), 'utf8');

const running = (steps: readonly Step[]): string => `bench.run(${JSON.stringify(steps)})`;

/** A browser nobody has used before. The caller closes its context. */
export async function freshPage(browser: Browser, slowness?: Slowness): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL' });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  if (slowness) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness.cpu });
    await session.send('Network.enable');
    if (slowness.network) await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  }
  return page;
}

/** Go to a page and walk from its very beginning. */
export async function walkFromStart(
  page: Page,
  address: string,
  steps: readonly Step[],
): Promise<Times> {
  await page.addInitScript(`${robot}\nglobalThis.walked = ${running(steps)};`);
  await page.goto(address);
  return page.evaluate<Times>('walked');
}

/** Walk on a page that was opened with {@link walkFromStart}. */
export function walkOn(page: Page, steps: readonly Step[]): Promise<Times> {
  return page.evaluate<Times>(running(steps));
}
