import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { desk, portal, PROBLEMS, problemDetails, type ProblemCode } from '@gehoord/contract';
import { random } from '@gehoord/crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Outsider } from './api-chain.ts';
import { openOrganisation, type Team } from './api-team.ts';
import { ask, b64, World } from './api-world.ts';

const dist = mkdtempSync(join(tmpdir(), 'gehoord-dist-'));
const PAGE = `<!doctype html><title>Welkom</title><!--organisation--><!--unknown-->
<noscript><!--organisation-name-->|<!--contact-name-->|<!--contact-phone-->|<!--contact-hours--></noscript>`;
const folders = {
  migrations: new World().config.folders.migrations,
  portal: join(dist, 'portal'),
  desk: join(dist, 'desk'),
};
for (const folder of [folders.portal, folders.desk]) {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'assets', 'main.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'main.js.br'), 'compressed');
  writeFileSync(join(folder, '.secret'), 'hidden');
  writeFileSync(join(folder, 'notes.unknown'), 'of no known kind');
}

const world = new World({ folders });
let team: Team;
let sides: [string, FastifyInstance][] = [];

beforeAll(async () => {
  await world.start();
  team = await openOrganisation(world);
  sides = [
    ['portal', world.portal],
    ['desk', world.desk],
  ];
  await Promise.all(sides.map(([, app]) => app.listen({ host: '127.0.0.1', port: 0 })));
});
afterAll(async () => {
  await world.end();
  rmSync(dist, { recursive: true, force: true });
});

