import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Crowd, type CrowdPlan } from './hostile-crowd.ts';
import { HostileHouse, until } from './hostile-house.ts';

/*
 * Connections that are held open, and requests that never end. The limits are on, as they are in
 * earnest. Honest people come from the very address of the crowd, as behind a proxy or an onion
 * service, so that nothing can tell them apart.
 */

const HERE = '127.0.0.1';
/** An honest person's whole errand, in milliseconds; a machine that is busy otherwise included. */
const SANE = 60_000;
/**
 * What the service of scripts/run may take (MemoryMax=512M). A crowd adds at most 48 MiB of bodies,
 * about as much again while one of them is parsed, and some 20 kB for each of 2,000 connections.
 */
const MOST_MEMORY = 512;
const PLACES = 2000;

const files = Number(
  /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1],
);
/** As many as were asked for, or as the machine lets one process open. */
const many = Math.min(10_000, files - 200);

let house: HostileHouse;
let crowd: Crowd | null = null;
beforeEach(async () => {
  house = await new HostileHouse().open();
}, 120_000);
afterEach(async () => {
  crowd?.leave();
  await house.close();
});

async function come(plan: Omit<CrowdPlan, 'port' | 'from'>, side: 'portal' | 'desk' = 'portal') {
  const { port } = new URL(house[side]);
  const it = new Crowd({ ...plan, port: Number(port), from: HERE });
  crowd = it;
  const isThere = () => it.state.opened + it.state.failed >= plan.count;
  expect(await until(isThere, 120_000), JSON.stringify(it.state)).toBe(true);
  expect(it.state.failed).toBe(0);
  return it;
}

/** An honest reporter and a member do what they came for; nothing fails, memory stays bounded. */
async function expectServed(what: string): Promise<void> {
  const { noor } = house.team;
  const [report, member] = await Promise.all([
    house.reportAndReturn(HERE),
    house.signIn(noor, HERE),
  ]);
  const { now, peak } = house.memory();
  const seconds = (it: { milliseconds: number }) => (it.milliseconds / 1000).toFixed(1);
  process.stdout.write(
    `${what}: report and return ${seconds(report)} s, sign-in ${seconds(member)} s, ` +
      `server ${now.toFixed(0)} MiB, at most ${peak.toFixed(0)} MiB\n`,
  );
  expect(report.milliseconds).toBeLessThan(SANE);
  expect(member.milliseconds).toBeLessThan(SANE);
  expect(peak).toBeLessThan(MOST_MEMORY);
  expect(house.failures()).toEqual([]);
}

const post = (path: string, headers: string, body = '') =>
  `POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n${headers}\r\n\r\n${body}`;
const crumbs = (count: number) => '1\r\nx\r\n'.repeat(count);
const asking = (path: string, times: number) =>
  `GET ${path} HTTP/1.1\r\nhost: a\r\n\r\n`.repeat(times);

const CROWDS: readonly (readonly [string, number, Omit<CrowdPlan, 'port' | 'from' | 'count'>])[] = [
  [
    'slow headers',
    2200,
    { opening: 'POST /api/reports HTTP/1.1\r\nhost: a\r\n', drip: 'x-a: b\r\n', reads: true },
  ],
  [
    'slow bodies, small',
    2200,
    { opening: post('/api/challenges', 'content-length: 16000', '{'), drip: ' ', reads: true },
  ],
  [
    'slow bodies, large',
    2200,
    { opening: post('/api/reports', 'content-length: 6000000', '{'), drip: ' ', reads: true },
  ],
  [
    'bodies in crumbs of one byte',
    300,
    {
      opening: post('/api/challenges', 'transfer-encoding: chunked', crumbs(2000)),
      drip: crumbs(100),
      reads: true,
    },
  ],
  [
    'answers that nobody fetches',
    400,
    { opening: asking('/api/openapi.json', 50), drip: '', reads: false },
  ],
];

describe('While there are', () => {
  it.each(CROWDS)(
    '%s, over %i connections, people are served',
    async (what, count, plan) => {
      const it = await come({ ...plan, count }, plan.opening.startsWith('GET') ? 'desk' : 'portal');
      await expectServed(`${what}, ${it.state.open} of ${count} connections open`);
      expect(house.openFiles()).toBeLessThan(2 * PLACES);
      it.leave();
      expect(await until(() => house.openFiles() < 100, 20_000)).toBe(true);
    },
    240_000,
  );

  it(`${many} connections on which nothing is said, people are served, and they are let go`, async () => {
    const it = await come({ count: many, opening: '', drip: '', reads: true });
    expect(it.state.opened).toBe(many);
    expect(house.openFiles()).toBeLessThan(PLACES + 200);
    await expectServed(`${many} opened, ${it.state.open} of them still open`);
    // The crowd stays; the server ends what has been silent for twenty seconds, and says nothing.
    expect(await until(() => house.openFiles() < 100, 60_000)).toBe(true);
    expect(house.server.output).not.toMatch(/^- - /m);
  }, 240_000);
});
