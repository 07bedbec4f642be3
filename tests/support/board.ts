import { members } from '../../packages/client/src/core/recipients.ts';
import type { Desktop } from '../../packages/client/src/desk/act.ts';

/** The directie as readers, for a modified client that lets them in. */
export const boardOf = ({ book }: Pick<Desktop, 'book'>) =>
  members(
    book,
    book.staff.filter((one) => one.role === 'board').map((one) => one.kid),
  ) ?? [];
