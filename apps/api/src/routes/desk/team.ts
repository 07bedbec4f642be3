import { desk } from '@gehoord/contract';
import { encode } from '../../bytes.ts';
import type { Context } from '../../context.ts';
import type { Mount } from '../../http/mount.ts';
import type { Invitation, Member } from '../../store/values.ts';
import type { DeskSubject } from './subject.ts';

const memberToWire = ({ memberId, name, role, kid, keys, declaration }: Member) => ({
  memberId: encode(memberId),
  name,
  role,
  kid: encode(kid),
  keys: { signKey: encode(keys.signKey), sealKey: encode(keys.sealKey) },
  declaredOn: declaration.day,
});

const invitationToWire = ({ invitationId, role, expiresOn }: Invitation) => ({
  invitationId: encode(invitationId),
  role,
  expiresOn,
});

/** Who is in, and who was asked. Also for members who still wait for a directory. */
export function teamRoutes(mount: Mount<DeskSubject>, { store, today }: Context): void {
  mount(desk.team, async () => ({
    members: (await store.members()).map(memberToWire),
    invitations: (await store.invitations(today())).map(invitationToWire),
  }));
}
