import { and, eq, isNotNull, lt, lte, max, min, sql } from 'drizzle-orm';
import {
  dossierMark,
  encodeTombstone,
  parseTombstone,
  tombstoneHash,
} from '@gehoord/crypto/verify';
import { hex, same } from '../bytes.ts';
import { Conflict, DONE, orConflict } from './conflict.ts';
import { eraseDossier } from './erase.ts';
import type { Databases } from './open.ts';
import type { OrderStore, Outlook } from './store.ts';
import {
  calendar,
  compartments,
  dossiers,
  entries,
  erasedCodes,
  members,
  orders,
  people,
  readers,
  spent,
  tombstones,
} from './tables.ts';
import type { StoredOrder } from './values.ts';

/** Nothing is destroyed where somebody needs it as evidence. */
const notHeld = sql`not exists (
  select 1 from ${orders} h where h.dossier_id = ${orders.dossierId} and h.kind = 'HOLD')`;

/** Who reads one and the same compartment, put together. */
function roomsOf(
  slots: readonly { readonly compartmentId: Uint8Array; readonly kid: Uint8Array }[],
): readonly ReadonlySet<string>[] {
  const rooms = new Map<string, Set<string>>();
  for (const { compartmentId, kid } of slots) {
    const name = hex(compartmentId);
    rooms.set(name, (rooms.get(name) ?? new Set()).add(hex(kid)));
  }
  return [...rooms.values()];
}

function outlooks({ main }: Databases) {
  return (dossierId: Uint8Array): Outlook | null => {
    const ofThis = eq(compartments.dossierId, dossierId);
    if (main.select().from(dossiers).where(eq(dossiers.dossierId, dossierId)).get() === undefined) {
      return null;
    }
    const held = main
      .selectDistinct({ kid: readers.kid, role: members.role })
      .from(compartments)
      .innerJoin(readers, eq(readers.compartmentId, compartments.compartmentId))
      .innerJoin(members, eq(members.kid, readers.kid))
      .where(ofThis)
      .all();
    const now = main
      .select({ compartmentId: readers.compartmentId, kid: readers.kid })
      .from(compartments)
      .innerJoin(
        readers,
        and(
          eq(readers.compartmentId, compartments.compartmentId),
          eq(readers.epoch, compartments.epoch),
        ),
      )
      .innerJoin(members, eq(members.kid, readers.kid))
      .where(ofThis)
      .all();
    const spoken = main
      .select({ day: max(entries.day) })
      .from(compartments)
      .innerJoin(entries, eq(entries.compartmentId, compartments.compartmentId))
      .where(
        and(
          ofThis,
          sql`not exists (select 1 from ${members} where ${members.kid} = ${entries.author})`,
        ),
      )
      .get();
    const begun = main
      .select({ day: min(entries.day) })
      .from(compartments)
      .innerJoin(entries, eq(entries.compartmentId, compartments.compartmentId))
      .where(ofThis)
      .get();
    const reporter = main
      .select({ kid: people.kid })
      .from(people)
      .where(and(eq(people.dossierId, dossierId), eq(people.issued, false)))
      .get();
    return {
      members: new Map(held.map(({ kid, role }) => [hex(kid), role])),
      rooms: roomsOf(now),
      spokenOn: spoken?.day ?? null,
      begunOn: begun?.day ?? null,
      hasReporter: reporter !== undefined,
      orders: main.select().from(orders).where(eq(orders.dossierId, dossierId)).all(),
    };
  };
}

/** The work of destroying; one at a time, in the order in which it was asked. */
function destroying(databases: Databases) {
  const { main, stones, queue } = databases;
  const known = () =>
    main
      .select({ many: sql<number>`count(*)` })
      .from(tombstones)
      .get()?.many ?? 0;

  /** Everything that has a stone and is still there. */
  const carryOut = async () => {
    for (let at = known(); at < stones.all().length; at++) {
      const stone = stones.all()[at];
      if (stone === undefined) break;
      const { number, dossier, day } = parseTombstone(stone);
      await queue.run(() => {
        const all = main.select().from(dossiers).all();
        const gone = all.find(
          ({ dossierId }) => dossier !== null && hex(dossierMark(dossierId)) === hex(dossier),
        );
        if (gone) eraseDossier(databases, gone.dossierId, day);
        main.insert(tombstones).values({ number, stone }).run();
      });
    }
  };

  // The start may have found no room to do it.
  let settled = false;
  const finish = async (): Promise<boolean> => {
    if (known() < stones.all().length) {
      settled = false;
      await carryOut();
    }
    settled ||= databases.settle();
    return settled;
  };

  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };

  return {
    finishDestroying: () => inTurn(finish),
    destroy: (dossierId: Uint8Array, order: Uint8Array | null, day: string) =>
      inTurn(async () => {
        if (main.select().from(dossiers).where(eq(dossiers.dossierId, dossierId)).get()) {
          const all = stones.all();
          const previous = tombstoneHash(all.at(-1) ?? new Uint8Array(0));
          const dossier = dossierMark(dossierId);
          stones.add(encodeTombstone({ number: all.length, previous, dossier, order, day }));
        }
        await finish();
      }),
  };
}

