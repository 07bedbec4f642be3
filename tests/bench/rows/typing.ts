import type { Browser } from 'playwright-core';
import { p } from '../../support/words.ts';
import { freshPage, walkFromStart, type Slowness, type Step, type Times } from '../page/page.ts';
import { median, type Row } from '../row.ts';

/** Up to the first character of the story, without a pause. Choosing who reads it is proposed. */
export const TO_FIRST_CHARACTER: readonly Step[] = [
  { see: 'input[name=subject]', mark: 'usable' },
  { see: 'input[name=subject]', act: 'click' },
  { see: 'input[name=door]', mark: 'readers' },
  { see: 'button', text: p.t('word.next'), act: 'click' },
  { see: 'textarea#story', act: 'type', mark: 'typed' },
];

const PLAIN: Slowness = { cpu: 1, network: false };
const SLOW: Slowness = { cpu: 4, network: true };

async function times(browser: Browser, origin: string, slowness: Slowness) {
  const page = await freshPage(browser, slowness);
  const walked = await walkFromStart(page, `${origin}/`, TO_FIRST_CHARACTER);
  await page.context().close();
  return walked;
}

async function rowsFor(
  browser: Browser,
  origin: string,
  runs: number,
  as: {
    readonly words: string;
    readonly slowness: Slowness;
    readonly most: number;
    readonly peer: number;
  },
): Promise<Row[]> {
  const walks: Times[] = [];
  for (let run = 0; run < runs; run++) walks.push(await times(browser, origin, as.slowness));
  const seconds = (mark: string) => median(walks.map((walked) => walked[mark] ?? NaN)) / 1000;
  const { words, most, peer } = as;
  return [
    {
      row: `first choice can be clicked, ${words}`,
      ...{ measured: seconds('usable'), unit: 's', limit: null },
      how: `drawn, cold browser, ${runs} ×; for comparison only, the next row is held to the limit`,
    },
    {
      row: `first character typed in the story, ${words}`,
      ...{ measured: seconds('typed'), unit: 's', limit: { most }, peer },
      how: `somebody who never pauses; of this until the worker names who reads it: ${seconds('readers').toFixed(2)} s`,
    },
  ];
}

/** How soon somebody can begin: the first choice, and the first character of their story. */
export async function typing(
  browser: Browser,
  origin: string,
  runs: number,
): Promise<readonly Row[]> {
  const slow = { words: 'CPU ×4, 1.6 Mbps, 150 ms', slowness: SLOW, most: 1.2, peer: 9.2 };
  const plain = { words: 'unthrottled', slowness: PLAIN, most: 0.4, peer: 1.9 };
  return [
    ...(await rowsFor(browser, origin, runs, slow)),
    ...(await rowsFor(browser, origin, runs, plain)),
  ];
}
