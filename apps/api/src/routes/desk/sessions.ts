import { desk } from '@gehoord/contract';
import { decode, encode } from '../../bytes.ts';
import type { Context } from '../../context.ts';
import type { Challenges } from '../../http/challenges.ts';
import type { BodyOf, Mount } from '../../http/mount.ts';
import { Refusal } from '../../http/problem.ts';
import type { Sessions } from '../../http/sessions.ts';
import { answers } from '../../rules/sign-in.ts';
import { memberState } from '../../rules/standing.ts';
import type { Member, MemberSlot } from '../../store/values.ts';
import type { DeskSubject } from './subject.ts';

/** What signing in at the desk needs. A session's subject is the member's id. */
export interface DeskSignIn {
  readonly challenges: Challenges;
  readonly sessions: Sessions<Uint8Array>;
}

interface Found {
  readonly member: Member;
  readonly slot: MemberSlot;
}

/** Signing in with one slot of an account. Unknown names answer as a wrong passphrase does. */
export function deskSessionRoutes(
  mount: Mount<DeskSubject>,
  { store, standing }: Context,
  { challenges, sessions }: DeskSignIn,
): void {
  /** Nobody who was revoked comes in. */
  const find = async (body: BodyOf<typeof desk.openSession>): Promise<Found | null> => {
    const member = await store.memberByName(body.signInName);
    const slot = member && (await store.slot(member.memberId, body.slot));
    const { current } = await standing();
    if (member === null || slot === null) return null;
    return memberState(current, member.kid) === 'REVOKED' ? null : { member, slot };
  };

  mount(desk.challenge, async () => ({ challenge: challenges.issue() }));

  mount(desk.openSession, async ({ body }) => {
    if (!challenges.take(body.challenge)) throw new Refusal('CHALLENGE_EXPIRED');
    const found = await find(body);
    const { organisation } = await standing();
    const answered = {
      orgId: organisation?.orgId ?? null,
      audience: 'desk' as const,
      challenge: decode(body.challenge),
      signature: decode(body.signature),
    };
    const known = answers(answered, found?.slot.signInKey ?? null);
    if (!known || found === null) throw new Refusal('SIGN_IN_FAILED');
    const { member, slot } = found;
    return {
      token: sessions.open(member.memberId),
      memberId: encode(member.memberId),
      role: member.role,
      wrapped: encode(slot.wrapped),
      wrappedKeys: encode(member.wrappedKeys),
    };
  });

  mount(desk.closeSession, async ({ token }) => {
    sessions.close(token);
    return {};
  });
}
