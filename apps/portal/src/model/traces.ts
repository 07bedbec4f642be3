import type { Portal } from './portal.ts';

/**
 * Leaves nothing behind: the page is emptied when it goes out of sight for good, and comes back
 * blank when the browser kept a picture of it. While a code is not kept, leaving asks first.
 */
export function leaveNoTraces(portal: Pick<Portal, 'unkept' | 'forget'>): void {
  addEventListener('beforeunload', (event) => {
    if (!portal.unkept.value) return;
    event.preventDefault();
    // Older browsers ask only when this is set as well.
    Object.assign(event, { returnValue: true });
  });
  addEventListener('pagehide', () => {
    document.body.replaceChildren();
    portal.forget();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
