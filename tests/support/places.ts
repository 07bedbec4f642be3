import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import Database from 'better-sqlite3';
import type { Haystack } from './canary.ts';
import type { Leftovers } from './leftovers.ts';
import type { Exchange } from './wire.ts';

/** A text as a place; also as bytes, where somebody wrote bytes into a text. */
export function textPlace(place: string, text: string): readonly Haystack[] {
  const utf8 = Buffer.from(text, 'utf8');
  const latin1 = Buffer.from(text, 'latin1');
  return utf8.equals(latin1)
    ? [{ place, bytes: utf8 }]
    : [
        { place, bytes: utf8 },
        { place, bytes: latin1 },
      ];
}

const INFLATE = {
  br: [brotliDecompressSync],
  gzip: [gunzipSync],
  deflate: [inflateSync, inflateRawSync],
} as const;

function inflated(body: Buffer, headers: string): readonly Buffer[] {
  const named = /^content-encoding: *(br|gzip|deflate)$/im.exec(headers)?.[1]?.toLowerCase();
  const ways = named === undefined ? [] : INFLATE[named as keyof typeof INFLATE];
  for (const way of ways) {
    try {
      return [way(body)];
    } catch {
      // "deflate" names two formats: the other one is tried next.
    }
  }
  if (ways.length > 0 && body.length > 0) throw new Error(`A body is not what it says: ${named}`);
  return [];
}

const bodyPlace = (place: string, body: Buffer, headers: string): readonly Haystack[] =>
  [body, ...inflated(body, headers)].map((bytes) => ({ place, bytes }));

/** A request and its answer: address, headers and bodies, as they were and inflated. */
export function exchangePlaces(who: string, exchange: Exchange): readonly Haystack[] {
  const { method, url, requestHeaders, requestBody, responseHeaders, responseBody } = exchange;
  const at = `${who}: ${method} ${url}`;
  return [
    ...textPlace(`${at}, address`, url),
    ...textPlace(`${at}, request headers`, requestHeaders),
    ...bodyPlace(`${at}, request body`, requestBody, requestHeaders),
    ...textPlace(`${at}, answer headers`, responseHeaders),
    ...bodyPlace(`${at}, answer body`, responseBody, responseHeaders),
  ];
}

/** What a browser kept, each text on its own. */
export const leftoverPlaces = (who: string, leftovers: Leftovers): readonly Haystack[] =>
  Object.entries(leftovers).flatMap(([place, texts]) =>
    texts.flatMap((text) => textPlace(`${who}: ${place}`, text)),
  );

/** Lines of a console or a log. */
export const linePlaces = (place: string, lines: readonly unknown[]): readonly Haystack[] =>
  lines.flatMap((line) => textPlace(place, typeof line === 'string' ? line : JSON.stringify(line)));

/** Every file of a folder, byte for byte. */
export function filePlaces(folder: string, when: string): readonly Haystack[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((it) => it.isFile())
    .map((it) => ({
      place: `${when}: ${it.name}`,
      bytes: readFileSync(join(it.parentPath, it.name)),
    }));
}

const bytesOf = (value: unknown): Buffer =>
  value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(String(value), 'utf8');

/** Every value of every table: a long one is spread over pages in the file, here it is whole. */
export function valuePlaces(file: string): readonly Haystack[] {
  const database = new Database(file, { readonly: true });
  const tables = database
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
    .all();
  const places = tables.flatMap(({ name }) =>
    database
      .prepare<[], Record<string, unknown>>(`SELECT * FROM "${name}"`)
      .all()
      .flatMap((row) => Object.entries(row))
      .map(([column, value]) => ({ place: `${name}.${column}`, bytes: bytesOf(value) })),
  );
  database.close();
  return places;
}

/** The same bytes need to be searched only once; the first place they stood at speaks for all. */
export function once(haystacks: readonly Haystack[]): readonly Haystack[] {
  const seen = new Map<string, Haystack>();
  for (const haystack of haystacks) {
    const key = createHash('sha256').update(haystack.bytes).digest('hex');
    if (!seen.has(key)) seen.set(key, haystack);
  }
  return [...seen.values()];
}
