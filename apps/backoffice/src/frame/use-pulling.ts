import { useEffect } from 'preact/hooks';
import type { App } from '../model/app.ts';
import { PULL_EVERY } from '../model/inbox.ts';

/** Pull at once, then every minute while the page is visible, and when it becomes visible again. */
export function usePulling(app: App): void {
  const active = app.me.value !== null && !app.me.value.pending;
  useEffect(() => {
    if (!active) return undefined;
    const pull = (): void => {
      if (document.visibilityState === 'visible') void app.pull();
    };
    pull();
    const timer = setInterval(pull, PULL_EVERY);
    document.addEventListener('visibilitychange', pull);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', pull);
    };
  }, [app, active]);
}
