import type { Browser } from 'playwright-core';
import { formOf } from '../../support/form.ts';
import { d } from '../../support/words.ts';
import type { Organisation } from '../organisation.ts';
import { freshPage, walkFromStart, walkOn, type Slowness, type Step } from '../page/page.ts';
import { post } from '../post.ts';
import type { Sealed } from '../reports.ts';
import { median, type Row } from '../row.ts';

const SIGNED_IN_TO_READABLE: readonly Step[] = [
  { see: 'button', text: d.t('signIn.button'), act: 'click', before: 'clicked' },
  { see: 'a[data-row]', act: 'click', before: 'listed' },
  { see: 'p', text: formOf().story, mark: 'readable' },
];

async function times(
  browser: Browser,
  origin: string,
  { name, passphrase }: Organisation,
  slowness: Slowness,
) {
  const page = await freshPage(browser, slowness);
  await walkFromStart(page, `${origin}/`, [{ see: 'input#signInName' }]);
  await page.locator('#signInName').fill(name);
  await page.locator('#passphrase').fill(passphrase);
  const { clicked = NaN, listed = NaN, readable = NaN } = await walkOn(page, SIGNED_IN_TO_READABLE);
  await page.context().close();
  return { listed: (listed - clicked) / 1000, readable: (readable - clicked) / 1000 };
}

async function rowFor(
  browser: Browser,
  origin: string,
  organisation: Organisation,
  runs: number,
  as: {
    readonly words: string;
    readonly cpu: number;
    readonly most: number;
    readonly peer: number;
  },
): Promise<Row> {
  const walks = [];
  for (let run = 0; run < runs; run++) {
    walks.push(await times(browser, origin, organisation, { cpu: as.cpu, network: false }));
  }
  const listed = median(walks.map((walk) => walk.listed)).toFixed(2);
  const beside = as.cpu === 1 ? '' : '; Chromium slows the page, not the worker that derives keys';
  return {
    row: `sign in → report readable, ${as.words}`,
    ...{ measured: median(walks.map((walk) => walk.readable)), unit: 's' },
    limit: { most: as.most },
    peer: as.peer,
    how: `click to drawn, inbox of one, ${runs} ×; in the inbox after ${listed} s${beside}`,
  };
}

/** From the click on sign in until the VCP can read a report. */
export async function reading(
  browser: Browser,
  organisation: Organisation,
  report: readonly Sealed[],
  runs: number,
): Promise<readonly Row[]> {
  const server = await organisation.start();
  await post(server.portal, report, 1);
  const rows: Row[] = [];
  for (const as of [
    { words: 'unthrottled', cpu: 1, most: 1.5, peer: 3.7 },
    { words: 'CPU ×4', cpu: 4, most: 4, peer: 11.2 },
  ]) {
    rows.push(await rowFor(browser, server.desk, organisation, runs, as));
  }
  await server.stop();
  return rows;
}