/** Orders, and what is destroyed on them. */
export function orderStore(
  databases: Databases,
): Omit<OrderStore, 'destroyedAgain' | 'shareStores'> {
  const { main, queue, stones } = databases;
  const outlook = outlooks(databases);
  const one = (orderId: Uint8Array) =>
    main.select().from(orders).where(eq(orders.orderId, orderId)).get() ?? null;
  const dropped = ({ orderId, dossierId }: Pick<StoredOrder, 'orderId' | 'dossierId'>): boolean =>
    main
      .select()
      .from(spent)
      .where(and(eq(spent.name, orderId), eq(spent.dossierId, dossierId)))
      .get() !== undefined;
  const readsNow = (kid: Uint8Array) =>
    sql`exists (select 1 from ${compartments} join ${readers}
      on ${readers.compartmentId} = ${compartments.compartmentId}
      and ${readers.epoch} = ${compartments.epoch}
      where ${compartments.dossierId} = ${orders.dossierId} and ${readers.kid} = ${kid})`;

  return {
    ...destroying(databases),
    outlook: async (dossierId) => outlook(dossierId),
    order: async (orderId) => one(orderId),
    ordersFor: async (kid) => main.select().from(orders).where(readsNow(kid)).all(),
    addOrder: (order: StoredOrder) =>
      orConflict(
        queue.run(() => {
          const now = outlook(order.dossierId);
          if (now?.orders.some(({ kind }) => kind === order.kind) !== false) throw new Conflict();
          if (dropped(order)) throw new Conflict();
          main.insert(orders).values(order).run();
          return DONE;
        }),
      ),
    dropOrder: (orderId) =>
      queue.run(() => {
        const there = one(orderId);
        if (there === null) return;
        main.delete(orders).where(eq(orders.orderId, orderId)).run();
        // Whoever reads the dossier has seen its bytes, and could send them once more.
        main.insert(spent).values({ name: orderId, dossierId: there.dossierId }).run();
      }),
    wasDropped: async (orderId, dossierId) => dropped({ orderId, dossierId }),
    destroyedOn: async (dossierId, order) => {
      const mark = hex(dossierMark(dossierId));
      const found = stones
        .all()
        .map(parseTombstone)
        .find((stone) => {
          const { dossier, order: on } = stone;
          return dossier !== null && on !== null && hex(dossier) === mark && same(on, order);
        });
      return found?.day ?? null;
    },
    calendar: async () => main.select().from(calendar).get() ?? null,
    putCalendar: ({ believedOn, leapFrom, leapTo }) =>
      queue.run(() => {
        const set = { believedOn, leapFrom, leapTo };
        main
          .insert(calendar)
          .values({ one: 1, ...set })
          .onConflictDoUpdate({ target: calendar.one, set })
          .run();
      }),
    dueOrders: async (day) =>
      main
        .select()
        .from(orders)
        .where(and(isNotNull(orders.dueOn), lte(orders.dueOn, day), notHeld))
        .all(),
    async silentSince(day) {
      const hasPeople = sql`exists (select 1 from ${people} where ${people.dossierId} = ${compartments.dossierId})`;
      const free = sql`not exists (select 1 from ${orders}
        where ${orders.dossierId} = ${compartments.dossierId} and ${orders.kind} = 'HOLD')`;
      return main
        .select({ dossierId: compartments.dossierId })
        .from(compartments)
        .innerJoin(entries, eq(entries.compartmentId, compartments.compartmentId))
        .where(and(hasPeople, free))
        .groupBy(compartments.dossierId)
        .having(lt(max(entries.day), day))
        .all()
        .map(({ dossierId }) => dossierId);
    },
    stones: (from) => stones.all().slice(from),
    isErased: async (locatorHash) =>
      main.select().from(erasedCodes).where(eq(erasedCodes.locatorHash, locatorHash)).get() !==
      undefined,
    forgetErased: (before) =>
      queue.run(() => void main.delete(erasedCodes).where(lt(erasedCodes.day, before)).run()),
  };
}
