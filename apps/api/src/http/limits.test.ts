import { describe, expect, it } from 'vitest';
import { createAddressNames, filingLimit } from './limits.ts';
import { Refusal } from './problem.ts';

describe('The name of an address', () => {
  it('is the same for an hour, and another one after', () => {
    let now = 0;
    const nameOf = createAddressNames(() => now);
    const first = nameOf('203.0.113.1');
    now = 3_599_999;
    expect(nameOf('203.0.113.1')).toBe(first);
    now = 3_600_000;
    expect(nameOf('203.0.113.1')).not.toBe(first);
  });

  it('tells addresses apart without showing them', () => {
    const nameOf = createAddressNames(() => 0);
    expect(nameOf('203.0.113.1')).not.toBe(nameOf('203.0.113.2'));
    expect(nameOf('203.0.113.1')).not.toContain('203');
    expect(createAddressNames(() => 0)('203.0.113.1')).not.toBe(nameOf('203.0.113.1'));
  });

  it('is one name for a whole household', () => {
    const nameOf = createAddressNames(() => 0);
    expect(nameOf('2001:db8:1:2::1')).toBe(nameOf('2001:db8:1:2:ffff::9'));
    expect(nameOf('2001:db8:1:2::1')).not.toBe(nameOf('2001:db8:1:3::1'));
    expect(nameOf('::ffff:203.0.113.1')).toBe(nameOf('203.0.113.1'));
  });
});

describe('Filing reports', () => {
  /** Seconds to wait for each of so many tries; 0 where it went through. */
  const tries = (admit: (address: string) => void, count: number, address = '203.0.113.1') =>
    Array.from({ length: count }, () => {
      try {
        admit(address);
        return 0;
      } catch (error) {
        return error instanceof Refusal ? error.retryAfter : null;
      }
    });

  it('lets ten through at once for an address, then one a minute', () => {
    let now = 0;
    const admit = filingLimit(1200, () => now);
    expect(tries(admit, 12)).toEqual([...Array<number>(10).fill(0), 60, 60]);
    expect(tries(admit, 1, '203.0.113.2')).toEqual([0]);
    let through = 0;
    for (; now < 3_000_000; now += 1000) through += tries(admit, 1)[0] === 0 ? 1 : 0;
    expect(through).toBe(49);
  });

  it('follows RATE_LIMIT, and is off where that is off', () => {
    expect(tries(filingLimit(12_000), 101).filter((wait) => wait === 0)).toHaveLength(100);
    expect(tries(filingLimit(1), 2)).toEqual([0, 600]);
    expect(new Set(tries(filingLimit(0), 1000))).toEqual(new Set([0]));
  });
});
