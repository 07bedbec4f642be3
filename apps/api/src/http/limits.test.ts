import { ready } from '@gehoord/crypto/verify';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Admit, Asking } from './gate.ts';
import { createAddressNames, createLimits } from './limits.ts';
import { Refusal } from './problem.ts';
import { createPuzzles } from './puzzles.ts';

beforeAll(ready);

let now = 0;
beforeEach(() => (now = 0));

const MB = 1024 * 1024;
const HOUR = 3_600_000;

/** Limits under which any work counts as finished, so that a test need not do it. */
const limits = (most: number) =>
  createLimits(
    most,
    createPuzzles(() => now, 0),
    () => now,
  );

/** What came of it: 'in', or the code and the seconds to wait. */
function outcome(act: () => void): string {
  try {
    act();
    return 'in';
  } catch (error) {
    return error instanceof Refusal ? `${error.code} ${error.retryAfter}` : 'failed';
  }
}
const tries = (count: number, act: (index: number) => void) =>
  Array.from({ length: count }, (_, index) => outcome(() => act(index)));
const passed = (outcomes: readonly string[]) => outcomes.filter((it) => it === 'in').length;

const asking = (change: Partial<Asking> = {}): Asking => ({
  ...{ address: '203.0.113.1', proof: undefined, bytes: 100_000 },
  ...change,
});
/** The same request with the work done that its refusal asked for. */
function withWork(admit: Admit, change: Partial<Asking> = {}): string {
  try {
    admit(asking(change));
    return 'in at once';
  } catch (error) {
    const seed = error instanceof Refusal ? error.puzzle?.seed : undefined;
    const proof = seed && `${seed}.${'A'.repeat(86)}`;
    return outcome(() => admit(asking({ ...change, proof })));
  }
}

