import { CryptoError, fromBase64url } from '@gehoord/crypto';

/*
 * The file line by line: one part a line, each the JSON text of one object with its keys in a fixed
 * order. A line counts only if writing it again gives the very same text.
 */

/** The first line of a file: papers, or the record of a destruction. */
export const FIRST_LINES = {
  BUNDLE: '{"format":"gehoord-bundle","version":1}',
  RECORD: '{"format":"gehoord-record","version":1}',
} as const;
export type Format = keyof typeof FIRST_LINES;
/** Larger files are refused before anything is looked at. */
export const MOST_BYTES = 64 * 1024 * 1024;

export interface OrganisationLine {
  readonly part: 'organisation';
  readonly orgId: string;
  readonly name: string;
  readonly root: string;
}
export interface DirectoryLine {
  readonly part: string;
  readonly directory: string;
  readonly countersignatures: readonly { readonly kid: string; readonly signature: string }[];
}
export interface DossierLine {
  readonly part: 'dossier';
  readonly dossierId: string;
  readonly nonce: string | null;
}
export type EvidenceWord = 'FOUNDED' | 'ISSUED' | 'CLAIMED';
export interface PersonLine {
  readonly part: string;
  readonly keys: readonly {
    readonly keys: string;
    readonly evidence: EvidenceWord;
    /** The excerpt or the claim; empty where the dossier's id is the evidence. */
    readonly bytes: string;
  }[];
}
export interface Shown {
  readonly nonce: string;
  readonly words: string;
  readonly translations: readonly { readonly language: string; readonly words: string }[];
}
export interface PaperLine {
  readonly part: string;
  readonly statement: string;
  readonly shown: Shown | null;
}
export interface SignatureLine {
  readonly part: string;
  readonly signature: string;
  readonly remarks: string | null;
}
export interface CorrectionLine {
  readonly part: string;
  readonly text: string;
}
/** What two people signed before a dossier was destroyed, and the words they read. */
export interface RecordLine {
  readonly part: 'record';
  /** The order with its signatures. */
  readonly order: string;
  readonly nonce: string;
  readonly words: string;
}
/** One line of the list of what was destroyed, as the server keeps it. */
export interface StoneLine {
  readonly part: string;
  readonly stone: string;
}
export type Line =
  | OrganisationLine
  | DirectoryLine
  | DossierLine
  | PersonLine
  | PaperLine
  | SignatureLine
  | CorrectionLine
  | RecordLine
  | StoneLine;

type Raw = Readonly<Record<string, unknown>>;

/** What is no part; never leaves this file. */
class Odd extends Error {}

function insist(condition: boolean): asserts condition {
  if (!condition) throw new Odd();
}

function object(value: unknown): Raw {
  insist(typeof value === 'object' && value !== null && !Array.isArray(value));
  return value as Raw;
}

function array<T>(value: unknown, item: (one: unknown) => T): readonly T[] {
  insist(Array.isArray(value));
  return value.map(item);
}

/** Text in the one form that is hashed: NFC, without half a surrogate pair. */
function textual(value: unknown): string {
  insist(typeof value === 'string');
  insist(value === value.normalize('NFC') && !/\p{Surrogate}/u.test(value));
  return value;
}

const textOrNull = (value: unknown) => (value === null ? null : textual(value));

function base64(value: unknown, size: number | null = null): string {
  insist(typeof value === 'string');
  const bytes = fromBase64url(value);
  insist(size === null || bytes.length === size);
  return value;
}

function evidenceWord(value: unknown): EvidenceWord {
  insist(value === 'FOUNDED' || value === 'ISSUED' || value === 'CLAIMED');
  return value;
}

const shown = (value: unknown): Shown | null => {
  if (value === null) return null;
  const { nonce, words, translations } = object(value);
  return {
    nonce: base64(nonce, 32),
    words: textual(words),
    translations: array(translations, (one) => {
      const it = object(one);
      return { language: textual(it['language']), words: textual(it['words']) };
    }),
  };
};

