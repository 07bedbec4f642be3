import * as z from 'zod/mini';
import {
  append,
  bytes,
  day,
  founding,
  id,
  MAX_BODY_BYTES,
  outsidePerson,
  publicKeys,
  role,
} from './fields.ts';
import { endpoint } from './endpoint.ts';
import { downloading } from './filing.ts';
import { contact, portal, publicOrganisation, signedDirectory, stamp } from './portal.ts';
import { ordering } from './ordering.ts';
import { reading } from './reading.ts';
import { sightings } from './sightings.ts';

/** One way to open an account key. The server keeps the sign-in key and the wrapped account key. */
export const slotKind = z.enum(['passphrase', 'recovery', 'escrow']);
const slot = z.strictObject({
  kind: slotKind,
  signInKey: bytes(32),
  /** The account key, wrapped under a key that only this slot's secret gives. */
  wrapped: bytes(undefined, 200),
});

/** A member's account as it is made in their own browser. */
export const account = z.strictObject({
  /** Sign-in name, normalised by the client; only this organisation knows it. */
  signInName: z.string().check(z.minLength(2), z.maxLength(60)),
  /** Name others see, also in the signed directory. */
  name: z.string().check(z.trim(), z.minLength(2), z.maxLength(80)),
  keys: publicKeys,
  /** Private keys, wrapped under the account key. */
  wrappedKeys: bytes(undefined, 4096),
  slots: z.array(slot).check(z.minLength(2), z.maxLength(3)),
  /** The secrecy declaration as shown, and the member's signature over it. */
  declaration: z.strictObject({
    text: z.string().check(z.minLength(1), z.maxLength(4000)),
    day,
    signature: bytes(64),
  }),
});

/** An account with a long declaration in a script that JSON escapes. */
const ACCOUNT_BYTES = 64 * 1024;

/** What the board may change of the organisation, and everybody may read. */
const publicDetails = z.strictObject({
  // Stands in the first page of every visitor: nobody may make that page heavy.
  name: publicOrganisation.shape.name.check(z.minLength(1), z.maxLength(200)),
  leaveUrl: publicOrganisation.shape.leaveUrl.check(z.maxLength(2000)),
  contact,
});

/** Where a member wants mail. The server knows it; nobody else is told. */
const mailAddress = z.email().check(z.maxLength(254));

const member = z.strictObject({
  memberId: id,
  name: z.string(),
  role,
  kid: bytes(16),
  keys: publicKeys,
  declaredOn: day,
});

