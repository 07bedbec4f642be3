import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { desk, portal, PROBLEMS, type Endpoint } from '@gehoord/contract';
import { random } from '@gehoord/crypto';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { member, Outsider, Report } from './api-chain.ts';
import { arbitraryOf } from './api-from-schema.ts';
import { sendBytes } from './api-raw.ts';
import { openOrganisation, type Team } from './api-team.ts';
import { b64, World } from './api-world.ts';

/*
 * Requests nobody thought of: bodies grown from the contract's own schemas, bent real requests, and
 * bytes that are hardly HTTP. The server may refuse, it may not fail: no 500, and no memory kept.
 * `SLOW=1` sends fifty times as many.
 */

const SLOW = process.env.SLOW === '1' ? 50 : 1;
const runs = (count: number) => ({ numRuns: count * SLOW, endOnFailure: SLOW > 1 });
const MB = 1024 * 1024;
vi.setConfig({ testTimeout: 60_000 * SLOW });

const world = new World();
let team: Team;
let report: Report;
let amira: string;

beforeAll(async () => {
  await world.start();
  team = await openOrganisation(world);
  report = new Report(world, [member(team.noor), member(team.teun)]);
  await report.send(world);
  await Promise.all(
    [world.portal, world.desk].map((app) => app.listen({ host: '127.0.0.1', port: 0 })),
  );
});
afterAll(() => world.end());

/** What comes back is the answer of the contract, or a problem of the contract; never a failure. */
function expectSound(endpoint: Endpoint, answer: { statusCode: number; body: string }): void {
  const value: unknown = JSON.parse(answer.body);
  if (answer.statusCode === 200) {
    expect(endpoint.response.safeParse(value).success).toBe(true);
    return;
  }
  const { code, status } = value as { code: keyof typeof PROBLEMS; status: number };
  expect([code, status]).toEqual([code, PROBLEMS[code].status]);
  expect([answer.statusCode, code]).toEqual([status, code]);
  expect(code).not.toBe('INTERNAL');
}

const urlOf = ({ path }: Endpoint) => path.replace(':invitationId', b64(random(16)));
const send = (app: FastifyInstance, endpoint: Endpoint, token: string, payload?: string) =>
  app.inject({
    method: endpoint.method,
    url: urlOf(endpoint),
    headers: {
      authorization: `Bearer ${token}`,
      ...(payload !== undefined && { 'content-type': 'application/json' }),
    },
    ...(payload !== undefined && { payload }),
  });

/** A value with one of its parts, somewhere, replaced by another. */
function bent(value: unknown, path: readonly number[], by: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const all = Object.entries(value);
  const [name] = all[step % Math.max(1, all.length)] ?? [];
  if (name === undefined) return by;
  const inside = bent((value as Record<string, unknown>)[name], rest, by);
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    return list.with(Number(name), inside);
  }
  return { ...value, [name]: inside };
}

const places = fc.array(fc.nat(9), { minLength: 1, maxLength: 4 });
const bending = (values: fc.Arbitrary<unknown>) =>
  fc.tuple(values, places, fc.jsonValue()).map(([value, path, by]) => bent(value, path, by));

const SIDES = [
  ['portal', Object.values<Endpoint>(portal)],
  ['desk', Object.values<Endpoint>(desk)],
] as const;
const ROUTES = SIDES.flatMap(([side, endpoints]) =>
  endpoints.map(
    (endpoint) => [`${side} ${endpoint.method} ${endpoint.path}`, side, endpoint] as const,
  ),
);

describe('Bodies grown from the contract', () => {
  it.each(ROUTES)('%s', async (_name, side, endpoint) => {
    const app = side === 'portal' ? world.portal : world.desk;
    const closes = endpoint === portal.closeSession || endpoint === desk.closeSession;
    amira = await report.amira.open(world);
    // Bram's session stays his whatever he changes; whoever closes one gets another.
    const { bram = '', iris = '' } = team.tokens;
    const token = side === 'portal' ? amira : closes ? iris : bram;
    if (!endpoint.body) {
      expectSound(endpoint, await send(app, endpoint, token));
      return;
    }
    const bodies = arbitraryOf(endpoint.body);
    await fc.assert(
      fc.asyncProperty(fc.oneof(bodies, bending(bodies), fc.jsonValue()), async (body) => {
        expectSound(endpoint, await send(app, endpoint, token, JSON.stringify(body)));
      }),
      runs(15),
    );
  });
});

