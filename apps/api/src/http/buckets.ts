/** How much one name may do: `most` at once, and one more each time `every` milliseconds pass. */
export interface BucketOptions {
  readonly most: number;
  readonly every: number;
  /** Names remembered at a time; the one unused longest makes room. */
  readonly names: number;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Takes so many turns for a name, one unless told: 0, or the seconds until there are as many. */
export type Take = (name: string, turns?: number) => number;

/**
 * Count by name, in memory only. Unlike a window that closes, a bucket fills drop by drop: however
 * much somebody took, the next turn is never further away than `every`.
 */
export function createBuckets({ most, every, names, now }: BucketOptions): Take {
  // Kept in order of last use, so that the oldest is always the first.
  const buckets = new Map<string, { left: number; at: number }>();
  return (name, turns = 1) => {
    const { left, at } = buckets.get(name) ?? { left: most, at: now() };
    const there = Math.min(most, left + Math.max(0, now() - at) / every);
    const taken = there >= turns;
    buckets.delete(name);
    buckets.set(name, { left: taken ? there - turns : there, at: now() });
    const [oldest] = buckets.size > names ? buckets.keys() : [];
    if (oldest !== undefined) buckets.delete(oldest);
    return taken ? 0 : Math.ceil(((turns - there) * every) / 1000);
  };
}
