import type { Browser } from 'playwright-core';
import * as portal from '../../support/portal-screens.ts';
import { visitor } from '../../support/visitor.ts';
import type { Exchange } from '../../support/wire.ts';
import { p } from '../../support/words.ts';
import type { Row } from '../row.ts';

const STATUS_LINE = 'HTTP/1.1 200 OK\r\n\r\n'.length;

/** Bytes of an answer as it went over the wire: still compressed, with its headers. */
function received({ responseHeaders, responseBody }: Exchange): number {
  const lines = responseHeaders.split('\n').length - 1;
  return STATUS_LINE + responseHeaders.length + lines + responseBody.length;
}

const sum = (exchanges: readonly Exchange[]): number =>
  exchanges.reduce((total, it) => total + received(it), 0);

/** The worker with the crypto in it, and what it asks the server. */
const isCrypto = ({ url }: Exchange): boolean => /\.worker-|\/api\//.test(url);

interface Loaded {
  readonly untilStory: readonly Exchange[];
  readonly untilCode: readonly Exchange[];
}

async function load(browser: Browser, origin: string): Promise<Loaded> {
  const { page, wire, leave } = await visitor(browser, 'reporter');
  const own = () => wire.exchanges.filter(({ url }) => url.startsWith(origin));
  await portal.openPortal(page, origin);
  await portal.chooseSubject(page);
  await portal.toStory(page);
  const untilStory = own();
  await portal.tellStory(page, 'Hij legde zijn hand op mijn been.');
  await portal.sendButton(page).click();
  await page.getByRole('heading', { name: p.t('sent.heading'), exact: true }).waitFor();
  const untilCode = own();
  await leave();
  return { untilStory, untilCode };
}

/** What the portal loads before somebody can type, and before they have a code. */
export async function frontPage(browser: Browser, origin: string): Promise<readonly Row[]> {
  const { untilStory, untilCode } = await load(browser, origin);
  const page = untilStory.filter((it) => !isCrypto(it));
  const crypto = untilStory.filter(isCrypto);
  const packed = page.filter(({ responseHeaders }) =>
    /content-encoding: br/i.test(responseHeaders),
  );
  return [
    {
      row: 'front page until the story can be typed, bytes',
      ...{ measured: sum(page), unit: 'B', limit: { most: 45_000 }, peer: 1_166_571 },
      how: `headers included, ${packed.length} of ${page.length} brotli; not in it: the crypto worker and its directory, meanwhile, ${sum(crypto).toLocaleString('en')} B`,
    },
    {
      row: 'front page until the story can be typed, requests',
      ...{ measured: page.length, unit: 'requests', limit: { most: 6 }, peer: 16 },
      how: `the worker and what it asks are ${crypto.length} more`,
    },
    {
      row: 'everything until the code is on screen',
      ...{ measured: sum(untilCode), unit: 'B', limit: { most: 230_000 }, peer: 1_200_000 },
      how: `${untilCode.length} requests, page and worker, headers included`,
    },
  ];
}
