import { MAX_BODY_BYTES, SMALL_BODY_BYTES } from '@gehoord/contract';

/** Bytes of larger bodies in memory at a time: eight of the largest, or 450 usual reports. */
const MOST_BYTES = 8 * MAX_BODY_BYTES;
/** Milliseconds after which a body that is still coming in makes room for others. */
const PATIENCE = 10_000;

const NOTHING = Buffer.alloc(0);

/** A body from its first byte until its request is answered. */
export interface Body {
  readonly began: number;
  /** The bytes it says it has, and never more. */
  readonly size: number;
  /** As much as came, at the head of the room made for it. */
  room: Buffer;
  length: number;
  /** What it takes of the common memory. */
  held: number;
  /** It had to make room: what still comes is not kept. */
  dropped: boolean;
}

/** How much memory bodies may take together; tests take less. */
export interface MemoryOptions {
  /** Milliseconds. */
  readonly now: () => number;
  readonly most?: number;
}

/** The memory that all bodies have together. */
export interface BodyMemory {
  begin(size: number): Body;
  /** Keep what came, or not, where there is no room for it: see {@link Body.dropped}. */
  add(body: Body, chunk: Buffer): void;
  /** All of it is there: it counts on, and nobody takes it away any more. */
  complete(body: Body): void;
  /** The request is answered, or gone. Any number of times. */
  release(body: Body): void;
}

/**
 * Put a chunk behind what came before. One buffer that grows, never a list of chunks: a body that
 * comes in crumbs of one byte would take two hundred times its length.
 */
function append(body: Body, chunk: Buffer): void {
  const length = body.length + chunk.length;
  if (body.length === 0) {
    body.room = chunk;
  } else if (length > body.room.length) {
    const enough = Math.max(length, 2 * body.room.length);
    const room = Buffer.allocUnsafeSlow(Math.min(body.size, enough));
    body.room.copy(room, 0, 0, body.length);
    body.room = room;
  }
  if (body.length > 0) chunk.copy(body.room, body.length);
  body.length = length;
}

/**
 * The memory for bodies, shared by both listeners. Small ones are always taken. Larger ones count
 * from their first byte until they are answered. Where there is no room, the oldest one that is
 * still coming in after ten seconds is thrown away: whoever sends slowly, or stops in the middle,
 * keeps nobody out.
 */
export function createBodyMemory({ now, most = MOST_BYTES }: MemoryOptions): BodyMemory {
  // In the order in which they began.
  const coming = new Set<Body>();
  let held = 0;

  const hold = (body: Body, bytes: number) => {
    held += bytes - body.held;
    body.held = bytes;
  };
  const release = (body: Body) => {
    coming.delete(body);
    hold(body, 0);
    Object.assign(body, { room: NOTHING, length: 0, dropped: true });
  };
  const makeRoom = () => {
    for (const body of coming) {
      if (held <= most || body.began + PATIENCE > now()) return;
      release(body);
    }
  };
  return {
    begin(size) {
      const body = { began: now(), size, room: NOTHING, length: 0, held: 0, dropped: false };
      if (size > SMALL_BODY_BYTES) coming.add(body);
      return body;
    },
    add(body, chunk) {
      if (body.dropped) return;
      append(body, chunk);
      if (!coming.has(body)) return;
      hold(body, body.room.length);
      if (held > most) makeRoom();
      if (held > most) release(body);
    },
    complete: (body) => void coming.delete(body),
    release,
  };
}
