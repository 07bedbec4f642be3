import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { createQueue, type Queue } from './queue.ts';

let one: Database.Database;
let two: Database.Database;
let queue: Queue;
const commits: string[] = [];

/** A database that tells when it commits. */
function database(name: string): Database.Database {
  const verbose = (sql: unknown) => {
    if (sql === 'COMMIT') commits.push(name);
  };
  const made = new Database(':memory:', { verbose });
  made.exec('create table t (v integer primary key)');
  return made;
}

beforeEach(() => {
  one = database('one');
  two = database('two');
  queue = createQueue([one, two]);
  commits.length = 0;
});

const add = (to: Database.Database, value: number) =>
  to.prepare('insert into t values (?)').run(value);
const values = (of: Database.Database) => of.prepare('select v from t order by v').pluck().all();

describe('Group commit', () => {
  it('puts writes that wait together into one transaction per file, in order', async () => {
    await Promise.all([1, 2, 3].map((it) => queue.run(() => (add(one, it), add(two, it)))));
    expect(commits).toEqual(['one', 'two']);
    expect([values(one), values(two)]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  it('takes along who comes while others are looked at, and keeps nobody waiting for long', async () => {
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    const written: Promise<unknown>[] = [];
    for (let it = 1; it <= 3; it++) {
      written.push(queue.run(() => add(one, it)));
      await turn();
    }
    await turn();
    await turn();
    expect(commits).toEqual(['one', 'two']);
    expect(values(one)).toEqual([1, 2, 3]);
    await Promise.all(written);
    // A crowd that never ends is stored as soon as it is large enough.
    const crowd = Array.from({ length: 40 }, (_, it) => 10 + it);
    for (const value of crowd) {
      written.push(queue.run(() => add(one, value)));
      await turn();
    }
    expect(values(one).length).toBeGreaterThanOrEqual(3 + 32);
    await Promise.all(written);
  });

  it('gives each writer its own answer, after the commit', async () => {
    const answers = [1, 2].map((it) => queue.run(() => it * 10));
    const seen = await Promise.all(
      answers.map((it) => it.then((value) => [value, commits.length])),
    );
    expect(seen).toEqual([
      [10, 2],
      [20, 2],
    ]);
  });

  it('undoes one refusal in both files, and nothing of the others', async () => {
    const refuse = () => {
      add(one, 2);
      add(two, 2);
      throw new Error('refused');
    };
    const settled = await Promise.allSettled([
      queue.run(() => add(one, 1)),
      queue.run(refuse),
      queue.run(() => add(two, 3)),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect([values(one), values(two)]).toEqual([[1], [3]]);
  });

  it('keeps what was there when the disk is full, refuses what does not fit, and goes on', async () => {
    await queue.run(() => add(one, 1));
    one.exec('create table big (b blob)');
    one.pragma(`max_page_count = ${String(one.pragma('page_count', { simple: true }))}`);
    const large = () => one.prepare('insert into big values (zeroblob(100000))').run();
    await expect(queue.run(large)).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    expect(values(one)).toEqual([1]);
    one.pragma('max_page_count = 100000');
    await queue.run(large);
    await queue.run(() => add(one, 2));
    expect(values(one)).toEqual([1, 2]);
  });

  it('tells every waiting writer when the whole transaction is lost', async () => {
    const lose = () => {
      one.exec('rollback');
      throw new Error('the disk gave up');
    };
    const settled = await Promise.allSettled([
      queue.run(() => add(one, 1)),
      queue.run(lose),
      queue.run(() => add(two, 1)),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect([values(one), values(two)]).toEqual([[], []]);
    await queue.run(() => add(two, 5));
    expect(values(two)).toEqual([5]);
  });

  it('rests once everything that waited is done', async () => {
    await queue.idle();
    const many = Array.from({ length: 450 }, (_, it) => queue.run(() => add(one, it)));
    await queue.idle();
    expect(values(one)).toHaveLength(450);
    await Promise.all(many);
  });
});
