import {
  fromBase64url,
  random,
  shownHash,
  signWithdrawal,
  toBase64url,
  toHex,
} from '@gehoord/crypto';
import type { Naming } from '@gehoord/protocol';
import { epochKeys, epochOf, isWritable } from '../core/compartment.ts';
import { today } from '../core/day.ts';
import { content } from '../core/write.ts';
import { done, refused } from '../outcome.ts';
import { ownHead, signedConsent } from './consent.ts';
import { meIn, wayOf, type Plan, type Session } from './session.ts';
import type { NamingAnswer, NamingQuestion } from './types.ts';

/** What this person was asked about their own name; null where they were not. */
function namingIn(session: Session): Naming | null {
  const { id } = meIn(session);
  return session.dossier.state.parties.find((one) => one.id === id)?.naming ?? null;
}

export function namingView(session: Session): NamingQuestion | null {
  const naming = namingIn(session);
  const { book } = session.public;
  if (naming === null || (naming.state === 'ASKED' && naming.until < today())) return null;
  const { requestId, state, why, name, until, confirmed } = naming;
  return {
    ...{ requestId, state, why, name, until },
    saidNoOn: state === 'ASKED' ? (naming.refusals.at(-1)?.on ?? null) : null,
    askedBy: book.staffMember(naming.by) ?? { kid: naming.by, name: '', role: 'board' },
    confirmed: confirmed && { ...confirmed, by: book.staffMember(confirmed.by) },
  };
}

/** Say yes, signed, or no to being named. */
export const planAnswerNaming =
  ({ requestId, yes, shown, language }: NamingAnswer): Plan =>
  (session, pen) => {
    const [way, naming] = [wayOf(session), namingIn(session)];
    if (!way || naming?.requestId !== requestId || naming.state !== 'ASKED')
      return refused('NOTHING_TO_DO');
    if (!isWritable(way)) return refused('READERS_CHANGED');
    if (naming.until < today()) return refused('CONSENT_INVALID');
    const nonce = random(32);
    // It lets nobody read anything, so it names no readers.
    const consent = signedConsent(session, {
      ...{ what: 'NAMING', readers: [], heads: ownHead(session), extract: null },
      ...{ shown: shownHash(nonce, shown), language, expiresOn: naming.until },
    });
    if (consent === null) return refused('CONSENT_INVALID');
    const event = { type: 'NamingAnswered', requestId, consents: yes ? [consent] : [] } as const;
    return done([content(pen, way, { ...event, shown, nonce: toHex(nonce) })]);
  };

/** Take a yes back. Whoever was told already knows. */
export const planWithdrawNaming =
  (requestId: string): Plan =>
  (session, pen) => {
    const [way, naming] = [wayOf(session), namingIn(session)];
    if (!way || naming?.requestId !== requestId || naming.state !== 'GIVEN')
      return refused('NOTHING_TO_DO');
    // Also where somebody was let in wrongly: to take back must always be possible.
    if (!epochKeys(way, epochOf(way))) return refused('READERS_CHANGED');
    const given = session.dossier.facts.flatMap(({ event }) =>
      event.type === 'NamingAnswered' && event.requestId === requestId ? event.consents : [],
    );
    const { sign } = session.person.pair;
    const withdrawals = given.map((consent) =>
      toBase64url(signWithdrawal(fromBase64url(consent), today(), sign)),
    );
    return done([content(pen, way, { type: 'NamingWithdrawn', requestId, withdrawals })]);
  };
