import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { request as plainRequest } from 'node:http';
import { connect as connectTwo } from 'node:http2';
import { connect as connectPlain } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { call, MAX_BODY_BYTES, portal } from '@gehoord/contract';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findProxy } from '../../scripts/proxy.mjs';
import { member, Report } from './api-chain.ts';
import { openWorld, type Team } from './api-team.ts';
import { World } from './api-world.ts';
import { NAMES } from './proxy-front.ts';
import { AGENT, AMIRA, ask, House, NINA, SELAM, type Got, type Wish } from './proxy-house.ts';

/* The real server behind a real proxy, with the very files of scripts/run. */

const CSP =
  "default-src 'none';script-src 'self' 'wasm-unsafe-eval';style-src 'self';img-src 'self' blob:;" +
  "font-src 'self';connect-src 'self';worker-src 'self';base-uri 'none';form-action 'none';" +
  "frame-ancestors 'none';require-trusted-types-for 'script';trusted-types gehoord";

const isBuilt = existsSync(fileURLToPath(new URL('../../apps/portal/dist', import.meta.url)));

/** A word in addresses that no log may hold. */
const PARAMETER = 'kanarie-op-de-weg';

const json = { 'content-type': 'application/json' };
const posting = (text: string): Wish => ({
  ...{ path: '/api/reports', method: 'POST', headers: json, body: [Buffer.from(text)] },
});
const valuesOf = ({ headers }: Got, name: string) =>
  headers.filter(([it]) => it === name).map(([, value]) => value);

let world: World;
let team: Team;
beforeAll(async () => {
  [world, team] = await openWorld();
  await world.stop();
});
afterAll(() => world.end());

const report = () => JSON.stringify(new Report(world, [member(team.noor)]).body);

/** Send bytes that are no request, or none that a server likes, and wait until it hangs up. */
async function everythingWrong(house: House): Promise<void> {
  const { https: port, ca } = house.front;
  const host = '127.0.0.1';
  const secure = (text: string) => {
    const from = { localAddress: SELAM } as object;
    return connectTls({ port, ca, host, servername: NAMES.portal, ...from }).end(text);
  };
  const open = (text: string) => connectPlain({ port, host, localAddress: AMIRA }).end(text);
  const sockets = [
    open(`GET /${PARAMETER} HTTP/1.1\r\nHost: ${NAMES.portal}\r\n\r\n`),
    open('this is no handshake\r\n\r\n'),
    secure(`NONSENSE ${PARAMETER}\r\n\r\n`),
    secure(`GET /${PARAMETER} HTTP/1.1\r\nHost: elsewhere.example.org\r\n\r\n`),
    secure(`GET /${'x'.repeat(40_000)}${PARAMETER} HTTP/1.1\r\nHost: ${NAMES.portal}\r\n\r\n`),
    secure(`POST /api/reports HTTP/1.1\r\nHost: ${NAMES.portal}\r\nContent-Length: 9\r\n\r\n{}`),
  ];
  await Promise.all(
    sockets.map((socket) => {
      socket.resume();
      return new Promise((resolve) => socket.once('close', resolve).once('error', resolve));
    }),
  );
  const path = `/${PARAMETER}?vraag=${PARAMETER}`;
  await house.visit({ path, from: SELAM, headers: { referer: `https://x.example/${PARAMETER}` } });
}

/** Everything wrong, and then nobody there at all. */
async function untilItEnds(house: House): Promise<void> {
  await everythingWrong(house);
  house.server.process.kill('SIGTERM');
  await house.server.ended();
  for (const from of [SELAM, AMIRA]) {
    expect((await house.visit({ from, path: `/${PARAMETER}` })).status).toBe(502);
  }
}

/** Which of the words that no log may hold stand in one. */
function leaked({ server, front }: House): readonly string[] {
  const all = server.output + server.errors + front.written();
  return [SELAM, AMIRA, AGENT, PARAMETER].filter((it) => all.includes(it));
}

