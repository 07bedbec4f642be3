import type { AccountKey, AccountName, KeyPair, OrderKind, Person } from '@gehoord/crypto';
import type { Role } from '@gehoord/protocol';
import type { DirectoryBook } from '../core/directory-book.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Append } from '../core/write.ts';
import { newSighted, type Sighted } from './sighted-memory.ts';
import type { InboxRow } from './view-types.ts';

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
    /** Kid whose place this code takes, base64url; the old code opens nothing any more. */
    readonly replaces: string | null;
  }[];
  readonly appends: Append[];
}

export interface VaultItem {
  readonly number: number;
  readonly data: Uint8Array | null;
}

/** What stays the same over every try to make one card. */
export interface CardAttempt {
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

/** What the inbox shows of a dossier whatever day it is. */
export type Facts = Pick<
  InboxRow,
  | 'receivedOn'
  | 'answerBy'
  | 'status'
  | 'nextOn'
  | 'phase'
  | 'dueOn'
  | 'newest'
  | 'door'
  | 'withoutCode'
  | 'heldByOthers'
  | 'requests'
> & {
  /** A line of the register, and no dossier that anybody works on. */
  readonly register: boolean;
};

/** What is kept of a dossier, so that the inbox does not have to open it. */
export interface Kept {
  /** Places of its entries in this member's feed, as they came. */
  readonly numbers: readonly number[];
  /** As far as it held when it was last read. */
  readonly trail: Trail;
  /** So many of the entries that came first have been read by this member. */
  readonly read: number;
  /** Arrivals after those that somebody else wrote. */
  readonly unread: readonly number[];
  /** Something of it that came before is gone, or is not what it was. */
  readonly changed: boolean;
  readonly facts: Facts;
}

/** Place in the feed up to which everything is listed, and what stands there. */
export interface Cursor {
  readonly n: number;
  /** Compartment and sequence; empty at the beginning. */
  readonly mark: string;
}

/** A dossier somebody opened in this session, and what came of it so far. */
export interface Opened {
  readonly dossier: Dossier;
  trail: Trail;
}

/** How the kept dossiers lie in the vault: in small items, so that little is written when little changes. */
export interface Shelf {
  readonly boxes: string[][];
  readonly boxOf: Map<string, number>;
  /** Boxes that hold something the vault does not have yet. */
  readonly dirty: Set<number>;
  /** The label on the shelf as the vault has it. */
  label: string;
}

/** What is left of a destroyed dossier at the server. Hashes are hexadecimal. */
export interface Stone {
  readonly dossier: string;
  /** Null where its time was over and nobody ordered it. */
  readonly order: string | null;
  readonly day: string;
}

/** An order that stands at the server, by its id. */
export interface StandingOrder {
  readonly kind: OrderKind;
  readonly dossierId: string;
  readonly dueOn: string | null;
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
  /** They locked the desk: the keys are gone, and nothing may be sealed any more. */
  left: boolean;
  book: DirectoryBook | null;
  /** What the team page last showed: only that can be signed. */
  shown: { readonly kids: string; readonly directory: Uint8Array | null } | null;
  cursor: Cursor;
  /** Whether the cursor of an earlier session was found to be what it was. */
  cursorHeld: boolean;
  /** Every dossier this member knows of, by id. */
  readonly kept: Map<string, Kept>;
  /** Feed places that are listed and not read yet, by dossier. */
  readonly waiting: Map<string, readonly number[]>;
  readonly opened: Map<string, Opened>;
  readonly shelf: Shelf;
  /** How many stones there were in the list of what was destroyed, and the hash of the last one. */
  row: { readonly count: number; readonly head: string };
  /** Those of them that this session saw. */
  readonly stones: Stone[];
  readonly orders: Map<string, StandingOrder>;
  /** In how many places the server keeps the key shares; null before it said so. */
  shareStores: number | null;
  /** Places where this session wanted to begin something that others may begin as well. */
  readonly met: Set<string>;
  /** What was looked after in this session without being asked. */
  readonly tidied: Set<string>;
  /** Versions of this member's sealed items, by the name hash the server sees (base64url). */
  readonly vault: Map<string, VaultItem>;
  /** What this member had on the screen, and what they know of what others had. */
  readonly sighted: Sighted;
  readonly unanswered: Map<string, Writing>;
  /** Claim cards of oral reports on their way: a second try prints the same code. */
  readonly cards: Map<string, CardAttempt>;
}

type SignedIn = Pick<
  Seat,
  'account' | 'key' | 'pairs' | 'token' | 'memberId' | 'name' | 'role' | 'book'
>;

/** Somebody who has just come in and remembers nothing yet. */
export function newSeat(who: SignedIn): Seat {
  return {
    ...who,
    ...{ left: false, shown: null },
    cursor: { n: 0, mark: '' },
    cursorHeld: false,
    kept: new Map(),
    waiting: new Map(),
    opened: new Map(),
    shelf: { boxes: [], boxOf: new Map(), dirty: new Set(), label: '' },
    vault: new Map(),
    ...{ row: { count: 0, head: '' }, stones: [], orders: new Map(), shareStores: null },
    ...{ tidied: new Set(), met: new Set() },
    sighted: newSighted(),
    unanswered: new Map(),
    cards: new Map(),
  };
}
