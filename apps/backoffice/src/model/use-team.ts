import type { Outcome, TeamView } from '@gehoord/client/types';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { App } from './app.ts';
import { useApp } from './context.ts';
import { PULL_EVERY } from './inbox.ts';
import { useTask, type Task } from './task.ts';

/** The team as it is shown, and what is done to it. */
export interface TeamModel {
  /** Null until it was fetched. */
  readonly view: TeamView | null;
  readonly loading: Task;
  readonly load: () => Promise<void>;
  /** Take over a newer view that an action answered with. */
  readonly show: (view: TeamView) => void;
}

// Somebody who came in waiting is in as soon as a countersigned directory names them.
function letIn(app: App, view: TeamView): void {
  const me = app.me.peek();
  if (!me?.pending) return;
  const member = view.members.find(({ memberId }) => memberId === me.memberId);
  if (member?.state === 'ACTIVE') app.me.value = { ...me, pending: false };
}

/** The team, fetched when the page opens; every minute for who waits to be let in. */
export function useTeam(): TeamModel {
  const app = useApp();
  const loading = useTask();
  const view = useSignal<TeamView | null>(null);
  const show = (next: TeamView): void => {
    view.value = next;
  };
  const load = async (): Promise<void> => {
    const team = await loading.run((): Promise<Outcome<TeamView>> => app.desk.team());
    if (team) show(team);
  };
  useEffect(() => void load(), []);
  const waits = app.me.value?.pending === true;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => void load(), PULL_EVERY);
    return () => clearInterval(timer);
  }, [waits]);
  const latest = view.value;
  useEffect(() => {
    if (latest) letIn(app, latest);
  }, [latest]);
  return { view: latest, loading, load, show };
}
