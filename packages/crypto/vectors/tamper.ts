import { CryptoError } from '../src/index.ts';

/** SLOW=1 looks at every byte and draws more examples; the default keeps the suite short. */
export const slow = process.env['SLOW'] === '1';

/** QUICK=1 looks at fewer: for mutation testing, which runs all of this a thousand times. */
export const quick = process.env['QUICK'] === '1';

/** How many examples a property draws. */
export const runs = (usual: number) => ({
  numRuns: slow ? usual * 20 : quick ? Math.ceil(usual / 10) : usual,
});

/** A copy in which one byte differs. */
export function flipped(bytes: Uint8Array, at: number, bits = 1): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ bits;
  return copy;
}

/** A copy in which something else stands from `at` on. */
export function written(bytes: Uint8Array, at: number, what: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy.set(what, at);
  return copy;
}

/**
 * Whether an attempt is refused: it answers false, or throws the one error of this package. Any
 * other error is a defect and is passed on.
 */
export function refused(attempt: () => unknown): boolean {
  try {
    return attempt() === false;
  } catch (problem) {
    if (problem instanceof CryptoError) return true;
    throw problem;
  }
}

/**
 * Change one bit in each byte and see who notices.
 * @param every look at each n-th byte only; SLOW=1 looks at all of them.
 * @returns the places where a change was not refused. None, if all is well.
 */
export function unnoticed(
  bytes: Uint8Array,
  attempt: (tampered: Uint8Array) => unknown,
  every = 1,
): number[] {
  const step = slow ? 1 : quick ? every * 7 : every;
  const places = Array.from({ length: Math.ceil(bytes.length / step) }, (_, index) => index * step);
  return places.filter((at) => !refused(() => attempt(flipped(bytes, at, 1 << (at % 8)))));
}

/** Every way to be too short or too long by a little, and nothing at all. */
export function wrongLengths(bytes: Uint8Array): Uint8Array[] {
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  return [
    new Uint8Array(0),
    bytes.subarray(0, 3),
    bytes.subarray(0, -1),
    bytes.subarray(1),
    longer,
  ];
}
