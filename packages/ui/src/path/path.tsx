import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.ts';
import styles from './path.module.css';

export interface Station {
  readonly id: string;
  readonly label: string;
  readonly state: 'done' | 'now' | 'next' | 'broken';
  /** A date, a sentence, or more. */
  readonly detail?: ComponentChildren;
}

export interface PathProps {
  /** Names the path for a screen reader. */
  readonly label: string;
  readonly stations: readonly Station[];
  /** Words for the states, read after the label; the marks show the same. */
  readonly stateText: Readonly<Record<Station['state'], string>>;
}

/** A protocol or a timeline as a path with stations. */
export function Path({ label, stations, stateText }: PathProps) {
  return (
    <ol class={styles.path} aria-label={label}>
      {stations.map(({ id, label: name, state, detail }) => (
        <li
          key={id}
          class={classNames(styles.station, styles[state])}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <span class={styles.mark} aria-hidden="true" />
          <p class={styles.label}>
            {name}
            <span class={styles.spoken}>{`, ${stateText[state]}`}</span>
          </p>
          {detail !== undefined && <div class={styles.detail}>{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
