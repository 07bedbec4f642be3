import type { PaperCode } from '@gehoord/client/types';

/** Which group of a printed code is asked back. Counted from 0. */
export function pickGroup(code: PaperCode): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number % code.length;
}

// People write 0 for O and 1 for I or L; on paper they look alike, so here they are alike.
const plain = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

/** Whether what was typed is this group of the code. */
export function isGroup(typed: string, code: PaperCode, index: number): boolean {
  return plain(typed) !== '' && plain(typed) === plain(code[index] ?? '');
}
