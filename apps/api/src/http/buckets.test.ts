import { beforeEach, describe, expect, it } from 'vitest';
import { createBuckets } from './buckets.ts';

let now = 0;
beforeEach(() => (now = 0));
const three = () => createBuckets({ most: 3, every: 10_000, names: 2, now: () => now });
const times = (take: (name: string) => number, count: number, name = 'a') =>
  Array.from({ length: count }, () => take(name));

describe('A bucket', () => {
  it('gives some at once, then one for each time that passes', () => {
    const take = three();
    expect(times(take, 5)).toEqual([0, 0, 0, 10, 10]);
    now = 7_500;
    expect(times(take, 1)).toEqual([3]);
    now = 10_000;
    expect(times(take, 2)).toEqual([0, 10]);
    now = 1_000_000;
    expect(times(take, 4)).toEqual([0, 0, 0, 10]);
  });

  it('never makes anybody wait longer for having asked often', () => {
    const take = three();
    expect(Math.max(...times(take, 1000))).toBe(10);
    now = 10_000;
    expect(take('a')).toBe(0);
  });

  it('keeps names apart, and only so many', () => {
    const take = three();
    times(take, 4);
    expect(times(take, 3, 'b')).toEqual([0, 0, 0]);
    expect([take('a'), take('b')]).toEqual([10, 10]);
    times(take, 1, 'c');
    expect(take('b')).toBe(10);
    expect(take('a')).toBe(0);
  });

  it('takes nothing away when the clock is set back', () => {
    now = 50_000;
    const take = three();
    take('a');
    now = 0;
    expect(times(take, 3)).toEqual([0, 0, 10]);
  });
});
