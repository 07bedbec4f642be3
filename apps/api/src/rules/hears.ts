import { hex } from '../bytes.ts';
import type { Mailbox } from '../store/values.ts';
import type { CurrentDirectory } from './standing.ts';

/** Whom a report, or a dossier that was handed over, can reach. */
const RECEIVERS: readonly string[] = ['confidant', 'alternate', 'board'];

/**
 * Whether every active receiver gets mail. All of them, not only the door that is usual: who receives
 * a report is chosen by the reporter, and depends on whom it is about. A promise of seven days on the
 * portal is made before either is known, so it has to hold for each of them.
 */
export function everyReceiverHears(
  current: CurrentDirectory | null,
  boxes: readonly Pick<Mailbox, 'kid'>[],
): boolean {
  if (current === null) return false;
  const hear = new Set(boxes.map(({ kid }) => hex(kid)));
  const receivers = [...current.active].filter(([, { role }]) => RECEIVERS.includes(role));
  return receivers.length > 0 && receivers.every(([kid]) => hear.has(kid));
}
