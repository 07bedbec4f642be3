/*
 * Words from a file may hold characters that nobody sees and that turn a line round, or steer a
 * terminal. They are written as their names. The screens have their own of this: packages/ui/paper-text.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]/gu;

const nameOf = (char: string): string =>
  `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** A text of several lines, with nothing in it that hides. */
export const visible = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(HIDDEN, nameOf);

/** The same for a name in the middle of a sentence: one line, at most 200 characters, kept in its own direction. */
export function visibleName(text: string): string {
  const chars = Array.from(visible(text).replace(/[\n\t]/g, nameOf));
  const shown = chars.length > 200 ? `${chars.slice(0, 200).join('')}…` : chars.join('');
  return /[\u0590-\u08ff\ufb1d-\ufefc]/u.test(shown) ? `\u2068${shown}\u2069` : shown;
}

/** Whether {@link visible} had to name anything. */
export const hides = (text: string): boolean => visible(text) !== text.replaceAll('\r\n', '\n');
