import { describedBy, Field, type FieldTexts } from '../field/field.tsx';
import fieldStyles from '../field/field.module.css';
import { privateTyping } from '../field/private-typing.ts';
import { classNames } from '../class-names.ts';
import styles from './text-area.module.css';

export interface TextAreaProps extends FieldTexts {
  readonly value: string;
  readonly onInput: (text: string) => void;
  /** Lines before it grows. */
  readonly rows?: number;
  /** Most characters. Typing past it is never cut off: that would lose words. */
  readonly limit?: number;
  /** Words for what is left (below zero: what is too much); shown near the limit only. */
  readonly limitText?: (left: number) => string;
}

const NEAR = 0.9;

function Left({ value, limit = Infinity, limitText }: TextAreaProps) {
  const near = value.length > limit * NEAR;
  return (
    <p class={styles.left} role="status">
      {near && limitText?.(limit - value.length)}
    </p>
  );
}

/** A box for many words; it grows with them. */
export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      {/* The grid cell holds an invisible copy of the text, so the box grows without measuring. */}
      <div class={styles.grow} data-text={props.value}>
        <textarea
          {...privateTyping}
          id={props.id}
          class={classNames(fieldStyles.control, styles.area)}
          rows={props.rows ?? 4}
          dir="auto"
          value={props.value}
          aria-invalid={props.error !== undefined}
          aria-describedby={describedBy(props)}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      </div>
      <Left {...props} />
    </Field>
  );
}
