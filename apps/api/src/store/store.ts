import type { Calendar } from '../rules/calendar.ts';
import type {
  Batch,
  Cell,
  CellPlace,
  Compartment,
  FeedEntry,
  FeedItem,
  Invitation,
  Mailbox,
  Member,
  MemberSlot,
  Organisation,
  Person,
  PublicFace,
  Readable,
  Role,
  StoredOrder,
  SlotKind,
  Stamp,
  StoredDirectory,
  Upload,
  VaultItem,
} from './values.ts';

/** How a write ended: it is on disk, or something else already stands there and nothing changed. */
export type Written = 'DONE' | 'CONFLICT';

export interface OrganisationStore {
  /** Changes whenever the organisation, a directory or a countersignature does; for caches. */
  version(): number;
  organisation(): Promise<Organisation | null>;
  /** Only where there is no organisation yet. */
  setUp(organisation: Organisation, member: Member, slots: readonly MemberSlot[]): Promise<Written>;
  updatePublicFace(face: PublicFace): Promise<void>;
  /** Oldest first. */
  directories(): Promise<readonly StoredDirectory[]>;
  addDirectory(number: number, directory: Uint8Array): Promise<Written>;
  addCountersignature(number: number, kid: Uint8Array, signature: Uint8Array): Promise<void>;
  stamps(): Promise<readonly Stamp[]>;
  putStamp(stamp: Stamp): Promise<void>;
}

export interface MemberStore {
  members(): Promise<readonly Member[]>;
  member(memberId: Uint8Array): Promise<Member | null>;
  memberByKid(kid: Uint8Array): Promise<Member | null>;
  memberByName(signInName: string): Promise<Member | null>;
  slot(memberId: Uint8Array, kind: SlotKind): Promise<MemberSlot | null>;
  putSlot(memberId: Uint8Array, slot: MemberSlot): Promise<void>;
  /** Invitations that still work on a day. */
  invitations(day: string): Promise<readonly Invitation[]>;
  invitation(tokenHash: Uint8Array, day: string): Promise<Invitation | null>;
  /**
   * Also forgets invitations that ended before `day`.
   * @returns the invitation that stands for this token: an earlier one, where there was one.
   */
  addInvitation(invitation: Invitation, day: string): Promise<Invitation>;
  removeInvitation(invitationId: Uint8Array): Promise<void>;
  /** Uses the invitation up. CONFLICT: it is gone, or name or keys are taken. */
  acceptInvitation(
    tokenHash: Uint8Array,
    member: Member,
    slots: readonly MemberSlot[],
  ): Promise<Written>;
}

export interface DossierStore {
  personByLocator(locatorHash: Uint8Array): Promise<Person | null>;
  person(kid: Uint8Array): Promise<Person | null>;
  /** Whether anybody, also a member, has or once had this kid or a slot for it. */
  isKidTaken(kid: Uint8Array): Promise<boolean>;
  /** Whether anybody without an account has or once had this locator. */
  isLocatorTaken(locatorHash: Uint8Array): Promise<boolean>;
  dossierExists(dossierId: Uint8Array): Promise<boolean>;
  /** Whether this kid reads, or wrote in, any compartment of the dossier. */
  takesPart(dossierId: Uint8Array, kid: Uint8Array): Promise<boolean>;
  /** How many compartments of a dossier somebody began. */
  begunBy(dossierId: Uint8Array, kid: Uint8Array): Promise<number>;
  compartment(compartmentId: Uint8Array): Promise<Compartment | null>;
  /** The compartments whose current epoch this kid reads. */
  readNow(kid: Uint8Array): Promise<readonly Uint8Array[]>;
  entry(compartmentId: Uint8Array, seq: number): Promise<{ entry: Uint8Array; day: string } | null>;
  /** Everything or nothing. CONFLICT: what the batch was checked against has changed meanwhile. */
  append(batch: Batch): Promise<Written>;
  /**
   * Everything a kid may read: of each compartment the entries from the first of the lowest epoch
   * it has a slot in to the last of the highest, and the shares of the epochs it has slots in.
   */
  readable(kid: Uint8Array): Promise<readonly Readable[]>;
}

