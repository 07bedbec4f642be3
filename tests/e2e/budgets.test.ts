import { createConnection } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organise } from '../../scripts/demo/organise.ts';
import { ORGANISATION } from '../../scripts/demo/people.ts';
import { LANGUAGES } from '@gehoord/ui/i18n';
import { launchBrowser } from '../support/browser.ts';
import { startHouse, type House } from '../support/house.ts';
import * as portal from '../support/portal-screens.ts';
import { visitor } from '../support/visitor.ts';
import type { Exchange, Fate } from '../support/wire.ts';
import { p, starting } from '../support/words.ts';

const FRONT = { bytes: 45_000, requests: 6 };
/** Choosing another language: its texts, and for three of them the names of days and months. */
const CHOOSING = { bytes: 16_000, requests: 2 };
const FONT = { bytes: 46_000, requests: 1 };
const OTHERS = LANGUAGES.filter(({ reviewedBy }) => reviewedBy === null);
const WHOLE_WAY = 230_000;
const STATUS_LINE = 'HTTP/1.1 200 OK\r\n'.length;

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([startHouse(), launchBrowser()]);
  const { desks } = await organise(house, house.app.setupToken ?? '');
  // As in a house with every language on: the first page has to carry the choice.
  await desks.bram.updateContact({ ...ORGANISATION, languages: OTHERS.map(({ code }) => code) });
});

afterAll(async () => {
  await browser.close();
  await house.tearDown();
});

const weightOf = (exchanges: readonly Exchange[]): number =>
  exchanges.reduce((sum, { responseHeaders, responseBody }) => {
    const lines = responseHeaders.split('\n').length;
    return sum + STATUS_LINE + Buffer.byteLength(responseHeaders) + lines + responseBody.length;
  }, 0);

const pathOf = ({ url }: Exchange): string => new URL(url).pathname;
const ofTheMaker = ({ method }: Exchange): boolean => method === 'CONNECT';

describe('what a reporter has to fetch', () => {
  test('the front page before it can be used, and everything until the code is there', async () => {
    const { page, context, wire, leave } = await visitor(browser, 'amira');
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    let counted = 0;
    network.on(
      'Network.loadingFinished',
      ({ encodedDataLength }) => (counted += encodedDataLength),
    );

    // The crypto is held back: so the first screen shows that it does without.
    let letIn: (fate: Fate) => void = () => undefined;
    const held = new Promise<Fate>((resolve) => (letIn = resolve));
    wire.fate = ({ path }) => (path.includes('worker') ? held : 'PASS');
    await portal.openPortal(page, house.portal);
    await page.getByRole('radio', { name: starting(p.t('who.MENTOR')) }).check();
    // By then everything the page asks for by itself has been asked for.
    await expect.poll(() => wire.exchanges.map(pathOf).join()).toMatch(/icon.*worker|worker.*icon/);
    await expect.poll(() => wire.exchanges.filter(({ status }) => status === 0).length).toBe(1);
    const front = wire.exchanges.filter(({ status }) => status !== 0);
    expect(front.length).toBeGreaterThan(2);
    expect(front.filter((it) => pathOf(it).startsWith('/api/'))).toEqual([]);
    expect(front.length).toBeLessThanOrEqual(FRONT.requests);
    expect(weightOf(front)).toBeLessThanOrEqual(FRONT.bytes);
    expect(counted).toBeLessThanOrEqual(FRONT.bytes);
    // Two ways of counting that agree: neither leaves anything out.
    expect(Math.abs(counted - weightOf(front)) / counted).toBeLessThan(0.05);

    letIn('PASS');
    await page.getByRole('group', { name: p.t('who.door') }).waitFor();
    await portal.toStory(page);
    const story = [...wire.exchanges];
    await portal.tellStory(page, 'Iets om te wegen.');
    await portal.sendButton(page).click();
    await page.getByRole('heading', { name: p.t('sent.heading'), exact: true }).waitFor();
    expect((await portal.readCode(page)).length).toBe(6);
    const all = wire.exchanges.filter((it) => !ofTheMaker(it));
    expect(all.map(pathOf)).toContain('/api/reports');
    expect(weightOf(all)).toBeLessThanOrEqual(WHOLE_WAY);
    const told = (what: string, some: readonly Exchange[]) =>
      process.stdout.write(`${what}: ${weightOf(some)} B in ${some.length} requests\n`);
    told('front page', front);
    told('until the story can be typed', story);
    told('until the code is on the screen', all);
    await leave();
  });
});

