import type { Outcome } from '@gehoord/client/types';

/**
 * An outcome also where the worker itself broke off: then nothing can be sealed here any more.
 * What was typed is in the page, not in the worker, so nothing is lost.
 */
export async function outcomeOf<Value>(answer: Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await answer;
  } catch {
    return { ok: false, problem: 'CRYPTO_UNAVAILABLE' };
  }
}
