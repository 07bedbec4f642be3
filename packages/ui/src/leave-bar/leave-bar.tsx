import { useLayoutEffect, useState } from 'preact/hooks';
import { leaveNow } from './leave-now.ts';
import { threeShifts } from './three-shifts.ts';
import styles from './leave-bar.module.css';

export interface LeaveBarProps {
  /** https address to go to. */
  readonly address: string;
  readonly label: string;
  /** Says on a computer that Shift works too. */
  readonly hint: string;
  /** Read aloud while somebody presses Shift: how often still. */
  readonly countText: (left: number) => string;
  /** Forget keys and texts; called once the screen is empty. */
  readonly forget: () => void;
  /** For tests: how to leave. */
  readonly leave?: typeof leaveNow;
}

/** Always at the top, calm: one press and the page is gone. */
export function LeaveBar(props: LeaveBarProps) {
  const [times, setTimes] = useState(0);
  const go = (): void => (props.leave ?? leaveNow)(props.address, props.forget);
  useLayoutEffect(() => {
    const listener = threeShifts(go, setTimes);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [props.address]);
  return (
    <section class={styles.bar} aria-label={props.label}>
      <span class={styles.hint}>{props.hint}</span>
      <span class={styles.count} role="status">
        {times > 0 && times < 3 && props.countText(3 - times)}
      </span>
      <button type="button" class={styles.leave} onClick={go}>
        {props.label}
        <svg class={styles.arrow} viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 12h13M12 5l7 7-7 7" fill="none" stroke="currentColor" stroke-width="2.5" />
        </svg>
      </button>
    </section>
  );
}
