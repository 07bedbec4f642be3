import { appending } from './append.ts';
import { compartmentReads } from './compartments.ts';
import { feedStore } from './feed.ts';
import { mailStore } from './mail.ts';
import { memberStore } from './members.ts';
import { openDatabases } from './open.ts';
import { organisationStore } from './organisation.ts';
import { peopleReads } from './people.ts';
import { reading } from './reading.ts';
import type { Store } from './store.ts';
import { vaultStore } from './vault.ts';

/**
 * The store on two SQLite files, `gehoord.db` and `shares.db`.
 * @param dataDir folder of both; made where it is missing.
 * @param migrations folder with `main/` and `shares/`.
 * @param sharesDir folder of `shares.db`, where it is another one.
 * @throws where the folder cannot be written, or a file in it is no database.
 */
export function createStore(dataDir: string, migrations: string, sharesDir = dataDir): Store {
  const databases = openDatabases(dataDir, migrations, sharesDir);
  const organisation = organisationStore(databases);
  return {
    ...organisation,
    ...memberStore(databases),
    ...peopleReads(databases),
    ...compartmentReads(databases),
    ...appending(databases, () => organisation.version()),
    ...reading(databases),
    ...feedStore(databases),
    ...vaultStore(databases),
    ...mailStore(databases),
    answers: async () => databases.answer(),
    close: () => databases.close(),
  };
}
