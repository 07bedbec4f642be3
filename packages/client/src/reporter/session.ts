import { call, portal, type Transport } from '@gehoord/contract';
import {
  equal,
  fromBase64url,
  kidOf,
  signChallenge,
  toBase64url,
  toHex,
  type Person,
} from '@gehoord/crypto';
import type { Compartment } from '../core/compartment.ts';
import { newDossier, parseAll, take, type Dossier } from '../core/dossier.ts';
import { refold } from '../core/fold.ts';
import type { SentRef } from '@gehoord/protocol';
import { MOST_SEEN } from '../core/payload.ts';
import { loadPublicBook, type PublicBook } from '../core/organisation.ts';
import { seenIn, type Append, type Pen } from '../core/write.ts';
import { persist } from '../core/persist.ts';
import { keysNow, type OutsidePerson } from '../core/people.ts';
import { threadOf } from '../core/threads.ts';
import { done, refused, type Outcome } from '../outcome.ts';

/** Somebody who came back with a code. */
export interface Session {
  readonly person: Person;
  readonly token: string;
  readonly claimable: boolean;
  readonly public: PublicBook;
  readonly dossier: Dossier;
}

async function signIn(
  transport: Transport,
  person: Person,
  orgId: Uint8Array,
): Promise<Outcome<{ token: string; claimable: boolean }>> {
  const asked = await call(transport, portal.challenge, { body: {} });
  if (!asked.ok) return asked;
  const challenge = fromBase64url(asked.value.challenge);
  const signature = signChallenge({ orgId, challenge, audience: 'portal' }, person.signIn.secret);
  return call(transport, portal.openSession, {
    body: {
      locator: toBase64url(person.locator),
      challenge: asked.value.challenge,
      signature: toBase64url(signature),
    },
  });
}

async function fetchDossier(
  transport: Transport,
  token: string,
  person: Person,
  known: PublicBook,
): Promise<Outcome<Dossier>> {
  const reply = await call(transport, portal.dossier, { token });
  if (!reply.ok) return reply;
  const sent = parseAll(
    reply.value.compartments.flatMap(({ entries, ...place }) =>
      entries.map((one) => ({ ...place, ...one })),
    ),
  );
  if (sent === null) return refused('ANSWER_MALFORMED');
  const dossier = newDossier(sent[0] ? toHex(fromBase64url(sent[0].dossierId)) : '');
  take(dossier, sent, [person.pair], known.book);
  refold(dossier, known.book, null);
  // A dossier in which this code is nobody's own was made by somebody else, for them to talk into.
  return ownIn(dossier, person) ? done(dossier) : refused('DIRECTORY_UNTRUSTED');
}

function ownIn({ outside }: Dossier, { pair }: Person): OutsidePerson | null {
  const holds = (one: OutsidePerson) => {
    const keys = keysNow(one);
    return keys !== null && equal(kidOf(keys), pair.kid);
  };
  return outside.find(holds) ?? null;
}

/** Who somebody is in the dossier they came back to; an open session always has one. */
export function meIn({ dossier, person }: Session): OutsidePerson {
  const me = ownIn(dossier, person);
  if (me === null) throw new Error('A session of nobody.');
  return me;
}

/** Their way back. */
export const wayOf = (session: Session): Compartment | null =>
  threadOf(session.dossier, meIn(session).id);

/** Sign in, fetch everything, check and fold it. */
export async function openSession(
  transport: Transport,
  person: Person,
  orgId: Uint8Array,
): Promise<Outcome<Session>> {
  const [known, signedIn] = [
    await loadPublicBook(transport),
    await signIn(transport, person, orgId),
  ];
  if (!known.ok) return known;
  if (!signedIn.ok) return signedIn;
  const dossier = await fetchDossier(transport, signedIn.value.token, person, known.value);
  if (!dossier.ok) return dossier;
  return done({ ...signedIn.value, person, public: known.value, dossier: dossier.value });
}

/** Fetch again under the same sign-in; sign in again where it has ended. */
export async function refreshSession(
  transport: Transport,
  session: Session,
): Promise<Outcome<Session>> {
  const known = await loadPublicBook(transport);
  if (!known.ok) return known;
  const dossier = await fetchDossier(transport, session.token, session.person, known.value);
  if (dossier.ok) return done({ ...session, public: known.value, dossier: dossier.value });
  if (dossier.problem !== 'SESSION_ENDED') return dossier;
  return openSession(transport, session.person, known.value.book.orgId);
}

/** The compartments this person sent: they cannot read them again, but they know what they sent. */
export function sentBy(session: Session): readonly SentRef[] {
  return session.dossier.facts.flatMap(({ event }) => {
    if (event.type === 'PersonAdmitted') return event.own;
    return event.type === 'CompartmentSent' ? [event.sent] : [];
  });
}

/** What orders a person's words: all they can see, and all they sent before. */
function seenBy(session: Session): Pen['seen'] {
  const sent = sentBy(session).map(({ at }) => ({ ...at, seq: 0 }));
  return [...seenIn(session.dossier), ...sent].slice(0, MOST_SEEN);
}

/** Plans appends on the newest state; a refusal is an answer too. */
export type Plan = (session: Session, pen: Pen) => Outcome<Append[]>;

export type Unanswered = Map<string, Append[]>;

/**
 * Write what the plan says, on the newest state.
 * @param what names the action and its words, so that a second try is known as one.
 */
export function act(
  transport: Transport,
  session: Session,
  unanswered: Unanswered,
  what: string,
  plan: Plan,
): Promise<Outcome<Session>> {
  return persist(session, what, {
    unanswered,
    plan: (now) => plan(now, { author: now.person.pair, book: now.public.book, seen: seenBy(now) }),
    send: (now, appends) => call(transport, portal.append, { token: now.token, body: { appends } }),
    refresh: (now) => refreshSession(transport, now),
  });
}
