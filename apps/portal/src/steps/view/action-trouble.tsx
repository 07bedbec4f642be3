import { Trouble } from '../../frame/trouble.tsx';
import { usePortal } from '../../model/portal.ts';
import type { Action } from '../../model/visit.ts';

/** What stood in the way of one action; an ended visit leads back to the code. */
export function ActionTrouble({ action }: { readonly action: Action }) {
  const { t, visit, steps } = usePortal();
  const problem = visit.problem.value;
  if (problem?.action !== action) return null;
  const ended = problem.code === 'SESSION_ENDED' || problem.code === 'SIGNED_OUT';
  return (
    <Trouble
      problem={problem.code}
      retryText={t('return.heading')}
      onRetry={ended ? () => steps.go('code') : undefined}
    />
  );
}
