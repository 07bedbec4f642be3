import { createHmac, randomBytes } from 'node:crypto';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { createBuckets } from './buckets.ts';
import { Refusal } from './problem.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MOST_NAMES = 20_000;

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

/**
 * Limit what one address may ask. The counts live in memory only.
 * @param most requests a minute; 0 is without limit.
 */
export async function addRateLimit(app: FastifyInstance, most: number): Promise<void> {
  if (most === 0) return;
  const nameOf = createAddressNames(Date.now);
  const quiet = {
    'x-ratelimit-limit': false,
    'x-ratelimit-remaining': false,
    'x-ratelimit-reset': false,
  };
  await app.register(rateLimit, {
    max: most,
    timeWindow: MINUTE,
    cache: MOST_NAMES,
    keyGenerator: (request) => nameOf(request.ip),
    errorResponseBuilder: () => new Refusal('TOO_MANY_REQUESTS'),
    addHeaders: { ...quiet, 'retry-after': true },
    addHeadersOnExceeding: quiet,
  });
}

/** Attempts to sign in are dearer: a tenth of what is allowed otherwise. */
export function signInLimit(most: number): { max: number } | undefined {
  return most === 0 ? undefined : { max: Math.max(1, Math.ceil(most / 10)) };
}

/** Lets a request from an address pass. @throws {Refusal} TOO_MANY_REQUESTS, with the time to wait. */
export type Admit = (address: string) => void;

/**
 * Reports cost the server most and stay on its disk for years, so they are counted apart: by
 * default ten at once and then one a minute, for each address. That is sixty an hour from one
 * connection, while a house, an office or an onion service behind which everybody has the same
 * address can still send ten reports in one breath, and after a flood waits one minute and no more.
 * (While a flood goes on they share that one a minute with whoever makes it.) Every try counts, also
 * one that is refused: it is the checking that costs.
 * @param most requests a minute for one address, see RATE_LIMIT; 0 is without limit.
 */
export function filingLimit(most: number, now: () => number = Date.now): Admit {
  if (most === 0) return () => undefined;
  const atOnce = Math.max(1, Math.ceil(most / 120));
  const nameOf = createAddressNames(now);
  const take = createBuckets({
    most: atOnce,
    every: (10 * MINUTE) / atOnce,
    names: MOST_NAMES,
    now,
  });
  return (address) => {
    const wait = take(nameOf(address));
    if (wait > 0) throw new Refusal('TOO_MANY_REQUESTS', wait);
  };
}
