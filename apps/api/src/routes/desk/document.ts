import { DOCUMENT_PATH, openApi } from '@gehoord/contract/openapi';
import type { FastifyInstance } from 'fastify';

/** The desk's API describes itself: OpenAPI 3.1, made when it is first asked for. */
export function documentRoute(app: FastifyInstance): void {
  let made: string | null = null;
  app.get(DOCUMENT_PATH, async (_request, reply) => {
    made ??= JSON.stringify(openApi('desk'));
    return reply.type('application/json').send(made);
  });
}
