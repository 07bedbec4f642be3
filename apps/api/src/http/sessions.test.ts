import { beforeEach, describe, expect, it } from 'vitest';
import { createChallenges } from './challenges.ts';
import { createSessions, type Sessions } from './sessions.ts';

let now = 0;
let sessions: Sessions<string>;
const minutes = (count: number) => (now += count * 60_000);

beforeEach(() => {
  now = 0;
  const limits = { minutes: 10, most: 4, mostEach: 2 };
  sessions = createSessions({ ...limits, ownerOf: (it) => it, now: () => now });
});

describe('A session', () => {
  it('lives on with every use, and ends without', () => {
    const token = sessions.open('noor');
    minutes(9);
    expect(sessions.find(token)).toBe('noor');
    minutes(9);
    expect(sessions.find(token)).toBe('noor');
    minutes(10);
    expect(sessions.find(token)).toBeNull();
  });

  it('is known by its token only', () => {
    const token = sessions.open('noor');
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(sessions.find('')).toBeNull();
    expect(sessions.find(token.slice(1))).toBeNull();
    sessions.close(token);
    expect(sessions.find(token)).toBeNull();
  });

  it('makes room for a newer one of the same person, the oldest first', () => {
    const [one, two, three] = [sessions.open('noor'), sessions.open('noor'), sessions.open('noor')];
    expect([one, two, three].map((it) => sessions.find(it))).toEqual([null, 'noor', 'noor']);
  });

  it('makes room for somebody else when there are too many, the one unused longest first', () => {
    const tokens = ['noor', 'teun', 'iris', 'bram'].map((it) => sessions.open(it));
    sessions.find(tokens[0] ?? '');
    const fifth = sessions.open('lotte');
    expect([...tokens, fifth].map((it) => sessions.find(it))).toEqual([
      'noor',
      null,
      'iris',
      'bram',
      'lotte',
    ]);
  });

  it('can pass to another subject', () => {
    const token = sessions.open('old');
    sessions.replace(token, 'new');
    expect(sessions.find(token)).toBe('new');
    sessions.replace('unknown', 'new');
    expect(sessions.find('unknown')).toBeNull();
  });

  it('can be the only one left of a person', () => {
    const [here, elsewhere, other] = [
      sessions.open('noor'),
      sessions.open('noor'),
      sessions.open('teun'),
    ];
    sessions.closeOthers('noor', here);
    expect([here, elsewhere, other].map((it) => sessions.find(it))).toEqual(['noor', null, 'teun']);
  });
});

describe('A challenge', () => {
  it('works once', () => {
    const challenges = createChallenges(() => now);
    const challenge = challenges.issue();
    expect([challenges.take(challenge), challenges.take(challenge)]).toEqual([true, false]);
    expect(challenges.take('never issued')).toBe(false);
  });

  it('works for two minutes', () => {
    const challenges = createChallenges(() => now);
    const [early, late] = [challenges.issue(), challenges.issue()];
    minutes(1.99);
    expect(challenges.take(early)).toBe(true);
    minutes(0.01);
    expect(challenges.take(late)).toBe(false);
  });

  it('gives way when far too many are asked for', () => {
    const challenges = createChallenges(() => now);
    const first = challenges.issue();
    for (let i = 0; i < 20_000; i++) challenges.issue();
    const last = challenges.issue();
    expect([challenges.take(first), challenges.take(last)]).toEqual([false, true]);
  });
});
