import type { AccountKey, AccountName, KeyPair, Person } from '@gehoord/crypto';
import type { Role } from '@gehoord/protocol';
import type { DirectoryBook } from '../core/directory-book.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Append } from '../core/write.ts';

/** What the desk sends when it writes; the two extra parts are for an oral report. */
export interface Writing {
  readonly founding: {
    readonly dossierId: string;
    readonly founderKey: string;
    readonly nonce: string;
  } | null;
  readonly people: {
    readonly locatorHash: string;
    readonly signInKey: string;
    readonly keys: { readonly signKey: string; readonly sealKey: string };
    readonly expiresOn: string;
  }[];
  readonly appends: Append[];
}

/** How far somebody has read: last number per compartment. */
export type ReadMarks = Readonly<Record<string, number>>;

export interface VaultItem {
  readonly number: number;
  readonly data: Uint8Array | null;
}

/** What stays the same over every try to take one oral report down. */
export interface OralAttempt {
  readonly nonce: Uint8Array;
  readonly card: ClaimCard | null;
}

/** A code made at the desk, with its keys. */
export interface ClaimCard {
  readonly groups: readonly string[];
  readonly person: Person;
  /** Last day it can be used. */
  readonly claimBy: string;
}

/** How many entries of a dossier arrived, and one hash over all of them in their order. */
export interface Trail {
  readonly count: number;
  /** Hexadecimal. */
  readonly head: string;
}

/** The newest directory, and every dossier's trail by its id. */
export interface Seen {
  readonly directory: { readonly number: number; readonly hash: string } | null;
  readonly trails: Readonly<Record<string, Trail>>;
}

/** Somebody signed in at the desk. Everything here is gone when they lock it. */
export interface Seat {
  readonly account: AccountName;
  readonly key: AccountKey;
  /** Newest first; older pairs still open what was sealed to them. */
  readonly pairs: readonly [KeyPair, ...KeyPair[]];
  readonly token: string;
  readonly memberId: string;
  readonly name: string;
  readonly role: Role;
  book: DirectoryBook | null;
  /** What the team page last showed: only that can be signed. */
  shown: { readonly kids: string; readonly directory: Uint8Array | null } | null;
  cursor: number;
  readonly dossiers: Map<string, Dossier>;
  /** Feed position of the newest entry of each dossier: days are too coarse to sort by. */
  readonly arrived: Map<string, number>;
  read: ReadMarks;
  /** Where the last saved session stood, and how far this one has come. */
  seen: Seen;
  readonly trails: Map<string, Trail>;
  /** Dossiers of which something is gone or was changed since the last session. */
  readonly changed: Set<string>;
  /** Versions of this member's sealed items, by the name hash the server sees (base64url). */
  readonly vault: Map<string, VaultItem>;
  readonly unanswered: Map<string, Writing>;
  /** Claim cards of oral reports on their way: a second try prints the same code. */
  readonly cards: Map<string, OralAttempt>;
}
