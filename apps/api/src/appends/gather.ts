import { MAX_DOSSIER_FILE_BYTES } from '@gehoord/contract';
import { hex, same } from '../bytes.ts';
import type { Author, Candidate, Facts, Outsider } from '../rules/facts.ts';
import type { Standing } from '../rules/standing.ts';
import { Refusal } from '../http/problem.ts';
import type { Store } from '../store/store.ts';
import type { Compartment, Person, Upload } from '../store/values.ts';

/** Who asks for what, as far as the facts depend on it. */
export interface Asked {
  readonly author: Author;
  readonly candidates: readonly Candidate[];
  /** Dossier that this request founds. */
  readonly founds: Uint8Array | null;
  /** Dossier of an author without an account. */
  readonly home: Uint8Array | null;
  /** People who become known with this request. */
  readonly newPeople: readonly Person[];
  /** Kid of the person whose place the first of them takes; null where nobody leaves. */
  readonly leaving: Uint8Array | null;
}

/** Distinct byte strings by their hexadecimal name. */
const distinct = (all: readonly Uint8Array[]) => new Map(all.map((it) => [hex(it), it]));

async function compartmentsOf(
  store: Store,
  { candidates }: Asked,
): Promise<Map<string, Compartment>> {
  const found = new Map<string, Compartment>();
  for (const [name, id] of distinct(candidates.map((it) => it.compartmentId))) {
    const compartment = await store.compartment(id);
    if (compartment !== null) found.set(name, compartment);
  }
  return found;
}

async function ownDossiers(store: Store, asked: Asked): Promise<Set<string>> {
  const own = new Set<string>();
  for (const dossier of [asked.founds, asked.home]) if (dossier !== null) own.add(hex(dossier));
  if (asked.author.side === 'OUTSIDE') return own;
  const begun = asked.candidates.filter(({ entry }) => entry.header.kind === 'genesis');
  for (const [name, id] of distinct(begun.map(({ entry }) => entry.header.dossierId))) {
    if (await store.takesPart(id, asked.author.kid)) own.add(name);
  }
  return own;
}

const toOutsider = ({ dossierId }: Person): Outsider => ({ dossierId: hex(dossierId) });

async function outsidersOf(store: Store, asked: Asked): Promise<Map<string, Outsider>> {
  const found = new Map(asked.newPeople.map((it) => [hex(it.kid), toOutsider(it)]));
  const slots = asked.candidates.flatMap(({ entry }) => entry.header.slots);
  for (const [name, kid] of distinct(
    slots.filter(({ keys }) => keys !== null).map((it) => it.kid),
  )) {
    const person = found.has(name) ? null : await store.person(kid);
    if (person !== null) found.set(name, toOutsider(person));
  }
  return found;
}

async function uploadsOf(store: Store, { candidates }: Asked): Promise<Map<string, Upload>> {
  const found = new Map<string, Upload>();
  const ids = candidates.flatMap(({ entry }) => entry.header.blobs.map(({ id }) => id));
  for (const [name, id] of distinct(ids)) {
    const upload = await store.upload(id);
    if (upload !== null) found.set(name, upload);
  }
  return found;
}

/** @throws {Refusal} STORAGE_FULL where the files of a dossier would take more than they may. */
async function mustHoldFiles(store: Store, { candidates }: Asked): Promise<void> {
  const bringing = candidates.filter(({ entry }) => entry.header.blobs.length > 0);
  for (const id of distinct(bringing.map(({ entry }) => entry.header.dossierId)).values()) {
    const now = bringing
      .filter(({ entry }) => same(entry.header.dossierId, id))
      .flatMap(({ entry }) => entry.header.blobs)
      .reduce((bytes, { size }) => bytes + size, await store.bytesIn(id));
    if (now > MAX_DOSSIER_FILE_BYTES) throw new Refusal('STORAGE_FULL');
  }
}

/** Compartments that one person without an account, or one member, may begin in a dossier. */
const MOST_BEGUN = { OUTSIDE: 100, MEMBER: 300 } as const;

/**
 * A dossier has room for years of work, not for whatever a program sends. Everybody has room of
 * their own, so that nobody can take away somebody else's.
 * @throws {Refusal} STORAGE_FULL
 */
async function mustHaveRoom(store: Store, { author, candidates, founds }: Asked): Promise<void> {
  const begun = candidates.filter(({ entry }) => entry.header.kind === 'genesis');
  const ids = begun.map(({ entry }) => entry.header.dossierId);
  for (const id of distinct(ids).values()) {
    const before = same(id, founds) ? 0 : await store.begunBy(id, author.kid);
    const now = ids.filter((it) => same(it, id)).length;
    if (before + now > MOST_BEGUN[author.side]) throw new Refusal('STORAGE_FULL');
  }
}

/**
 * Read what the rules have to know before they can judge a request.
 * @throws {Refusal} DIRECTORY_STALE where no directory counts yet, STORAGE_FULL where the author has
 * begun as many compartments as one may.
 */
export async function gather(store: Store, standing: Standing, asked: Asked): Promise<Facts> {
  const { organisation, current } = standing;
  if (organisation === null || current === null) throw new Refusal('DIRECTORY_STALE');
  await mustHaveRoom(store, asked);
  await mustHoldFiles(store, asked);
  const newcomers = asked.newPeople.map(({ kid }) => hex(kid));
  const coming = asked.author.side === 'OUTSIDE' ? newcomers : [];
  return {
    orgId: organisation.orgId,
    current,
    author: asked.author,
    compartments: await compartmentsOf(store, asked),
    ownDossiers: await ownDossiers(store, asked),
    outsiders: await outsidersOf(store, asked),
    newcomers: new Set(newcomers),
    leaving: asked.leaving && hex(asked.leaving),
    uploads: await uploadsOf(store, asked),
    selves: new Set([hex(asked.author.kid), ...coming]),
  };
}

/** Kids of people without an account who must still be known when the entries are stored. */
export function mustStayKnown({
  author,
  candidates,
  newPeople,
  leaving,
}: Asked): readonly Uint8Array[] {
  const slots = candidates.flatMap(({ entry }) => entry.header.slots);
  const outside = slots.filter(({ keys }) => keys !== null).map(({ kid }) => kid);
  const signer = author.side === 'OUTSIDE' ? [author.kid] : [];
  const all = distinct([...outside, ...signer, ...(leaving ? [leaving] : [])]);
  for (const { kid } of newPeople) all.delete(hex(kid));
  return [...all.values()];
}
