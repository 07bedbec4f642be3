const GROUP = 4;

/** Digits in groups of four with a space between. */
export const grouped = (digits: string): string =>
  digits.replace(new RegExp(`(.{${GROUP}})(?=.)`, 'g'), '$1 ');

/**
 * Where the caret belongs after grouping.
 * @param before digits that stand before the caret
 */
export const caretAfter = (before: number): number =>
  before + Math.max(0, Math.ceil(before / GROUP) - 1);
