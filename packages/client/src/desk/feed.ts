import { call, desk, type Transport } from '@gehoord/contract';
import { fromBase64url, toHex } from '@gehoord/crypto';
import { newDossier, parseAll, refold, take, type Sent } from '../core/dossier.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Seat } from './memory.ts';
import { follow, lookBack, remember } from './remember.ts';
import { loadOrganisation } from './organisation.ts';

const PAGE = 200;

/** Directories the seat has not seen yet may have signed what comes next. */
export async function reloadBook(transport: Transport, seat: Seat): Promise<Outcome<null>> {
  const loaded = await loadOrganisation(transport);
  if (!loaded.ok) return loaded;
  const { book } = loaded.value;
  // Within a session directories only get more; anything else is a server that tells another story.
  if (seat.book && !book?.continues(seat.book)) return refused('DIRECTORY_UNTRUSTED');
  seat.book = book;
  return done(null);
}

type Items = readonly (Sent & { readonly n: number })[];

function takeIn(seat: Seat, items: Items): readonly string[] {
  const { book } = seat;
  if (!book) return [];
  const byDossier = new Map<string, Sent[]>();
  for (const item of items) {
    const id = toHex(fromBase64url(item.dossierId));
    byDossier.set(id, [...(byDossier.get(id) ?? []), item]);
    seat.arrived.set(id, item.n);
    follow(seat, id, item);
  }
  for (const [id, sent] of byDossier) {
    const dossier = seat.dossiers.get(id) ?? newDossier(id);
    seat.dossiers.set(id, dossier);
    take(dossier, sent, seat.pairs, book);
  }
  return [...byDossier.keys()];
}

/** Fetch page after page, and note which dossiers they touch. */
async function drain(
  transport: Transport,
  seat: Seat,
  touched: Set<string>,
): Promise<Outcome<null>> {
  for (;;) {
    const body = { after: seat.cursor, most: PAGE };
    const reply = await call(transport, desk.feed, { token: seat.token, body });
    if (!reply.ok) return reply.problem === 'SESSION_ENDED' ? refused('SIGNED_OUT') : reply;
    const items = parseAll(reply.value.items);
    if (items === null) return refused('ANSWER_MALFORMED');
    for (const id of takeIn(seat, items)) touched.add(id);
    seat.cursor = reply.value.items.at(-1)?.n ?? seat.cursor;
    if (!reply.value.more) return done(null);
  }
}

/** Pull what is new from the cursor on, check it, fold the dossiers it touches. */
export async function pull(transport: Transport, seat: Seat): Promise<Outcome<null>> {
  const renewed = await reloadBook(transport, seat);
  if (!renewed.ok) return renewed;
  const touched = new Set<string>();
  const drained = await drain(transport, seat, touched);
  const { book } = seat;
  // Also where the connection broke off halfway: the next pull begins behind what came.
  if (book) for (const id of touched) refoldOne(seat, id, book);
  if (!drained.ok) return drained;
  lookBack(seat);
  await remember(transport, seat);
  return done(null);
}

function refoldOne(seat: Seat, id: string, book: NonNullable<Seat['book']>): void {
  const dossier = seat.dossiers.get(id);
  if (dossier) refold(dossier, book);
}
