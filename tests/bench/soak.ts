import { Agent, request } from 'node:http';
import { call, portal } from '@gehoord/contract';
import { fromBase64url, ready, signChallenge, toBase64url } from '@gehoord/crypto';
import { doorsFor } from '@gehoord/protocol';
import { loadPublicBook } from '../../packages/client/src/core/organisation.ts';
import { formOf } from '../support/form.ts';
import { machineLine } from './machine.ts';
import { makeFolder, setUpOnce } from './organisation.ts';
import type { Server } from './server.ts';
import { sketcher, type Sketch } from './sketches.ts';

/*
 * A long stretch at half of what the server can take: does its memory stay what it was, does nothing
 * fail, how long does the slowest in a hundred wait. Requests go out by the clock, not when the one
 * before was answered: a server that stalls makes everybody behind it wait, and that is counted.
 */

const CLIENTS = 8;
const SHARE = 0.5;
const CAPACITY_SECONDS = 15;
/** Return visits with the code: one for so many reports. */
const VISIT_EVERY = 20;

interface Seen {
  readonly waits: number[];
  failed: number;
}

function postOne(portalOrigin: string, agent: Agent, body: Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const sent = request(`${portalOrigin}/api/reports`, { method: 'POST', agent, headers });
    sent.once('response', (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode === 200));
    });
    sent.once('error', () => resolve(false));
    sent.end(body);
  });
}

/** Come back with a code and read what is there. */
async function visit(origin: string, { orgId, locator, signIn }: Sketch): Promise<boolean> {
  const transport = { fetch: globalThis.fetch, origin, timeout: 60_000 };
  const asked = await call(transport, portal.challenge, { body: {} });
  if (!asked.ok) return false;
  const { challenge } = asked.value;
  const it = { orgId, challenge: fromBase64url(challenge), audience: 'portal' as const };
  const signature = toBase64url(signChallenge(it, signIn));
  const body = { locator: toBase64url(locator), challenge, signature };
  const opened = await call(transport, portal.openSession, { body });
  if (!opened.ok) return false;
  const { token } = opened.value;
  const read = await call(transport, portal.dossier, { token });
  await call(transport, portal.closeSession, { token });
  return read.ok && read.value.compartments.length === 2;
}

