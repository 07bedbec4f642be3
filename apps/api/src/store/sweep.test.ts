import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyLog, sweep, sweptFor } from './sweep.ts';

let folder: string;
let file: string;
let database: Database.Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gehoord-sweep-'));
  file = join(folder, 'shares.db');
  database = new Database(file);
  for (const it of ['journal_mode = WAL', 'secure_delete = ON', 'synchronous = OFF'])
    database.pragma(it);
  database.exec(
    `create table readers (id blob, kid blob, primary key (id, kid)) strict, without rowid;
     create index by_kid on readers (kid)`,
  );
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

/** Ids that were deleted and overwritten, as SQLite does it, and are in the file all the same. */
function leftOver(): Buffer[] {
  const living: Buffer[] = [];
  const add = database.prepare('insert into readers values (?, ?)');
  const remove = database.prepare('delete from readers where id = ?');
  const some = (many: number) => {
    for (let at = 0; at < many; at++) {
      const id = randomBytes(16);
      living.push(id);
      for (let reader = 0; reader < 2; reader++) add.run(id, randomBytes(16));
    }
  };
  database.transaction(() => some(20_000))();
  const gone: Buffer[] = [];
  for (let round = 0; round < 100; round++) {
    database.transaction(() => {
      for (let at = 0; at < 60; at++) {
        const [id] = living.splice(Math.floor(Math.random() * living.length), 1);
        if (id === undefined) continue;
        remove.run(id);
        gone.push(id);
      }
      some(20);
    })();
    if (round % 5 !== 4) continue;
    emptyLog(database);
    const bytes = readFileSync(file);
    const left = gone.splice(0).filter((id) => bytes.includes(id));
    if (left.length > 0) return left;
  }
  return [];
}

it('leaves nothing of what was deleted, where SQLite by itself left copies', () => {
  const left = leftOver();
  expect(left.length).toBeGreaterThan(0);
  const many = database.prepare('select count(*) from readers').pluck().get();
  expect(sweep(database, 2)).toBe(true);
  expect(emptyLog(database)).toBe(true);
  const bytes = readFileSync(file);
  expect(left.filter((id) => bytes.includes(id))).toEqual([]);
  expect(database.prepare('select count(*) from readers').pluck().get()).toBe(many);
  expect(sweptFor(database)).toBe(2);
}, 60_000);

it('says when it could not, and does not claim it the next time', () => {
  database.exec('begin immediate');
  expect(sweep(database, 2)).toBe(false);
  database.exec('commit');
  expect(sweptFor(database)).toBe(0);
  expect(sweep(database, 2)).toBe(false);
});
