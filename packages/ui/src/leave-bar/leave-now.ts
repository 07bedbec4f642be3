/** The parts of the browser that leaving needs; the window itself, except in a test. */
export interface Way {
  readonly document: Document;
  readonly history: Pick<History, 'replaceState'>;
  readonly location: Pick<Location, 'replace' | 'pathname'>;
}

/**
 * Leaves at once. The page is emptied before anything else happens, so that even without a network
 * nothing stays on the screen; then the history entry is replaced by the other site.
 * @param address https address of a site anybody may be looking at
 * @param forget told last, because it may be slow: keys and texts in memory
 */
export function leaveNow(address: string, forget: () => void, way: Way = window): void {
  way.document.body.replaceChildren();
  way.document.documentElement.scrollTop = 0;
  way.history.replaceState(null, '', way.location.pathname);
  forget();
  way.location.replace(address);
}
