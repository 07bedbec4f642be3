import type { Me, Problem, StaffMember, TakenDown } from '@gehoord/client/types';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from './context.ts';
import type { Draft } from './drafts.ts';
import { formOf, reportOf, subjectOf, type OralForm } from './oral-form.ts';
import { useTask, type Task } from './task.ts';

/** The form of an oral report, kept as a draft while it is filled in. */
export interface OralModel {
  readonly form: OralForm;
  readonly draft: Draft;
  /** Null until somebody said whom it is about, or while they are fetched. */
  readonly readers: readonly StaffMember[] | null;
  readonly readersProblem: Problem | null;
  readonly task: Task;
  readonly taken: TakenDown | null;
  readonly change: (part: Partial<OralForm>) => void;
  readonly send: (story: string) => Promise<void>;
  /** Start with an empty form. */
  readonly restart: () => void;
}

function useReaders(form: OralForm) {
  const app = useApp();
  const readers = useSignal<readonly StaffMember[] | null>(null);
  const problem = useSignal<Problem | null>(null);
  const subject = subjectOf(form);
  const who = subject && JSON.stringify([subject.role, subject.staff]);
  useEffect(() => {
    let current = true;
    readers.value = null;
    problem.value = null;
    if (!subject) return undefined;
    void app.desk.oralReaders(subject).then((outcome) => {
      if (!current) return;
      app.heard(outcome);
      if (outcome.ok) readers.value = outcome.value;
      else problem.value = outcome.problem;
    });
    return () => {
      current = false;
    };
  }, [who]);
  return { readers: readers.value, readersProblem: problem.value };
}

/** Take down a report that was told. */
export function useOral(me: Me): OralModel {
  const app = useApp();
  const task = useTask();
  const taken = useSignal<TakenDown | null>(null);
  const draft = app.drafts.open('oral');
  const form = formOf(draft.text.value);

  return {
    form,
    draft,
    ...useReaders(form),
    task,
    taken: taken.value,
    change: (part) => draft.set(JSON.stringify({ ...formOf(draft.text.peek()), ...part })),
    send: async (story) => {
      const report = reportOf(form, me.role, story);
      taken.value = await task.run(() => app.desk.takeDown(report));
      if (!taken.value) return;
      draft.clear();
      void app.pull();
    },
    restart: () => (taken.value = null),
  };
}
