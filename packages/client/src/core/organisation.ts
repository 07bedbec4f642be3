import { call, portal, type Transport } from '@gehoord/contract';
import { CryptoError, fingerprint, fromBase64url, toHex, verifyStamp } from '@gehoord/crypto';
import { done, refused, type Outcome } from '../outcome.ts';
import { daysBetween, today } from './day.ts';
import { DirectoryBook } from './directory-book.ts';

interface Stamp {
  readonly kid: string;
  readonly directoryHash: string;
  readonly day: string;
  readonly signature: string;
}

/** The newest day on which a confidant or alternate vouched for the current directory. */
function confirmedOn(book: DirectoryBook, stamps: readonly Stamp[]): string | null {
  const page = book.current;
  if (page === null) return null;
  const days = stamps.filter((stamp) => holds(book, stamp)).map((stamp) => stamp.day);
  const past = [page.directory.issuedOn, ...days].filter((day) => day <= today());
  return past.sort().at(-1) ?? null;
}

function holds(book: DirectoryBook, stamp: Stamp): boolean {
  const member = book.member(toHex(fromBase64url(stamp.kid)));
  if (!member || !['confidant', 'alternate'].includes(member.role)) return false;
  const [directoryHash, signature] = [
    fromBase64url(stamp.directoryHash),
    fromBase64url(stamp.signature),
  ];
  const isCurrent = toHex(directoryHash) === toHex(book.current?.hash ?? new Uint8Array());
  return (
    isCurrent &&
    verifyStamp({
      orgId: book.orgId,
      kid: member.kid,
      directoryHash,
      day: stamp.day,
      signature,
      signKey: member.signKey,
    })
  );
}

/** What somebody outside needs before anything can be sealed. */
export interface PublicBook {
  readonly book: DirectoryBook;
  readonly rootFingerprint: readonly string[];
  /** Nobody vouched for the directory in the last 90 days. */
  readonly unconfirmed: boolean;
  /** The directory may still be used for new reports. */
  readonly usable: boolean;
}

const PATIENCE_DAYS = 90;

/** Fetch the newest directory and check it against ROOT. */
export async function loadPublicBook(transport: Transport): Promise<Outcome<PublicBook>> {
  const reply = await call(transport, portal.organisation);
  if (!reply.ok) return reply;
  const { organisation, rootKey, directories, stamps } = reply.value;
  if (organisation.orgId === null || rootKey === null || directories.length === 0)
    return refused('NOT_OPEN');
  try {
    const root = fromBase64url(rootKey);
    const book = new DirectoryBook(fromBase64url(organisation.orgId), root, directories);
    if (book.current === null) return refused('DIRECTORY_UNTRUSTED');
    const vouched = confirmedOn(book, stamps);
    return done({
      book,
      rootFingerprint: fingerprint(root),
      unconfirmed: vouched === null || daysBetween(vouched, today()) > PATIENCE_DAYS,
      usable: organisation.state === 'OPEN' && book.current.directory.notAfter >= today(),
    });
  } catch (error) {
    if (error instanceof CryptoError) return refused('DIRECTORY_UNTRUSTED');
    throw error;
  }
}
