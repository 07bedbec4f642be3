import { call, desk, type Transport } from '@gehoord/contract';
import { toHex } from '@gehoord/crypto';
import type { Phase } from '@gehoord/protocol';
import type { Dossier } from '../core/dossier.ts';
import { isOrderFor, newOrder, readOrder, withSignature } from '../core/orders.ts';
import { done, type Outcome } from '../outcome.ts';
import { act, may, type Plan } from './act.ts';
import { newest, orderWaiting } from './case/orders.ts';
import { planStep } from './case/plan-step.ts';
import type { Seat } from './memory.ts';
import { openDossier } from './reading.ts';
import { ownKid } from './sign-in.ts';
import { hearOrders } from './stones.ts';

/*
 * What was signed reaches the server from here, and what is due is raised from here: whoever signs in
 * looks after it without being asked. The server decides by itself whether an order holds.
 */

const lodge = async (transport: Transport, seat: Seat, order: string): Promise<Outcome<null>> => {
  const reply = await call(transport, desk.lodgeOrder, { token: seat.token, body: { order } });
  return reply.ok ? done(null) : reply;
};

/** What the server still has to hear of a dossier: orders that stand here and not there, or there and not here. */
function unheard({ state, ...dossier }: Dossier, seat: Seat): readonly string[] {
  const whole = { state, ...dossier };
  const { hold, order } = state.case;
  const there = [...seat.orders].filter(([, { dossierId }]) => dossierId === dossier.id);
  const held = hold && newest(whole, 'HoldSet')?.event.order;
  const confirmed = order?.confirmed && newest(whole, 'DestructionConfirmed')?.event.order;
  const stands = [held, confirmed].filter((one) => !!one);
  const missing = stands.filter((one) => {
    const read = readOrder(one ?? undefined);
    return read !== null && !seat.orders.has(toHex(read.order.orderId));
  });
  const over = there.flatMap(([id, { kind }]) => {
    if (kind === 'DESTROY' && order?.orderId !== id) {
      return newest(whole, 'DestructionCancelled')?.event.order ?? [];
    }
    return kind === 'HOLD' && hold === null
      ? (newest(whole, 'HoldReleased')?.event.order ?? [])
      : [];
  });
  // What stops something first.
  return [...over, ...missing].filter((one): one is string => typeof one === 'string');
}

/** Tell the server what it has not heard yet of a dossier. @returns the first refusal. */
export async function settle(
  transport: Transport,
  seat: Seat,
  dossier: Dossier,
): Promise<Outcome<null>> {
  const orders = unheard(dossier, seat);
  if (orders.length === 0) return done(null);
  let first: Outcome<null> = done(null);
  for (const order of orders) {
    const lodged = await lodge(transport, seat, order);
    if (!lodged.ok && first.ok) first = lodged;
  }
  const heard = await hearOrders(transport, seat);
  return first.ok ? heard : first;
}

/** What a withdrawal or a long silence ends in: the receiver adds their name, or orders it. */
function erasing(seat: Seat, dossier: Dossier): string | null {
  const { book } = seat;
  const [pair] = seat.pairs;
  if (!book || may(seat, dossier, 'intake', { type: 'DossierErased' }) !== null) return null;
  if (dossier.state.phase === 'CONSULT_ONLY') {
    const made = newOrder({ orgId: book.orgId, dossierId: dossier.id, author: pair }, 'FADE');
    return made.order;
  }
  const fact = newest(dossier, 'Withdrawn');
  const read = readOrder(fact?.event.order);
  const signKey = fact && dossier.people.get(fact.author.kid)?.signKey;
  if (!read || !signKey) return null;
  const expected = { orgId: book.orgId, dossierId: dossier.id, kind: 'ERASE' as const, signKey };
  return isOrderFor(read, expected) ? withSignature(read, pair) : null;
}

async function erase(transport: Transport, seat: Seat, dossier: Dossier): Promise<Outcome<null>> {
  const order = erasing(seat, dossier);
  if (order === null) return done(null);
  const lodged = await lodge(transport, seat, order);
  if (lodged.ok) return hearOrders(transport, seat);
  if (lodged.problem !== 'SECOND_SIGNATURE_REQUIRED') return lodged;
  // The directie reads it: the order waits in the dossier for the next one of them who signs in.
  const waits = planStep(dossier.id, { event: { type: 'DossierErased', order } });
  const acted = await act(transport, seat, dossier.id, ['erase'], waits);
  return acted.ok ? done(null) : acted;
}

/** Add one's name to an erasure that somebody else ordered, or see that a destruction is known. */
async function finish(transport: Transport, seat: Seat, dossier: Dossier): Promise<Outcome<null>> {
  const fact = newest(dossier, 'DossierErased');
  if (fact === null) return settle(transport, seat, dossier);
  const read = readOrder(fact.event.order);
  const erases = read?.order.kind === 'ERASE' || read?.order.kind === 'FADE';
  const isThis = read !== null && toHex(read.order.dossierId) === dossier.id;
  if (!read || !erases || !isThis || fact.author.kid === ownKid(seat)) return done(null);
  const lodged = await lodge(transport, seat, withSignature(read, seat.pairs[0]));
  return lodged.ok ? hearOrders(transport, seat) : lodged;
}

/** The plan that ends what was kept: an order, or the second name under it. */
function ending(seat: Seat, dossier: Dossier): Plan | null {
  const { order } = dossier.state.case;
  const { book } = seat;
  if (order === null) {
    return planStep(dossier.id, { event: { type: 'RetentionEnded', orderId: '' } });
  }
  // Who was let in to sign looks first; nothing is signed for them.
  if (dossier.state.case.sees === 'FILE') return null;
  if (!book || order.by === ownKid(seat) || newest(dossier, 'RetentionEnded') === null) return null;
  const waits = orderWaiting(dossier, { book });
  return (
    waits &&
    planStep(dossier.id, { event: { type: 'DestructionConfirmed', orderId: waits.orderId } })
  );
}

async function endRetention(
  transport: Transport,
  seat: Seat,
  dossier: Dossier,
): Promise<Outcome<null>> {
  const plan = ending(seat, dossier);
  if (plan === null) return done(null);
  const acted = await act(transport, seat, dossier.id, ['retention'], plan);
  return acted.ok ? settle(transport, seat, dossier) : acted;
}

type Work = (transport: Transport, seat: Seat, dossier: Dossier) => Promise<Outcome<null>>;

/** Phases in which something may be due that nobody has to be asked for. */
const DUE: Partial<Readonly<Record<Phase, Work>>> = {
  DESTROYED: finish,
  WITHDRAWN: erase,
  CONSULT_ONLY: erase,
  RETAINED: endRetention,
};

/**
 * Look after what is due, once in a session for each dossier. What is refused or fails is tried again
 * the next time somebody signs in; a person who works at the desk is not stopped by it.
 */
export async function tidy(transport: Transport, seat: Seat): Promise<void> {
  for (const [id, { facts }] of [...seat.kept]) {
    const work = DUE[facts.phase];
    if (work === undefined || seat.tidied.has(id)) continue;
    seat.tidied.add(id);
    const opened = await openDossier(transport, seat, id);
    if (opened.ok && opened.value) await work(transport, seat, opened.value);
  }
}
