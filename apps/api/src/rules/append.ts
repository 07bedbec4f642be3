import type { ProblemCode } from '@gehoord/contract';
import { hex } from '../bytes.ts';
import type { CheckedEntry } from '../store/values.ts';
import { afterEntry, checkedEntry, entryProblem } from './entry.ts';
import type { Candidate, Facts } from './facts.ts';

export type Checked =
  | { readonly ok: true; readonly entries: readonly CheckedEntry[] }
  | { readonly ok: false; readonly problem: ProblemCode };

/**
 * Check the entries of one request in their order; each stands on what the ones before it did.
 * @returns all of them, ready to be stored, or the first refusal.
 */
export function checkEntries(candidates: readonly Candidate[], facts: Facts): Checked {
  const ids = candidates.flatMap(({ entry }) => entry.header.blobs.map(({ id }) => hex(id)));
  if (new Set(ids).size < ids.length) return { ok: false, problem: 'ENTRY_REFUSED' };
  const compartments = new Map(facts.compartments);
  const entries: CheckedEntry[] = [];
  for (const candidate of candidates) {
    const problem = entryProblem(candidate, { ...facts, compartments });
    if (problem !== null) return { ok: false, problem };
    const entry = checkedEntry(candidate, facts);
    const name = hex(entry.compartmentId);
    compartments.set(name, afterEntry(entry, compartments.get(name), facts));
    entries.push(entry);
  }
  return { ok: true, entries };
}
