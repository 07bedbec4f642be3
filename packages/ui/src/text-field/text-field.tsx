import { describedBy, Field, type FieldTexts } from '../field/field.tsx';
import fieldStyles from '../field/field.module.css';
import { privateTyping } from '../field/private-typing.ts';

export interface TextFieldProps extends FieldTexts {
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly type?: 'text' | 'tel' | 'email' | 'password' | 'date' | 'url';
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'url';
  /** Off unless a desk form wants the browser's help. */
  readonly autoComplete?: string;
  readonly required?: boolean;
}

// The DOM types tell the input types apart by the roles they may take; none is given here.
const typeOf = ({ type = 'text' }: TextFieldProps) => ({ type }) as { readonly type: 'text' };

/** One line of text. */
export function TextField(props: TextFieldProps) {
  return (
    <Field {...props}>
      <input
        {...privateTyping}
        {...typeOf(props)}
        id={props.id}
        class={fieldStyles.control}
        inputMode={props.inputMode}
        autocomplete={props.autoComplete ?? privateTyping.autocomplete}
        dir="auto"
        value={props.value}
        required={props.required}
        aria-invalid={props.error !== undefined}
        aria-describedby={describedBy(props)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Field>
  );
}
