import { desk, portal, type Endpoint } from '@gehoord/contract';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp, type App } from './app.ts';
import { readConfig } from './config.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'gehoord-routes-'));
let app: App;

beforeAll(async () => {
  const config = readConfig({ DATA_DIR: dataDir });
  if (!config.ok) throw new Error(config.sentence);
  app = await buildApp(config.value, { log: () => undefined });
});
afterAll(async () => {
  await app.close();
  rmSync(dataDir, { recursive: true });
});

describe('The route table', () => {
  it('is the contract: every endpoint at its listener', () => {
    for (const [side, endpoints] of [
      [app.portal, Object.values<Endpoint>(portal)],
      [app.desk, Object.values<Endpoint>(desk)],
    ] as const) {
      for (const { method, path } of endpoints) {
        expect([path, side.hasRoute({ method, url: path })]).toEqual([path, true]);
      }
    }
  });

  it('keeps what belongs to members away from the portal', () => {
    const shared = Object.values<Endpoint>(portal).map(({ method, path }) => `${method} ${path}`);
    for (const { method, path, auth } of Object.values<Endpoint>(desk)) {
      if (auth !== 'member' || shared.includes(`${method} ${path}`)) continue;
      expect([path, app.portal.hasRoute({ method, url: path })]).toEqual([path, false]);
    }
  });

  it('lets nobody in who is not signed in, wherever the contract asks for it', async () => {
    for (const [side, endpoints] of [
      [app.portal, Object.values<Endpoint>(portal)],
      [app.desk, Object.values<Endpoint>(desk)],
    ] as const) {
      for (const { method, path, auth } of endpoints.filter((it) => it.auth !== 'none')) {
        const answer = await side.inject({ method, url: path.replace(':invitationId', 'x') });
        expect([auth, path, answer.json<{ code: string }>().code]).toEqual([
          auth,
          path,
          'SESSION_ENDED',
        ]);
      }
    }
  });
});
