import { Agent, request } from 'node:http';
import type { Sealed } from './reports.ts';

export interface Posted {
  readonly seconds: number;
  readonly failed: number;
}

function postOne(address: string, agent: Agent, body: Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const sent = request(address, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode === 200));
    });
    sent.once('error', () => resolve(false));
    sent.end(body);
  });
}

/**
 * File reports over HTTP from this process, on connections that stay open; each client sends its
 * next as soon as the last was acknowledged.
 * @param clients how many send at the same time.
 */
export async function post(
  portal: string,
  reports: readonly Sealed[],
  clients: number,
): Promise<Posted> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const waiting = reports.map(({ body }) => body);
  let failed = 0;
  const client = async (): Promise<void> => {
    for (let body = waiting.pop(); body !== undefined; body = waiting.pop()) {
      if (!(await postOne(`${portal}/api/reports`, agent, body))) failed += 1;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return { seconds, failed };
}
