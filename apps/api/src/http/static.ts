import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Asset } from './assets.ts';
import { Refusal } from './problem.ts';

const takesBrotli = (request: FastifyRequest) =>
  /(^|[\s,])br(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(
    request.headers['accept-encoding']?.toString() ?? '',
  );

function send(request: FastifyRequest, reply: FastifyReply, asset: Asset): FastifyReply {
  reply.type(asset.type).header('vary', 'accept-encoding');
  if (asset.brotli === null || !takesBrotli(request)) return reply.send(asset.body);
  return reply.header('content-encoding', 'br').send(asset.brotli);
}

/** The first page: a file as it is, or made for this moment. */
export type Page = () => Promise<Asset>;

const SCREEN = /^\/(?!api(\/|$))[\w-]+(\/[\w-]+)*\/?$/;

/**
 * The desk's screens have addresses of their own. Opening or reloading one gives the first page,
 * which shows it; what looks like a file or like the API is still not there.
 */
export function serveScreens(app: FastifyInstance, page: Page | null): void {
  if (page === null) return;
  app.get('/*', async (request, reply) => {
    const [path] = request.url.split('?');
    if (!SCREEN.test(path ?? '')) throw new Refusal('NOT_FOUND');
    return send(request, reply, await page());
  });
}

/**
 * Serve an app from memory: each file at its own path, `page` at `/`. Every path is a route of its
 * own, so nothing outside the list can be asked for.
 */
export function serveApp(
  app: FastifyInstance,
  assets: ReadonlyMap<string, Asset>,
  page: Page | null,
): void {
  for (const [path, asset] of assets) {
    if (path === '/index.html') continue;
    app.get(path, async (request, reply) => send(request, reply, asset));
  }
  if (page === null) return;
  for (const path of ['/', '/index.html']) {
    app.get(path, async (request, reply) => send(request, reply, await page()));
  }
}
