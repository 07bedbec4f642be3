import { timingSafeEqual } from 'node:crypto';
import { desk } from '@gehoord/contract';
import { decode, encode, same } from '../../bytes.ts';
import type { Context } from '../../context.ts';
import type { Mount } from '../../http/mount.ts';
import { Refusal } from '../../http/problem.ts';
import { isSoundAccount } from '../../rules/account.ts';
import type { Organisation } from '../../store/values.ts';
import { accountOf, madeBefore, type Account } from './account.ts';
import type { DeskSubject } from './subject.ts';

/** Making the organisation and its first member, with the link that was printed at start. */
export function setupRoutes(
  mount: Mount<DeskSubject>,
  { store, today, setupToken }: Context,
): void {
  const isToken = (token: Uint8Array) =>
    setupToken !== null && token.length === setupToken.length && timingSafeEqual(token, setupToken);

  /** A set-up whose answer got lost can be sent again. */
  const again = async (organisation: Organisation, account: Account): Promise<string> => {
    const there = await store.organisation();
    const isSame =
      same(there?.orgId ?? null, organisation.orgId) &&
      same(there?.rootKey ?? null, organisation.rootKey);
    const memberId = isSame ? await madeBefore(store, account) : null;
    if (memberId === null) throw new Refusal('SETUP_REFUSED');
    return memberId;
  };

  mount(desk.setUp, async ({ body }) => {
    if (!isToken(decode(body.setupToken))) throw new Refusal('SETUP_REFUSED');
    const organisation = {
      ...body.organisation,
      languages: [],
      orgId: decode(body.orgId),
      rootKey: decode(body.rootKey),
    };
    const account = accountOf(body.account, 'board');
    const { member, slots } = account;
    if ((await store.organisation()) !== null)
      return { memberId: await again(organisation, account) };
    if (!isSoundAccount(member, slots, organisation.orgId, today()))
      throw new Refusal('ENTRY_REFUSED');
    const written = await store.setUp(organisation, member, slots);
    return {
      memberId: written === 'DONE' ? encode(member.memberId) : await again(organisation, account),
    };
  });
}
