import type { Reply } from '@gehoord/contract';
import { done, refused, type Outcome, type Problem } from '../outcome.ts';

/** How somebody writes: plan on the newest state, send, look again. */
export interface Ports<Session, Body> {
  /** Bytes that were sent without an answer, by what they were meant to do. */
  readonly unanswered: Map<string, Body>;
  plan(session: Session): Outcome<Body>;
  send(session: Session, body: Body): Promise<Reply<unknown>>;
  refresh(session: Session): Promise<Outcome<Session>>;
}

const TRIES = 4;
const AGAIN: readonly Problem[] = ['STALE_HEAD', 'DIRECTORY_STALE', 'SESSION_ENDED'];
const NO_ANSWER: readonly Problem[] = ['OFFLINE', 'TIMED_OUT', 'ANSWER_MALFORMED', 'INTERNAL'];

/**
 * Write what the plan says. Where somebody else was first, the plan is made anew on the new state.
 * Where no answer came, the same bytes go first the next time: the server knows them if it has
 * them, so trying again never writes twice.
 */
export async function persist<Session, Body>(
  session: Session,
  what: string,
  ports: Ports<Session, Body>,
): Promise<Outcome<Session>> {
  let now = session;
  for (let round = 1; round <= TRIES; round++) {
    const waiting = ports.unanswered.get(what);
    const planned = waiting === undefined ? ports.plan(now) : done(waiting);
    if (!planned.ok) return planned;
    ports.unanswered.set(what, planned.value);
    const reply = await ports.send(now, planned.value);
    if (!reply.ok && NO_ANSWER.includes(reply.problem)) return reply;
    // An ended session says nothing about these bytes: they may still be the ones that arrived.
    if (reply.ok || reply.problem !== 'SESSION_ENDED') ports.unanswered.delete(what);
    if (!reply.ok && !AGAIN.includes(reply.problem)) return reply;
    const next = await ports.refresh(now);
    if (!next.ok) return next;
    now = next.value;
    if (reply.ok) return done(now);
  }
  return refused('STALE_HEAD');
}
