import { portal } from '@gehoord/contract';
import { encode } from '../../bytes.ts';
import type { Context } from '../../context.ts';
import type { Mount } from '../../http/mount.ts';
import { publicOrganisation, publicStamps, signedDirectory } from '../../rules/public.ts';
import type { Standing } from '../../rules/standing.ts';
import type { Person } from '../../store/values.ts';

/** How many directories there are up to the one that counts; later ones are nobody's business yet. */
const counting = ({ directories, current }: Standing) =>
  directories.findIndex((one) => one === current?.stored) + 1;

/** The organisation as anybody sees it, with what a reporter needs to check whom they seal to. */
export function organisationRoutes(
  mount: Mount<Person>,
  { standing, store, today, mail }: Context,
): void {
  mount(portal.organisation, async () => {
    const now = await standing();
    return {
      organisation: publicOrganisation(now, today(), await mail.notifies()),
      rootKey: now.organisation && encode(now.organisation.rootKey),
      directories: now.directories.slice(0, counting(now)).map(signedDirectory),
      stamps: publicStamps(now, await store.stamps()),
    };
  });
}
