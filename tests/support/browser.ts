import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';

/** No sandbox (root in CI), nothing that needs a screen, and no traffic of the browser's own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Start the browser that `npm test` found or installed. The caller closes it.
 * @throws one sentence that says what to install, when there is none
 */
export async function launchBrowser(also: readonly string[] = []): Promise<Browser> {
  const args = [...FLAGS, ...also];
  return chromium.launch({ executablePath: await findBrowser(), headless: true, args });
}
