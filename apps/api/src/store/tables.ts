import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { bytes } from './column.ts';

/*
 * The main database. Ids are random or hashes, days are `YYYY-MM-DD`; no row number, no time, no
 * order of arrival stands anywhere. The migrations make every table STRICT, and WITHOUT ROWID where
 * it has no {@link place}. Files: see blob-table.ts.
 */

/**
 * Where a large row lies. In a table WITHOUT ROWID, SQLite reads the whole of every row that it passes
 * on its way to another one. So these lie by a number and are found by an index. The number is
 * a random one and stands in every insert, since SQLite itself would count.
 */
export const place = integer('place').primaryKey();

/** A place for a new row: 53 random bits, so that no two rows want the same one. */
export const somewhere = sql<number>`random() & 0x1fffffffffffff`;

const ROLES = ['confidant', 'board', 'coordinator', 'alternate'] as const;

export const organisation = sqliteTable('organisation', {
  orgId: bytes('org_id').primaryKey(),
  rootKey: bytes('root_key').notNull(),
  name: text('name').notNull(),
  contactName: text('contact_name').notNull(),
  contactPhone: text('contact_phone').notNull(),
  contactHours: text('contact_hours').notNull(),
  leaveUrl: text('leave_url').notNull(),
  languages: text('languages', { mode: 'json' }).$type<readonly string[]>().notNull().default([]),
});

export const directories = sqliteTable('directories', {
  number: integer('number').primaryKey(),
  directory: bytes('directory').notNull(),
});

export const countersignatures = sqliteTable(
  'countersignatures',
  {
    number: integer('number')
      .notNull()
      .references(() => directories.number),
    kid: bytes('kid').notNull(),
    signature: bytes('signature').notNull(),
  },
  (it) => [primaryKey({ columns: [it.number, it.kid] })],
);

export const stamps = sqliteTable('stamps', {
  kid: bytes('kid').primaryKey(),
  directoryHash: bytes('directory_hash').notNull(),
  day: text('day').notNull(),
  signature: bytes('signature').notNull(),
});

export const members = sqliteTable('members', {
  memberId: bytes('member_id').primaryKey(),
  signInName: text('sign_in_name').notNull().unique(),
  name: text('name').notNull(),
  role: text('role', { enum: ROLES }).notNull(),
  kid: bytes('kid').notNull().unique(),
  signKey: bytes('sign_key').notNull(),
  sealKey: bytes('seal_key').notNull(),
  wrappedKeys: bytes('wrapped_keys').notNull(),
  declarationText: text('declaration_text').notNull(),
  declarationDay: text('declaration_day').notNull(),
  declarationSignature: bytes('declaration_signature').notNull(),
});

export const memberSlots = sqliteTable(
  'member_slots',
  {
    memberId: bytes('member_id')
      .notNull()
      .references(() => members.memberId),
    kind: text('kind', { enum: ['passphrase', 'recovery', 'escrow'] }).notNull(),
    signInKey: bytes('sign_in_key').notNull(),
    wrapped: bytes('wrapped').notNull(),
  },
  (it) => [primaryKey({ columns: [it.memberId, it.kind] })],
);

export const invitations = sqliteTable('invitations', {
  invitationId: bytes('invitation_id').primaryKey(),
  tokenHash: bytes('token_hash').notNull().unique(),
  role: text('role', { enum: ROLES }).notNull(),
  expiresOn: text('expires_on').notNull(),
});

export const dossiers = sqliteTable('dossiers', {
  dossierId: bytes('dossier_id').primaryKey(),
});

/** Everybody without an account: found by H(locator), known by public keys only. */
export const people = sqliteTable('people', {
  locatorHash: bytes('locator_hash').primaryKey(),
  signInKey: bytes('sign_in_key').notNull(),
  kid: bytes('kid').notNull().unique(),
  signKey: bytes('sign_key').notNull(),
  sealKey: bytes('seal_key').notNull(),
  dossierId: bytes('dossier_id')
    .notNull()
    .references(() => dossiers.dossierId),
  /** Last day on which an invitation code works; null for a code of one's own. */
  expiresOn: text('expires_on'),
  claimable: integer('claimable', { mode: 'boolean' }).notNull(),
  /** The desk made this person's first code, so it can make another one; not so of a reporter. */
  issued: integer('issued', { mode: 'boolean' }).notNull().default(false),
});

/** Kids and locator hashes that somebody once had. Nobody gets them again; they go with the dossier. */
export const spent = sqliteTable(
  'spent',
  {
    name: bytes('name').primaryKey(),
    dossierId: bytes('dossier_id')
      .notNull()
      .references(() => dossiers.dossierId),
  },
  (it) => [index('spent_of_dossier').on(it.dossierId)],
);

