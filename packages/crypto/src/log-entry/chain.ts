import { must } from '../error.ts';
import { equal } from '../hash.ts';
import { entryHash, verifyEntry, type Entry } from './entry.ts';
import type { Place } from './header.ts';

/** Finds the Ed25519 key with which a kid may sign under a directory; null where it may not. */
export type KeyFinder = (kid: Uint8Array, directoryNumber: number) => Uint8Array | null;

/**
 * Check that `next` may stand after `last` in a compartment: place, number, hash, epoch, directory
 * order and signature. Who may do what is the protocol's business, not the chain's.
 * @param last null where the reader's view begins: a genesis, or the entry that opened the first
 * epoch they may read.
 * @throws {CryptoError}
 */
export function mustFollow(last: Entry | null, next: Entry, place: Place, keyOf: KeyFinder): void {
  const { header } = next;
  must(equal(header.orgId, place.orgId));
  must(
    equal(header.dossierId, place.dossierId) && equal(header.compartmentId, place.compartmentId),
  );
  if (last === null) must(header.opening !== null);
  else mustExtend(last, next);
  const signKey = keyOf(header.author, header.directoryNumber);
  must(signKey !== null && verifyEntry(next, signKey));
}

function mustExtend(last: Entry, next: Entry): void {
  const [before, after] = [last.header, next.header];
  must(after.kind !== 'genesis' && after.seq === before.seq + 1);
  must(after.previous !== null && equal(after.previous, entryHash(last)));
  must(after.epoch === before.epoch + (after.opening === null ? 0 : 1));
  must(after.directoryNumber >= before.directoryNumber);
}
