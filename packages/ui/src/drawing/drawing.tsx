import { classNames } from '../class-names.ts';
import { STROKES, type DrawingName } from './strokes.ts';
import styles from './drawing.module.css';

export type { DrawingName } from './strokes.ts';

export interface DrawingProps {
  readonly name: DrawingName;
  readonly size?: 'small' | 'medium' | 'large';
}

/** One of seven drawings, in pen and lamplight. Hidden from screen readers: words stand beside it. */
export function Drawing({ name, size = 'medium' }: DrawingProps) {
  const { light, solid, lines } = STROKES[name];
  return (
    <svg class={classNames(styles.drawing, styles[size])} viewBox="0 0 96 96" aria-hidden="true">
      <path class={styles.light} d={light} />
      <path class={styles.lines} d={lines} />
      {solid !== undefined && <path class={styles.solid} d={solid} />}
    </svg>
  );
}
