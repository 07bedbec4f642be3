import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprint } from '@gehoord/crypto';
import { root } from '../../packages/crypto/vectors/people.ts';
import { buildVerifier, VERIFIER } from '../../scripts/lib/verifier.mjs';
import { launchBrowser } from '../support/browser.ts';
import { sealed, withPart } from '../support/bundle-case.ts';
import { openEye } from '../support/look-over.ts';

/* The page that checks a file, opened from disk as somebody has it on a stick. */

const folder = mkdtempSync(join(tmpdir(), 'gehoord-page-'));
const whole = Buffer.from(sealed());
const files = {
  good: whole,
  changed: Buffer.from(whole.toString().replace('een berisping', 'een beloning!')),
  hiding: Buffer.from(
    sealed(withPart('correction 1 1 1 INTAKE', { text: 'Hij gaf \u202e02\u202c euro.' })),
  ),
  note: Buffer.from('Bel Noor terug.'),
};
const pathOf = (name: keyof typeof files) => join(folder, `${name}.gehoord`);

let browser: Browser;
let context: BrowserContext;
let page: Page;
const asked: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  await buildVerifier();
  for (const [name, bytes] of Object.entries(files))
    writeFileSync(pathOf(name as keyof typeof files), bytes);
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 320, height: 640 }, bypassCSP: false });
  page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(VERIFIER).href);
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Pick a file and have it checked; the heading of what came of it. */
async function verdict(name: keyof typeof files, poster = ''): Promise<string> {
  await page.setInputFiles('#file', pathOf(name));
  await page.fill('#poster', poster);
  await page.getByRole('button', { name: 'Controleren' }).click();
  const heading = page.locator('#result h2').first();
  await heading.waitFor();
  return (await heading.textContent()) ?? '';
}
const shown = () => page.locator('#result').innerText();

describe('the page that checks a file', () => {
  test('is one file with one script, and loads nothing', async () => {
    const text = readFileSync(VERIFIER, 'utf8');
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).toContain("default-src 'none'; script-src 'sha256-");
    expect(text).not.toMatch(/unsafe-inline|unsafe-eval|\bsrc=|<link|@import|url\(/);
    expect(text).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/);
    expect(text.length).toBeLessThan(110_000);
    expect(asked).toEqual([pathToFileURL(VERIFIER).href]);
    const blocked = await page.evaluate(() =>
      fetch('https://example.org').then(
        () => false,
        () => true,
      ),
    );
    expect(blocked).toBe(true);
    complaints.length = 0;
  });

  test('says that a file holds, and the focus goes to that', async () => {
    expect(await verdict('good')).toBe('Dit bestand klopt');
    const text = await shown();
    for (const words of [
      'Kees krijgt een berisping.',
      'Noor Voorbeeld',
      'vrije wil',
      'This file holds',
    ])
      expect(text).toContain(words);
    expect(text).toContain(fingerprint(root.publicKey).join(' '));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Dit bestand klopt',
    );
  });

  test('compares the digits of the poster', async () => {
    expect(await verdict('good', fingerprint(root.publicKey).join(' '))).toBe('Dit bestand klopt');
    expect(await shown()).toContain('zijn gelijk aan deze');
    expect(await verdict('good', '12345')).toBe('Dit bestand klopt niet');
    expect(await shown()).toContain('De cijfers van de poster zijn andere cijfers');
  });

  test('names what was changed, and shows none of it', async () => {
    expect(await verdict('changed')).toBe('Dit bestand klopt niet');
    const text = await shown();
    expect(text).toContain('Versie 1 van het besluit (papier 3) is veranderd');
    expect(text).not.toContain('beloning');
  });

  test('names characters that nobody sees', async () => {
    expect(await verdict('hiding')).toBe('Dit bestand klopt');
    expect(await shown()).toContain('[U+202E]02[U+202C]');
  });

  test('has a sentence for a file that is something else, and for no file', async () => {
    expect(await verdict('note')).toBe('Dit bestand kunnen we niet controleren');
    await page.setInputFiles('#file', []);
    await page.getByRole('button', { name: 'Controleren' }).click();
    expect(await page.locator('#status').textContent()).toContain('Kies eerst een bestand');
  });

  test('can be used by everybody, small and large, light and dark', async () => {
    const eye = openEye();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.reload();
      await eye.look(page, `verifier empty ${colorScheme}`);
      await verdict('good');
      await eye.look(page, `verifier good ${colorScheme}`);
      await verdict('changed');
      await eye.look(page, `verifier changed ${colorScheme}`);
    }
    expect(eye.findings).toEqual([]);
    expect(eye.screens).toHaveLength(6);
  });

  test('asked nobody for anything, and complained of nothing', () => {
    expect(new Set(asked)).toEqual(new Set([pathToFileURL(VERIFIER).href]));
    expect(complaints).toEqual([]);
  });
});
