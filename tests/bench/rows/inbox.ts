import { deskAt, expectDone } from '../../../scripts/demo/organise.ts';
import { writeMessages } from '../messages.ts';
import type { Organisation } from '../organisation.ts';
import { post } from '../post.ts';
import { sealReports } from '../reports.ts';
import { median, type Row } from '../row.ts';
import type { Server } from '../server.ts';

/** Entries of a dossier nobody has touched yet, and of one in the middle of its life. */
const FRESH = 4;
const GROWN = 20;

/** Reports sealed at a time: ten thousand together would not fit in memory. */
const BATCH = 250;

/** Seconds until a thousand dossiers of twenty entries are a usable list, signing in included. */
const LIMIT = 1.5;

/** Reports that come in between two sessions. */
const NEW = 10;

const counted = (count: number) => count.toLocaleString('en');

async function file(server: Server, count: number, messages: number): Promise<void> {
  const transport = { fetch: globalThis.fetch, origin: server.portal, timeout: 60_000 };
  for (let done = 0; done < count; done += BATCH) {
    const reports = await sealReports(server.portal, Math.min(BATCH, count - done));
    const { failed } = await post(server.portal, reports, 2);
    if (failed > 0) throw new Error(`${failed} reports were not taken.`);
    if (messages === 0) continue;
    for (const report of reports) await writeMessages(transport, report, messages);
  }
}

/** From a name and a passphrase to the whole list: Argon2id, the vault, what is new. In seconds. */
async function timeToList(server: Server, { name, passphrase }: Organisation, expected: number) {
  const desk = deskAt(server.desk);
  const started = performance.now();
  expectDone(await desk.signIn(name, passphrase));
  let rows = expectDone(await desk.sync());
  while (expectDone(await desk.behind()) > 0) rows = expectDone(await desk.sync());
  const seconds = (performance.now() - started) / 1000;
  if (rows.length !== expected) throw new Error(`${rows.length} of ${expected} dossiers came.`);
  await desk.lock();
  return seconds;
}

interface Growth {
  readonly dossiers: number;
  readonly entries: number;
  /** How many of them this member reads for the first time now. */
  readonly added: number;
  readonly limit: Row['limit'];
}

/** An inbox that has just grown: the first reading, coming back, and coming back to something new. */
async function measured(
  server: Server,
  organisation: Organisation,
  { dossiers, entries, added, limit }: Growth,
  runs: number,
): Promise<readonly Row[]> {
  const name = `inbox, ${counted(dossiers)} dossiers of ${entries} entries`;
  const first = await timeToList(server, organisation, dossiers);
  const back: number[] = [];
  for (let run = 0; run < runs; run++) {
    back.push(await timeToList(server, organisation, dossiers));
  }
  await file(server, NEW, 0);
  const more = await timeToList(server, organisation, dossiers + NEW);
  const each = ((first / added) * 1000).toFixed(1);
  const from = 'sign in → whole list, headless client in Node, Argon2id included';
  return [
    { row: name, measured: median(back), unit: 's', limit, how: `${from}, nothing new, ${runs} ×` },
    { row: `${name}, ${NEW} new`, measured: more, unit: 's', limit, how: `${from}, once` },
    {
      row: `${name}, ${counted(added)} read for the first time`,
      ...{ measured: first, unit: 's', limit: null },
      how: `once, ${each} ms a dossier; it comes in parts, and is kept`,
    },
  ];
}

/** How long the list takes as it grows, with dossiers as they came in. */
export async function inbox(
  organisation: Organisation,
  sizes: readonly number[],
  runs: number,
): Promise<readonly Row[]> {
  const server = await organisation.start();
  const rows: Row[] = [];
  let there = 0;
  for (const dossiers of sizes) {
    await file(server, dossiers - there, 0);
    const growth = { dossiers, entries: FRESH, added: dossiers - there, limit: null };
    rows.push(...(await measured(server, organisation, growth, runs)));
    there = dossiers + NEW;
  }
  await server.stop();
  return rows;
}

/** The same with dossiers that have grown: the row with a limit. */
export async function grownInbox(
  organisation: Organisation,
  dossiers: number,
  runs: number,
): Promise<readonly Row[]> {
  const server = await organisation.start();
  await file(server, dossiers, GROWN - FRESH);
  const growth = { dossiers, entries: GROWN, added: dossiers, limit: { most: LIMIT } };
  const rows = await measured(server, organisation, growth, runs);
  await server.stop();
  return rows;
}
