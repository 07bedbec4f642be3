import type { Problem, Rule } from '@gehoord/client/types';
import { Notice } from '@gehoord/ui/notice';
import { useI18n, type Key } from '../model/language.ts';

interface ProblemNoticeProps {
  readonly problem: Problem | null;
  /** The rule that stood in the way: it says more than that there was one. */
  readonly rule?: Rule | null | undefined;
  /** Sentences that say more at this place than the general one. */
  readonly instead?: Partial<Record<Problem, Key>> | undefined;
}

/** Why something was refused and what to do, read aloud as it appears. */
export function ProblemNotice({ problem, rule, instead }: ProblemNoticeProps) {
  const { t } = useI18n();
  if (!problem) return null;
  return (
    <Notice kind="danger" announce>
      <p>{t(rule ? `refusal.${rule}` : (instead?.[problem] ?? `problem.${problem}`))}</p>
    </Notice>
  );
}
