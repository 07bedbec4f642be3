import { call, desk, type Transport } from '@gehoord/contract';
import type { Outcome } from '../outcome.ts';
import { raiseAgain } from './due.ts';
import type { Seat } from './memory.ts';
import type { MailView } from './types.ts';

/** Whether mail can be had here, and where this member gets it. */
export function readMail(transport: Transport, seat: Seat): Promise<Outcome<MailView>> {
  return call(transport, desk.readMail, { token: seat.token });
}

/** Take an address, or take it away where it is empty. */
export async function setMail(
  transport: Transport,
  seat: Seat,
  typed: string,
): Promise<Outcome<MailView>> {
  const address = typed.trim() === '' ? null : typed.trim();
  const reply = await call(transport, desk.setMail, { token: seat.token, body: { address } });
  if (!reply.ok) return reply;
  if (address !== null) await raiseAgain(transport, seat);
  return readMail(transport, seat);
}
