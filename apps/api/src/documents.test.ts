import { PROOF_HEADER } from '@gehoord/contract';
import { openApi, type Side } from '@gehoord/contract/openapi';
import type { RouteOptions } from 'fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildApp, type App } from './app.ts';
import { readConfig } from './config.ts';

/** Every route that is put on a listener, in the order in which the listeners are made. */
const mounted: RouteOptions[][] = [];
vi.mock(import('./http/listener.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    createListener: async (options) => {
      const listener = await original.createListener(options);
      const routes: RouteOptions[] = [];
      mounted.push(routes);
      listener.app.addHook('onRoute', (route) => void routes.push(route));
      return listener;
    },
  };
});

const dataDir = mkdtempSync(join(tmpdir(), 'gehoord-documents-'));
let app: App;
beforeAll(async () => {
  const config = readConfig({ DATA_DIR: dataDir });
  if (!config.ok) throw new Error(config.sentence);
  const { migrations } = config.value.folders;
  const folders = { migrations, portal: '/nowhere', desk: '/nowhere' };
  app = await buildApp({ ...config.value, folders }, { log: () => undefined });
});
afterAll(async () => {
  await app.close();
  rmSync(dataDir, { recursive: true });
});

const SIDES = [
  ['portal', 0],
  ['desk', 1],
] as const satisfies readonly (readonly [Side, number])[];

describe.each(SIDES)('The document of the %s', (side, index) => {
  /** `GET /api/team` and so on, with the route; HEAD goes with each GET by itself. */
  const routes = () =>
    (mounted[index] ?? [])
      .filter(({ method }) => method !== 'HEAD')
      .map((it) => [`${String(it.method)} ${it.url.replace(/:(\w+)/g, '{$1}')}`, it] as const);
  const operations = Object.entries(openApi(side).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, it]) => [`${method.toUpperCase()} ${path}`, it] as const),
  );

  it('names every route of its listener and no other', () => {
    // The listener itself brings this one, before anybody can watch.
    expect(app[side].hasRoute({ method: 'GET', url: '/healthz' })).toBe(true);
    const there = ['GET /healthz', ...routes().map(([name]) => name)];
    expect(operations.map(([name]) => name).sort()).toEqual(there.sort());
  });

  it('says where fewer requests are taken than elsewhere, and how work gets through', () => {
    const gated = routes().filter(([, { config }]) => config?.gated === true);
    const told = operations.filter(([, { description, parameters }]) => {
      const headers = JSON.stringify(parameters ?? []).includes(PROOF_HEADER);
      return headers && String(description).includes('beyond that it takes work');
    });
    expect(gated.length).toBeGreaterThan(0);
    expect(told.map(([name]) => name).sort()).toEqual(gated.map(([name]) => name).sort());
  });
});

describe('The document itself', () => {
  it('is served at the desk, with the headers of every answer', async () => {
    const answer = await app.desk.inject('/api/openapi.json');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.json()).toEqual(JSON.parse(JSON.stringify(openApi('desk'))));
  });

  it('is not served at the portal, which answers what the form needs and no more', async () => {
    expect((await app.portal.inject('/api/openapi.json')).statusCode).toBe(404);
  });
});
