import {
  activeMember,
  countersignaturesComplete,
  directoryHash,
  equal,
  fromBase64url,
  verifyCountersignature,
  verifyDirectory,
  type Directory,
  type DirectoryMember,
} from '@gehoord/crypto';
import { orNull } from '../core/attempt.ts';
import type { DirectoryLine } from './lines.ts';
import type { Finding } from './types.ts';

/** A directory that ROOT signed and that was countersigned as it had to be. */
export interface Page {
  readonly directory: Directory;
  readonly hash: Uint8Array;
}

/** Who belonged to the organisation, oldest first, as far as that is proven. */
export interface Chain {
  readonly pages: readonly Page[];
  readonly newest: Page | null;
  readonly findings: readonly Finding[];
}

interface Root {
  readonly rootKey: Uint8Array;
  readonly orgId: Uint8Array;
}

/** The kids that countersigned, or null where one of the countersignatures does not hold. */
function countersigners(
  { countersignatures }: DirectoryLine,
  of: Uint8Array,
  by: { readonly orgId: Uint8Array; readonly members: readonly DirectoryMember[] },
): readonly (Uint8Array | null)[] {
  return countersignatures.map((one) => {
    const kid = fromBase64url(one.kid);
    const signer = by.members.find((member) => equal(member.kid, kid));
    const it = { orgId: by.orgId, directoryHash: of, signature: fromBase64url(one.signature) };
    return signer && verifyCountersignature({ ...it, signKey: signer.signKey }) ? kid : null;
  });
}

/**
 * Check the directories against ROOT and each other. One that nobody countersigned as it had to be
 * lends nobody a voice, and is no finding; behind one that does not hold nothing is looked at.
 */
export function chainOf(lines: readonly DirectoryLine[], root: Root): Chain {
  const pages: Page[] = [];
  const findings: Finding[] = [];
  let previous: Uint8Array | null = null;
  for (const line of lines) {
    const bytes = fromBase64url(line.directory);
    const by = { ...root, previous };
    const directory: Directory | null = orNull(() => verifyDirectory(bytes, by));
    if (directory === null || (previous === null && directory.number !== 1)) {
      findings.push({ code: 'DIRECTORY_BROKEN', part: line.part });
      break;
    }
    const hash = directoryHash(bytes);
    const standing = pages.at(-1)?.directory ?? null;
    const members = [...directory.members, ...(standing?.members ?? [])];
    const kids = countersigners(line, hash, { orgId: root.orgId, members });
    const held = kids.filter((kid) => kid !== null);
    if (held.length < kids.length)
      findings.push({ code: 'COUNTERSIGNATURE_BROKEN', part: line.part });
    if (countersignaturesComplete(directory, standing, held)) pages.push({ directory, hash });
    previous = bytes;
  }
  if (pages.length === 0) findings.push({ code: 'DIRECTORY_NONE', part: 'directory 1' });
  return { pages, newest: pages.at(-1) ?? null, findings };
}

export interface KeyName {
  readonly kid: Uint8Array;
  readonly signKey: Uint8Array;
}

/** Whose key this is, by the newest directory that has it; also of somebody who left. */
export function memberBy({ pages }: Chain, { kid, signKey }: KeyName): DirectoryMember | null {
  for (const { directory } of [...pages].reverse()) {
    const found = directory.members.find((member) => equal(member.kid, kid));
    if (found) return equal(found.signKey, signKey) ? found : null;
  }
  return null;
}

/** The directory with this hash. */
export const pageBy = ({ pages }: Chain, hash: Uint8Array): Page | null =>
  pages.find((page) => equal(page.hash, hash)) ?? null;

/** Whether a key could be used under a directory, or under one after it. */
export const wasActiveSince = ({ pages }: Chain, kid: Uint8Array, from: Page | null): boolean =>
  pages.some(
    ({ directory }) =>
      directory.number >= (from?.directory.number ?? 1) && activeMember(directory, kid) !== null,
  );

export const isActiveNow = ({ newest }: Chain, kid: Uint8Array): boolean =>
  newest !== null && activeMember(newest.directory, kid) !== null;
