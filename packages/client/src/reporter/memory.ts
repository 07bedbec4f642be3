import type { Transport } from '@gehoord/contract';
import { newCode, personOf, random, ready, type Code, type Person } from '@gehoord/crypto';
import { loadPublicBook, type PublicBook } from '../core/organisation.ts';
import { done, type Outcome } from '../outcome.ts';
import { newNonce, type Founding } from './compose.ts';
import type { Files } from './files.ts';
import type { Session, Unanswered } from './session.ts';

/** A report on its way: the same code and nonce for every try, the same bytes where possible. */
export interface Attempt {
  readonly nonce: Uint8Array;
  readonly form: string;
  /** Whom the first try was about and where it went: other readers make it another report. */
  readonly course: string;
  readonly founding: Founding;
  /** Files that went along, by the ids the screen gave them. */
  readonly files: readonly string[];
}

/** Where the next report will stand: files are sealed for that place. */
export interface Start {
  readonly nonce: Uint8Array;
  readonly reportId: Uint8Array;
  /** Place of an addition. */
  readonly moreId: Uint8Array;
}

/** A code nobody has seen yet, with its keys. */
export interface Fresh {
  readonly code: Code;
  readonly person: Person;
}

/** Everything a reporter's client holds. Gone at `leave`. */
export interface Memory {
  public: PublicBook | null;
  fresh: Fresh | null;
  attempt: Attempt | null;
  start: Start | null;
  readonly files: Files;
  session: Session | null;
  unanswered: Unanswered;
}

export const emptyMemory = (): Memory => ({
  public: null,
  fresh: null,
  attempt: null,
  start: null,
  files: new Map(),
  session: null,
  unanswered: new Map(),
});

/** The checked directory: the one in memory, or the newest. */
export async function bookOf(
  transport: Transport,
  memory: Memory,
  how: 'KNOWN' | 'NEWEST',
): Promise<Outcome<PublicBook>> {
  if (memory.public && how === 'KNOWN') return done(memory.public);
  await ready();
  const loaded = await loadPublicBook(transport);
  if (loaded.ok) memory.public = loaded.value;
  return loaded;
}

/** A fresh code with its keys, derived once (a slow step) and kept until it is used. */
export function freshOf(memory: Memory, known: PublicBook): Fresh {
  if (memory.fresh) return memory.fresh;
  const code = newCode();
  memory.fresh = { code, person: personOf(code, known.book.orgId) };
  return memory.fresh;
}

/** The place of what is sent next, kept until it has arrived. */
export function startOf(memory: Memory): Start {
  memory.start ??= { nonce: newNonce(), reportId: random(16), moreId: random(16) };
  return memory.start;
}

/** It has arrived: nothing of it is needed for another try. */
export function arrived(memory: Memory): void {
  memory.start = null;
  memory.attempt = null;
  memory.files.clear();
}
