import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.ts';
import styles from './button.module.css';

export interface ButtonProps {
  readonly children: ComponentChildren;
  /** Primary once on a screen; quiet for what is rarely wanted. */
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  readonly type?: 'button' | 'submit';
  readonly onClick?: (() => void) | undefined;
  /** While true the button stays focusable, says `busyLabel` and does nothing. */
  readonly busy?: boolean;
  readonly busyLabel?: string | undefined;
  /** Full width of the column, under the thumb. */
  readonly wide?: boolean;
  /** Name for a screen reader where the words alone are not enough; starts with those words. */
  readonly label?: string | undefined;
  /** Id of a text that says more about what pressing does. */
  readonly describedBy?: string | undefined;
}

/** A button. It is never disabled: pressing it says what is missing. */
export function Button(props: ButtonProps) {
  const { kind = 'secondary', type = 'button', busy = false, wide = false } = props;
  const press = (event: Event): void => {
    if (busy) event.preventDefault();
    else props.onClick?.();
  };
  return (
    <button
      type={type}
      class={classNames(styles.button, styles[kind], wide && styles.wide)}
      aria-label={props.label}
      aria-disabled={busy}
      aria-describedby={props.describedBy}
      onClick={press}
    >
      {busy ? (props.busyLabel ?? props.children) : props.children}
    </button>
  );
}
