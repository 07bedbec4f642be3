import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { organise } from '../../scripts/demo/organise.ts';
import { PEOPLE } from '../../scripts/demo/people.ts';
import { startServer, type Server } from './server.ts';

/** A data folder with an organisation in it and no report yet: every measurement gets a copy. */
export interface Organisation {
  /** Everything the benchmark writes; gone when the process ends. */
  readonly folder: string;
  /** How the VCP signs in. */
  readonly name: string;
  readonly passphrase: string;
  /** A data folder of its own for one measurement. */
  copy(): string;
  /** A server on one. */
  startOn(dataDir: string): Promise<Server>;
  /** A server on a new copy. */
  start(): Promise<Server>;
}

/** A folder for everything, thrown away however the process ends. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gehoord-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => process.exit(130));
  }
  return folder;
}

/** Set the fictional organisation up, once, through the same client the desk uses. */
export async function setUpOnce(folder: string): Promise<Organisation> {
  const first = join(folder, 'organisation');
  const server = await startServer(first);
  const { passphrases } = await organise(server, server.setupToken ?? '');
  await server.stop();
  let copies = 0;
  const copy = (): string => {
    const dataDir = join(folder, `copy-${(copies += 1)}`);
    cpSync(first, dataDir, { recursive: true });
    return dataDir;
  };
  return {
    ...{ folder, name: PEOPLE.noor.signInName, passphrase: passphrases.noor },
    copy,
    startOn: startServer,
    start: () => startServer(copy()),
  };
}
