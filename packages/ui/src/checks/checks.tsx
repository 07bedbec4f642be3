import type { FieldTexts } from '../field/field.tsx';
import { OptionGroup, OptionRow, rowId, type Option } from '../choices/options.tsx';

export interface ChecksProps<Value extends string> extends FieldTexts {
  readonly options: readonly Option<Value>[];
  readonly values: readonly Value[];
  /** The whole new list, in the order of the options. */
  readonly onChange: (values: readonly Value[]) => void;
  readonly prominent?: boolean;
}

/** Any number of answers, as large rows. Nothing is ticked unless the person ticked it. */
export function Checks<Value extends string>(props: ChecksProps<Value>) {
  const toggle = (value: Value): void => {
    const had = props.values.includes(value);
    const all = props.options.map((option) => option.value);
    props.onChange(all.filter((it) => (it === value ? !had : props.values.includes(it))));
  };
  return (
    <OptionGroup {...props}>
      {props.options.map((option, index) => (
        <OptionRow
          key={option.value}
          kind="checkbox"
          id={rowId(props.id, index)}
          name={props.id}
          option={option}
          checked={props.values.includes(option.value)}
          onPick={() => toggle(option.value)}
        />
      ))}
    </OptionGroup>
  );
}
