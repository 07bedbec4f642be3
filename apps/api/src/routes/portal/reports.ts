import { portal, type ProblemCode } from '@gehoord/contract';
import { same } from '../../bytes.ts';
import { appendAll } from '../../appends/append-all.ts';
import { candidatesOf, foundingOf, personOf } from '../../appends/wire.ts';
import type { Context } from '../../context.ts';
import type { Admit } from '../../http/gate.ts';
import type { BodyOf, Handler, Mount } from '../../http/mount.ts';
import { Refusal } from '../../http/problem.ts';
import type { Candidate } from '../../rules/facts.ts';
import { isFoundedBy, type Founding } from '../../rules/founding.ts';
import { stateOf } from '../../rules/standing.ts';
import type { Person } from '../../store/values.ts';

interface Report {
  readonly founding: Founding;
  readonly person: Person;
  readonly candidates: readonly Candidate[];
}

/** @throws {Refusal} ENTRY_REFUSED where it is not a new dossier, founded by this very person. */
function readReport(body: BodyOf<typeof portal.fileReport>): Report {
  const founding = foundingOf(body.founding);
  const { dossierId } = founding;
  const person = personOf(body.person, {
    dossierId,
    expiresOn: null,
    claimable: false,
    issued: false,
  });
  const candidates = candidatesOf(body.geneses);
  const begins = ({ entry: { header } }: Candidate) =>
    header.kind === 'genesis' && same(header.dossierId, dossierId);
  if (!isFoundedBy(founding, person.keys.signKey) || !candidates.every(begins)) {
    throw new Refusal('ENTRY_REFUSED');
  }
  return { founding, person, candidates };
}

/** Reports by people without an account: all compartments of a new dossier at once. */
export function reportRoutes(mount: Mount<Person>, context: Context, admit: Admit): void {
  const { store, today } = context;

  const isTaken = async ({ founding, person }: Report) =>
    (await store.dossierExists(founding.dossierId)) ||
    (await store.isKidTaken(person.kid)) ||
    (await store.isLocatorTaken(person.locatorHash));

  const file: Handler<typeof portal.fileReport, Person> = async ({ body }) => {
    const report = readReport(body);
    const { founding, person, candidates } = report;
    const day = await appendAll(context, {
      candidates,
      author: { kid: person.kid, keys: person.keys, side: 'OUTSIDE' },
      founds: founding.dossierId,
      home: null,
      newPeople: [person],
      leaving: null,
      async refusal(standing): Promise<ProblemCode | null> {
        if (stateOf(standing, today()) !== 'OPEN') return 'NOT_OPEN';
        return (await isTaken(report)) ? 'ALREADY_THERE' : null;
      },
      async samePeople() {
        const there = await store.person(person.kid);
        return (
          there !== null &&
          same(there.locatorHash, person.locatorHash) &&
          same(there.signInKey, person.signInKey)
        );
      },
    });
    return { receivedOn: day };
  };

  mount(portal.fileReport, file, { admit });
}
