const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Walk through the list with the arrow keys, Home and End: from the heading or from a row. Anywhere
 * else the keys keep doing what they do in this browser.
 */
export function moveInList(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const from = event.target;
  if (step === undefined || !(from instanceof Element) || event.altKey || event.ctrlKey) return;
  if (!from.matches('h1, a[data-row]')) return;
  const rows = [...document.querySelectorAll<HTMLElement>('a[data-row]')];
  const next = Math.min(Math.max(rows.findIndex((row) => row === from) + step, 0), rows.length - 1);
  rows[next]?.focus();
  event.preventDefault();
}
