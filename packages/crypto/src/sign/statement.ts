import type { SignSecret } from '../brand.ts';
import { day, int, list, optional, Reader, struct, text } from '../encoding.ts';
import { must } from '../error.ts';
import { equal, hash, kdf, SUITE } from '../hash.ts';
import { KID } from '../keys/public-keys.ts';
import { sign, verify } from './signature.ts';

export const PAPERS = ['INTAKE', 'HEARING', 'DECISION', 'LETTER'] as const;
/** How the desk knows who signs; NOBODY where a paper is not one person's account. */
export const IDENTITIES = ['SEEN', 'KNOWN', 'ANONYMOUS', 'NOBODY'] as const;
export const SIGNERS = [
  'reporter',
  'affectedPerson',
  'accused',
  'witness',
  'confidant',
  'board',
  'coordinator',
  'alternate',
] as const;
/** Whose key it was: made by its holder, made by the desk, or a member's own. */
export const SIGNER_KEYS = ['SELF', 'DESK_ISSUED', 'MEMBER'] as const;
export const ANSWERS = ['SIGNED', 'REFUSED'] as const;

/** Nobody writes a paper a thousand times; a number without a bound would be added to for ever. */
export const MOST_VERSIONS = 1000;

/** The same words in another language; the hash is a {@link wordsHash}. */
export interface Translation {
  readonly language: string;
  readonly words: Uint8Array;
}

/** One version of a paper to sign, without its words. Its bytes stand on their own. */
export interface Statement {
  readonly orgId: Uint8Array;
  readonly dossierId: Uint8Array;
  readonly statementId: Uint8Array;
  /** From 1. A later version is another paper: it has no signatures yet. */
  readonly version: number;
  readonly paper: (typeof PAPERS)[number];
  readonly identity: (typeof IDENTITIES)[number];
  readonly language: string;
  /** {@link wordsHash} of the exact words. */
  readonly words: Uint8Array;
  readonly translations: readonly Translation[];
  /** Hashes of the files that belong to it, 32 B each. */
  readonly attachments: readonly Uint8Array[];
  /** {@link statementHash} of the version before; null for the first. */
  readonly previous: Uint8Array | null;
  readonly writtenOn: string;
  readonly directoryHash: Uint8Array;
}

/** What somebody says under a paper. */
export interface StatementSignature {
  /** {@link statementHash} of the one version this is about. */
  readonly statement: Uint8Array;
  readonly kid: Uint8Array;
  readonly signKey: Uint8Array;
  readonly role: (typeof SIGNERS)[number];
  readonly keyFrom: (typeof SIGNER_KEYS)[number];
  readonly answer: (typeof ANSWERS)[number];
  /** {@link remarksHash} of their own words; null where they added none. */
  readonly remarks: Uint8Array | null;
  /** In which they read it: the paper's own, or that of a translation. */
  readonly language: string;
  /** As they say it. */
  readonly signedOn: string;
}

/** Keyed hash of a paper's words in one language; the nonce (32 B) is kept sealed beside them. */
export function wordsHash(nonce: Uint8Array, language: string, words: string): Uint8Array {
  return kdf(nonce, 'statement-words', text(language), text(words));
}

/** Keyed hash of what a signer adds, with the nonce of the paper's words. */
export function remarksHash(nonce: Uint8Array, remarks: string): Uint8Array {
  return kdf(nonce, 'statement-remarks', text(remarks));
}

/** @throws {CryptoError} for fields of another length, two translations into one language, or into its own. */
export function encodeStatement(it: Statement): Uint8Array {
  const bytes = struct(
    int(SUITE),
    it.orgId,
    it.dossierId,
    it.statementId,
    int(it.version),
    text(it.paper),
    text(it.identity),
    text(it.language),
    it.words,
    list(it.translations.map(({ language, words }) => struct(text(language), words))),
    list(it.attachments),
    optional(it.previous),
    day(it.writtenOn),
    it.directoryHash,
  );
  parseStatement(bytes);
  return bytes;
}

function parseTranslation(field: Uint8Array): Translation {
  const reader = new Reader(field);
  const translation = { language: reader.text(), words: reader.bytes(32) };
  reader.end();
  return translation;
}

function parseAttachment(field: Uint8Array): Uint8Array {
  must(field.length === 32);
  return field;
}

/** @throws {CryptoError} for anything that is not a statement. */
export function parseStatement(bytes: Uint8Array): Statement {
  const reader = new Reader(bytes);
  must(reader.int() === SUITE);
  const statement = {
    ...{ orgId: reader.bytes(16), dossierId: reader.bytes(16), statementId: reader.bytes(16) },
    version: reader.int(),
    paper: reader.word(PAPERS),
    identity: reader.word(IDENTITIES),
    ...{ language: reader.text(), words: reader.bytes(32) },
    translations: reader.list(parseTranslation),
    attachments: reader.list(parseAttachment),
    previous: reader.optional(32),
    ...{ writtenOn: reader.day(), directoryHash: reader.bytes(32) },
  };
  reader.end();
  must(statement.version <= MOST_VERSIONS);
  must(statement.version >= 1 && (statement.version === 1) === (statement.previous === null));
  const languages = languagesOf(statement);
  must(new Set(languages).size === languages.length);
  return statement;
}

/** The languages in which a paper can be read, its own first. */
export function languagesOf({ language, translations }: Statement): readonly string[] {
  return [language, ...translations.map((translation) => translation.language)];
}

/** H over a statement's bytes: names one version of one paper, in all its languages. */
export function statementHash(bytes: Uint8Array): Uint8Array {
  return hash('statement', bytes);
}

/** Sign or refuse a paper. @returns what was said and its signature as one byte string. */
export function signStatement(it: StatementSignature, secret: SignSecret): Uint8Array {
  const body = struct(
    it.statement,
    it.kid,
    it.signKey,
    text(it.role),
    text(it.keyFrom),
    text(it.answer),
    optional(it.remarks),
    text(it.language),
    day(it.signedOn),
  );
  return struct(body, sign(secret, 'statement-signature', body));
}

function parseBody(body: Uint8Array): StatementSignature {
  const reader = new Reader(body);
  const signature = {
    ...{ statement: reader.bytes(32), kid: reader.bytes(KID), signKey: reader.bytes(32) },
    role: reader.word(SIGNERS),
    keyFrom: reader.word(SIGNER_KEYS),
    answer: reader.word(ANSWERS),
    ...{ remarks: reader.optional(32), language: reader.text(), signedOn: reader.day() },
  };
  reader.end();
  return signature;
}

/**
 * Read what somebody said and check that the key named inside signed it, under whatever version it
 * names. @throws {CryptoError}
 */
export function readSignature(bytes: Uint8Array): StatementSignature {
  const reader = new Reader(bytes);
  const [body, signature] = [reader.bytes(), reader.bytes(64)];
  reader.end();
  const said = parseBody(body);
  must(verify(said.signKey, signature, 'statement-signature', body));
  return said;
}

/**
 * Read what somebody said under a paper and check that the key named inside signed it, under this
 * very version and in a language it has. Whether that key is whose it should be, and was still
 * theirs, is for the caller to compare.
 * @throws {CryptoError}
 */
export function openSignature(bytes: Uint8Array, statement: Uint8Array): StatementSignature {
  const said = readSignature(bytes);
  must(equal(said.statement, statementHash(statement)));
  must(languagesOf(parseStatement(statement)).includes(said.language));
  return said;
}
