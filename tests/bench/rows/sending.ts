import type { Browser } from 'playwright-core';
import { p } from '../../support/words.ts';
import { freshPage, walkFromStart, walkOn, type Step } from '../page/page.ts';
import { median, type Row } from '../row.ts';
import { TO_FIRST_CHARACTER } from './typing.ts';

const TO_RECEIPT: readonly Step[] = [
  { see: 'button', text: p.t('word.next'), act: 'click' },
  { see: 'button', text: p.t('send.button'), act: 'click', before: 'clicked' },
  { see: 'h1', text: p.t('sent.heading'), mark: 'received' },
];

/** From the click on send until the code is on the screen. */
export async function sending(browser: Browser, origin: string, runs: number): Promise<Row> {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await freshPage(browser);
    await walkFromStart(page, `${origin}/`, TO_FIRST_CHARACTER);
    const { clicked = NaN, received = NaN } = await walkOn(page, TO_RECEIPT);
    seconds.push((received - clicked) / 1000);
    await page.context().close();
  }
  return {
    row: 'send → receipt, unthrottled',
    ...{ measured: median(seconds), unit: 's', limit: { most: 1 }, peer: 4.1 },
    how: `sealed, stored and the code drawn, ${runs} ×; the code's keys were derived while "writing"`,
  };
}
