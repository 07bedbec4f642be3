import { orderHash, parseSignedOrder } from '@gehoord/crypto/verify';
import { addDays, today, type Clock } from './days.ts';
import { codeOf } from './http/problem.ts';
import type { Log } from './http/log.ts';
import type { Store } from './store/store.ts';

/** Carries out what is due. */
export interface Destroyer {
  /** Look at the calendar and carry out what is due; the server asks once a minute. */
  look(): Promise<void>;
}

/** Months after which a dossier to which nothing was added goes, whatever was found in it. */
export const CEILING_MONTHS = 30;

/** Days in which a code whose dossier is gone says so. */
export const TOLD_DAYS = 90;

function monthsBefore(day: string, months: number): string {
  const at = new Date(day);
  at.setUTCMonth(at.getUTCMonth() - months);
  return at.toISOString().slice(0, 10);
}

interface Needs {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Destroys on orders whose day has come and at the uniform ceiling. What fails is tried again at the
 * next look: nothing stops half-way for good.
 */
export function createDestroyer({ store, clock, log }: Needs): Destroyer {
  let turn: Promise<void> = Promise.resolve();

  async function carryOut(): Promise<void> {
    const day = today(clock);
    await store.finishDestroying();
    for (const { dossierId, signed } of await store.dueOrders(day)) {
      await store.destroy(dossierId, orderHash(parseSignedOrder(signed).body), day);
    }
    for (const dossierId of await store.silentSince(monthsBefore(day, CEILING_MONTHS))) {
      await store.destroy(dossierId, null, day);
    }
    await store.forgetErased(addDays(day, -TOLD_DAYS));
  }

  return {
    look() {
      turn = turn.then(() => carryOut().catch((error: unknown) => log(`DESTROY ${codeOf(error)}`)));
      return turn;
    },
  };
}
