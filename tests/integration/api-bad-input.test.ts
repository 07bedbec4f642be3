import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  desk,
  portal,
  problemDetails,
  SMALL_BODY_BYTES,
  type Endpoint,
  type ProblemCode,
} from '@gehoord/contract';
import { hash, random, signChallenge } from '@gehoord/crypto';
import Database from 'better-sqlite3';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { member, outsider, Report } from './api-chain.ts';
import { sampleOf, withOneFieldMore, withOneFieldWrong } from './api-from-schema.ts';
import { sendBytes, sendRaw, type RawAnswer, type RawRequest } from './api-raw.ts';
import { openOrganisation, type Team } from './api-team.ts';
import { accountOf, ask, b64, staff, World } from './api-world.ts';

/*
 * Every route of both listeners, with everything that can be wrong about a request before its route
 * has to think: the answer is a problem document with a stable code, nothing changes in either
 * database, and the log says method, route, status and code, and nothing else.
 */

const world = new World();
let team: Team;
let report: Report;
let tokens: Readonly<Record<'portal' | 'desk', string>>;

beforeAll(async () => {
  await world.start();
  team = await openOrganisation(world);
  report = new Report(world, [member(team.noor), member(team.teun)]);
  await report.send(world);
  await Promise.all(
    [world.portal, world.desk].map((app) => app.listen({ host: '127.0.0.1', port: 0 })),
  );
});
beforeEach(async () => {
  tokens = { portal: await report.amira.open(world), desk: await world.signIn(team.bram) };
});
afterAll(() => world.end());

interface Route {
  readonly side: 'portal' | 'desk';
  readonly endpoint: Endpoint;
}

const ROUTES: readonly Route[] = [
  ...Object.values<Endpoint>(portal).map((endpoint) => ({ side: 'portal' as const, endpoint })),
  ...Object.values<Endpoint>(desk).map((endpoint) => ({ side: 'desk' as const, endpoint })),
];
const named = ROUTES.map(
  (it) => [`${it.side} ${it.endpoint.method} ${it.endpoint.path}`, it] as const,
);
const withBody = named.filter(([, { endpoint }]) => endpoint.body);
const guarded = named.filter(([, { endpoint }]) => endpoint.auth !== 'none');
const appOf = (side: Route['side']): FastifyInstance =>
  side === 'portal' ? world.portal : world.desk;

/** Everything that both databases hold, by table: how many rows, and a hash of what is in them. */
function stored(): object {
  const tables = ['gehoord.db', 'shares.db'].flatMap((name) => {
    const file = new Database(join(world.dataDir, name), { readonly: true });
    const names = file.prepare("select name from sqlite_schema where type = 'table'").pluck().all();
    const all = names.map((table) => {
      const rows = file
        .prepare(`select * from "${String(table)}"`)
        .raw()
        .all();
      const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
      return [`${name} ${String(table)}`, [rows.length, digest]] as const;
    });
    file.close();
    return all;
  });
  return Object.fromEntries(tables);
}