/** Sealed files: bytes without a name or a kind. */
export interface FileStore {
  upload(blobId: Uint8Array): Promise<Upload | null>;
  /** CONFLICT: another upload has this id. FULL: more than `most` bytes, or too many uploads wait. */
  beginUpload(
    upload: Pick<Upload, 'blobId' | 'ticketHash' | 'size'>,
    day: string,
    most: { readonly all: number; readonly waiting: number },
  ): Promise<Written | 'FULL'>;
  /**
   * One part, in order; one that is there already changes nothing.
   * @returns how many parts are on disk; REFUSED where it is not the next one, or of another length.
   */
  addPart(
    blobId: Uint8Array,
    part: number,
    bytes: Uint8Array,
    mostWaiting: number,
  ): Promise<number | 'GONE' | 'REFUSED' | 'FULL'>;
  /** Stored bytes of all files of a dossier. */
  bytesIn(dossierId: Uint8Array): Promise<number>;
  /** Null where there is no such part, or this kid holds no slot of the entry that brought it. */
  readPart(blobId: Uint8Array, part: number, kid: Uint8Array): Promise<Uint8Array | null>;
  /** Throw away uploads from before a day that no entry brought. */
  dropUploads(before: string): Promise<void>;
}

export interface FeedStore {
  /** What reached a member, from a cursor on. */
  feed(
    memberId: Uint8Array,
    from: { readonly after: number; readonly most: number },
  ): Promise<{ readonly items: readonly FeedItem[]; readonly more: boolean }>;
  /**
   * Entries of a member's own feed, in the order of the numbers; unknown ones are left out.
   * @param mostBytes stops early and says so, but never before the first one.
   */
  feedEntries(
    member: Pick<Member, 'memberId' | 'kid'>,
    numbers: readonly number[],
    mostBytes: number,
  ): Promise<{ readonly items: readonly FeedEntry[]; readonly more: boolean }>;
}

export interface VaultStore {
  vault(memberId: Uint8Array): Promise<readonly VaultItem[]>;
  /**
   * Replace an item by a newer one; CONFLICT where the stored one is as new or newer. FULL where
   * the member's vault would grow above `mostBytes`.
   */
  putVaultItem(memberId: Uint8Array, item: VaultItem, mostBytes: number): Promise<Written | 'FULL'>;
  /** Throw an item away; CONFLICT where the stored one is newer than `number`. */
  dropVaultItem(memberId: Uint8Array, key: Uint8Array, number: number): Promise<Written>;
}

export interface CellStore {
  /** Where a kid reads the current epoch, with its cell there. */
  ownCells(kid: Uint8Array): Promise<{
    /** Of the newest one; 0 where there is none. */
    readonly number: number;
    readonly places: readonly (CellPlace & {
      readonly dossierId: Uint8Array;
      readonly cell: Uint8Array | null;
    })[];
  }>;
  /**
   * Replace cells of one kid, all or none. NOT_THEIRS: it does not read that compartment. CONFLICT:
   * one of them is as new or newer, or the epoch is not the current one.
   */
  putCells(
    kid: Uint8Array,
    number: number,
    cells: readonly Cell[],
  ): Promise<Written | 'NOT_THEIRS'>;
  /**
   * Cells of everybody in what a kid reads now, of the epochs it has a slot in.
   * @param dossierId of that dossier only; null for all of them.
   */
  cellsFor(
    kid: Uint8Array,
    dossierId: Uint8Array | null,
  ): Promise<readonly (Cell & { readonly kid: Uint8Array })[]>;
}

export interface MailStore {
  mailboxes(): Promise<readonly Mailbox[]>;
  mailbox(memberId: Uint8Array): Promise<Mailbox | null>;
  /** A new mailbox starts behind all that reached its member, with today's turn taken. */
  putMailbox(memberId: Uint8Array, address: string, day: string): Promise<void>;
  /** Forgets the due days as well. */
  dropMailbox(memberId: Uint8Array): Promise<void>;
  /** The member fetched their feed up to here. Nothing is kept of who wants no mail. */
  fetched(memberId: Uint8Array, n: number): Promise<void>;
  /** All the days this member wants to hear something, in place of those before. */
  putDueDays(memberId: Uint8Array, days: readonly string[]): Promise<void>;
  /** Whether somebody else's entry reached this member since they fetched, or a due day has come. */
  hasNews(box: Pick<Mailbox, 'memberId' | 'kid'>, day: string): Promise<boolean>;
  /** Say on which day this member last had their turn. */
  setTurn(memberId: Uint8Array, day: string): Promise<void>;
  /** Mail was taken for delivery: due days up to this one are done. */
  told(memberId: Uint8Array, day: string): Promise<void>;
}

