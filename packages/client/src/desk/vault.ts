import { call, desk, type Transport } from '@gehoord/contract';
import {
  CryptoError,
  fromBase64url,
  openVaultItem,
  sealVaultItem,
  text,
  toBase64url,
  vaultKey,
} from '@gehoord/crypto';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Seat } from './memory.ts';

const keyOf = (seat: Seat, name: string) => toBase64url(vaultKey(seat.key, name));

/**
 * Fetch this member's sealed items; what is in them is opened when it is asked for.
 * @param only the item of this name, and no other: what another session wrote elsewhere is still to be
 * taken in there, and is noticed by its number
 */
export async function loadVault(
  transport: Transport,
  seat: Seat,
  only?: string,
): Promise<Outcome<null>> {
  const reply = await call(transport, desk.readVault, { token: seat.token });
  if (!reply.ok) return reply;
  const wanted = only === undefined ? null : keyOf(seat, only);
  for (const { key, number, sealed } of reply.value.items) {
    if (wanted !== null && key !== wanted) continue;
    seat.vault.set(key, { number, data: fromBase64url(sealed) });
  }
  return done(null);
}

/** How often an item was written; 0 where there is none. */
export const versionOf = (seat: Seat, name: string): number =>
  seat.vault.get(keyOf(seat, name))?.number ?? 0;

/** A sealed text of one's own; empty where there is none, or where it does not hold. */
export function readItem(seat: Seat, name: string): string {
  const item = seat.vault.get(keyOf(seat, name));
  if (!item?.data) return '';
  try {
    const bytes = openVaultItem(seat.key, name, item.number, item.data, seat.pairs[0].keys.signKey);
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof CryptoError) return '';
    throw error;
  }
}

/** Seal and keep a text; an empty one is thrown away. STALE_HEAD where another session wrote since. */
export async function writeItem(
  transport: Transport,
  seat: Seat,
  name: string,
  value: string,
): Promise<Outcome<null>> {
  // Under a key that was wiped the server could read it.
  if (seat.left) return refused('SIGNED_OUT');
  const key = keyOf(seat, name);
  const number = (seat.vault.get(key)?.number ?? 0) + 1;
  const data =
    value === '' ? null : sealVaultItem(seat.key, name, number, text(value), seat.pairs[0].sign);
  const body = { key, number, sealed: data && toBase64url(data) };
  const reply = await call(transport, desk.writeVault, { token: seat.token, body });
  if (!reply.ok) return reply;
  seat.vault.set(key, { number, data });
  return done(null);
}
