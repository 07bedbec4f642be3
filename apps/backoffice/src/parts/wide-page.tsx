import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './wide-page.module.css';

interface WidePageProps {
  readonly heading: string;
  /** Beside the heading. */
  readonly action?: ComponentChildren;
  /** Under the heading, in softer ink. */
  readonly lead?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page of the desk that needs more than one column. Its heading takes the focus, like a Page's. */
export function WidePage({ heading, action, lead, children }: WidePageProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    title.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <main class={styles.page}>
      <div class={styles.head}>
        <h1 ref={title} tabIndex={-1} class={styles.heading}>
          {heading}
        </h1>
        {action}
        {lead !== undefined && <div class={styles.lead}>{lead}</div>}
      </div>
      {children}
    </main>
  );
}