/** Reports a second from as many clients as quality.md asks for, each sending as soon as it can. */
async function capacityOf({ portal: origin }: Server, sketch: () => Sketch): Promise<number> {
  const ready = Array.from({ length: CAPACITY_SECONDS * 250 }, () => sketch().body);
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const until = performance.now() + CAPACITY_SECONDS * 1000;
  const started = performance.now();
  let taken = 0;
  const client = async () => {
    while (performance.now() < until) {
      const body = ready.pop();
      if (body === undefined) return;
      if (await postOne(origin, agent, body)) taken += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
  return taken / ((performance.now() - started) / 1000);
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The value below which this share of all values lies. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** How many MB a minute memory grew by, least squares. */
function slope(samples: readonly { readonly minute: number; readonly memory: number }[]): number {
  const n = samples.length;
  const mean = (of: (it: (typeof samples)[number]) => number) =>
    samples.reduce((sum, it) => sum + of(it), 0) / n;
  const [x, y] = [mean(({ minute }) => minute), mean(({ memory }) => memory)];
  const above = samples.reduce((sum, it) => sum + (it.minute - x) * (it.memory - y), 0);
  const below = samples.reduce((sum, it) => sum + (it.minute - x) ** 2, 0);
  return above / below;
}

interface Soaked {
  readonly reports: Seen;
  readonly visits: Seen;
  readonly samples: readonly { readonly minute: number; readonly memory: number }[];
  /** Milliseconds by which each report went out too late: this machine makes them too. */
  readonly late: readonly number[];
}

async function timed(seen: Seen, due: number, work: Promise<boolean>): Promise<void> {
  const ok = await work;
  seen.waits.push(performance.now() - due);
  if (!ok) seen.failed += 1;
}

async function soakAt(
  server: Server,
  sketch: () => Sketch,
  rate: number,
  minutes: number,
): Promise<Soaked> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const [reports, visits]: [Seen, Seen] = [
    { waits: [], failed: 0 },
    { waits: [], failed: 0 },
  ];
  const samples: { minute: number; memory: number }[] = [];
  const late: number[] = [];
  const running = new Set<Promise<void>>();
  const go = (work: Promise<void>) => {
    running.add(work);
    void work.finally(() => running.delete(work));
  };
  const started = performance.now();
  const total = Math.round(minutes * 60 * rate);
  let nextSample = 0;
  for (let sent = 0; sent < total; sent++) {
    const it = sketch();
    const due = started + (sent / rate) * 1000;
    const early = due - performance.now();
    // Also when late: answers that are there would otherwise be looked at only when it caught up.
    await sleep(Math.max(0, early));
    late.push(Math.max(0, performance.now() - due));
    const posted = postOne(server.portal, agent, it.body);
    go(timed(reports, due, posted));
    if (sent % VISIT_EVERY === 0) {
      go(
        posted.then(async (ok) => {
          if (ok) await timed(visits, performance.now(), visit(server.portal, it));
        }),
      );
    }
    const minute = (performance.now() - started) / 60_000;
    if (minute >= nextSample) {
      const memory = server.usage()?.memory ?? NaN;
      samples.push({ minute, memory });
      console.error(`minute ${minute.toFixed(0)}: ${sent} reports, ${memory.toFixed(0)} MB …`);
      nextSample += 0.5;
    }
  }
  await Promise.all(running);
  samples.push({ minute: minutes, memory: server.usage()?.memory ?? NaN });
  agent.destroy();
  return { reports, visits, samples, late };
}

function spreadOf(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => `${quantile(sorted, share).toFixed(0)} ms`;
  return `half within ${at(0.5)}, p99 ${at(0.99)}, the slowest ${at(1)}`;
}

function tell(name: string, { waits, failed }: Seen): string {
  return `${name}: ${waits.length.toLocaleString('en')}, ${failed} failed; ${spreadOf(waits)}`;
}

/** Half of what the server can take, for as many minutes; prints what came of it. */
export async function soak(minutes: number): Promise<void> {
  await ready();
  const folder = makeFolder();
  const machine = machineLine(folder);
  const organisation = await setUpOnce(folder);
  const server = await organisation.start();
  const transport = { fetch: globalThis.fetch, origin: server.portal, timeout: 60_000 };
  const known = await loadPublicBook(transport);
  if (!known.ok) throw new Error(`No directory: ${known.problem}`);
  const { book } = known.value;
  const form = formOf();
  const door = doorsFor(form.subject, book.staff).find((it) => it.door === form.door);
  const sketch = sketcher(book, door?.readers.map(({ kid }) => kid) ?? []);
  const capacity = await capacityOf(server, sketch);
  console.error(`Capacity ${capacity.toFixed(0)}/s; soaking at half of it …`);
  const { reports, visits, samples, late } = await soakAt(
    server,
    sketch,
    capacity * SHARE,
    minutes,
  );
  // What warms up belongs to the beginning: growth is counted from a quarter of the way on.
  const settled = samples.filter(({ minute }) => minute >= minutes / 4);
  const [first, last] = [settled.at(0)?.memory ?? NaN, settled.at(-1)?.memory ?? NaN];
  const peak = Math.max(...samples.map(({ memory }) => memory));
  await server.stop();
  console.log(
    [
      `\n${machine}`,
      `${minutes} minutes at ${(capacity * SHARE).toFixed(0)} reports/s, half of ${capacity.toFixed(0)}/s that ${CLIENTS} clients got through`,
      tell('reports', reports),
      tell('return visits', visits),
      `of which this program sent too late: ${spreadOf(late)}`,
      `memory: ${first.toFixed(0)} MB after a quarter, ${last.toFixed(0)} MB at the end, at most ${peak.toFixed(0)} MB; ${slope(settled).toFixed(2)} MB a minute`,
    ].join('\n'),
  );
}
