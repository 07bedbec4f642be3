import { connect, type AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** An answer as it came over the wire. Header names are in lower case. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request as it goes over the wire; nothing is made right. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Its length is told, unless a header says something else. */
  readonly body?: string | Buffer;
}

function toAnswer(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n');
  const [status = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return {
    status: Number(status.split(' ')[1] ?? 0),
    headers: Object.fromEntries(headers),
    body: text.slice(end + 4),
  };
}

/**
 * Send bytes over a connection of their own and wait until the server ends it.
 * @param app must be listening.
 * @param bytes null ends this side of the connection.
 * @returns status 0 where nothing came back.
 */
export async function sendBytes(
  app: FastifyInstance,
  ...bytes: (string | Buffer | null)[]
): Promise<RawAnswer> {
  const { port } = app.server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  await new Promise<void>((resolve) => {
    socket.on('data', (chunk: Buffer) => void chunks.push(chunk));
    // Who answers before everything was sent may close the door on the rest.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve());
    for (const it of bytes) {
      if (it === null) socket.end();
      else socket.write(it);
    }
  });
  return toAnswer(Buffer.concat(chunks).toString());
}

/** Send one request as it is, over a connection of its own. */
export function sendRaw(app: FastifyInstance, { method, path, headers = {}, body }: RawRequest) {
  const all = {
    host: 'localhost',
    connection: 'close',
    ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return sendBytes(app, `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`, body ?? '');
}
