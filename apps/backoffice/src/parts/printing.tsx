import type { ComponentChildren } from 'preact';
import { createPortal } from 'preact/compat';
import { useEffect } from 'preact/hooks';

interface PrintingProps {
  /** Called when the printer has the sheets. */
  readonly onDone: () => void;
  readonly children: ComponentChildren;
}

/** Sheets that come out of the printer, and go as soon as the printer has them. */
export function Printing({ onDone, children }: PrintingProps) {
  useEffect(() => {
    addEventListener('afterprint', onDone, { once: true });
    print();
    return () => removeEventListener('afterprint', onDone);
  }, []);
  return createPortal(children, document.body);
}
