import { MOST_FILES } from '@gehoord/contract';
import {
  COMPARTMENT_KINDS,
  FILE_KINDS,
  HEARING_POINTS,
  PAPER_KINDS,
  STATUS_CODES,
  type Event,
} from '@gehoord/protocol';
import * as z from 'zod/mini';
import { CASE_EVENTS } from './payload-case.ts';
import { RIGHTS_EVENTS } from './payload-rights.ts';
import { day, hex, type } from './payload-fields.ts';
import { MOST_SEEN, type Payload } from './payload.ts';

/*
 * What stands inside the ciphertext of an entry. JSON, because nothing ever signs or hashes it on
 * its own: what is signed are the stored bytes around it. Everything is checked on reading; the
 * author may be anybody's modified client.
 */

const base64url = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/));
const headRef = z.strictObject({ compartmentId: hex(16), head: hex(32) });
const sentRef = z.strictObject({ kind: z.enum(['report', 'identity']), at: headRef });
const yesNo = z.enum(['YES', 'NO']);
const yesNoUnknown = z.enum(['YES', 'NO', 'UNKNOWN']);
const rawOrExtract = z.enum(['RAW', 'EXTRACT']);

const words = z.strictObject({
  story: z.string(),
  subject: z.strictObject({
    role: z.enum(['MENTOR', 'MENTEE', 'STAFF', 'OTHER', 'UNKNOWN']),
    staff: z.array(hex(16)),
    name: z.optional(z.string()),
  }),
  door: z.enum(['confidant', 'board', 'alternate', 'ORAL']),
  reporterIs: z.optional(z.enum(['MENTEE', 'MENTOR', 'OTHER'])),
  relation: z.optional(z.enum(['SELF', 'WITNESS', 'ON_BEHALF'])),
  affectedKnows: z.optional(yesNoUnknown),
  safeNow: z.optional(yesNoUnknown),
  help: z.optional(z.array(z.enum(['TALK', 'DOCTOR', 'POLICE', 'STOP_CONTACT', 'NOTHING_NOW']))),
  language: z.string(),
});

const files = z.optional(
  z
    .array(
      z.strictObject({
        ...{ id: hex(16), key: hex(32), name: z.string(), kind: z.enum(FILE_KINDS) },
        length: z.int().check(z.minimum(0)),
      }),
    )
    .check(z.maxLength(MOST_FILES)),
);

const paperText = z.strictObject({
  bytes: base64url,
  words: z.string(),
  translations: z.array(z.strictObject({ language: z.string(), words: z.string() })),
  nonce: hex(32),
});
const consentEvidence = { consents: z.array(base64url), shown: z.string(), nonce: hex(32) };
const overridden = z.optional(z.enum(['DANGER', 'LEGAL_DUTY']));
const INVITED = ['affectedPerson', 'accused', 'witness'] as const;

