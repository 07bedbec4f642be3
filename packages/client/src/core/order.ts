import type { EventType } from '@gehoord/protocol';
import type { Compartment, Line } from './compartment.ts';

export interface Placed {
  readonly compartment: Compartment;
  readonly line: Line;
}

/**
 * What people outside take back. They do not see where the desk works, so nothing says after which of
 * its lines it came: what was done without knowing of it comes first, and holds.
 */
const TAKES_BACK: readonly EventType[] = [
  'Withdrawn',
  'WithdrawalTakenBack',
  'ConsentWithdrawn',
  'NamingWithdrawn',
];

const takesBack = ({ payload }: Line) =>
  payload !== null && TAKES_BACK.includes(payload.event.type);

/**
 * One order for all lines of a dossier: after the line before it in its own compartment, after
 * everything its author had seen elsewhere; of the others what takes something back comes last, ties
 * by compartment id. The same for every reader who sees the same lines: what somebody noted for
 * themselves alone holds nothing up, or their notes would change the order on their own desk only.
 */
export function ordered(compartments: Iterable<Compartment>): readonly Placed[] {
  const queues = [...compartments]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((compartment) => ({ compartment, at: 0 }));
  const byId = new Map(queues.map((queue) => [queue.compartment.id, queue]));
  const reached = (id: string, seq: number) => {
    const queue = byId.get(id);
    const waiting = queue?.compartment.lines[queue.at];
    if (!waiting || queue.compartment.kind === 'notes') return true;
    return waiting.entry.header.seq > seq;
  };
  const isFree = ({ compartment, at }: (typeof queues)[number]) => {
    const line = compartment.lines[at];
    return (
      line?.payload?.seen.every((seen) => reached(seen.compartmentId, seen.seq)) ??
      line !== undefined
    );
  };
  const out: Placed[] = [];
  for (;;) {
    // A circle can only be made by somebody who lies about what they saw; then ties decide.
    const free = queues.filter(isFree);
    const waits = ({ compartment, at }: (typeof queues)[number]) => {
      const line = compartment.lines[at];
      return line !== undefined && takesBack(line);
    };
    const next =
      free.find((queue) => !waits(queue)) ??
      free[0] ??
      queues.find(({ compartment, at }) => at < compartment.lines.length);
    const line = next?.compartment.lines[next.at];
    if (!next || !line) return out;
    out.push({ compartment: next.compartment, line });
    next.at += 1;
  }
}
