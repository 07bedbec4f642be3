/** What a figure is counted in; `s` and `ms` are times, `B` and `MB` sizes, `/s` is per second. */
export type Unit = 'B' | 'MB' | 's' | 'ms' | '/s' | '%' | 'requests' | 'reports';

/** A figure may be at most, or must be at least; null where a row is only for comparison. */
export type Limit = { readonly most: number } | { readonly least: number } | null;

/** One line of the table. */
export interface Row {
  readonly row: string;
  /** Null where it could not be measured; `how` then says why. */
  readonly measured: number | null;
  readonly unit: Unit;
  /** In the same unit. */
  readonly limit: Limit;
  /** GlobaLeaks 5.0.15 did this, in the same unit, on another day on a machine of the same size. */
  readonly peer?: number;
  /** What was done, in a few words: whoever reads the figure must be able to repeat it. */
  readonly how: string;
}

/** The middle one; of an even number the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
}

/** Measured over limit; null where there is nothing to compare. */
export function ratioOf({ measured, limit }: Row): number | null {
  if (measured === null || limit === null) return null;
  const bound = 'most' in limit ? limit.most : limit.least;
  return measured === bound ? 1 : measured / bound;
}

/** Whether a figure is on the wrong side of its limit. */
export function isOver(row: Row): boolean {
  const ratio = ratioOf(row);
  if (ratio === null || row.limit === null) return false;
  return 'most' in row.limit ? ratio > 1 : ratio < 1;
}
