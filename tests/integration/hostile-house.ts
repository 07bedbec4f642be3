import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { call, desk, type Transport } from '@gehoord/contract';
import { createReporter } from '@gehoord/client/reporter';
import type { Outcome } from '@gehoord/client/types';
import { signChallenge } from '@gehoord/crypto';
import { withProof } from '../../packages/client/src/core/proof.ts';
import { formOf } from '../support/form.ts';
import { Server } from './api-process.ts';
import { openOrganisation, type Team } from './api-team.ts';
import { b64, World, type Staff } from './api-world.ts';

/*
 * The real server, as a process of its own and with the limits it has in earnest, and honest people
 * who use it with the real client, from any address of this machine.
 */

/** A `fetch` from one address of this machine, over a connection of its own for each request. */
export const fetchFrom = (localAddress: string): typeof globalThis.fetch =>
  ((url: string, { method, headers, body, signal }: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      // As a browser does: a connection that may stay, so that a refusal can be read that came
      // before everything was sent.
      const agent = new Agent({ keepAlive: true });
      const options = {
        ...{ method: method ?? 'GET', localAddress, agent },
        headers: headers as Record<string, string>,
        ...(signal && { signal }),
      };
      const sending = request(url, options, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => void chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          agent.destroy();
          const status = answer.statusCode ?? 0;
          const wait = answer.headers['retry-after'];
          const more = wait === undefined ? {} : { headers: { 'retry-after': wait } };
          resolve(new Response(Buffer.concat(chunks), { status, ...more }));
        });
      });
      sending.on('error', reject);
      sending.end(body as string | undefined);
    })) as typeof globalThis.fetch;

/** What an honest person met on the way. */
export interface Visit {
  /** Every answer, as `POST /api/reports 200`. */
  readonly answers: string[];
  /** From the first click to the last answer. */
  milliseconds: number;
}

/** A transport from an address that writes down what it met. */
function noting(from: string, origin: string, visit: Visit): Transport {
  const send = fetchFrom(from);
  const fetch = async (url: string, init: RequestInit) => {
    const answer = await send(url, init);
    visit.answers.push(`${init.method ?? ''} ${new URL(url).pathname} ${answer.status}`);
    return answer;
  };
  return { fetch: fetch as typeof globalThis.fetch, origin, timeout: 60_000 };
}

function valueOf<T>(outcome: Outcome<T>, { answers }: Visit): T {
  if (!outcome.ok) throw new Error(`${outcome.problem} after ${answers.join(', ')}`);
  return outcome.value;
}

async function timed(act: (visit: Visit) => Promise<void>): Promise<Visit> {
  const visit: Visit = { answers: [], milliseconds: 0 };
  const began = performance.now();
  await act(visit);
  visit.milliseconds = performance.now() - began;
  return visit;
}

/** An open organisation, served by a process of its own. */
export class HostileHouse {
  readonly world = new World();
  server!: Server;
  team!: Team;
  portal = '';
  desk = '';

  /** @param rateLimit the limits stay as they are in earnest unless a test says why not. */
  async open(rateLimit?: number): Promise<this> {
    await this.world.start();
    this.team = await openOrganisation(this.world);
    await this.world.stop();
    this.server = new Server({
      DATA_DIR: this.world.dataDir,
      RATE_LIMIT: rateLimit === undefined ? '' : String(rateLimit),
    });
    const origin = async (name: string) =>
      (await this.server.says(new RegExp(`${name}:\\s*(http://[^/]+)/`)))[1] ?? '';
    this.portal = await origin('Portal');
    this.desk = await origin('Desk');
    return this;
  }

  async close(): Promise<void> {
    this.server.process.kill('SIGKILL');
    await this.server.ended();
    await this.world.end();
  }

  /** Somebody files a report with the real client, and comes back with the code they were given. */
  reportAndReturn(from: string): Promise<Visit> {
    return timed(async (visit) => {
      const reporter = createReporter(noting(from, this.portal, visit));
      valueOf(await reporter.prepare(), visit);
      const { code } = valueOf(await reporter.submit(formOf({ code: 'KEEP' })), visit);
      const back = createReporter(noting(from, this.portal, visit));
      const view = valueOf(await back.open(code?.join('') ?? ''), visit);
      if (view.status.code !== 'ONTVANGEN') throw new Error('Nothing was received.');
    });
  }

  /** A member opens a session at the desk. */
  signIn(it: Staff, from: string): Promise<Visit> {
    return timed(async (visit) => {
      const transport = withProof(noting(from, this.desk, visit));
      const asked = valueOf(await call(transport, desk.challenge, { body: {} }), visit);
      const challenge = new Uint8Array(Buffer.from(asked.challenge, 'base64url'));
      const what = { orgId: this.world.orgId, challenge, audience: 'desk' as const };
      const body = {
        ...{ signInName: it.signInName, slot: 'passphrase' as const },
        ...{ challenge: asked.challenge, signature: b64(signChallenge(what, it.signIn.sign)) },
      };
      valueOf(await call(transport, desk.openSession, { body }), visit);
    });
  }

  #status(name: string): number {
    const status = readFileSync(`/proc/${this.server.process.pid ?? 0}/status`, 'utf8');
    return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  }

  /** Resident memory of the server in MiB, now and at most so far. */
  memory(): { readonly now: number; readonly peak: number } {
    return { now: this.#status('VmRSS'), peak: this.#status('VmHWM') };
  }

  /** Files the server has open, connections included. */
  openFiles(): number {
    return readdirSync(`/proc/${this.server.process.pid ?? 0}/fd`).length;
  }

  /** What failed on the server's own account: nothing ever may. */
  failures(): readonly string[] {
    return this.server.output.split('\n').filter((line) => / 500 /.test(line));
  }
}

/** Puzzles that somebody had to do. */
export const puzzles = ({ answers }: Visit) => answers.filter((it) => it.endsWith(' 429')).length;

/** Until something is so, or the time is up. */
export async function until(isSo: () => boolean, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!isSo() && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return isSo();
}
