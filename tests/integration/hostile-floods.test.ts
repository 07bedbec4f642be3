import { randomBytes } from 'node:crypto';
import { desk, portal, type Puzzle } from '@gehoord/contract';
import { signChallenge } from '@gehoord/crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Outsider } from './api-chain.ts';
import { b64, type Staff } from './api-world.ts';
import { fetchFrom, HostileHouse, puzzles, type Visit } from './hostile-house.ts';

/*
 * Floods of guesses and of reports, against the real server with the limits it has in earnest. The
 * whole of 127.0.0.0/8 is this machine, so a flood and an honest person can each have an address of
 * their own, or the same one, as behind an onion service. Who is asked for work does it in earnest.
 */

const FLOOD = '127.0.0.2';
const ELSEWHERE = '127.0.0.3';
/** An honest person's whole errand with the work in it, in milliseconds, on a busy machine. */
const SANE = 60_000;

let house: HostileHouse;
beforeAll(async () => {
  house = await new HostileHouse().open();
}, 120_000);
afterAll(() => house.close());

type Send = (from: string) => Promise<number>;

/** One request, and its status. */
async function post(from: string, url: string, body: string, proof?: string): Promise<Response> {
  return fetchFrom(from)(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(proof && { 'x-proof': proof }) },
    body,
  });
}

