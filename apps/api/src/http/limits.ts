import { createHmac, randomBytes } from 'node:crypto';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Refusal } from './problem.ts';

/** Largest request body in bytes: a report with all its compartments, or one vault item. */
export const MOST_BODY = 6 * 1024 * 1024;

const HOUR = 3_600_000;

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
    timeWindow: 60_000,
    cache: 20_000,
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
