import { describe, expect, it } from 'vitest';
import { createAddressNames } from './limits.ts';

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
