import { launchBrowser } from '../support/browser.ts';
import { machineLine } from './machine.ts';
import { makeFolder, setUpOnce, type Organisation } from './organisation.ts';
import { sealReports, type Sealed } from './reports.ts';
import type { Row } from './row.ts';
import { accepting, reportsFor } from './rows/accepting.ts';
import { encrypting } from './rows/encrypting.ts';
import { frontPage } from './rows/front-page.ts';
import { grownInbox, inbox } from './rows/inbox.ts';
import { opening } from './rows/opening.ts';
import { plainSqlite, storedIn } from './rows/plain-sqlite.ts';
import { reading } from './rows/reading.ts';
import { sending } from './rows/sending.ts';
import { typing } from './rows/typing.ts';
import { tableOf, verdictOn } from './table.ts';

/** Runs only the stages whose name holds this: `npm run bench -- --only=reports`. */
const only = (): string =>
  process.argv.find((it) => it.startsWith('--only='))?.slice('--only='.length) ?? '';

export interface Options {
  /** Every row once, for trying out; otherwise medians of several runs. */
  readonly quick: boolean;
}

interface Bench extends Options {
  readonly organisation: Organisation;
  readonly reports: readonly Sealed[];
  /** How often a quick, and how often a slow measurement is repeated. */
  readonly often: number;
  readonly sometimes: number;
}

type Stage = readonly [name: string, measure: (bench: Bench) => Promise<readonly Row[]>];

async function inBrowser({ organisation, reports, often }: Bench): Promise<readonly Row[]> {
  const browser = await launchBrowser();
  const server = await organisation.start();
  try {
    return [
      ...(await frontPage(browser, server.portal)),
      ...(await typing(browser, server.portal, often)),
      await sending(browser, server.portal, often),
      ...(await reading(browser, organisation, reports.slice(0, 1), often)),
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function underLoad({ organisation, reports, sometimes }: Bench): Promise<readonly Row[]> {
  const dataDir = organisation.copy();
  const server = await organisation.startOn(dataDir);
  const accepted = await accepting(server, reports, sometimes);
  await server.stop();
  const { copy } = organisation;
  return [...accepted.rows, await plainSqlite(accepted, storedIn(dataDir), copy, sometimes)];
}

const STAGES: readonly Stage[] = [
  ['in the browser', inBrowser],
  ['reports one after the other and together', underLoad],
  ['encryption', ({ often }) => encrypting(often)],
  ['a dossier that is opened', ({ often }) => opening(often)],
  [
    'the inbox as it grows',
    ({ organisation, quick, sometimes }) =>
      inbox(organisation, quick ? [100] : [100, 1_000, 10_000], sometimes),
  ],
  [
    'the inbox of grown dossiers',
    ({ organisation, quick, sometimes }) =>
      grownInbox(organisation, quick ? 100 : 1_000, sometimes),
  ],
];

/** Progress goes beside the table, so that the table can be kept in a file. */
const say = (text: string): void => console.error(`${text} …`);

async function measure([name, run]: Stage, bench: Bench): Promise<readonly Row[]> {
  say(`Measuring ${name}`);
  try {
    return await run(bench);
  } catch (error) {
    const how = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return [{ row: name, measured: null, unit: 's', limit: null, how: how ?? '' }];
  }
}

/** Measure everything and print it. Nothing here fails because something is slow. */
export async function bench({ quick }: Options): Promise<void> {
  const folder = makeFolder();
  const machine = machineLine(folder);
  const [often, sometimes] = quick ? [1, 1] : [7, 3];
  say('Setting an organisation up');
  const organisation = await setUpOnce(folder);
  const count = reportsFor(sometimes);
  say(`Sealing ${count} reports`);
  const server = await organisation.start();
  const reports = await sealReports(server.portal, count);
  await server.stop();
  const rows: Row[] = [];
  for (const stage of STAGES.filter(([name]) => name.includes(only()))) {
    rows.push(...(await measure(stage, { quick, organisation, reports, often, sometimes })));
  }
  const runs = quick ? 'each row once (--quick)' : 'medians of several runs';
  console.log(`\n${machine} · ${runs}\n\n${tableOf(rows)}\n\n${verdictOn(rows)}`);
}
