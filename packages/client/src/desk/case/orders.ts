import { random, toHex } from '@gehoord/crypto';
import type { Event, EventOf } from '@gehoord/protocol';
import { today } from '../../core/day.ts';
import type { Dossier, Fact } from '../../core/dossier.ts';
import { isOrderFor, newOrder, readOrder, withSignature } from '../../core/orders.ts';
import { paperText } from '../../core/record.ts';
import { done, refused, type Outcome } from '../../outcome.ts';
import type { Desktop } from '../act.ts';

/* Steps that the server has to know of carry what it is told, signed by whoever takes them. */

type OnPaper = EventOf<'DestructionOrdered' | 'RetentionEnded'>;

/** The newest step of some types that held. */
export function newest<T extends Event['type']>(dossier: Dossier, ...types: readonly T[]) {
  const fact = dossier.facts
    .filter(({ event }) => (types as readonly string[]).includes(event.type))
    .at(-1);
  return fact ? (fact as Fact & { readonly event: Extract<Event, { type: T }> }) : null;
}

const about = ({ seat, book }: Desktop, dossier: Dossier) => ({
  ...{ orgId: book.orgId, dossierId: dossier.id, author: seat.pairs[0] },
});

/** Order it: the paper that goes along says what, under which rule; nobody's name stands in it. */
function onPaper<T extends OnPaper>(event: T, dossier: Dossier, desktop: Desktop): T {
  const nonce = random(32);
  const text = paperText(dossier, event.type === 'RetentionEnded' ? 'T17' : 'T16', today());
  const made = newOrder(about(desktop, dossier), 'DESTROY', { paper: { text, nonce } });
  return { ...event, ...made, paper: text, nonce: toHex(nonce) };
}

/** The order that waits for a second person, if it is what it says it is. */
export function orderWaiting(dossier: Dossier, { book }: Pick<Desktop, 'book'>) {
  const fact = newest(dossier, 'DestructionOrdered', 'RetentionEnded');
  if (fact === null) return null;
  const { orderId, order, paper, nonce } = fact.event;
  const read = readOrder(order);
  const signKey = book.member(fact.author.kid)?.signKey;
  if (!read || !signKey || paper === undefined || nonce === undefined) return null;
  const expected = {
    ...{ orgId: book.orgId, dossierId: dossier.id, kind: 'DESTROY' as const, signKey },
    paper: { text: paper, nonce },
  };
  const holds = toHex(read.order.orderId) === orderId && isOrderFor(read, expected);
  return holds ? { read, orderId, paper, nonce } : null;
}

/** Add one's own name to the order of somebody else. */
function confirmed(
  event: EventOf<'DestructionConfirmed'>,
  dossier: Dossier,
  desktop: Desktop,
): Outcome<Event> {
  // Where none waits, the protocol says so.
  if (dossier.state.case.order === null) return done(event);
  const waits = orderWaiting(dossier, desktop);
  if (waits === null) return refused('PAPER_CHANGED');
  const order = withSignature(waits.read, desktop.seat.pairs[0]);
  return done({ ...event, orderId: event.orderId || waits.orderId, order });
}

function cancelled(
  event: EventOf<'DestructionCancelled'>,
  dossier: Dossier,
  desktop: Desktop,
): Event {
  const { order } = dossier.state.case;
  // The server knows of an order only once two people signed it.
  if (!order?.confirmed) return event;
  return {
    ...event,
    order: newOrder(about(desktop, dossier), 'CANCEL', { about: order.orderId }).order,
  };
}

function released(event: EventOf<'HoldReleased'>, dossier: Dossier, desktop: Desktop): Event {
  const held = readOrder(newest(dossier, 'HoldSet')?.event.order);
  if (!held) return event;
  const id = toHex(held.order.orderId);
  return { ...event, order: newOrder(about(desktop, dossier), 'RELEASE', { about: id }).order };
}

/** Complete a step that the server has to know of; every other one stays as it is. */
export function withOrder(event: Event, dossier: Dossier, desktop: Desktop): Outcome<Event> {
  switch (event.type) {
    case 'DestructionOrdered':
    case 'RetentionEnded':
      return done(onPaper(event, dossier, desktop));
    case 'DestructionConfirmed':
      return confirmed(event, dossier, desktop);
    case 'DestructionCancelled':
      return done(cancelled(event, dossier, desktop));
    case 'HoldSet':
      return done({ ...event, order: newOrder(about(desktop, dossier), 'HOLD').order });
    case 'HoldReleased':
      return done(released(event, dossier, desktop));
    default:
      return done(event);
  }
}
