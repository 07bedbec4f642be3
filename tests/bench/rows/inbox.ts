import { deskAt, expectDone } from '../../../scripts/demo/organise.ts';
import { writeMessages } from '../messages.ts';
import type { Organisation } from '../organisation.ts';
import { post } from '../post.ts';
import type { Sealed } from '../reports.ts';
import { median, type Row } from '../row.ts';
import type { Server } from '../server.ts';

/** Entries of a dossier nobody has touched yet, and of one in the middle of its life. */
const FRESH = 4;
const GROWN = 20;

/** Dossiers of the largest inbox; one more report comes in after it. */
const MANY = 1000;
const FEW = 100;
export const REPORTS_FOR_INBOX = MANY + 1;

/** Seconds a thousand dossiers may take; fewer get their share of it. */
const LIMIT_FOR_MANY = 1.5;

/** Seconds that a thing took, and seconds the processor worked on it in this process. */
interface Took {
  readonly seconds: number;
  readonly busy: number;
}

async function timed(work: () => Promise<void>): Promise<Took> {
  const [before, started] = [process.cpuUsage(), performance.now()];
  await work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { seconds, busy: (user + system) / 1e6 };
}

/** Until somebody who just signed in has the list. The signing in itself is not counted. */
async function timeSync(server: Server, { name, passphrase }: Organisation, expected: number) {
  const desk = deskAt(server.desk);
  expectDone(await desk.signIn(name, passphrase));
  const sync = (): Promise<Took> =>
    timed(async () => {
      const { length } = expectDone(await desk.sync());
      if (length < expected) throw new Error(`Only ${length} of ${expected} dossiers came.`);
    });
  return { desk, sync, first: await sync() };
}

async function fromNothing(
  server: Server,
  organisation: Organisation,
  dossiers: number,
  entries: number,
  runs: number,
): Promise<Row> {
  const times: Took[] = [];
  for (let run = 0; run < runs; run++) {
    const { desk, first } = await timeSync(server, organisation, dossiers);
    times.push(first);
    await desk.lock();
  }
  const measured = median(times.map(({ seconds }) => seconds));
  const busy = median(times.map((it) => it.busy));
  const each = (measured / dossiers) * 1000;
  return {
    row: `inbox, ${dossiers.toLocaleString('en')} dossiers of ${entries} entries`,
    ...{ measured, unit: 's', limit: { most: (LIMIT_FOR_MANY * dossiers) / MANY } },
    how: `everything from nothing, headless client in Node, ${runs} ×: ${each.toFixed(1)} ms a dossier, ${(each / entries).toFixed(2)} ms an entry; processor time of the client ${busy.toFixed(2)} s`,
  };
}

async function oneMore(
  server: Server,
  organisation: Organisation,
  report: readonly Sealed[],
): Promise<Row> {
  const { desk, sync } = await timeSync(server, organisation, MANY);
  await post(server.portal, report, 1);
  const { seconds } = await sync();
  await desk.lock();
  return {
    row: `inbox, 1 new on top of ${MANY.toLocaleString('en')}`,
    ...{ measured: seconds, unit: 's', limit: { most: LIMIT_FOR_MANY } },
    how: 'the same client asks again: what is there already must cost nothing',
  };
}

/** How long the list takes as it grows, with dossiers as they came in. */
export async function inbox(
  organisation: Organisation,
  reports: readonly Sealed[],
  runs: number,
): Promise<readonly Row[]> {
  const server = await organisation.start();
  await post(server.portal, reports.slice(0, FEW), 2);
  const few = await fromNothing(server, organisation, FEW, FRESH, runs);
  await post(server.portal, reports.slice(FEW, MANY), 2);
  const many = await fromNothing(server, organisation, MANY, FRESH, runs);
  const more = await oneMore(server, organisation, reports.slice(MANY, REPORTS_FOR_INBOX));
  await server.stop();
  return [few, many, more];
}

/** The same with dossiers that have grown. */
export async function grownInbox(
  organisation: Organisation,
  reports: readonly Sealed[],
  runs: number,
): Promise<readonly Row[]> {
  const server = await organisation.start();
  const transport = { fetch: globalThis.fetch, origin: server.portal, timeout: 60_000 };
  const few = reports.slice(0, FEW);
  await post(server.portal, few, 2);
  for (const report of few) {
    await writeMessages(transport, report, GROWN - FRESH);
  }
  const row = await fromNothing(server, organisation, FEW, GROWN, runs);
  await server.stop();
  return [row];
}
