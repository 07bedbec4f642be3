const LATEST = 2000;

/** Runs something once the screen has been drawn and the browser has nothing better to do. */
export function whenIdle(run: () => void): void {
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: LATEST });
    else setTimeout(run, 200);
  });
}
