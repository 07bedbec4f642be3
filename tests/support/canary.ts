/** Something that may stand nowhere outside the browser it belongs to. */
export interface Secret {
  readonly name: string;
  /** A text somebody typed or was shown, or the bytes of a key. */
  readonly value: string | Uint8Array;
  /** A part of another secret: looked for, and found when the whole is. */
  readonly part?: true;
}

/** A secret as it would look in one disguise. */
export interface Encoded {
  readonly encoding: string;
  readonly bytes: Buffer;
}

/** A place that was written to, and what stands there. */
export interface Haystack {
  readonly place: string;
  readonly bytes: Buffer;
}

/** A secret that stands where it may not. */
export interface Found {
  readonly secret: string;
  readonly encoding: string;
  readonly place: string;
}

/** Shorter than this, something is found by chance. */
const SHORTEST = 8;

const ascii = (encoding: string, text: string): Encoded => ({
  encoding,
  bytes: Buffer.from(text, 'latin1'),
});

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

/** The bytes a secret may be written as. */
function writings({ value }: Secret): readonly Encoded[] {
  if (typeof value !== 'string') return [{ encoding: 'bytes', bytes: Buffer.from(value) }];
  const utf16 = Buffer.from(value, 'utf16le');
  return [
    { encoding: 'UTF-8', bytes: Buffer.from(value, 'utf8') },
    { encoding: 'UTF-16LE', bytes: utf16 },
    { encoding: 'UTF-16BE', bytes: swapped(utf16) },
  ];
}

/**
 * The characters that are the same whatever stands before and after.
 * @param offset bytes of the first group of three that belong to what stands before, 0 to 2.
 */
function base64At(bytes: Buffer, offset: number): string {
  const whole = Buffer.concat([Buffer.alloc(offset), bytes]);
  const last = whole.length % 3;
  const text = whole.toString('base64').replaceAll('=', '');
  return text.slice(offset === 0 ? 0 : offset + 1, last === 0 ? undefined : -1);
}

function base64s({ encoding, bytes }: Encoded): readonly Encoded[] {
  return [0, 1, 2].flatMap((offset) => {
    const text = base64At(bytes, offset);
    const url = text.replaceAll('+', '-').replaceAll('/', '_');
    return [
      ascii(`base64 at ${offset} of ${encoding}`, text),
      ascii(`base64url at ${offset} of ${encoding}`, url),
    ];
  });
}

const percented = (hex: string): string => hex.replace(/../g, '%$&');

function hexes({ encoding, bytes }: Encoded): readonly Encoded[] {
  const lower = bytes.toString('hex');
  const upper = lower.toUpperCase();
  return [
    ascii(`hex of ${encoding}`, lower),
    ascii(`HEX of ${encoding}`, upper),
    ascii(`%hex of ${encoding}`, percented(lower)),
    ascii(`%HEX of ${encoding}`, percented(upper)),
    ascii(`numbers of ${encoding}`, bytes.join(',')),
    ascii(`spaced numbers of ${encoding}`, bytes.join(', ')),
  ];
}

const escaped = (text: string, write: (unit: string) => string): string =>
  Array.from({ length: text.length }, (_, at) => write(text.charAt(at))).join('');

const unitHex = (unit: string): string => unit.charCodeAt(0).toString(16).padStart(4, '0');
const isAscii = (unit: string): boolean => unit < '\u0080';

function escapes(text: string): readonly Encoded[] {
  const json = JSON.stringify(text).slice(1, -1);
  const upper = (unit: string): string => `\\u${unitHex(unit).toUpperCase()}`;
  const lower = (unit: string): string => `\\u${unitHex(unit)}`;
  return [
    { encoding: 'JSON', bytes: Buffer.from(json, 'utf8') },
    ascii(
      'JSON, \\uxxxx beyond ASCII',
      escaped(json, (it) => (isAscii(it) ? it : lower(it))),
    ),
    ascii(
      'JSON, \\uXXXX beyond ASCII',
      escaped(json, (it) => (isAscii(it) ? it : upper(it))),
    ),
    ascii('\\uxxxx throughout', escaped(text, lower)),
    ascii('\\uXXXX throughout', escaped(text, upper)),
    ascii('percent', encodeURIComponent(text)),
    ascii(
      'percent, small',
      encodeURIComponent(text).replace(/%../g, (it) => it.toLowerCase()),
    ),
    ascii('form', new URLSearchParams({ '': text }).toString().slice(1)),
  ];
}

/**
 * Every way in which a secret could stand somewhere.
 * @throws for a secret so short that it would be found by chance.
 */
export function encodingsOf(secret: Secret): readonly Encoded[] {
  const plain = writings(secret);
  const { value } = secret;
  const all = [
    ...plain,
    ...plain.flatMap(base64s),
    ...plain.flatMap(hexes),
    ...(typeof value === 'string' ? escapes(value) : []),
  ];
  if (all.some(({ bytes }) => bytes.length < SHORTEST)) {
    throw new Error(`Too short to be told from chance: ${secret.name}`);
  }
  return all;
}

interface Needle extends Encoded {
  readonly secret: string;
}

/** All disguises of all secrets, arranged so that one pass over a place looks for every one. */
export interface Needles {
  /** By a hash of the first {@link START} bytes. */
  readonly byStart: ReadonlyMap<number, readonly Needle[]>;
  /** Whether any needle starts with such a hash: most positions are ruled out at once. */
  readonly starts: Uint8Array;
}

const START = 8;
const BITS = 20;
const hashOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77)) >>> 0;
const slotOf = (hash: number): number => hash >>> (32 - BITS);

/** Prepare secrets for {@link search}. */
export function needlesOf(secrets: readonly Secret[]): Needles {
  const byStart = new Map<number, Needle[]>();
  const starts = new Uint8Array(1 << BITS);
  for (const secret of secrets) {
    for (const encoded of encodingsOf(secret)) {
      const hash = hashOf(encoded.bytes.readUInt32BE(0), encoded.bytes.readUInt32BE(4));
      const there = byStart.get(hash) ?? [];
      there.push({ ...encoded, secret: secret.name });
      byStart.set(hash, there);
      starts[slotOf(hash)] = 1;
    }
  }
  return { byStart, starts };
}

function standsAt(bytes: Buffer, at: number, needle: Buffer): boolean {
  if (bytes.length - at < needle.length) return false;
  for (let index = 0; index < needle.length; index += 1) {
    if (bytes[at + index] !== needle[index]) return false;
  }
  return true;
}

function searchOne({ place, bytes }: Haystack, needles: Needles, found: Map<string, Found>): void {
  let first = 0;
  let second = 0;
  for (let end = 1; end <= bytes.length; end += 1) {
    first = ((first << 8) | (second >>> 24)) >>> 0;
    second = ((second << 8) | (bytes[end - 1] ?? 0)) >>> 0;
    const hash = hashOf(first, second);
    if (end < START || needles.starts[slotOf(hash)] === 0) continue;
    for (const { secret, encoding, bytes: needle } of needles.byStart.get(hash) ?? []) {
      if (!standsAt(bytes, end - START, needle)) continue;
      found.set(`${place}\n${secret}\n${encoding}`, { secret, encoding, place });
    }
  }
}

/** Look for every secret in every disguise. Empty: none stands anywhere. */
export function search(haystacks: readonly Haystack[], needles: Needles): readonly Found[] {
  const found = new Map<string, Found>();
  for (const haystack of haystacks) searchOne(haystack, needles, found);
  return [...found.values()];
}