export const desk = {
  organisation: endpoint({
    method: 'GET',
    path: '/api/organisation',
    auth: 'none',
    takesWork: 'LATE',
    response: z.strictObject({
      organisation: publicOrganisation,
      rootKey: z.nullable(bytes(32)),
      /** All directories, oldest first; the last may still wait for countersignatures. */
      directories: z.array(signedDirectory).check(z.maxLength(500)),
      stamps: z.array(stamp).check(z.maxLength(50)),
    }),
    problems: [],
  }),
  setUp: endpoint({
    method: 'POST',
    path: '/api/setup',
    auth: 'none',
    body: z.strictObject({
      setupToken: bytes(32),
      orgId: id,
      rootKey: bytes(32),
      organisation: publicDetails,
      account,
    }),
    mostBytes: ACCOUNT_BYTES,
    takesWork: 'SOON',
    response: z.strictObject({ memberId: id }),
    problems: ['SETUP_REFUSED', 'ENTRY_REFUSED'],
  }),
  challenge: portal.challenge,
  /** Sign in with one slot. Unknown names answer as a wrong passphrase does. */
  openSession: endpoint({
    method: 'POST',
    path: '/api/sessions',
    auth: 'none',
    body: z.strictObject({
      signInName: account.shape.signInName,
      slot: slotKind,
      challenge: bytes(32),
      signature: bytes(64),
    }),
    takesWork: 'SOON',
    response: z.strictObject({
      token: bytes(32),
      memberId: id,
      role,
      wrapped: slot.shape.wrapped,
      wrappedKeys: account.shape.wrappedKeys,
    }),
    problems: ['CHALLENGE_EXPIRED', 'SIGN_IN_FAILED'],
  }),
  closeSession: endpoint({
    method: 'DELETE',
    path: '/api/sessions/current',
    auth: 'member',
    response: z.strictObject({}),
    problems: [],
  }),
  /** Replace one slot of one's own account (a new passphrase, a new recovery sheet). */
  replaceSlot: endpoint({
    method: 'PUT',
    path: '/api/account/slots',
    auth: 'member',
    body: slot,
    response: z.strictObject({}),
    problems: [],
  }),
  /** Whether this server can send mail, and where this member wants to hear that there is something. */
  readMail: endpoint({
    method: 'GET',
    path: '/api/account/mail',
    auth: 'member',
    response: z.strictObject({ offered: z.boolean(), address: z.nullable(mailAddress) }),
    problems: [],
  }),
  /** Null takes the address away, and the due days with it. */
  setMail: endpoint({
    method: 'PUT',
    path: '/api/account/mail',
    auth: 'member',
    body: z.strictObject({ address: z.nullable(mailAddress) }),
    response: z.strictObject({}),
    problems: ['NOT_ALLOWED'],
  }),
  /**
   * The days on which this member wants to hear something, all of them, in place of those before.
   * Days and nothing else: which dossier, or how many, is not told. Kept only of who wants mail.
   */
  setDueDays: endpoint({
    method: 'PUT',
    path: '/api/account/due-days',
    auth: 'member',
    body: z.strictObject({ days: z.array(day).check(z.maxLength(400)) }),
    response: z.strictObject({}),
    problems: [],
  }),
  team: endpoint({
    method: 'GET',
    path: '/api/team',
    auth: 'member',
    response: z.strictObject({
      members: z.array(member),
      invitations: z.array(z.strictObject({ invitationId: id, role, expiresOn: day })),
    }),
    problems: [],
  }),
  /** The token itself never reaches the server before it is used: only H(token). */
  invite: endpoint({
    method: 'POST',
    path: '/api/invitations',
    auth: 'member',
    body: z.strictObject({ role, tokenHash: bytes(32) }),
    response: z.strictObject({ invitationId: id, expiresOn: day }),
    problems: ['NOT_ALLOWED', 'ALREADY_THERE'],
  }),
  withdrawInvitation: endpoint({
    method: 'DELETE',
    path: '/api/invitations/:invitationId',
    auth: 'member',
    params: z.strictObject({ invitationId: id }),
    response: z.strictObject({}),
    problems: ['NOT_ALLOWED'],
  }),
  lookAtInvitation: endpoint({
    method: 'POST',
    path: '/api/invitations/look',
    auth: 'none',
    body: z.strictObject({ token: bytes(32) }),
    takesWork: 'SOON',
    response: z.strictObject({ role, organisation: z.string() }),
    problems: ['INVITATION_UNKNOWN'],
  }),
  acceptInvitation: endpoint({
    method: 'POST',
    path: '/api/invitations/accept',
    auth: 'none',
    body: z.strictObject({ token: bytes(32), account }),
    mostBytes: ACCOUNT_BYTES,
    takesWork: 'SOON',
    response: z.strictObject({ memberId: id }),
    problems: ['INVITATION_UNKNOWN', 'NAME_TAKEN', 'ENTRY_REFUSED'],
  }),
  publishDirectory: endpoint({
    method: 'POST',
    path: '/api/directories',
    auth: 'member',
    body: z.strictObject({ directory: signedDirectory.shape.directory }),
    mostBytes: 300_000,
    response: z.strictObject({ number: z.int() }),
    problems: ['NOT_ALLOWED', 'DIRECTORY_REFUSED', 'ALREADY_THERE'],
  }),
  countersign: endpoint({
    method: 'POST',
    path: '/api/directories/countersignatures',
    auth: 'member',
    body: z.strictObject({ number: z.int().check(z.minimum(1)), signature: bytes(64) }),
    response: z.strictObject({}),
    problems: ['NOT_ALLOWED', 'DIRECTORY_REFUSED'],
  }),
  stamp: endpoint({
    method: 'PUT',
    path: '/api/stamps',
    auth: 'member',
    body: stamp,
    response: z.strictObject({}),
    problems: ['NOT_ALLOWED', 'ENTRY_REFUSED'],
  }),
  updateContact: endpoint({
    method: 'PUT',
    path: '/api/organisation',
    auth: 'member',
    body: z.extend(publicDetails, { languages: publicOrganisation.shape.languages }),
    response: z.strictObject({}),
    problems: ['NOT_ALLOWED'],
  }),
  ...reading,
  ...downloading,
  append: endpoint({
    method: 'POST',
    path: '/api/appends',
    auth: 'member',
    body: z.strictObject({
      /** Only for a dossier that starts at the desk (an oral report). */
      founding: z.nullable(founding),
      /** People without an account who get a code in the same write. */
      people: z
        .array(
          z.extend(outsidePerson, {
            expiresOn: day,
            /** Kid of somebody whose code this one takes the place of: a card that got lost. */
            replaces: z.nullable(bytes(16)),
          }),
        )
        .check(z.maxLength(4)),
      appends: z.array(append).check(z.minLength(1), z.maxLength(32)),
    }),
    mostBytes: MAX_BODY_BYTES,
    response: portal.append.response,
    problems: [...portal.append.problems],
  }),
  ...ordering,
  ...sightings,
  /** Sealed drafts and snapshots of this member: the server sees a name hash, a number and bytes. */
  readVault: endpoint({
    method: 'GET',
    path: '/api/vault',
    auth: 'member',
    response: z.strictObject({
      items: z.array(
        z.strictObject({ key: bytes(16), number: z.int(), sealed: bytes(undefined, 4_000_000) }),
      ),
    }),
    problems: [],
  }),
  writeVault: endpoint({
    method: 'PUT',
    path: '/api/vault',
    auth: 'member',
    body: z.strictObject({
      key: bytes(16),
      number: z.int().check(z.minimum(1)),
      /** Null throws the item away. */
      sealed: z.nullable(bytes(undefined, 4_000_000)),
    }),
    mostBytes: MAX_BODY_BYTES,
    response: z.strictObject({}),
    problems: ['STALE_HEAD', 'STORAGE_FULL'],
  }),
} as const;
