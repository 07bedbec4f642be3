import { toHex } from '@gehoord/crypto';
import type { Sees } from '@gehoord/protocol';
import { epochOf, readersOf, type Compartment } from './compartment.ts';
import type { DirectoryBook } from './directory-book.ts';
import { compartmentsOf, type Dossier } from './dossier.ts';

const readsNow = (compartment: Compartment, kid: string): boolean =>
  readersOf(compartment, epochOf(compartment)).some((slot) => toHex(slot.kid) === kid);

/**
 * Whether somebody was let in to a case file for a destruction, and not to decide since. What counts is
 * the line that gave them their first key: who was there before it cannot be made to look away.
 */
function onlySigns({ letInBy, lines }: Compartment, kid: string): boolean {
  const first = letInBy?.payload?.event;
  const decides = lines.some(
    ({ payload }) => payload?.event.type === 'DeciderAdded' && payload.event.kid === kid,
  );
  return first?.type === 'SecondPersonAdded' && first.kid === kid && !decides;
}

/**
 * How much of the case a reader would see. Call it when all lines that can be opened are.
 * @param kid of the member who reads; null for somebody with a code.
 */
export function seesOf(dossier: Dossier, book: DirectoryBook, kid: string | null): Sees {
  const role = kid === null ? null : book.staffMember(kid)?.role;
  if (kid === null || !role) return 'PART';
  const files = compartmentsOf(dossier, 'casefile').filter(({ letInBy }) => letInBy !== null);
  if (files.some((one) => onlySigns(one, kid))) return 'FILE';
  if (role === 'board') return 'CASE';
  const holds = compartmentsOf(dossier, 'person').some((one) => readsNow(one, kid));
  return role === 'alternate' && (holds || files.length > 0) ? 'CASE' : 'PART';
}