describe('Real requests, bent', () => {
  const flipped = (text: string, at: number, bit: number) => {
    const bytes = Buffer.from(text, 'base64url');
    const place = at % bytes.length;
    bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
    return bytes.toString('base64url');
  };
  const cut = (text: string, at: number) => text.slice(0, at % text.length) || 'A';

  it('a report with an entry flipped, cut or swapped is refused', async () => {
    const other = new Report(world, [member(team.teun)]);
    const ways = fc.constantFrom('flip', 'cut', 'swap' as const);
    await fc.assert(
      fc.asyncProperty(ways, fc.nat(), fc.nat(7), fc.nat(1), async (way, at, bit, which) => {
        const { body } = new Report(world, [member(team.noor)], new Outsider());
        const geneses = body.geneses.map((it, index) => {
          if (index !== which) return it;
          if (way === 'swap') return { ...it, entry: other.body.geneses[which]?.entry ?? '' };
          return { ...it, entry: way === 'flip' ? flipped(it.entry, at, bit) : cut(it.entry, at) };
        });
        const answer = await send(
          world.portal,
          portal.fileReport,
          '',
          JSON.stringify({ ...body, geneses }),
        );
        expectSound(portal.fileReport, answer);
        expect(answer.statusCode).not.toBe(200);
      }),
      runs(40),
    );
  });

  it('a message in a place that is not its own is refused', async () => {
    const token = await report.amira.open(world);
    const { entry, ...place } = report.talk.copy().content(report.amira.pair);
    const good = { appends: [{ ...place, entry }] };
    const bodies = fc.oneof(
      // Nothing put in the place of nothing bends nothing.
      bending(fc.constant(good)).filter((it) => JSON.stringify(it) !== JSON.stringify(good)),
      fc.tuple(fc.nat(), fc.nat(7)).map(([at, bit]) => ({
        appends: [{ ...place, entry: flipped(entry, at, bit) }],
      })),
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const answer = await send(world.portal, portal.append, token, JSON.stringify(body));
        expectSound(portal.append, answer);
        expect(answer.statusCode).not.toBe(200);
      }),
      runs(60),
    );
    expect((await send(world.portal, portal.append, token, JSON.stringify(good))).statusCode).toBe(
      200,
    );
  });
});

describe('Bytes that are hardly HTTP', () => {
  const words = fc.constantFrom(
    ...['GET', 'POST', 'PRI * HTTP/2.0', ' ', '\r\n', '\n', '\0', '/api/reports', '/%', '//', ':'],
    ...['HTTP/1.1', 'HTTP/9.9', 'host: a', 'content-length: -1', 'content-length: 9e9', '\r\n\r\n'],
    ...[
      'transfer-encoding: chunked',
      'transfer-encoding: xchunked',
      'ffffffffffffffff',
      'expect: 100-continue',
    ],
    ...['upgrade: h2c', 'connection: upgrade', 'content-type: application/json', '{"a":', 'é'],
  );
  const bytes = fc.oneof(
    fc.array(words, { maxLength: 20 }).map((all) => Buffer.from(all.join(''))),
    fc
      .array(words, { maxLength: 12 })
      .map((all) =>
        Buffer.from(`POST /api/challenges HTTP/1.1\r\nhost: a\r\n${all.join('\r\n')}\r\n\r\n{}`),
      ),
    fc.uint8Array({ maxLength: 300 }).map((all) => Buffer.from(all)),
  );

  it('are refused or ignored, and the next one is served', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), async (sent, toPortal) => {
        const app = toPortal ? world.portal : world.desk;
        // Ended by us: some of these wait for more, which is another test's business.
        const { status } = await sendBytes(app, sent, null);
        expect([0, 100, 200, 400, 401, 404, 415]).toContain(status);
        expect((await app.inject('/healthz')).statusCode).toBe(200);
      }),
      runs(150),
    );
  });
});

/** Bytes that are still in use once everything unused is thrown away. */
function kept(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

it('keeps nothing of 300 MB that went by in memory', async () => {
  const body = JSON.stringify({ founding: 'x'.repeat(5 * MB) });
  const pass = async (times: number) => {
    for (let i = 0; i < times; i++) {
      const { statusCode } = await send(world.portal, portal.fileReport, '', body);
      expect(statusCode).toBe(400);
    }
  };
  // What the first few leave behind (compiled code, buffers that are used again) is no leak.
  await pass(20);
  const before = kept();
  await pass(60 * Math.min(SLOW, 10));
  expect(kept() - before).toBeLessThan(20 * MB);
});

it('never failed on its own account', () => {
  expect(world.lines.filter((line) => line.includes(' 500 '))).toEqual([]);
  expect(world.lines.length).toBeGreaterThan(300);
});