const event: z.ZodMiniType<Event> = z.discriminatedUnion('type', [
  z.strictObject({
    ...type('ReportReceived'),
    words,
    withoutCode: z.boolean(),
    mayPassOn: z.nullable(yesNo),
    told: z.boolean(),
    files,
  }),
  z.strictObject({ ...type('ReportAdded'), text: z.string(), files }),
  z.strictObject({ ...type('IdentityGiven'), name: z.string(), contact: z.string() }),
  z.strictObject({ ...type('IdentityWithheld') }),
  z.strictObject({ ...type('TalkOpened') }),
  z.strictObject({ ...type('NotesOpened') }),
  z.strictObject({
    ...type('PersonAdmitted'),
    provenance: z.enum(['SELF', 'DESK_ISSUED']),
    nonce: hex(16),
    withoutCode: z.boolean(),
    own: z.array(sentRef),
  }),
  z.strictObject({
    ...type('PersonInvited'),
    role: z.enum(INVITED),
    name: z.string(),
    about: z.string(),
    cardUntil: day,
  }),
  z.strictObject({ ...type('PaperTakenOut'), how: z.enum(['PRINT', 'FILE']) }),
  z.strictObject({ ...type('HearingOffered'), day, text: z.string() }),
  z.strictObject({ ...type('HearingCancelled') }),
  z.strictObject({
    ...type('HearingHeld'),
    ...{ day, points: z.array(z.enum(HEARING_POINTS)) },
    how: z.optional(z.enum(['TALK', 'WRITTEN'])),
  }),
  z.strictObject({ ...type('CodeReplaced'), why: z.string(), cardUntil: day }),
  z.strictObject({ ...type('CompartmentSent'), sent: sentRef }),
  z.strictObject({
    ...type('HolderChanged'),
    ...{ ground: overridden, requestId: hex(16), ...consentEvidence },
  }),
  z.strictObject({ ...type('MessageWritten'), text: z.string() }),
  z.strictObject({ ...type('NoteWritten'), text: z.string() }),
  z.strictObject({ ...type('StatusSet'), status: z.enum(STATUS_CODES), nextOn: z.nullable(day) }),
  z.strictObject({
    ...type('ConsentAsked'),
    requestId: hex(16),
    why: z.string(),
    extract: z.nullable(z.string()),
    offersRaw: z.boolean(),
    readers: z.array(hex(16)),
    reports: z.array(headRef),
    identities: z.array(headRef),
    statements: z.array(headRef),
    expiresOn: day,
  }),
  z.strictObject({
    ...type('ConsentGiven'),
    requestId: hex(16),
    report: rawOrExtract,
    identity: z.boolean(),
    ...consentEvidence,
  }),
  z.strictObject({ ...type('ConsentDeclined'), requestId: hex(16) }),
  z.strictObject({
    ...type('NamingAsked'),
    requestId: hex(16),
    ...{ why: z.string(), name: z.string(), until: day },
  }),
  z.strictObject({ ...type('NamingAnswered'), requestId: hex(16), ...consentEvidence }),
  z.strictObject({
    ...type('NamingWithdrawn'),
    requestId: hex(16),
    withdrawals: z.array(base64url),
  }),
  z.strictObject({ ...type('ConsentConfirmed'), requestId: hex(16), how: z.string() }),
  z.strictObject({
    ...type('ConsentWithdrawn'),
    requestId: hex(16),
    withdrawals: z.array(base64url),
  }),
  z.strictObject({
    ...type('AccessGranted'),
    ...{ ground: overridden, requestId: hex(16), ...consentEvidence },
  }),
  z.strictObject({
    ...type('HandedOver'),
    requestId: hex(16),
    why: z.string(),
    extract: z.nullable(z.string()),
    report: rawOrExtract,
    identity: z.boolean(),
    ...consentEvidence,
    receivedOn: day,
    founderNonce: hex(16),
    withoutCode: z.boolean(),
    ground: z.enum(['CONSENT', 'BEFORE_SENDING', 'DANGER', 'LEGAL_DUTY']),
    intake: z.strictObject({
      ...{ notedOn: day, safetyOn: day, toldOn: day },
      statement: z.enum(['SIGNED', 'REFUSED', 'UNSIGNED']),
    }),
  }),
  z.strictObject({ ...type('StatementWritten'), person: z.optional(hex(16)), text: paperText }),
  z.strictObject({ ...type('StatementOffered'), person: z.optional(hex(16)), text: paperText }),
  z.strictObject({ ...type('StatementTakenBack') }),
  z.strictObject({ ...type('CorrectionAsked'), statement: hex(32), text: z.string() }),
  z.strictObject({
    ...type('StatementAnswered'),
    signature: base64url,
    remarks: z.nullable(z.string()),
  }),
  z.strictObject({
    ...type('PaperClosed'),
    statement: hex(32),
    paper: z.enum(PAPER_KINDS),
    answer: z.enum(['SIGNED', 'REFUSED']),
    at: headRef,
  }),
  z.strictObject({ ...type('Claimed'), claim: base64url }),
  ...CASE_EVENTS,
  ...RIGHTS_EVENTS,
]);

/** Where the author stood in the dossier's other compartments when writing: orders the fold. */
const seen = z.strictObject({
  compartmentId: hex(16),
  seq: z.int().check(z.minimum(0)),
  head: hex(32),
});

const payload = z.strictObject({
  v: z.literal(1),
  /** Said once, in the genesis; again where an access entry opens an epoch for readers who come later. */
  kind: z.nullable(z.enum(COMPARTMENT_KINDS)),
  seen: z.array(seen).check(z.maxLength(MOST_SEEN)),
  event,
});

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @returns null for anything that is not a payload this version knows. */
export function parsePayload(bytes: Uint8Array): Payload | null {
  try {
    const parsed = payload.safeParse(JSON.parse(utf8.decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
