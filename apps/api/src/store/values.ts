import type { Header, PublicKeys } from '@gehoord/crypto/verify';

/** Roles and slot kinds as the contract names them. */
export type Role = 'confidant' | 'board' | 'coordinator' | 'alternate';
export type SlotKind = 'passphrase' | 'recovery' | 'escrow';

export interface Contact {
  readonly name: string;
  readonly phone: string;
  readonly hours: string;
}

/** What the board can change about the organisation's public face. */
export interface PublicFace {
  readonly name: string;
  readonly contact: Contact;
  readonly leaveUrl: string;
  /** Codes of the languages switched on in the portal besides those that somebody checked. */
  readonly languages: readonly string[];
}

export interface Organisation extends PublicFace {
  readonly orgId: Uint8Array;
  readonly rootKey: Uint8Array;
}

export interface Countersignature {
  readonly kid: Uint8Array;
  readonly signature: Uint8Array;
}

export interface StoredDirectory {
  readonly number: number;
  readonly directory: Uint8Array;
  readonly countersignatures: readonly Countersignature[];
}

export interface Stamp extends Countersignature {
  readonly directoryHash: Uint8Array;
  readonly day: string;
}

export interface Member {
  readonly memberId: Uint8Array;
  readonly signInName: string;
  readonly name: string;
  readonly role: Role;
  readonly kid: Uint8Array;
  readonly keys: PublicKeys;
  readonly wrappedKeys: Uint8Array;
  readonly declaration: {
    readonly text: string;
    readonly day: string;
    readonly signature: Uint8Array;
  };
}

export interface MemberSlot {
  readonly kind: SlotKind;
  readonly signInKey: Uint8Array;
  readonly wrapped: Uint8Array;
}

export interface Invitation {
  readonly invitationId: Uint8Array;
  readonly tokenHash: Uint8Array;
  readonly role: Role;
  readonly expiresOn: string;
}

/** Somebody without an account, as far as the server knows them. */
export interface Person {
  readonly locatorHash: Uint8Array;
  readonly signInKey: Uint8Array;
  readonly kid: Uint8Array;
  readonly keys: PublicKeys;
  readonly dossierId: Uint8Array;
  readonly expiresOn: string | null;
  readonly claimable: boolean;
  /** The desk made this person's first code, so it can make another one. */
  readonly issued: boolean;
}

/** A compartment's head, and who holds slots of which epochs (by kid, hexadecimal). */
export interface Compartment {
  readonly compartmentId: Uint8Array;
  readonly dossierId: Uint8Array;
  readonly epoch: number;
  readonly headSeq: number;
  readonly headHash: Uint8Array;
  readonly readers: ReadonlyMap<string, ReadonlySet<number>>;
  /** People without an account among those who read the current epoch, by kid. */
  readonly people: ReadonlySet<string>;
  /** Whether a member must leave these people in. */
  readonly keeps: boolean;
}

/** An entry that passed every check, ready to be stored. */
export interface CheckedEntry {
  readonly compartmentId: Uint8Array;
  readonly dossierId: Uint8Array;
  readonly epoch: number;
  readonly seq: number;
  /** Head it builds on; null for a genesis. */
  readonly previous: Uint8Array | null;
  readonly hash: Uint8Array;
  readonly author: Uint8Array;
  readonly bytes: Uint8Array;
  readonly slots: readonly { readonly epoch: number; readonly kid: Uint8Array }[];
  /** Set where the entry starts an epoch. */
  readonly share: Uint8Array | null;
  /** Of a genesis: see {@link Compartment.keeps}. */
  readonly keeps: boolean;
  /** Files it brings: uploads that are whole and still free. */
  readonly blobs: Header['blobs'];
}

/** Entries that are stored all together or not at all, with everything they were checked against. */
export interface Batch {
  /** {@link OrganisationStore.version} at the time of checking. */
  readonly version: number;
  readonly day: string;
  readonly newDossier: Uint8Array | null;
  readonly newPeople: readonly Person[];
  /** People without an account who must (still) be known by these kids. */
  readonly known: readonly Uint8Array[];
  /** A claim, or a code that got lost: this kid's row makes place for the first of `newPeople`. */
  readonly leaving: Uint8Array | null;
  readonly entries: readonly CheckedEntry[];
}

export interface StoredEntry {
  readonly seq: number;
  readonly entry: Uint8Array;
  readonly day: string;
}

export interface Share {
  readonly epoch: number;
  readonly share: Uint8Array;
}

/** What one reader receives of one compartment. */
export interface Readable {
  readonly compartmentId: Uint8Array;
  readonly dossierId: Uint8Array;
  readonly entries: readonly StoredEntry[];
  readonly shares: readonly Share[];
}

/** A sealed file, on its way in or brought by an entry. */
export interface Upload {
  readonly blobId: Uint8Array;
  readonly ticketHash: Uint8Array;
  readonly size: number;
  /** Null until all of it is here. */
  readonly hash: Uint8Array | null;
  /** Null until an entry brought it. */
  readonly compartmentId: Uint8Array | null;
}

/** Where an entry stands in one member's feed. */
export interface FeedItem {
  readonly n: number;
  readonly compartmentId: Uint8Array;
  readonly dossierId: Uint8Array;
  readonly seq: number;
}

export interface FeedEntry extends FeedItem, StoredEntry {
  readonly shares: readonly Share[];
}

export interface VaultItem {
  readonly key: Uint8Array;
  readonly number: number;
  readonly sealed: Uint8Array;
}

/** Where a cell stands. */
export interface CellPlace {
  readonly compartmentId: Uint8Array;
  readonly epoch: number;
}

export interface Cell extends CellPlace {
  readonly cell: Uint8Array;
}

/** A member who wants mail. */
export interface Mailbox {
  readonly memberId: Uint8Array;
  readonly kid: Uint8Array;
  readonly address: string;
  /** Last day on which they had their turn, `YYYY-MM-DD`. */
  readonly turnOn: string;
}

/** An order that waits for its day, or one that holds. */
export interface StoredOrder {
  readonly orderId: Uint8Array;
  readonly dossierId: Uint8Array;
  readonly kind: 'DESTROY' | 'ERASE' | 'FADE' | 'HOLD';
  /** With its signatures. */
  readonly signed: Uint8Array;
  /** `YYYY-MM-DD`; null for a hold. */
  readonly dueOn: string | null;
}
