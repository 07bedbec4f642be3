import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { InboxRow } from '@gehoord/client/types';
import { expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { launchBrowser } from './browser.ts';
import { formOf } from './form.ts';
import { guests } from './guests.ts';
import { reporterAt, startHouse, type House } from './house.ts';
import type { Visitor } from './visitor.ts';

const DAY = 86_400_000;

/** The fictional organisation in a house of its own, for one test file. */
export interface Scene {
  readonly house: House;
  readonly people: Organised;
  readonly browser: Browser;
  /** Somebody with a browser of their own, until the end of the test. */
  guest(name: string, options?: BrowserContextOptions): Promise<Visitor>;
  /** What the VCP has in the inbox now, freshly fetched. */
  inbox(): Promise<readonly InboxRow[]>;
  /** A report that was filed and kept without a screen: 24 digits, and what it is called. */
  filed(): Promise<{ readonly code: string; readonly dossierId: string }>;
  /** The server takes it to be so many days later; 0 is today again. */
  daysLater(days: number): void;
}

/**
 * Build the scene before the tests of a file and take it down after them.
 * @param change what its server is told, where a test needs something else.
 */
export function scene(change: Partial<House['config']> = {}): Scene {
  let ahead = 0;
  let house: House;
  let people: Organised;
  let browser: Browser;
  beforeAll(async () => {
    const clock = () => new Date(Date.now() + ahead * DAY);
    [house, browser] = await Promise.all([startHouse(change, clock), launchBrowser()]);
    people = await organise(house, house.app.setupToken ?? '');
  });
  afterAll(async () => {
    await browser.close();
    await house.tearDown();
  });
  const inbox = async () => expectDone(await people.desks.noor.sync());
  return {
    get house() {
      return house;
    },
    get people() {
      return people;
    },
    get browser() {
      return browser;
    },
    guest: guests(() => browser),
    inbox,
    async filed() {
      const before = new Set((await inbox()).map(({ dossierId }) => dossierId));
      const reporter = reporterAt(house);
      expectDone(await reporter.prepare());
      const { code } = expectDone(await reporter.submit(formOf()));
      const row = (await inbox()).find(({ dossierId }) => !before.has(dossierId));
      return { code: code?.join('') ?? '', dossierId: row?.dossierId ?? '' };
    },
    daysLater(days) {
      ahead = days;
    },
  };
}
