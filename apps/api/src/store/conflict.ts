import type { Written } from './store.ts';

/** Thrown inside a write to undo it: what it was checked against is no longer so. */
export class Conflict extends Error {}

const TAKEN = new Set([
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  'SQLITE_CONSTRAINT_UNIQUE',
  // The dossier it belongs to was destroyed in the meantime.
  'SQLITE_CONSTRAINT_FOREIGNKEY',
]);

const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && TAKEN.has(String(error.code));

/** Turn "that place is taken" into a value; everything else stays an error. */
export async function orConflict<T>(write: Promise<T>): Promise<T | 'CONFLICT'> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof Conflict || isTaken(error)) return 'CONFLICT';
    throw error;
  }
}

/** The answer of a write that has nothing else to say. */
export const DONE: Written = 'DONE';