/** Why this machine cannot play the visitors; null where it can. */
function elsewhere(): string | null {
  if (process.platform !== 'linux') {
    return 'Not tested behind a proxy: run this on Linux, which has 127.0.0.2 and so on.';
  }
  const { status } = spawnSync('openssl', ['version']);
  return status === 0 ? null : 'Not tested behind a proxy: install openssl and run this again.';
}

/** What belongs to one connection, or says which program answered. */
const OF_THE_WAY = ['date', 'connection', 'keep-alive', 'transfer-encoding', 'server'];

for (const name of ['nginx', 'caddy'] as const) {
  const found = await findProxy(name);
  const missing = found.path === null ? found.missing : elsewhere();
  if (found.path === null || missing !== null) {
    // Not every reporter names what was skipped.
    process.stderr.write(`${missing ?? ''}\n`);
    it.skip(missing ?? '', () => undefined);
    continue;
  }
  const { path } = found;

  describe(`Behind ${name}`, () => {
    let house: House;
    beforeAll(async () => {
      house = await new House(world, { TRUST_PROXY: '1' }).open(name, path);
    });
    afterAll(() => house.close());

    it('both names speak TLS, of this decade only', async () => {
      for (const side of ['portal', 'desk'] as const) {
        const { status, body } = await house.visit({ side, path: '/api/organisation' });
        expect([side, status, String(body)]).toEqual([
          ...[side, 200, expect.stringContaining('Stichting Samenop')],
        ]);
      }
      const { https: port, ca } = house.front;
      const old = connectTls({
        ...{ port, ca, host: '127.0.0.1', servername: NAMES.portal },
        ...{ maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' },
      });
      const refused = await new Promise((resolve) => {
        old.once('error', () => resolve(true)).once('secureConnect', () => resolve(false));
      });
      old.destroy();
      expect(refused).toBe(true);
    });

    it('who forgets the s is sent to TLS, and told nothing else', async () => {
      const options = { host: '127.0.0.1', port: house.front.http, servername: NAMES.portal };
      const { status, headers } = await ask(plainRequest, options, { path: '/terug' });
      expect([301, 308]).toContain(status);
      const [to] = headers.filter(([it]) => it === 'location').map(([, value]) => value);
      expect(to).toMatch(/^https:\/\/meld\.example\.org(:\d+)?\/terug$/);
    });

    it('every header arrives once and as it was sent', async () => {
      const wishes: readonly Wish[] = [
        { path: '/' },
        { path: '/', side: 'desk' },
        { path: '/api/organisation' },
        { path: '/nergens' },
        posting('{}'),
        { path: `/api/invitations/${PARAMETER}`, method: 'DELETE', side: 'desk' },
      ];
      for (const wish of wishes) {
        const [through, straight] = [await house.visit(wish), await house.inside(wish)];
        const kept = (it: Got) =>
          it.headers.filter(([header]) => !OF_THE_WAY.includes(header)).toSorted();
        expect([wish.path, through.status]).toEqual([wish.path, straight.status]);
        expect(kept(through)).toEqual(kept(straight));
        expect(valuesOf(through, 'content-security-policy')).toEqual([CSP]);
        expect(valuesOf(through, 'strict-transport-security')).toEqual(['max-age=31536000']);
        expect(through.body.equals(straight.body)).toBe(true);
      }
    });

    it('all of it goes over HTTP/2 as well, as browsers go', async () => {
      const { https: port, ca } = house.front;
      const session = connectTwo(`https://127.0.0.1:${port}`, { ca, servername: NAMES.portal });
      const text = report();
      const to = { ':authority': NAMES.portal, ':method': 'POST', ':path': '/api/reports' };
      const stream = session.request({ ...to, ...json, 'content-length': Buffer.byteLength(text) });
      stream.end(text);
      const headers = await new Promise<Record<string, unknown>>((resolve, reject) => {
        stream.once('response', resolve).once('error', reject);
      });
      session.destroy();
      expect(headers[':status']).toBe(200);
      expect(headers['content-security-policy']).toBe(CSP);
    });

    it.skipIf(!isBuilt)('files arrive as the build compressed them, and no other way', async () => {
      const get = (encoding: string) =>
        house.visit({ path: '/', headers: { 'accept-encoding': encoding } });
      const [small, plain] = [await get('br, gzip'), await get('gzip')];
      expect(valuesOf(small, 'content-encoding')).toEqual(['br']);
      expect(valuesOf(small, 'vary')).toEqual(['accept-encoding']);
      expect(valuesOf(plain, 'content-encoding')).toEqual([]);
      expect(brotliDecompressSync(small.body).equals(plain.body)).toBe(true);
    });

    it('what watches the server cannot be asked from outside', async () => {
      for (const asked of ['/healthz', '/readyz']) {
        expect((await house.visit({ path: asked })).status).toBe(404);
        expect((await house.inside({ path: asked })).status).toBe(200);
      }
    });

    it('a report of the largest size is taken, a larger one refused as our page understands', async () => {
      const text = report();
      const largest = text + ' '.repeat(MAX_BODY_BYTES - Buffer.byteLength(text));
      expect((await house.visit({ ...posting(largest), from: SELAM })).status).toBe(200);
      // One byte more; and so many more that nobody looks at them.
      const { geneses, ...body } = JSON.parse(text) as Report['body'];
      const missing = MAX_BODY_BYTES + 1 - Buffer.byteLength(text);
      for (const [more, from] of [
        [missing, AMIRA],
        [missing + 9e6, NINA],
      ] as const) {
        const founding = { ...body.founding, nonce: 'A'.repeat(more + 22) };
        const sent = { ...body, founding, geneses } as never;
        expect(await call(house.transportOf(from), portal.fileReport, { body: sent })).toEqual({
          ...{ ok: false, problem: 'BODY_TOO_LARGE' },
        });
      }
    });

    it('a report over a bad line arrives', async () => {
      const text = Buffer.from(report());
      const quarter = Math.ceil(text.length / 4);
      const body = [0, 1, 2, 3].map((at) => text.subarray(at * quarter, (at + 1) * quarter));
      const wish = { ...posting(''), body, pause: 700, from: AMIRA };
      expect((await house.visit(wish)).status).toBe(200);
    });

    it('nobody is in any log, whatever goes wrong', async () => {
      await untilItEnds(house);
      expect(leaked(house)).toEqual([]);
      expect(house.server.output).toContain('DELETE /api/invitations/:invitationId 401');
    });
  });

  if (name === 'nginx') {
    it('With its logs on, nginx would tell all of that', async () => {
      const house = await new House(world, { TRUST_PROXY: '1' }).open(name, path, true);
      const told = untilItEnds(house).then(() => leaked(house));
      expect(await told.finally(() => house.close())).toEqual([SELAM, AMIRA, AGENT, PARAMETER]);
    });
  }

  describe(`Limits behind ${name}`, () => {
    let house: House;
    afterEach(() => house.close());

    /** How many reports of four get as far as being looked at. */
    const looked = async (house: House, wish: Wish) => {
      let through = 0;
      for (let sent = 0; sent < 4; sent++) {
        const { status } = await house.visit({ ...posting('{}'), ...wish });
        if (status === 400) through += 1;
      }
      return through;
    };
    const forged = {
      'x-forwarded-for': '198.51.100.7',
      'x-real-ip': '198.51.100.7',
      forwarded: 'for=198.51.100.7',
      ...json,
    };
    const env = { RATE_LIMIT: '240' };

    it('count each address, and believe nobody who says to be another', async () => {
      house = await new House(world, { TRUST_PROXY: '1', ...env }).open(name, path);
      expect(await looked(house, { from: SELAM })).toBe(2);
      expect(await looked(house, { from: SELAM, headers: forged })).toBe(0);
      expect(await looked(house, { from: AMIRA, headers: forged })).toBe(2);
      expect(await looked(house, { from: AMIRA })).toBe(0);
    });

    it('are everybody’s together where the proxy is not believed', async () => {
      house = await new House(world, { TRUST_PROXY: '0', ...env }).open(name, path);
      expect(await looked(house, { from: SELAM })).toBe(2);
      expect(await looked(house, { from: AMIRA })).toBe(0);
    });
  });
}
