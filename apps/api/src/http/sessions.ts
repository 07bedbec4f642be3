import { randomBytes } from 'node:crypto';

/** Who is signed in, in memory only: a restart signs everybody out. */
export interface Sessions<Subject> {
  /** @returns a fresh token of 32 bytes, base64url. */
  open(subject: Subject): string;
  /** The subject of a living session, which lives on from now; null for any other token. */
  find(token: string): Subject | null;
  /** Give a living session another subject. */
  replace(token: string, subject: Subject): void;
  close(token: string): void;
  /** End a subject's sessions, all but one. */
  closeOthers(subject: Subject, token: string): void;
}

interface Options<Subject> {
  readonly minutes: number;
  /** Sessions at a time; the one unused longest makes room. */
  readonly most: number;
  /** Sessions of one subject at a time. */
  readonly mostEach: number;
  /** Tells subjects apart. */
  readonly ownerOf: (subject: Subject) => string;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Sessions that end when they are not used for some minutes. */
export function createSessions<Subject>(options: Options<Subject>): Sessions<Subject> {
  // Kept in order of last use, so that the oldest is always the first.
  const living = new Map<string, { subject: Subject; until: number }>();
  const touch = (token: string, subject: Subject) => {
    living.delete(token);
    living.set(token, { subject, until: options.now() + options.minutes * 60_000 });
  };
  const sweep = () => {
    for (const [token, { until }] of living) {
      if (until > options.now()) return;
      living.delete(token);
    }
  };
  const tokensOf = (owner: string) =>
    [...living].filter(([, it]) => options.ownerOf(it.subject) === owner).map(([token]) => token);

  return {
    open(subject) {
      sweep();
      const own = tokensOf(options.ownerOf(subject));
      for (const token of own.slice(0, own.length - options.mostEach + 1)) living.delete(token);
      const [oldest] = living.keys();
      if (living.size >= options.most && oldest !== undefined) living.delete(oldest);
      const token = randomBytes(32).toString('base64url');
      touch(token, subject);
      return token;
    },
    find(token) {
      sweep();
      const found = living.get(token);
      if (found === undefined) return null;
      touch(token, found.subject);
      return found.subject;
    },
    replace(token, subject) {
      if (living.has(token)) touch(token, subject);
    },
    close(token) {
      living.delete(token);
    },
    closeOthers(subject, token) {
      for (const other of tokensOf(options.ownerOf(subject)))
        if (other !== token) living.delete(other);
    },
  };
}
