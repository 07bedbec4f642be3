import { asc } from 'drizzle-orm';
import { DONE, orConflict } from './conflict.ts';
import { insertMember } from './members.ts';
import type { Databases } from './open.ts';
import type { OrganisationStore } from './store.ts';
import { countersignatures, directories, organisation, stamps } from './tables.ts';
import type { Organisation, PublicFace } from './values.ts';

const faceRow = (face: PublicFace) => ({
  name: face.name,
  contactName: face.contact.name,
  contactPhone: face.contact.phone,
  contactHours: face.contact.hours,
  leaveUrl: face.leaveUrl,
  languages: face.languages,
});

const fromRow = (row: typeof organisation.$inferSelect): Organisation => ({
  orgId: row.orgId,
  rootKey: row.rootKey,
  name: row.name,
  contact: { name: row.contactName, phone: row.contactPhone, hours: row.contactHours },
  leaveUrl: row.leaveUrl,
  languages: row.languages,
});

/** The organisation itself, its directories and their countersignatures. */
export function organisationStore({ main, queue }: Databases): OrganisationStore {
  let version = 0;
  const changing = <T>(write: () => T) =>
    queue.run(() => {
      const value = write();
      version += 1;
      return value;
    });
  const read = () => main.select().from(organisation).get();

  return {
    version: () => version,
    async organisation() {
      const row = read();
      return row === undefined ? null : fromRow(row);
    },
    setUp: (it, member, slots) =>
      orConflict(
        changing(() => {
          if (read() !== undefined) return 'CONFLICT';
          main
            .insert(organisation)
            .values({ orgId: it.orgId, rootKey: it.rootKey, ...faceRow(it) })
            .run();
          insertMember(main, member, slots);
          return DONE;
        }),
      ),
    updatePublicFace: (face) =>
      changing(() => void main.update(organisation).set(faceRow(face)).run()),
    async directories() {
      const signatures = main.select().from(countersignatures).all();
      const rows = main.select().from(directories).orderBy(asc(directories.number)).all();
      return rows.map((row) => ({
        ...row,
        countersignatures: signatures.filter(({ number }) => number === row.number),
      }));
    },
    addDirectory: (number, directory) =>
      orConflict(
        changing(() => {
          main.insert(directories).values({ number, directory }).run();
          return DONE;
        }),
      ),
    addCountersignature: (number, kid, signature) =>
      changing(() => {
        const row = { number, kid, signature };
        main.insert(countersignatures).values(row).onConflictDoNothing().run();
      }),
    stamps: async () => main.select().from(stamps).all(),
    putStamp: ({ kid, directoryHash, day, signature }) =>
      queue.run(() => {
        const stamp = { directoryHash, day, signature };
        main
          .insert(stamps)
          .values({ kid, ...stamp })
          .onConflictDoUpdate({ target: stamps.kid, set: stamp })
          .run();
      }),
  };
}
