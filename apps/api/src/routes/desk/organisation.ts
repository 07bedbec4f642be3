import { desk } from '@gehoord/contract';
import { verifyStamp } from '@gehoord/crypto/verify';
import { decode, encode, same } from '../../bytes.ts';
import type { Context } from '../../context.ts';
import { isAboutToday } from '../../days.ts';
import type { Mount } from '../../http/mount.ts';
import { Refusal } from '../../http/problem.ts';
import { publicOrganisation, publicStamps, signedDirectory } from '../../rules/public.ts';
import { mustBeActive, mustBeBoard, type DeskSubject } from './subject.ts';

/** The organisation with all its directories, its public face, and signs of life. */
export function deskOrganisationRoutes(
  mount: Mount<DeskSubject>,
  { store, standing, today, mail }: Context,
): void {
  mount(desk.organisation, async () => {
    const now = await standing();
    return {
      organisation: publicOrganisation(now, today(), await mail.notifies()),
      rootKey: now.organisation && encode(now.organisation.rootKey),
      directories: now.directories.map(signedDirectory),
      stamps: publicStamps(now, await store.stamps()),
    };
  });

  mount(desk.updateContact, async ({ body, subject }) => {
    mustBeBoard(subject, (await standing()).current === null);
    await store.updatePublicFace(body);
    return {};
  });

  mount(desk.stamp, async ({ body, subject }) => {
    mustBeActive(subject);
    const { organisation, current } = await standing();
    const { member } = subject;
    const stamp = {
      kid: decode(body.kid),
      directoryHash: decode(body.directoryHash),
      day: body.day,
      signature: decode(body.signature),
    };
    if (!['confidant', 'alternate'].includes(member.role)) throw new Refusal('NOT_ALLOWED');
    if (organisation === null || current === null) throw new Refusal('NOT_ALLOWED');
    const holds =
      same(stamp.kid, member.kid) &&
      same(stamp.directoryHash, current.hash) &&
      isAboutToday(stamp.day, today()) &&
      verifyStamp({ ...stamp, orgId: organisation.orgId, signKey: member.keys.signKey });
    if (!holds) throw new Refusal('ENTRY_REFUSED');
    await store.putStamp(stamp);
    return {};
  });
}
