import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromBase64url } from '@gehoord/crypto';
import { dossierMark, hash, parseEntry } from '@gehoord/crypto/verify';
import type { Chain, WireAppend } from './api-chain.ts';

/* What a dossier leaves in files, and where it is found. */

/** Something to look for, with the name of what it is. */
export interface Trace {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** So long a piece of a ciphertext lies together wherever it lies. */
const PIECE = 24;

/** Where the header begins to tell of this dossier; what stands before it is the same in all. */
const OWN = 36;

/** From the beginning, the middle and the end: a page that was used again may keep any of them. */
const pieces = (name: string, bytes: Uint8Array): Trace[] =>
  [OWN, Math.floor(bytes.length / 2), bytes.length - PIECE].map((from) => ({
    ...{ name: `${name} from ${from}`, bytes: bytes.slice(from, from + PIECE) },
  }));

export function tracesOfEntry(name: string, { entry }: WireAppend): Trace[] {
  const bytes = fromBase64url(entry);
  return [
    ...pieces(name, bytes),
    { name: `${name}, signature`, bytes: parseEntry(bytes).signature },
  ];
}

export function tracesOfChain(name: string, chain: Chain): Trace[] {
  return [
    { name: `${name}, id`, bytes: chain.place.compartmentId },
    ...chain.epochs.map(({ share }, at) => ({ name: `${name}, share ${at + 1}`, bytes: share })),
  ];
}

export const tracesOfDossier = (dossierId: Uint8Array): Trace[] => [
  { name: 'dossier id', bytes: dossierId },
];

/** What may be left: it tells nothing to who does not know the id. */
export const marksOf = (dossierId: Uint8Array): Trace[] => [
  { name: 'mark of the dossier', bytes: dossierMark(dossierId) },
];

export const locatorHash = (locator: Uint8Array) => hash('locator', locator);

/** Every file below these folders, by its path. */
export function filesIn(folders: readonly string[]): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const folder of folders) {
    for (const it of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      const path = join(it.parentPath, it.name);
      if (it.isFile()) files.set(path, readFileSync(path));
    }
  }
  return files;
}

/** The list is text. */
const formsOf = (bytes: Uint8Array) => [
  Buffer.from(bytes),
  Buffer.from(Buffer.from(bytes).toString('hex')),
  Buffer.from(Buffer.from(bytes).toString('base64url')),
];

/** @returns the names of the traces that lie in any of the files, with the file. */
export function found(folders: readonly string[], traces: readonly Trace[]): string[] {
  const files = filesIn(folders);
  return traces.flatMap(({ name, bytes }) =>
    [...files]
      .filter(([, file]) => formsOf(bytes).some((form) => file.includes(form)))
      .map(([path]) => `${name} in ${path.split('/').at(-1) ?? ''}`),
  );
}

/** @returns the names of the traces that lie in none of the files. */
export function missing(folders: readonly string[], traces: readonly Trace[]): string[] {
  const files = [...filesIn(folders).values()];
  return traces
    .filter(({ bytes }) => !files.some((file) => formsOf(bytes).some((it) => file.includes(it))))
    .map(({ name }) => name);
}
