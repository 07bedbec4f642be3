import { post } from '../post.ts';
import type { Sealed } from '../reports.ts';
import { median, type Row } from '../row.ts';
import type { Server, Usage } from '../server.ts';

const WARMING_UP = 50;
const ALONE = 100;
const TOGETHER = 300;

/** How many send at the same time where several do. */
export const CLIENTS = 8;

/** How many reports {@link accepting} sends. */
export const reportsFor = (runs: number): number => WARMING_UP + runs * (ALONE + TOGETHER);

/** What came out of the runs, for comparison with plain SQLite. */
export interface Accepted {
  readonly rows: readonly Row[];
  /** Reports a second from eight clients, median. */
  readonly perSecond: number;
}

interface Load {
  readonly runs: number;
  readonly alone: readonly number[];
  readonly together: readonly number[];
  /** Milliseconds of processor time for each report, by run; empty where the system does not tell. */
  readonly costs: readonly number[];
  readonly failed: number;
  readonly atStart: Usage | null;
  readonly rested: Usage | null;
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1000));

async function load(server: Server, reports: readonly Sealed[], runs: number): Promise<Load> {
  const waiting = [...reports];
  const send = (count: number, clients: number) =>
    post(server.portal, waiting.splice(0, count), clients);
  const [alone, together, costs]: [number[], number[], number[]] = [[], [], []];
  await rest();
  const atStart = server.usage();
  let { failed } = await send(WARMING_UP, CLIENTS);
  for (let run = 0; run < runs; run++) {
    const before = server.usage();
    const [one, many] = [await send(ALONE, 1), await send(TOGETHER, CLIENTS)];
    const after = server.usage();
    alone.push(ALONE / one.seconds);
    together.push(TOGETHER / many.seconds);
    if (before && after) costs.push((after.cpu - before.cpu) / (ALONE + TOGETHER));
    failed += one.failed + many.failed;
  }
  await rest();
  return { runs, alone, together, costs, failed, atStart, rested: server.usage() };
}

function speedRows({ runs, alone, together, failed }: Load): Row[] {
  const how = (count: number) =>
    `${runs} × ${count} sealed reports on kept connections, after ${WARMING_UP} to warm up`;
  return [
    {
      row: 'reports accepted, 1 client',
      ...{ measured: median(alone), unit: '/s', limit: { least: 100 }, peer: 0.44 },
      how: how(ALONE),
    },
    {
      row: `reports accepted, ${CLIENTS} clients`,
      ...{ measured: median(together), unit: '/s', limit: { least: 250 }, peer: 0.23 },
      how: how(TOGETHER),
    },
    {
      row: 'reports that failed',
      ...{ measured: failed, unit: 'reports', limit: { most: 0 } },
      how: `of ${reportsFor(runs)}`,
    },
  ];
}

const NOT_HERE = 'not measured here: only Linux tells what another process uses';

function costRows({ runs, costs, atStart, rested }: Load): Row[] {
  const each = costs.map((cost) => cost.toFixed(2)).join(', ');
  const peak = rested?.peak.toFixed(0) ?? '?';
  const rows: Row[] = [
    {
      row: 'server CPU per report',
      ...{ measured: costs.length > 0 ? median(costs) : null, unit: 'ms', limit: { most: 2.5 } },
      peer: 2250,
      how: `all threads of the server's process, user and system; run by run ${each}`,
    },
    {
      row: 'server memory after start',
      ...{ measured: atStart?.memory ?? null, unit: 'MB', limit: { most: 110 }, peer: 126 },
      how: 'resident, a second after both listeners answer',
    },
    {
      row: 'server memory after load',
      ...{ measured: rested?.memory ?? null, unit: 'MB', limit: { most: 180 }, peer: 309 },
      how: `resident, a second after ${reportsFor(runs)} reports; at most it was ${peak} MB`,
    },
  ];
  return rows.map((row) => (row.measured === null ? { ...row, how: NOT_HERE } : row));
}

/** Reports a second, what each costs the server, and what it remembers of them. */
export async function accepting(
  server: Server,
  reports: readonly Sealed[],
  runs: number,
): Promise<Accepted> {
  const loaded = await load(server, reports, runs);
  const rows = [...speedRows(loaded), ...costRows(loaded)];
  return { rows, perSecond: median(loaded.together) };
}
