import type { Entry, PublicKeys } from '@gehoord/crypto/verify';
import type { Compartment, Upload } from '../store/values.ts';
import type { CurrentDirectory } from './standing.ts';

/** One entry somebody wants to add, as it came in. */
export interface Candidate {
  readonly entry: Entry;
  readonly compartmentId: Uint8Array;
  readonly expectedHead: Uint8Array | null;
  readonly share: Uint8Array | null;
}

/** Who signs the entries of a request. */
export interface Author {
  readonly kid: Uint8Array;
  readonly keys: PublicKeys;
  readonly side: 'OUTSIDE' | 'MEMBER';
}

/** A person without an account, as far as the rules ask. */
export interface Outsider {
  /** Hexadecimal. */
  readonly dossierId: string;
}

/** What the server knows about the places a request wants to write to. Keys are hexadecimal. */
export interface Facts {
  readonly orgId: Uint8Array;
  readonly current: CurrentDirectory;
  readonly author: Author;
  /** Compartments that exist. */
  readonly compartments: ReadonlyMap<string, Compartment>;
  /** Dossiers in which the author may start a compartment. */
  readonly ownDossiers: ReadonlySet<string>;
  /** People without an account, by kid: registered, or in the same request. */
  readonly outsiders: ReadonlyMap<string, Outsider>;
  /** Kids of people without an account who become known with this request. */
  readonly newcomers: ReadonlySet<string>;
  /** Kid of the person whose code this request takes away, hexadecimal. */
  readonly leaving: string | null;
  /** Files that the entries name and that are here, by id. */
  readonly uploads: ReadonlyMap<string, Upload>;
  /** People without an account to whom an author without an account may give a slot. */
  readonly selves: ReadonlySet<string>;
}

/** Of who may read what in a compartment: whether `kid` holds a slot of `epoch`. */
export function holds(readers: Compartment['readers'], kid: string, epoch: number): boolean {
  return readers.get(kid)?.has(epoch) ?? false;
}
