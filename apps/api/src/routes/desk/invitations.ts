import { randomBytes } from 'node:crypto';
import { desk } from '@gehoord/contract';
import { hash } from '@gehoord/crypto/verify';
import { decode, encode } from '../../bytes.ts';
import type { Context } from '../../context.ts';
import { addDays } from '../../days.ts';
import type { Mount } from '../../http/mount.ts';
import { Refusal } from '../../http/problem.ts';
import { isSoundAccount } from '../../rules/account.ts';
import { accountOf, madeBefore } from './account.ts';
import { mustBeBoard, type DeskSubject } from './subject.ts';

const DAYS = 14;
const tokenHash = (token: string) => hash('invitation', decode(token));

/** Asking somebody in. The token itself reaches the server only when it is used. */
export function invitationRoutes(
  mount: Mount<DeskSubject>,
  { store, standing, today }: Context,
): void {
  mount(desk.invite, async ({ body, subject }) => {
    mustBeBoard(subject, (await standing()).current === null);
    const asked = {
      invitationId: randomBytes(16),
      tokenHash: decode(body.tokenHash),
      role: body.role,
      expiresOn: addDays(today(), DAYS),
    };
    // Who did not hear the answer asks again, and is told of the same invitation.
    const invitation = await store.addInvitation(asked, today());
    if (invitation.role !== body.role) throw new Refusal('ALREADY_THERE');
    return { invitationId: encode(invitation.invitationId), expiresOn: invitation.expiresOn };
  });

  mount(desk.withdrawInvitation, async ({ params, subject }) => {
    mustBeBoard(subject, (await standing()).current === null);
    await store.removeInvitation(decode(params.invitationId));
    return {};
  });
}

/** Using an invitation: looking what it is for, and making an account with it. */
export function acceptanceRoutes(
  mount: Mount<DeskSubject>,
  { store, standing, today }: Context,
): void {
  const find = async (token: string) => {
    const invitation = await store.invitation(tokenHash(token), today());
    const { organisation } = await standing();
    return invitation && organisation && { invitation, organisation };
  };

  mount(desk.lookAtInvitation, async ({ body }) => {
    const found = await find(body.token);
    if (found === null) throw new Refusal('INVITATION_UNKNOWN');
    const { organisation, invitation } = found;
    return {
      role: invitation.role,
      organisation: organisation.name,
    };
  });

  mount(desk.acceptInvitation, async ({ body }) => {
    const found = await find(body.token);
    const account = accountOf(body.account, found?.invitation.role ?? 'coordinator');
    const before = await madeBefore(store, account);
    if (before !== null) return { memberId: before };
    if (found === null) throw new Refusal('INVITATION_UNKNOWN');
    const { member, slots } = account;
    if (!isSoundAccount(member, slots, found.organisation.orgId, today())) {
      throw new Refusal('ENTRY_REFUSED');
    }
    if ((await store.memberByName(member.signInName)) !== null) throw new Refusal('NAME_TAKEN');
    if (await store.isKidTaken(member.kid)) throw new Refusal('ENTRY_REFUSED');
    const written = await store.acceptInvitation(tokenHash(body.token), member, slots);
    // Somebody used the link, or took the name, in this very moment: the link is what is gone.
    if (written !== 'DONE') throw new Refusal('INVITATION_UNKNOWN');
    return { memberId: encode(member.memberId) };
  });
}
