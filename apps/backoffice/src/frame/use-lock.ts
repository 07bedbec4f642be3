import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { App } from '../model/app.ts';
import { watchIdle } from '../model/idle.ts';

const isLockKey = (event: KeyboardEvent): boolean =>
  event.altKey && event.shiftKey && event.code === 'KeyL';

/**
 * Lock on demand (Alt + Shift + L) and after ten idle minutes.
 * @returns whether the lock is less than a minute away.
 */
export function useLock(app: App): boolean {
  const near = useSignal(false);
  const open = app.me.value !== null;
  // Somebody whose session ended has texts in memory: those must not outlive the ten minutes either.
  const watched = open || app.farewell.value === 'ENDED';

  useEffect(() => {
    if (!watched) return undefined;
    const stop = watchIdle({
      target: document,
      onWarn: (isNear) => (near.value = isNear),
      onIdle: () => void app.lock('IDLE'),
    });
    const onKey = (event: KeyboardEvent): void => {
      if (!isLockKey(event)) return;
      event.preventDefault();
      void app.lock('LOCKED');
    };
    document.addEventListener('keydown', onKey);
    return () => {
      stop();
      document.removeEventListener('keydown', onKey);
    };
  }, [app, watched]);
  return near.value && open;
}
