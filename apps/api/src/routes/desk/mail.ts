import { desk } from '@gehoord/contract';
import type { Context } from '../../context.ts';
import { addDays } from '../../days.ts';
import type { Mount } from '../../http/mount.ts';
import { Refusal } from '../../http/problem.ts';
import type { DeskSubject } from './subject.ts';

/** No promise reaches further ahead. */
const MOST_DAYS_AHEAD = 400;

/** Where a member wants to hear that there is something new, and on which days in any case. */
export function mailRoutes(mount: Mount<DeskSubject>, { store, mail, today }: Context): void {
  mount(desk.readMail, async ({ subject: { member } }) => ({
    offered: mail.offered,
    address: (await store.mailbox(member.memberId))?.address ?? null,
  }));

  mount(desk.setMail, async ({ body: { address }, subject: { member } }) => {
    if (address === null) await store.dropMailbox(member.memberId);
    // An address that nothing is ever sent to is not ours to keep.
    else if (!mail.offered) throw new Refusal('NOT_ALLOWED');
    else await store.putMailbox(member.memberId, address, today());
    return {};
  });

  mount(desk.setDueDays, async ({ body, subject: { member } }) => {
    const last = addDays(today(), MOST_DAYS_AHEAD);
    const ahead = body.days.filter((day) => day >= today() && day <= last);
    await store.putDueDays(member.memberId, ahead);
    return {};
  });
}
