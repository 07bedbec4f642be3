import type { FieldTexts } from '../field/field.tsx';
import { OptionGroup, OptionRow, rowId, type Option } from './options.tsx';

export type { Option } from './options.tsx';

export interface ChoicesProps<Value extends string> extends FieldTexts {
  readonly options: readonly Option<Value>[];
  /** Null: nothing chosen yet. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** The label is a question of the screen and becomes a heading. */
  readonly prominent?: boolean;
}

/** One answer out of a few, as large rows. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  return (
    <OptionGroup {...props}>
      {props.options.map((option, index) => (
        <OptionRow
          key={option.value}
          kind="radio"
          id={rowId(props.id, index)}
          name={props.id}
          option={option}
          checked={option.value === props.value}
          onPick={() => props.onChange(option.value)}
        />
      ))}
    </OptionGroup>
  );
}
