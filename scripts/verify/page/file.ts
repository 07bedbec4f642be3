/* The file: its lines, its seal, and what does not fit. Written from ../README.md. */
import type { Finding } from '../checked.ts';
import { decoded, fromBase64url, H, hex, need, Refused, tried, type Bytes } from './bytes.ts';
import { sealOf, type Seal } from './formats.ts';

export const MOST = 64 * 2 ** 20;
const FIRST = {
  BUNDLE: '{"format":"gehoord-bundle","version":1}',
  RECORD: '{"format":"gehoord-record","version":1}',
};
export type Format = keyof typeof FIRST;

export interface Shown {
  readonly nonce: Bytes;
  readonly words: string;
  readonly translations: readonly { readonly language: string; readonly words: string }[];
}

export interface Key {
  readonly keys: Bytes;
  readonly evidence: string;
  readonly bytes: Bytes;
}

/** One part: its name in words, and the fields of its kind. */
export type Part =
  | {
      readonly is: 'organisation';
      readonly orgId: Bytes;
      readonly name: string;
      readonly root: Bytes;
    }
  | {
      readonly is: 'directory';
      readonly directory: Bytes;
      readonly countersignatures: readonly { readonly kid: Bytes; readonly signature: Bytes }[];
    }
  | { readonly is: 'dossier'; readonly dossierId: Bytes; readonly nonce: Bytes | null }
  | { readonly is: 'person'; readonly keys: readonly Key[] }
  | { readonly is: 'paper'; readonly statement: Bytes; readonly shown: Shown | null }
  | { readonly is: 'signature'; readonly signature: Bytes; readonly remarks: string | null }
  | { readonly is: 'correction'; readonly text: string }
  | {
      readonly is: 'record';
      readonly order: Bytes;
      readonly nonce: Bytes;
      readonly words: string;
    }
  | { readonly is: 'stone'; readonly stone: Bytes };

export interface Line {
  readonly name: string;
  readonly part: Part;
}

/*
 * A pattern says how a value is written. Reading gives the value and the one text it has; if all the
 * texts together are the line, nothing was added, left out, turned round or spelled otherwise.
 */
type Pattern<T> = (json: unknown) => { readonly value: T; readonly text: string };

const string: Pattern<string> = (json) => {
  need(typeof json === 'string' && json === json.normalize('NFC'));
  need(Array.from(json).every((char) => !/^[\uD800-\uDFFF]$/.test(char)));
  return { value: json, text: JSON.stringify(json) };
};

const base64 =
  (size?: number): Pattern<Bytes> =>
  (json) => {
    need(typeof json === 'string');
    const value = fromBase64url(json);
    need(size === undefined || value.length === size);
    return { value, text: `"${json}"` };
  };

const nullable =
  <T>(pattern: Pattern<T>): Pattern<T | null> =>
  (json) =>
    json === null ? { value: null, text: 'null' } : pattern(json);

const listOf =
  <T>(pattern: Pattern<T>): Pattern<readonly T[]> =>
  (json) => {
    need(Array.isArray(json));
    const items = json.map((item) => pattern(item));
    return {
      value: items.map(({ value }) => value),
      text: `[${items.map(({ text }) => text).join(',')}]`,
    };
  };

type Shape<T> = { readonly [Name in keyof T]: Pattern<T[Name]> };

const record =
  <T extends object>(shape: Shape<T>): Pattern<T> =>
  (json) => {
    need(typeof json === 'object' && json !== null && !Array.isArray(json));
    const [values, texts]: [Partial<T>, string[]] = [{}, []];
    for (const name of Object.keys(shape) as (keyof T & string)[]) {
      const { value, text } = shape[name]((json as Partial<Record<string, unknown>>)[name]);
      values[name] = value;
      texts.push(`"${name}":${text}`);
    }
    return { value: values as T, text: `{${texts.join(',')}}` };
  };

const evidence: Pattern<string> = (json) => {
  need(json === 'FOUNDED' || json === 'ISSUED' || json === 'CLAIMED');
  return { value: json, text: `"${json}"` };
};

const atLeastOne =
  <T>(pattern: Pattern<readonly T[]>): Pattern<readonly T[]> =>
  (json) => {
    const read = pattern(json);
    need(read.value.length > 0);
    return read;
  };

const translation = record({ language: string, words: string });
const shown = record<Shown>({
  nonce: base64(32),
  words: string,
  translations: listOf(translation),
});
const countersignature = record({ kid: base64(16), signature: base64(64) });
const key = record<Key>({ keys: base64(), evidence, bytes: base64() });

/** After the name of the part, what stands in its line. */
const PARTS = {
  organisation: record({ orgId: base64(16), name: string, root: base64(32) }),
  directory: record({ directory: base64(), countersignatures: listOf(countersignature) }),
  dossier: record({ dossierId: base64(16), nonce: nullable(base64(16)) }),
  person: record({ keys: atLeastOne(listOf(key)) }),
  paper: record({ statement: base64(), shown: nullable(shown) }),
  signature: record({ signature: base64(), remarks: nullable(string) }),
  correction: record({ text: string }),
  record: record({ order: base64(), nonce: base64(32), words: string }),
  stone: record({ stone: base64() }),
};

