import type { MailView } from '@gehoord/client/types';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from './context.ts';
import { useTask, type Task } from './task.ts';

/** Whether mail can be had here, and where this member gets it. */
export interface MailModel {
  /** Null until it was fetched. */
  readonly view: MailView | null;
  readonly loading: Task;
  /** Take over a newer view that an action answered with. */
  readonly show: (view: MailView) => void;
}

/** Fetched when the page opens. */
export function useMail(): MailModel {
  const { desk } = useApp();
  const loading = useTask();
  const view = useSignal<MailView | null>(null);
  const load = async (): Promise<void> => {
    view.value = await loading.run(() => desk.mail());
  };
  useEffect(() => void load(), []);
  return { view: view.value, loading, show: (next) => void (view.value = next) };
}
