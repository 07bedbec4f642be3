import type { Seat } from './memory.ts';

const turns = new WeakMap<Seat, Promise<unknown>>();

/**
 * Work that changes what a seat holds waits for the work before it: two pulls at the same moment
 * would take the same entries in twice. Never ask for a turn while having one.
 */
export function inTurn<T>(seat: Seat, work: () => Promise<T>): Promise<T> {
  const before = turns.get(seat) ?? Promise.resolve();
  const now = before.then(work);
  turns.set(
    seat,
    now.catch(() => undefined),
  );
  return now;
}
