import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

interface PrintSheetProps {
  readonly onDone: () => void;
  readonly children: ComponentChildren;
}

/** A sheet that comes out of the printer alone, and goes as soon as the printer has it. */
export function PrintSheet({ onDone, children }: PrintSheetProps) {
  useEffect(() => {
    addEventListener('afterprint', onDone, { once: true });
    print();
    return () => removeEventListener('afterprint', onDone);
  }, []);
  return <article data-sheet>{children}</article>;
}
