import fc from 'fast-check';
import { concat } from '../src/index.ts';
import { flipped, quick, slow, written } from './tamper.ts';

/* Damage of every kind, for properties: whatever is done to signed or sealed bytes is refused. */

/** How often each property of damaged bytes is tried: a million times with SLOW=1. */
export const ATTEMPTS = slow ? 1_000_000 : quick ? 50 : 500;

/** Where: anywhere, or near either end, where the structure is. */
interface Spot {
  readonly region: number;
  readonly offset: number;
}
const NEAR = 300;

function at({ region, offset }: Spot, size: number): number {
  if (size === 0) return 0;
  if (region === 0) return offset % size;
  const near = offset % Math.min(NEAR, size);
  return region === 1 ? near : size - 1 - near;
}

interface Edit {
  readonly kind: keyof typeof KINDS;
  readonly spot: Spot;
  readonly other: Spot;
  /** A length, or the bits to turn, or a value. */
  readonly by: number;
}

/** The bytes with `size` of them from `from` replaced. */
const spliced = (bytes: Uint8Array, from: number, size: number, put: Uint8Array) =>
  concat([bytes.subarray(0, from), put, bytes.subarray(from + size)]);

const KINDS = {
  flip: (bytes: Uint8Array, from: number, _: number, by: number) =>
    bytes.length === 0 ? bytes : flipped(bytes, from, by),
  put: (bytes: Uint8Array, from: number, _: number, by: number) =>
    bytes.length === 0 ? bytes : written(bytes, from, Uint8Array.of(by)),
  insert: (bytes: Uint8Array, from: number, _: number, by: number) =>
    spliced(bytes, from, 0, Uint8Array.of(by)),
  cut: (bytes: Uint8Array, from: number, _: number, by: number) =>
    spliced(bytes, from, by, new Uint8Array(0)),
  end: (bytes: Uint8Array, from: number) => bytes.subarray(0, from),
  append: (bytes: Uint8Array, from: number, _: number, by: number) =>
    concat([bytes, bytes.subarray(from, from + by)]),
  double: (bytes: Uint8Array, from: number, to: number, by: number) =>
    spliced(bytes, to, 0, bytes.subarray(from, from + by)),
  swap: (bytes: Uint8Array, from: number, to: number, by: number) => {
    const size = Math.min(by, bytes.length - Math.max(from, to));
    const [one, two] = [bytes.slice(from, from + size), bytes.slice(to, to + size)];
    return written(written(bytes, from, two), to, one);
  },
} as const;

const spot = fc.record({ region: fc.nat(2), offset: fc.nat(0x7fffffff) });
const kinds = ['flip', 'put', 'insert', 'cut', 'end', 'append', 'double', 'swap'] as const;
const edit: fc.Arbitrary<Edit> = fc.record({
  ...{ kind: fc.constantFrom(...kinds), spot, other: spot, by: fc.integer({ min: 1, max: 255 }) },
});

/** One to three edits, one after the other. */
export const damage = fc.array(edit, { minLength: 1, maxLength: 3 });

/** What is left of the bytes after that. May be the same as before. */
export function damaged(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  return edits.reduce(
    (left, it) => KINDS[it.kind](left, at(it.spot, left.length), at(it.other, left.length), it.by),
    bytes,
  );
}
