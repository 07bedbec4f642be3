import { usePortal } from '../../model/portal.ts';
import { Code } from '../code/code.tsx';
import { View } from '../view/view.tsx';

/** The screens of coming back: the code, and what it opens. */
export function Return() {
  const { steps } = usePortal();
  return steps.current.value === 'view' ? <View /> : <Code />;
}