/** What may still come of a dossier, as far as the server can know it. */
export interface Outlook {
  /** Members who ever held a slot in it, by kid (hexadecimal), with the role they have or had. */
  readonly members: ReadonlyMap<string, Role>;
  /** Of each compartment the members who read it now, by kid (hexadecimal). */
  readonly rooms: readonly ReadonlySet<string>[];
  /** Day of the newest entry that somebody without an account wrote; null where there is none. */
  readonly spokenOn: string | null;
  /** Day of its first entry; null where it has none. */
  readonly begunOn: string | null;
  /** Whether somebody in it has a code that no desk made: who reported it at the portal. */
  readonly hasReporter: boolean;
  /** Orders that wait or hold. */
  readonly orders: readonly StoredOrder[];
}

/** Orders, and what is destroyed on them. */
export interface OrderStore {
  /** Null where there is no such dossier. */
  outlook(dossierId: Uint8Array): Promise<Outlook | null>;
  order(orderId: Uint8Array): Promise<StoredOrder | null>;
  /** Orders for dossiers in which this kid reads something now. */
  ordersFor(kid: Uint8Array): Promise<readonly StoredOrder[]>;
  /** CONFLICT: the dossier is gone, or an order of its kind, or this one, is there already. */
  addOrder(order: StoredOrder): Promise<Written>;
  /** Cancelled, or released: it is never taken again. */
  dropOrder(orderId: Uint8Array): Promise<void>;
  /** Whether an order of this dossier was dropped. */
  wasDropped(orderId: Uint8Array, dossierId: Uint8Array): Promise<boolean>;
  /** Orders whose day has come, in dossiers on which no hold stands. */
  dueOrders(day: string): Promise<readonly StoredOrder[]>;
  /** Dossiers with people in them to which nothing was added since a day, and on which no hold stands. */
  silentSince(day: string): Promise<readonly Uint8Array[]>;
  /**
   * Destroy a dossier for ever: a stone first, then the shares, then everything else. Done when it
   * resolves. Where it throws after the stone was written, {@link OrderStore.finishDestroying} goes on.
   * @param order hash of the order it is done on; null where its time was over.
   */
  destroy(dossierId: Uint8Array, order: Uint8Array | null, day: string): Promise<void>;
  /** Go on with what a failure stopped. @returns whether nothing is left to do. */
  finishDestroying(): Promise<boolean>;
  /** The day on which a dossier was destroyed on an order; null where it was not. */
  destroyedOn(dossierId: Uint8Array, order: Uint8Array): Promise<string | null>;
  /** Null before the first look. */
  calendar(): Promise<Calendar | null>;
  putCalendar(calendar: Calendar): Promise<void>;
  /** The list of what was destroyed, from a number on. */
  stones(from: number): readonly Uint8Array[];
  /** Whether a code was for a dossier that is gone. */
  isErased(locatorHash: Uint8Array): Promise<boolean>;
  /** Forget the codes of dossiers that went before a day. */
  forgetErased(before: string): Promise<void>;
  /** Dossiers that this database still had at start, and that were destroyed before. */
  readonly destroyedAgain: number;
  /** In how many places the shares live. */
  readonly shareStores: number;
}

/** All that the server keeps. Another engine can stand behind it. */
export interface Store
  extends
    OrganisationStore,
    MemberStore,
    DossierStore,
    FileStore,
    FeedStore,
    VaultStore,
    CellStore,
    MailStore,
    OrderStore {
  /** Resolves where both files can be read. @throws where one of them cannot. */
  answers(): Promise<void>;
  close(): Promise<void>;
}
