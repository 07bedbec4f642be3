import { randomBytes } from 'node:crypto';

/** Random values to sign when signing in. Each works once, for two minutes. */
export interface Challenges {
  /** @returns 32 bytes, base64url. */
  issue(): string;
  /** Use a challenge up. False where it is unknown, used or too old. */
  take(challenge: string): boolean;
}

const LIFE = 120_000;
const MOST = 20_000;

/** @param now milliseconds */
export function createChallenges(now: () => number): Challenges {
  const waiting = new Map<string, number>();
  const sweep = () => {
    for (const [challenge, until] of waiting) {
      if (until > now() && waiting.size < MOST) return;
      waiting.delete(challenge);
    }
  };
  return {
    issue() {
      sweep();
      const challenge = randomBytes(32).toString('base64url');
      waiting.set(challenge, now() + LIFE);
      return challenge;
    },
    take(challenge) {
      const until = waiting.get(challenge);
      waiting.delete(challenge);
      return until !== undefined && until > now();
    },
  };
}
