import { RECEIVER_ROLES, type Entry, type Slot } from '@gehoord/crypto/verify';
import { MOST_SLOTS, type ProblemCode } from '@gehoord/contract';
import { hex } from '../bytes.ts';
import type { Compartment } from '../store/values.ts';
import { holds, type Facts } from './facts.ts';

const NOBODY: Compartment['readers'] = new Map();

/** Whether this reader is somebody the server knows: an active member, or a person of the dossier. */
function isReader(slot: Slot, dossierId: Uint8Array, facts: Facts): boolean {
  const kid = hex(slot.kid);
  return slot.keys === null
    ? facts.current.active.has(kid)
    : facts.outsiders.get(kid)?.dossierId === hex(dossierId);
}

/** Whom somebody without an account may give their words to: receivers of reports, and themselves. */
function mayReceive(
  slot: Slot,
  readers: Compartment['readers'],
  epoch: number,
  facts: Facts,
): boolean {
  const kid = hex(slot.kid);
  if (facts.author.side === 'MEMBER' || holds(readers, kid, epoch)) return true;
  const role = facts.current.active.get(kid)?.role;
  return slot.keys === null
    ? role !== undefined && RECEIVER_ROLES.includes(role)
    : facts.selves.has(kid);
}

/** A slot of an older epoch can come only from somebody who holds one, and for somebody who reads now. */
function mayHandOn(
  { header }: Entry,
  slot: Slot,
  readers: Compartment['readers'],
  author: string,
): boolean {
  const opens = header.opening !== null && slot.epoch === header.epoch;
  const kid = hex(slot.kid);
  const readsNow =
    header.slots.some((other) => other.epoch === header.epoch && hex(other.kid) === kid) ||
    (header.opening === null && holds(readers, kid, header.epoch));
  return readsNow && (opens || holds(readers, author, slot.epoch));
}

/**
 * Whether the slots of a genesis or access entry give the right people what its author could give.
 * @param there the compartment before this entry; null for a genesis.
 */
export function slotsProblem(
  entry: Entry,
  there: Compartment | null,
  facts: Facts,
): ProblemCode | null {
  const { header } = entry;
  if (header.slots.length > MOST_SLOTS) return 'ENTRY_REFUSED';
  const readers = there?.readers ?? NOBODY;
  const epoch = there?.epoch ?? 1;
  for (const slot of header.slots) {
    if (!isReader(slot, header.dossierId, facts)) return 'RECEIVER_REFUSED';
    if (!mayReceive(slot, readers, epoch, facts)) return 'RECEIVER_REFUSED';
    if (!mayHandOn(entry, slot, readers, hex(facts.author.kid))) return 'ENTRY_REFUSED';
  }
  return null;
}
