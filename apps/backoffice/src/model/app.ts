import type { Desk, DeskOrganisation, InboxRow, Me, Outcome, Problem } from '@gehoord/client/types';
import { signal, type Signal } from '@preact/signals';
import type { OneTimeLink } from './address.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { newsBetween, type News } from './inbox.ts';

/** Why somebody sees the sign-in page although they were in. */
export type Farewell = 'LOCKED' | 'IDLE' | 'ENDED' | 'JOINED' | 'NOT_KEPT';

/** What the whole desk shares: who is in, what came in, and how to leave. */
export interface App {
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly organisation: Signal<DeskOrganisation | null>;
  readonly me: Signal<Me | null>;
  /** Null until the first pull. */
  readonly rows: Signal<readonly InboxRow[] | null>;
  /** Why the last pull brought nothing; null when it worked. */
  readonly pullProblem: Signal<Problem | null>;
  /** Dossiers that still have to be opened before the list is whole. */
  readonly behind: Signal<number>;
  /** What the last pull brought that was not there before. */
  readonly news: Signal<News | null>;
  readonly farewell: Signal<Farewell | null>;
  /** The screen is cleared while half-written texts are being sealed. */
  readonly locking: Signal<boolean>;
  readonly link: Signal<OneTimeLink | null>;
  /** Fetch what a visitor may know. */
  readonly start: () => Promise<Problem | null>;
  readonly welcome: (me: Me) => void;
  /** Look at every answer once: a session that has ended leads to the sign-in page. */
  readonly heard: <T>(outcome: Outcome<T>) => Outcome<T>;
  /** Look for news. Where there is much it comes in parts, the first one before this answers. */
  readonly pull: () => Promise<Problem | null>;
  readonly lock: (why: 'LOCKED' | 'IDLE') => Promise<void>;
}

/** Longest time a lock waits for texts to be sealed, in milliseconds. */
const SEAL_WITHIN = 4_000;

const within = (work: Promise<boolean>): Promise<boolean> =>
  Promise.race([work, new Promise<boolean>((resolve) => setTimeout(resolve, SEAL_WITHIN, false))]);

/** The state of the desk around one headless client. */
export function createApp(desk: Desk, link: OneTimeLink | null): App {
  const drafts = createDrafts(desk);
  const organisation = signal<DeskOrganisation | null>(null);
  const me = signal<Me | null>(null);
  const rows = signal<readonly InboxRow[] | null>(null);
  const pullProblem = signal<Problem | null>(null);
  const behind = signal(0);
  const news = signal<News | null>(null);
  const farewell = signal<Farewell | null>(null);
  const locking = signal(false);
  let writer = '';
  /** Counts who came and went. */
  let sitting = 0;

  const signedOut = (why: Farewell): void => {
    sitting += 1;
    me.value = null;
    rows.value = null;
    behind.value = 0;
    news.value = null;
    farewell.value = why;
  };
  const heard = <T>(outcome: Outcome<T>): Outcome<T> => {
    const ended =
      !outcome.ok && (outcome.problem === 'SESSION_ENDED' || outcome.problem === 'SIGNED_OUT');
    // Texts stay in memory: nobody locked, the same person signs in again and goes on writing.
    if (ended && me.value) signedOut('ENDED');
    return outcome;
  };

  /** @param before the list as it was when this pull began, for what is news. */
  const pullPart = async (
    at: number,
    before: readonly InboxRow[] | null,
  ): Promise<Problem | null> => {
    const answer = await desk.sync();
    const left = await desk.behind();
    // Asked by somebody who locked meanwhile: it is not for whoever sits here now.
    if (at !== sitting) return null;
    const outcome = heard(answer);
    pullProblem.value = outcome.ok ? null : outcome.problem;
    if (!outcome.ok) return outcome.problem;
    rows.value = outcome.value;
    behind.value = left.ok ? left.value : 0;
    if (behind.value > 0) void pullPart(at, before);
    else news.value = newsBetween(before, outcome.value) ?? news.value;
    return null;
  };

  const app: App = {
    desk,
    drafts,
    organisation,
    me,
    rows,
    pullProblem,
    behind,
    news,
    farewell,
    locking,
    link: signal(link),
    heard,
    start: async () => {
      const outcome = await desk.organisation();
      if (outcome.ok) organisation.value = outcome.value;
      return outcome.ok ? null : outcome.problem;
    },
    welcome: (member) => {
      // Texts that outlived an ended session belong to whoever wrote them.
      if (writer !== member.memberId) drafts.forget();
      writer = member.memberId;
      void drafts.saveAll();
      farewell.value = null;
      sitting += 1;
      me.value = member;
    },
    pull: () => pullPart(sitting, rows.value),
    lock: async (why) => {
      if (locking.value) return;
      locking.value = true;
      const kept = await within(drafts.saveAll());
      drafts.forget();
      signedOut(kept ? why : 'NOT_KEPT');
      await desk.lock().catch(() => undefined);
      locking.value = false;
    },
  };
  return app;
}
