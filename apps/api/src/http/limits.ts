import { createHmac, randomBytes } from 'node:crypto';
import { normalizeIP } from '@fastify/rate-limit';
import { createBuckets, type Take } from './buckets.ts';
import { createGate, mustHaveWorked, type Admit } from './gate.ts';
import { Refusal } from './problem.ts';
import type { Puzzles } from './puzzles.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MOST_NAMES = 20_000;
const MB = 1024 * 1024;

/** RATE_LIMIT where nobody sets it: what the numbers below are told for. */
const USUAL = 1200;

/**
 * Names an address without keeping it: a keyed hash under a random key that is thrown away every
 * hour. An IPv6 address counts with its whole /64, which is what one household has.
 */
export function createAddressNames(now: () => number): (address: string) => string {
  let key = randomBytes(32);
  let until = now() + HOUR;
  return (address) => {
    if (now() >= until) [key, until] = [randomBytes(32), now() + HOUR];
    return createHmac('sha256', key).update(normalizeIP(address)).digest('base64url');
  };
}

/** The limits of one listener. All counts live in memory only. */
export interface Limits {
  /** Any request without a session of its own. @throws {Refusal} TOO_MANY_REQUESTS */
  anyone(address: string): void;
  /** The same for a program that can work: who does passes nevertheless. */
  open(operation: string): Admit;
  /** A request with a living session. @throws {Refusal} TOO_MANY_REQUESTS */
  session(token: string): void;
  /** The gate before reports. */
  readonly filing: Admit;
  /** The gate before uploads. */
  readonly uploading: Admit;
  /** A gate before something that guesses at a secret, one for each operation. */
  guessing(operation: string): Admit;
}

const ANY_SIZE: Take = () => 0;

const free = () => undefined;
const FREE: Limits = {
  ...{ anyone: free, session: free, filing: free, uploading: free },
  open: () => free,
  guessing: () => free,
};

/** What a gate needs besides its numbers. */
interface Parts {
  readonly nameOf: (address: string) => string;
  readonly puzzles: Puzzles;
  readonly now: () => number;
}

/** So many at once, then so many a minute. */
const rate = (now: () => number, atOnce: number, aMinute: number, names = 1): Take =>
  createBuckets({ most: atOnce, every: MINUTE / aMinute, names, now });

/**
 * Reports cost the server most and stay on its disk for years: ten at once and then one a minute
 * for each address, 12 MB at once and then half a megabyte a minute; ten times as much for all
 * addresses together. (A report is a tenth of a megabyte. Every try counts, also one that is
 * refused: it is the checking that costs.)
 */
function filingGate({ now, ...parts }: Parts, most: number): Admit {
  const scale = most / USUAL;
  const atOnce = Math.max(1, Math.ceil(10 * scale));
  const bytes = Math.max(6 * MB, 12 * MB * scale);
  const reports = (times: number, names?: number) =>
    rate(now, times * atOnce, (times * atOnce) / 10, names);
  const size = (times: number, names?: number) =>
    rate(now, times * bytes, (times * bytes) / 24, names);
  return createGate({
    ...{ ...parts, operation: 'portal.fileReport' },
    address: [reports(1, MOST_NAMES), size(1, MOST_NAMES)],
    everybody: [reports(10), size(10)],
  });
}

/** Room for a file: thirty at once for each address, three reports full, and then three a minute. */
function uploadGate({ now, ...parts }: Parts, most: number): Admit {
  const atOnce = Math.max(1, Math.ceil((30 * most) / USUAL));
  const tickets = (times: number, names?: number) =>
    rate(now, times * atOnce, (times * atOnce) / 10, names);
  return createGate({
    ...{ ...parts, operation: 'portal.beginUpload' },
    address: [tickets(1, MOST_NAMES), ANY_SIZE],
    everybody: [tickets(10), ANY_SIZE],
  });
}

/** Guesses at a code, a passphrase or a token: a tenth of the limit for each address. */
function guessingGate({ now, ...parts }: Parts, most: number, operation: string): Admit {
  const each = Math.max(1, Math.ceil(most / 10));
  return createGate({
    ...{ ...parts, operation },
    address: [rate(now, each, each, MOST_NAMES), ANY_SIZE],
    everybody: [rate(now, 10 * each, 10 * each), ANY_SIZE],
  });
}

/**
 * The limits of one listener.
 * @param most requests a minute for one address, see RATE_LIMIT; 0 is without limit.
 */
export function createLimits(most: number, puzzles: Puzzles, now: () => number = Date.now): Limits {
  if (most === 0) return FREE;
  const nameOf = createAddressNames(now);
  const parts = { nameOf, puzzles, now };
  const address = rate(now, most, most, MOST_NAMES);
  const session = rate(now, most, most, MOST_NAMES);
  // What may go beyond: twenty times one address's limit, by the second.
  const spare = rate(now, Math.max(1, Math.floor(most / 3)), 20 * most);
  /** Seconds to wait; 0 for who passes. */
  const waitOf = (from: string) => {
    const wait = address(nameOf(from));
    // Somebody asks too much. While the server has time for it, that is no reason to send away
    // whoever has the same address; what is asked here costs no more than the refusal.
    return wait > 0 && spare('') > 0 ? wait : 0;
  };
  return {
    anyone(from) {
      const wait = waitOf(from);
      if (wait > 0) throw new Refusal('TOO_MANY_REQUESTS', wait);
    },
    open: (operation) => (asking) => {
      const wait = waitOf(asking.address);
      if (wait > 0) mustHaveWorked(puzzles, operation, asking.proof, wait);
    },
    session(token) {
      const wait = session(token);
      if (wait > 0) throw new Refusal('TOO_MANY_REQUESTS', wait);
    },
    filing: filingGate(parts, most),
    uploading: uploadGate(parts, most),
    guessing: (operation) => guessingGate(parts, most, operation),
  };
}
