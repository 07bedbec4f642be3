import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Connections of one listener at a time: a hundred times what an organisation needs. */
const MOST = 2000;
/** Open files that are not connections: databases, the log, and room to breathe. */
const OTHER_FILES = 200;

/** How many files this process may have open; Linux only, elsewhere there is no telling. */
function openFiles(): number {
  try {
    const limits = readFileSync('/proc/self/limits', 'utf8');
    return Number(/^Max open files\s+(\d+)/m.exec(limits)?.[1] ?? Infinity);
  } catch {
    return Infinity;
  }
}

/** Milliseconds that a new connection has to send its request, also where all others are slow. */
const GRACE = 5000;

/** As many connections as each of two listeners may have without the process running dry. */
export function mostConnections(files: number = openFiles()): number {
  return Math.max(16, Math.min(MOST, Math.floor((files - OTHER_FILES) / 2)));
}

/** Whose turn it is on a connection: the peer's before a request, the peer's in one, or ours. */
type Turn = 'IDLE' | 'SLOW' | 'OURS';

/** The connections of one address: in each state since when, the longest first. */
type Seats = Readonly<Record<Turn, Map<Socket, number>>>;

const newSeats = (): Seats => ({ IDLE: new Map(), SLOW: new Map(), OURS: new Map() });

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

const sizeOf = (seats: Seats) => seats.IDLE.size + seats.SLOW.size + seats.OURS.size;

/** The connection of one address that gives way first. */
function firstOf({ IDLE, SLOW }: Seats, now: number): Socket | undefined {
  const [[idle, since] = [undefined, now]] = IDLE;
  const [slow] = SLOW.keys();
  return now - since >= GRACE ? idle : (slow ?? idle);
}

/**
 * Keep the number of connections below a limit without refusing anybody: whoever comes in when all
 * places are taken gets the place of a connection on which the server waits. It is taken from the
 * address that has most: one without a request for five seconds, else one whose request or answer is
 * slow, else any without a request, the oldest first; never one the server is working for. So
 * connections held open keep nobody out, and a flood from one address takes its places from itself.
 * @param now milliseconds.
 */
export function limitConnections(
  server: Server,
  most: number = mostConnections(),
  now: () => number = Date.now,
): void {
  const byAddress = new Map<string, Seats>();
  const places = new Map<Socket, { turn: Turn; readonly address: string; readonly seats: Seats }>();

  const come = (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    const seats = byAddress.get(address) ?? newSeats();
    byAddress.set(address, seats);
    seats.IDLE.set(socket, now());
    places.set(socket, { turn: 'IDLE', address, seats });
  };
  const move = (socket: Socket, turn: Turn) => {
    const place = places.get(socket);
    if (place === undefined) return;
    place.seats[place.turn].delete(socket);
    place.seats[turn].set(socket, now());
    place.turn = turn;
  };
  const leave = (socket: Socket) => {
    const place = places.get(socket);
    if (place === undefined) return;
    places.delete(socket);
    place.seats[place.turn].delete(socket);
    if (sizeOf(place.seats) === 0) byAddress.delete(place.address);
  };
  const makeRoom = () => {
    // At least the newcomer's own seats have somebody who waits.
    const largest = [...byAddress.values()]
      .filter(({ IDLE, SLOW }) => IDLE.size + SLOW.size > 0)
      .reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
    const first = firstOf(largest, now());
    if (first === undefined) return;
    leave(first);
    first.destroy();
  };

  server.on('connection', (socket: Socket) => {
    come(socket);
    socket.once('close', () => leave(socket));
    if (places.size > most) makeRoom();
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    move(socket, hasBody(request) ? 'SLOW' : 'OURS');
    request.once('end', () => move(socket, 'OURS'));
    response.once('prefinish', () => move(socket, 'SLOW'));
    response.once('finish', () => move(socket, 'IDLE'));
  });
}
