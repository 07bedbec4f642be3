import { call, desk, type Transport } from '@gehoord/contract';
import { decide, type CompartmentKind, type Event, type VerifiedEvent } from '@gehoord/protocol';
import { persist } from '../core/persist.ts';
import { today } from '../core/day.ts';
import type { DirectoryBook } from '../core/directory-book.ts';
import type { Dossier } from '../core/dossier.ts';
import { foundingOf, refOf } from '../core/people.ts';
import { personIn } from '../core/threads.ts';
import { seenIn, type Pen } from '../core/write.ts';
import { CLIENT_PROBLEMS, refused, refusedBy, type Outcome, type Problem } from '../outcome.ts';
import { pull } from './feed.ts';
import type { Seat, Writing } from './memory.ts';
import { ownKid } from './sign-in.ts';

/** What a plan works with: the newest state, a pen, the checked directory. */
export interface Desktop {
  readonly seat: Seat;
  readonly book: DirectoryBook;
  readonly pen: Pen;
}

export type Plan = (desktop: Desktop) => Outcome<Writing>;

/** Only appends: the usual writing. */
export const appends = (...list: Writing['appends']): Writing => ({
  founding: null,
  people: [],
  appends: list,
});

/** Nobody new comes along with it, and no dossier begins. */
const isPlain = ({ founding, people }: Writing): boolean =>
  founding === null && people.length === 0;

function desktopOf(seat: Seat, dossier: Dossier | null): Desktop | null {
  const { book } = seat;
  if (!book?.current) return null;
  return { seat, book, pen: { author: seat.pairs[0], book, seen: dossier ? seenIn(dossier) : [] } };
}

/**
 * Write what the plan says, on the newest state; a stale view is renewed and the plan made again.
 * @param what names the action and its words, so that a second try is known as one.
 */
export async function act(
  transport: Transport,
  seat: Seat,
  dossierId: string | null,
  what: unknown,
  plan: Plan,
): Promise<Outcome<Seat>> {
  const result = await persist(seat, JSON.stringify([dossierId, what]), {
    unanswered: seat.unanswered,
    plan: (now: Seat) => {
      if (now.left) return refused('SIGNED_OUT');
      const dossier = dossierId === null ? null : dossierOf(now, dossierId);
      const desktop = desktopOf(now, dossier);
      return desktop ? plan(desktop) : refused('DIRECTORY_UNTRUSTED');
    },
    send: async (now, body) => {
      const reply = await call(transport, desk.append, { token: now.token, body });
      // Somebody else began the same thing at this moment: look at theirs, and plan anew.
      const met = !reply.ok && reply.problem === 'ALREADY_THERE' && isPlain(body);
      return met ? { ok: false, problem: 'STALE_HEAD' } : reply;
    },
    refresh: async (now) => {
      const pulled = await pull(transport, now);
      return pulled.ok ? { ok: true, value: now } : pulled;
    },
  });
  return !result.ok && result.problem === 'SESSION_ENDED' ? refused('SIGNED_OUT') : result;
}

const isClientProblem = (code: string): code is Problem =>
  (CLIENT_PROBLEMS as readonly string[]).includes(code);

/** Ask the protocol before writing; the same rule every reader applies afterwards. */
export function may(
  seat: Seat,
  dossier: Dossier,
  kind: CompartmentKind,
  event: Event,
  also: Partial<VerifiedEvent> = {},
) {
  const refusal = decide(dossier.state, {
    event,
    compartmentId: '',
    compartment: kind,
    author: { as: seat.role, kid: ownKid(seat) },
    on: today(),
    founding: seat.book ? foundingOf(dossier, seat.book) : null,
    party: refOf(personIn(dossier, 'PERSON')),
    ...{ grants: [], personReads: true, heads: [], consents: [], holders: [] },
    staff: seat.book?.staff ?? null,
    ...{ paper: null, signature: null, ...also },
  });
  if (refusal === null) return null;
  return isClientProblem(refusal.code) ? refused(refusal.code) : refusedBy(refusal.code);
}

/** A dossier this member opened, or nothing. */
export const dossierOf = (seat: Seat, id: string): Dossier | null =>
  seat.opened.get(id)?.dossier ?? null;
