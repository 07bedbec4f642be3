import { Code } from '../code/code.tsx';
import { View } from '../view/view.tsx';

/** What only somebody with a code needs; it travels apart from the first page. */
export const SCREENS = { code: Code, view: View } as const;
