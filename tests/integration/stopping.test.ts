import { Agent, request, type ClientRequest, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { member, Report } from './api-chain.ts';
import { Server } from './api-process.ts';
import { openWorld, type Team } from './api-team.ts';
import { World } from './api-world.ts';

/* What systemd, a container and Ctrl-C do: ask the process to end, and wait for it. */

let world: World;
let team: Team;
let server: Server;
let agent: Agent;
let port: number;
beforeEach(async () => {
  [world, team] = await openWorld();
  await world.stop();
  // Without limits: it is asked again and again whether it still lets anybody in.
  server = new Server({ DATA_DIR: world.dataDir, RATE_LIMIT: '0' });
  port = Number((await server.says(/Portal:\s*http:\/\/127\.0\.0\.1:(\d+)\//))[1]);
  await server.says(/Desk:/);
  agent = new Agent({ keepAlive: true });
});
afterEach(async () => {
  agent.destroy();
  if (server.process.exitCode === null) server.process.kill('SIGKILL');
  await server.ended();
  await world.end();
});

/** A report of which the first half is on its way, over a connection that wants to stay. */
function halfSent(text: string): ClientRequest {
  const sending = request({
    ...{ host: '127.0.0.1', port, agent, method: 'POST', path: '/api/reports' },
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) },
  });
  sending.write(text.slice(0, text.length / 2));
  return sending;
}

const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Settles once nobody new gets in. */
async function closed(): Promise<void> {
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/healthz`, { headers: { connection: 'close' } });
      await moment(20);
    } catch {
      return;
    }
  }
}

describe('Asked to end in the middle of a report', () => {
  it('the server lets nobody new in, takes the whole report, and then ends at once', async () => {
    const report = new Report(world, [member(team.noor)]);
    const text = JSON.stringify(report.body);
    const sending = halfSent(text);
    const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
    await moment(200);
    server.process.kill('SIGTERM');
    await closed();
    expect(server.process.exitCode).toBeNull();
    sending.end(text.slice(text.length / 2));
    const [answer] = await answered;
    expect(answer.statusCode).toBe(200);
    answer.resume();
    const began = Date.now();
    expect(await server.ended()).toBe(0);
    // The browser's wish to keep the connection is no reason to stay.
    expect(Date.now() - began).toBeLessThan(4000);
    expect(server.errors).toBe('');
    await world.start();
    expect((await report.amira.trySignIn(world)).status).toBe(200);
  });

  it('a second request to end does not wait', async () => {
    const sending = halfSent(JSON.stringify(new Report(world, [member(team.noor)]).body));
    sending.on('error', () => undefined);
    await moment(200);
    server.process.kill('SIGTERM');
    await closed();
    server.process.kill('SIGTERM');
    expect(await server.ended()).toBe(1);
  });
});
