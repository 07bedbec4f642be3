import {
  dossierIdOf,
  encodeStatement,
  entryHash,
  openingOf,
  parseEntry,
  remarksHash,
  sealEntry,
  sealKeyHashOf,
  sealSlot,
  shownHash,
  statementHash,
  text,
  wordsHash,
  type Consent,
  type Dek,
  type Entry,
  type EpochKeys,
  type Header,
  type KeyPair,
  type Place,
  type Share,
  type Slot,
  type Statement,
  type StatementSignature,
} from '../src/index.ts';
import { amira, bram, bytesOf, lotte, noor, orgId } from './people.ts';

/* One compartment of one dossier: Amira reports to Noor, Bram comes in and is closed out again. */

export const founderNonce = bytesOf('nonce of the dossier');
export const place: Place = {
  orgId,
  dossierId: dossierIdOf(amira.keys.signKey, founderNonce),
  compartmentId: bytesOf('report compartment', 16),
};

/** The same keys for the same number. */
export function epochOf(number: number): EpochKeys {
  return { dek: bytesOf(`dek ${number}`) as Dek, share: bytesOf(`share ${number}`) as Share };
}

/** A slot; `outside` for people who have a code and no account. */
export function slotFor(reader: KeyPair, epoch: number, outside = false, at = place): Slot {
  return sealSlot(epochOf(epoch).dek, at, epoch, { ...reader, outside });
}

/** What an entry needs besides what follows from the one before. */
export interface Next extends Partial<Omit<Header, 'author' | 'padded'>> {
  readonly author: KeyPair;
  readonly words: string;
}

const stands = (last: Entry | null, opens: boolean) =>
  last === null
    ? { epoch: 1, seq: 0, previous: null }
    : {
        epoch: last.header.epoch + (opens ? 1 : 0),
        seq: last.header.seq + 1,
        previous: entryHash(last),
      };

/** Bytes of an entry that follows `last`; whatever is given stands instead of what would follow. */
export function entryBytes(last: Entry | null, { author, words, ...given }: Next): Uint8Array {
  const where = stands(last, given.opening !== undefined && given.opening !== null);
  const header = {
    suite: 1 as const,
    ...place,
    ...where,
    kind: 'content' as const,
    directoryNumber: 1,
    directoryHash: bytesOf('directory 1'),
    blobs: [],
    opening: null,
    slots: [],
    ...given,
  };
  return sealEntry(header, text(words), epochOf(header.epoch), author);
}

/** The same, taken apart. */
export function entryAfter(last: Entry | null, next: Next): Entry {
  return parseEntry(entryBytes(last, next));
}

export const openingFor = (epoch: number) => openingOf(epochOf(epoch), place.compartmentId, epoch);

/** Amira reports; she and Noor can read. */
export const genesis = entryAfter(null, {
  author: amira,
  words: 'Kees Testmentor keeps sending me messages at night.',
  kind: 'genesis',
  opening: openingFor(1),
  slots: [slotFor(amira, 1, true), slotFor(noor, 1)],
});
/** Noor answers. */
export const answer = entryAfter(genesis, { author: noor, words: 'Thank you for telling me.' });
/** Bram is let in. */
export const grant = entryAfter(answer, {
  author: noor,
  words: 'With the consent of the reporter.',
  kind: 'access',
  slots: [slotFor(bram, 1)],
});
/** Bram is closed out: a new epoch without him. */
export const closing = entryAfter(grant, {
  author: noor,
  words: 'The consent was taken back.',
  kind: 'access',
  opening: openingFor(2),
  slots: [slotFor(amira, 2, true), slotFor(noor, 2)],
});
/** Amira writes again, in the new epoch. */
export const letter = entryAfter(closing, { author: amira, words: 'I want to think about it.' });

export const chain = [genesis, answer, grant, closing, letter] as const;

/** Amira lets Bram and Lotte read what she reported. */
export const consent: Consent = {
  orgId,
  dossierId: place.dossierId,
  consentId: bytesOf('consent', 16),
  what: 'HANDOVER',
  readers: [bram, lotte].map(({ kid, keys }) => ({
    kid,
    sealKeyHash: sealKeyHashOf(keys.sealKey),
  })),
  successors: false,
  heads: [{ compartmentId: place.compartmentId, head: entryHash(genesis) }],
  signKey: amira.keys.signKey,
  sealKeyHash: sealKeyHashOf(amira.keys.sealKey),
  provenance: 'SELF',
  shown: shownHash(bytesOf('nonce'), 'The board may read your report.'),
  extract: null,
  language: 'nl',
  directoryHash: bytesOf('directory 1'),
  expiresOn: '2026-06-30',
};

export const STATEMENT_NONCE = bytesOf('nonce of the statement');

/** What Noor wrote down of what Amira told her. */
export const statement: Statement = {
  orgId,
  dossierId: place.dossierId,
  statementId: bytesOf('statement', 16),
  version: 1,
  paper: 'INTAKE',
  identity: 'ANONYMOUS',
  language: 'nl',
  words: wordsHash(STATEMENT_NONCE, 'nl', 'Kees stuurt mij ’s nachts berichten.'),
  translations: [
    { language: 'ti', words: bytesOf('the same in Tigrinya') },
    { language: 'ar', words: bytesOf('the same in Arabic') },
  ],
  attachments: [bytesOf('a photo')],
  previous: null,
  writtenOn: '2026-03-02',
  directoryHash: bytesOf('directory 1'),
};

/** Amira signs it, in Tigrinya, and adds something. */
export const signature: StatementSignature = {
  statement: statementHash(encodeStatement(statement)),
  kid: amira.kid,
  signKey: amira.keys.signKey,
  role: 'reporter',
  keyFrom: 'SELF',
  answer: 'SIGNED',
  remarks: remarksHash(STATEMENT_NONCE, 'Het was op dinsdag.'),
  language: 'ti',
  signedOn: '2026-03-04',
};
