import { useLayoutEffect, useRef } from 'preact/hooks';
import { classNames } from '../class-names.ts';
import { describedBy, Field, type FieldTexts } from '../field/field.tsx';
import fieldStyles from '../field/field.module.css';
import { privateTyping } from '../field/private-typing.ts';
import { caretAfter, grouped } from './grouping.ts';
import styles from './code-input.module.css';

export interface CodeInputProps extends FieldTexts {
  /** ASCII digits only, without spaces. */
  readonly digits: string;
  readonly onInput: (digits: string) => void;
  /** Turns what was typed or pasted, in any script, into ASCII digits. */
  readonly digitsOf: (text: string) => string;
  /** Digits expected: sets the width, cuts nothing off. */
  readonly size: number;
}

/** One field for a code in groups of four. Pasting, spaces and hyphens are all fine. */
export function CodeInput(props: CodeInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);
  const shown = grouped(props.digits);
  useLayoutEffect(() => {
    if (caret.current === null || input.current === null) return;
    input.current.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const typed = (field: HTMLInputElement): void => {
    const before = field.value.slice(0, field.selectionStart ?? field.value.length);
    caret.current = caretAfter(props.digitsOf(before).length);
    const digits = props.digitsOf(field.value);
    // A letter typed into the field leaves the digits as they were: nothing would be drawn again.
    field.value = grouped(digits);
    props.onInput(digits);
  };
  return (
    <Field {...props}>
      <input
        {...privateTyping}
        ref={input}
        id={props.id}
        class={classNames(fieldStyles.control, styles.code, props.size > 4 && styles.long)}
        type="text"
        inputMode="numeric"
        dir="ltr"
        value={shown}
        aria-invalid={props.error !== undefined}
        aria-describedby={describedBy(props)}
        onInput={(event) => typed(event.currentTarget)}
      />
    </Field>
  );
}
