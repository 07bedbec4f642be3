/**
 * Put the focus on a heading after what had it went away, so that nobody is thrown to the top.
 * @param id of the heading; without it, the heading of the page.
 */
export function focusHeading(id?: string): void {
  // What replaces the old part is drawn first.
  setTimeout(() => {
    const heading = id ? document.getElementById(id) : document.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  });
}
