import { call, portal, type Transport } from '@gehoord/contract';
import { fromHex, signClaim, toBase64url, toHex, type Person } from '@gehoord/crypto';
import { epochKeys, epochOf, readersOf } from '../core/compartment.ts';
import { members, outside } from '../core/recipients.ts';
import { seenIn, turnEpoch } from '../core/write.ts';
import { refused, type Outcome } from '../outcome.ts';
import { publicPerson } from './compose.ts';
import { openSession, type Session } from './session.ts';

/**
 * Replace the code the desk made by one only its holder knows: everything readable is re-wrapped to
 * the new keys, a new epoch shuts the old ones out, and old and new sign the exchange.
 */
export async function claimSession(
  transport: Transport,
  session: Session,
  fresh: Person,
): Promise<Outcome<Session>> {
  const { person: old, dossier } = session;
  const { book } = session.public;
  const claim = signClaim(
    {
      dossierId: fromHex(dossier.id),
      oldKid: old.pair.kid,
      newKeys: fresh.pair.keys,
      newLocatorHash: fresh.locatorHash,
      newSignInKey: fresh.signIn.publicKey,
    },
    old.pair.sign,
    fresh.pair.sign,
  );
  const pen = { author: old.pair, book, seen: seenIn(dossier) };
  const event = { type: 'Claimed', claim: toBase64url(claim) } as const;
  const readable = [...dossier.compartments.values()].filter(
    (one) => epochKeys(one, epochOf(one)) !== null,
  );
  const appends = readable.map((compartment) => {
    const staff = readersOf(compartment).flatMap((slot) => {
      return slot.keys === null ? (members(book, [toHex(slot.kid)]) ?? []) : [];
    });
    const own = outside(fresh.pair.keys);
    return turnEpoch(pen, compartment, event, [...staff, own], { earlierFor: [own] });
  });
  if (appends.length === 0) return refused('NOTHING_TO_DO');
  const body = { person: publicPerson(fresh), claim: toBase64url(claim), appends };
  const reply = await call(transport, portal.claim, { token: session.token, body });
  // Also without an answer: the exchange may have happened, and then only the new code opens.
  const next = await openSession(transport, fresh, book.orgId);
  return next.ok || reply.ok ? next : reply;
}
