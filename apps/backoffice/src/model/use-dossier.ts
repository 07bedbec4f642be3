import type { DossierView, InboxRow, Outcome } from '@gehoord/client/types';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from './context.ts';
import { useTask, type Task } from './task.ts';

/** One dossier on the screen. */
export interface DossierModel {
  readonly view: DossierView;
  /** Its line in the inbox. */
  readonly row: InboxRow | undefined;
  /**
   * Do something to the dossier and show what came of it. When somebody else was first, what is new
   * is fetched; what was typed stays where it is.
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

  const catchUp = async (): Promise<void> => {
    await app.pull();
    const dossier = await app.desk.dossier(dossierId);
    if (dossier.ok) view.value = dossier.value;
  };
  const act: DossierModel['act'] = async (task, work) => {
    const changed = await task.run(async () => {
      const outcome = await work();
      if (!outcome.ok && outcome.problem === 'STALE_HEAD') await catchUp();
      return outcome;
    });
    if (!changed) return false;
    view.value = changed;
    await app.pull();
    return true;
  };

  const current = view.value;
  return { model: current && { view: current, row, act }, loading, load };
}
