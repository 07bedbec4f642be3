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

/** One line of text. */
export function TextField(props: TextFieldProps) {
  return (
    <Field {...props}>
      <input
        {...privateTyping}
        id={props.id}
        class={fieldStyles.control}
        // The DOM types list the roles of every input type apart; none is set here.
        type={(props.type ?? 'text') as 'text'}
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
