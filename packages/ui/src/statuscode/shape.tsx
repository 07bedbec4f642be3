import styles from './statuscode.module.css';

/** Outlines on a 16 × 16 grid: circle, square, triangle, diamond, plus, half moon. */
const SHAPES = [
  'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13Z',
  'M2.5 2.5h11v11h-11Z',
  'M8 1.5l7 12.5H1Z',
  'M8 .8l7.2 7.2L8 15.2.8 8Z',
  'M5.8 1.5h4.4v4.3h4.3v4.4h-4.3v4.3H5.8v-4.3H1.5V5.8h4.3Z',
  'M4 1.5a6.5 6.5 0 0 1 0 13Z',
];

/** The mark of the n-th group (from 0). Decoration: the words say the same. */
export function Shape({ index }: { readonly index: number }) {
  return (
    <svg class={styles.shape} data-group={index + 1} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[index % SHAPES.length]} fill="currentColor" />
    </svg>
  );
}