/** Waits until nothing new was asked for during a second, and everything was answered. */
async function quiet(exchanges: readonly Exchange[]): Promise<void> {
  for (let calm = 0, known = -1; calm < 5;) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const waits = exchanges.some(({ status }) => status === 0);
    calm = waits || exchanges.length !== known ? 0 : calm + 1;
    known = exchanges.length;
  }
}

describe('what another language costs on top of that', () => {
  test.each(LANGUAGES.slice(1))('$code', async ({ code, name }) => {
    const { page, wire, leave } = await visitor(browser, 'amira');
    await portal.openPortal(page, house.portal);
    // Everything the page asks for by itself, to the last: what comes after it is the language.
    const asked = () => wire.exchanges.map(pathOf).join();
    await expect.poll(asked, { timeout: 20_000 }).toMatch(/telling/);
    await quiet(wire.exchanges);
    const before = wire.exchanges.length;
    await page.locator(`button[lang=${code}]`).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(code);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const extra = wire.exchanges.slice(before).filter((it) => !ofTheMaker(it));
    const isFont = (it: Exchange) => pathOf(it).endsWith('.woff2');
    const [fonts, texts] = [extra.filter(isFont), extra.filter((it) => !isFont(it))];
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.length).toBeLessThanOrEqual(CHOOSING.requests);
    expect(weightOf(texts)).toBeLessThanOrEqual(CHOOSING.bytes);
    // Letters travel for one language only, and for that one only where the system has none.
    expect(fonts.length).toBeLessThanOrEqual(code === 'ti' ? FONT.requests : 0);
    expect(weightOf(fonts)).toBeLessThanOrEqual(FONT.bytes);
    process.stdout.write(`${name}: ${weightOf(extra)} B in ${extra.length} requests\n`);
    await leave();
  });
});

const PROBES = [
  ['GET', '/'],
  ['HEAD', '/'],
  ['GET', '/icon.svg'],
  ['GET', '/index.html'],
  ['GET', '/healthz'],
  ['GET', '/team/sign'],
  ['GET', '/nothing.js'],
  ['GET', '/../../etc/passwd'],
  ['GET', '/%zz'],
  ['GET', '/api/organisation'],
  ['GET', '/api/nothing'],
  ['GET', '/api/feed'],
  ['POST', '/api/sessions'],
  ['POST', '/api/reports'],
  ['PUT', '/api/vault'],
  ['DELETE', '/api/sessions/current'],
  ['OPTIONS', '/api/reports'],
  ['BREW', '/'],
] as const;

/** The headers of an answer to a request as it is written, also one no browser would send. */
async function headersOf(origin: string, request: string): Promise<ReadonlyMap<string, string>> {
  const { hostname, port } = new URL(origin);
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = createConnection(Number(port), hostname, () => socket.end(request));
    let text = '';
    socket.on('data', (data) => (text += data.toString('latin1')));
    socket.on('close', () => resolve(text)).on('error', reject);
  });
  const lines = answer.split('\r\n\r\n')[0]?.split('\r\n').slice(1) ?? [];
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
}

describe('every answer of both listeners', () => {
  test.each(['portal', 'desk'] as const)('of the %s carries the same headers', async (which) => {
    const origin = house[which];
    const requests = [
      ...PROBES.map(
        ([method, path]) => `${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      ),
      'not http at all\r\n\r\n',
    ];
    const answers = await Promise.all(requests.map((request) => headersOf(origin, request)));
    const of = (name: string) => new Set(answers.map((headers) => headers.get(name)));
    const [policy, ...others] = of('content-security-policy');
    expect(others).toEqual([]);
    for (const rule of ["default-src 'none'", "require-trusted-types-for 'script'"]) {
      expect(policy).toContain(rule);
    }
    expect(policy).not.toContain('unsafe-inline');
    expect(of('cache-control')).toEqual(new Set(['no-store']));
    expect(of('referrer-policy')).toEqual(new Set(['no-referrer']));
    expect(of('x-content-type-options')).toEqual(new Set(['nosniff']));
    expect(of('set-cookie')).toEqual(new Set([undefined]));
  });

  test('is under one and the same policy', async () => {
    const request = 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
    const [portal, desk] = await Promise.all(
      [house.portal, house.desk].map((origin) => headersOf(origin, request)),
    );
    expect(portal?.get('content-security-policy')).toBe(desk?.get('content-security-policy'));
  });
});
