import type { desk, portal } from '@gehoord/contract';
import { CryptoError, kidOf, parseEntry } from '@gehoord/crypto/verify';
import { decode } from '../bytes.ts';
import type { BodyOf } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import type { Candidate } from '../rules/facts.ts';
import type { Founding } from '../rules/founding.ts';
import type { Person } from '../store/values.ts';

type Appends = BodyOf<typeof portal.append>['appends'];
type WirePerson = BodyOf<typeof portal.fileReport>['person'];
type WireFounding = NonNullable<BodyOf<typeof desk.append>['founding']>;

/** Run something that takes bytes apart; what does not hold is refused. */
export function orRefused<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof CryptoError) throw new Refusal('ENTRY_REFUSED');
    throw error;
  }
}

/**
 * Entries as they came in, taken apart but not checked.
 * @throws {Refusal} ENTRY_REFUSED for bytes that are not an entry.
 */
export function candidatesOf(appends: Appends): readonly Candidate[] {
  return appends.map((it) => ({
    entry: orRefused(() => parseEntry(decode(it.entry))),
    compartmentId: decode(it.compartmentId),
    expectedHead: it.expectedHead === null ? null : decode(it.expectedHead),
    share: it.share === null ? null : decode(it.share),
  }));
}

/** A person without an account as they came in. */
export function personOf(
  wire: WirePerson,
  known: Pick<Person, 'dossierId' | 'expiresOn' | 'claimable' | 'issued'>,
): Person {
  const keys = { signKey: decode(wire.keys.signKey), sealKey: decode(wire.keys.sealKey) };
  return {
    locatorHash: decode(wire.locatorHash),
    signInKey: decode(wire.signInKey),
    keys,
    kid: kidOf(keys),
    ...known,
  };
}

export function foundingOf(wire: WireFounding): Founding {
  return {
    dossierId: decode(wire.dossierId),
    founderKey: decode(wire.founderKey),
    nonce: decode(wire.nonce),
  };
}