describe('The name of an address', () => {
  it('is the same for an hour, and another one after', () => {
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
  it('lets ten through at once for an address, then one a minute', () => {
    const { filing } = limits(1200);
    const all = tries(12, () => filing(asking()));
    expect([passed(all), ...all.slice(10)]).toEqual([10, 'PROOF_WANTED 60', 'PROOF_WANTED 60']);
    expect(outcome(() => filing(asking({ address: '203.0.113.2' })))).toBe('in');
    let through = 0;
    for (; now < 3_000_000; now += 1000) through += passed(tries(1, () => filing(asking())));
    expect(through).toBe(49);
  });

  it('follows RATE_LIMIT, and is off where that is off', () => {
    expect(passed(tries(101, () => limits(12_000).filing(asking())))).toBe(101);
    const { filing } = limits(12_000);
    expect(passed(tries(101, () => filing(asking())))).toBe(100);
    const narrow = limits(1);
    expect(tries(2, () => narrow.filing(asking()))).toEqual(['in', 'PROOF_WANTED 600']);
    const { filing: free } = limits(0);
    expect(passed(tries(1000, () => free(asking({ bytes: 6 * MB }))))).toBe(1000);
  });

  it('takes two of the largest from an address, and in an hour no more than 42 MB', () => {
    const { filing } = limits(1200);
    const large = asking({ bytes: 6 * MB });
    const all = tries(3, () => filing(large));
    expect(all).toEqual(['in', 'in', 'TOO_MANY_REQUESTS 720']);
    let bytes = 12 * MB;
    for (; now < HOUR; now += 10_000) bytes += passed(tries(1, () => filing(large))) * 6 * MB;
    expect(bytes).toBeLessThanOrEqual(42 * MB);
  });

  it('wants work where the bytes are used up, and work lets one megabyte pass, no more', () => {
    const { filing } = limits(1200);
    tries(2, () => filing(asking({ bytes: 6 * MB })));
    expect(outcome(() => filing(asking()))).toMatch(/^PROOF_WANTED/);
    expect(withWork(filing)).toBe('in');
    expect(withWork(filing, { bytes: MB })).toBe('in');
    expect(withWork(filing, { bytes: MB + 1 })).toMatch(/^TOO_MANY_REQUESTS/);
  });

  it('from many addresses wants work of everybody, while it lasts', () => {
    const { filing } = limits(1200);
    const from = (index: number) => ({
      address: `198.51.${index % 200}.${Math.floor(index / 200)}`,
    });
    expect(passed(tries(300, (index) => filing(asking(from(index)))))).toBe(100);
    const honest = { address: '203.0.113.9' };
    expect(outcome(() => filing(asking(honest)))).toBe('PROOF_WANTED 6');
    expect(withWork(filing, honest)).toBe('in');
    now += 60_000;
    expect(outcome(() => filing(asking(honest)))).toBe('in');
  });
});

describe('Who does the work', () => {
  it('passes as often as they do it, and leaves everybody else as they were', () => {
    const { filing } = limits(1200);
    tries(20, () => filing(asking()));
    expect(Array.from({ length: 50 }, () => withWork(filing))).toEqual(Array(50).fill('in'));
    expect(outcome(() => filing(asking()))).toBe('PROOF_WANTED 60');
    expect(outcome(() => filing(asking({ address: '203.0.113.2' })))).toBe('in');
  });

  it('does it for one operation', () => {
    const here = limits(1200);
    const [signIn, look] = [here.guessing('/api/sessions'), here.guessing('/api/look')];
    tries(200, () => signIn(asking()));
    tries(200, () => look(asking()));
    let seed = '';
    try {
      signIn(asking());
    } catch (error) {
      seed = (error as Refusal).puzzle?.seed ?? '';
    }
    const proof = `${seed}.${'A'.repeat(86)}`;
    expect(outcome(() => look(asking({ proof })))).toMatch(/^PROOF_WANTED/);
    expect(outcome(() => signIn(asking({ proof })))).toBe('in');
    expect(outcome(() => signIn(asking({ proof })))).toMatch(/^PROOF_WANTED/);
  });

  it('is never asked for it without a flood', () => {
    const { filing, guessing } = limits(1200);
    const signIn = guessing('/api/sessions');
    // A busy day: ten houses, in each somebody who signs in five times an hour and one report.
    for (; now < 8 * HOUR; now += HOUR / 5) {
      for (let house = 0; house < 10; house++) {
        const address = `203.0.113.${house}`;
        expect(outcome(() => signIn(asking({ address, bytes: 300 })))).toBe('in');
        if (now % HOUR === 0) expect(outcome(() => filing(asking({ address })))).toBe('in');
      }
    }
  });
});

describe('Everything else', () => {
  it('passes beyond the limit of an address while the server has time for it', () => {
    const { anyone } = limits(1200);
    // The limit, and what is to spare in that very moment: a third of it more.
    expect(passed(tries(5000, () => anyone('203.0.113.1')))).toBe(1600);
    expect(outcome(() => anyone('203.0.113.1'))).toBe('TOO_MANY_REQUESTS 1');
    expect(outcome(() => anyone('203.0.113.2'))).toBe('in');
    now += 1000;
    expect(passed(tries(5000, () => anyone('203.0.113.1')))).toBe(420);
  });

  it('takes work where a program asks and the server has nothing to spare', () => {
    const here = limits(1200);
    const organisation = here.open('/api/organisation');
    expect(passed(tries(5000, () => organisation(asking())))).toBe(1600);
    expect(withWork(organisation)).toBe('in');
    expect(outcome(() => organisation(asking()))).toBe('PROOF_WANTED 1');
    expect(outcome(() => organisation(asking({ address: '203.0.113.2' })))).toBe('in');
  });

  it('is counted for each session where there is one', () => {
    const { anyone, session } = limits(1200);
    tries(5000, () => anyone('203.0.113.1'));
    expect(passed(tries(1300, () => session('a')))).toBe(1200);
    expect(outcome(() => session('a'))).toBe('TOO_MANY_REQUESTS 1');
    expect(outcome(() => session('b'))).toBe('in');
  });
});
