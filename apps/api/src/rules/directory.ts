import {
  CryptoError,
  verifyDirectory,
  type Directory,
  type DirectoryMember,
} from '@gehoord/crypto/verify';
import { hex, same } from '../bytes.ts';
import type { Member } from '../store/values.ts';
import type { Standing } from './standing.ts';

/** Whether a directory says of somebody what they themselves made their account with. */
function isAsTheyAre(named: DirectoryMember, account: Member | undefined): boolean {
  return (
    account !== undefined &&
    same(named.signKey, account.keys.signKey) &&
    same(named.sealKey, account.keys.sealKey) &&
    named.role === account.role &&
    named.name === account.name.normalize('NFC')
  );
}

/**
 * Check the next directory: signed by ROOT, linked to the one before, naming only people who are in.
 * @returns null where it does not hold.
 */
export function checkedDirectory(
  bytes: Uint8Array,
  { organisation, directories }: Standing,
  members: readonly Member[],
): Directory | null {
  if (organisation === null) return null;
  const accounts = new Map(members.map((member) => [hex(member.kid), member]));
  const previous = directories.at(-1)?.directory ?? null;
  try {
    const directory = verifyDirectory(bytes, { ...organisation, previous });
    // Without a directory before there is no link to check, so the number itself has to be right.
    if (previous === null && directory.number !== 1) return null;
    const fits = directory.members.every((it) => isAsTheyAre(it, accounts.get(hex(it.kid))));
    return fits ? directory : null;
  } catch (error) {
    if (error instanceof CryptoError) return null;
    throw error;
  }
}
