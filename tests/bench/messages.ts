import { call, portal, type Transport } from '@gehoord/contract';
import { fromBase64url, parseEntry } from '@gehoord/crypto';
import { absorb } from '../../packages/client/src/core/absorb.ts';
import { type Compartment } from '../../packages/client/src/core/compartment.ts';
import { today } from '../../packages/client/src/core/day.ts';
import { threadOf } from '../../packages/client/src/core/threads.ts';
import { content, seenIn, type Append } from '../../packages/client/src/core/write.ts';
import { openSession, type Session } from '../../packages/client/src/reporter/session.ts';
import type { Sealed } from './reports.ts';

const TEXT = 'Hij stuurde weer een bericht. Ik heb niet geantwoord, maar ik denk er steeds aan.';

function writeNext(session: Session, talk: Compartment): Append {
  const { person, dossier } = session;
  const { book } = session.public;
  const pen = { author: person.pair, book, seen: seenIn(dossier) };
  const append = content(pen, talk, { type: 'MessageWritten', text: TEXT });
  const entry = parseEntry(fromBase64url(append.entry));
  absorb(talk, { entry, day: today(), arrival: 0 }, [person.pair], () => person.pair.keys.signKey);
  return append;
}

/**
 * Write messages to the VCP under a report that has arrived, all in one request.
 * @param count at most 16.
 */
export async function writeMessages(
  transport: Transport,
  { person, orgId }: Sealed,
  count: number,
): Promise<void> {
  const session = await openSession(transport, person, orgId);
  if (!session.ok) throw new Error(`No session: ${session.problem}`);
  const talk = threadOf(session.value.dossier, 'TALK');
  if (talk === null) throw new Error('There is no conversation to write in.');
  const appends = Array.from({ length: count }, () => writeNext(session.value, talk));
  const { token } = session.value;
  const reply = await call(transport, portal.append, { token, body: { appends } });
  if (!reply.ok) throw new Error(`Not written: ${reply.problem}`);
}
