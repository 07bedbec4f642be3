import { CryptoError, verifyDeclaration } from '@gehoord/crypto/verify';
import { isAboutToday } from '../days.ts';
import type { Member, MemberSlot } from '../store/values.ts';

/**
 * Whether a new account holds: it can be opened by passphrase and by recovery sheet, and its keys
 * signed the secrecy declaration today.
 */
export function isSoundAccount(
  member: Member,
  slots: readonly MemberSlot[],
  orgId: Uint8Array,
  today: string,
): boolean {
  const kinds = new Set(slots.map(({ kind }) => kind));
  const complete = kinds.size === slots.length && kinds.has('passphrase') && kinds.has('recovery');
  const { kid, keys, declaration } = member;
  if (!complete || !isAboutToday(declaration.day, today)) return false;
  try {
    return verifyDeclaration({ orgId, kid, ...declaration, signKey: keys.signKey });
  } catch (error) {
    if (error instanceof CryptoError) return false;
    throw error;
  }
}