const N = '[1-9][0-9]{0,3}';
const PAPER = 'INTAKE|HEARING|DECISION|LETTER';
const NAMES: Readonly<Record<keyof typeof PARTS, RegExp>> = {
  organisation: /^organisation$/,
  directory: new RegExp(`^directory ${N}$`),
  dossier: /^dossier$/,
  person: new RegExp(`^person ${N} (?:reporter|affectedPerson|accused|witness)$`),
  paper: new RegExp(`^paper ${N} ${N} (?:${PAPER})$`),
  signature: new RegExp(`^signature ${N} ${N} ${N} (?:${PAPER})$`),
  correction: new RegExp(`^correction ${N} ${N} ${N} (?:${PAPER})$`),
  record: /^record$/,
  stone: /^stone [1-9][0-9]{0,5}$/,
};

function parsed(text: string): Readonly<Record<string, unknown>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // No JSON, or nested deeper than this engine goes.
    throw new Refused('no JSON');
  }
  need(typeof json === 'object' && json !== null && !Array.isArray(json));
  return json as Readonly<Record<string, unknown>>;
}

function lineOf(bytes: Bytes): Line {
  const written = decoded(bytes);
  const json = parsed(written);
  const { value: name, text } = string(json['part']);
  const is = (Object.keys(PARTS) as (keyof typeof PARTS)[]).find((word) => NAMES[word].test(name));
  need(is !== undefined);
  const rest = PARTS[is](json);
  need(written === `{"part":${text},${rest.text.slice(1)}`);
  return { name, part: { is, ...rest.value } as Part };
}

function sealIn(bytes: Bytes): Seal {
  const written = decoded(bytes);
  const { value, text } = record({ seal: base64() })(parsed(written));
  need(text === written);
  return sealOf(value.seal);
}

/** A file taken apart; `lines` is null where one of them cannot be read. */
export interface Opened {
  readonly format: Format | null;
  readonly seal: Seal | null;
  readonly lines: readonly Line[] | null;
  readonly findings: readonly Finding[];
}

/** What was sealed against what is there, apart from what is the same at both ends. */
function compared({ parts }: Seal, there: readonly string[]): Finding[] {
  let from = 0;
  while (from < parts.length && from < there.length && parts[from]?.hash === there[from]) from++;
  let [end, until] = [parts.length, there.length];
  while (end > from && until > from && parts[end - 1]?.hash === there[until - 1])
    [end, until] = [end - 1, until - 1];
  const between = there.slice(from, until);
  const findings: Finding[] = [];
  for (const [at, { name, hash }] of parts.slice(from, end).entries()) {
    if (between[at] === hash) continue;
    const absent = between.length === 0 ? 'PART_MISSING' : 'PART_CHANGED';
    findings.push({ code: between.includes(hash) ? 'PART_MOVED' : absent, part: name });
  }
  if (there.length > parts.length)
    findings.push({ code: 'PART_ADDED', part: parts[from - 1]?.name ?? 'file' });
  return findings;
}

const strange = (code: string): Opened => ({
  ...{ format: null, seal: null, lines: null },
  findings: [{ code, part: 'file' }],
});

/** The pieces between line ends, and whether the last line has its end. */
function cut(bytes: Bytes): { readonly pieces: Bytes[]; readonly ended: boolean } {
  const pieces: Bytes[] = [];
  let start = 0;
  bytes.forEach((byte, at) => {
    if (byte !== 0x0a) return;
    pieces.push(bytes.subarray(start, at));
    start = at + 1;
  });
  const ended = start === bytes.length;
  if (!ended) pieces.push(bytes.subarray(start));
  return { pieces, ended };
}

/** Take a file apart, whatever its bytes are. */
export function opened(bytes: Bytes): Opened {
  if (bytes.length > MOST) return strange('TOO_LARGE');
  const { pieces, ended } = cut(bytes);
  const [first, ...rest] = pieces;
  const last = rest.pop();
  const said = first && tried(() => decoded(first));
  const format = (['BUNDLE', 'RECORD'] as const).find((it) => FIRST[it] === said);
  if (!format || !last) return strange('NOT_A_BUNDLE');
  const findings: Finding[] = ended ? [] : [{ code: 'FILE_END', part: 'seal' }];
  const seal = tried(() => sealIn(last)) ?? null;
  const lines = rest.map((piece) => tried(() => lineOf(piece)));
  if (seal === null) findings.push({ code: 'SEAL_BROKEN', part: 'seal' });
  const changed = seal
    ? compared(
        seal,
        rest.map((piece) => hex(H('export-part', piece))),
      )
    : [];
  findings.push(...changed);
  if (changed.length === 0)
    for (const [at, { name }] of (seal?.parts ?? []).entries()) {
      const line = lines[at];
      if (line && line.name !== name) findings.push({ code: 'PART_NAME', part: name });
    }
  for (const [at, line] of lines.entries())
    if (!line) findings.push({ code: 'PART_UNREADABLE', part: `line ${at + 2}` });
  const whole = lines.filter((line) => line !== undefined);
  return { format, seal, lines: whole.length === lines.length ? whole : null, findings };
}