/** The lines that requests left in the log; a line may come just after its answer. */
async function logged(count: number): Promise<readonly string[]> {
  for (let i = 0; i < 100 && world.lines.length < count; i++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return world.lines;
}

/** Send what is wrong, and look at all that must be so. */
async function expectRefused(
  send: () => Promise<RawAnswer>,
  code: ProblemCode,
  where: string,
): Promise<void> {
  const before = stored();
  world.lines.length = 0;
  const { status, headers, body } = await send();
  const problem = problemDetails(code);
  expect([status, headers['content-type']]).toEqual([
    problem.status,
    'application/problem+json; charset=utf-8',
  ]);
  expect(JSON.parse(body)).toEqual(problem);
  expect(await logged(1)).toEqual([`${where} ${problem.status} ${code}`]);
  expect(stored()).toEqual(before);
}

const pathOf = ({ path }: Endpoint) => path.replace(':invitationId', b64(random(16)));
const bearer = ({ side, endpoint }: Route): Record<string, string> =>
  endpoint.auth === 'none' ? {} : { authorization: `Bearer ${tokens[side]}` };

/** A request to a route by somebody who may call it, with something changed. */
function request(route: Route, change: Partial<RawRequest> = {}): RawRequest {
  const { endpoint } = route;
  const type: Record<string, string> = endpoint.body ? { 'content-type': 'application/json' } : {};
  return {
    method: endpoint.method,
    path: pathOf(endpoint),
    ...change,
    headers: { ...bearer(route), ...type, ...change.headers },
  };
}

const whereOf = ({ endpoint }: Route) => `${endpoint.method} ${endpoint.path}`;
const expectAt = (route: Route, change: Partial<RawRequest>, code: ProblemCode) =>
  expectRefused(() => sendRaw(appOf(route.side), request(route, change)), code, whereOf(route));

const CHUNKED = { 'transfer-encoding': 'chunked' };

describe.each(withBody)('The body of %s', (_, route) => {
  const sample = () => sampleOf(route.endpoint.body!) as object;

  it('may not be larger than its endpoint takes, and says how large it is', async () => {
    const size = (route.endpoint.mostBytes ?? SMALL_BODY_BYTES) + 1;
    await expectAt(route, { headers: { 'content-length': String(size) } }, 'BODY_TOO_LARGE');
    const chunked = '2\r\n{}\r\n0\r\n\r\n';
    const { method, path, headers } = request(route, { headers: CHUNKED });
    const lines = Object.entries({ host: 'a', connection: 'close', ...headers });
    const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    await expectRefused(
      () => sendBytes(appOf(route.side), `${method} ${path} HTTP/1.1\r\n${head}\r\n`, chunked),
      'BODY_MALFORMED',
      whereOf(route),
    );
  });

  it('must be JSON, and say so', async () => {
    for (const body of ['{"a":', '', 'null', '[]', '"text"', '{"__proto__":{}}', '\u0000']) {
      await expectAt(route, { body }, 'BODY_MALFORMED');
    }
    const body = JSON.stringify(sample());
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'json',
      '',
    ]) {
      await expectAt(route, { body, headers: { 'content-type': type } }, 'CONTENT_TYPE_WRONG');
    }
  });

  it('has exactly the fields of the contract', async () => {
    expect(route.endpoint.body?.safeParse(sample()).success).toBe(true);
    const wrong = [...withOneFieldMore(sample()), ...withOneFieldWrong(sample())];
    expect(wrong.length).toBeGreaterThan(0);
    for (const body of wrong)
      await expectAt(route, { body: JSON.stringify(body) }, 'BODY_MALFORMED');
  });
});

describe.each(guarded)('Whoever is not signed in', (name, route) => {
  it(`does not get to ${name}`, async () => {
    const other = route.side === 'portal' ? tokens.desk : tokens.portal;
    const wrong = [
      '',
      'Bearer',
      `Bearer ${b64(random(32))}`,
      `Bearer ${other}`,
      `Basic ${tokens[route.side]}`,
    ];
    for (const authorization of wrong) {
      const change = { body: '{"a":', headers: { authorization } };
      await expectAt(route, change, 'SESSION_ENDED');
    }
  });
});

describe.each(named)('The address of %s', (_, route) => {
  const at = (change: Partial<RawRequest>) => () =>
    sendRaw(appOf(route.side), request(route, change));

  it('takes no other method', async () => {
    const path = pathOf(route.endpoint);
    const isHere = ({ side, endpoint }: Route) =>
      side === route.side && new RegExp(`^${endpoint.path.replace(/:\w+/g, '[^/]+')}$`).test(path);
    const known: string[] = ROUTES.filter(isHere).map(({ endpoint }) => endpoint.method);
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      if (known.includes(method)) continue;
      await expectRefused(at({ method }), 'NOT_FOUND', `${method} -`);
    }
  });

  it('leads nowhere else', async () => {
    const { method } = route.endpoint;
    const path = pathOf(route.endpoint);
    for (const more of [
      '/../../etc/passwd',
      '/..%2f..%2fetc%2fpasswd',
      '/%2e%2e/x',
      '%00',
      '//',
      '\\..\\x',
    ]) {
      // What stands in the place of a parameter is another parameter; the schema judges that.
      const inside = route.endpoint.params && !more.startsWith('/');
      const [code, where] = inside
        ? (['BODY_MALFORMED', whereOf(route)] as const)
        : (['NOT_FOUND', `${method} -`] as const);
      await expectRefused(at({ path: path + more }), code, where);
    }
    await expectRefused(at({ path: `${path}%zz` }), 'NOT_FOUND', `${method} -`);
  });

  it('and its headers may be only so long', async () => {
    const long = 'x'.repeat(20_000);
    await expectRefused(at({ path: `${pathOf(route.endpoint)}?${long}` }), 'BODY_MALFORMED', '- -');
    await expectRefused(at({ headers: { 'x-long': long } }), 'BODY_MALFORMED', '- -');
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_it, n) => [`x-${n}`, 'y']));
    await expectRefused(at({ headers: many }), 'BODY_MALFORMED', '- -');
  });
});

describe('What everybody sees of the organisation', () => {
  it('is short: it stands in the first page of every visitor', async () => {
    const route = ROUTES.find(({ endpoint }) => endpoint === desk.updateContact)!;
    const { organisation } = world.setUpBody(team.bram);
    const far = `https://example.org/${'x'.repeat(2000)}`;
    for (const change of [{ name: '' }, { name: 'x'.repeat(201) }, { leaveUrl: far }]) {
      const body = JSON.stringify({ ...organisation, ...change });
      await expectAt(route, { body }, 'BODY_MALFORMED');
    }
    const body = JSON.stringify({ ...organisation, name: 'x'.repeat(200) });
    expect((await sendRaw(world.desk, request(route, { body }))).status).toBe(200);
  });
});

