import {
  activeMember,
  countersignaturesComplete,
  directoryHash,
  parseDirectory,
  type Directory,
  type DirectoryMember,
} from '@gehoord/crypto/verify';
import { hex } from '../bytes.ts';
import type { Organisation, StoredDirectory } from '../store/values.ts';

/** The directory that counts now, taken apart. */
export interface CurrentDirectory {
  readonly stored: StoredDirectory;
  readonly hash: Uint8Array;
  readonly directory: Directory;
  /** Active members by kid, hexadecimal. */
  readonly active: ReadonlyMap<string, DirectoryMember>;
}

/** What the organisation is at this moment, as far as the server can tell. */
export interface Standing {
  readonly organisation: Organisation | null;
  readonly directories: readonly StoredDirectory[];
  readonly current: CurrentDirectory | null;
  /** Of the store, when this was read. */
  readonly version: number;
}

export type State = 'NEW' | 'SETTING_UP' | 'OPEN' | 'EXPIRED';

/**
 * The newest directory with all the countersignatures it needs. What it needs is judged against the
 * newest complete one before it: a directory that nobody confirmed cannot lend anybody a voice.
 */
export function currentDirectory(stored: readonly StoredDirectory[]): CurrentDirectory | null {
  let current: { stored: StoredDirectory; directory: Directory } | null = null;
  for (const candidate of stored) {
    const directory = parseDirectory(candidate.directory);
    const kids = candidate.countersignatures.map(({ kid }) => kid);
    if (countersignaturesComplete(directory, current?.directory ?? null, kids)) {
      current = { stored: candidate, directory };
    }
  }
  if (current === null) return null;
  const members = current.directory.members.filter(({ status }) => status === 'active');
  return {
    ...current,
    hash: directoryHash(current.stored.directory),
    active: new Map(members.map((member) => [hex(member.kid), member])),
  };
}

/** Whether reports can come in, and if not, why. */
export function stateOf({ organisation, current }: Standing, today: string): State {
  if (organisation === null) return 'NEW';
  if (current === null) return 'SETTING_UP';
  const roles = [...current.active.values()].map(({ role }) => role);
  if (!roles.includes('confidant') || !roles.includes('alternate')) return 'SETTING_UP';
  return current.directory.notAfter >= today ? 'OPEN' : 'EXPIRED';
}

export type MemberState = 'ACTIVE' | 'PENDING' | 'REVOKED';

/** PENDING: in, but not (yet) named by a directory that counts. */
export function memberState(current: CurrentDirectory | null, kid: Uint8Array): MemberState {
  if (current === null) return 'PENDING';
  if (activeMember(current.directory, kid) !== null) return 'ACTIVE';
  const named = current.directory.members.some((member) => hex(member.kid) === hex(kid));
  return named ? 'REVOKED' : 'PENDING';
}
