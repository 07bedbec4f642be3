/** Runs in the page, so each of these may use nothing from outside itself. */

/** Whether the page is wider than its window, and what sticks out. */
export function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [...document.body.querySelectorAll('*')].filter(
    (it) => it.getBoundingClientRect().right > clientWidth + 1,
  );
  return [`scrolls sideways: ${out.map((it) => `${it.tagName}.${it.className}`).join(' ')}`];
}

/** Everything to press, tick or type in that is smaller than 44 × 44 px; links in a sentence may. */
export function tooSmall(): string[] {
  const targets = 'a[href], button, input, select, textarea, summary, [role="button"]';
  const inSentence = (it: Element): boolean =>
    it.tagName === 'A' &&
    getComputedStyle(it).display === 'inline' &&
    [...(it.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 1,
    );
  const box = (it: Element): DOMRect => {
    const input = it as HTMLInputElement;
    const ticked = input.type === 'radio' || input.type === 'checkbox';
    const label = ticked ? input.labels?.[0] : undefined;
    // A link stretched over the row it stands in is as large as the row.
    const { content, position, inset } = getComputedStyle(it, '::after');
    const stretched = content !== 'none' && position === 'absolute' && inset === '0px';
    const row = stretched ? (it as HTMLElement).offsetParent : undefined;
    return (label ?? row ?? it).getBoundingClientRect();
  };
  return [...document.querySelectorAll(targets)]
    .filter((it) => it.checkVisibility({ visibilityProperty: true }) && !inSentence(it))
    .filter((it) => it.getAttribute('href') !== '#main' || document.activeElement === it)
    .map((it) => ({ it, rect: box(it) }))
    .filter(({ rect }) => rect.width < 43.5 || rect.height < 43.5)
    .map(({ it, rect }) => {
      const size = `${Math.round(rect.width)} × ${Math.round(rect.height)}`;
      return `too small, ${size}: ${(it.textContent || it.id || it.tagName).trim().slice(0, 40)}`;
    });
}

/** Watches where the focus goes: each place is judged when the next key is pressed. */
export function watchFocus(): void {
  const seen = new Set<Element>();
  const unseen: string[] = [];
  const shows = (it: Element | null | undefined): boolean => {
    if (it === null || it === undefined) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(it);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  };
  const judge = (): void => {
    const it = document.activeElement;
    if (it === null || it === document.body) return;
    seen.add(it);
    const text = (it.textContent || it.id || it.tagName).trim().slice(0, 40);
    const around = [it, it.closest('label'), it.parentElement, it.nextElementSibling];
    if (!around.some(shows)) unseen.push(`focus not visible: ${text}`);
    const rect = it.getBoundingClientRect();
    if (rect.top > innerHeight - 8 || rect.bottom < 8) unseen.push(`focus off screen: ${text}`);
    for (const bar of document.querySelectorAll('body *')) {
      if (getComputedStyle(bar).position !== 'sticky' || bar.contains(it)) continue;
      if (it.contains(bar)) continue;
      const over = bar.getBoundingClientRect();
      const covered = over.bottom > rect.top + 1 && over.top < rect.bottom - 1;
      const beside = over.right <= rect.left || over.left >= rect.right;
      if (covered && !beside) unseen.push(`focus under a bar: ${text}`);
    }
  };
  const listener = (event: KeyboardEvent) => event.key === 'Tab' && judge();
  Object.assign(globalThis, {
    endFocusWatch: () => {
      judge();
      removeEventListener('keydown', listener, true);
      return { unseen, reached: seen.size };
    },
  });
  addEventListener('keydown', listener, true);
}

/** How often Tab has to be pressed to have been everywhere. */
export function tabStops(): number {
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  return [...document.querySelectorAll(all)].filter((it) => it.checkVisibility()).length;
}

/** What {@link watchFocus} saw. */
export const whatFocusSaw = (): { readonly unseen: string[]; readonly reached: number } =>
  (
    globalThis as unknown as { endFocusWatch: () => { unseen: string[]; reached: number } }
  ).endFocusWatch();
