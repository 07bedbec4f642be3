import { appending } from './append.ts';
import { fileStore } from './blobs.ts';
import { compartmentReads } from './compartments.ts';
import { feedStore } from './feed.ts';
import { mailStore } from './mail.ts';
import { memberStore } from './members.ts';
import { openDatabases, type Places } from './open.ts';
import { orderStore } from './orders.ts';
import { organisationStore } from './organisation.ts';
import { peopleReads } from './people.ts';
import { reading } from './reading.ts';
import type { Store } from './store.ts';
import { vaultStore } from './vault.ts';
import { cellStore } from './cells.ts';

/**
 * The store on two SQLite files, `gehoord.db` and `shares.db`, and a second `shares.db` where there
 * is a place for one.
 * @param migrations folder with `main/` and `shares/`.
 * @throws as {@link openDatabases} does.
 */
export function createStore(places: Places, migrations: string): Store {
  const databases = openDatabases(places, migrations);
  const organisation = organisationStore(databases);
  return {
    ...organisation,
    ...memberStore(databases),
    ...peopleReads(databases),
    ...compartmentReads(databases),
    ...appending(databases, () => organisation.version()),
    ...reading(databases),
    ...feedStore(databases),
    ...fileStore(databases),
    ...vaultStore(databases),
    ...cellStore(databases),
    ...mailStore(databases),
    ...orderStore(databases),
    destroyedAgain: databases.destroyedAgain,
    shareStores: databases.shareStores.length,
    answers: async () => databases.answer(),
    close: () => databases.close(),
  };
}
