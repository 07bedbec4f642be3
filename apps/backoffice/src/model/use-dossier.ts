import type { DossierView, InboxRow, Outcome, Rule } from '@gehoord/client/types';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from './context.ts';
import { focusHeading } from './focus.ts';
import { useTask, type Task } from './task.ts';

/** One dossier on the screen. */
export interface DossierModel {
  readonly view: DossierView;
  /** Its line in the inbox. */
  readonly row: InboxRow | undefined;
  /** What stood in the way because somebody else was first: what it was about may be gone by now. */
  readonly overtaken: Rule | null;
  /**
   * Do something to the dossier and show what came of it. When it was refused, what is new is
   * fetched; what was typed stays where it is.
   * @returns whether it was done.
   */
  readonly act: (task: Task, work: () => Promise<Outcome<DossierView>>) => Promise<boolean>;
}

/** A dossier while it is fetched, shown, or refused. */
export interface DossierPageModel {
  readonly model: DossierModel | null;
  readonly loading: Task;
  readonly load: () => Promise<void>;
}

/** Fetch a dossier, mark it read, and keep it current after every action. */
export function useDossier(dossierId: string): DossierPageModel {
  const app = useApp();
  const loading = useTask();
  const view = useSignal<DossierView | null>(null);
  const overtaken = useSignal<Rule | null>(null);
  const row = app.rows.value?.find((it) => it.dossierId === dossierId);

  const load = async (): Promise<void> => {
    // Before the first pull the client knows only what was there the last time.
    if (!app.rows.peek()) await app.pull();
    const dossier = await loading.run(() => app.desk.dossier(dossierId));
    if (!dossier) return;
    view.value = dossier;
    const rows = app.heard(await app.desk.markRead(dossierId));
    if (rows.ok) app.rows.value = rows.value;
  };
  useEffect(() => void load(), [dossierId]);

  const catchUp = async (rule: Rule | null): Promise<void> => {
    const before = view.peek()?.case.log.length;
    await app.pull();
    const dossier = await app.desk.dossier(dossierId);
    if (!dossier.ok) return;
    view.value = dossier.value;
    if (rule === null || dossier.value.case.log.length === before) return;
    overtaken.value = rule;
    focusHeading('overtaken');
  };
  const act: DossierModel['act'] = async (task, work) => {
    overtaken.value = null;
    const changed = await task.run(async () => {
      const outcome = await work();
      if (outcome.ok) return outcome;
      if (outcome.problem === 'STALE_HEAD' || outcome.rule) await catchUp(outcome.rule ?? null);
      return outcome;
    });
    if (!changed) return false;
    view.value = changed;
    await app.pull();
    return true;
  };

  const current = view.value;
  const model = current && { view: current, row, act, overtaken: overtaken.value };
  return { model, loading, load };
}