/** Sends without pause, sixteen at a time, for as long as an honest person needs. */
async function during(flood: Send, from: string, errand: () => Promise<Visit[]>) {
  const statuses = new Map<number, number>();
  let over = false;
  const lines = Array.from({ length: 16 }, async () => {
    while (!over) {
      const status = await flood(from);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  });
  // It has begun in earnest once somebody of the flood was refused.
  while ((statuses.get(429) ?? 0) < 50) await new Promise((resolve) => setTimeout(resolve, 50));
  const visits = await errand();
  over = true;
  await Promise.all(lines);
  return { visits, statuses };
}

const random = (size: number) => b64(new Uint8Array(randomBytes(size)));

/** A guess at a code: a locator and a key that nobody has. */
const wrongCode: Send = async (from) => {
  const body = JSON.stringify({
    ...{ locator: random(16), challenge: random(32), signature: random(64) },
  });
  return (await post(from, house.portal + portal.openSession.path, body)).status;
};

/** A guess at a member's passphrase; an unknown name. */
const wrongPassphrase =
  (signInName: () => string): Send =>
  async (from) => {
    const asked = await post(from, house.desk + desk.challenge.path, '{}');
    const { challenge = random(32) } = (await asked.json()) as { challenge?: string };
    const what = {
      ...{ orgId: house.world.orgId, audience: 'desk' as const },
      challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    };
    const signature = b64(signChallenge(what, new Outsider().pair.sign));
    const body = JSON.stringify({
      ...{ signInName: signInName(), slot: 'passphrase', challenge, signature },
    });
    return (await post(from, house.desk + desk.openSession.path, body)).status;
  };

/** Something that wants to be a report. */
const wrongReport: Send = async (from) =>
  (await post(from, house.portal + portal.fileReport.path, '{"founding":0}')).status;

const errands = (from: string, noor: Staff) => async () => [
  await house.reportAndReturn(from),
  await house.signIn(noor, from),
];

function tell(what: string, { visits, statuses }: Awaited<ReturnType<typeof during>>): void {
  const seconds = visits.map((it) => (it.milliseconds / 1000).toFixed(1)).join(' and ');
  const answers = [...statuses].map(([status, count]) => `${count} × ${status}`).join(', ');
  const done = visits.map(puzzles).join(' and ');
  process.stdout.write(`${what}: ${seconds} s, puzzles ${done}; the flood got ${answers}\n`);
}

const FLOODS: readonly (readonly [string, Send])[] = [
  ['wrong codes', wrongCode],
  ['reports', wrongReport],
  ['wrong passphrases of a member', wrongPassphrase(() => 'noor')],
  ['names that nobody has', wrongPassphrase(() => random(8))],
];

describe.each(FLOODS)('While somebody floods with %s', (what, flood) => {
  it('nobody elsewhere notices: no account is locked, no work is asked for', async () => {
    const { noor } = house.team;
    const seen = await during(flood, FLOOD, errands(ELSEWHERE, noor));
    tell(`${what}, from elsewhere`, seen);
    for (const it of seen.visits) {
      expect(puzzles(it)).toBe(0);
      expect(it.milliseconds).toBeLessThan(SANE);
    }
    expect(house.failures()).toEqual([]);
  }, 120_000);

  it('people at the same address get through, with a moment of work', async () => {
    const { noor } = house.team;
    const seen = await during(flood, FLOOD, errands(FLOOD, noor));
    tell(`${what}, from the same address`, seen);
    for (const it of seen.visits) {
      // At most one for filing, one for coming back or signing in.
      expect(puzzles(it)).toBeLessThanOrEqual(2);
      expect(it.milliseconds).toBeLessThan(SANE);
    }
    expect(seen.visits.map(puzzles).reduce((a, b) => a + b)).toBeGreaterThan(0);
    expect(house.failures()).toEqual([]);
  }, 120_000);
});

/** The puzzle in a refusal. */
async function puzzleIn(answer: Response): Promise<Puzzle | undefined> {
  return ((await answer.json()) as { puzzle?: Puzzle }).puzzle;
}

describe('While reports come from hundreds of addresses', () => {
  it('everybody does a moment of work, and gets through', async () => {
    let index = 0;
    const fromAnywhere: Send = () => {
      index = (index + 1) % 50_000;
      return wrongReport(`127.9.${index % 250}.${1 + Math.floor(index / 250)}`);
    };
    const report = async () => [await house.reportAndReturn('127.0.0.9')];
    const seen = await during(fromAnywhere, FLOOD, report);
    tell('reports from hundreds of addresses', seen);
    const [visit] = seen.visits;
    expect(visit?.answers).toContain('POST /api/reports 429');
    expect(visit?.answers).toContain('POST /api/reports 200');
    expect(visit?.milliseconds).toBeLessThan(SANE);
  }, 120_000);
});

describe('Finished work', () => {
  it('is wanted before the body is read, and costs whoever does not do it nothing but the wait', async () => {
    const answer = await post(FLOOD, house.portal + portal.fileReport.path, 'not even JSON');
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await puzzleIn(answer)).toMatchObject({ bits: 16 });
  });

  it('that was not done opens nothing', async () => {
    const url = house.portal + portal.fileReport.path;
    const { seed = '' } = (await puzzleIn(await post(FLOOD, url, '{}'))) ?? {};
    for (const proof of [`${seed}.${'A'.repeat(86)}`, `${random(32)}.${random(64)}`, seed, 'x']) {
      expect((await post(FLOOD, url, '{}', proof)).status).toBe(429);
    }
  });
});

describe('Reports of six megabytes', () => {
  it('are taken twice from one address; then they are refused, and an ordinary one takes work', async () => {
    const from = '127.0.0.7';
    const url = house.portal + portal.fileReport.path;
    const large = JSON.stringify('x'.repeat(6 * 1024 * 1024 - 2));
    const codes = [];
    for (let i = 0; i < 3; i++) {
      const answer = await post(from, url, large);
      codes.push(((await answer.json()) as { code: string }).code);
      if (i === 2) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(60);
    }
    // The hundreds of addresses may have left too little for all of them together: then it is work.
    expect(codes.at(-1)).toBe('TOO_MANY_REQUESTS');
    const visit = await house.reportAndReturn(from);
    expect(visit.answers).toContain('POST /api/reports 429');
    expect(visit.answers).toContain('POST /api/reports 200');
  }, 60_000);
});
