import type { FastifyInstance } from 'fastify';

/**
 * `/readyz`, for whoever watches the server: 200 while it can do its work, 503 otherwise. It says
 * that and nothing else, so it is no harm that anybody can ask.
 * @param check throws or rejects where something is missing.
 */
export function addReadiness(app: FastifyInstance, check: () => Promise<void>): void {
  app.get('/readyz', { config: { ownLimit: true } }, async (_request, reply) => {
    reply.type('text/plain');
    try {
      await check();
      return await reply.send('ready\n');
    } catch {
      return reply.code(503).send('not ready\n');
    }
  });
}
