import type { Door, DoorChoice, Role, StaffMember, Subject } from './words.ts';

const ORDER: readonly Door[] = ['confidant', 'board', 'alternate'];

/** Staff a report is about, by kid; names left over from another choice of role count for nothing. */
export function namedStaff({ role, staff }: Pick<Subject, 'role' | 'staff'>): readonly string[] {
  return role === 'STAFF' ? staff : [];
}

/** Whether a report about this subject may not reach this member. */
export function isConflicted(subject: Subject, member: StaffMember): boolean {
  return namedStaff(subject).includes(member.kid);
}

/**
 * A report about somebody of the staff without saying who: everybody who works inside the
 * organisation may be the one, so only the people outside it are left.
 */
const isOutside = (member: StaffMember) =>
  member.role === 'confidant' || member.role === 'alternate';

function uninvolved(subject: Subject, staff: readonly StaffMember[]): readonly StaffMember[] {
  const unnamed = subject.role === 'STAFF' && subject.staff.length === 0;
  return staff.filter(
    (member) => !isConflicted(subject, member) && (!unnamed || isOutside(member)),
  );
}

/**
 * The doors open for a report about this subject, the usual one first (domain rules A11, §1). The
 * alternate's door opens only where the confidant's or the board's is closed by a conflict, or
 * where nobody stands behind one of them.
 */
export function doorsFor(subject: Subject, staff: readonly StaffMember[]): readonly DoorChoice[] {
  const free = uninvolved(subject, staff);
  const behind = (door: Door) => free.filter((member) => member.role === door);
  const closed = (role: Role) =>
    staff.some((member) => member.role === role && isConflicted(subject, member));
  const needsAlternate =
    closed('confidant') ||
    closed('board') ||
    behind('confidant').length === 0 ||
    behind('board').length === 0;
  return ORDER.filter((door) => door !== 'alternate' || needsAlternate)
    .map((door) => ({ door, readers: behind(door) }))
    .filter((choice) => choice.readers.length > 0);
}

/** Who an oral report reaches, besides the one who takes it down. Coordinator's door: VCP and directie. */
export function oralReadersFor(
  subject: Subject,
  staff: readonly StaffMember[],
  taker: StaffMember,
): readonly StaffMember[] {
  const free = uninvolved(subject, staff);
  const told: readonly Role[] =
    taker.role === 'coordinator' ? ['confidant', 'board'] : taker.role === 'board' ? ['board'] : [];
  const readers = free.filter((member) => told.includes(member.role) && member.kid !== taker.kid);
  const missing = told.filter(
    (role) => !readers.some((member) => member.role === role) && taker.role !== role,
  );
  const standIns = missing.length > 0 ? free.filter((member) => member.role === 'alternate') : [];
  return [taker, ...readers, ...standIns];
}

/** A decision takes two (A10). */
const DECIDERS = 2;

/**
 * Who receives a case at handover: the directie without anybody involved. Where a conflict leaves
 * fewer of them than a decision takes, the alternate too.
 */
export function handoverReadersFor(
  subject: Subject,
  staff: readonly StaffMember[],
): readonly StaffMember[] {
  const free = uninvolved({ ...subject, staff: subject.staff }, staff);
  const board = free.filter((member) => member.role === 'board');
  const all = staff.filter((member) => member.role === 'board');
  const enough = board.length >= DECIDERS || board.length === all.length;
  const alternates = free.filter((member) => member.role === 'alternate');
  return enough && board.length > 0 ? board : [...board, ...alternates];
}
