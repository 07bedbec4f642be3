import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limitConnections, mostConnections } from './connections.ts';

/* A server with three places, and a clock that only moves when told to. */

let now = 0;
let server: Server;
let port = 0;
/** Ends the answer that is being worked on. */
let answer: () => void = () => undefined;
const sockets = new Map<string, Socket>();

beforeEach(async () => {
  now = 0;
  server = createServer((request, response) => {
    // As the framework does: where there is no body, nothing is read.
    if (request.method === 'POST' || request.url === '/') request.resume();
    if (request.url === '/work') answer = () => void response.end('done');
    else request.on('end', () => response.end('done'));
  });
  limitConnections(server, 3, () => now);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterEach(() => {
  for (const socket of sockets.values()) socket.destroy();
  sockets.clear();
  server.close();
  server.closeAllConnections();
});

const moment = () => new Promise((resolve) => setTimeout(resolve, 30));
/** Somebody connects, and perhaps says something; a millisecond later than who came before. */
async function comes(name: string, says = '', localAddress = '127.0.0.1'): Promise<void> {
  now += 1;
  const socket = connect({ host: '127.0.0.1', port, localAddress });
  socket.on('error', () => undefined);
  socket.on('close', () => sockets.delete(name));
  socket.resume();
  sockets.set(name, socket);
  await once(socket, 'connect');
  socket.write(says);
  await moment();
}
const there = () => [...sockets.keys()].sort().join(' ');
/** Who is thrown out notices a little later. */
async function expectThere(names: string): Promise<void> {
  for (let i = 0; i < 50 && there() !== names; i++) await moment();
  expect(there()).toBe(names);
}

const SLOW = 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\nx';
const WORK = 'GET /work HTTP/1.1\r\nhost: a\r\n\r\n';
const WORK_WITH_BODY = 'POST /work HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\n\r\nx';

describe('When all places are taken', () => {
  it('whoever waits longest gives way to whoever comes', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) await comes(name);
    await expectThere('c d e');
  });

  it('who just finished something counts as new', async () => {
    for (const name of ['a', 'b', 'c']) await comes(name);
    now += 1;
    const [a] = sockets.values();
    a?.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
    if (a) await once(a, 'data');
    await moment();
    await comes('d');
    await expectThere('a c d');
  });

  it('a request that does not end gives way before somebody who just came', async () => {
    for (const name of ['a', 'b', 'c']) await comes(name, SLOW);
    await comes('d');
    await expectThere('b c d');
    now += 5000;
    await comes('e');
    await expectThere('b c e');
  });

  it('nobody gives way for whom the server is working', async () => {
    await comes('a', WORK);
    await comes('b', WORK_WITH_BODY);
    for (const name of ['c', 'd', 'e']) await comes(name);
    await expectThere('a b e');
    answer();
    await moment();
    now += 1;
    await comes('f');
    await comes('g');
    expect(there()).not.toContain('e');
  });

  it('it is one of the address that has most', async () => {
    await comes('honest', SLOW, '127.0.0.1');
    for (const name of ['a', 'b', 'c', 'd', 'e']) await comes(name, SLOW, '127.0.0.2');
    await expectThere('d e honest');
  });

  it('whoever left has given up the place', async () => {
    for (const name of ['a', 'b', 'c']) await comes(name);
    sockets.get('b')?.destroy();
    await moment();
    await comes('d');
    await expectThere('a c d');
  });
});

describe('The number of places', () => {
  it('is two thousand, or less where the process may not open as many files', () => {
    expect([20_000, 1024, 64].map((files) => mostConnections(files))).toEqual([2000, 412, 16]);
    expect(mostConnections(Infinity)).toBe(2000);
    expect(mostConnections()).toBeGreaterThan(15);
  });
});
