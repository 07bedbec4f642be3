import type { Outcome, Problem, Rule } from '@gehoord/client/types';
import { useSignal } from '@preact/signals';
import { useApp } from './context.ts';

/** Something the person asked for, while it runs and when it was refused. */
export interface Task {
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** The rule of the protocol, where one stood in the way. */
  readonly rule: Rule | null;
  /**
   * Do it once. A second call while it runs does nothing.
   * @returns the value, or null when it was refused: `problem` then says why.
   */
  readonly run: <T>(work: () => Promise<Outcome<T>>) => Promise<T | null>;
  readonly clear: () => void;
}

/** One button's work, with its waiting and its refusal. */
export function useTask(): Task {
  const app = useApp();
  const busy = useSignal(false);
  const problem = useSignal<Problem | null>(null);
  const rule = useSignal<Rule | null>(null);

  const attempt = async <T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    try {
      return app.heard(await work());
    } catch {
      return { ok: false, problem: 'CRYPTO_UNAVAILABLE' };
    }
  };
  return {
    busy: busy.value,
    problem: problem.value,
    rule: rule.value,
    clear: () => (problem.value = null),
    run: async (work) => {
      if (busy.peek()) return null;
      busy.value = true;
      problem.value = null;
      rule.value = null;
      const outcome = await attempt(work);
      busy.value = false;
      if (outcome.ok) return outcome.value;
      problem.value = outcome.problem;
      rule.value = outcome.rule ?? null;
      return null;
    },
  };
}