/** Headers that must be there, with exactly these values, whatever the answer is. */
const EVERYWHERE = {
  'content-security-policy':
    "default-src 'none';script-src 'self' 'wasm-unsafe-eval';style-src 'self';img-src 'self' blob:;" +
    "font-src 'self';connect-src 'self';worker-src 'self';base-uri 'none';form-action 'none';" +
    "frame-ancestors 'none';require-trusted-types-for 'script';trusted-types gehoord",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Everything on an answer but what belongs to that one answer. */
function common(headers: Record<string, unknown>): Record<string, unknown> {
  const own = [
    'content-type',
    'content-length',
    'content-encoding',
    'vary',
    'date',
    'connection',
    'keep-alive',
  ];
  const all = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(all.filter(([name]) => !own.includes(name)).sort());
}

/** Send bytes as they are. */
async function raw(app: FastifyInstance, bytes: string): Promise<string> {
  const { port } = app.server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.end(bytes);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}

function parseRaw(text: string) {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const [status, ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  return { status: Number(status?.split(' ')[1]), headers, body };
}

describe('Every answer of a listener', () => {
  it('carries the same headers, refusals and unknown addresses included', async () => {
    for (const [, app] of sides) {
      const token = b64(random(32));
      const bearer = { authorization: `Bearer ${token}` };
      const answers = [
        await app.inject('/'),
        await app.inject({ method: 'HEAD', url: '/' }),
        await app.inject('/assets/main.js'),
        await app.inject('/healthz'),
        await app.inject('/api/organisation'),
        await app.inject('/api/nothing'),
        await app.inject('/nothing.js'),
        await app.inject({ method: 'POST', url: '/api/sessions', payload: {} }),
        await app.inject({ method: 'DELETE', url: '/api/sessions/current', headers: bearer }),
        await app.inject({ method: 'OPTIONS', url: '/api/sessions' }),
      ];
      for (const answer of answers) {
        expect(common(answer.headers)).toEqual(common(answers[0]!.headers));
        expect(answer.headers).toMatchObject(EVERYWHERE);
      }
      expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(
        new Set([200, 400, 401, 404]),
      );
    }
  });

  it('carries them also where the request is too broken to reach a route', async () => {
    for (const [, app] of sides) {
      const good = await app.inject('/healthz');
      for (const request of [
        'GARBAGE\r\n\r\n',
        'GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      ]) {
        const { headers, body, status } = parseRaw(await raw(app, request));
        expect(common(headers)).toEqual(common(good.headers));
        const { code } = JSON.parse(body) as { code: ProblemCode };
        expect(status).toBe(PROBLEMS[code].status);
        expect(headers['content-type']).toMatch(/^application\/problem\+json/);
      }
    }
  });

  it('switches every sensor and device off', async () => {
    const policy = String((await world.portal.inject('/')).headers['permissions-policy']);
    for (const feature of ['camera', 'microphone', 'geolocation', 'display-capture', 'payment']) {
      expect(policy).toContain(`${feature}=()`);
    }
  });

  it('promises HTTPS only behind a proxy that speaks it', async () => {
    expect((await world.portal.inject('/')).headers).not.toHaveProperty(
      'strict-transport-security',
    );
    const behind = await new World({ trustProxy: 1 }).start();
    const { headers } = await behind.portal.inject('/healthz');
    await behind.end();
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });
});

describe('A request that is refused', () => {
  const refused = async (app: FastifyInstance, request: object) => {
    const answer = await app.inject(request);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    const body = answer.json<{ code: ProblemCode }>();
    expect(body).toEqual(problemDetails(body.code));
    expect(answer.statusCode).toBe(PROBLEMS[body.code].status);
    return body.code;
  };
  const post = (payload: unknown, type = 'application/json') => ({
    method: 'POST',
    url: '/api/challenges',
    headers: { 'content-type': type },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

  it('has a stable code for each way in which it is wrong', async () => {
    for (const [, app] of sides) {
      expect(await refused(app, post({ extra: 1 }))).toBe('BODY_MALFORMED');
      expect(await refused(app, post('{"a":'))).toBe('BODY_MALFORMED');
      expect(await refused(app, post(''))).toBe('BODY_MALFORMED');
      expect(await refused(app, post('[]'))).toBe('BODY_MALFORMED');
      expect(await refused(app, post('{"__proto__":{}}'))).toBe('BODY_MALFORMED');
      expect(await refused(app, { method: 'POST', url: '/api/challenges' })).toBe('BODY_MALFORMED');
      expect(await refused(app, post('{}', 'text/plain'))).toBe('CONTENT_TYPE_WRONG');
      expect(await refused(app, post('a=b', 'application/x-www-form-urlencoded'))).toBe(
        'CONTENT_TYPE_WRONG',
      );
      expect(await refused(app, post({ a: 'x'.repeat(6 * 1024 * 1024) }))).toBe('BODY_TOO_LARGE');
      expect(await refused(app, { method: 'PATCH', url: '/api/organisation' })).toBe('NOT_FOUND');
    }
  });

  it('is refused before its body is read where nobody is signed in', async () => {
    const request = { ...post('not even json'), url: '/api/appends' };
    expect(await refused(world.portal, request)).toBe('SESSION_ENDED');
    expect(await refused(world.desk, request)).toBe('SESSION_ENDED');
  });

  it('takes no field the contract does not know, however deep it sits', async () => {
    const { bram } = team.tokens;
    const invite = { role: 'coordinator', tokenHash: b64(random(32)) };
    expect(
      (await ask(world.desk, desk.invite, { token: bram, body: { ...invite, note: 'x' } })).code,
    ).toBe('BODY_MALFORMED');
    const person = { ...new Outsider().wire, name: 'Amira Proefmelder' };
    const body = { founding: {}, person, geneses: [] };
    expect((await ask(world.portal, portal.fileReport, { body })).code).toBe('BODY_MALFORMED');
  });

  it('says nothing of what was sent', async () => {
    const { text } = await ask(world.portal, portal.openSession, {
      body: { locator: 'Proefmelder' },
    });
    expect(text).not.toContain('Proefmelder');
    expect(text).not.toContain('locator');
  });
});

describe('The log', () => {
  it('has one line for each refusal, with method, route, status and code, and nothing else', async () => {
    world.lines.length = 0;
    const secret = 'Proefmelder';
    const headers = {
      'user-agent': secret,
      referer: `https://${secret}/`,
      'accept-language': secret,
    };
    const params = { invitationId: b64(random(16)) };
    await world.portal.inject({
      url: `/api/${secret}?a=${secret}`,
      headers,
      remoteAddress: '203.0.113.9',
    });
    await world.portal.inject({
      method: 'POST',
      url: '/api/sessions',
      headers,
      payload: { secret },
    });
    await world.portal.inject({
      url: '/api/dossier',
      headers: { authorization: `Bearer ${secret}` },
    });
    await ask(world.desk, desk.withdrawInvitation, { token: team.tokens.noor, params });
    await raw(world.desk, `${secret}\r\n\r\n`);
    expect(world.lines).toEqual([
      'GET - 404 NOT_FOUND',
      'POST /api/sessions 400 BODY_MALFORMED',
      'GET /api/dossier 401 SESSION_ENDED',
      'DELETE /api/invitations/:invitationId 403 NOT_ALLOWED',
      '- - 400 BODY_MALFORMED',
    ]);
  });

  it('stays empty where nothing is refused', async () => {
    world.lines.length = 0;
    await world.portal.inject('/');
    await ask(world.portal, portal.organisation);
    await ask(world.desk, desk.team, { token: team.tokens.noor });
    expect(world.lines).toEqual([]);
  });
});

describe('The static apps', () => {
  it('give the file, or its brotli copy to whoever takes that', async () => {
    const ask = (encoding: string) =>
      world.portal.inject({ url: '/assets/main.js', headers: { 'accept-encoding': encoding } });
    expect((await ask('gzip')).body).toBe('export {};');
    expect((await ask('br;q=0, gzip')).body).toBe('export {};');
    expect((await ask('gzip, deflate, br')).body).toBe('compressed');
    expect((await ask('gzip, br')).headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
    });
  });

  it('give nothing else that lies in or beside the folder', async () => {
    const paths = [
      '/.secret',
      '/notes.unknown',
      '/assets/main.js.br',
      '/../desk/index.html',
      '/assets',
      '/assets/',
    ];
    for (const path of paths) expect((await world.portal.inject(path)).statusCode).toBe(404);
  });

  it('answer HEAD with the headers of GET and without a body', async () => {
    const [get, head] = await Promise.all([
      world.portal.inject('/'),
      world.portal.inject({ method: 'HEAD', url: '/' }),
    ]);
    expect([head.statusCode, head.body]).toEqual([200, '']);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
  });

  it('show the desk at the address of each screen, and keep files and the API apart', async () => {
    const status = async (url: string) => (await world.desk.inject(url)).statusCode;
    expect(await Promise.all(['/team', '/dossier/ab12', '/team/sign?x=1'].map(status))).toEqual([
      200, 200, 200,
    ]);
    expect(await Promise.all(['/api', '/api/nothing', '/x.js', '/a%2F..'].map(status))).toEqual([
      404, 404, 404, 404,
    ]);
    expect((await world.portal.inject('/team')).statusCode).toBe(404);
  });

  it('answer /healthz', async () => {
    for (const [, app] of sides) expect((await app.inject('/healthz')).statusCode).toBe(200);
  });
});

describe('The first page of the portal', () => {
  it('tells the organisation in a data block, and the contact in plain text', async () => {
    const { body } = await world.portal.inject('/');
    const block =
      /<script type="application\/json" id="organisation">(.*?)<\/script>/.exec(body)?.[1] ?? '';
    const { value } = await ask(world.portal, portal.organisation);
    expect(JSON.parse(block)).toEqual(value.organisation);
    expect(body).toContain('Stichting Samenop|Noor Voorbeeld|010 000 00 00|maandag');
    expect(body).toContain('<!--unknown-->');
  });

  it('is the same page when it is compressed', async () => {
    const plain = await world.portal.inject('/');
    const packed = await world.portal.inject({ url: '/', headers: { 'accept-encoding': 'br' } });
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(plain.body);
  });

  it('follows a change of the organisation, and lets no name out of its place', async () => {
    const contact = { name: '</script><img src=x>', phone: '"&\'', hours: '$& $1' };
    const body = {
      name: '<b>Samenop</b>',
      leaveUrl: 'https://example.org/',
      contact,
      languages: [],
    };
    await ask(world.desk, desk.updateContact, { token: team.tokens.bram, body });
    const page = (await world.portal.inject('/')).body;
    expect(page).toContain(
      '&lt;b&gt;Samenop&lt;/b&gt;|&lt;/script&gt;&lt;img src=x&gt;|&quot;&amp;&#39;|$&amp; $1',
    );
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    const block = /id="organisation">(.*?)<\/script>/.exec(page)?.[1] ?? '';
    expect((JSON.parse(block) as { contact: object }).contact).toEqual(contact);
  });

  it('is not touched at the desk', async () => {
    expect((await world.desk.inject('/')).body).toBe(PAGE);
  });
});

/* The limits are on here, and low, so that a few requests reach them; the other tests switch them off. */
describe('Too many requests', () => {
  // A clock that stands still: nothing is refilled while a busy machine takes its time.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  it('are refused per address, signing in sooner than the rest', async () => {
    const narrow = await new World({ rateLimit: 20 }).start();
    const from = (remoteAddress: string, url: string, method: 'GET' | 'POST' = 'GET') =>
      narrow.portal.inject({
        url,
        method,
        remoteAddress,
        ...(method === 'POST' && { payload: {} }),
      });
    const codes = async (count: number, ask: () => Promise<{ statusCode: number }>) => {
      const found = [];
      for (let i = 0; i < count; i++) found.push((await ask()).statusCode);
      return found;
    };
    expect(await codes(3, () => from('203.0.113.1', '/api/sessions', 'POST'))).toEqual([
      400, 400, 429,
    ]);
    // Twenty of its own, and six that the server has to spare in that moment.
    const many = await codes(28, () => from('203.0.113.2', '/api/organisation'));
    expect(many.slice(25)).toEqual([200, 429, 429]);
    expect((await from('203.0.113.3', '/api/organisation')).statusCode).toBe(200);
    expect((await from('203.0.113.2', '/healthz')).statusCode).toBe(200);
    const refused = await from('203.0.113.2', '/api/organisation');
    expect(refused.json()).toMatchObject(problemDetails('PROOF_WANTED'));
    await narrow.end();
  });

  it('say when to come back; reports have a limit of their own, before anything is read', async () => {
    const narrow = await new World({ rateLimit: 240 }).start();
    const post = (remoteAddress: string, url: string) =>
      narrow.portal.inject({ method: 'POST', url, remoteAddress, payload: 'not even json' });
    const codes = [];
    for (let i = 0; i < 3; i++) codes.push((await post('203.0.113.1', '/api/reports')).statusCode);
    expect(codes).toEqual([415, 415, 429]);
    const refused = await post('203.0.113.1', '/api/reports');
    expect(refused.json()).toMatchObject(problemDetails('PROOF_WANTED'));
    expect(refused.json()).toMatchObject({
      puzzle: { seed: expect.any(String) as string, bits: 16 },
    });
    expect(refused.headers['retry-after']).toBe('300');
    expect((await post('203.0.113.2', '/api/reports')).statusCode).toBe(415);
    expect((await post('203.0.113.1', '/api/appends')).statusCode).toBe(401);
    for (let i = 0; i < 24; i++) await post('203.0.113.1', '/api/sessions');
    const signIn = await post('203.0.113.1', '/api/sessions');
    expect(signIn.statusCode).toBe(429);
    expect(Number(signIn.headers['retry-after'])).toBeGreaterThan(0);
    expect(narrow.lines.at(-1)).toBe('POST /api/sessions 429 PROOF_WANTED');
    await narrow.end();
  });

  it('believe a forwarded address only where a proxy is trusted, and only the one it added', async () => {
    const headers = (forwarded: string) => ({ 'x-forwarded-for': forwarded });
    for (const [trustProxy, expected] of [
      [0, 429],
      [1, 200],
    ] as const) {
      const narrow = await new World({ rateLimit: 2, trustProxy }).start();
      const ask = (forwarded: string) =>
        narrow.portal.inject({ url: '/api/organisation', headers: headers(forwarded) });
      // Two of its own, and one that the server has to spare in that moment.
      for (let i = 0; i < 3; i++) await ask('203.0.113.1');
      expect((await ask('203.0.113.2')).statusCode).toBe(expected);
      // What the asker writes in front of it changes nothing.
      expect((await ask('203.0.113.7, 203.0.113.1')).statusCode).toBe(429);
      await narrow.end();
    }
  });
});
