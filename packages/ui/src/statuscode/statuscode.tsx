import { Shape } from './shape.tsx';
import styles from './statuscode.module.css';

export { Shape } from './shape.tsx';

export interface StatuscodeProps {
  /** Six groups of four digits. */
  readonly groups: readonly string[];
  /** Names the whole, such as "Jouw code". */
  readonly label: string;
  /** Names the n-th group, from 1. */
  readonly groupLabel: (n: number) => string;
}

/**
 * The code of a reporter. Every group has its own shape and colour, so that a person can find
 * their place again; a screen reader hears group after group, digit by digit.
 */
export function Statuscode({ groups, label, groupLabel }: StatuscodeProps) {
  return (
    <ol class={styles.code} dir="ltr" aria-label={label}>
      {groups.map((group, index) => (
        <li key={index} class={styles.group} data-group={index + 1}>
          <Shape index={index} />
          <span
            class={styles.spoken}
          >{`${groupLabel(index + 1)}: ${group.split('').join(' ')}`}</span>
          <span class={styles.digits} aria-hidden="true">
            {group}
          </span>
        </li>
      ))}
    </ol>
  );
}
