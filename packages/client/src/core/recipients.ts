import { kidOf, toHex, type PublicKeys, type Recipient } from '@gehoord/crypto';
import type { StaffMember } from '@gehoord/protocol';
import type { DirectoryBook } from './directory-book.ts';

/** A person without an account as a reader: their keys go along, because no directory has them. */
export function outside(keys: PublicKeys): Recipient {
  return { kid: kidOf(keys), keys, outside: true };
}

/** Whether a member hears the people of a case: the directie, or who stands in for it. */
export const hearsPeople = (member: Pick<StaffMember, 'role'> | null): boolean =>
  member?.role === 'board' || member?.role === 'alternate';

/**
 * Members as readers, by kid, each at most once.
 * @returns null where one of them is not active now: nothing is ever sealed to somebody who left.
 */
export function members(book: DirectoryBook, kids: readonly string[]): readonly Recipient[] | null {
  const active =
    book.current?.directory.members.filter((member) => member.status === 'active') ?? [];
  const found = [...new Set(kids)].map((kid) => active.find((member) => toHex(member.kid) === kid));
  if (found.some((member) => member === undefined)) return null;
  return found.flatMap((member) =>
    member
      ? [
          {
            kid: member.kid,
            keys: { signKey: member.signKey, sealKey: member.sealKey },
            outside: false,
          },
        ]
      : [],
  );
}
