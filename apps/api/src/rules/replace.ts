import type { ProblemCode } from '@gehoord/contract';
import { same } from '../bytes.ts';
import type { Person } from '../store/values.ts';
import { movesEverything, type Move } from './move.ts';

/** A request to give somebody who lost their code another one. */
export interface Replacement extends Omit<Move, 'leaving'> {
  /** Null where nobody has the old code (any more): it was exchanged meanwhile. */
  readonly leaving: Person | null;
}

/**
 * Check a replacement, apart from its entries as such. Only somebody whose first code came from the
 * desk gets another one: a reporter who made their own would be locked out by it, or impersonated.
 * @returns why it is refused, or null.
 */
export function replacementProblem({ leaving, ...request }: Replacement): ProblemCode | null {
  if (leaving === null) return 'STALE_HEAD';
  if (!leaving.issued || !same(leaving.dossierId, request.coming.dossierId)) return 'NOT_ALLOWED';
  // What is open to the old code may have changed since the member looked.
  return movesEverything({ leaving, ...request }) ? null : 'STALE_HEAD';
}
