import { entryHash, verifyEntry, verifyShare } from '@gehoord/crypto/verify';
import { MOST_FILES, type ProblemCode } from '@gehoord/contract';
import { hex, same } from '../bytes.ts';
import type { CheckedEntry, Compartment } from '../store/values.ts';
import { holds, type Candidate, type Facts } from './facts.ts';
import { keepsPeople, leavesSomebodyOut } from './kept.ts';
import { slotsProblem } from './slots.ts';

type Check = (candidate: Candidate, facts: Facts) => ProblemCode | null;

/** Right organisation, right place, written by who is signed in. */
const belongs: Check = ({ entry: { header }, compartmentId }, { orgId, author }) =>
  same(header.orgId, orgId) &&
  same(header.compartmentId, compartmentId) &&
  same(header.author, author.kid)
    ? null
    : 'ENTRY_REFUSED';

/** Everybody goes by the directory that counts now, so that nobody seals to who has left. */
const goesByDirectory: Check = ({ entry: { header } }, { current }) =>
  header.directoryNumber === current.directory.number && same(header.directoryHash, current.hash)
    ? null
    : 'DIRECTORY_STALE';

/** An epoch comes with its share, nothing else does. */
const hasItsShare: Check = ({ entry: { header }, share }) => {
  if (header.opening === null) return share === null ? null : 'ENTRY_REFUSED';
  const { epoch, compartmentId, opening } = header;
  return share !== null && verifyShare(share, compartmentId, epoch, opening.shareCommitment)
    ? null
    : 'ENTRY_REFUSED';
};

const isSigned: Check = ({ entry }, { author }) =>
  verifyEntry(entry, author.keys.signKey) ? null : 'ENTRY_REFUSED';

const begins: Check = ({ entry, expectedHead }, facts) => {
  const { header } = entry;
  if (facts.compartments.has(hex(header.compartmentId))) return 'ALREADY_THERE';
  if (!facts.ownDossiers.has(hex(header.dossierId))) return 'NOT_ALLOWED';
  if (expectedHead !== null) return 'ENTRY_REFUSED';
  return slotsProblem(entry, null, facts);
};

/** The epoch an entry must stand in: the current one, or the next where it opens one. */
const epochFits = ({ header }: Candidate['entry'], there: Compartment) =>
  header.epoch === there.epoch + (header.opening === null ? 0 : 1);

const continues: Check = ({ entry, expectedHead }, facts) => {
  const { header } = entry;
  const there = facts.compartments.get(hex(header.compartmentId));
  if (there === undefined) return 'NOT_ALLOWED';
  if (!holds(there.readers, hex(facts.author.kid), there.epoch)) return 'NOT_ALLOWED';
  if (!same(header.dossierId, there.dossierId)) return 'ENTRY_REFUSED';
  if (!same(header.previous, expectedHead)) return 'ENTRY_REFUSED';
  if (!same(expectedHead, there.headHash)) return 'STALE_HEAD';
  if (header.seq !== there.headSeq + 1 || !epochFits(entry, there)) return 'ENTRY_REFUSED';
  if (leavesSomebodyOut(entry, there, facts)) return 'ENTRY_REFUSED';
  return slotsProblem(entry, there, facts);
};

/** Files come from people without an account; each is here as the entry says, and free. */
const bringsItsFiles: Check = ({ entry: { header } }, { author, uploads }) => {
  const { blobs } = header;
  if (blobs.length === 0) return null;
  if (author.side === 'MEMBER' || blobs.length > MOST_FILES) return 'ENTRY_REFUSED';
  const isHere = (blob: (typeof blobs)[number]) => {
    const there = uploads.get(hex(blob.id));
    return there?.compartmentId === null && there.size === blob.size && same(there.hash, blob.hash);
  };
  return blobs.every(isHere) ? null : 'UPLOAD_UNKNOWN';
};

const stands: Check = (candidate, facts) =>
  candidate.entry.header.kind === 'genesis'
    ? begins(candidate, facts)
    : continues(candidate, facts);

// The dearest check comes last; what the order changes is only which refusal is named first.
const CHECKS: readonly Check[] = [
  belongs,
  goesByDirectory,
  stands,
  hasItsShare,
  bringsItsFiles,
  isSigned,
];

/**
 * Check one entry against everything the server can see (security rule §5).
 * @returns why it is refused, or null.
 */
export function entryProblem(candidate: Candidate, facts: Facts): ProblemCode | null {
  for (const check of CHECKS) {
    const problem = check(candidate, facts);
    if (problem !== null) return problem;
  }
  return null;
}

/** An entry in the form the store takes. */
export function checkedEntry({ entry, share }: Candidate, facts: Facts): CheckedEntry {
  const { header, bytes } = entry;
  return {
    compartmentId: header.compartmentId,
    dossierId: header.dossierId,
    epoch: header.epoch,
    seq: header.seq,
    previous: header.previous,
    hash: entryHash(entry),
    author: header.author,
    bytes,
    slots: header.slots.map(({ epoch, kid }) => ({ epoch, kid })),
    share,
    keeps: keepsPeople(entry, facts),
    blobs: header.blobs,
  };
}

/** People without an account who read the current epoch once an entry stands. */
function peopleAfter(
  entry: CheckedEntry,
  there: Compartment | undefined,
  { outsiders }: Facts,
): Set<string> {
  const people = new Set(entry.share === null ? there?.people : []);
  for (const { epoch, kid } of entry.slots) {
    const outsider = epoch === entry.epoch ? outsiders.get(hex(kid)) : undefined;
    if (outsider !== undefined) people.add(hex(kid));
  }
  return people;
}

/** The compartment as it is after an entry, for the next one of the same request. */
export function afterEntry(
  entry: CheckedEntry,
  there: Compartment | undefined,
  facts: Facts,
): Compartment {
  const readers = new Map(
    [...(there?.readers ?? [])].map(([kid, epochs]) => [kid, new Set(epochs)]),
  );
  for (const { epoch, kid } of entry.slots) {
    readers.set(hex(kid), (readers.get(hex(kid)) ?? new Set()).add(epoch));
  }
  return {
    compartmentId: entry.compartmentId,
    dossierId: entry.dossierId,
    epoch: entry.epoch,
    headSeq: entry.seq,
    headHash: entry.hash,
    readers,
    people: peopleAfter(entry, there, facts),
    keeps: there?.keeps ?? entry.keeps,
  };
}
