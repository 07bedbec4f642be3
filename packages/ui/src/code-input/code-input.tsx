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
  /** Digits expected: sets the size of the field, cuts nothing off. */
  readonly size: number;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Digits on one line; more are shown below each other, so that every group can be compared. */
const ONE_LINE = 12;

function submitOnEnter(event: KeyboardEvent & { readonly currentTarget: Control }): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  event.currentTarget.form?.querySelector<HTMLButtonElement>('[type=submit]')?.click();
}

/** Puts the caret back after the digit it stood behind. */
function useCaret() {
  const control = useRef<Control>(null);
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current === null) return;
    control.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  return { control, caret };
}

/** One field for a code in groups of four. Pasting, spaces and hyphens are all fine. */
export function CodeInput(props: CodeInputProps) {
  const { control, caret } = useCaret();
  const typed = (field: Control): void => {
    const before = field.value.slice(0, field.selectionStart ?? field.value.length);
    caret.current = caretAfter(props.digitsOf(before).length);
    const digits = props.digitsOf(field.value);
    // A letter typed into the field leaves the digits as they were: nothing would be drawn again.
    field.value = grouped(digits);
    props.onInput(digits);
  };
  const long = props.size > ONE_LINE;
  const shared = {
    ...privateTyping,
    id: props.id,
    class: classNames(fieldStyles.control, styles.code, long && styles.long),
    inputMode: 'numeric',
    dir: 'ltr',
    value: grouped(props.digits),
    'aria-invalid': props.error !== undefined,
    'aria-describedby': describedBy(props),
  } as const;
  return (
    <Field {...props}>
      {long ? (
        <textarea
          {...shared}
          ref={control as { current: HTMLTextAreaElement | null }}
          rows={2}
          onKeyDown={submitOnEnter}
          onInput={(event) => typed(event.currentTarget)}
        />
      ) : (
        <input
          {...shared}
          ref={control as { current: HTMLInputElement | null }}
          type="text"
          onInput={(event) => typed(event.currentTarget)}
        />
      )}
    </Field>
  );
}
