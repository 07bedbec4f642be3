import { CryptoError, exportPartHash, openExport, text, toHex, type Export } from '@gehoord/crypto';
import {
  FIRST_LINES,
  MOST_BYTES,
  readLine,
  readSealLine,
  type Format,
  type Line,
} from './lines.ts';
import type { Finding } from './types.ts';

/** A file taken apart. What it says is not yet believed. */
export interface Envelope {
  /** What the first line says it is; null for anything else. */
  readonly format: Format | null;
  /** Null where the seal does not hold. */
  readonly seal: Export | null;
  /** Null where a line cannot be read. */
  readonly lines: readonly Line[] | null;
  readonly findings: readonly Finding[];
}

const LF = 10;

/** The bytes between line ends; the last piece is what stands after the last of them. */
function piecesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (let to = bytes.indexOf(LF); to >= 0; to = bytes.indexOf(LF, from)) {
    pieces.push(bytes.subarray(from, to));
    from = to + 1;
  }
  pieces.push(bytes.subarray(from));
  return pieces;
}

const sameBytes = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

const formatOf = (first: Uint8Array): Format | null =>
  (['BUNDLE', 'RECORD'] as const).find((it) => sameBytes(first, text(FIRST_LINES[it]))) ?? null;

function sealOf(line: Uint8Array): Export | null {
  const bytes = readSealLine(line);
  if (bytes === null) return null;
  try {
    return openExport(bytes);
  } catch (error) {
    if (error instanceof CryptoError) return null;
    throw error;
  }
}

/** How many are the same from the beginning on. */
function sameFromStart(a: readonly string[], b: readonly string[], most: number): number {
  let count = 0;
  while (count < most && a[count] === b[count]) count += 1;
  return count;
}

/**
 * What the sealed list and the lines that are there differ in. What is the same at the beginning
 * and at the end is set aside, so that one line too many does not make all behind it look changed.
 */
function differences(seal: Export, pieces: readonly Uint8Array[]): readonly Finding[] {
  const sealed = seal.parts.map(({ hash }) => toHex(hash));
  const there = pieces.map((piece) => toHex(exportPartHash(piece)));
  const most = Math.min(sealed.length, there.length);
  const before = sameFromStart(sealed, there, most);
  const after = sameFromStart([...sealed].reverse(), [...there].reverse(), most - before);
  const middle = there.slice(before, there.length - after);
  const findings = seal.parts
    .slice(before, sealed.length - after)
    .flatMap(({ name }, at): Finding[] => {
      const hash = sealed[before + at] ?? '';
      if (middle[at] === hash) return [];
      if (middle.includes(hash)) return [{ code: 'PART_MOVED', part: name }];
      return [{ code: middle.length === 0 ? 'PART_MISSING' : 'PART_CHANGED', part: name }];
    });
  const more = there.length > sealed.length;
  const last = seal.parts[before - 1]?.name ?? 'file';
  return more ? [...findings, { code: 'PART_ADDED', part: last }] : findings;
}

/** The seal says what each part is called; so does the part. */
function misnamed(seal: Export, lines: readonly (Line | null)[]): readonly Finding[] {
  return seal.parts.flatMap(({ name }, at): Finding[] => {
    const line = lines[at];
    return line && line.part !== name ? [{ code: 'PART_NAME', part: name }] : [];
  });
}

const nothing = (code: 'TOO_LARGE' | 'NOT_A_BUNDLE'): Envelope => ({
  ...{ format: null, seal: null, lines: null },
  findings: [{ code, part: 'file' }],
});

/** Take a file apart: its lines, its seal, and which parts are not what was sealed. */
export function openEnvelope(bytes: Uint8Array): Envelope {
  if (bytes.length > MOST_BYTES) return nothing('TOO_LARGE');
  const pieces = piecesOf(bytes);
  const ended = pieces.at(-1)?.length === 0;
  const all = ended ? pieces.slice(0, -1) : pieces;
  const [first, ...rest] = all;
  const format = first && formatOf(first);
  if (!first || !format || rest.length === 0) return nothing('NOT_A_BUNDLE');
  const parts = rest.slice(0, -1);
  const seal = sealOf(rest.at(-1) ?? first);
  const lines = parts.map(readLine);
  const changed = seal ? differences(seal, parts) : [];
  const findings: Finding[] = [
    ...(ended ? [] : [{ code: 'FILE_END', part: 'seal' } as const]),
    ...(seal ? changed : [{ code: 'SEAL_BROKEN', part: 'seal' } as const]),
    ...(seal && changed.length === 0 ? misnamed(seal, lines) : []),
    ...lines.flatMap((line, at): Finding[] =>
      line ? [] : [{ code: 'PART_UNREADABLE', part: `line ${at + 2}` }],
    ),
  ];
  const readable = lines.every((line) => line !== null);
  return { format, seal, lines: readable ? lines : null, findings };
}
