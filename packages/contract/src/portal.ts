import * as z from 'zod/mini';
import {
  append,
  bytes,
  compartment,
  day,
  entry,
  founding,
  id,
  MAX_BODY_BYTES,
  outsidePerson,
} from './fields.ts';
import { endpoint } from './endpoint.ts';
import { cells } from './sightings.ts';
import { uploading } from './filing.ts';

const heads = z.array(z.strictObject({ compartmentId: id, head: bytes(32) }));

/** A directory as it is signed, with the countersignatures it has so far. */
export const signedDirectory = z.strictObject({
  directory: bytes(undefined, 200_000),
  countersignatures: z
    .array(z.strictObject({ kid: bytes(16), signature: bytes(64) }))
    .check(z.maxLength(50)),
});

/** A dated sign of life of a confidant or alternate for one directory. */
export const stamp = z.strictObject({
  kid: bytes(16),
  directoryHash: bytes(32),
  day,
  signature: bytes(64),
});

export const contact = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  phone: z.string().check(z.trim(), z.minLength(3), z.maxLength(40)),
  hours: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
});

/** More than there are catalogues: an older server does not stand in the way of a new one. */
const MOST_LANGUAGES = 40;

/** What anybody may know about the organisation. Also rendered into the portal's first page. */
export const publicOrganisation = z.strictObject({
  orgId: z.nullable(id),
  name: z.string(),
  contact: z.nullable(contact),
  /** Where "leave quickly" goes. */
  leaveUrl: z.url({ protocol: /^https$/ }),
  state: z.enum(['NEW', 'SETTING_UP', 'OPEN', 'EXPIRED']),
  /** Whether members are told by mail, so that a text may promise a date (domain rule §5). */
  notifies: z.boolean(),
  /** Codes of languages switched on although nobody who speaks them checked them (domain §6). */
  languages: z.array(z.string().check(z.regex(/^[a-z]{2,3}$/))).check(z.maxLength(MOST_LANGUAGES)),
});

export const portal = {
  organisation: endpoint({
    method: 'GET',
    path: '/api/organisation',
    auth: 'none',
    takesWork: 'LATE',
    response: z.strictObject({
      organisation: publicOrganisation,
      rootKey: z.nullable(bytes(32)),
      /** The chain up to the directory that counts, oldest first: each is checked against the one before. */
      directories: z.array(signedDirectory).check(z.maxLength(500)),
      stamps: z.array(stamp).check(z.maxLength(50)),
    }),
    problems: [],
  }),
  /**
   * The first POST of a report: all compartments of a new dossier in one all-or-nothing write.
   * The same bytes again answer as the first time.
   */
  fileReport: endpoint({
    method: 'POST',
    path: '/api/reports',
    auth: 'none',
    body: z.strictObject({
      founding,
      person: outsidePerson,
      geneses: z.array(append).check(z.minLength(1), z.maxLength(8)),
    }),
    mostBytes: MAX_BODY_BYTES,
    takesWork: 'SOON',
    response: z.strictObject({ receivedOn: day }),
    problems: [
      'NOT_OPEN',
      'ALREADY_THERE',
      'DIRECTORY_STALE',
      'ENTRY_REFUSED',
      'RECEIVER_REFUSED',
      'STORAGE_FULL',
      'UPLOAD_UNKNOWN',
    ],
  }),
  challenge: endpoint({
    method: 'POST',
    path: '/api/challenges',
    auth: 'none',
    body: z.strictObject({}),
    takesWork: 'LATE',
    response: z.strictObject({ challenge: bytes(32) }),
    problems: [],
  }),
  /** Sign in with a code. Known and unknown codes get the same answer in the same time. */
  openSession: endpoint({
    method: 'POST',
    path: '/api/sessions',
    auth: 'none',
    body: z.strictObject({ locator: bytes(16), challenge: bytes(32), signature: bytes(64) }),
    takesWork: 'SOON',
    response: z.strictObject({ token: bytes(32), claimable: z.boolean() }),
    problems: ['CHALLENGE_EXPIRED', 'SIGN_IN_FAILED', 'ERASED'],
  }),
  closeSession: endpoint({
    method: 'DELETE',
    path: '/api/sessions/current',
    auth: 'code',
    response: z.strictObject({}),
    problems: [],
  }),
  dossier: endpoint({
    method: 'GET',
    path: '/api/dossier',
    auth: 'code',
    response: z.strictObject({ compartments: z.array(compartment) }),
    problems: [],
  }),
  /** Who had what of it on the screen: the members' sealed cells. */
  cells: endpoint({
    method: 'GET',
    path: '/api/cells',
    auth: 'code',
    response: cells,
    problems: [],
  }),
  append: endpoint({
    method: 'POST',
    path: '/api/appends',
    auth: 'code',
    body: z.strictObject({ appends: z.array(append).check(z.minLength(1), z.maxLength(16)) }),
    mostBytes: MAX_BODY_BYTES,
    response: z.strictObject({ heads }),
    problems: [
      'STALE_HEAD',
      'ALREADY_THERE',
      'DIRECTORY_STALE',
      'ENTRY_REFUSED',
      'RECEIVER_REFUSED',
      'NOT_ALLOWED',
      'STORAGE_FULL',
      'UPLOAD_UNKNOWN',
    ],
  }),
  /**
   * Swap an invitation code for a code only its holder knows. `claim` is signed by the old and the
   * new key; the appends start a new epoch in every compartment. One transaction.
   */
  claim: endpoint({
    method: 'POST',
    path: '/api/claims',
    auth: 'code',
    body: z.strictObject({
      person: outsidePerson,
      claim: entry,
      appends: z.array(append).check(z.minLength(1), z.maxLength(16)),
    }),
    mostBytes: MAX_BODY_BYTES,
    response: z.strictObject({ heads }),
    problems: [
      'STALE_HEAD',
      'ALREADY_THERE',
      'DIRECTORY_STALE',
      'ENTRY_REFUSED',
      'NOT_ALLOWED',
      'STORAGE_FULL',
    ],
  }),
  ...uploading,
} as const;
