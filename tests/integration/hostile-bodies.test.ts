import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { member, Report } from './api-chain.ts';
import { fetchFrom, HostileHouse, until } from './hostile-house.ts';

/*
 * Megabytes that are half sent and then stop. The limits on requests are off here (RATE_LIMIT=0), so
 * that nothing but the memory for bodies stands between a crowd and the server.
 */

const MB = 1024 * 1024;
const BODY = 6 * MB;
const SENT = BODY - 1000;
const COUNT = 60;
/**
 * Bodies may hold 48 MiB. Parsing one of the largest takes about four times its length for a moment,
 * and the process needs as much again before it gives anything back: 200 MiB more than at rest.
 */
const MORE = 200;
const HERE = '127.0.0.1';

let house: HostileHouse;
const sockets: Socket[] = [];
beforeAll(async () => {
  house = await new HostileHouse().open(0);
}, 120_000);
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await house.close();
});

/** A large body of which almost everything is sent. */
async function halfSent(): Promise<Socket> {
  const socket = connect({ host: HERE, port: Number(new URL(house.portal).port) });
  sockets.push(socket);
  socket.on('error', () => undefined);
  socket.write(
    `POST /api/reports HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${BODY}\r\n\r\n"`,
  );
  if (!socket.write('x'.repeat(SENT))) await once(socket, 'drain');
  return socket;
}

describe(`${COUNT} bodies of ${BODY / MB} MB that stop before they end`, () => {
  it(`take no more than 48 MB of memory, and after ten seconds they keep nobody out`, async () => {
    const before = house.memory().now;
    for (let i = 0; i < COUNT; i++) await halfSent();
    const { peak } = house.memory();
    process.stdout.write(`${before.toFixed(0)} MiB at rest, at most ${peak.toFixed(0)} MiB\n`);
    expect(peak - before).toBeLessThan(MORE);

    // What is small passes in any case.
    await house.signIn(house.team.noor, HERE);
    // A report is larger: it passes as soon as the oldest of them has had its ten seconds.
    const report = new Report(house.world, [member(house.team.noor)]);
    const send = () =>
      fetchFrom(HERE)(`${house.portal}/api/reports`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(report.body),
      });
    const codes = new Set<string>();
    const began = performance.now();
    for (let status = 0; status !== 200 && performance.now() - began < 20_000;) {
      const answer = await send();
      ({ status } = answer);
      codes.add(`${status} ${((await answer.json()) as { code?: string }).code ?? 'received'}`);
      if (status !== 200) {
        expect(answer.headers.get('retry-after')).toBe('5');
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
    expect([...codes].at(-1)).toBe('200 received');
    expect([...codes].every((it) => /^(200 received|503 BUSY)$/.test(it))).toBe(true);
    expect(house.failures()).toEqual([]);
  }, 120_000);

  it('get an answer all the same when they end after all', async () => {
    const [oldest] = sockets;
    const said: string[] = [];
    oldest?.on('data', (chunk) => said.push(String(chunk)));
    oldest?.write(`${'x'.repeat(BODY - SENT - 2)}"`);
    expect(await until(() => said.join('').includes('"code":"BUSY"'), 5000)).toBe(true);
  });

  it('give everything back when they are gone', async () => {
    for (const socket of sockets) socket.destroy();
    expect(await until(() => house.openFiles() < 100, 10_000)).toBe(true);
    const visit = await house.reportAndReturn(HERE);
    expect(visit.answers.filter((it) => !it.endsWith(' 200'))).toEqual([]);
  }, 60_000);
});
