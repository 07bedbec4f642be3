import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReporter } from '@gehoord/client/reporter';
import type { Reporter } from '@gehoord/client/types';
import { buildApp, type App } from '../../apps/api/src/app.ts';
import { readConfig, type Config } from '../../apps/api/src/config.ts';
import type { Clock } from '../../apps/api/src/days.ts';
import type { Origins } from '../../scripts/demo/organise.ts';

/** A running server on free ports with a data folder of its own. */
export interface House extends Origins {
  readonly app: App;
  readonly config: Config;
  readonly logged: unknown[];
  /** Stop, and start again on the same data and ports. */
  restart(): Promise<House>;
  /** Stop and throw the data away. */
  tearDown(): Promise<void>;
}

const originOf = (server: { address(): AddressInfo | string | null }) => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening.');
  return `http://127.0.0.1:${address.port}`;
};

async function open(config: Config, clock: Clock): Promise<House> {
  const logged: unknown[] = [];
  const app = await buildApp(config, { clock, log: (line: unknown) => logged.push(line) });
  await app.portal.listen({ host: config.host, port: config.portalPort });
  await app.desk.listen({ host: config.host, port: config.deskPort });
  const origins = { portal: originOf(app.portal.server), desk: originOf(app.desk.server) };
  const ports = {
    portalPort: Number(new URL(origins.portal).port),
    deskPort: Number(new URL(origins.desk).port),
  };
  return {
    ...origins,
    app,
    config,
    logged,
    async restart() {
      await app.close();
      return open({ ...config, ...ports }, clock);
    },
    async tearDown() {
      await app.close();
      rmSync(config.dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * Start the real server on free ports. Tests run without a rate limit; the limit has its own test.
 * @param clock what the server takes for now.
 */
export async function startHouse(
  change: Partial<Config> = {},
  clock: Clock = () => new Date(),
): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gehoord-test-'));
  const env = { DATA_DIR: dataDir, PORTAL_PORT: '0', DESK_PORT: '0', RATE_LIMIT: '0' };
  const configured = readConfig(env);
  if (!configured.ok) throw new Error(configured.sentence);
  return open({ ...configured.value, ...change }, clock);
}

/** Somebody with a browser of their own. */
export function reporterAt(
  house: Origins,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Reporter {
  return createReporter({ fetch, origin: house.portal, timeout: 60_000 });
}
