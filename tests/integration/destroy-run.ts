/*
 * A server that carries out what is due at its start, and is killed before one of the writes that
 * reach the disk meanwhile: KILL_AT tells before which. Without it, it says how many there were.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import Database from 'better-sqlite3';

const killAt = Number(process.env['KILL_AT'] ?? 0);
let begun = false;
let steps = 0;

/** One more write is about to reach the disk. */
function step(): void {
  if (!begun) return;
  steps += 1;
  if (steps === killAt) process.kill(process.pid, 'SIGKILL');
}

/** The first stone that is written begins it. */
function isStone(data: unknown): boolean {
  return typeof data === 'string' && data.length > 100 && data.endsWith('\n');
}

const { writeFileSync, fsyncSync, ftruncateSync } = fs;
fs.writeFileSync = (file, data, options) => {
  if (isStone(data)) begun = true;
  step();
  writeFileSync(file, data, options);
  step();
};
fs.fsyncSync = (fd) => {
  step();
  fsyncSync(fd);
};
fs.ftruncateSync = (fd, length) => {
  step();
  ftruncateSync(fd, length);
};
syncBuiltinESMExports();

// A commit is a statement of its own; so are the log's way back into the file, and writing it anew.
const WRITES = /^\s*(commit|vacuum|pragma (wal_checkpoint|user_version ?=)|insert|update|delete)/i;
type Statements = { run: (...args: unknown[]) => unknown; source: string };
const { prepare, exec, pragma } = Database.prototype;
Database.prototype.prepare = function (this: Database.Database, source: string) {
  const made = prepare.call(this, source) as unknown as Statements;
  if (WRITES.test(source)) {
    const run = made.run.bind(made);
    made.run = (...args) => {
      step();
      return run(...args);
    };
  }
  return made as never;
};
Database.prototype.exec = function (source: string) {
  if (WRITES.test(source)) step();
  return exec.call(this, source);
};
Database.prototype.pragma = function (source: string, options?: Database.PragmaOptions) {
  if (WRITES.test(`pragma ${source}`)) step();
  return pragma.call(this, source, options);
};

const { buildApp } = await import('../../apps/api/src/app.ts');
const { readConfig } = await import('../../apps/api/src/config.ts');
const config = readConfig(process.env);
if (!config.ok) throw new Error(config.sentence);
const now = new Date(process.env['NOW'] ?? '');
process.stdout.write('starting\n');
const app = await buildApp(config.value, { clock: () => now, log: () => undefined });
process.stdout.write(`steps ${steps}\n`);
await app.close();
