import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { portal, type Transport } from '@gehoord/contract';
import { Server } from './api-process.ts';
import type { World } from './api-world.ts';
import { NAMES, startProxy, type Behind, type Front, type ProxyName } from './proxy-front.ts';

/** Visitors, from addresses of their own on this machine. */
export const SELAM = '127.0.0.2';
export const AMIRA = '127.0.0.3';
export const NINA = '127.0.0.4';

/** What every visitor's browser says it is. */
export const AGENT = 'Kanarie/1.0';

/** An answer as it came. */
export interface Got {
  readonly status: number;
  /** Every header as often as it came, by name. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** What a visitor asks for. */
export interface Wish {
  readonly side?: keyof typeof NAMES;
  readonly path?: string;
  readonly method?: string;
  readonly from?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent piece by piece, with a pause of so many milliseconds between. */
  readonly body?: readonly Buffer[];
  readonly pause?: number;
}

async function got(answer: IncomingMessage): Promise<Got> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  const raw = answer.rawHeaders;
  const headers = raw.flatMap((name, at) =>
    at % 2 === 0 ? [[name.toLowerCase(), raw[at + 1] ?? ''] as const] : [],
  );
  return { status: answer.statusCode ?? 0, headers, body: Buffer.concat(chunks) };
}

const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Ask, by HTTP or by TLS. */
export function ask(
  send: typeof plainRequest,
  options: RequestOptions & { servername?: string; ca?: string },
  { path = '/', method = 'GET', headers = {}, body = [], pause = 0 }: Wish,
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const length = body.reduce((sum, piece) => sum + piece.length, 0);
    const whole = { 'user-agent': AGENT, ...(length > 0 && { 'content-length': length }) };
    const sending = send({
      ...{ ...options, path, method, agent: false },
      headers: { host: options.servername, ...whole, ...headers },
    });
    sending.once('response', (answer) => void got(answer).then(resolve, reject));
    sending.once('error', reject);
    void (async () => {
      for (const [at, piece] of body.entries()) {
        if (at > 0) await moment(pause);
        if (!sending.destroyed) sending.write(piece);
      }
      sending.end();
    })();
  });
}

/** Gehoord and a proxy before it. */
export class House {
  readonly server: Server;
  front!: Front;
  behind!: Behind;

  constructor(world: World, env: Record<string, string>) {
    this.server = new Server({ DATA_DIR: world.dataDir, ...env });
  }

  async open(proxy: ProxyName, path: string, logs = false): Promise<this> {
    const port = async (side: string) =>
      Number((await this.server.says(new RegExp(`${side}: +http://127\\.0\\.0\\.1:(\\d+)/`)))[1]);
    this.behind = { portal: await port('Portal'), desk: await port('Desk') };
    this.front = await startProxy(proxy, path, this.behind, logs);
    return this;
  }

  /** Through the proxy, with TLS. */
  visit(wish: Wish = {}): Promise<Got> {
    const { https: port, ca } = this.front;
    const servername = NAMES[wish.side ?? 'portal'];
    const options = { host: '127.0.0.1', port, ca, servername, localAddress: wish.from };
    return ask(tlsRequest, options, wish);
  }

  /** Past the proxy. */
  inside(wish: Wish = {}): Promise<Got> {
    const side = wish.side ?? 'portal';
    const options = { host: '127.0.0.1', port: this.behind[side], servername: NAMES[side] };
    return ask(plainRequest, options, wish);
  }

  /** The way the portal's own page sends a report: the contract's `call`. */
  transportOf(from: string): Transport {
    const fetch = async (_url: unknown, init: RequestInit = {}): Promise<Response> => {
      const wish = { path: portal.fileReport.path, method: init.method ?? 'GET', from };
      const { status, body } = await this.visit({
        ...wish,
        headers: init.headers as Record<string, string>,
        body: [Buffer.from(typeof init.body === 'string' ? init.body : '')],
      });
      return new Response(new Uint8Array(body), { status });
    };
    return { fetch, origin: '', timeout: 60_000 };
  }

  async close(): Promise<void> {
    await this.front.stop();
    if (this.server.process.exitCode === null) this.server.process.kill('SIGTERM');
    await this.server.ended();
  }
}
