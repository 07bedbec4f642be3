import type { StaffMember } from '@gehoord/protocol';

/** Somebody who was let in to a case that runs, to decide; oldest first. Why is said to nobody outside. */
export interface LetIn {
  readonly who: StaffMember;
  readonly by: StaffMember | null;
  readonly on: string;
}
