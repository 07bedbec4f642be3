import type { Signal } from '@preact/signals';
import { Choices } from '@gehoord/ui/choices';
import type { Skipped } from '../../model/form.ts';
import { usePortal } from '../../model/portal.ts';

export interface SkippableProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly answers: readonly Value[];
  readonly text: (answer: Value) => string;
  readonly answer: Signal<Skipped<Value>>;
}

/** A question nobody has to answer: the last row is "I would rather not say". */
export function Skippable<Value extends string>(props: SkippableProps<Value>) {
  const { t } = usePortal();
  const options = props.answers.map((value) => ({ value, label: props.text(value) }));
  return (
    <Choices<Value | 'SKIP'>
      id={props.id}
      label={props.label}
      hint={props.hint}
      options={[...options, { value: 'SKIP', label: t('more.skip') }]}
      value={props.answer.value}
      onChange={(value) => {
        props.answer.value = value;
      }}
    />
  );
}
