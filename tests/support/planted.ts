import { randomBytes } from 'node:crypto';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { search, type Encoded, type Haystack, type Needles, type Secret } from './canary.ts';
import { exchangePlaces, leftoverPlaces, linePlaces } from './places.ts';
import type { Exchange } from './wire.ts';

const around = (bytes: Buffer, before: number): Buffer =>
  Buffer.concat([randomBytes(before), bytes, randomBytes(5)]);

const unitsOf = (text: string): readonly number[] =>
  text.split('').map((unit) => unit.charCodeAt(0));

function asBytes(encoding: string, bytes: Buffer): readonly Encoded[] {
  const text = (how: string, value: string): Encoded => ({
    encoding: `${encoding}, ${how}`,
    bytes: Buffer.from(value, 'latin1'),
  });
  const hex = bytes.toString('hex');
  return [
    { encoding, bytes },
    ...[0, 1, 2].flatMap((before) => [
      text(`base64 after ${before}`, around(bytes, before + 3).toString('base64')),
      text(`base64url after ${before}`, around(bytes, before + 3).toString('base64url')),
    ]),
    text('base64 alone', bytes.toString('base64')),
    text('hex', hex),
    text('HEX', hex.toUpperCase()),
    text('percent', `%${(hex.match(/../g) ?? []).join('%')}`),
    text('an array', JSON.stringify([...bytes])),
  ];
}

/**
 * The disguises a secret is planted in: made with the ordinary encoders, apart from what the search
 * makes of it, so that a mistake in the one is not repeated in the other.
 */
function plantsOf({ value }: Secret): readonly Encoded[] {
  if (typeof value !== 'string') return asBytes('bytes', Buffer.from(value));
  const text = (encoding: string, written: string): Encoded => ({
    encoding,
    bytes: Buffer.from(written, 'utf8'),
  });
  const units = unitsOf(value);
  const highFirst = Buffer.from(units.flatMap((unit) => [unit >> 8, unit & 255]));
  return [
    ...asBytes('UTF-8', Buffer.from(value, 'utf8')),
    ...asBytes('UTF-16LE', Buffer.from(value, 'utf16le')),
    ...asBytes('UTF-16BE', highFirst),
    text('JSON', JSON.stringify({ text: value })),
    text('escaped', units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')),
    text('in an address', `?q=${encodeURIComponent(value)}`),
    text('in a form', new URLSearchParams({ q: value }).toString()),
  ];
}

/** One kind of place: what the search gets to see when something was written into it. */
export interface Plot {
  readonly kind: string;
  readonly plant: (bytes: Buffer) => readonly Haystack[];
}

const into = (whole: Buffer, plant: Buffer): Buffer => {
  const middle = Math.floor(whole.length / 2);
  return Buffer.concat([whole.subarray(0, middle), plant, whole.subarray(middle)]);
};

/** Bytes written where a text is expected, as a careless program does it. */
const asText = (bytes: Buffer): string => {
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? text : bytes.toString('latin1');
};

const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const COMPRESSED = {
  br: (body: Buffer) => brotliCompressSync(body, FAST),
  gzip: (body: Buffer) => gzipSync(body, { level: 1 }),
  deflate: (body: Buffer) => deflateSync(body, { level: 1 }),
  'deflate, raw': (body: Buffer) => deflateRawSync(body, { level: 1 }),
} as const;

/** The kinds of place on the wire, each a copy of a real exchange. */
export function wirePlots(exchange: Exchange): readonly Plot[] {
  const plot = (kind: string, change: (plant: Buffer) => Partial<Exchange>): Plot => ({
    kind,
    plant: (bytes) => exchangePlaces('control', { ...exchange, ...change(bytes) }),
  });
  const { url, requestHeaders, requestBody, responseHeaders, responseBody } = exchange;
  const compressed = Object.entries(COMPRESSED).map(([name, compress]) => {
    const responseHeaders = `Content-Encoding: ${name.split(',')[0]}\n`;
    return plot(`answer body (${name})`, (plant) => ({
      responseHeaders,
      responseBody: compress(into(responseBody, plant)),
    }));
  });
  return [
    plot('address', (plant) => ({ url: `${url}/${asText(plant)}` })),
    plot('request headers', (plant) => ({
      requestHeaders: `${requestHeaders}X: ${asText(plant)}`,
    })),
    plot('request body', (plant) => ({ requestBody: into(requestBody, plant) })),
    plot('answer headers', (plant) => ({
      responseHeaders: `${responseHeaders}X: ${asText(plant)}`,
    })),
    plot('answer body', (plant) => ({ responseBody: into(responseBody, plant) })),
    ...compressed,
  ];
}

/** A place in a browser, with what was in it. */
export const browserPlot = (kind: string, texts: readonly string[]): Plot => ({
  kind,
  plant: (bytes) => leftoverPlaces('control', { [kind]: [...texts, asText(bytes)] }),
});

/** Lines of a console or a log, with one more. */
export const linePlot = (kind: string, lines: readonly unknown[]): Plot => ({
  kind,
  plant: (bytes) => linePlaces(kind, [...lines.slice(0, 10), `POST ${asText(bytes)} 422`]),
});

const SAMPLE = 512;

/** A file, or a value of a table: its beginning is enough to plant in. */
export const filePlot = ({ place, bytes: whole }: Haystack): Plot => ({
  kind: place,
  plant: (bytes) => [{ place, bytes: into(whole.subarray(0, SAMPLE), bytes) }],
});

/**
 * Plant secrets, one at a time, in one disguise in one kind of place, and look for them.
 * @param disguises all there are, or only as the secret is.
 * @returns what was not found; empty: the search finds whatever there is.
 */
export function missedOf(
  secrets: readonly Secret[],
  plots: readonly Plot[],
  needles: Needles,
  disguises: 'ALL' | 'NONE' = 'ALL',
): readonly string[] {
  const missed: string[] = [];
  for (const secret of secrets) {
    const plants = plantsOf(secret);
    for (const { encoding, bytes } of disguises === 'ALL' ? plants : plants.slice(0, 1)) {
      for (const { kind, plant } of plots) {
        const found = search(plant(bytes), needles).some((it) => it.secret === secret.name);
        if (!found) missed.push(`${secret.name} as ${encoding} in ${kind}`);
      }
    }
  }
  return missed;
}
