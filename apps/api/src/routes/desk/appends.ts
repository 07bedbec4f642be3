import { desk, type ProblemCode } from '@gehoord/contract';
import { kidOf } from '@gehoord/crypto/verify';
import { decode, hex, same } from '../../bytes.ts';
import { appendAll, headsOf } from '../../appends/append-all.ts';
import { candidatesOf, foundingOf, personOf } from '../../appends/wire.ts';
import type { Context } from '../../context.ts';
import type { BodyOf, Mount } from '../../http/mount.ts';
import { Refusal } from '../../http/problem.ts';
import type { Candidate } from '../../rules/facts.ts';
import { isFoundedBy } from '../../rules/founding.ts';
import { replacementProblem } from '../../rules/replace.ts';
import type { Store } from '../../store/store.ts';
import type { Member, Person } from '../../store/values.ts';
import { mustBeActive, type DeskSubject } from './subject.ts';

type Body = BodyOf<typeof desk.append>;

/** A person gets a code for the dossier in which this request gives them something to read. */
function peopleOf(body: Body, candidates: readonly Candidate[]): readonly Person[] {
  const homes = new Map<string, Uint8Array>();
  for (const { entry } of candidates) {
    for (const slot of entry.header.slots) homes.set(hex(slot.kid), entry.header.dossierId);
  }
  return body.people.map(({ expiresOn, replaces: _, ...wire }) => {
    const keys = { signKey: decode(wire.keys.signKey), sealKey: decode(wire.keys.sealKey) };
    const dossierId = homes.get(hex(kidOf(keys)));
    if (dossierId === undefined) throw new Refusal('ENTRY_REFUSED');
    return personOf(wire, { dossierId, expiresOn, claimable: true, issued: true });
  });
}

/** @throws {Refusal} ENTRY_REFUSED where the dossier was not made from this member's own key. */
function foundedBy(body: Body, member: Member): Uint8Array | null {
  if (body.founding === null) return null;
  const founding = foundingOf(body.founding);
  if (!isFoundedBy(founding, member.keys.signKey)) throw new Refusal('ENTRY_REFUSED');
  return founding.dossierId;
}

/**
 * A kid and a locator belong to one person, once and for ever. Otherwise a member could register
 * somebody's public keys, a colleague's or those behind a code that was exchanged, under a code of
 * their own, and be handed what those keys may fetch: which dossiers there are, and their shares.
 */
async function takenProblem(
  store: Store,
  founds: Uint8Array | null,
  people: readonly Person[],
): Promise<ProblemCode | null> {
  if (founds !== null && (await store.dossierExists(founds))) return 'ALREADY_THERE';
  for (const { kid, locatorHash } of people) {
    if (await store.isKidTaken(kid)) return 'ALREADY_THERE';
    if (await store.isLocatorTaken(locatorHash)) return 'ALREADY_THERE';
  }
  return null;
}

/** Somebody may have claimed their code since; who still has the old one must be the same. */
async function areSame(store: Store, people: readonly Person[]): Promise<boolean> {
  for (const person of people) {
    const there = await store.person(person.kid);
    if (there !== null && !same(there.locatorHash, person.locatorHash)) return false;
  }
  return true;
}

/**
 * Whose code is taken away; at most one, in a request about nothing else.
 * @throws {Refusal} ENTRY_REFUSED
 */
function leavingIn({ people, founding }: Body): Uint8Array | null {
  const [kid, ...more] = people.flatMap(({ replaces }) => replaces ?? []);
  if (kid === undefined) return null;
  if (more.length > 0 || people.length !== 1 || founding !== null) {
    throw new Refusal('ENTRY_REFUSED');
  }
  return decode(kid);
}

/** What a member adds to dossiers, and dossiers that begin at the desk. */
export function deskAppendRoutes(mount: Mount<DeskSubject>, context: Context): void {
  const { store, today } = context;
  mount(desk.append, async ({ body, subject }) => {
    mustBeActive(subject);
    const { member } = subject;
    const candidates = candidatesOf(body.appends);
    const founds = foundedBy(body, member);
    const newPeople = peopleOf(body, candidates);
    if (newPeople.some(({ expiresOn }) => (expiresOn ?? '') < today())) {
      throw new Refusal('ENTRY_REFUSED');
    }
    const leaving = leavingIn(body);
    const [coming] = newPeople;
    await appendAll(context, {
      candidates,
      author: { kid: member.kid, keys: member.keys, side: 'MEMBER' },
      ...{ founds, home: null, newPeople, leaving },
      async refusal() {
        const taken = await takenProblem(store, founds, newPeople);
        if (taken !== null || leaving === null || coming === undefined) return taken;
        const readNow = await store.readNow(leaving);
        const was = await store.person(leaving);
        return replacementProblem({ leaving: was, coming, candidates, readNow });
      },
      samePeople: () => areSame(store, newPeople),
    });
    return { heads: headsOf(candidates) };
  });
}
