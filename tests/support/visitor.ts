import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openWire, type Wire } from './wire.ts';

/** Somebody at a browser of their own: nothing is shared with anybody else's. */
export interface Visitor {
  readonly name: string;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly wire: Wire;
  /** Everything any console said, workers included. */
  readonly console: readonly string[];
  /** What a console or the browser complained about: errors, warnings, what the CSP refused. */
  readonly complaints: readonly string[];
  leave(): Promise<void>;
}

const PATIENCE = 60_000;

// Said by the browser, not by the page, when a test lets a request fail or a refusal is expected.
const FAILED_REQUEST = /^Failed to load resource: /;

/** Give somebody a browser context, watched from the outside from its first request on. */
export async function visitor(
  browser: Browser,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const wire = await openWire();
  const proxy = { server: wire.server };
  const context = await browser.newContext({ locale: 'nl-NL', proxy, ...options });
  context.setDefaultTimeout(PATIENCE);
  const said: string[] = [];
  const complaints: string[] = [];
  context.on('console', (message) => {
    const text = message.text();
    said.push(`${message.type()} ${text} ${message.location().url}`);
    if (!['error', 'warning', 'assert'].includes(message.type())) return;
    if (!FAILED_REQUEST.test(text)) complaints.push(text);
  });
  context.on('weberror', (error) => {
    said.push(`thrown ${error.error().stack ?? error.error().message}`);
    complaints.push(error.error().message);
  });
  const page = await context.newPage();
  return {
    name,
    context,
    page,
    wire,
    console: said,
    complaints,
    async leave() {
      await context.close();
      await wire.close();
    },
  };
}
