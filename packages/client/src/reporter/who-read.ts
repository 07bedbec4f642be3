import { call, portal, type Transport } from '@gehoord/contract';
import { readCells } from '../core/sightings.ts';
import { done, type Outcome } from '../outcome.ts';
import { meIn, type Session } from './session.ts';
import type { ReadBy } from './who-types.ts';

/**
 * Who had the report, or a summary of it, on the screen. Each of them once: their own words go before
 * a summary. Of somebody who saw neither nothing is told.
 */
export async function whoRead(
  transport: Transport,
  session: Session,
): Promise<Outcome<readonly ReadBy[]>> {
  const { dossier, token } = session;
  const { book } = session.public;
  if (meIn(session).role !== 'reporter') return done([]);
  const reply = await call(transport, portal.cells, { token });
  if (!reply.ok) return reply;
  const found = new Map<string, ReadBy>();
  for (const { kid, sightings } of readCells(dossier, book, reply.value.cells)) {
    const role = book.staffMember(kid)?.role;
    for (const { day, what } of sightings?.days ?? []) {
      const before = found.get(kid);
      if (role === undefined || what === 'NEITHER') continue;
      // Own words once, own words for good; among equals the last day counts.
      const keeps = before?.what === 'REPORT' && what === 'EXTRACT';
      if (keeps || (before?.what === what && before.lastOn >= day)) continue;
      found.set(kid, { role, what, lastOn: day });
    }
  }
  return done([...found.values()].sort((a, b) => a.lastOn.localeCompare(b.lastOn)));
}
