/** Minutes without a sign of life after which the desk locks itself. */
export const IDLE_MINUTES = 10;

/** Minutes after which the frame says that the lock is near. */
export const WARN_MINUTES = 9;

const MINUTE = 60_000;
const LOOK_EVERY = 5_000;
const SIGNS_OF_LIFE = [
  'pointerdown',
  'pointermove',
  'keydown',
  'wheel',
  'touchstart',
  'focusin',
] as const;

interface IdleOptions {
  readonly target: EventTarget;
  readonly onWarn: (near: boolean) => void;
  readonly onIdle: () => void;
}

/**
 * Watch for signs of life. `onWarn(true)` comes once when the lock is near, `onWarn(false)` when
 * somebody moves again, `onIdle` when the time is up. A computer that slept past the limit locks at
 * its first sign of life instead of starting a new period.
 * @returns a function that stops watching.
 */
export function watchIdle({ target, onWarn, onIdle }: IdleOptions): () => void {
  let last = Date.now();
  let warned = false;

  const warn = (near: boolean): void => {
    if (warned === near) return;
    warned = near;
    onWarn(near);
  };
  const look = (): boolean => {
    const quiet = Date.now() - last;
    if (quiet < IDLE_MINUTES * MINUTE) {
      warn(quiet >= WARN_MINUTES * MINUTE);
      return false;
    }
    last = Date.now();
    warn(false);
    onIdle();
    return true;
  };
  const alive = (): void => {
    if (look()) return;
    last = Date.now();
    warn(false);
  };

  const timer = setInterval(look, LOOK_EVERY);
  for (const name of SIGNS_OF_LIFE) target.addEventListener(name, alive, { passive: true });
  return () => {
    clearInterval(timer);
    for (const name of SIGNS_OF_LIFE) target.removeEventListener(name, alive);
  };
}
