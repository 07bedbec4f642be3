import type { ComponentChildren } from 'preact';
import { ALOUD, AloudButton } from '../aloud/aloud.tsx';
import { classNames } from '../class-names.ts';
import styles from './field.module.css';

export interface FieldTexts {
  /** Id of the control; the error summary links to it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** In words, what to do. Shown above the control. */
  readonly error?: string | undefined;
}

/** Ids of the texts that describe a control, for `aria-describedby`. */
export const describedBy = ({ id, hint, error }: FieldTexts): string | undefined =>
  classNames(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`) || undefined;

/** Hint and error of a field, found by `describedBy`. */
export function FieldNotes({ id, hint, error }: FieldTexts) {
  return (
    <>
      {hint !== undefined && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} class={styles.error}>
          {error}
        </p>
      )}
    </>
  );
}

/** Label, hint and error around one control. */
export function Field(props: FieldTexts & { readonly children: ComponentChildren }) {
  return (
    <div class={classNames(styles.field, props.error !== undefined && styles.wrong)} {...ALOUD}>
      <label class={styles.label} for={props.id}>
        {props.label}
      </label>
      <FieldNotes {...props} />
      <AloudButton what={props.label} />
      {props.children}
    </div>
  );
}
