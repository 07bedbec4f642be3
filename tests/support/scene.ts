import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { InboxRow } from '@gehoord/client/types';
import { expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { PEOPLE, type PersonKey } from '../../scripts/demo/people.ts';
import { launchBrowser } from './browser.ts';
import { daysAhead } from './days-ahead.ts';
import { signIn } from './desk-screens.ts';
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
  /** Somebody with a browser of their own, until the end of the test; it knows what day it is here. */
  guest(name: string, options?: BrowserContextOptions): Promise<Visitor>;
  /** A member at a desk of their own, signed in. */
  member(key: PersonKey): Promise<Visitor>;
  /** What the VCP has in the inbox now, freshly fetched. */
  inbox(): Promise<readonly InboxRow[]>;
  /** A report that was filed and kept without a screen: 24 digits, and what it is called. */
  filed(): Promise<{ readonly code: string; readonly dossierId: string }>;
  /** The server and whoever comes from now on take it to be so many days later; 0 is today again. */
  daysLater(days: number): void;
}

/**
 * Build the scene before the tests of a file and take it down after them.
 * @param change what its server is told, where a test needs something else.
 * @param until when everybody leaves: after each test, or where tests are one story after the last.
 */
export function scene(
  change: Partial<House['config']> = {},
  until: 'TEST' | 'FILE' = 'TEST',
): Scene {
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
  const come = guests(() => browser, until);
  const guest: Scene['guest'] = async (name, options) => {
    const visitor = await come(name, options);
    await daysAhead(visitor.page, ahead);
    return visitor;
  };
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
    guest,
    async member(key) {
      const visitor = await guest(key);
      await visitor.page.goto(house.desk);
      await signIn(visitor.page, PEOPLE[key].signInName, people.passphrases[key]);
      return visitor;
    },
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
