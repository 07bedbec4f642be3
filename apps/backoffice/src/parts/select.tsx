import styles from './select.module.css';

interface SelectProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly lang?: string;
  }[];
  readonly onChange: (value: Value) => void;
}

/** One out of a long list whose words everybody knows, such as languages. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const pick = (text: string): void => {
    const option = props.options.find(({ value }) => value === text);
    if (option) props.onChange(option.value);
  };
  return (
    <div class={styles.field}>
      <label class={styles.label} for={props.id}>
        {props.label}
      </label>
      <select
        id={props.id}
        class={styles.select}
        value={props.value}
        autocomplete="off"
        onChange={(event) => pick(event.currentTarget.value)}
      >
        {props.options.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