const countersignature = (value: unknown) => {
  const { kid, signature } = object(value);
  return { kid: base64(kid, 16), signature: base64(signature, 64) };
};

const personKey = (value: unknown) => {
  const { keys, evidence, bytes } = object(value);
  return { keys: base64(keys), evidence: evidenceWord(evidence), bytes: base64(bytes) };
};

const NUMBER = '([1-9][0-9]{0,3})';
const KIND = '(INTAKE|HEARING|DECISION|LETTER)';
const named = (pattern: string) => new RegExp(`^${pattern}$`);

/** Each kind of line: how it is called, and the one way to write it. */
const KINDS: readonly (readonly [RegExp, (part: string, raw: Raw) => Line])[] = [
  [
    named('organisation'),
    (_, raw) => ({
      part: 'organisation',
      orgId: base64(raw['orgId'], 16),
      name: textual(raw['name']),
      root: base64(raw['root'], 32),
    }),
  ],
  [
    named(`directory ${NUMBER}`),
    (part, raw) => ({
      part,
      directory: base64(raw['directory']),
      countersignatures: array(raw['countersignatures'], countersignature),
    }),
  ],
  [
    named('dossier'),
    (_, raw) => ({
      part: 'dossier',
      dossierId: base64(raw['dossierId'], 16),
      nonce: raw['nonce'] === null ? null : base64(raw['nonce'], 16),
    }),
  ],
  [
    named(`person ${NUMBER} (reporter|affectedPerson|accused|witness)`),
    (part, raw) => {
      const keys = array(raw['keys'], personKey);
      insist(keys.length > 0);
      return { part, keys };
    },
  ],
  [
    named(`paper ${NUMBER} ${NUMBER} ${KIND}`),
    (part, raw) => ({ part, statement: base64(raw['statement']), shown: shown(raw['shown']) }),
  ],
  [
    named(`signature ${NUMBER} ${NUMBER} ${NUMBER} ${KIND}`),
    (part, raw) => ({
      part,
      signature: base64(raw['signature']),
      remarks: textOrNull(raw['remarks']),
    }),
  ],
  [
    named(`correction ${NUMBER} ${NUMBER} ${NUMBER} ${KIND}`),
    (part, raw) => ({ part, text: textual(raw['text']) }),
  ],
  [
    named('record'),
    (_, raw) => ({
      part: 'record',
      order: base64(raw['order']),
      nonce: base64(raw['nonce'], 32),
      words: textual(raw['words']),
    }),
  ],
  [named('stone [1-9][0-9]{0,5}'), (part, raw) => ({ part, stone: base64(raw['stone']) })],
];

function readOne(text: string): Line {
  const raw = object(JSON.parse(text));
  const part = textual(raw['part']);
  const kind = KINDS.find(([name]) => name.test(part));
  insist(kind !== undefined);
  const line = kind[1](part, raw);
  insist(JSON.stringify(line) === text);
  return line;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Whatever JSON, UTF-8 or a deep nesting makes an engine throw: the line cannot be read. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    const known = [Odd, CryptoError, SyntaxError, TypeError, RangeError];
    if (known.some((kind) => error instanceof kind)) return null;
    throw error;
  }
}

/** @returns the part a line holds, or null where it is not written in its one way. */
export const readLine = (bytes: Uint8Array): Line | null =>
  orNull(() => readOne(utf8.decode(bytes)));

/** @returns the bytes of the seal, or null where the last line is none. */
export const readSealLine = (bytes: Uint8Array): Uint8Array | null =>
  orNull(() => {
    const text = utf8.decode(bytes);
    const seal = base64(object(JSON.parse(text))['seal']);
    insist(text === sealLine(seal));
    return fromBase64url(seal);
  });

export const sealLine = (seal: string): string => JSON.stringify({ seal });
