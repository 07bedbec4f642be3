import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { problemDetails, type ProblemCode } from '@gehoord/contract';
import type { FastifyInstance } from 'fastify';
import { logRefused, type Log } from './log.ts';
import { problemBody, PROBLEM_TYPE } from './problem.ts';

/** Answers requests that are too broken to reach a route, with the headers every answer has. */
export interface RawRefusal {
  /** Take over the headers of an ordinary answer. Once, before the first request. */
  learn(app: FastifyInstance): Promise<void>;
  /** An address that cannot be decoded. */
  onResponse(method: string | undefined, response: ServerResponse): void;
  /** Bytes that are not HTTP, or that took too long. @param error as Node tells it. */
  onSocket(error: { readonly code?: string }, socket: Socket): void;
}

// What belongs to one answer; everything else on it is there for every answer.
const OF_ONE_ANSWER = new Set([
  'content-type',
  'content-length',
  'date',
  'connection',
  'keep-alive',
]);

/** @param log gets one line for each. */
export function rawRefusal(log: Log): RawRefusal {
  let common: [string, string][] = [];

  const headersFor = (code: ProblemCode): [string, string][] => [
    ...common,
    ['content-type', PROBLEM_TYPE],
    ['content-length', String(Buffer.byteLength(problemBody(code)))],
    ['connection', 'close'],
  ];
  const note = (method: string, code: ProblemCode) =>
    logRefused(log, { method, route: null, status: problemDetails(code).status, code });

  return {
    async learn(app) {
      const { headers } = await app.inject('/healthz');
      common = Object.entries(headers)
        .filter(([name]) => !OF_ONE_ANSWER.has(name))
        .map(([name, value]) => [name, String(value)]);
    },
    onResponse(method, response) {
      note(method ?? '-', 'NOT_FOUND');
      response.writeHead(problemDetails('NOT_FOUND').status, headersFor('NOT_FOUND').flat());
      response.end(problemBody('NOT_FOUND'));
    },
    onSocket(error, socket) {
      const slow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
      // Browsers open connections before they need them. Nothing came, so there is nothing to say.
      if (!socket.writable || (slow && socket.bytesRead === 0)) return void socket.destroy();
      const code = slow ? 'TOO_SLOW' : 'BODY_MALFORMED';
      const { status } = problemDetails(code);
      note('-', code);
      const lines = headersFor(code).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.end(
        `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${problemBody(code)}`,
      );
    },
  };
}
