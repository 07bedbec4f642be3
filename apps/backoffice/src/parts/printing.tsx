import type { ComponentChildren } from 'preact';
import { createPortal } from 'preact/compat';
import { useEffect } from 'preact/hooks';

interface PrintingProps {
  readonly children: ComponentChildren;
  /** The printer has them: take them away again. */
  readonly onDone: () => void;
}

/** Sheets that come out of the printer, and go as soon as the printer has them. */
export function Printing({ children, onDone }: PrintingProps) {
  useEffect(() => {
    addEventListener('afterprint', onDone, { once: true });
    print();
    return () => removeEventListener('afterprint', onDone);
  }, []);
  return createPortal(<>{children}</>, document.body);
}
