import { call, portal, type Transport } from '@gehoord/contract';
import { fromBase64url, signChallenge, toBase64url, toHex, type Person } from '@gehoord/crypto';
import { newDossier, refold, take, type Dossier } from '../core/dossier.ts';
import { loadPublicBook, type PublicBook } from '../core/organisation.ts';
import { seenIn, type Append, type Pen } from '../core/write.ts';
import { done, refused, type Outcome, type Problem } from '../outcome.ts';

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
  const first = reply.value.compartments[0];
  const dossier = newDossier(first ? toHex(fromBase64url(first.dossierId)) : '');
  for (const { compartmentId, dossierId, entries, shares } of reply.value.compartments) {
    const sent = entries.map(({ entry, day }) => ({
      compartmentId,
      dossierId,
      entry,
      day,
      shares,
    }));
    take(dossier, sent, [person.pair], known.book);
  }
  refold(dossier, known.book);
  return done(dossier);
}

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

/** Plans appends on the newest state; a refusal is an answer too. */
export type Plan = (session: Session, pen: Pen) => Outcome<Append[]>;

/** Bytes that were sent without an answer, by what they were meant to do. */
export type Unanswered = Map<string, readonly Append[]>;

const TRIES = 4;
const AGAIN: readonly Problem[] = ['STALE_HEAD', 'DIRECTORY_STALE', 'SESSION_ENDED'];
const NO_ANSWER: readonly Problem[] = ['OFFLINE', 'TIMED_OUT', 'ANSWER_MALFORMED', 'INTERNAL'];

/**
 * Write what the plan says. Where somebody else was first, the plan is made anew on the new state.
 * Where no answer came, the same bytes go first the next time: the server knows them if it has
 * them, so trying again never writes twice.
 * @param what names the action and its words.
 */
export async function act(
  transport: Transport,
  session: Session,
  unanswered: Unanswered,
  what: string,
  plan: Plan,
): Promise<Outcome<Session>> {
  let now = session;
  for (let round = 1; round <= TRIES; round++) {
    const pen = { author: now.person.pair, book: now.public.book, seen: seenIn(now.dossier) };
    const waiting = unanswered.get(what);
    const planned = waiting ? done([...waiting]) : plan(now, pen);
    if (!planned.ok) return planned;
    unanswered.set(what, planned.value);
    const reply = await call(transport, portal.append, {
      token: now.token,
      body: { appends: planned.value },
    });
    if (!reply.ok && NO_ANSWER.includes(reply.problem)) return reply;
    // An ended session says nothing about these bytes: they may still be the ones that arrived.
    if (reply.ok || reply.problem !== 'SESSION_ENDED') unanswered.delete(what);
    if (!reply.ok && !AGAIN.includes(reply.problem)) return reply;
    const next = await refreshSession(transport, now);
    if (!next.ok) return next;
    now = next.value;
    if (reply.ok) return done(now);
  }
  return refused('STALE_HEAD');
}
