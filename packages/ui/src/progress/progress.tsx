import { classNames } from '../class-names.ts';
import styles from './progress.module.css';

export interface ProgressProps {
  /** From 1. */
  readonly step: number;
  readonly of: number;
  /** "Stap 2 van 4" */
  readonly label: string;
}

/** How far somebody is: in words, and as a row of strokes. */
export function Progress({ step, of, label }: ProgressProps) {
  return (
    <p class={styles.progress}>
      <span>{label}</span>
      <span class={styles.strokes} aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <span key={index} class={classNames(styles.stroke, index < step && styles.done)} />
        ))}
      </span>
    </p>
  );
}