export const compartments = sqliteTable(
  'compartments',
  {
    compartmentId: bytes('compartment_id').primaryKey(),
    dossierId: bytes('dossier_id')
      .notNull()
      .references(() => dossiers.dossierId),
    epoch: integer('epoch').notNull(),
    headSeq: integer('head_seq').notNull(),
    headHash: bytes('head_hash').notNull(),
    /** Whether a member must leave the people who read it in. */
    keeps: integer('keeps', { mode: 'boolean' }).notNull().default(false),
  },
  (it) => [index('compartments_of_dossier').on(it.dossierId)],
);

/** Where later epochs start; the first one starts with the genesis, at 0. */
export const epochs = sqliteTable(
  'epochs',
  {
    compartmentId: bytes('compartment_id')
      .notNull()
      .references(() => compartments.compartmentId),
    epoch: integer('epoch').notNull(),
    /** Place of the entry that started the epoch. */
    firstSeq: integer('first_seq').notNull(),
  },
  (it) => [primaryKey({ columns: [it.compartmentId, it.epoch] })],
);

export const entries = sqliteTable(
  'entries',
  {
    place,
    compartmentId: bytes('compartment_id')
      .notNull()
      .references(() => compartments.compartmentId),
    seq: integer('seq').notNull(),
    author: bytes('author').notNull(),
    day: text('day').notNull(),
    entry: bytes('entry').notNull(),
  },
  (it) => [uniqueIndex('entries_in_order').on(it.compartmentId, it.seq)],
);

/** Who holds a slot of an epoch, and which entry gave it. */
export const readers = sqliteTable(
  'readers',
  {
    compartmentId: bytes('compartment_id')
      .notNull()
      .references(() => compartments.compartmentId),
    epoch: integer('epoch').notNull(),
    kid: bytes('kid').notNull(),
    grantedSeq: integer('granted_seq').notNull(),
  },
  (it) => [
    primaryKey({ columns: [it.compartmentId, it.epoch, it.kid] }),
    index('readers_by_kid').on(it.kid),
  ],
);

/** What reached a member, in that order; numbered for each member apart. */
export const feed = sqliteTable(
  'feed',
  {
    memberId: bytes('member_id')
      .notNull()
      .references(() => members.memberId),
    n: integer('n').notNull(),
    compartmentId: bytes('compartment_id').notNull(),
    seq: integer('seq').notNull(),
  },
  (it) => [primaryKey({ columns: [it.memberId, it.n] })],
);

/** Sealed drafts and snapshots of a member. */
export const vault = sqliteTable(
  'vault',
  {
    place,
    memberId: bytes('member_id')
      .notNull()
      .references(() => members.memberId),
    key: bytes('key').notNull(),
    number: integer('number').notNull(),
    sealed: bytes('sealed').notNull(),
  },
  (it) => [uniqueIndex('vault_by_key').on(it.memberId, it.key)],
);

/** Where a member wants to hear that there is something new. Only who asked for mail has a row. */
export const mailboxes = sqliteTable('mailboxes', {
  memberId: bytes('member_id')
    .primaryKey()
    .references(() => members.memberId),
  address: text('address').notNull(),
  /** Place in their feed up to which they have fetched. */
  seen: integer('seen').notNull(),
  /** Last day on which they had their turn, whether there was anything to tell or not. */
  turnOn: text('turn_on').notNull(),
});

/** Days on which a member wants to hear something, whatever it is about. */
export const dueDays = sqliteTable(
  'due_days',
  {
    memberId: bytes('member_id')
      .notNull()
      .references(() => members.memberId),
    day: text('day').notNull(),
  },
  (it) => [primaryKey({ columns: [it.memberId, it.day] })],
);

/** What the server was told to do with a dossier, as long as it waits or holds; goes with it. */
export const orders = sqliteTable(
  'orders',
  {
    orderId: bytes('order_id').primaryKey(),
    dossierId: bytes('dossier_id')
      .notNull()
      .references(() => dossiers.dossierId),
    kind: text('kind', { enum: ['DESTROY', 'ERASE', 'FADE', 'HOLD'] }).notNull(),
    /** As it was signed, with its signatures. */
    signed: bytes('signed').notNull(),
    /** Day from which it is carried out; null for one that only stops others. */
    dueOn: text('due_on'),
  },
  (it) => [index('orders_of_dossier').on(it.dossierId)],
);

/** The list of what was destroyed, as far as this database has carried it out. */
export const tombstones = sqliteTable('tombstones', {
  number: integer('number').primaryKey(),
  stone: bytes('stone').notNull(),
});

/** Codes of people whose dossier is gone: for a while they are told so, instead of nothing. */
export const erasedCodes = sqliteTable('erased_codes', {
  locatorHash: bytes('locator_hash').primaryKey(),
  day: text('day').notNull(),
});

/** What the server made of its own clock: see rules/calendar.ts. One row. */
export const calendar = sqliteTable('calendar', {
  one: integer('one').primaryKey(),
  believedOn: text('believed_on').notNull(),
  leapFrom: text('leap_from'),
  leapTo: text('leap_to'),
});
