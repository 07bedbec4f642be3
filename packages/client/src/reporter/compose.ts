import { random, toBase64url, toHex, type Person, dossierIdOf } from '@gehoord/crypto';
import type { ReportWords, SentRef } from '@gehoord/protocol';
import type { DirectoryBook } from '../core/directory-book.ts';
import { members, outside } from '../core/recipients.ts';
import { genesis, type Append, type Brought, type Pen } from '../core/write.ts';
import type { ReportForm } from './types.ts';

/** The first POST: everything of a new dossier, sealed. */
export interface Founding {
  readonly founding: {
    readonly dossierId: string;
    readonly founderKey: string;
    readonly nonce: string;
  };
  readonly person: ReturnType<typeof publicPerson>;
  readonly geneses: Append[];
}

/** Where a report will stand, and the files that were sealed for that place. */
interface Brings {
  readonly compartmentId: Uint8Array;
  readonly files: readonly Brought[];
}

/** What the server may know of a person without an account. */
export function publicPerson(person: Person) {
  return {
    locatorHash: toBase64url(person.locatorHash),
    signInKey: toBase64url(person.signIn.publicKey),
    keys: {
      signKey: toBase64url(person.pair.keys.signKey),
      sealKey: toBase64url(person.pair.keys.sealKey),
    },
  };
}

/** The report's own words, without name, code and what only the protocol needs. */
export function wordsOf(
  form: Omit<ReportForm, 'code' | 'identity' | 'mayPassOn' | 'door'>,
  door: ReportWords['door'],
): ReportWords {
  const { story, subject, reporterIs, relation, affectedKnows, safeNow, help, language } = form;
  return { story, subject, door, reporterIs, relation, affectedKnows, safeNow, help, language };
}

/** Given or withheld, an identity is always sent and looks the same from outside. */
export function identityEvent(identity: ReportForm['identity']) {
  const given =
    identity !== null && (identity.name.trim() !== '' || identity.contact.trim() !== '');
  return given
    ? ({
        type: 'IdentityGiven',
        name: identity.name.trim(),
        contact: identity.contact.trim(),
      } as const)
    : ({ type: 'IdentityWithheld' } as const);
}

/**
 * Seal a report to its readers.
 * @param nonce 16 bytes, kept for a second try, so that a try under a newer directory is the same
 * dossier and can never become a second report.
 * @param brings where the report will stand, and the files that were sealed for that place.
 * @returns null where one of the readers is no longer there.
 */
export function composeReport(
  form: ReportForm,
  person: Person,
  nonce: Uint8Array,
  readers: readonly string[],
  book: DirectoryBook,
  brings: Brings = { compartmentId: random(16), files: [] },
): Founding | null {
  const receivers = members(book, readers);
  if (receivers === null || receivers.length === 0) return null;
  const pen: Pen = { author: person.pair, book, seen: [] };
  const dossierId = dossierIdOf(person.pair.keys.signKey, nonce);
  const withoutCode = form.code === 'NONE';
  const report = genesis(
    pen,
    dossierId,
    'report',
    {
      type: 'ReportReceived',
      words: wordsOf(form, form.door),
      withoutCode,
      mayPassOn: withoutCode ? (form.mayPassOn ?? 'NO') : null,
      told: false,
      files: filesIn(brings.files),
    },
    receivers,
    brings.compartmentId,
    brings.files.map(({ blob }) => blob),
  );
  const identity = genesis(pen, dossierId, 'identity', identityEvent(form.identity), receivers);
  const both = [...receivers, outside(person.pair.keys)];
  const own: SentRef[] = [
    { kind: 'report', at: report.at },
    { kind: 'identity', at: identity.at },
  ];
  const way = genesis(
    pen,
    dossierId,
    'person',
    { type: 'PersonAdmitted', provenance: 'SELF', nonce: toHex(nonce), withoutCode, own },
    both,
  );
  // The directie's door has no confidential talk: what is said there is said to the directie.
  const talk =
    form.door === 'board' ? [] : [genesis(pen, dossierId, 'talk', { type: 'TalkOpened' }, both)];
  return {
    founding: {
      dossierId: toBase64url(dossierId),
      founderKey: toBase64url(person.pair.keys.signKey),
      nonce: toBase64url(nonce),
    },
    person: publicPerson(person),
    geneses: [way, report, identity, ...talk].map(({ append }) => append),
  };
}

/** As an event tells of them: no word where there are none. */
export const filesIn = (files: readonly Brought[]) =>
  files.length === 0 ? undefined : files.map(({ file }) => file);

/** A fresh nonce for a new dossier. */
export const newNonce = () => random(16);
