import { desk } from '@gehoord/contract';
import { decode, encode } from '../../bytes.ts';
import type { Context } from '../../context.ts';
import type { Mount } from '../../http/mount.ts';
import { Refusal } from '../../http/problem.ts';
import type { DeskSubject } from './subject.ts';

/** All drafts and snapshots of one member together. */
const MOST_BYTES = 16_000_000;
const REFUSALS = { CONFLICT: 'STALE_HEAD', FULL: 'STORAGE_FULL' } as const;

/** Sealed drafts and snapshots of whoever is signed in. */
export function vaultRoutes(mount: Mount<DeskSubject>, { store }: Context): void {
  mount(desk.readVault, async ({ subject: { member } }) => ({
    items: (await store.vault(member.memberId)).map(({ key, number, sealed }) => ({
      key: encode(key),
      number,
      sealed: encode(sealed),
    })),
  }));

  mount(desk.writeVault, async ({ body, subject: { member } }) => {
    const [key, number] = [decode(body.key), body.number];
    const written =
      body.sealed === null
        ? await store.dropVaultItem(member.memberId, key, number)
        : await store.putVaultItem(
            member.memberId,
            { key, number, sealed: decode(body.sealed) },
            MOST_BYTES,
          );
    if (written !== 'DONE') throw new Refusal(REFUSALS[written]);
    return {};
  });
}
