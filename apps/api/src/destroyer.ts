import { orderHash, parseSignedOrder } from '@gehoord/crypto/verify';
import { addDays, today, type Clock } from './days.ts';
import { isBelieved, lookAtClock, type Calendar } from './rules/calendar.ts';
import { codeOf } from './http/problem.ts';
import type { Log } from './http/log.ts';
import type { Store } from './store/store.ts';

/** Carries out what is due. */
export interface Destroyer {
  /** Look at the calendar and carry out what is due; the server asks once a minute. */
  look(): Promise<void>;
  /** Whether what the clock says today is a day on which something may be destroyed. */
  believes(): Promise<boolean>;
}

/** Months after which a dossier to which nothing was added goes, whatever was found in it. */
export const CEILING_MONTHS = 30;

/** Days in which a code whose dossier is gone says so. */
export const TOLD_DAYS = 90;

/** The last of February where the month has no such day: sooner would be before its time. */
export function monthsBefore(day: string, months: number): string {
  const at = new Date(day);
  const date = at.getUTCDate();
  at.setUTCMonth(at.getUTCMonth() - months);
  if (at.getUTCDate() !== date) at.setUTCDate(0);
  return at.toISOString().slice(0, 10);
}

interface Needs {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

const pick = ({ believedOn, leapFrom, leapTo }: Calendar): Calendar => ({
  ...{ believedOn, leapFrom, leapTo },
});

/**
 * Destroys on orders whose day has come and at the uniform ceiling. What fails is tried again at the
 * next look: nothing stops half-way for good.
 */
export function createDestroyer({ store, clock, log }: Needs): Destroyer {
  let turn: Promise<void> = Promise.resolve();

  async function calendar() {
    const before = await store.calendar();
    const stamps = (await store.stamps()).map((stamp) => stamp.day).sort();
    const now = lookAtClock(before, today(clock), stamps.at(-1) ?? null);
    return { now, changed: JSON.stringify(now) !== JSON.stringify(before && pick(before)) };
  }

  /** Once a day, so that a clock that is wrong fills no log. */
  async function mayDestroy(): Promise<boolean> {
    const { now, changed } = await calendar();
    if (changed) await store.putCalendar(now);
    if (changed && !isBelieved(now)) log('DESTROY CLOCK');
    return isBelieved(now);
  }

  async function carryOut(): Promise<void> {
    const day = today(clock);
    if (!(await store.finishDestroying())) log('DESTROY UNFINISHED');
    if (!(await mayDestroy())) return;
    for (const { dossierId, signed } of await store.dueOrders(day)) {
      await store.destroy(dossierId, orderHash(parseSignedOrder(signed).body), day);
    }
    for (const dossierId of await store.silentSince(monthsBefore(day, CEILING_MONTHS))) {
      await store.destroy(dossierId, null, day);
    }
    await store.forgetErased(addDays(day, -TOLD_DAYS));
    await store.dropUploads(addDays(day, -1));
  }

  return {
    look() {
      turn = turn.then(() => carryOut().catch((error: unknown) => log(`DESTROY ${codeOf(error)}`)));
      return turn;
    },
    believes: async () => isBelieved((await calendar()).now),
  };
}
