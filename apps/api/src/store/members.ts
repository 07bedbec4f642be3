import { and, eq, gte, lt } from 'drizzle-orm';
import { given } from './column.ts';
import { Conflict, DONE, orConflict } from './conflict.ts';
import type { Databases } from './open.ts';
import type { MemberStore } from './store.ts';
import { invitations, members, memberSlots } from './tables.ts';
import type { Member, MemberSlot } from './values.ts';

type Main = Databases['main'];

const toRow = ({ keys, declaration, ...it }: Member): typeof members.$inferInsert => ({
  ...it,
  signKey: keys.signKey,
  sealKey: keys.sealKey,
  declarationText: declaration.text,
  declarationDay: declaration.day,
  declarationSignature: declaration.signature,
});

const fromRow = (row: typeof members.$inferSelect): Member => ({
  memberId: row.memberId,
  signInName: row.signInName,
  name: row.name,
  role: row.role,
  kid: row.kid,
  keys: { signKey: row.signKey, sealKey: row.sealKey },
  wrappedKeys: row.wrappedKeys,
  declaration: {
    text: row.declarationText,
    day: row.declarationDay,
    signature: row.declarationSignature,
  },
});

const orNull = (row: typeof members.$inferSelect | undefined) =>
  row === undefined ? null : fromRow(row);

/** Write an account. Inside a write of the queue only. */
export function insertMember(main: Main, member: Member, slots: readonly MemberSlot[]): void {
  main.insert(members).values(toRow(member)).run();
  for (const slot of slots) {
    main
      .insert(memberSlots)
      .values({ memberId: member.memberId, ...slot })
      .run();
  }
}

function invitationStore({ main, queue }: Databases) {
  const byToken = (tokenHash: Uint8Array) => eq(invitations.tokenHash, tokenHash);
  return {
    invitations: async (day) =>
      main.select().from(invitations).where(gte(invitations.expiresOn, day)).all(),
    async invitation(tokenHash, day) {
      const works = and(byToken(tokenHash), gte(invitations.expiresOn, day));
      return main.select().from(invitations).where(works).get() ?? null;
    },
    addInvitation: (invitation, day) =>
      queue.run(() => {
        main.delete(invitations).where(lt(invitations.expiresOn, day)).run();
        const standing = main.select().from(invitations).where(byToken(invitation.tokenHash)).get();
        if (standing === undefined) main.insert(invitations).values(invitation).run();
        return standing ?? invitation;
      }),
    removeInvitation: (invitationId) =>
      queue.run(() => {
        main.delete(invitations).where(eq(invitations.invitationId, invitationId)).run();
      }),
    acceptInvitation: (tokenHash, member, slots) =>
      orConflict(
        queue.run(() => {
          const used = main.delete(invitations).where(byToken(tokenHash)).run();
          if (used.changes !== 1) throw new Conflict();
          insertMember(main, member, slots);
          return DONE;
        }),
      ),
  } satisfies Partial<MemberStore>;
}

/** People with an account, the slots that open it, and invitations to make one. */
export function memberStore(databases: Databases): MemberStore {
  const { main, queue } = databases;
  const find = (column: typeof members.memberId | typeof members.kid | typeof members.signInName) =>
    main
      .select()
      .from(members)
      .where(eq(column, given('value')))
      .prepare();
  const byId = find(members.memberId);
  const byKid = find(members.kid);
  const byName = find(members.signInName);

  return {
    ...invitationStore(databases),
    members: async () => main.select().from(members).all().map(fromRow),
    member: async (value) => orNull(byId.get({ value })),
    memberByKid: async (value) => orNull(byKid.get({ value })),
    memberByName: async (value) => orNull(byName.get({ value })),
    async slot(memberId, kind) {
      const it = and(eq(memberSlots.memberId, memberId), eq(memberSlots.kind, kind));
      return main.select().from(memberSlots).where(it).get() ?? null;
    },
    putSlot: (memberId, { kind, signInKey, wrapped }) =>
      queue.run(() => {
        const target = [memberSlots.memberId, memberSlots.kind];
        main
          .insert(memberSlots)
          .values({ memberId, kind, signInKey, wrapped })
          .onConflictDoUpdate({ target, set: { signInKey, wrapped } })
          .run();
      }),
  };
}
