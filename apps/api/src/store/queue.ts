import type { Database, Statement } from 'better-sqlite3';

/**
 * Group commit. Writes wait in one queue; all that wait at the same moment share one transaction
 * per file, and so one flush to disk. Each has its own savepoint, so that one refusal undoes
 * nothing of the others.
 */
export interface Queue {
  /**
   * Run a write. It may only touch the files of this queue.
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

/** One write inside the shared transaction. Throws only where the transaction itself is lost. */
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

function transact(files: readonly File[], writes: readonly Waiting[]): void {
  let answers: (() => void)[];
  try {
    for (const file of files) file.begin.run();
    answers = writes.map((write) => attempt(files, write));
    for (const file of files) file.commit.run();
  } catch (error) {
    for (const file of files) if (file.open) file.rollback.run();
    answers = writes.map((write) => () => write.fail(error));
  }
  for (const answer of answers) answer();
}

/** @param databases committed in this order. */
export function createQueue(databases: readonly Database[]): Queue {
  const files = databases.map((database) => new File(database));
  let waiting: Waiting[] = [];
  let scheduled = false;
  const resting: (() => void)[] = [];

  const flush = () => {
    const now = waiting.slice(0, MOST_TOGETHER);
    waiting = waiting.slice(MOST_TOGETHER);
    transact(files, now);
    scheduled = waiting.length > 0;
    if (scheduled) setImmediate(flush);
    else for (const rest of resting.splice(0)) rest();
  };

  return {
    run: (write) =>
      new Promise((resolve, reject) => {
        const attemptIt = () => {
          const value = write();
          return () => resolve(value);
        };
        waiting.push({ attempt: attemptIt, fail: reject });
        if (!scheduled) setImmediate(flush);
        scheduled = true;
      }),
    idle: () => (scheduled ? new Promise((resolve) => resting.push(resolve)) : Promise.resolve()),
  };
}
