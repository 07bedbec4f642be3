import { Refusal } from '../../http/problem.ts';
import type { MemberState } from '../../rules/standing.ts';
import type { Member } from '../../store/values.ts';

/** Who is signed in at the desk, and whether a directory that counts names them. */
export interface DeskSubject {
  readonly member: Member;
  readonly state: MemberState;
}

/**
 * Most of the desk is for members whom the current directory names.
 * @throws {Refusal} NOT_ALLOWED
 */
export function mustBeActive({ state }: DeskSubject): void {
  if (state !== 'ACTIVE') throw new Refusal('NOT_ALLOWED');
}

/**
 * What the directie does. While no directory counts there is nobody but the first director, who has
 * to be able to invite the others and to publish the first directory.
 * @param settingUp no directory counts yet.
 * @throws {Refusal} NOT_ALLOWED
 */
export function mustBeBoard({ member, state }: DeskSubject, settingUp: boolean): void {
  if (member.role !== 'board' || !(settingUp || state === 'ACTIVE'))
    throw new Refusal('NOT_ALLOWED');
}
