import { randomBytes } from 'node:crypto';
import { desk } from '@gehoord/contract';
import { kidOf } from '@gehoord/crypto/verify';
import { decode, encode, same } from '../../bytes.ts';
import type { BodyOf, Mount } from '../../http/mount.ts';
import type { Context } from '../../context.ts';
import type { Sessions } from '../../http/sessions.ts';
import type { Store } from '../../store/store.ts';
import type { Member, MemberSlot, Role } from '../../store/values.ts';
import type { DeskSubject } from './subject.ts';

type WireAccount = BodyOf<typeof desk.acceptInvitation>['account'];
type WireSlot = WireAccount['slots'][number];

export interface Account {
  readonly member: Member;
  readonly slots: readonly MemberSlot[];
}

const slotOf = (wire: WireSlot): MemberSlot => ({
  kind: wire.kind,
  signInKey: decode(wire.signInKey),
  wrapped: decode(wire.wrapped),
});

/** A new account as it came in, under a fresh random id. */
export function accountOf(wire: WireAccount, role: Role): Account {
  const keys = { signKey: decode(wire.keys.signKey), sealKey: decode(wire.keys.sealKey) };
  const { text, day, signature } = wire.declaration;
  const member = {
    memberId: randomBytes(16),
    signInName: wire.signInName,
    name: wire.name,
    role,
    kid: kidOf(keys),
    keys,
    wrappedKeys: decode(wire.wrappedKeys),
    declaration: { text, day, signature: decode(signature) },
  };
  return { member, slots: wire.slots.map(slotOf) };
}

/**
 * Finds an account that was made by exactly this request before, whose answer got lost.
 * @returns its id, base64url, or null.
 */
export async function madeBefore(store: Store, { member, slots }: Account): Promise<string | null> {
  const there = await store.memberByKid(member.kid);
  if (there?.signInName !== member.signInName) return null;
  if (!same(there.wrappedKeys, member.wrappedKeys)) return null;
  for (const slot of slots) {
    const stored = await store.slot(there.memberId, slot.kind);
    if (stored === null || !same(stored.signInKey, slot.signInKey)) return null;
  }
  return encode(there.memberId);
}

/** Changing one's own account. */
export function accountRoutes(
  mount: Mount<DeskSubject>,
  { store }: Context,
  sessions: Sessions<Uint8Array>,
): void {
  mount(desk.replaceSlot, async ({ body, subject: { member }, token }) => {
    await store.putSlot(member.memberId, slotOf(body));
    // Whoever came in with the old secret has to leave.
    sessions.closeOthers(member.memberId, token);
    return {};
  });
}
