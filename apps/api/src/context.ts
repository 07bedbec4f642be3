import type { Clock } from './days.ts';
import { today } from './days.ts';
import { currentDirectory, type Standing } from './rules/standing.ts';
import type { Store } from './store/store.ts';

/** What every route works with. */
export interface Context {
  readonly store: Store;
  /** Milliseconds, for things that live in memory. */
  readonly now: () => number;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
  /** The organisation and its directories, read again only when they have changed. */
  readonly standing: () => Promise<Standing>;
  /** The one-time set-up token, 32 bytes; null where the organisation was there at start. */
  readonly setupToken: Uint8Array | null;
}

function cachedStanding(store: Store): () => Promise<Standing> {
  let known: Standing | null = null;
  return async () => {
    if (known?.version === store.version()) return known;
    const version = store.version();
    const organisation = await store.organisation();
    const directories = await store.directories();
    known = { organisation, directories, current: currentDirectory(directories), version };
    return known;
  };
}

/** @param setupToken see {@link Context.setupToken}. */
export function createContext(store: Store, clock: Clock, setupToken: Uint8Array | null): Context {
  return {
    store,
    now: () => clock().getTime(),
    today: () => today(clock),
    standing: cachedStanding(store),
    setupToken,
  };
}
