import type { Database, Statement } from 'better-sqlite3';

/**
 * Group commit. Writes wait in one queue; those that wait together share one transaction per file,
 * and so one flush to disk. One refusal undoes nothing of the others.
 */
export interface Queue {
  /**
   * Run a write. It may only touch the files of this queue, and is run once more where somebody
   * else's, in the same transaction, was refused.
   * @returns what `write` returned, once every file has it on disk.
   * @throws what `write` threw (its own changes are undone), or why the disk did not take it.
   */
  run<T>(write: () => T): Promise<T>;
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>;
}

interface Waiting {
  /** @returns how to answer the caller once everything is on disk. */
  readonly attempt: () => () => void;
  readonly fail: (error: unknown) => void;
}

const MOST_TOGETHER = 200;

/** With so many in a transaction, one more makes it hardly cheaper for each. */
const ENOUGH = 32;

/** The statements that carry a transaction, prepared once per file. */
class File {
  readonly #database: Database;
  readonly begin: Statement;
  readonly commit: Statement;
  readonly rollback: Statement;
  readonly mark: Statement;
  readonly undo: Statement;
  readonly release: Statement;

  constructor(database: Database) {
    this.#database = database;
    this.begin = database.prepare('BEGIN IMMEDIATE');
    this.commit = database.prepare('COMMIT');
    this.rollback = database.prepare('ROLLBACK');
    this.mark = database.prepare('SAVEPOINT one_write');
    this.undo = database.prepare('ROLLBACK TO one_write');
    this.release = database.prepare('RELEASE one_write');
  }

  get open(): boolean {
    return this.#database.inTransaction;
  }
}

/** One write that may be undone by itself. Throws only where the transaction itself is lost. */
function attempt(files: readonly File[], write: Waiting): () => void {
  for (const file of files) file.mark.run();
  try {
    const answer = write.attempt();
    for (const file of files) file.release.run();
    return answer;
  } catch (error) {
    // A full disk can make SQLite give up the whole transaction, with everybody's writes in it.
    if (!files.every((file) => file.open)) throw error;
    for (const file of files) {
      file.undo.run();
      file.release.run();
    }
    return () => write.fail(error);
  }
}

/** @throws where nothing of it was stored. */
function transact<T>(files: readonly File[], work: () => T): T {
  try {
    for (const file of files) file.begin.run();
    const done = work();
    for (const file of files) file.commit.run();
    return done;
  } catch (error) {
    for (const file of files) if (file.open) file.rollback.run();
    throw error;
  }
}

/**
 * Store everything that waits. A savepoint for each write costs a fifth of the time, and is needed
 * only where one is refused: then everything is done over, with savepoints.
 * @returns how to answer each.
 */
function store(files: readonly File[], writes: readonly Waiting[]): readonly (() => void)[] {
  const failed = (error: unknown) => writes.map((write) => () => write.fail(error));
  try {
    return transact(files, () => writes.map((write) => write.attempt()));
  } catch (error) {
    if (writes.length === 1) return failed(error);
  }
  try {
    return transact(files, () => writes.map((write) => attempt(files, write)));
  } catch (error) {
    return failed(error);
  }
}

/** @param databases committed in this order. */
export function createQueue(databases: readonly Database[]): Queue {
  const files = databases.map((database) => new File(database));
  let waiting: Waiting[] = [];
  let scheduled = false;
  const resting: (() => void)[] = [];

  let seen = 0;

  const flush = () => {
    const now = waiting.slice(0, MOST_TOGETHER);
    waiting = waiting.slice(MOST_TOGETHER);
    for (const answer of store(files, now)) answer();
    scheduled = waiting.length > 0;
    if (scheduled) schedule();
    else for (const rest of resting.splice(0)) rest();
  };
  // Who comes while others are looked at comes along: as long as every turn of the event loop brings
  // somebody, it pays to wait for the next one. Who comes alone waits one turn in which nothing is due.
  const gather = () => {
    const enough = waiting.length === seen || waiting.length >= ENOUGH;
    seen = waiting.length;
    if (enough) flush();
    else setImmediate(gather);
  };
  const schedule = () => {
    seen = 0;
    scheduled = true;
    setImmediate(gather);
  };

  return {
    run: (write) =>
      new Promise((resolve, reject) => {
        const attemptIt = () => {
          const value = write();
          return () => resolve(value);
        };
        waiting.push({ attempt: attemptIt, fail: reject });
        if (!scheduled) schedule();
      }),
    idle: () => (scheduled ? new Promise((resolve) => resting.push(resolve)) : Promise.resolve()),
  };
}
