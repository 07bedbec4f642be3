import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './error-summary.module.css';

export interface FieldError {
  /** Id of the field to go to. */
  readonly id: string;
  readonly text: string;
}

export interface ErrorSummaryProps {
  readonly title: string;
  /** A new array takes the focus again; an empty one shows nothing. */
  readonly errors: readonly FieldError[];
}

function goTo(event: Event, id: string): void {
  // Following the link would leave a trace of the field in the history.
  event.preventDefault();
  document.getElementById(id)?.focus();
}

/** What has to be put right, with the way to each field. Takes the focus. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} class={styles.box} role="alert" tabIndex={-1}>
      <h2 class={styles.title}>{title}</h2>
      <ul class={styles.list}>
        {errors.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} class={styles.link} onClick={(event) => goTo(event, id)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