describe('What was good once', () => {
  const post = (side: Route['side'], path: string, body: object, token?: string) => () =>
    sendRaw(appOf(side), {
      method: path === desk.writeVault.path ? 'PUT' : 'POST',
      path,
      headers: {
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });

  it('a challenge: not again, not late, not at the other door, not made up', async () => {
    const { amira } = report;
    const bodyOf = (side: Route['side'], challenge: Uint8Array) => {
      const signer = side === 'portal' ? amira.signIn : team.noor.signIn;
      const what = { orgId: world.orgId, challenge, audience: side };
      const signed = {
        challenge: b64(challenge),
        signature: b64(signChallenge(what, signer.sign)),
      };
      return side === 'portal'
        ? { locator: b64(amira.locator), ...signed }
        : { signInName: 'noor', slot: 'passphrase', ...signed };
    };
    for (const side of ['portal', 'desk'] as const) {
      const path = portal.openSession.path;
      const expectExpired = (challenge: Uint8Array) =>
        expectRefused(
          post(side, path, bodyOf(side, challenge)),
          'CHALLENGE_EXPIRED',
          `POST ${path}`,
        );
      const used = await world.challenge(appOf(side));
      expect((await post(side, path, bodyOf(side, used))()).status).toBe(200);
      await expectExpired(used);
      const late = await world.challenge(appOf(side));
      const now = world.now;
      world.now = new Date(now.getTime() + 120_000);
      await expectExpired(late);
      world.now = now;
      await expectExpired(await world.challenge(appOf(side === 'portal' ? 'desk' : 'portal')));
      await expectExpired(random(32));
    }
  });

  it('an invitation: asked for again it is the same one, and no other', async () => {
    const body = { role: 'coordinator' as const, tokenHash: b64(random(32)) };
    const invite = (role: 'coordinator' | 'confidant') =>
      ask(world.desk, desk.invite, { token: tokens.desk, body: { ...body, role } });
    const { value } = await invite('coordinator');
    expect((await invite('coordinator')).value).toEqual(value);
    expect((await invite('confidant')).code).toBe('ALREADY_THERE');
  });

  it('an invitation: not twice, not for somebody else', async () => {
    const vera = staff('Vera Verzonnen', 'coordinator');
    const token = random(32);
    const tokenHash = b64(hash('invitation', token));
    const body = { role: vera.role, tokenHash };
    await ask(world.desk, desk.invite, { token: tokens.desk, body });
    const use = (it: typeof vera) => ({ token: b64(token), account: accountOf(world, it) });
    const { path } = desk.acceptInvitation;
    expect((await post('desk', path, use(vera))()).status).toBe(200);
    const other = staff('Otto Onbekend', 'coordinator');
    await expectRefused(post('desk', path, use(other)), 'INVITATION_UNKNOWN', `POST ${path}`);
    const look = desk.lookAtInvitation.path;
    await expectRefused(
      post('desk', look, { token: b64(token) }),
      'INVITATION_UNKNOWN',
      `POST ${look}`,
    );
  });

  it('a head: not once somebody else wrote behind it', async () => {
    const noor = team.tokens.noor ?? '';
    const late = report.talk.copy();
    const first = report.talk.content(team.noor.pair);
    const desked = { founding: null, people: [] };
    const { path } = desk.append;
    expect((await post('desk', path, { ...desked, appends: [first] }, noor)()).status).toBe(200);
    const mine = { appends: [late.copy().content(report.amira.pair)] };
    await expectRefused(post('portal', path, mine, tokens.portal), 'STALE_HEAD', `POST ${path}`);
    const readers = [member(team.noor), outsider(report.amira.pair)];
    const theirs = { ...desked, appends: [late.renew(team.noor.pair, readers)] };
    await expectRefused(post('desk', path, theirs, noor), 'STALE_HEAD', `POST ${path}`);
  });

  it('a draft: not once a newer one is there', async () => {
    const { path } = desk.writeVault;
    const key = b64(random(16));
    const item = (number: number, sealed: string | null) => ({ key, number, sealed });
    const put = (it: object) => post('desk', path, it, tokens.desk);
    expect((await put(item(2, b64(random(99))))()).status).toBe(200);
    await expectRefused(put(item(1, b64(random(99)))), 'STALE_HEAD', `PUT ${path}`);
    await expectRefused(put(item(1, null)), 'STALE_HEAD', `PUT ${path}`);
  });
});
