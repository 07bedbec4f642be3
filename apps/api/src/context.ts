import type { Clock } from './days.ts';
import { today } from './days.ts';
import type { Destroyer } from './destroyer.ts';
import type { Postman } from './mail/postman.ts';
import { everyReceiverHears } from './rules/hears.ts';
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
  readonly destroyer: Destroyer;
  /** Days between the second signature under a destruction and the destruction itself. */
  readonly coolingOffDays: number;
  /** Bytes that all sealed files together may take. */
  readonly filesMost: number;
  /** The one-time set-up token, 32 bytes; null where the organisation was there at start. */
  readonly setupToken: Uint8Array | null;
  readonly mail: {
    /** Whether this organisation has a mail host. */
    readonly offered: boolean;
    /** Whether everybody who may receive a report hears of it, so that a text may promise a date. */
    readonly notifies: () => Promise<boolean>;
  };
}

/** The organisation and its directories, read again only when they have changed. */
export function cachedStanding(store: Store): () => Promise<Standing> {
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

/** What a context is made of. */
export interface Parts extends Pick<
  Context,
  'store' | 'standing' | 'setupToken' | 'destroyer' | 'coolingOffDays' | 'filesMost'
> {
  readonly clock: Clock;
  /** Null where the organisation has no mail host. */
  readonly postman: Postman | null;
}

export function createContext(parts: Parts): Context {
  const { clock, postman, ...rest } = parts;
  const { store, standing } = rest;
  const notifies = async () =>
    postman !== null &&
    postman.delivers() &&
    everyReceiverHears((await standing()).current, await store.mailboxes());
  return {
    ...rest,
    now: () => clock().getTime(),
    today: () => today(clock),
    mail: { offered: postman !== null, notifies },
  };
}
