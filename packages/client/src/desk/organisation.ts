import { call, desk, type Transport } from '@gehoord/contract';
import { CryptoError, fromBase64url } from '@gehoord/crypto';
import { DirectoryBook } from '../core/directory-book.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Seat } from './memory.ts';
import type { DeskOrganisation } from './types.ts';

/** What a visitor sees, and the whole checked chain of directories where there is one. */
export interface Loaded {
  readonly organisation: DeskOrganisation;
  readonly orgId: Uint8Array | null;
  readonly book: DirectoryBook | null;
}

/** Fetch the organisation and check every directory. Call after `ready()`. */
export async function loadOrganisation(transport: Transport): Promise<Outcome<Loaded>> {
  const reply = await call(transport, desk.organisation);
  if (!reply.ok) return reply;
  const { organisation, rootKey, directories } = reply.value;
  const { state, name, contact, leaveUrl, languages } = organisation;
  const shown = { state, name, contact, leaveUrl, languages };
  if (organisation.orgId === null || rootKey === null)
    return done({ organisation: shown, orgId: null, book: null });
  try {
    const orgId = fromBase64url(organisation.orgId);
    const book = new DirectoryBook(orgId, fromBase64url(rootKey), directories);
    return done({ organisation: shown, orgId, book });
  } catch (error) {
    if (error instanceof CryptoError) return refused('DIRECTORY_UNTRUSTED');
    throw error;
  }
}

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
