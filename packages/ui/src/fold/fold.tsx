import type { ComponentChildren } from 'preact';
import { ALOUD, AloudButton } from '../aloud/aloud.tsx';
import styles from './fold.module.css';

export interface FoldProps {
  readonly summary: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Something that may be skipped: closed until asked for. Works without script. */
export function Fold({ summary, open = false, children }: FoldProps) {
  return (
    <details class={styles.fold} open={open}>
      <summary class={styles.summary}>{summary}</summary>
      <div class={styles.inside} {...ALOUD}>
        {children}
        <AloudButton what={summary} />
      </div>
    </details>
  );
}
