import {
  createServer,
  request as send,
  Agent,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it went over the wire, and the answer as it came back, byte for byte. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  /** `name: value` lines, as sent. */
  readonly requestHeaders: string;
  readonly requestBody: Buffer;
  /** 0 where no answer reached the browser. */
  status: number;
  responseHeaders: string;
  /** Still compressed, if it was sent so. */
  responseBody: Buffer;
}

/**
 * What becomes of a request: it passes, it never leaves, it arrives and its answer is lost, or
 * something between answers in the server's place.
 */
export type Fate =
  | 'PASS'
  | 'NEVER_LEAVES'
  | 'ANSWER_LOST'
  | { readonly status: number; readonly type: string; readonly body: string };

/** The line between one person's browser and the house: everything on it is kept. */
export interface Wire {
  /** Address for the browser's proxy setting. */
  readonly server: string;
  readonly exchanges: readonly Exchange[];
  /** Decides about each request, at once or later; all pass unless a test says otherwise. */
  fate: (request: { readonly method: string; readonly path: string }) => Fate | Promise<Fate>;
  close(): Promise<void>;
}

/** What left a browser, request by request, where there was a body. */
export const bodiesOf = ({ exchanges }: Pick<Wire, 'exchanges'>): readonly string[] =>
  exchanges.map(({ requestBody }) => requestBody.toString('utf8')).filter((body) => body !== '');

const linesOf = (raw: readonly string[]): string =>
  raw.map((part, index) => (index % 2 === 0 ? `${part}: ` : `${part}\n`)).join('');

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function forward(exchange: Exchange, from: IncomingMessage, agent: Agent) {
  const { hostname, port, pathname, search } = new URL(exchange.url);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = { agent, hostname, port, path: pathname + search };
    const out = send({ ...options, method: exchange.method, headers: from.rawHeaders }, resolve);
    out.on('error', reject);
    out.end(exchange.requestBody);
  });
  return { answer, body: await bodyOf(answer) };
}

function begin(from: IncomingMessage, requestBody: Buffer): Exchange {
  return {
    method: from.method ?? '',
    url: from.url ?? '',
    requestHeaders: linesOf(from.rawHeaders),
    requestBody,
    status: 0,
    responseHeaders: '',
    responseBody: Buffer.alloc(0),
  };
}

/** A proxy of one's own, so that also what workers, preloads and the browser itself ask is seen. */
export async function openWire(): Promise<Wire> {
  const exchanges: Exchange[] = [];
  const agent = new Agent({ keepAlive: true });

  const pass = async (from: IncomingMessage, to: ServerResponse): Promise<void> => {
    const exchange = begin(from, await bodyOf(from));
    exchanges.push(exchange);
    const { method, url } = exchange;
    const fate = await wire.fate({ method, path: new URL(url).pathname });
    if (fate === 'NEVER_LEAVES') return void to.destroy();
    if (typeof fate === 'object') {
      exchange.status = fate.status;
      return void to.writeHead(fate.status, { 'content-type': fate.type }).end(fate.body);
    }
    const { answer, body } = await forward(exchange, from, agent);
    if (fate === 'ANSWER_LOST') return void to.destroy();
    exchange.status = answer.statusCode ?? 0;
    exchange.responseHeaders = linesOf(answer.rawHeaders);
    exchange.responseBody = body;
    to.writeHead(exchange.status, answer.rawHeaders).end(body);
  };

  const server = createServer((from, to) => {
    pass(from, to).catch(() => to.destroy());
  });
  server.on('connect', (from, socket) => {
    exchanges.push(begin(from, Buffer.alloc(0)));
    socket.end('HTTP/1.1 502 Not through here\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const wire: Wire = {
    server: `http://127.0.0.1:${port}`,
    exchanges,
    fate: () => 'PASS',
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return wire;
}
