import type { ComponentChildren } from 'preact';
import { ALOUD, AloudButton } from '../aloud/aloud.tsx';
import { classNames } from '../class-names.ts';
import { describedBy, FieldNotes, type FieldTexts } from '../field/field.tsx';
import styles from './choices.module.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Shown under the row while it is chosen. */
  readonly more?: ComponentChildren;
}

interface RowProps {
  readonly kind: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly option: Option<string>;
  readonly checked: boolean;
  readonly onPick: () => void;
}

/** One large row: the whole of it can be pressed. */
export function OptionRow({ kind, id, name, option, checked, onPick }: RowProps) {
  const hintId = option.hint === undefined ? undefined : `${id}-more`;
  return (
    <div class={classNames(styles.row, checked && styles.checked)}>
      <label class={styles.press} for={id}>
        <input
          type={kind}
          id={id}
          name={name}
          class={styles[kind]}
          value={option.value}
          checked={checked}
          autocomplete="off"
          aria-describedby={hintId}
          onChange={onPick}
        />
        <span class={styles.label}>{option.label}</span>
        {hintId !== undefined && (
          <span id={hintId} class={styles.hint}>
            {option.hint}
          </span>
        )}
      </label>
      {checked && option.more !== undefined && <div class={styles.more}>{option.more}</div>}
    </div>
  );
}

/** Fieldset and legend around rows. `prominent`: the legend is the question of the screen. */
export function OptionGroup(
  props: FieldTexts & { readonly prominent?: boolean; readonly children: ComponentChildren },
) {
  const named = `${props.id}-asked`;
  return (
    <fieldset
      class={classNames(styles.group, props.error !== undefined && styles.wrong)}
      aria-labelledby={named}
      aria-describedby={describedBy(props)}
      {...ALOUD}
    >
      <legend
        class={classNames(styles.asked, props.prominent === true ? styles.question : styles.legend)}
      >
        {props.prominent === true ? (
          <h2 id={named}>{props.label}</h2>
        ) : (
          <span id={named}>{props.label}</span>
        )}
        <AloudButton what={props.label} />
      </legend>
      <FieldNotes {...props} />
      {props.children}
    </fieldset>
  );
}

/** Id of the n-th row: the first carries the id of the group, so the error summary lands there. */
export const rowId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index}`);
