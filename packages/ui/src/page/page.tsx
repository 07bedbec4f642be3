import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ALOUD, AloudButton } from '../aloud/aloud.tsx';
import styles from './page.module.css';

export interface PageProps {
  readonly heading: string;
  readonly lead?: ComponentChildren;
  /** Above the heading: progress, a way back. */
  readonly before?: ComponentChildren;
  readonly drawing?: ComponentChildren;
  /** True when the page replaces another one: the heading takes the focus, so it is read first. */
  readonly takeFocus?: boolean;
  readonly children: ComponentChildren;
}

/** The main landmark: one column, one heading, one question after the other. */
export function Page(props: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (props.takeFocus !== true) return;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <main class={styles.page}>
      {props.before}
      <div class={styles.head} {...ALOUD}>
        {props.drawing}
        <h1 ref={heading} tabIndex={-1} class={styles.heading}>
          {props.heading}
        </h1>
        {props.lead !== undefined && <div class={styles.lead}>{props.lead}</div>}
        <AloudButton what={props.heading} />
      </div>
      {props.children}
    </main>
  );
}
